"""What the outlets brought lately: for the desk's outlets page."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from storage import articles, runs
from storage.schema import RUN
from storage.store import Transaction
from storage.types import Gates, RunOutcome


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletHealth:
    """One outlet. Instants are None where nothing of the kind ever happened; `gates` counts since the day asked for."""

    outlet: str
    last_success: datetime | None
    last_new: datetime | None
    last_outcome: RunOutcome | None
    message: str | None
    gates: Gates


def of_outlets(tx: Transaction, since: datetime) -> tuple[OutletHealth, ...]:
    """Every outlet that a run or an article names, by name."""
    successes, newest, last = runs.last_successes(tx), articles.last_new(tx), runs.last_runs(tx)
    gates: dict[str, Gates] = defaultdict(Gates)
    query = select(RUN.c.outlet, RUN.c.gates).where(RUN.c.started >= since, RUN.c.outlet.is_not(None))
    for outlet, counts in tx.execute(query):
        gates[outlet] += Gates(**counts)
    outlets = {outlet for outlet in (*successes, *newest, *last, *gates) if outlet}
    return tuple(
        OutletHealth(
            outlet=outlet,
            last_success=successes.get(outlet),
            last_new=newest.get(outlet),
            last_outcome=last[outlet].outcome if outlet in last else None,
            message=last[outlet].message if outlet in last else None,
            gates=gates[outlet],
        )
        for outlet in sorted(outlets)
    )
