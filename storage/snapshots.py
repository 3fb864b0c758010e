"""What is known of the bodies in the snapshot folder."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.dialects import postgresql, sqlite

from storage.rows import made, values
from storage.schema import SNAPSHOT
from storage.store import Transaction
from storage.types import Snapshot


def record(tx: Transaction, snapshot: Snapshot, at: datetime) -> None:
    """Write down that the folder holds this body, unless that is known."""
    record_all(tx, [(snapshot, at)])


def record_all(tx: Transaction, found: Sequence[tuple[Snapshot, datetime]]) -> None:
    """Write down that the folder holds these bodies since then, unless that is known."""
    rows = [values(snapshot, without=("first_seen",)) | {"first_seen": at} for snapshot, at in found]
    tx.execute((sqlite if tx.sqlite else postgresql).insert(SNAPSHOT).on_conflict_do_nothing(), rows)


def get(tx: Transaction, sha: str) -> Snapshot | None:
    """What is known of the body; None when no capture or digest ever held it."""
    row = tx.execute(select(SNAPSHOT).where(SNAPSHOT.c.sha == sha)).first()
    return made(Snapshot, row) if row else None


def read(tx: Transaction, sha: str) -> bytes:
    """The body itself."""
    return tx.bodies.read(sha)


def total(tx: Transaction) -> tuple[int, int, int]:
    """How many bodies there are, their size, and their size on disk, in bytes."""
    size, stored = func.coalesce(func.sum(SNAPSHOT.c.size), 0), func.coalesce(func.sum(SNAPSHOT.c.stored), 0)
    row = tx.execute(select(func.count(), size, stored).select_from(SNAPSHOT)).one()
    return int(row[0]), int(row[1]), int(row[2])
