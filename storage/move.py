"""Taking a whole store from one database to another."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Integer, Table, Text, func, insert, select, text, type_coerce

from pipeline.errors import StorageError
from storage import search_index
from storage.cleaning import Dumped
from storage.columns import JsonText
from storage.derived_schema import METADATA
from storage.schema import CLAIM_WORD, HEARTBEAT, INDEXED
from storage.store import Store, Transaction

BATCH = 500
MADE_ANEW = (CLAIM_WORD, INDEXED)  # with the full-text index, which is each database's own


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """How many rows of a table both databases now have."""

    table: str
    rows: int


def move(source: Store, target: Store) -> tuple[Moved, ...]:
    """Copy every row into an empty database, all of them or none, while nobody writes to the old one.

    `StorageError` when the new one is not empty, or does not have as many rows as the old one. Snapshots stay where
    they are.
    """
    tables = [table for table in METADATA.sorted_tables if table not in (*MADE_ANEW, HEARTBEAT)]
    with source.transaction() as old, target.transaction() as new:
        for table in tables:
            if new.execute(select(func.count()).select_from(table)).scalar_one():
                raise StorageError(f"The new database has rows in {table.name} already. Name an empty one.")
        for table in tables:
            for rows in _batches(old, table):
                new.execute(insert(table), rows)
        moved = tuple(_compared(old, new, table) for table in tables)
        if not new.sqlite:
            for table in tables:
                _count_on(new, table)
        while search_index.fill(new):
            pass
    return moved


def _batches(tx: Transaction, table: Table) -> Iterator[list[dict[str, object]]]:
    """The rows as they stand: JSON as the text it is, so that hashes fit."""
    columns = [
        type_coerce(column, Text).label(column.name) if isinstance(column.type, JsonText) else column
        for column in table.c
    ]
    json = {column.name for column in table.c if isinstance(column.type, JsonText)}
    query = select(*columns).order_by(*table.primary_key.columns)
    for part in tx.connection.execution_options(yield_per=BATCH).execute(query).mappings().partitions():
        yield [
            {name: Dumped(said) if name in json and said is not None else said for name, said in row.items()}
            for row in part
        ]


def _compared(old: Transaction, new: Transaction, table: Table) -> Moved:
    count = select(func.count()).select_from(table)
    had, held = old.execute(count).scalar_one(), new.execute(count).scalar_one()
    if had != held:
        raise StorageError(f"Table {table.name} has {had} rows, and {held} arrived. Nothing was moved.")
    return Moved(table=table.name, rows=held)


def _count_on(tx: Transaction, table: Table) -> None:
    """Let PostgreSQL number the next row after the last that was moved."""
    (key, *more) = table.primary_key.columns
    if more or not isinstance(key.type, Integer):
        return
    sequence = tx.execute(
        text("SELECT pg_get_serial_sequence(:name, :key)"), {"name": table.name, "key": key.name}
    ).scalar()
    last = tx.execute(select(func.max(key))).scalar()
    if sequence and last:
        tx.execute(text("SELECT setval(CAST(:sequence AS regclass), :last)"), {"sequence": sequence, "last": last})
