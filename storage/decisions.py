"""What people decided: a log that only grows, each row bound to the one before it by a hash.

The status of articles and claims is a projection of the log; it can be made again at any time.
"""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import insert, select

from pipeline.errors import StorageError
from storage import articles, corrections, due, findings, projection
from storage.cleaning import clean, clean_json, dump_json
from storage.identity import FLAG, digest_of
from storage.rows import made, values
from storage.schema import DECISION
from storage.store import Transaction
from storage.types import Decision, Status

START = "0" * 64  # what the first row calls the hash before it


def append(tx: Transaction, decision: Decision, at: datetime) -> Decision:
    """Add a decision to the log and let statuses, tags and counts follow it; returns it as written.

    One whose `client_key` is known already is not added again: the first is returned.
    """
    if decision.client_key and (known := by_client_key(tx, decision.client_key)):
        return known
    if decision.undoes is not None:
        decision = _checked_undo(tx, decision)
    return append_all(tx, [decision], at)[0]


def append_all(tx: Transaction, wanted: Sequence[Decision], at: datetime) -> tuple[Decision, ...]:
    """Add the decisions of one click, all of them or none; what is undone must stand (see `undo_all`).

    Statuses, tags and counts follow once for each article, so that a click costs what it decides.
    """
    about = {number: articles.get(tx, number) for number in dict.fromkeys(one.article_id for one in wanted)}
    number, before = head(tx)
    written = []
    for decision in wanted:
        article = about[decision.article_id]
        if article is None:
            raise StorageError(f"There is no article {decision.article_id} to decide about.")
        number += 1
        one = _storable(
            replace(
                decision,
                id=number,
                at=at.astimezone(UTC),
                reading_id=decision.reading_id or article.reading_id,
                client_key=decision.client_key or uuid.uuid4().hex,
            )
        )
        one = replace(one, hash=_hash(one, before))
        written.append((one, before))
        before = one.hash or before
    if written:
        tx.execute(insert(DECISION), [values(one) | {"prev_hash": prev} for one, prev in written])
    for article_id in about:
        mine = [one for one, _ in written if one.article_id == article_id]
        _follow(tx, article_id, {one.target for one in mine})
        if any(one.field is not None for one in mine):
            corrections.lay(tx, article_id)
    return tuple(one for one, _ in written)


def _follow(tx: Transaction, article_id: int, targets: set[str | None]) -> None:
    """Let what shows the article and these findings of it follow the log."""
    keys: dict[Status, list[str]] = {}
    for target, status in projection.statuses(tx, article_id).items():
        if target is not None and target in targets:
            keys.setdefault(status, []).append(target)
    for status, named in keys.items():
        findings.set_status(tx, article_id, named, status)
    answered = {target for target in targets if target is not None and target.startswith(FLAG)}
    if answered:
        articles.reflag(tx, article_id)  # an answered flag no longer orders the queue
    if targets - answered:
        articles.settle_status(tx, article_id)
        due.mark(tx, due.INDEX, [article_id])


def undo(tx: Transaction, decision_id: int, user: str, at: datetime, *, client_key: str | None = None) -> Decision:
    """Take a decision back, by a further decision; returns that one."""
    taken = get(tx, decision_id)
    if taken is None:
        raise StorageError(f"There is no decision {decision_id} to undo.")
    return append(tx, _taking_back(taken, user, client_key), at)


def undo_all(tx: Transaction, ids: range, user: str, at: datetime) -> tuple[Decision, ...]:
    """Take back those decisions of a click that stand; returns the decisions that do so, newest first."""
    query = select(DECISION).where(DECISION.c.id >= ids.start, DECISION.c.id < ids.stop).order_by(DECISION.c.id.desc())
    taken = [made(Decision, row) for row in tx.execute(query)]
    held: set[int | None] = set()
    for article_id in {decision.article_id for decision in taken}:
        held |= {decision.id for decision in projection.standing(projection.log_of(tx, article_id))}
    return append_all(tx, [_taking_back(one, user, None) for one in taken if one.id in held], at)


def _taking_back(taken: Decision, user: str, client_key: str | None) -> Decision:
    return Decision(
        user=user,
        article_id=taken.article_id,
        verdict="undo",
        target=taken.target,
        field=taken.field,
        undoes=taken.id,
        client_key=client_key,
    )


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
