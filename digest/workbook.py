"""The digest as an Excel workbook: sheets README, Claims, Sources and Changes; no formula, no macro.

Every cell is written as what it is. Text is text whatever it begins with, so that nothing can run as a formula.
"""

import io
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any

import xlsxwriter

from digest.model import Digest
from digest.notes import header, title
from digest.passages import remarks
from digest.rows import Cell, Column, columns, rows_of
from digest.sources import sources_of
from digest.text import clean, one_line

_LONGEST = 32_767  # characters in a cell of Excel's
_LONGEST_LINK = 2_000
_MOST_LINKS = 60_000  # of a sheet; Excel takes 65,530
_ABOUT = (
    ("Claims", "One row per figure: its number and bounds, what it counts, when, where, who says so, and its source."),
    ("Sources", "One row per article, with the notes that it bears out."),
    ("Changes", "Figures that nobody reviewed, whose text is a part, or whose source has changed since the review."),
    ("value, low, high", "The number said, and the interval that it allows; “at least 20” has low 20 and no high."),
    ("captured, snapshot", "When the page was stored, in UTC, and the SHA-256 of its bytes."),
)


def workbook(digest: Digest, *, hashtags: bool) -> bytes:
    """The workbook's bytes: the same for the same digest."""
    out = io.BytesIO()
    safe = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
    book = xlsxwriter.Workbook(out, safe)
    book.set_properties({"title": title(digest), "author": "Dateline", "created": _created(digest)})
    sheets = _Sheets(book)
    sheets.readme(digest)
    sheets.table("Claims", columns(hashtags=hashtags), rows_of(digest, hashtags=hashtags), hashtags=hashtags)
    sheets.table("Sources", _SOURCES, _sources(digest))
    sheets.table("Changes", _CHANGES, _changes(digest))
    book.get_worksheet_by_name("Claims").activate()
    book.close()
    return out.getvalue()


def _created(digest: Digest) -> datetime:
    try:
        return datetime.fromisoformat(digest.cutoff).astimezone(UTC).replace(tzinfo=None)
    except ValueError:
        return datetime(1980, 1, 1)  # noqa: DTZ001 - Excel has no time zones


class _Sheets:
    """Writes sheets, each cell as what it is."""

    def __init__(self, book: Any) -> None:
        self.book = book
        self.bold = book.add_format({"bold": True, "valign": "top"})
        self.tag = book.add_format({"italic": True, "font_color": "#55504A"})
        self.plain = book.add_format({"valign": "top"})
        self.day = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"})
        self.moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm", "valign": "top", "align": "left"})
        self.link = book.add_format({"font_color": "#0B4F8A", "underline": 1, "valign": "top"})

    def readme(self, digest: Digest) -> None:
        sheet = self.book.add_worksheet("README")
        sheet.set_column(0, 0, 24)
        sheet.set_column(1, 1, 100)
        sheet.write_string(0, 0, title(digest), self.bold)
        for row, (name, value) in enumerate((*header(digest), *_ABOUT), 2):
            sheet.write_string(row, 0, _text(name), self.bold)
            sheet.write_string(row, 1, _text(value), self.plain)

    def table(
        self, name: str, shown: Sequence[Column], rows: Iterable[dict[str, Cell]], *, hashtags: bool = False
    ) -> None:
        """A sheet with a frozen head and a filter."""
        sheet = self.book.add_worksheet(name)
        for n, column in enumerate(shown):
            sheet.set_column(n, n, column.wide)
            sheet.write_string(0, n, column.name, self.bold)
            if hashtags:
                sheet.write_string(1, n, column.hashtag, self.tag)
        first = 2 if hashtags else 1
        last = first - 1
        for last, row in enumerate(rows, first):
            for n, column in enumerate(shown):
                self._cell(sheet, last, n, column, row[column.name])
        sheet.freeze_panes(first, 1)
        sheet.autofilter(first - 1, 0, max(last, first), len(shown) - 1)

    def _cell(self, sheet: Any, row: int, n: int, column: Column, value: Cell) -> None:
        if value is None or value == "":
            return
        if isinstance(value, int | float):
            sheet.write_number(row, n, value, self.plain)
            return
        text = _text(value)
        moment = _moment(text) if column.kind == "date" else None
        if moment is not None:
            sheet.write_datetime(row, n, moment, self.moment if "T" in text else self.day)
        elif column.kind == "link" and row < _MOST_LINKS and len(text) < _LONGEST_LINK:
            sheet.write_url(row, n, text, self.link, string=text)
        else:
            sheet.write_string(row, n, text, self.plain)


def _text(value: str) -> str:
    return clean(value)[:_LONGEST]


def _moment(text: str) -> datetime | None:
    """A day or a time as Excel counts them (from 1900 on, in UTC); None for dates that are less precise."""
    if not re.match(r"\d{4}-\d\d-\d\d(?:$|T)", text):
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    found = found.astimezone(UTC).replace(tzinfo=None) if found.tzinfo else found
    return found.replace(microsecond=0) if found.year > 1900 else None


_SOURCES = (
    *(Column(name="outlet", hashtag="", wide=24), Column(name="title", hashtag="", wide=60)),
    *(Column(name="authors", hashtag="", wide=24), Column(name="published", hashtag="", kind="date", wide=16)),
    *(Column(name="url", hashtag="", kind="link", wide=50), Column(name="captured", hashtag="", kind="date", wide=18)),
    *(Column(name="snapshot", hashtag="", wide=66), Column(name="language", hashtag="")),
    *(Column(name="partial", hashtag="", wide=24), Column(name="notes", hashtag="")),
)
_CHANGES = (
    Column(name="note", hashtag="", kind="number", wide=8),
    Column(name="figure", hashtag="", wide=24),
    Column(name="outlet", hashtag="", wide=24),
    Column(name="remark", hashtag="", wide=80),
)


def _sources(digest: Digest) -> Iterable[dict[str, Cell]]:
    for source in sources_of(digest):
        yield {
            "outlet": source.outlet,
            "title": source.title,
            "authors": "; ".join(source.authors),
            "published": source.published,
            "url": source.url,
            "captured": source.captured,
            "snapshot": source.snapshot,
            "language": source.language,
            "partial": source.partial,
            "notes": ", ".join(str(figure.note.number) for figure in source.figures),
        }


def _changes(digest: Digest) -> Iterable[dict[str, Cell]]:
    for figure in digest.figures:
        for remark in remarks(figure, digest.language):
            row: dict[str, Cell] = {"note": figure.note.number, "figure": one_line(figure.figure)}
            yield row | {"outlet": one_line(figure.note.outlet), "remark": remark}
