"""Every attempt to fetch something, whatever came of it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select

from storage.rows import AnyRow, insert_all, made, values
from storage.schema import FETCH, SOURCE
from storage.store import Transaction
from storage.types import Fetch, FetchKind


def record(tx: Transaction, fetch: Fetch) -> int:
    """Write the attempt down; returns its id. With a body that came: `captures.record`."""
    return record_all(tx, [fetch])[0]


def record_all(tx: Transaction, fetches: Sequence[Fetch]) -> list[int]:
    """Write many attempts down, in order; returns their ids."""
    return insert_all(tx, FETCH, [values(fetch, without=("id",)) for fetch in fetches])


def get(tx: Transaction, fetch_id: int) -> Fetch | None:
    """The attempt; None when there is none of that id."""
    row = tx.execute(select(FETCH).where(FETCH.c.id == fetch_id)).first()
    return _fetch(row) if row else None


def latest(tx: Transaction, url: str) -> Fetch | None:
    """The latest attempt at an address; None before the first."""
    row = tx.execute(select(FETCH).where(FETCH.c.url == url).order_by(FETCH.c.at.desc(), FETCH.c.id.desc())).first()
    return _fetch(row) if row else None


def seen(tx: Transaction, urls: Sequence[str]) -> frozenset[str]:
    """Those of the addresses from which something came before: a 2xx or 304, or a loss that is for good."""
    found: set[str] = set()
    for start in range(0, len(urls), 500):  # below the limits on parameters of both databases
        some = FETCH.c.url.in_(urls[start : start + 500])
        found.update(tx.execute(select(FETCH.c.url).where(some, FETCH.c.loss.is_(None)).distinct()).scalars())
    return frozenset(found)


def of_outlet(tx: Transaction, outlet: str, *, limit: int = 100) -> tuple[Fetch, ...]:
    """The latest attempts at an outlet, newest first."""
    query = select(FETCH).where(FETCH.c.outlet == outlet).order_by(FETCH.c.at.desc(), FETCH.c.id.desc()).limit(limit)
    return tuple(_fetch(row) for row in tx.execute(query))


def asked_to_wait(tx: Transaction, *, since: datetime) -> tuple[Fetch, ...]:
    """The attempts since then that ended with the site asking to come back later."""
    # By outlet, because that is how the table's index is sorted.
    some = (FETCH.c.outlet.in_(select(SOURCE.c.outlet)), FETCH.c.at >= since, FETCH.c.loss == "asked_to_wait")
    return tuple(_fetch(row) for row in tx.execute(select(FETCH).where(*some)))


def losses(tx: Transaction, outlet: str, *, since: datetime, kind: FetchKind | None = None) -> dict[str, int]:
    """How many attempts (of that kind) were lost since then, by reason."""
    some = [FETCH.c.outlet == outlet, FETCH.c.at >= since, FETCH.c.loss.is_not(None)]
    if kind is not None:
        some.append(FETCH.c.kind == kind)
    query = select(FETCH.c.loss, func.count()).where(*some).group_by(FETCH.c.loss)
    return {reason: int(n) for reason, n in tx.execute(query)}


def _fetch(row: AnyRow) -> Fetch:
    return made(Fetch, row, redirects=tuple(row.redirects))
