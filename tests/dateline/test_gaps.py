"""`dateline gaps`: what is cited and not in the store, and `dateline rebuild`."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from dateline.commands.gaps import COMMAND as GAPS
from dateline.commands.rebuild import COMMAND as REBUILD
from storage import due
from storage.store import Store
from tests.ledger.test_keeping import CITES, FIRST
from tests.ledger.web import Web


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path / "data"))
    with Store.open(tmp_path / "data") as opened:
        web = Web(opened)
        web.publish("hill-times", "ferry", CITES, title="Ferry sinks off Port Maron", day="2026-03-10")
        web.publish("river-post", "again", CITES, title="Ferry sinks off Port Maron", day="2026-03-11")
        yield opened


def test_an_outlet_that_is_cited_and_not_collected_is_named_with_what_one_can_do(store: Store) -> None:
    done = CliRunner().invoke(GAPS, ["--json"])
    assert done.exit_code == 0, done.output
    (line,) = [json.loads(line) for line in done.output.splitlines()]
    assert (line["name"], line["times"], line["articles"], line["since"][:10]) == ("Coast Herald", 2, 2, "2026-03-09")
    assert (line["in_catalogue"], line["watched"]) == (False, False)
    assert line["command"] == "dateline outlets add HOMEPAGE"
    assert "Coast Herald" in CliRunner().invoke(GAPS).output


def test_the_gap_closes_when_the_article_comes(store: Store) -> None:
    Web(store, minutes=60).publish("coast-herald", "ferry", FIRST, title="Ferry Lady Amina capsizes off Port Maron")
    assert "leads to an article in the store" in CliRunner().invoke(GAPS).output


def test_a_rebuild_that_was_stopped_goes_on(store: Store) -> None:
    web = Web(store)
    before = web.rows()
    with store.transaction() as tx:
        due.clear(tx)
    web.ledger.follow(limit=1)
    done = CliRunner().invoke(REBUILD, ["--resume"])
    assert done.exit_code == 0, done.output
    assert "for 2 articles" in done.output
    assert web.rows() == before
    assert "for 2 articles" in CliRunner().invoke(REBUILD).output
    assert web.rows() == before
