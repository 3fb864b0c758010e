"""What is cited and not collected, by outlet."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, func, select

from storage.derived_schema import RESOLUTION
from storage.schema import TAG
from storage.store import Transaction

MOST_URLS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """An outlet whose articles are cited and are not in the store. `outlet`: the slug of its name, be it in the
    catalogue or not; `since`, `last`: when the first and the last of the citing articles came out; `urls`: some of the
    addresses that citations lead to."""

    outlet: str
    name: str
    times: int
    articles: int
    since: datetime
    last: datetime
    urls: tuple[str, ...]


def gaps(tx: Transaction, limit: int | None = None) -> tuple[Gap, ...]:
    """The outlets that are cited most come first."""
    columns = (
        RESOLUTION.c.outlet,
        func.min(RESOLUTION.c.name).label("name"),
        func.count().label("times"),
        func.count(RESOLUTION.c.article_id.distinct()).label("articles"),
        func.min(RESOLUTION.c.at).label("since"),
        func.max(RESOLUTION.c.at).label("last"),
    )
    open_ones = (RESOLUTION.c.resolved == "not_collected", RESOLUTION.c.outlet.is_not(None))
    query = select(*columns).where(*open_ones).group_by(RESOLUTION.c.outlet)
    query = query.order_by(func.count().desc(), RESOLUTION.c.outlet)
    rows = tx.execute(query.limit(limit)).all()
    return tuple(Gap(**row._mapping, urls=_urls(tx, row.outlet)) for row in rows)


def countries(tx: Transaction, outlets: Collection[str]) -> dict[str, tuple[str, ...]]:
    """What the articles that cite these outlets in vain are about, by outlet: at most three countries."""
    number = func.count()
    query = (
        select(RESOLUTION.c.outlet, TAG.c.value)
        .join(TAG, and_(TAG.c.article_id == RESOLUTION.c.article_id, TAG.c.kind == "country"))
        .where(RESOLUTION.c.resolved == "not_collected", RESOLUTION.c.outlet.in_(outlets))
        .group_by(RESOLUTION.c.outlet, TAG.c.value)
        .order_by(RESOLUTION.c.outlet, number.desc(), TAG.c.value)
    )
    found: dict[str, tuple[str, ...]] = {}
    for outlet, country in tx.execute(query):
        found[outlet] = (*found.get(outlet, ()), country)[:3]
    return found


def _urls(tx: Transaction, outlet: str) -> tuple[str, ...]:
    mine = (RESOLUTION.c.resolved == "not_collected", RESOLUTION.c.outlet == outlet, RESOLUTION.c.link.is_not(None))
    query = select(RESOLUTION.c.url).where(*mine).group_by(RESOLUTION.c.url).order_by(func.max(RESOLUTION.c.at).desc())
    return tuple(tx.execute(query.limit(MOST_URLS)).scalars())
