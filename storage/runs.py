"""The runs of jobs, those that were missed among them, and what they counted."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, exists, func, insert, select, update

from pipeline.record import to_json
from storage.rows import AnyRow, made
from storage.schema import FETCH, ISSUE, RUN
from storage.store import Transaction
from storage.types import Gates, Run, RunKind, RunOutcome


def start(
    tx: Transaction, kind: RunKind, at: datetime, *, outlet: str | None = None, due: datetime | None = None
) -> int:
    """Write down that a run begins; returns its id. `due`: when it should have."""
    return _add(tx, kind=kind, outlet=outlet, due=due, started=at, outcome="running", gates=to_json(Gates()))


def finish(
    tx: Transaction,
    run_id: int,
    at: datetime,
    outcome: RunOutcome,
    gates: Gates = Gates(),  # noqa: B008 - frozen
    message: str | None = None,
) -> None:
    """Write down how the run ended."""
    end = {"ended": at, "outcome": outcome, "gates": to_json(gates), "new": gates.new, "message": message}
    tx.execute(update(RUN).where(RUN.c.id == run_id).values(end))


def miss(
    tx: Transaction, kind: RunKind, due: datetime, at: datetime, *, outlet: str | None = None, message: str
) -> int:
    """Write down a run that never happened; returns its id."""
    missed = {"kind": kind, "outlet": outlet, "due": due, "started": at, "ended": at, "outcome": "missed"}
    return _add(tx, **missed, gates=to_json(Gates()), message=message)


def abandon(tx: Transaction, at: datetime, message: str) -> int:
    """Mark runs that are still called running as stopped: their process is gone. Returns how many there were."""
    end = {"ended": at, "outcome": "stopped", "message": message}
    return tx.execute(update(RUN).where(RUN.c.outcome == "running").values(end)).rowcount


def prune_idle(tx: Transaction, before: datetime) -> int:
    """Drop runs that ended well and found nothing, and that nothing points at; returns how many."""
    cited = (exists().where(table.c.run_id == RUN.c.id) for table in (FETCH, ISSUE))
    idle = (RUN.c.outcome == "ok", RUN.c.started < before, RUN.c.new == 0, *(~one for one in cited))
    return tx.execute(delete(RUN).where(*idle)).rowcount


def get(tx: Transaction, run_id: int) -> Run | None:
    """The run; None when there is none of that id."""
    row = tx.execute(select(RUN).where(RUN.c.id == run_id)).first()
    return _run(row) if row else None


def latest(tx: Transaction, *, outlet: str | None = None, limit: int = 50) -> tuple[Run, ...]:
    """The latest runs, newest first."""
    query = select(RUN).order_by(RUN.c.id.desc()).limit(limit)
    if outlet is not None:
        query = query.where(RUN.c.outlet == outlet)
    return tuple(_run(row) for row in tx.execute(query))


def last_successes(tx: Transaction) -> dict[str, datetime]:
    """When each outlet was last collected without failing."""
    good = RUN.c.outcome.in_(("ok", "partial"))
    query = select(RUN.c.outlet, func.max(RUN.c.started)).where(RUN.c.kind == "collect", good).group_by(RUN.c.outlet)
    return {row[0]: row[1] for row in tx.execute(query)}


def last_runs(tx: Transaction) -> dict[str, Run]:
    """The latest collection of each outlet, missed ones among them."""
    newest = select(func.max(RUN.c.id)).where(RUN.c.kind == "collect").group_by(RUN.c.outlet)
    return {row.outlet: _run(row) for row in tx.execute(select(RUN).where(RUN.c.id.in_(newest)))}


def gates_since(tx: Transaction, since: datetime) -> Gates:
    """The counts of all runs that started since then, added up."""
    total = Gates()
    for (found,) in tx.execute(select(RUN.c.gates).where(RUN.c.started >= since)):
        total += Gates(**found)
    return total


def _add(tx: Transaction, **row: Any) -> int:
    key = tx.execute(insert(RUN).values(row)).inserted_primary_key
    assert key is not None
    return int(key[0])


def _run(row: AnyRow) -> Run:
    return made(Run, row, gates=Gates(**row.gates))
