"""Opening the store, and its transactions."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, CursorResult, Engine, Executable, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    DBAPIError,
    IntegrityError,
    InterfaceError,
    OperationalError,
    SQLAlchemyError,
)
from sqlalchemy.exc import TimeoutError as NoConnection

from pipeline.errors import RefusedError, StorageError, UnavailableError
from storage.bodies import Bodies
from storage.migrate import migrate
from storage.types import Snapshot

WRITER = 0x646C7772  # any number of ours: PostgreSQL's advisory locks have numbers for names
STATEMENT_SECONDS = 600  # on PostgreSQL: a statement that takes longer has lost its way
BUSY_SECONDS = 30  # a writer waits this long for another; the longest transaction of ours takes well under one


@dataclass(frozen=True, slots=True)
class Transaction:
    """What the functions of this room work in. Made by `Store.transaction` and `Store.read`."""

    connection: Connection
    bodies: Bodies

    @property
    def sqlite(self) -> bool:
        return self.connection.dialect.name == "sqlite"

    def execute(self, statement: Executable, values: Any = None) -> CursorResult[*tuple[Any, ...]]:
        return self.connection.execute(statement, values)

    def roll_back(self) -> None:
        """Forget what was done so far; the transaction is over."""
        self.connection.rollback()


class Store:
    """A database and a snapshot folder. `transaction` to write, `read` to read; both may be used from any thread."""

    def __init__(self, engine: Engine, data: Path) -> None:
        self.engine = engine
        self.data = data
        self.bodies = Bodies(data / "snapshots")
        self._writing = threading.Lock()

    @classmethod
    def open(cls, data: Path, url: str | None = None) -> Self:
        """The store in the folder `data`, made or brought up to date as needed. `url` None: `dateline.db` there."""
        try:
            data.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(
                f"The data folder {data} cannot be made: {error.strerror}. Set DATELINE_DATA to a folder of yours."
            ) from error
        if not os.access(data, os.W_OK | os.X_OK):
            raise StorageError(f"The data folder {data} cannot be written. Set DATELINE_DATA to a folder of yours.")
        engine = _engine(_url(url, data))
        try:
            migrate(engine, data)
        except BaseException as error:
            engine.dispose()
            if isinstance(error, SQLAlchemyError):
                raise sentence(engine, error) from error
            raise
        return cls(engine, data)

    @property
    def sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    def keep_body(self, body: bytes) -> Snapshot:
        """Write a body to the snapshot folder, before and outside of the transaction that names it."""
        return self.bodies.keep(body)

    @contextmanager
    def transaction(self, *, durable: bool = True) -> Iterator[Transaction]:
        """Write: all of it or nothing. `durable` False may lose the last transactions when the machine loses power
        (never when the process dies): right for what can be fetched or read again, wrong for what a person did."""
        with self._turn(), self._connection("IMMEDIATE", durable) as connection:
            yield Transaction(connection, self.bodies)

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """Read one consistent state. What is written all the same is rolled back."""
        with self._connection("DEFERRED", durable=True) as connection:
            yield Transaction(connection, self.bodies)
            connection.rollback()

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """One writer at a time in this process: SQLite would let the others sleep in steps, ever longer ones."""
        if not self._writing.acquire(timeout=BUSY_SECONDS):
            raise UnavailableError(f"Another transaction of this process has kept the database for {BUSY_SECONDS} s.")
        try:
            yield
        finally:
            self._writing.release()

    @contextmanager
    def _connection(self, mode: str, durable: bool) -> Iterator[Connection]:
        try:
            with self.engine.connect() as connection:
                connection.info["begin"] = mode
                connection.info["durable"] = durable
                with connection.begin():
                    yield connection
        except (DBAPIError, NoConnection) as error:
            raise sentence(self.engine, error) from error

    def close(self) -> None:
        self.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _url(url: str | None, data: Path) -> URL:
    if url is None:
        return URL.create("sqlite+pysqlite", database=str(data / "dateline.db"))
    try:
        made = make_url(url)
    except ArgumentError as error:
        raise StorageError(f"{url!r} is not a database address. Example: postgresql://user@host/dateline") from error
    if made.get_backend_name() == "postgresql":
        return made.set(drivername="postgresql+psycopg")
    if made.get_backend_name() == "sqlite" and made.database not in (None, "", ":memory:"):
        return made
    raise StorageError(f"Dateline keeps its data in SQLite files and PostgreSQL, not in {made.render_as_string()!r}.")


def _engine(url: URL) -> Engine:
    if url.get_backend_name() == "sqlite":
        engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS})
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    try:
        engine = create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": 10})
    except ModuleNotFoundError as error:
        raise StorageError("PostgreSQL needs its driver: pip install 'dateline[postgres]'.") from error
    event.listen(engine, "begin", _begin_postgresql)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # the driver would begin by itself, and deferred
    for pragma in ("journal_mode=WAL", "foreign_keys=ON", "trusted_schema=OFF"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    # A deferred transaction that turns to writing is refused at once when another process writes; IMMEDIATE waits.
    connection.exec_driver_sql(f"PRAGMA synchronous={'FULL' if _durable(connection) else 'NORMAL'}")
    connection.exec_driver_sql(f"BEGIN {connection.info.pop('begin', 'IMMEDIATE')}")


def _durable(connection: Connection) -> bool:
    return bool(connection.info.pop("durable", True))


def _begin_postgresql(connection: Connection) -> None:
    limits = f"SET LOCAL statement_timeout = '{STATEMENT_SECONDS}s'; SET LOCAL lock_timeout = '{BUSY_SECONDS}s'"
    limits += "; SET LOCAL max_parallel_workers_per_gather = 0"  # a page costs less than starting a second process
    if connection.info.pop("begin", None) == "DEFERRED":
        connection.exec_driver_sql(f"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY; {limits}")
        return
    # One writer at a time, as on SQLite: the log's hash chain, the counts and "is this article new?" rely on it.
    connection.exec_driver_sql(f"{limits}; SELECT pg_advisory_xact_lock({WRITER})")
    if not _durable(connection):
        connection.exec_driver_sql("SET LOCAL synchronous_commit TO off")


def sentence(engine: Engine, error: SQLAlchemyError) -> StorageError:
    """What the database said, as a sentence with its name; the password stays out."""
    name = engine.url.render_as_string(hide_password=True)
    said = str(getattr(error, "orig", None) or error).strip().splitlines()
    text = f"The database {name} refused: {said[0] if said else type(error).__name__}"
    if isinstance(error, DataError | IntegrityError):
        return RefusedError(text)
    passing = isinstance(error, OperationalError | InterfaceError | NoConnection) or _disconnected(error)
    return UnavailableError(f"{text.rstrip('.')}.") if passing else StorageError(text)


def _disconnected(error: SQLAlchemyError) -> bool:
    return isinstance(error, DBAPIError) and error.connection_invalidated


def check_integrity(tx: Transaction) -> tuple[str, ...]:
    """What SQLite finds wrong with its file, one sentence each; PostgreSQL checks its pages itself."""
    if not tx.sqlite:
        return ()
    found = [str(row[0]) for row in tx.execute(text("PRAGMA integrity_check(20)"))]
    orphans = [
        f"{row[0]} row {row[1]} points at a missing {row[2]}" for row in tx.execute(text("PRAGMA foreign_key_check"))
    ]
    return tuple(line for line in found if line != "ok") + tuple(orphans)
