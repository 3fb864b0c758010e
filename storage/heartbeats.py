"""What the servers say of themselves while they live."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select

from storage.rows import made
from storage.schema import HEARTBEAT
from storage.store import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Heartbeat:
    """`at`: when the server was last alive; `metrics`: what it measured, by name."""

    server: str
    started: datetime
    at: datetime
    metrics: Mapping[str, Any]


def beat(tx: Transaction, heartbeat: Heartbeat) -> None:
    """Write down that the server lives."""
    tx.execute(delete(HEARTBEAT).where(HEARTBEAT.c.server == heartbeat.server))
    row = {"started": heartbeat.started, "at": heartbeat.at, "metrics": dict(heartbeat.metrics)}
    tx.execute(insert(HEARTBEAT).values(server=heartbeat.server, **row))


def get(tx: Transaction, server: str) -> Heartbeat | None:
    """What the server said last; None when there never was one."""
    row = tx.execute(select(HEARTBEAT).where(HEARTBEAT.c.server == server)).first()
    return made(Heartbeat, row) if row else None
