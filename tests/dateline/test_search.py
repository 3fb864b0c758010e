"""`dateline search`: what is found, why not, and in which form."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dateline.commands.search import COMMAND
from tests.review.sample import opened


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    store, _ = opened(tmp_path / "data")
    store.close()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path / "data"))
    return tmp_path


def search(*words: str) -> Result:
    return CliRunner().invoke(COMMAND, list(words))


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("warehouse", {"Warehouse fire in Lagos"}),
        ("탈북민", {"4분기 탈북민 84명 입국"}),
        ("country:NG", {"Warehouse fire in Lagos"}),
        ("country:NG -warehouse", set()),
        ("warehouse or 탈북민", {"Warehouse fire in Lagos", "4분기 탈북민 84명 입국"}),
    ],
)
def test_what_is_found(data: Path, query: str, titles: set[str]) -> None:
    done = search("--json", query)
    assert done.exit_code == 0, done.output
    assert {json.loads(line)["title"] for line in done.output.splitlines()} == titles


def test_a_table_for_people_says_how_many(data: Path) -> None:
    done = search("warehouse")
    assert "Warehouse fire in Lagos" in done.output
    assert done.output.endswith("1 of 1 articles\n")


def test_csv_holds_no_formula(data: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(search("--csv", "outlet:quiet-gazette").output)))
    assert len(rows) == 1
    assert not rows[0]["title"].startswith(("=", "+", "-", "@"))


def test_a_wrong_query_is_a_sentence_with_its_place(data: Path) -> None:
    done = search("contry:KP")
    assert done.exit_code == 2
    assert "country" in done.stderr
    assert "^" in done.stderr
