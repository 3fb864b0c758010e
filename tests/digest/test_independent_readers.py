"""Every format, opened by a reader that is not ours: what it finds is what the digest holds."""

import csv
import email
import io
import json
import re
import zipfile
from datetime import datetime
from email import policy
from typing import Any

import bibtexparser
import docx
import feedparser
import hxl
import openpyxl
import pytest
import rispy
from lxml import etree

from digest.format import formats
from digest.model import Digest
from digest.notes import what
from digest.text import one_line
from tests.digest.sample import DIGEST, HOSTILE, SCRIPTS, in_scripts, many, poisoned

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


MIDNIGHT, CAPTURED = (datetime.fromisoformat(day) for day in ("2025-10-01", "2026-03-08T09:00"))  # Excel has no zones


def printed(name: str, digest: Digest) -> bytes:
    return formats()[name].render(digest)


def part(document: Any, name: str) -> Any:
    """A part of a document, as python-docx found it."""
    return next(found for found in document.part.package.iter_parts() if str(found.partname) == name)


def test_word_has_a_true_footnote_for_every_figure() -> None:
    document = docx.Document(io.BytesIO(printed("docx", in_scripts())))
    notes = etree.fromstring(part(document, "/word/footnotes.xml").blob)
    texts = {int(note.get(f"{W}id")): "".join(note.itertext()) for note in notes if int(note.get(f"{W}id")) > 0}
    marks = [int(mark.get(f"{W}id")) for mark in document.element.iter(f"{W}footnoteReference")]
    assert marks == sorted(texts) == list(range(1, len(SCRIPTS) + 1))
    for number, (outlet, title, quote, _) in enumerate(SCRIPTS, 1):
        for said in (outlet, title, quote, "4 March 2026", "sha256 " + "ab" * 32, "at least 84 people"):
            assert said in re.sub("[\u2068\u2069]", "", texts[number])


def test_every_link_of_word_leads_to_an_address() -> None:
    document = docx.Document(io.BytesIO(printed("docx", in_scripts())))
    notes = part(document, "/word/footnotes.xml")
    used = {link.get(f"{R}id") for link in etree.fromstring(notes.blob).iter(f"{W}hyperlink")}
    assert used == set(notes.rels)
    assert {notes.rels[key].target_ref for key in used} == {
        "https://harbour.example/a(1)?x=%3Cy%3E".replace("(", "%28").replace(")", "%29")
    }
    assert all(notes.rels[key].is_external for key in used)


def test_word_has_headings_and_a_table_to_edit() -> None:
    document = docx.Document(io.BytesIO(printed("docx", in_scripts())))
    headings = [one_line(p.text) for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert headings == [*(f"North Korea: {title}" for _, title, _, _ in SCRIPTS), "Figures"]
    (table,) = document.tables
    assert [row.cells[-1].text for row in table.rows] == ["Note", *map(str, range(1, len(SCRIPTS) + 1))]
    assert document.core_properties.created == datetime.fromisoformat(DIGEST.cutoff)
    assert document.core_properties.title == "Digest 2026-7"


def test_word_marks_right_to_left_text_and_languages() -> None:
    document = docx.Document(io.BytesIO(printed("docx", in_scripts())))
    for outlet, _, quote, language in SCRIPTS:
        (paragraph,) = (p for p in document.paragraphs if outlet in p.text)
        rtl = [run.text for run in paragraph.runs if run.font.rtl]
        tags = {
            lang.get(f"{W}{kind}") for lang in paragraph._p.iter(f"{W}lang") for kind in ("val", "bidi", "eastAsia")
        }
        assert bool(rtl) == (language in ("ar", "he", "fa"))
        assert (paragraph._p.find(f"{W}pPr/{W}bidi") is not None) == bool(rtl)
        assert not any(re.search("[a-zA-Z]", text) for text in rtl)
        assert any(tag and tag.startswith(language) for tag in tags)
        assert quote in re.sub("[\u2068\u2069]", "", paragraph.text)


@pytest.mark.parametrize("text", HOSTILE, ids=repr)
@pytest.mark.parametrize("passages", [False, True])
def test_word_prints_strange_text_as_text(text: str, passages: bool) -> None:
    content = printed("docx", poisoned(text, passages=passages))
    document = docx.Document(io.BytesIO(content))
    notes = part(document, "/word/footnotes.xml")
    for root in (document.element, etree.fromstring(notes.blob)):
        assert {element.tag.rpartition("}")[2] for element in root.iter()} <= {
            *("document", "body", "p", "pPr", "pStyle", "keepNext", "bidi", "r", "rPr", "rStyle", "rFonts", "b", "bCs"),
            *(
                "rtl",
                "lang",
                "t",
                "tbl",
                "tblPr",
                "tblStyle",
                "tblW",
                "tblLayout",
                "tblLook",
                "tblGrid",
                "gridCol",
                "tr",
            ),
            *(
                "trPr",
                "cantSplit",
                "tblHeader",
                "tc",
                "tcPr",
                "tcW",
                "sectPr",
                "pgSz",
                "pgMar",
                "footnotes",
                "footnote",
            ),
            *("separator", "continuationSeparator", "footnoteRef", "footnoteReference", "hyperlink"),
        }
    assert not notes.rels or all(rel.target_ref.startswith("http") for rel in notes.rels.values())
    assert one_line(text) in one_line(" ".join(p.text for p in document.paragraphs))


def test_excel_has_a_row_for_each_figure_with_numbers_and_dates() -> None:
    book = openpyxl.load_workbook(io.BytesIO(printed("xlsx", in_scripts())))
    assert book.sheetnames == ["README", "Claims", "Sources", "Changes"]
    claims = book["Claims"]
    head, *rows = claims.iter_rows(values_only=True)
    found = [dict(zip(head, row, strict=True)) for row in rows]
    assert len(found) == len(SCRIPTS)
    for row, (outlet, title, quote, _) in zip(found, SCRIPTS, strict=True):
        assert (row["outlet"], row["title"], row["quote"]) == (outlet, title, quote)
        assert (row["value"], row["low"], row["high"], row["period_from"]) == (84, 84, None, MIDNIGHT)
        assert row["captured"] == CAPTURED
    assert (claims.freeze_panes, claims.auto_filter.ref) == ("B2", f"A1:AF{len(SCRIPTS) + 1}")
    assert claims.cell(2, head.index("url") + 1).hyperlink.target.startswith("https://harbour.example/")
    assert len(list(book["Sources"].iter_rows())) == len(SCRIPTS) + 1


@pytest.mark.parametrize("text", [*HOSTILE, "=1+1", "+1", "-1", "@SUM(1,2)", "\t=1", "00123", "1E5", "{=A1}"], ids=repr)
@pytest.mark.parametrize("name", ["xlsx", "xlsx_hxl"])
def test_no_cell_of_excel_is_a_formula(name: str, text: str) -> None:
    content = printed(name, poisoned(text))
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        sheets = [package.read(found) for found in package.namelist() if found.startswith("xl/worksheets/sheet")]
    assert not any(re.search(rb"<f[ >]", sheet) for sheet in sheets)
    assert one_line(text) in {cell.value for cell in cells} | {
        one_line(cell.value) for cell in cells if cell.data_type == "s"
    }


@pytest.mark.parametrize("name", ["csv_hxl", "xlsx_hxl"])
def test_the_humanitarian_exchange_reads_the_hashtags(name: str) -> None:
    content = printed(name, in_scripts())
    if name == "csv_hxl":
        rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    else:
        rows = [list(row) for row in openpyxl.load_workbook(io.BytesIO(content))["Claims"].iter_rows(values_only=True)]
    with hxl.data(rows) as source:
        tags = [column.display_tag for column in source.columns]
        values = [row.get("#indicator+value-min-max") for row in source]
    assert {"#date+reported", "#country+code", "#indicator+name", "#affected+killed+num"} <= set(tags)
    assert [float(value) for value in values] == [84.0] * len(SCRIPTS)


def test_a_mail_reader_finds_both_parts_and_a_stable_thread() -> None:
    message = email.message_from_bytes(printed("eml", in_scripts()), policy=policy.default)
    plain, page = (message.get_body((kind,)).get_content() for kind in ("plain", "html"))  # type: ignore[union-attr]
    for outlet, title, quote, _ in SCRIPTS:
        for said in (outlet, title, quote):
            assert said in re.sub("[\u2068\u2069]", "", plain)
            assert said in re.sub("[\u2068\u2069]", "", page)
    assert not re.search(r"<(script|style|link|img)|\burl\(", page)
    other = email.message_from_bytes(printed("eml", DIGEST), policy=policy.default)
    assert message["References"] == other["References"]
    assert message["Subject"] == "Digest 2026-7: country North Korea"


@pytest.mark.parametrize("text", [*HOSTILE, "Bad\r\nBcc: spy@evil.example"], ids=repr)
def test_no_header_of_a_mail_can_be_added(text: str) -> None:
    message = email.message_from_bytes(printed("eml", poisoned(text)), policy=policy.default)
    assert sorted(message.keys()) == sorted(
        [
            "From",
            "Subject",
            "Date",
            "Message-ID",
            "In-Reply-To",
            "References",
            "Content-Language",
            "MIME-Version",
            "Content-Type",
        ]
    )


def test_a_long_digest_makes_a_mail_below_the_limit_that_says_what_is_not_in_it() -> None:
    content = printed("eml", many(400))
    assert 60_000 < len(content) < 100_000
    plain = email.message_from_bytes(content, policy=policy.default).get_body(("plain",)).get_content()  # type: ignore[union-attr]
    shown = len(re.findall(r"Arrivals double\s+Harbour", plain))
    assert f"{400 - shown} more articles are in the digest itself: dateline digest 2026-7 -o digest.docx" in plain


def test_a_feed_reader_reads_the_feed() -> None:
    feed = feedparser.parse(printed("atom", in_scripts()))
    assert not feed.bozo
    assert len(feed.entries) == len({entry.id for entry in feed.entries}) == len(SCRIPTS)
    for entry, (outlet, title, quote, _) in zip(feed.entries, SCRIPTS, strict=True):
        assert title in one_line(entry.title)
        assert quote in re.sub("[\u2068\u2069]", "", entry.content[0].value)
        assert outlet == entry.author


@pytest.mark.parametrize("text", HOSTILE, ids=repr)
def test_a_feed_of_strange_text_is_inert(text: str) -> None:
    feed = feedparser.parse(printed("atom", poisoned(text)), sanitize_html=False)
    assert not feed.bozo
    assert not re.search(r"<(script|img|style|title)|<[^>]+ on\w+=", feed.entries[0].content[0].value)


def test_reference_managers_read_the_sources() -> None:
    ris = rispy.loads(printed("ris", in_scripts()).decode())
    bib = bibtexparser.parse_string(printed("bibtex", in_scripts()).decode())
    csl = json.loads(printed("csl", in_scripts()))
    assert not bib.failed_blocks
    assert len(ris) == len(bib.entries) == len(csl) == len({item["id"] for item in csl}) == len(SCRIPTS)
    for one, two, three, (outlet, title, quote, _) in zip(ris, bib.entries, csl, SCRIPTS, strict=True):
        assert (one["title"], one["secondary_title"], one["date"]) == (title, outlet, "2026/03/04/")
        assert quote in one_line(" ".join(one["notes"]))
        assert two["journal"] == f"{{{outlet}}}"
        assert (three["title"], three["container-title"]) == (title, outlet)
        assert three["issued"] == {"date-parts": [[2026, 3, 4]]}


@pytest.mark.parametrize(
    "text", [*HOSTILE, "}, note={x", "\\input{/etc/passwd}", "{{{", "ER  - \r\nTY  - BOOK", "a % b $x$ #1"], ids=repr
)
def test_references_of_strange_text_stay_one_reference(text: str) -> None:
    digest = poisoned(text)
    bib = bibtexparser.parse_string(printed("bibtex", digest).decode())
    assert not bib.failed_blocks
    (entry,) = bib.entries
    assert {field.key for field in entry.fields} <= {
        *("title", "author", "journal", "date", "year", "url", "urldate", "langid", "note", "annote")
    }
    assert not re.search(
        r"\\(?!text(backslash|braceleft|braceright|asciicircum|asciitilde)\{\}|[%#$&_])", entry["title"]
    )
    assert len(rispy.loads(printed("ris", digest).decode())) == 1
    assert len(json.loads(printed("csl", digest))) == 1


def test_figures_are_counted_alike_by_every_reader() -> None:
    digest = many(37)
    document = docx.Document(io.BytesIO(printed("docx", digest)))
    counts = {
        "docx": len(list(document.element.iter(f"{W}footnoteReference"))),
        "xlsx": openpyxl.load_workbook(io.BytesIO(printed("xlsx", digest)))["Claims"].max_row - 1,
        "atom": len(feedparser.parse(printed("atom", digest)).entries),
        "ris": len(rispy.loads(printed("ris", digest).decode())),
        "html": printed("html", digest).count(b"<blockquote"),
        "markdown": printed("markdown", digest).decode().count("\n[^"),
    }
    assert set(counts.values()) == {37}
    assert what(digest.figures[0]) == "at least 84 people"
