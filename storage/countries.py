"""What the store has about each country: articles by state, by month, and since when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from sqlalchemy import func, literal, select, union_all

from storage.queue import STATUSES
from storage.rows import AnyRow
from storage.schema import TAG, TAG_COUNT
from storage.store import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A country that articles are about: how many, how many of them wait, how many came since a day, and the last."""

    code: str
    articles: int
    waiting: int
    recent: int
    last: datetime


def countries(tx: Transaction, since: datetime) -> tuple[Country, ...]:
    """Every country that some article is about, those with most articles first. Counts come from the kept ones, and
    the rest from two ends of an index, so that it costs what there are countries."""
    mine = (TAG.c.kind == "country", TAG.c.value == TAG_COUNT.c.value, TAG.c.status == TAG_COUNT.c.status)
    last = select(func.max(TAG.c.sort_at)).where(*mine).scalar_subquery()
    recent = select(func.count()).select_from(TAG).where(*mine, TAG.c.sort_at >= since).scalar_subquery()
    query = select(TAG_COUNT.c.value, TAG_COUNT.c.status, TAG_COUNT.c.n, recent.label("recent"), last.label("last"))
    kept = (TAG_COUNT.c.kind == "country", TAG_COUNT.c.n > 0, TAG_COUNT.c.status.in_(STATUSES))
    found: dict[str, list[AnyRow]] = {}
    for row in tx.execute(query.where(*kept)):
        found.setdefault(row.value, []).append(row)
    made = [
        Country(
            code=code,
            articles=sum(row.n for row in rows),
            waiting=sum(row.n for row in rows if row.status == "open"),
            recent=sum(row.recent for row in rows),
            last=max(row.last for row in rows),
        )
        for code, rows in found.items()
    ]
    return tuple(sorted(made, key=lambda one: (-one.articles, one.code)))


def by_month(tx: Transaction, code: str, starts: Sequence[datetime]) -> tuple[int, ...]:
    """How many articles about a country came in each span of time: from each start to the next, to the last one."""
    spans = [
        select(literal(number).label("number"), func.count().label("n")).where(
            TAG.c.kind == "country",
            TAG.c.value == code,
            TAG.c.status.in_(STATUSES),
            TAG.c.sort_at >= first,
            TAG.c.sort_at < last,
        )
        for number, (first, last) in enumerate(pairwise(starts))
    ]
    found = {row.number: int(row.n) for row in tx.execute(union_all(*spans))}
    return tuple(found.get(number, 0) for number in range(len(spans)))
