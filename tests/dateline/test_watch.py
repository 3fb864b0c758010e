"""`dateline watch`."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from dateline.cli import cli
from pipeline.query.grammar import parse
from storage import queries, watching
from storage.store import Store
from tests.storage.made import put


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with three articles, and the settings that name it."""
    data = tmp_path / "data"
    with Store.open(data) as store:
        put(store, title="Arrivals rise")
        put(store, "Officials in Talvia said 40 people arrived.", url="https://post.example/b", title="Arrivals fall")
        put(store, "Nothing was counted.", url="https://post.example/c", title="Nothing")
    monkeypatch.setenv("DATELINE_DATA", str(data))
    monkeypatch.chdir(tmp_path)
    return data


def run(*arguments: str, code: int = 0) -> str:
    result = CliRunner().invoke(cli, ["watch", *arguments])
    assert result.exit_code == code, result.output + repr(result.exception)
    return result.output


def test_try_says_what_it_would_have_found(folder: Path) -> None:
    said = run("try", "country:KP event:arrived value:>50", "--days", "30000")
    assert "Arrivals rise" in said
    assert said.endswith(
        "1 of 3 articles in 30000 days; nearest miss: “Arrivals fall” (post) has all but event:arrived value:>50.\n"
    )


def test_a_wrong_query_gets_a_sentence_and_the_place(folder: Path) -> None:
    for arguments in (("try", "contry:KP"), ("add", "mine", "contry:KP")):
        said = run(*arguments, code=2)
        assert "There is no field “contry” (character 1); did you mean country" in said
        assert "\n  contry:KP\n  ^^^^^^^" in said
    assert not (folder / "watches").exists()


def test_add_list_disable_enable_remove(folder: Path) -> None:
    assert "It finds 1 stored articles" in run("add", "mine", "event:arrived value:>50", "--mail", "ana@example.org")
    assert re.search(r"on +mine +medium +1 +event:arrived value:>50 +→ ana@example.org at once", run("list", "--on"))
    assert "1 articles had its flag" in run("disable", "mine")
    assert "mine" not in run("list", "--on")
    assert "It finds 1 stored articles" in run("enable", "mine")
    with Store.open(folder) as store, store.read() as tx:
        assert len(queries.ids(tx, parse("watch:mine"))) == 1
        assert watching.latest(tx, "mine")[0][0].quiet is not False
    run("remove", "mine")
    assert " mine " not in run("list")
    with Store.open(folder) as store, store.read() as tx:
        assert queries.ids(tx, parse("watch:mine")) == ()


def test_a_changed_file_is_applied(folder: Path) -> None:
    run("add", "mine", "event:arrived value:>50")
    path = folder / "watches" / "mine.yml"
    path.write_text(path.read_text("utf-8").replace(">50", "<50"), "utf-8")
    assert run("apply") == "mine: 2 articles\n"
    with Store.open(folder) as store, store.read() as tx:
        assert {a.title for a in queries.find(tx, parse("watch:mine")).articles} == {"Arrivals rise", "Arrivals fall"}


def test_packaged_ones_are_listed_and_tried(folder: Path) -> None:
    assert re.search(r"off +many-killed +high +0 ", run("list"))
    assert "0 of 3 articles" in run("try", "many-killed", "--days", "30000")
