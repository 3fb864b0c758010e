"""Every format: what it prints, and that text of strangers stays text in it."""

import csv
import hashlib
import io
import json
import os
import re
import subprocess
import sys
import zipfile
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import digest.formats
from digest.format import formats
from digest.formats.csv import disarmed
from digest.formats.markdown import escaped
from digest.model import Digest, content_hash, dump, load
from digest.rows import columns
from digest.text import safe_url
from tests.digest.sample import DIGEST, ENTRY, FIGURE, HOSTILE, NOTE, in_scripts, poisoned


def printed(name: str, made: Digest = DIGEST) -> str:
    return formats()[name].render(made).decode()


GOLDEN = Path(__file__).parent / "golden"
PACKED = {"docx": ("word/document.xml", "word/footnotes.xml", "word/styles.xml"), "xlsx": (), "xlsx_hxl": ()}


@pytest.mark.parametrize("name", sorted(formats().keys() - PACKED.keys()))
def test_a_format_prints_what_its_golden_file_says(name: str) -> None:
    golden = GOLDEN / f"{name}.{formats()[name].suffix}"
    assert formats()[name].render(in_scripts()) == golden.read_bytes()


@pytest.mark.parametrize("part", PACKED["docx"])
def test_a_part_of_a_word_file_is_what_its_golden_file_says(part: str) -> None:
    """The parts rather than the file: how it is compressed is another library's affair."""
    with zipfile.ZipFile(io.BytesIO(formats()["docx"].render(in_scripts()))) as package:
        assert package.read(part) == (GOLDEN / f"docx.{part.rpartition('/')[2]}").read_bytes()


@pytest.mark.parametrize("name", sorted(formats()))
def test_a_format_prints_the_same_in_another_place(name: str) -> None:
    """Another time zone, another locale, another order of hashes: the same bytes."""
    script = (
        "import sys, hashlib; from digest.format import formats; from tests.digest.sample import in_scripts; "
        f"print(hashlib.sha256(formats()[{name!r}].render(in_scripts())).hexdigest())"
    )
    elsewhere = {"TZ": "Asia/Seoul", "LC_ALL": "C", "LANG": "de_DE.UTF-8", "PYTHONHASHSEED": "7", "PYTHONUTF8": "1"}
    root = Path(__file__).parents[2]
    found = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=root, env=os.environ | elsewhere
    )
    assert found.stdout.strip() == hashlib.sha256(formats()[name].render(in_scripts())).hexdigest()


@pytest.mark.parametrize("name", sorted(formats()))
@pytest.mark.parametrize("text", HOSTILE, ids=repr)
def test_no_format_fails_on_strange_text(name: str, text: str) -> None:
    for passages in (False, True):
        once, twice = (formats()[name].render(poisoned(text, passages=passages)) for _ in range(2))
        assert once == twice
        assert b"\xe2\x80\xae" not in once or name == "json"


@pytest.mark.parametrize("text", HOSTILE, ids=repr)
def test_markdown_stays_inert(text: str) -> None:
    """Rendered with raw HTML allowed, the text makes no element that the plain digest does not make."""

    def elements(markdown: str) -> set[str]:
        return set(re.findall(r"<(\w+)", MarkdownIt("commonmark", {"html": True}).enable("table").render(markdown)))

    assert elements(printed("markdown", poisoned(text))) <= elements(printed("markdown")) | {"strong"}


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text(alphabet=st.sampled_from("ab1.)#*_[]()<>!|`~+-=&\\: \n^"), max_size=24))
def test_escaped_markdown_reads_as_the_text(text: str) -> None:
    html = MarkdownIt("commonmark", {"html": True}).enable("table").render(f"x {escaped(text)}")
    assert not re.search(r"<(?!/?p>)", html.replace("&lt;", ""))


class Elements(HTMLParser):
    """Which elements, attributes and links a page has."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name == "href"]


@pytest.mark.parametrize("text", HOSTILE, ids=repr)
def test_html_stays_inert(text: str) -> None:
    plain, poison = Elements(), Elements()
    plain.feed(printed("html"))
    poison.feed(printed("html", poisoned(text)))
    assert poison.names <= plain.names | {"span", "b"}
    assert poison.attributes <= plain.attributes
    assert all(link.startswith(("https://", "http://", "#")) for link in poison.links)


@pytest.mark.parametrize("text", HOSTILE, ids=repr)
def test_no_cell_of_a_spreadsheet_runs(text: str) -> None:
    rows = list(csv.DictReader(io.StringIO(printed("csv", poisoned(text)).removeprefix("\ufeff"))))
    assert len(rows) == 1
    for name, cell in rows[0].items():
        assert not cell.lstrip("\ufeff \xa0").startswith(("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")), name


@pytest.mark.parametrize("cell", ["=1+1", "@SUM(1,2)", "\t=1+1", "＝1+1", "-2+3", "+82 2 555", " =1", "\ufeff=1"])
def test_formula_starts_are_disarmed(cell: str) -> None:
    assert disarmed(cell).startswith("'")


def test_numbers_stay_numbers_in_a_spreadsheet() -> None:
    made = replace(DIGEST, entries=(replace(ENTRY, figures=(replace(FIGURE, value=-2.5, low=None),)),))
    line = printed("csv", made).splitlines()[1]
    cells = dict(zip([column.name for column in columns()], line.split(","), strict=False))
    assert (cells["value"], cells["low"]) == ("-2.5", '""')


def test_modifier_and_partial_text_are_never_dropped() -> None:
    note = replace(NOTE, partial="the rest is for subscribers")
    made = replace(DIGEST, entries=(replace(ENTRY, figures=(replace(FIGURE, note=note, reviewed=None),)),))
    for name in ("markdown", "html"):
        assert "at least 84" in printed(name, made)
        assert "not reviewed" in printed(name, made)
        assert "the rest is for subscribers" in printed(name, made)
    assert "[not reviewed; partial text: the rest is for subscribers]" in printed("brief", made)


def test_right_to_left_names_are_isolated() -> None:
    made = replace(DIGEST, entries=(replace(ENTRY, outlet="الجزيرة"),))
    assert "(\u2068الجزيرة\u2069, 4 March 2026)" in printed("brief", made)
    assert "(\u2068الجزيرة\u2069, 4 March 2026)" in printed("html", made)


def test_the_brief_has_the_analysts_layout() -> None:
    lines = printed("brief").split("\n\n")
    assert lines[:3] == [
        "Closed countries North Korea | 04 March 2026",
        "North Korea: Arrivals double",
        "Show: false / Country: North Korea /",
    ]
    assert lines[3].rstrip() == f"“{NOTE.quote}” (Harbour Post, 4 March 2026)"


def test_a_sentence_with_two_figures_is_quoted_once() -> None:
    made = replace(DIGEST, entries=(replace(ENTRY, figures=(FIGURE, replace(FIGURE, claim="claim-2"))),))
    assert printed("brief", made).count(NOTE.quote) == 1


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("https://a.example/x", "https://a.example/x"),
        ("javascript:alert(1)", None),
        ("JAVASCRIPT:alert(1)", None),
        ("jav\tascript:alert(1)", None),
        ("data:text/html,x", None),
        ("//a.example", None),
        ("https://", None),
        ("http://[::1", None),
        ("https://a.example\\@b.example/", None),
        ("https://a.example/<b>\"'", "https://a.example/%3Cb%3E%22'"),
        ("https://a.example/100%", "https://a.example/100%25"),
        ("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC"),
        ("https://a b.example/", None),
        ("https://a%20b.example/", None),
        ("https://a.example:99999/", None),
        (None, None),
    ],
)
def test_only_web_addresses_become_links(url: str | None, wanted: str | None) -> None:
    assert safe_url(url) == wanted


def test_a_digest_survives_its_own_file() -> None:
    assert load(dump(DIGEST)) == DIGEST
    assert json.loads(printed("json"))["entries"][0]["figures"][0]["value"] == 84


def test_the_content_hash_looks_past_name_and_cutoff() -> None:
    same = replace(DIGEST, id="2027-1", cutoff="2027-01-01T00:00:00+00:00")
    other = replace(DIGEST, left_out=())
    assert content_hash(same) == content_hash(DIGEST) != content_hash(other)


def test_a_new_format_is_one_new_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shout.py").write_text(
        "from digest.format import Format\n"
        "FORMAT = Format(summary='loud', suffix='txt', media_type='text/plain',\n"
        "                render=lambda digest: str(len(digest.figures)).encode() + b' FIGURES')\n"
    )
    monkeypatch.setattr(digest.formats, "__path__", [*digest.formats.__path__, str(tmp_path)])
    assert formats()["shout"].render(DIGEST) == b"1 FIGURES"
