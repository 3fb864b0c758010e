"""`dateline extract` and `dateline try` through the command line."""

import io
import json
import os
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dateline.cli import cli
from dateline.extracting import lines_of
from dateline.streaming import FEW, in_order
from pipeline.record import Page
from tests.pipeline.article.pages import PARAGRAPHS, article, page

TEXT = "At least 12 people were killed in Kenya on 18 July 2023."


def run(*arguments: str, lines: bytes | str | None = None) -> Result:
    return CliRunner().invoke(cli, list(arguments), input=lines)


def records(result: Result) -> list[dict[str, object]]:
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_files_of_several_kinds(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(page(body=article()))
    (tmp_path / "b.txt").write_text("\n\n".join(PARAGRAPHS), "utf-8")
    (tmp_path / "c").write_bytes(page(body=article()))
    found = records(run("extract", *(str(tmp_path / name) for name in ("a.html", "b.txt", "c"))))
    assert [record["text"] for record in found] == ["\n\n".join(PARAGRAPHS)] * 3
    assert found[0]["id"] == found[2]["id"] != found[1]["id"]


def test_standard_input() -> None:
    (record,) = records(run("extract", "-", lines=page(body=article())))
    assert record["title"] == "Twelve dead in ferry accident"


def test_lines_keep_their_order_and_their_text() -> None:
    lines = [{"id": f"n{number}", "text": f"{TEXT} ({number})"} for number in range(FEW + 3)]
    found = records(run("extract", "--jsonl", "--jobs", "2", lines="\n".join(map(json.dumps, lines))))
    assert [(record["id"], record["text"]) for record in found] == [(line["id"], line["text"]) for line in lines]


@pytest.mark.parametrize(
    ("line", "name", "said"),
    [
        ("{", "2", "not JSON"),
        ("[1]", "2", "not a JSON object"),
        ('{"id": "x"}', "x", 'neither "html" nor "text"'),
        ('{"id": 7, "text": 5}', "7", "text must be a string"),
        ("[" * 100_000, "2", "not JSON"),
        ('{"id": "x", "text": "\\ud800"}', "x", None),
    ],
    ids=["broken", "list", "nothing_to_read", "wrong_type", "nesting", "lone_surrogate"],
)
def test_a_bad_line_does_not_stop_the_rest(line: str, name: str, said: str | None) -> None:
    good = json.dumps({"id": "good", "text": TEXT})
    before, bad, after = records(run("extract", "--jsonl", lines=f"{good}\n{line}\n\n{good}\n"))
    assert before == after
    assert bad["id"] == name
    issues = bad["issues"]
    assert isinstance(issues, list)
    assert [issue["code"] for issue in issues] == (["bad_line"] if said else [])
    assert said is None or said in issues[0]["message"]


@pytest.mark.parametrize("key", ["reference_date", "fetched_at"])
def test_a_date_that_is_none_is_named_and_the_text_is_read(key: str) -> None:
    (found,) = records(run("extract", "--jsonl", lines=json.dumps({"id": "x", "text": TEXT, key: "soon"})))
    assert found["text"] == TEXT
    issues = found["issues"]
    assert isinstance(issues, list)
    assert [(issue["code"], "'soon'" in issue["message"]) for issue in issues] == [(f"bad_{key}", True)]


def test_pretty_shows_lines_too() -> None:
    lines = json.dumps({"id": "x", "title": "Ferry sinks", "text": TEXT}) + "\n{"
    result = run("extract", "--jsonl", "--pretty", lines=lines)
    assert result.exit_code == 0
    assert result.stdout.startswith("Ferry sinks")
    assert "not JSON" in result.stdout


def test_a_line_that_is_too_long_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateline.extracting.LONGEST", 10)
    found = list(lines_of(io.BytesIO(b"short\n" + b"x" * 35 + b"\nlast\n")))
    assert [(line.number, line.fault is not None) for line in found] == [(1, False), (2, True), (3, False)]


def test_a_file_that_is_not_there_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(page(body=article()))
    result = run("extract", str(tmp_path / "gone.html"), str(tmp_path / "a.html"))
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert "gone.html" in result.stderr


def test_nothing_to_read_is_a_mistake_of_usage() -> None:
    assert run("extract").exit_code == 2
    assert run("extract", "--jsonl", "a.html").exit_code == 2


def test_pretty_marks_the_findings_and_lists_the_claims(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    (tmp_path / "a.html").write_bytes(page(body=article(TEXT + " " + PARAGRAPHS[0], *PARAGRAPHS[1:])))
    result = run("extract", "--pretty", str(tmp_path / "a.html"))
    assert result.exit_code == 0
    assert "Twelve dead in ferry accident" in result.stdout
    assert "at least 12" in result.stdout


def test_pretty_says_what_adds_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    text = (
        "During the first quarter of 2024, 36 pastors were held (29 men and 7 women), bringing the total for 2024 to 51 so far. "
        "Spending rose to $3 million, or 4 percent of the budget."
    )
    shown = run("extract", "--pretty", "-", lines=text).stdout
    assert "adds up    29 + 7 = 36" in shown
    assert "implied    51 − 36 = 15" in shown
    for cell in ("2024 (total so far)", "USD 3,000,000 ↑", "4 %"):
        assert cell in shown


def test_markup_of_an_outlet_is_printed_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(page(body=article(title="[bold]Twelve[/bold] [link=x]dead")))
    assert "[bold]Twelve[/bold] [link=x]dead" in run("extract", "--pretty", str(tmp_path / "a.html")).stdout


def test_try_names_the_rules(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(
        page(head='<meta name="author" content="Ann Lee">', body=article(TEXT, *PARAGRAPHS))
    )
    result = run("try", str(tmp_path / "a.html"), "--url", "https://a.example/2023/07/18/x")
    assert result.exit_code == 0, result.output
    for said in ("meta author", "url: address", "h1", "article-body", "dates", "countries", "citations"):
        assert said in result.stdout


def test_try_says_why_a_page_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(page(head="<title>404 Not found</title>", body="<p>Nothing here.</p>"))
    assert "not_found" in run("try", str(tmp_path / "a.html")).stdout


def test_an_address_is_fetched_through_the_crawlers_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def fetch(url: str, manners: object) -> Page:
        asked.append(url)
        return Page(body=page(body=article()), url=url)

    monkeypatch.setattr("crawler.fetch.fetch_page", fetch)
    (record,) = records(run("extract", "https://a.example/2023/07/18/x"))
    assert asked == ["https://a.example/2023/07/18/x"]
    assert (record["published"], record["published_from"]) == ("2023-07-18", "url")


def _square(number: int, deadly: frozenset[int] = frozenset()) -> int:
    if number in deadly:
        os._exit(1)
    return number * number


def _numbers(seen: list[int]) -> Iterator[int]:
    for number in range(40):
        seen.append(number)
        yield number


@pytest.mark.parametrize("deadly", [{13}, {1, 14}, {7, 8, 9}], ids=str)
def test_a_process_that_dies_loses_its_item_only(deadly: set[int]) -> None:
    def numbers() -> Iterator[int]:
        for number in range(20):
            yield number
            time.sleep(0.2 if number in deadly else 0)  # its process is known to be dead when the next one is sent

    found = list(in_order(partial(_square, deadly=frozenset(deadly)), numbers(), 2, lambda number: -number))
    assert found == [-number if number in deadly else number * number for number in range(20)]


def test_few_items_are_in_flight() -> None:
    seen: list[int] = []
    results = in_order(_square, _numbers(seen), 2, lambda number: -number)
    next(results)
    assert len(seen) < 20
    results.close()  # type: ignore[attr-defined]
