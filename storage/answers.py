"""Which flags of an article people have answered. An answer is a decision about the flag's identity: its rule and what
it was raised by. The same page read again raises the same flag, which stays answered; other inputs raise another."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select

from storage import projection
from storage.identity import FLAG, flag_id
from storage.rows import made
from storage.schema import DECISION
from storage.store import Transaction
from storage.types import ChangeRow, Decision


def answered(log: tuple[Decision, ...]) -> frozenset[str]:
    """The flags that the decisions of a log answer, by identity."""
    return frozenset(
        target
        for target, status in projection.statuses_of(log).items()
        if target is not None and target.startswith(FLAG) and status != "open"
    )


def of_articles(tx: Transaction, ids: Iterable[int]) -> Mapping[int, frozenset[str]]:
    """The answered flags of articles; those without any are left out."""
    logs: dict[int, list[Decision]] = {}
    query = select(DECISION).where(DECISION.c.article_id.in_(tuple(ids)), DECISION.c.target.startswith(FLAG))
    for row in tx.execute(query.order_by(DECISION.c.id)):
        logs.setdefault(row.article_id, []).append(made(Decision, row))
    return {article_id: answered(tuple(log)) for article_id, log in logs.items()}


def change_id(change: ChangeRow) -> str:
    """The identity of a flag that an edit of the outlet raises."""
    return flag_id(change.rule, [_said(change.before), _said(change.after)])


def finding_id(value: Mapping[str, Any]) -> str:
    """The identity of a flag as a finding keeps it."""
    return flag_id(value["rule"], value.get("inputs") or ())


def _said(side: Mapping[str, Any] | None) -> str:
    return str(side.get("text", "")) if side else ""
