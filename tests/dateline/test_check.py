"""A draft held against the store: what is said of each number, date and citation of it."""

import io
import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from dateline.cli import cli
from dateline.drafting import check_draft, docx_text, read_draft
from dateline.extracting import context
from ledger.drafts import Checked
from pipeline.errors import InputError
from pipeline.extract import extract
from pipeline.record import Page
from storage import articles, captures
from storage.store import Store
from storage.types import Fetch, Seen

START = datetime(2024, 5, 7, 6, tzinfo=UTC)
PAGES = (
    (
        "nk-news",
        "https://nknews.example/ferry",
        "At least 65 people killed as ferry sinks off Mombasa",
        "At least 65 people were killed when a ferry sank off Mombasa in Kenya on Monday, the coast guard said. Another "
        "112 passengers were rescued by fishing boats.",
    ),
    (
        "nk-news",
        "https://nknews.example/schools",
        "Schools closed in Kenya",
        "The ministry of education in Kenya closed 340 schools in March 2024 because of floods. Repairs will cost "
        "$12 million, it said.",
    ),
    (
        "reuters",
        "https://reuters.example/arrests",
        "Arrests in Uganda",
        "Police in Uganda arrested 66 people in Kampala on Sunday after a football match.",
    ),
)


def put(store: Store, outlet: str, url: str, title: str, text: str, at: datetime) -> None:
    """An article of an outlet, read and kept."""
    body = (
        f'<html lang="en"><head><title>{title}</title><meta property="article:published_time" content="{at.isoformat()}">'
        f"</head><body><article><h1>{title}</h1><p>{text}</p></article></body></html>"
    ).encode()
    snapshot = store.keep_body(body)
    fetch = Fetch(outlet=outlet, url=url, at=at, status=200, snapshot=snapshot.sha)
    with store.transaction() as tx:
        capture = captures.record(tx, Seen(fetch=fetch, snapshot=snapshot, charset="utf-8"))
        assert capture is not None
        articles.keep(tx, capture, extract(Page(body=body, charset="utf-8", url=url), context()), at)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data") as opened:
        for n, page in enumerate(PAGES):
            put(opened, *page, START + timedelta(hours=n))
        yield opened


def checked(store: Store, draft: str) -> dict[str, Checked]:
    """What is said of the draft, by the text it is said of."""
    return {found.text: found for found in check_draft(store, read_draft(draft.encode(), ".txt", context()))}


@pytest.mark.parametrize(
    ("draft", "figure", "verdict", "should_be"),
    [
        ("At least 65 people were killed when a ferry sank off Mombasa in Kenya.", "65", "supported", None),
        ("A ferry sank off Mombasa in Kenya and 65 people were killed.", "65", "bound_lost", "At least 65 people"),
        ("At least 66 people were killed when a ferry sank off Mombasa in Kenya.", "66", "contradicted", "At least 65"),
        ("Fishing boats rescued 121 passengers of the ferry off Mombasa.", "121", "contradicted", "112 passengers"),
        ("Kenya closed 340 schools in March 2024 because of floods.", "340", "supported", None),
        ("Kenya closed 430 schools in March 2024 because of floods.", "430", "contradicted", "340 schools"),
        ("Repairs of the schools will cost $21 million, the ministry of education said.", "21", "contradicted", "12"),
        ("At least 65 people were killed when a ferry sank off Mombasa in Uganda.", "65", "not_found", None),
        ("At least 65 women were killed when a ferry sank off Mombasa in Kenya.", "65", "not_found", None),
        ("More than 300 schools were closed in Kenya in March 2024 because of floods.", "300", "supported", None),
        ("Some 4,500 teachers went on strike in Lima.", "4,500", "not_found", None),
    ],
)
def test_figures(store: Store, draft: str, figure: str, verdict: str, should_be: str | None) -> None:
    (found,) = (one for text, one in checked(store, draft).items() if figure in text and one.kind == "number")
    assert found.verdict == verdict, found
    assert (should_be or "").casefold() in (found.should_be or "").casefold()
    assert bool(found.source) == (verdict != "not_found")


def test_a_number_that_another_story_has_supports_nothing(store: Store) -> None:
    found = checked(store, "In Kenya 66 people were killed when a ferry sank off Mombasa, the coast guard said.")
    assert "supported" not in [one.verdict for one in found.values() if one.kind == "number"]


def test_a_figure_that_the_outlet_has_changed_is_superseded(store: Store) -> None:
    outlet, url, title, text = PAGES[1]
    put(store, outlet, url, title, text.replace("340", "355"), START + timedelta(days=1))
    found = checked(store, "The ministry of education in Kenya closed 340 schools in March 2024 because of floods.")
    (one,) = (one for text, one in found.items() if "340" in text)
    assert (one.verdict, one.should_be) == ("superseded", "355 schools")


def test_citations_are_stored_or_not(store: Store) -> None:
    draft = "At least 65 people were killed when a ferry sank off Mombasa in Kenya, reported NK News on {day}."
    by_day = {}
    for day in ("7 May 2024", "17 May 2024"):
        found = checked(store, draft.format(day=day)).values()
        by_day[day] = next(one for one in found if one.kind == "citation")
    assert by_day["7 May 2024"].verdict == "supported"
    assert (by_day["17 May 2024"].verdict, by_day["17 May 2024"].should_be) == ("contradicted", "2024-05-07")
    missing = checked(store, "The dam broke at night, reported Reuters on 3 June 2019.").values()
    (one,) = (one for one in missing if one.kind == "citation")
    assert one.verdict == "not_found"
    assert "dateline add" in one.reason


def document(*paragraphs: str) -> bytes:
    """A Word document."""
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{name}"><w:body>{body}</w:body></w:document>')
    return out.getvalue()


def test_word_documents_are_read_and_what_is_none_is_a_sentence() -> None:
    assert docx_text(document("One.", "Two 65.")) == "One.\n\nTwo 65."
    for body in (b"PK\x03\x04 broken", document()):
        with pytest.raises(InputError, match="Word document"):
            read_draft(body, ".docx", context())


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".docx"])
def test_the_command(store: Store, tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "At least 66 people were killed when a ferry sank off Mombasa in Kenya."
    contents = {".docx": document(text), ".html": f"<p>{text}</p>".encode()}
    draft = tmp_path / f"draft{suffix}"
    draft.write_bytes(contents.get(suffix, text.encode()))
    monkeypatch.setenv("DATELINE_DATA", str(store.data))
    result = CliRunner().invoke(cli, ["check", str(draft)])
    assert result.exit_code == 1, result.output
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert "contradicted" in [line["verdict"] for line in lines]
    pretty = CliRunner().invoke(cli, ["check", "--pretty", "-"], input=text)
    assert "should be" in pretty.output
