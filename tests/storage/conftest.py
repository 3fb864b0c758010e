"""A store of each kind of database: every test of this folder runs on both."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from storage.store import Store
from tests.postgres import Cluster, cluster

__all__ = ["cluster"]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest) -> str | None:
    """The address of an empty database; None for SQLite in the data folder."""
    if request.param == "sqlite":
        return None
    made: Cluster = request.getfixturevalue("cluster")
    return made.new_database()


@pytest.fixture
def store(tmp_path: Path, database: str | None) -> Iterator[Store]:
    with Store.open(tmp_path / "data", database) as opened:
        yield opened
