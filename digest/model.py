"""What a digest says, before any format: entries, their figures, and a footnote for each figure.

No renderer receives ready-made markup; everything here is plain text taken from articles and must be escaped by them.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from pipeline.record import to_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """Where a figure comes from. `captured` is UTC, ISO 8601; `snapshot` the SHA-256 of the page as it was stored.

    `quote` is the sentence as printed; `cites` the outlets that sentence itself relies on. `partial` says why the text
    is not the whole article, or None.
    """

    number: int
    outlet: str
    title: str
    published: str | None
    url: str | None
    captured: str | None
    snapshot: str | None
    quote: str
    cites: tuple[str, ...] = ()
    partial: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A claim in words that keep its modifier ("at least 65"), and as numbers. `reviewed` is None when nobody decided.

    `changed` is set when a later version of the page no longer says so.
    """

    claim: str
    figure: str
    value: float | None
    low: float | None
    high: float | None
    modifier: str
    kind: str
    counted: str | None = None
    unit: str | None = None
    event: str | None = None
    period: str | None = None
    period_from: str | None = None
    period_to: str | None = None
    place: str | None = None
    attribution: str | None = None
    checks: tuple[str, ...] = ()
    reviewed: str | None = None
    changed: str | None = None
    note: Footnote


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of an entry's text. `notes` are the numbers of the footnotes that stand behind it.

    `language` is that of words as an article has them; None for words of the digest's own.
    """

    text: str
    language: str | None = None
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A paragraph of an entry's text: a draft to be edited, each figure in it with its note."""

    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One article of the digest. `countries` are names of the countries it is about; `labels` the page's own.

    `passages` is its text. A digest that was stored before there were any has none; `digest.passages.text_of` helps.
    """

    article: str
    title: str
    outlet: str
    published: str | None
    url: str | None
    language: str | None
    countries: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    figures: tuple[Figure, ...] = ()
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Figures that match the filter and are not in the digest, and why."""

    reason: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """A digest as it is stored. `filter` says in words and values what was asked for; `cutoff` until when (UTC).

    `language` is that of the digest's own words.
    """

    filter: Mapping[str, str]
    cutoff: str
    versions: Mapping[str, str]
    entries: tuple[Entry, ...]
    left_out: tuple[LeftOut, ...] = ()
    id: str | None = None
    language: str = "en"

    @property
    def figures(self) -> tuple[Figure, ...]:
        return tuple(figure for entry in self.entries for figure in entry.figures)


def dump(digest: Digest) -> str:
    """The digest as canonical JSON: the same digest always gives the same characters."""
    return json.dumps(to_json(digest), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def load(text: str) -> Digest:
    """The digest that `dump` wrote."""
    value = _build(Digest, json.loads(text))
    assert isinstance(value, Digest)
    return value


def content_hash(digest: Digest) -> str:
    """SHA-256 over what the digest says, without its id and cut-off: equal when nothing has changed in between."""
    said = {key: value for key, value in to_json(digest).items() if key not in ("id", "cutoff")}
    return hashlib.sha256(json.dumps(said, ensure_ascii=False, sort_keys=True).encode()).hexdigest()


def _build(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    if get_origin(kind) is UnionType:
        return _build(next(arg for arg in get_args(kind) if arg is not type(None)), value)
    if get_origin(kind) is tuple:
        return tuple(_build(get_args(kind)[0], item) for item in value)
    if isinstance(kind, type) and hasattr(kind, "__dataclass_fields__"):
        hints = get_type_hints(kind)
        return kind(**{f.name: _build(hints[f.name], value[f.name]) for f in fields(kind) if f.name in value})
    return value
