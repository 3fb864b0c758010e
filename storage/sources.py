"""What is remembered of each source between two polls."""

from collections.abc import Iterable

from sqlalchemy import delete, insert, select

from storage.rows import made, values
from storage.schema import SOURCE
from storage.store import Transaction
from storage.types import SourceState


def get(tx: Transaction, outlet: str, url: str) -> SourceState | None:
    """What is remembered of the source; None before its first poll."""
    row = tx.execute(select(SOURCE).where(SOURCE.c.outlet == outlet, SOURCE.c.url == url)).first()
    return made(SourceState, row) if row else None


def of_outlet(tx: Transaction, outlet: str) -> dict[str, SourceState]:
    """What is remembered of an outlet's sources, by address."""
    return {row.url: made(SourceState, row) for row in tx.execute(select(SOURCE).where(SOURCE.c.outlet == outlet))}


def everything(tx: Transaction) -> dict[str, tuple[SourceState, ...]]:
    """What is remembered of all sources, by outlet."""
    found: dict[str, list[SourceState]] = {}
    for row in tx.execute(select(SOURCE).order_by(SOURCE.c.outlet, SOURCE.c.url)):
        found.setdefault(row.outlet, []).append(made(SourceState, row))
    return {outlet: tuple(states) for outlet, states in found.items()}


def save(tx: Transaction, states: Iterable[SourceState]) -> None:
    """Remember these; what was remembered of the same sources before is replaced."""
    for state in states:
        tx.execute(delete(SOURCE).where(SOURCE.c.outlet == state.outlet, SOURCE.c.url == state.url))
        tx.execute(insert(SOURCE).values(values(state)))
