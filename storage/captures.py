"""Pages as they were seen: an address, a moment, and the body that lay there."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, insert, select, update

from pipeline.record import Hints, to_json
from storage import fetches, snapshots
from storage.rows import AnyRow, made
from storage.schema import CAPTURE
from storage.store import Transaction
from storage.types import Capture, Fetch, Outcome, Snapshot


def record(
    tx: Transaction,
    fetch: Fetch,
    snapshot: Snapshot,
    *,
    content_type: str = "text/html",
    charset: str | None = None,
    hints: Hints = Hints(),  # noqa: B008 - frozen
) -> Capture | None:
    """Write down a page that came, and the attempt that brought it. None: it is what this address held before.

    The body is on disk already (`Store.keep_body`). A page that goes back to an earlier text is a new capture.
    """
    snapshots.record(tx, snapshot, fetch.at)
    fetch_id = fetches.record(tx, fetch)
    url = fetch.final_url or fetch.url
    before = latest(tx, url)
    if before and before.snapshot == snapshot.sha:
        return None
    capture = {
        "fetch_id": fetch_id,
        "outlet": fetch.outlet,
        "url": url,
        "snapshot": snapshot.sha,
        "at": fetch.at,
        "content_type": content_type,
        "charset": charset,
        "hints": to_json(hints),
    }
    key = tx.execute(insert(CAPTURE).values(capture)).inserted_primary_key
    return get(tx, int(key[0])) if key else None


def get(tx: Transaction, capture_id: int) -> Capture | None:
    """The capture; None when there is none of that id."""
    row = tx.execute(select(CAPTURE).where(CAPTURE.c.id == capture_id)).first()
    return _capture(row) if row else None


def latest(tx: Transaction, url: str) -> Capture | None:
    """What the address held when it last changed; None before the first page came."""
    row = tx.execute(select(CAPTURE).where(CAPTURE.c.url == url).order_by(CAPTURE.c.id.desc()).limit(1)).first()
    return _capture(row) if row else None


def of_article(tx: Transaction, article_id: int) -> tuple[Capture, ...]:
    """Every capture that was read as this article, oldest first."""
    query = select(CAPTURE).where(CAPTURE.c.article_id == article_id).order_by(CAPTURE.c.at, CAPTURE.c.id)
    return tuple(_capture(row) for row in tx.execute(query))


def unread(tx: Transaction, *, after: int = 0, limit: int = 64) -> tuple[Capture, ...]:
    """Captures that no pipeline version has read, in order of arrival, with an id above `after`."""
    query = select(CAPTURE).where(CAPTURE.c.read_by.is_(None), CAPTURE.c.id > after).order_by(CAPTURE.c.id).limit(limit)
    return tuple(_capture(row) for row in tx.execute(query))


def stale(tx: Transaction, version: str, *, after: int = 0, limit: int = 64) -> tuple[Capture, ...]:
    """Captures that another pipeline version read last, in order of arrival, with an id above `after`."""
    if not _any_stale(tx, version):
        return ()
    query = (
        select(CAPTURE).where(CAPTURE.c.read_by != version, CAPTURE.c.id > after).order_by(CAPTURE.c.id).limit(limit)
    )
    return tuple(_capture(row) for row in tx.execute(query))


def everything(tx: Transaction, *, after: int = 0, limit: int = 64) -> tuple[Capture, ...]:
    """Captures that any pipeline version has read, in order of arrival, with an id above `after`."""
    query = select(CAPTURE).where(CAPTURE.c.read_by.is_not(None), CAPTURE.c.id > after).order_by(CAPTURE.c.id)
    return tuple(_capture(row) for row in tx.execute(query.limit(limit)))


def count_unread(tx: Transaction) -> int:
    """How many captures no pipeline version has read."""
    return int(tx.execute(select(func.count()).select_from(CAPTURE).where(CAPTURE.c.read_by.is_(None))).scalar_one())


def count_to_read(tx: Transaction, version: str) -> int:
    """How many captures this pipeline version has not read."""
    query = select(func.count()).select_from(CAPTURE)
    return sum(
        int(tx.execute(query.where(part)).scalar_one()) for part in (CAPTURE.c.read_by.is_(None), *_other(version))
    )


def _other(version: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """`read_by != version` as two ranges of its index; the inequality itself would read the whole table."""
    return CAPTURE.c.read_by < version, CAPTURE.c.read_by > version


def _any_stale(tx: Transaction, version: str) -> bool:
    return any(tx.execute(select(CAPTURE.c.id).where(part).limit(1)).first() for part in _other(version))


def mark(
    tx: Transaction,
    capture_id: int,
    version: str,
    outcome: Outcome,
    *,
    reason: str | None = None,
    article_id: int | None = None,
    revision_id: int | None = None,
) -> None:
    """Write down that this version read the capture, and what came of it. Unknown ids leave the known ones."""
    known: dict[str, Any] = {"read_by": version, "outcome": outcome, "reason": reason}
    if article_id is not None:
        known |= {"article_id": article_id, "revision_id": revision_id}
    tx.execute(update(CAPTURE).where(CAPTURE.c.id == capture_id).values(known))


def counts(tx: Transaction) -> dict[str, int]:
    """How many captures there are by outcome; "unread" for those without one."""
    query = select(CAPTURE.c.outcome, func.count()).group_by(CAPTURE.c.outcome)
    return {outcome or "unread": int(n) for outcome, n in tx.execute(query)}


def set_aside(tx: Transaction) -> Sequence[Capture]:
    """The captures whose reading killed or stalled a worker, newest first."""
    query = select(CAPTURE).where(CAPTURE.c.outcome == "set_aside").order_by(CAPTURE.c.id.desc())
    return tuple(_capture(row) for row in tx.execute(query))


def _capture(row: AnyRow) -> Capture:
    hints = row.hints | {"authors": tuple(row.hints.get("authors", ()))}
    return made(Capture, row, hints=Hints(**hints))
