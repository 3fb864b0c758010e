"""Bringing a database up to date, by Alembic. A copy is taken first, and a step that fails leaves nothing behind."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from pipeline.errors import StorageError

MIGRATIONS = Path(__file__).parent / "migrations"
_STEP = re.compile(r'^revision = "(\w+)"$', re.MULTILINE)
_BEFORE = re.compile(r'^down_revision = "(\w+)"$', re.MULTILINE)
LOCK = 0x646C6D69  # any number that is ours: PostgreSQL's advisory locks have numbers for names


def migrate(engine: Engine, data: Path) -> None:
    """Every step the database has not seen. Two processes that start at once wait for one another."""
    with engine.connect() as connection:
        before = _steps(connection)
    if before == wanted():
        return
    _refuse_newer(before)
    if before and engine.dialect.name == "sqlite":
        _copy(engine, data / f"dateline.db.before-{'-'.join(sorted(wanted() - before))}")
    with _alone(engine) as connection:
        _upgrade(connection)


@cache
def wanted() -> frozenset[str]:
    """The newest step of each branch that this program knows.

    Read from the steps' own lines: Alembic takes a sixth of a second to load, and most starts need no migration.
    """
    written = "\n".join(path.read_text("utf-8") for path in (MIGRATIONS / "versions").glob("*.py"))
    return frozenset(_STEP.findall(written)) - frozenset(_BEFORE.findall(written))


def _steps(connection: Connection) -> frozenset[str]:
    """The newest step of each branch that the database has seen."""
    if not inspect(connection).has_table("alembic_version"):
        return frozenset()
    return frozenset(connection.execute(text("SELECT version_num FROM alembic_version")).scalars())


def _refuse_newer(steps: frozenset[str]) -> None:
    known = {path.stem for path in (MIGRATIONS / "versions").glob("*.py")}
    if unknown := sorted(steps - known):
        raise StorageError(f"The database was last used by a newer Dateline (step {unknown[0]}). Update Dateline.")


def _copy(engine: Engine, path: Path) -> None:
    if path.exists():
        return  # an earlier try was cut short; its copy is the state before all of it
    connection = engine.raw_connection()  # below SQLAlchemy, which would begin a transaction around it
    try:
        connection.cursor().execute("VACUUM INTO ?", (str(path),))
    finally:
        connection.close()


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    """A transaction beside which no other migration runs. SQLite rebuilds tables: references are checked at its end."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            _set_foreign_keys(connection, "OFF")
        try:
            with connection.begin():
                if engine.dialect.name != "sqlite":
                    connection.exec_driver_sql("SET LOCAL statement_timeout = 0")  # a large table takes its time
                    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
                yield connection
                if engine.dialect.name == "sqlite" and (
                    bad := connection.exec_driver_sql("PRAGMA foreign_key_check").first()
                ):
                    raise StorageError(f"The migration would leave {bad[0]} row {bad[1]} without its {bad[2]}.")
        finally:
            if engine.dialect.name == "sqlite":
                _set_foreign_keys(connection, "ON")


def _set_foreign_keys(connection: Connection, state: str) -> None:
    cursor = connection.connection.cursor()  # below SQLAlchemy, whose transaction would make the pragma do nothing
    cursor.execute(f"PRAGMA foreign_keys={state}")
    cursor.close()


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "heads")
