"""Transactions, migrations, and what the database does with strange values."""

import re
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import insert, inspect, select, text

from pipeline.errors import StorageError
from storage import fetches, issues, migrate, runs
from storage.derived_schema import METADATA
from storage.schema import ISSUE
from storage.store import Store
from storage.types import Fetch, Gates, IssueRow
from tests.storage.made import at


def note(message: str = "m") -> IssueRow:
    return IssueRow(at=at(0), stage="s", code="c", message=message)


def test_migrations_build_the_tables_that_the_code_uses(store: Store) -> None:
    with store.engine.connect() as connection:
        made = MigrationContext.configure(connection, opts={"compare_type": True, "include_name": _ours})
        assert compare_metadata(made, METADATA) == []


def _ours(name: str | None, kind: str, parents: object) -> bool:
    return not (kind == "table" and name and name.startswith("search"))


def test_a_transaction_is_all_or_nothing(store: Store) -> None:
    def half() -> None:
        with store.transaction() as tx:
            issues.record(tx, [note()])
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    with store.read() as tx:
        assert issues.latest(tx) == ()


def test_what_is_written_while_reading_is_refused_or_forgotten(store: Store) -> None:
    refused = nullcontext() if store.sqlite else pytest.raises(StorageError, match="read-only")
    with refused, store.read() as tx:
        issues.record(tx, [note()])
    with store.read() as tx:
        assert issues.latest(tx) == ()


def test_writers_wait_for_one_another(store: Store) -> None:
    failed: list[BaseException] = []

    def write() -> None:
        try:
            for _ in range(20):
                with store.transaction(durable=False) as tx:
                    seen = len(issues.latest(tx, limit=1000))
                    issues.record(tx, [note(str(seen))])
        except BaseException as error:  # noqa: BLE001 - whatever it is, the test reports it
            failed.append(error)

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    with store.read() as tx:
        said = sorted(int(issue.message) for issue in issues.latest(tx, limit=1000))
    assert said == list(range(80)), "each saw all that were written before it"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("a\x00b", "a\ufffdb"),
        ("\ud83d!", "\ufffd!"),
        ("난민", "난민"),
        ("'; DROP TABLE issue;--", "'; DROP TABLE issue;--"),
    ],
    ids=["nul", "lone surrogate", "korean", "sql"],
)
def test_text_passes_the_door_with_its_length(store: Store, said: str, kept: str) -> None:
    with store.transaction() as tx:
        issues.record(tx, [note(said)])
    with store.read() as tx:
        (found,) = issues.latest(tx)
    assert found.message == kept
    assert len(said) == len(kept)


@pytest.mark.parametrize(
    "row",
    [
        pytest.param({"kind": "dig"}, id="unknown kind"),
        pytest.param({"outcome": "fine"}, id="unknown outcome"),
        pytest.param({"started": None}, id="no start"),
    ],
)
def test_checks_hold_on_both_databases(store: Store, row: dict[str, Any]) -> None:
    good = {"kind": "collect", "started": at(0), "outcome": "ok", "gates": {}}
    with pytest.raises(StorageError, match=r"The database .* refused"), store.transaction() as tx:
        tx.execute(insert(METADATA.tables["run"]).values(good | row))


def test_a_fetch_of_an_unknown_snapshot_is_refused(store: Store) -> None:
    with pytest.raises(StorageError), store.transaction() as tx:
        fetches.record(tx, Fetch(outlet="o", url="u", at=at(0), snapshot="0" * 64))


def test_a_fetch_comes_back_as_it_was(store: Store) -> None:
    fetch = Fetch(
        outlet="o",
        url="https://o.example/",
        at=at(0),
        status=200,
        headers={"etag": '"x"'},
        size=2**40,
        redirects=("https://o.example/a", "https://o.example/b"),
        loss="too_large",
        error="more than 10 MB",
    )
    with store.transaction() as tx:
        number = fetches.record(tx, fetch)
        found = fetches.get(tx, number)
    assert found
    assert found.id == number
    assert (found.headers, found.redirects, found.size, found.at) == (fetch.headers, fetch.redirects, 2**40, at(0))


def test_gates_add_up() -> None:
    one = Gates(found=2, losses={"robots": 1})
    assert one + one == Gates(found=4, losses={"robots": 2})
    assert one + Gates(losses={"timeout": 3}) == Gates(found=2, losses={"robots": 1, "timeout": 3})


def test_runs_cut_off_by_a_crash_are_marked_at_the_next_start(store: Store) -> None:
    with store.transaction() as tx:
        number = runs.start(tx, "collect", at(0), outlet="o")
        assert runs.abandon(tx, at(5), "gone") == 1
        run = runs.get(tx, number)
    assert run
    assert (run.outcome, run.ended, run.message) == ("stopped", at(5), "gone")


def test_idle_runs_are_dropped_after_a_while_and_nothing_else(store: Store) -> None:
    with store.transaction() as tx:
        for minutes, gates in ((0, Gates()), (1, Gates(new=1)), (2, Gates()), (100, Gates())):
            number = runs.start(tx, "collect", at(minutes), outlet="o")
            runs.finish(tx, number, at(minutes + 1), "ok", gates)
            if minutes == 2:
                fetches.record(tx, Fetch(outlet="o", url="u", at=at(2), run_id=number))
        assert runs.prune_idle(tx, before=at(50)) == 1
        assert [run.started for run in runs.latest(tx)] == [at(100), at(2), at(1)]


OLD_ROWS = 50


def test_upgrading_keeps_the_rows_and_takes_a_copy_first(
    tmp_path: Path, database: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A step that comes later: rebuilds a table with rows, on both databases; a copy of the state before is there."""
    fill(tmp_path, database)
    monkeypatch.setattr(migrate, "MIGRATIONS", with_step(tmp_path, REBUILD))
    with renewed(), Store.open(tmp_path / "data", database) as store, store.read() as tx:
        assert len(issues.latest(tx, limit=1000)) == OLD_ROWS
        columns = {column["name"]: column for column in inspect(tx.connection).get_columns("issue")}
        assert not columns["outlet"]["nullable"]
        copy = tmp_path / "data" / "dateline.db.before-later"
        assert copy.exists() == store.sqlite
        if store.sqlite:
            with sqlite3.connect(copy) as before:
                assert before.execute("SELECT count(*) FROM issue").fetchone() == (OLD_ROWS,)
            before.close()


def test_a_step_that_fails_leaves_nothing_behind(
    tmp_path: Path, database: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path, database)
    monkeypatch.setattr(migrate, "MIGRATIONS", with_step(tmp_path, REBUILD + "\n    raise RuntimeError('half-way')"))
    with renewed(), pytest.raises(RuntimeError, match="half-way"):
        Store.open(tmp_path / "data", database)
    monkeypatch.undo()
    with renewed(), Store.open(tmp_path / "data", database) as store, store.read() as tx:
        assert len(issues.latest(tx, limit=1000)) == OLD_ROWS
        assert "more" not in {column["name"] for column in inspect(tx.connection).get_columns("issue")}


def test_a_database_of_a_newer_program_is_refused(tmp_path: Path, database: str | None) -> None:
    with Store.open(tmp_path / "data", database) as store, store.transaction() as tx:
        tx.execute(text("UPDATE alembic_version SET version_num = 'from_the_future'"))
    with pytest.raises(StorageError, match="newer Dateline"):
        Store.open(tmp_path / "data", database)


REBUILD = '''
"""A later step."""
import sqlalchemy as sa
from alembic import op

revision = "later"
down_revision = "HEAD"


def upgrade() -> None:
    op.execute("UPDATE issue SET outlet = 'unknown' WHERE outlet IS NULL")
    with op.batch_alter_table("issue") as table:
        table.alter_column("outlet", existing_type=sa.Text(), nullable=False)
        table.add_column(sa.Column("more", sa.Text()))
'''


def fill(folder: Path, database: str | None) -> None:
    with Store.open(folder / "data", database) as store, store.transaction() as tx:
        issues.record(tx, [note() for _ in range(OLD_ROWS)])


def test_the_newest_steps_are_those_that_alembic_names() -> None:
    assert migrate.wanted() == set(ScriptDirectory(str(migrate.MIGRATIONS)).get_heads())


def with_step(folder: Path, code: str) -> Path:
    """A copy of the migrations with one more step after the last."""
    copy = folder / "migrations"
    shutil.copytree(migrate.MIGRATIONS, copy)
    (head,) = migrate.wanted()
    (copy / "versions" / "later.py").write_text(code.replace("HEAD", head), "utf-8")
    return copy


@contextmanager
def renewed() -> Iterator[None]:
    """The known steps, which are read once, are read anew inside, and again afterwards."""
    migrate.wanted.cache_clear()
    try:
        yield
    finally:
        migrate.wanted.cache_clear()


@pytest.mark.parametrize("url", ["mysql://x/y", "sqlite://", "nonsense", "postgresql://nobody@127.0.0.1:1/none"])
def test_an_address_that_cannot_be_used_is_a_sentence(tmp_path: Path, url: str) -> None:
    with pytest.raises(StorageError) as caught:
        Store.open(tmp_path, url)
    assert re.search(
        "keeps its data in SQLite files and PostgreSQL|is not a database address|refused", str(caught.value)
    )


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError, match="Set DATELINE_DATA to a folder of yours"):
        Store.open(tmp_path / "file" / "data")


def test_sqlite_is_set_up_to_lose_nothing_a_person_did(tmp_path: Path) -> None:
    def pragma(tx: Any, name: str) -> Any:
        return tx.execute(text(f"PRAGMA {name}")).scalar()

    with Store.open(tmp_path) as store:
        with store.transaction() as tx:
            assert (pragma(tx, "journal_mode"), pragma(tx, "synchronous")) == ("wal", 2)
            assert (pragma(tx, "foreign_keys"), pragma(tx, "trusted_schema")) == (1, 0)
        with store.transaction(durable=False) as tx:
            assert pragma(tx, "synchronous") == 1
        with store.transaction() as tx:
            assert pragma(tx, "synchronous") == 2


def test_a_wrong_row_does_not_poison_the_connection(store: Store) -> None:
    with pytest.raises(StorageError), store.transaction() as tx:
        tx.execute(insert(ISSUE).values(at=at(0)))
    with store.transaction() as tx:
        issues.record(tx, [note()])
        assert tx.execute(select(ISSUE.c.message)).scalars().all() == ["m"]
