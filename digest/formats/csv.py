"""CSV: one row per figure. Numbers stay numbers; text that a spreadsheet would run as a formula is disarmed."""

import csv
import io

from digest.format import Format
from digest.model import Digest, Entry, Figure
from digest.text import clean, one_line, safe_url

COLUMNS = (
    *(
        "claim",
        "value",
        "low",
        "high",
        "modifier",
        "kind",
        "unit",
        "figure",
        "counted",
        "event",
        "period_from",
        "period_to",
    ),
    *(
        "period",
        "place",
        "attribution",
        "checks",
        "quote",
        "title",
        "outlet",
        "published",
        "url",
        "captured",
        "snapshot",
    ),
    *("country", "topic", "partial", "reviewed", "changed", "note", "digest"),
)
# What Excel or LibreOffice takes for the start of a formula (OWASP's list), with the full-width forms of the signs.
_STARTS_FORMULA = tuple("=+-@\t\r\n＝＋－＠")


def disarmed(text: str | None) -> str:
    """The text as a cell that no spreadsheet runs: a leading formula sign gets an apostrophe before it."""
    cell = clean(text or "")
    runs = cell.startswith(("\t", "\r", "\n")) or cell.lstrip("\ufeff \u00a0").startswith(_STARTS_FORMULA)
    return f"'{cell}" if runs else cell


def render(digest: Digest) -> bytes:
    out = io.StringIO()
    rows = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for entry in digest.entries:
        for figure in entry.figures:
            cells = _cells(digest, entry, figure)
            rows.writerow([cells[name] for name in COLUMNS])
    return b"\xef\xbb\xbf" + out.getvalue().encode("utf-8", "replace")


def _number(value: float | None) -> float | int | str:
    return "" if value is None else int(value) if value == int(value) else value


def _cells(digest: Digest, entry: Entry, figure: Figure) -> dict[str, float | int | str]:
    note = figure.note
    words = {
        "claim": figure.claim,
        "modifier": figure.modifier,
        "kind": figure.kind,
        "unit": figure.unit,
        "figure": figure.figure,
        "counted": figure.counted,
        "event": figure.event,
        "period_from": figure.period_from,
        "period_to": figure.period_to,
        "period": figure.period,
        "place": figure.place,
        "attribution": figure.attribution,
        "quote": one_line(note.quote),
        "title": one_line(entry.title),
        "outlet": one_line(entry.outlet),
        "published": entry.published,
        "url": safe_url(note.url),
        "captured": note.captured,
        "snapshot": note.snapshot,
        "country": "; ".join(entry.countries),
        "topic": "; ".join(entry.topics),
        "reviewed": figure.reviewed,
        "changed": figure.changed,
        "partial": note.partial,
        "checks": "; ".join(figure.checks),
        "digest": digest.id,
    }
    numbers = {"value": figure.value, "low": figure.low, "high": figure.high, "note": float(note.number)}
    return {k: disarmed(v) for k, v in words.items()} | {k: _number(v) for k, v in numbers.items()}


FORMAT = Format(summary="CSV, one row per figure", suffix="csv", media_type="text/csv", render=render)
