"""CSV: one row per figure. Numbers stay numbers; text that a spreadsheet would run as a formula is disarmed."""

import csv
import io

from digest.format import Format
from digest.model import Digest
from digest.rows import Cell, columns, rows_of
from digest.text import clean

# What Excel or LibreOffice takes for the start of a formula (OWASP's list), with the full-width forms of the signs.
_STARTS_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def disarmed(text: str | None) -> str:
    """The text as a cell that no spreadsheet runs: a leading formula sign gets an apostrophe before it."""
    cell = clean(text or "")
    runs = cell.startswith(("\t", "\r", "\n")) or cell.lstrip("\ufeff \u00a0").startswith(_STARTS_FORMULA)
    return f"'{cell}" if runs else cell


def render(digest: Digest) -> bytes:
    return table(digest)


def table(digest: Digest, *, hashtags: bool = False) -> bytes:
    """The rows, with a row of HXL hashtags below the names where these are wanted."""
    out = io.StringIO()
    rows = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    shown = columns(hashtags=hashtags)
    rows.writerow([column.name for column in shown])
    if hashtags:
        rows.writerow([column.hashtag for column in shown])
    for row in rows_of(digest, hashtags=hashtags):
        rows.writerow([_cell(row[column.name]) for column in shown])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def _cell(value: Cell) -> float | int | str:
    return value if isinstance(value, int | float) else disarmed(value)


FORMAT = Format(summary="CSV, one row per figure", suffix="csv", media_type="text/csv", render=render)
