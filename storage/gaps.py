"""What is cited and not collected, by outlet."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from storage.derived_schema import RESOLUTION
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


def _urls(tx: Transaction, outlet: str) -> tuple[str, ...]:
    mine = (RESOLUTION.c.resolved == "not_collected", RESOLUTION.c.outlet == outlet, RESOLUTION.c.link.is_not(None))
    query = select(RESOLUTION.c.url).where(*mine).group_by(RESOLUTION.c.url).order_by(func.max(RESOLUTION.c.at).desc())
    return tuple(tx.execute(query.limit(MOST_URLS)).scalars())
