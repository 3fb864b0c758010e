"""What went wrong, by name."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import insert, select

from storage.rows import made, values
from storage.schema import ISSUE
from storage.store import Transaction
from storage.types import IssueRow


def record(tx: Transaction, issues: Iterable[IssueRow]) -> None:
    """Write them down, in order."""
    if rows := [values(issue, without=("id",)) for issue in issues]:
        tx.execute(insert(ISSUE), rows)


def latest(
    tx: Transaction,
    *,
    outlet: str | None = None,
    code: str | None = None,
    since: datetime | None = None,
    limit: int = 100,
) -> tuple[IssueRow, ...]:
    """The latest issues, newest first."""
    query = select(ISSUE).order_by(ISSUE.c.at.desc(), ISSUE.c.id.desc()).limit(limit)
    if outlet is not None:
        query = query.where(ISSUE.c.outlet == outlet)
    if code is not None:
        query = query.where(ISSUE.c.code == code)
    if since is not None:
        query = query.where(ISSUE.c.at >= since)
    return tuple(made(IssueRow, row) for row in tx.execute(query))
