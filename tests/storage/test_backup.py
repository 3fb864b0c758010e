"""A backup is whole, comes back as it was, and is found out when it is not."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dateline.cli import cli
from pipeline.errors import StorageError
from storage import decisions, digests
from storage.store import Store
from storage.types import Decision, DigestEntry
from tests.storage.made import at, put

BODY = b"# Weekly digest\n\n65 people[^1]\n"


@pytest.fixture
def live(tmp_path: Path) -> Store:
    store = Store.open(tmp_path / "live")
    kept = put(store)
    assert kept.article_id is not None
    put(store, "Officials in Talvia said 70 people arrived.", url="https://post.example/b")
    snapshot = store.keep_body(BODY)
    with store.transaction() as tx:
        decisions.append(tx, Decision(user="ann", article_id=kept.article_id, verdict="accept"), at(9))
        entries = [DigestEntry(article_id=kept.article_id, reading_id=kept.reading_id or 0, key=None)]
        query = {"model": {"id": "W1"}, "figures": 1}
        digests.record(tx, snapshot, at=at(10), user="ann", title="W1", format="markdown", query=query, entries=entries)
    return store


def run(data: Path, *words: str) -> Result:
    return CliRunner().invoke(cli, list(words), env={"DATELINE_DATA": str(data)})


def test_what_was_backed_up_while_writing_comes_back_elsewhere(live: Store, tmp_path: Path) -> None:
    file = tmp_path / "copy.db"
    said = run(live.data, "backup", str(file), "--snapshots")
    assert "3 snapshots in" in said.output, said.output
    put(live, "Officials in Talvia said 66 people arrived.", url="https://post.example/later", minutes=60)
    assert run(tmp_path / "new", "restore", str(file)).exit_code == 0
    with Store.open(tmp_path / "new") as copy, copy.read() as tx:
        assert decisions.head(tx)[0] == 1
        digest = digests.get(tx, 1)
        assert digest is not None
        assert digests.body(tx, digest) == BODY
    checked = run(live.data, "verify", "--backup", str(file))
    assert "Backup: the rows, hashes and digests of the store" in checked.output, checked.output
    assert not list(tmp_path.glob("dateline-verify-*"))


TAMPERINGS = {
    "rows": ("DELETE FROM fetch WHERE id = (SELECT max(id) - 1 FROM fetch)", "table fetch has"),
    "reading": ("UPDATE reading SET record_sha = '" + "0" * 64 + "' WHERE id = 1", "record_sha of reading 1"),
    "decision": ("UPDATE decision SET hash = '" + "0" * 64 + "'", "hash of decision 1"),
    "digest": ("UPDATE digest SET body = (SELECT min(sha) FROM snapshot WHERE sha != body)", "byte for byte"),
}


@pytest.mark.parametrize("name", TAMPERINGS)
def test_a_backup_that_says_something_else_is_found_out(live: Store, tmp_path: Path, name: str) -> None:
    file = tmp_path / "copy.db"
    assert run(live.data, "backup", str(file)).exit_code == 0
    change, told = TAMPERINGS[name]
    with closing(sqlite3.connect(file)) as database, database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        database.execute(change)
    checked = run(live.data, "verify", "--backup", str(file))
    assert checked.exit_code == 1
    assert told in checked.output, checked.output


def test_a_restore_names_missing_snapshots_and_writes_over_nothing(live: Store, tmp_path: Path) -> None:
    file = tmp_path / "copy.db"
    run(live.data, "backup", str(file))
    said = run(tmp_path / "new", "restore", str(file))
    assert said.exit_code == 1
    assert "3 snapshots are missing" in said.output
    again = run(tmp_path / "new", "restore", str(file))
    assert isinstance(again.exception, StorageError)
    assert "is there already" in str(again.exception)
    (tmp_path / "torn.db").write_bytes(file.read_bytes()[:4000])
    assert "torn.db is" in str(run(tmp_path / "third", "restore", str(tmp_path / "torn.db")).exception)
    assert not (tmp_path / "third" / "dateline.db").exists()
