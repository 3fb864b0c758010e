"""The ledger keeps what it finds in a store: those tests run on both kinds of database."""

from tests.storage.conftest import cluster, database, store

__all__ = ["cluster", "database", "store"]
