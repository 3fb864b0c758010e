"""`dateline why`: the chain from a number to the page as it came, and what became of it since."""

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dateline.commands.why import COMMAND
from dateline.ingest import Ingest
from dateline.readers import Readers
from pipeline.context import Context
from storage import captures, decisions, findings
from storage.identity import claim_id
from storage.store import Store
from storage.types import Decision, Fetch, Seen

URL = "https://post.example/river"
PAGE = (
    "<html><head><title>A river crossed</title></head><body><article><h1>A river crossed</h1><p>{first}</p><p>It had "
    "counted 40 people a year before, and gave no further details of where they went afterwards.</p></article></body>"
)
FIRST = "The ministry of Talvia said that {n} people crossed the river on Monday, most of them with children."
START = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path / "data"))
    with Store.open(tmp_path / "data") as opened:
        yield opened


def put(store: Store, hour: int, n: int) -> str:
    """The page as it was at an hour, read; returns its snapshot's name."""
    snapshot = store.keep_body(PAGE.format(first=FIRST.format(n=n)).encode())
    fetch = Fetch(outlet="post", url=URL, at=START + timedelta(hours=hour), status=200, snapshot=snapshot.sha)
    with store.transaction() as tx:
        assert captures.record(tx, Seen(fetch=fetch, snapshot=snapshot, charset="utf-8"))
    readers = Readers(Context(), store.bodies, count=1, seconds=20)
    asyncio.run(Ingest(store=store, readers=readers).run())
    readers.close()
    return snapshot.sha


def first_claim(store: Store) -> tuple[str, str]:
    """Name and key of the claim in the first sentence."""
    with store.read() as tx:
        claim = findings.current_claims(tx, 1)[0]
    return claim_id(1, claim.key), claim.key


def why(*words: str) -> Result:
    return CliRunner().invoke(COMMAND, list(words))


def test_the_chain_ends_at_what_the_source_says_now(store: Store) -> None:
    sha = put(store, 0, 65)
    name, key = first_claim(store)
    with store.transaction() as tx:
        decision = Decision(user="Min Example", article_id=1, target=key, verdict="accept", note="called them")
        decisions.append(tx, decision, START + timedelta(hours=1))
    assert "no later revision was seen" in why(name).output
    put(store, 2, 66)
    said = why(name).output
    for part in (FIRST.format(n=65), URL, "1 of 2", sha, "accept by Min Example", "called them", "66 people crossed"):
        assert part in said
    chain = json.loads(why(name, "--json").output)
    assert chain["captured"]["damage"] is None
    start, end = chain["claim"]["span"]
    assert FIRST.format(n=65)[start:end] == "65 people"
    assert [later["n"] for later in chain["later"]] == [2]
    assert [change["rule"] for change in chain["later"][0]["changes"]] == ["number_changed"]


def test_a_damaged_snapshot_is_said(store: Store) -> None:
    sha = put(store, 0, 65)
    path = store.bodies.path(sha)
    path.chmod(0o644)
    path.write_bytes(b"other")
    assert "Restore it from a backup" in " ".join(why(first_claim(store)[0]).output.split())


def test_the_captured_page_is_written_with_the_number_lit(store: Store, tmp_path: Path) -> None:
    put(store, 0, 65)
    assert why(first_claim(store)[0], "--page", str(tmp_path / "page.html")).exit_code == 0
    assert '<mark id="claim">65 people</mark> crossed' in (tmp_path / "page.html").read_text()


def test_an_article_lists_its_claims_by_the_ids_that_are_asked_for(store: Store) -> None:
    put(store, 0, 65)
    listed = why("1").output
    assert first_claim(store)[0] in listed
    assert "40 people" in listed


@pytest.mark.parametrize("name", ["1:ffffffff", "7:0", "nonsense", "1:", ":x", "9999", f"{2**70}:a"])
def test_what_is_not_there_is_a_sentence_with_the_next_command(store: Store, name: str) -> None:
    put(store, 0, 65)
    failed = why(name)
    assert failed.exit_code == 1
    assert "`dateline " in str(failed.exception)
