"""Things of which there may be only one per store, whatever machine they run on."""

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Protocol
from zlib import crc32

from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from pipeline.errors import StorageError
from storage.store import Store, sentence

COLLECTOR = "collector"
SCHEDULE = "schedule server"
LOOKING = 1.0  # seconds for which a look at the lock may keep its taker waiting


class Hold(Protocol):
    """A lock that is held."""

    def check(self) -> None:
        """Make sure that it is still ours: a database that was restarted has forgotten it. Then it is taken again.

        Raises `StorageError` when another has it by now, `UnavailableError` while nobody can tell.
        """


@contextmanager
def only_one(store: Store, name: str) -> Iterator[Hold]:
    """Be the only `name` of this store until the block, or the process, ends. `StorageError` if another is."""
    with _file_lock(store, name) if store.sqlite else _advisory_lock(store, name) as hold:
        yield hold


def is_held(store: Store, name: str) -> bool:
    """Whether a living process is the `name` of this store."""
    if store.sqlite:
        return _file_is_locked(store, name)
    # A lock named by one number of 64 bits stands in two columns.
    query = "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND classid = 0 AND objid = :number AND objsubid = 1"
    where = " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    with store.read() as tx:
        return tx.execute(text(query + where), {"number": _number(name)}).first() is not None


class _Kept:
    """A file stays locked as long as it is open."""

    def check(self) -> None:
        return


@contextmanager
def _file_lock(store: Store, name: str) -> Iterator[Hold]:
    import fcntl

    path = store.data / f"{name.replace(' ', '-')}.lock"
    try:
        file = path.open("a+", encoding="ascii")
    except OSError as error:
        raise StorageError(f"{path} cannot be written: {error.strerror}. The data folder must be yours.") from error
    with file:
        until = time.monotonic() + LOOKING
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError as error:
                file.seek(0)
                other = file.read().strip()
                if time.monotonic() > until:  # somebody who only looks has it for a moment
                    raise StorageError(f"Another {name} (process {other}) uses {store.data}. Stop it first.") from error
                time.sleep(0.05)
        try:
            with suppress(OSError):  # on a full disk the lock holds all the same, without our number in it
                file.truncate(0)
                file.write(f"{os.getpid()}\n")
                file.flush()
            yield _Kept()
        finally:
            with suppress(OSError):
                file.truncate(0)


def _file_is_locked(store: Store, name: str) -> bool:
    import fcntl

    try:
        with (store.data / f"{name.replace(' ', '-')}.lock").open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


class _Session:
    """PostgreSQL lets go of a lock when the connection that took it ends, however it does."""

    def __init__(self, store: Store, name: str) -> None:
        self._store, self._name = store, name
        self._turn = threading.Lock()
        self._connection: Connection | None = None

    def take(self) -> None:
        connection = self._store.engine.connect()
        try:
            connection = connection.execution_options(isolation_level="AUTOCOMMIT")
            query = text("SELECT pg_try_advisory_lock(:number)")
            if not connection.execute(query, {"number": _number(self._name)}).scalar():
                address = self._store.engine.url.render_as_string(hide_password=True)
                raise StorageError(f"Another {self._name} uses {address}. Stop it first.")
        except BaseException:
            connection.close()
            raise
        self._connection = connection

    def check(self) -> None:
        with self._turn:
            try:
                if self._connection is not None:
                    try:
                        self._connection.execute(text("SELECT 1"))
                        return
                    except SQLAlchemyError:
                        self.drop()
                self.take()
            except SQLAlchemyError as error:
                raise sentence(self._store.engine, error) from error

    def drop(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(SQLAlchemyError):
                connection.invalidate()  # its session ends, and the lock with it
            with suppress(SQLAlchemyError):
                connection.close()


@contextmanager
def _advisory_lock(store: Store, name: str) -> Iterator[Hold]:
    session = _Session(store, name)
    session.check()
    try:
        yield session
    finally:
        session.drop()


def _number(name: str) -> int:
    return crc32(f"dateline {name}".encode())
