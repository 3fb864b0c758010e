"""Pages as they were seen: an address, a moment, and the body that lay there."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, select, update

from pipeline.record import Hints, to_json
from storage import fetches, snapshots
from storage.rows import AnyRow, insert_all, made
from storage.schema import CAPTURE, FETCH, READING, REVISION
from storage.store import Transaction
from storage.types import Capture, Kept, Outcome, Seen


def record(tx: Transaction, seen: Seen) -> Capture | None:
    """Write down a page that came. None: it is what this address held before."""
    (capture_id,) = record_all(tx, [seen])
    return None if capture_id is None else get(tx, capture_id)


def record_all(tx: Transaction, seen: Sequence[Seen]) -> list[int | None]:
    """Write down pages that came, in their order; returns the captures' ids, None for what an address held before.

    A page that goes back to an earlier text is a new capture.
    """
    if not seen:
        return []
    snapshots.record_all(tx, [(one.snapshot, one.fetch.at) for one in seen])
    fetch_ids = fetches.record_all(tx, [one.fetch for one in seen])
    held = _held(tx, [_url(one) for one in seen])
    rows: dict[int, dict[str, Any]] = {}
    for n, (one, fetch_id) in enumerate(zip(seen, fetch_ids, strict=True)):
        url, sha = _url(one), one.snapshot.sha
        if held.get(url) != sha:
            held[url] = sha
            rows[n] = _row(one, fetch_id)
    ids = dict(zip(rows, insert_all(tx, CAPTURE, list(rows.values())), strict=True))
    return [ids.get(n) for n in range(len(seen))]


def _url(seen: Seen) -> str:
    return seen.fetch.final_url or seen.fetch.url


def _held(tx: Transaction, urls: Sequence[str]) -> dict[str, str]:
    """The snapshot that each address held last; without those that never held one."""
    query = select(CAPTURE.c.url, CAPTURE.c.snapshot).where(CAPTURE.c.url.in_(urls)).order_by(CAPTURE.c.id)
    return {row.url: row.snapshot for row in tx.execute(query)}


def _row(seen: Seen, fetch_id: int) -> dict[str, Any]:
    return {
        "fetch_id": fetch_id,
        "outlet": seen.fetch.outlet,
        "url": _url(seen),
        "snapshot": seen.snapshot.sha,
        "at": seen.fetch.at,
        "content_type": seen.content_type,
        "charset": seen.charset,
        "hints": to_json(seen.hints),
    }


def get(tx: Transaction, capture_id: int) -> Capture | None:
    """The capture; None when there is none of that id."""
    row = tx.execute(select(CAPTURE).where(CAPTURE.c.id == capture_id)).first()
    return _capture(row) if row else None


def get_all(tx: Transaction, ids: Sequence[int]) -> dict[int, Capture]:
    """The captures of these ids."""
    rows = tx.execute(select(CAPTURE).where(CAPTURE.c.id.in_(ids)))
    return {row.id: _capture(row) for row in rows}


def latest(tx: Transaction, url: str) -> Capture | None:
    """What the address held when it last changed; None before the first page came."""
    row = tx.execute(select(CAPTURE).where(CAPTURE.c.url == url).order_by(CAPTURE.c.id.desc()).limit(1)).first()
    return _capture(row) if row else None


def of_snapshot(tx: Transaction, sha: str) -> tuple[Capture, ...]:
    """The captures of the snapshots whose SHA-256 begins with `sha`, oldest first."""
    query = select(CAPTURE).where(CAPTURE.c.snapshot >= sha, CAPTURE.c.snapshot < f"{sha}g").order_by(CAPTURE.c.id)
    return tuple(_capture(row) for row in tx.execute(query.limit(100)))


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


def mark_articles(tx: Transaction, marks: Sequence[tuple[int, str, Kept]]) -> None:
    """Write down of many captures that a version read them, and the article that each holds."""
    rows = [
        {"of": capture_id, "version": version, "article": kept.article_id, "revision": kept.revision_id}
        for capture_id, version, kept in marks
    ]
    known: dict[str, Any] = {
        "read_by": bindparam("version"),
        "outcome": "article",
        "reason": None,
        "article_id": bindparam("article"),
        "revision_id": bindparam("revision"),
    }
    tx.execute(update(CAPTURE).where(CAPTURE.c.id == bindparam("of")).values(known), rows)


def counts(tx: Transaction) -> dict[str, int]:
    """How many captures there are by outcome; "unread" for those without one."""
    query = select(CAPTURE.c.outcome, func.count()).group_by(CAPTURE.c.outcome)
    return {outcome or "unread": int(n) for outcome, n in tx.execute(query)}


def shown(tx: Transaction) -> list[tuple[int, int, str]]:
    """The captures whose reading is what a revision shows: capture, reading, and the version of the rules."""
    query = select(REVISION.c.capture_id, REVISION.c.reading_id, READING.c.pipeline).join(
        READING, READING.c.id == REVISION.c.reading_id
    )
    return [(row[0], row[1], row[2]) for row in tx.execute(query.order_by(REVISION.c.id))]


def set_aside(tx: Transaction) -> Sequence[Capture]:
    """The captures whose reading killed or stalled a worker, newest first."""
    query = select(CAPTURE).where(CAPTURE.c.outcome == "set_aside").order_by(CAPTURE.c.id.desc())
    return tuple(_capture(row) for row in tx.execute(query))


def last_hints(tx: Transaction, url: str) -> Hints | None:
    """What a source said of the page at its latest look; None when it was never kept."""
    query = select(CAPTURE).join(FETCH, CAPTURE.c.fetch_id == FETCH.c.id).where(FETCH.c.url == url)
    row = tx.execute(query.order_by(CAPTURE.c.id.desc()).limit(1)).first()
    return _capture(row).hints if row else None


def _capture(row: AnyRow) -> Capture:
    hints = row.hints | {"authors": tuple(row.hints.get("authors", ()))}
    return made(Capture, row, hints=Hints(**hints))
