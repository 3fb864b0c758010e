"""Things of which there may be only one per store, whatever machine they run on."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from zlib import crc32

from sqlalchemy import text

from pipeline.errors import StorageError
from storage.store import Store

COLLECTOR = "collector"


@contextmanager
def only_one(store: Store, name: str) -> Iterator[None]:
    """Be the only `name` of this store until the block, or the process, ends. `StorageError` if another is."""
    with _file_lock(store, name) if store.sqlite else _advisory_lock(store, name):
        yield


@contextmanager
def _file_lock(store: Store, name: str) -> Iterator[None]:
    import fcntl

    path = store.data / f"{name.replace(' ', '-')}.lock"
    with path.open("a+", encoding="ascii") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            file.seek(0)
            other = file.read().strip()
            raise StorageError(f"Another {name} (process {other}) uses {store.data}. Stop it first.") from error
        file.truncate(0)
        file.write(f"{os.getpid()}\n")
        file.flush()
        yield


@contextmanager
def _advisory_lock(store: Store, name: str) -> Iterator[None]:
    """PostgreSQL lets go of it when the connection ends, however it does."""
    with store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        number = {"number": crc32(f"dateline {name}".encode())}
        if not connection.execute(text("SELECT pg_try_advisory_lock(:number)"), number).scalar():
            address = store.engine.url.render_as_string(hide_password=True)
            raise StorageError(f"Another {name} uses {address}. Stop it first.")
        try:
            yield
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:number)"), number)
