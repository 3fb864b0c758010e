"""Rows of the database as the frozen types, and back."""

from collections.abc import Hashable, Sequence
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import Row, Table, insert

from storage.store import Transaction

T = TypeVar("T")
AnyRow = Row[*tuple[Any, ...]]


def names(kind: Any) -> tuple[str, ...]:
    """The names of a dataclass's fields."""
    return _names(kind)


@cache
def _names(kind: Hashable) -> tuple[str, ...]:
    return tuple(f.name for f in fields(cast(Any, kind)))


def values(item: Any, *, without: tuple[str, ...] = ()) -> dict[str, Any]:
    """The item's fields by name: what an insert wants."""
    return {name: getattr(item, name) for name in names(type(item)) if name not in without}


def made(kind: type[T], row: AnyRow, **instead: Any) -> T:
    """The row as `kind`; columns that it does not have are left out, `instead` outranks the row."""
    found = row._mapping
    return kind(**{name: found[name] for name in names(kind) if name in found and name not in instead}, **instead)


def insert_all(tx: Transaction, table: Table, rows: Sequence[dict[str, Any]]) -> list[int]:
    """Insert the rows; returns their ids in the same order."""
    if not rows:
        return []
    return list(tx.execute(insert(table).returning(table.c.id, sort_by_parameter_order=True), rows).scalars())
