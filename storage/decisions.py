"""What people decided: a log that only grows, each row bound to the one before it by a hash.

The status of articles and claims is a projection of the log; it can be made again at any time.
"""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import insert, select

from pipeline.errors import StorageError
from storage import articles, findings, projection
from storage.cleaning import clean, clean_json, dump_json
from storage.identity import FLAG, digest_of
from storage.rows import made, values
from storage.schema import DECISION
from storage.store import Transaction
from storage.types import Decision

START = "0" * 64  # what the first row calls the hash before it


def append(tx: Transaction, decision: Decision, at: datetime) -> Decision:
    """Add a decision to the log and let statuses, tags and counts follow it; returns it as written.

    One whose `client_key` is known already is not added again: the first is returned.
    """
    if decision.client_key and (known := by_client_key(tx, decision.client_key)):
        return known
    article = articles.get(tx, decision.article_id)
    if article is None:
        raise StorageError(f"There is no article {decision.article_id} to decide about.")
    if decision.undoes is not None:
        decision = _checked_undo(tx, decision)
    last = tx.execute(select(DECISION.c.id, DECISION.c.hash).order_by(DECISION.c.id.desc()).limit(1)).first()
    written = _storable(
        replace(
            decision,
            id=last.id + 1 if last else 1,
            at=at.astimezone(UTC),
            reading_id=decision.reading_id or article.reading_id,
            client_key=decision.client_key or uuid.uuid4().hex,
        )
    )
    before = last.hash if last else START
    written = replace(written, hash=_hash(written, before))
    tx.execute(insert(DECISION).values(values(written) | {"prev_hash": before}))
    for key, status in projection.statuses(tx, article.id).items():
        if key is not None:
            findings.set_status(tx, article.id, key, status)
    if decision.target and decision.target.startswith(FLAG):
        articles.reflag(tx, article.id)  # an answered flag no longer orders the queue
    else:
        articles.settle_status(tx, article.id)
    return written


def undo(tx: Transaction, decision_id: int, user: str, at: datetime, *, client_key: str | None = None) -> Decision:
    """Take a decision back, by a further decision; returns that one."""
    taken = get(tx, decision_id)
    if taken is None:
        raise StorageError(f"There is no decision {decision_id} to undo.")
    back = Decision(
        user=user,
        article_id=taken.article_id,
        verdict="undo",
        target=taken.target,
        field=taken.field,
        undoes=decision_id,
        client_key=client_key,
    )
    return append(tx, back, at)


def _checked_undo(tx: Transaction, decision: Decision) -> Decision:
    log = projection.log_of(tx, decision.article_id)
    if decision.undoes not in {earlier.id for earlier in log}:
        raise StorageError(f"Article {decision.article_id} has no decision {decision.undoes} to undo.")
    if any(earlier.undoes == decision.undoes and not _undone(log, earlier) for earlier in log):
        raise StorageError(f"Decision {decision.undoes} is undone already.")
    return decision


def _undone(log: tuple[Decision, ...], decision: Decision) -> bool:
    return any(later.undoes == decision.id and not _undone(log, later) for later in log)


def _storable(decision: Decision) -> Decision:
    """The decision as the database will give it back: what is hashed must be what is read."""
    texts = {
        name: None if (text := getattr(decision, name)) is None else clean(text)
        for name in ("user", "target", "field", "note", "client_key")
    }
    return replace(decision, old=clean_json(decision.old), new=clean_json(decision.new), **texts)  # type: ignore[arg-type]


def get(tx: Transaction, decision_id: int) -> Decision | None:
    """The decision; None when there is none of that id."""
    row = tx.execute(select(DECISION).where(DECISION.c.id == decision_id)).first()
    return made(Decision, row) if row else None


def by_client_key(tx: Transaction, key: str) -> Decision | None:
    """The decision that a request made; None when it made none."""
    row = tx.execute(select(DECISION).where(DECISION.c.client_key == clean(key))).first()
    return made(Decision, row) if row else None


def latest(
    tx: Transaction, *, user: str | None = None, before: int | None = None, limit: int = 50
) -> tuple[Decision, ...]:
    """The latest decisions, newest first; `before`: those with a lower id."""
    query = select(DECISION).order_by(DECISION.c.id.desc()).limit(limit)
    if user is not None:
        query = query.where(DECISION.c.user == user)
    if before is not None:
        query = query.where(DECISION.c.id < before)
    return tuple(made(Decision, row) for row in tx.execute(query))


@dataclass(frozen=True, slots=True, kw_only=True)
class Break:
    """A row of the log that is not what was written, and how one sees it."""

    id: int
    reason: str


def verify(tx: Transaction) -> Iterator[Break]:
    """Every row whose hash, or whose bond to the row before it, does not hold."""
    before, expected = START, 1
    for row in tx.execute(select(DECISION).order_by(DECISION.c.id)):
        if row.id != expected:
            yield Break(id=row.id, reason=f"decision {expected} is missing before it")
        elif row.prev_hash != before:
            yield Break(id=row.id, reason=f"it does not follow decision {row.id - 1} as that is now")
        decision = made(Decision, row)
        if _hash(decision, row.prev_hash) != row.hash:
            yield Break(id=row.id, reason="its content does not fit its hash")
        before, expected = row.hash, row.id + 1


def head(tx: Transaction) -> tuple[int, str]:
    """Number and hash of the last decision: kept elsewhere, they show later whether the log's end was cut off."""
    row = tx.execute(select(DECISION.c.id, DECISION.c.hash).order_by(DECISION.c.id.desc()).limit(1)).first()
    return (row.id, row.hash) if row else (0, START)


def _hash(decision: Decision, before: str) -> str:
    """The hash of every field but the hash itself, and of the hash before."""
    content: dict[str, Any] = values(decision, without=("hash",))
    content["at"] = decision.at.astimezone(UTC).isoformat() if decision.at else None
    return digest_of(before, dump_json(content))
