"""Whatever is changed behind Dateline's back is found, and named by table and row."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage import decisions, digests
from storage.store import Store
from storage.types import Decision, DigestEntry
from storage.verify import verify
from tests.storage.made import at, put

CLAIMS = "UPDATE claim SET {} WHERE value = 65"
RECORD = "UPDATE reading SET record = replace(record, '65', '99') WHERE id = 1"
# What is done to the database, and what the report must name. `{key}`: the key of the claim of 65.
TAMPERINGS = {
    "claim_value": (CLAIMS.format("value = 99"), "claim {key} of reading 1: value"),
    "claim_bound": (CLAIMS.format("low = 60"), "claim {key} of reading 1: low"),
    "claim_unit": (CLAIMS.format("unit = 'USD'"), "claim {key} of reading 1: unit"),
    "claim_counted": (CLAIMS.format("counted = 'soldiers'"), "claim {key} of reading 1: counted"),
    "claim_event": (CLAIMS.format("event = 'killed'"), "claim {key} of reading 1: event"),
    "claim_place": (CLAIMS.format("place = 'CN'"), "claim {key} of reading 1: place"),
    "claim_period": (CLAIMS.format("period_from = '2020-01-01'"), "claim {key} of reading 1: period_from"),
    "claim_source": (CLAIMS.format("attribution = 'the king'"), "claim {key} of reading 1: attribution"),
    "claim_quote": (CLAIMS.format("sentence = 'Nobody came.'"), "claim {key} of reading 1: sentence"),
    "claim_status": (CLAIMS.format("status = 'rejected'"), "claim {key} of reading 1: it is called rejected"),
    "claim_removed": ("DELETE FROM claim WHERE value = 65", "claim {key} of reading 1: missing"),
    "reading_text": ("UPDATE reading SET text = replace(text, '65', '99') WHERE id = 1", "reading 1: its text"),
    "reading_record": (RECORD, "reading 1: its text or record"),
    "reading_hash": (f"UPDATE reading SET record_sha = '{'0' * 64}' WHERE id = 1", "reading 1: its text or record"),
    "finding_value": (
        "UPDATE finding SET value = replace(value, '65', '99') WHERE kind = 'claim' AND reading_id = 1",
        "finding {key} of reading 1: its value",
    ),
    "finding_span": (
        "UPDATE finding SET start = start - 1 WHERE key = '{key}'",
        "finding {key} of reading 1: the text",
    ),
    "finding_removed": ("DELETE FROM finding WHERE kind = 'date'", "finding of reading 1: 1 of kind date missing"),
    "finding_added": (
        "INSERT INTO finding SELECT reading_id, 'x', article_id, kind, start, \"end\", text, '{{}}' FROM finding LIMIT 1",
        "finding x of reading 1: its value",
    ),
    "revision_hash": (f"UPDATE revision SET text_sha = '{'1' * 64}' WHERE id = 1", "revision 1: its hash"),
    "article_title": ("UPDATE article SET title = 'Nothing happened' WHERE id = 1", "article 1: title"),
    "article_date": ("UPDATE article SET published = '2020-01-01' WHERE id = 1", "article 1: published"),
    "article_count": ("UPDATE article SET claims = 7 WHERE id = 1", "article 1: claims"),
    "article_status": ("UPDATE article SET status = 'accepted' WHERE id = 2", "article 2: it is called accepted"),
    "article_reading": (
        "UPDATE article SET reading_id = 99 WHERE id = 1",
        "article 1: the reading it shows is missing",
    ),
    "tag_status": ("UPDATE tag SET status = 'rejected' WHERE article_id = 2 AND kind = 'all'", "tag all  of article 2"),
    "tag_count": ("UPDATE tag_count SET n = n + 1 WHERE kind = 'all' AND status = 'open'", "Counts: all  open"),
    "comparison": (
        "INSERT INTO comparison SELECT 1, 1, 1, '1', made, 3 FROM reading LIMIT 1",
        "comparison of revision 1: 3 changes",
    ),
    "decision_verdict": ("UPDATE decision SET verdict = 'reject' WHERE id = 1", "Decision 1: its content"),
    "decision_user": ("UPDATE decision SET user = 'somebody' WHERE id = 2", "Decision 2: its content"),
    "decision_time": ("UPDATE decision SET at = '2020-01-01T00:00:00.000000Z' WHERE id = 1", "Decision 1: its content"),
    "decision_bond": (f"UPDATE decision SET prev_hash = '{'2' * 64}' WHERE id = 2", "Decision 2: it does not follow"),
    "decision_removed": ("DELETE FROM decision WHERE id = 1", "Decision 2: decision 1 is missing"),
    "decision_guard": ("DROP TRIGGER decision_refuses_UPDATE", "table decision: the trigger decision_refuses_UPDATE"),
    "digest_title": ("UPDATE digest SET title = '2026-9' WHERE id = 1", "digest 1: its title is 2026-9"),
    "digest_entry": (
        "UPDATE digest_entry SET key = 'other' WHERE n = 1",
        "digest_entry 1 of digest 1: the claim other",
    ),
    "digest_entry_removed": ("DELETE FROM digest_entry", "digest_entry of digest 1: 0 are there"),
    "snapshot_size": ("UPDATE snapshot SET size = size + 1", "are written down"),
}


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with articles, decisions and a digest, in which nothing is wrong."""
    data = tmp_path_factory.mktemp("sound")
    with Store.open(data) as store:
        kept = put(store)
        put(store, "In Talvia 70 people arrived.", url="https://post.example/b")
        key = key_of(data)
        with store.transaction() as tx:
            for target in (key, None):
                decision = Decision(user="kim", article_id=kept.article_id or 0, verdict="accept", target=target)
                decisions.append(tx, decision, at(5))
        body = store.keep_body(json.dumps({"model": {"id": "2026-1"}, "printed": {}}).encode())
        entry = DigestEntry(article_id=kept.article_id or 0, reading_id=kept.reading_id or 0, key=key)
        with store.transaction() as tx:
            rest = {"user": "kim", "title": "2026-1", "format": "bundle", "query": {"figures": 1}}
            digests.record(tx, body, at=at(6), entries=[entry], **rest)  # type: ignore[arg-type]
        assert [finding.text for finding in verify(store) if finding.wrong] == []
    return data


def key_of(data: Path) -> str:
    with closing(sqlite3.connect(data / "dateline.db")) as database:
        return str(database.execute("SELECT key FROM claim WHERE value = 65").fetchone()[0])


@pytest.fixture
def data(sound: Path, tmp_path: Path) -> Path:
    """A copy of the sound one."""
    shutil.copytree(sound, tmp_path / "data")
    return tmp_path / "data"


@pytest.mark.parametrize("name", TAMPERINGS)
def test_tampering_is_found_and_named(data: Path, name: str) -> None:
    statement, named = (part.format(key=key_of(data)) for part in TAMPERINGS[name])
    with closing(sqlite3.connect(data / "dateline.db", isolation_level=None)) as database:
        triggers = dict(database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall())
        guards = {trigger: made for trigger, made in triggers.items() if trigger.startswith("decision")}
        if not statement.startswith("DROP"):  # one who takes the guards away and puts them back
            for trigger in guards:
                database.execute(f"DROP TRIGGER {trigger}")
        done = database.execute(statement)
        assert done.rowcount != 0, "the tampering changed nothing"
        if not statement.startswith("DROP"):
            for made in guards.values():
                database.execute(made)
    with Store.open(data) as store:
        wrong = [finding.text for finding in verify(store) if finding.wrong]
    assert any(named in line for line in wrong), wrong


@pytest.mark.parametrize("how", ["flipped", "removed", "swapped"])
def test_a_body_that_is_not_what_was_written_is_named(data: Path, how: str) -> None:
    with Store.open(data) as store:
        first, second = sorted(store.bodies)[:2]
        path = store.bodies.path(first)
        path.chmod(0o644)
        if how == "removed":
            path.unlink()
        elif how == "swapped":
            path.write_bytes(store.bodies.path(second).read_bytes())
        else:
            held = bytearray(path.read_bytes())
            held[-6] ^= 1
            path.write_bytes(bytes(held))
        wrong = [finding.text for finding in verify(store) if finding.wrong]
    assert any(line.startswith(f"snapshot {first}: ") for line in wrong), wrong
