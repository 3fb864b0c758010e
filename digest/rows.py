"""A digest as a table: one row per figure, the same in every format of tables."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from digest.model import Digest, Entry, Figure
from digest.notes import sha
from digest.text import one_line, safe_url
from pipeline.countries.lexicon import country_name

Cell = float | int | str | None
Kind = Literal["text", "number", "date", "link"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: its name, what stands in it, and its hashtag of the Humanitarian Exchange Language."""

    name: str
    hashtag: str
    kind: Kind = "text"
    wide: int = 14  # characters


_COLUMNS = (
    Column(name="claim", hashtag="#meta+id"),
    Column(name="value", hashtag="#indicator+value+num", kind="number"),
    Column(name="low", hashtag="#indicator+value+min+num", kind="number"),
    Column(name="high", hashtag="#indicator+value+max+num", kind="number"),
    Column(name="modifier", hashtag="#indicator+modifier"),
    Column(name="kind", hashtag="#indicator+kind"),
    Column(name="unit", hashtag="#indicator+unit"),
    Column(name="figure", hashtag="#indicator+text", wide=24),
    Column(name="counted", hashtag="#indicator+counted", wide=18),
    Column(name="event", hashtag="#indicator+name"),
    Column(name="period_from", hashtag="#date+start", kind="date", wide=12),
    Column(name="period_to", hashtag="#date+end", kind="date", wide=12),
    Column(name="period", hashtag="#date+text", wide=30),
    Column(name="place", hashtag="#country+code"),
    Column(name="place_name", hashtag="#country+name", wide=18),
    Column(name="attribution", hashtag="#meta+attribution", wide=22),
    Column(name="checks", hashtag="#meta+check", wide=22),
    Column(name="quote", hashtag="#description+quote", wide=70),
    Column(name="title", hashtag="#meta+title", wide=40),
    Column(name="outlet", hashtag="#meta+source", wide=22),
    Column(name="authors", hashtag="#meta+author", wide=18),
    Column(name="published", hashtag="#date+reported", kind="date", wide=12),
    Column(name="url", hashtag="#meta+url", kind="link", wide=40),
    Column(name="captured", hashtag="#date+captured", kind="date", wide=18),
    Column(name="snapshot", hashtag="#meta+hash", wide=20),
    Column(name="country", hashtag="#country+subject+name", wide=18),
    Column(name="topic", hashtag="#subject", wide=22),
    Column(name="partial", hashtag="#status+partial", wide=18),
    Column(name="reviewed", hashtag="#date+reviewed", kind="date", wide=18),
    Column(name="changed", hashtag="#status+changed", wide=24),
    Column(name="note", hashtag="#meta+note+num", kind="number", wide=8),
    Column(name="digest", hashtag="#meta+digest"),
)
# People by what happened to them, each in a column of its own, as the data exchange has it.
_AFFECTED: Mapping[str, str] = {
    "killed": "killed",
    "injured": "injured",
    "missing": "missing",
    "displaced": "displaced",
    "infected": "infected",
    "arrested": "detained",
    "abducted": "abducted",
}
_HXL_ONLY = tuple(
    Column(name=f"affected_{event}", hashtag=f"#affected+{tag}+num", kind="number") for event, tag in _AFFECTED.items()
)


def columns(*, hashtags: bool = False) -> tuple[Column, ...]:
    """The columns of the table; with hashtags, those of the people affected as well."""
    return (*_COLUMNS, *_HXL_ONLY) if hashtags else _COLUMNS


def rows_of(digest: Digest, *, hashtags: bool = False) -> Iterator[dict[str, Cell]]:
    """A row for each figure, by the names of the columns."""
    for entry in digest.entries:
        for figure in entry.figures:
            row = _row(digest, entry, figure)
            yield row | _affected(figure) if hashtags else row


def _affected(figure: Figure) -> dict[str, Cell]:
    """The number in the column of what happened; only one that is a number of people or things, and no bound."""
    plain = figure.kind == "count" and figure.modifier == "exact"
    return {
        f"affected_{event}": _number(figure.value) if plain and figure.event == event else None for event in _AFFECTED
    }


def _row(digest: Digest, entry: Entry, figure: Figure) -> dict[str, Cell]:
    note = figure.note
    return {
        "claim": figure.claim,
        "value": _number(figure.value),
        "low": _number(figure.low),
        "high": _number(figure.high),
        "modifier": figure.modifier,
        "kind": figure.kind,
        "unit": figure.unit,
        "figure": one_line(figure.figure),
        "counted": figure.counted,
        "event": figure.event,
        "period_from": figure.period_from,
        "period_to": figure.period_to,
        "period": figure.period,
        "place": figure.place,
        "place_name": country_name(figure.place) if figure.place else None,
        "attribution": figure.attribution,
        "checks": "; ".join(figure.checks),
        "quote": one_line(note.quote),
        "title": one_line(entry.title),
        "outlet": one_line(entry.outlet),
        "authors": "; ".join(map(one_line, note.authors)),
        "published": entry.published,
        "url": safe_url(note.url),
        "captured": note.captured,
        "snapshot": sha(note.snapshot),
        "country": "; ".join(entry.countries),
        "topic": "; ".join(entry.topics),
        "partial": note.partial,
        "reviewed": figure.reviewed,
        "changed": figure.changed,
        "note": note.number,
        "digest": digest.id,
    }


def _number(value: float | None) -> float | int | None:
    return None if value is None else int(value) if value == int(value) else value
