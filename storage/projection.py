"""What the log of decisions amounts to at present. Nothing here writes."""

from collections.abc import Collection

from sqlalchemy import select

from storage.identity import FLAG
from storage.rows import made
from storage.schema import DECISION, READING, REVISION
from storage.store import Transaction
from storage.types import Decision, Status

STATUS: dict[str, Status] = {"accept": "accepted", "reject": "rejected", "defer": "deferred"}


def log_of(tx: Transaction, article_id: int) -> tuple[Decision, ...]:
    """Every decision on the article and its findings, oldest first."""
    query = select(DECISION).where(DECISION.c.article_id == article_id).order_by(DECISION.c.id)
    return tuple(made(Decision, row) for row in tx.execute(query))


def standing(log: tuple[Decision, ...]) -> tuple[Decision, ...]:
    """The decisions of a log that hold: no undos, and nothing that was undone. An undo can itself be undone."""
    undone: set[int | None] = set()
    held = []
    for decision in reversed(log):
        if decision.id in undone:
            continue
        if decision.verdict == "undo":
            undone.add(decision.undoes)
        else:
            held.append(decision)
    return tuple(reversed(held))


def statuses(tx: Transaction, article_id: int) -> dict[str | None, Status]:
    """The status of everything that was ever decided about: findings by key, the article itself under None."""
    return statuses_of(log_of(tx, article_id))


def statuses_of(log: tuple[Decision, ...]) -> dict[str | None, Status]:
    """What `statuses` finds, from a log at hand."""
    found: dict[str | None, Status] = {decision.target: "open" for decision in log}
    for decision in standing(log):
        if decision.field is None and decision.verdict in STATUS:
            found[decision.target] = STATUS[decision.verdict]
    return found


def fields(tx: Transaction, article_id: int) -> dict[tuple[str | None, str], Decision]:
    """The decision that holds for each field, by target and field: it outranks the machine's value."""
    log = standing(log_of(tx, article_id))
    return {(decision.target, decision.field): decision for decision in log if decision.field is not None}


def fields_among(tx: Transaction, ids: Collection[int]) -> dict[tuple[int, str, str], Decision]:
    """What `fields` finds for findings, of many articles at once: by article, target and field."""
    query = select(DECISION).where(DECISION.c.article_id.in_(ids), DECISION.c.field.is_not(None))
    log = standing(tuple(made(Decision, row) for row in tx.execute(query.order_by(DECISION.c.id))))
    return {(one.article_id, one.target, one.field): one for one in log if one.target and one.field}


def judged_text(tx: Transaction, log: tuple[Decision, ...]) -> str | None:
    """The hash of the text that the last decision that holds was about; None when there is none."""
    held = [
        decision
        for decision in standing(log)
        if decision.verdict != "note" and not (decision.target or "").startswith(FLAG)
    ]
    if not held:
        return None
    query = select(REVISION.c.text_sha).join(READING, READING.c.revision_id == REVISION.c.id)
    return tx.execute(query.where(READING.c.id == held[-1].reading_id)).scalar()
