"""An article's text cut into pieces, each knowing the findings that cover it: what the page draws marks from.

Findings may nest and overlap in any way; HTML elements may not. So the text is cut at every border of a finding, and a
finding is drawn as all pieces that carry its key. No markup is made here.
"""

import re
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from pipeline.record import Record, Span

MarkKind = Literal["claim", "date", "country", "citation", "hit"]
KINDS: tuple[MarkKind, ...] = ("claim", "citation", "country", "date", "hit")
_DEEPEST = 6  # findings drawn over one piece, and
_OPEN = 64  # kept in mind at once: a hostile text could pile up thousands

_PARAGRAPH_END = re.compile(r"\n[ \t\r]*\n\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A finding's place in the text. `key` names its card ("c3"); `number` the span of the figure itself, if any."""

    key: str
    kind: MarkKind
    span: Span
    number: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text covered by the same findings. `first` names those that begin here (they carry the anchors)."""

    text: str
    keys: tuple[str, ...] = ()
    kinds: tuple[MarkKind, ...] = ()
    number: bool = False
    first: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph; `page` is the number of the document's page that begins with it, else None."""

    pieces: tuple[Piece, ...]
    page: int | None = None


def marks_of(record: Record, hits: Iterable[Span] = ()) -> tuple[Mark, ...]:
    """The marks of every finding: claims c0…, citations s0…, countries p0…, dates d0…, numbered as in the record; and
    h0… of `hits`, where the words stand that are looked for."""
    marks = [Mark(key=f"c{i}", kind="claim", span=c.span, number=c.num_span) for i, c in enumerate(record.claims)]
    marks += [Mark(key=f"s{i}", kind="citation", span=c.span) for i, c in enumerate(record.citations)]
    marks += [
        Mark(key=f"p{i}", kind="country", span=m.span) for i, tag in enumerate(record.countries) for m in tag.mentions
    ]
    marks += [Mark(key=f"d{i}", kind="date", span=d.span) for i, d in enumerate(record.dates)]
    marks += [Mark(key=f"h{i}", kind="hit", span=span) for i, span in enumerate(hits)]
    return tuple(marks)


def paragraphs(text: str, marks: Iterable[Mark], pages: tuple[tuple[int, int], ...] = ()) -> tuple[Paragraph, ...]:
    """The paragraphs of `text` (separated by blank lines) in pieces. Joined, the pieces are the paragraph's text."""
    good = [mark for mark in marks if 0 <= mark.span[0] < mark.span[1] <= len(text)]
    borders = _borders(text, good)
    starts = deque(sorted(good, key=lambda mark: mark.span))
    page_starts = deque(pages)
    active: list[Mark] = []
    seen: set[str] = set()
    out: list[Paragraph] = []
    for begin, end in _paragraph_spans(text):
        page = None
        while page_starts and page_starts[0][0] < end:
            page = page_starts.popleft()[1]
        pieces: list[Piece] = []
        at = begin
        while at < end:
            while borders and borders[-1] <= at:
                borders.pop()
            until = min(end, borders[-1]) if borders else end
            while starts and starts[0].span[0] <= at:
                active.append(starts.popleft())
            active = [mark for mark in active if mark.span[1] > at][:_OPEN]
            pieces.append(_piece(text[at:until], active[:_DEEPEST], seen, (at, until)))
            at = until
        out.append(Paragraph(pieces=tuple(pieces), page=page))
    return tuple(out)


def _piece(text: str, over: list[Mark], seen: set[str], span: Span) -> Piece:
    first = tuple(dict.fromkeys(mark.key for mark in over if mark.key not in seen))
    seen.update(first)
    return Piece(
        text=text,
        keys=tuple(dict.fromkeys(mark.key for mark in over)),
        kinds=tuple(kind for kind in KINDS if any(mark.kind == kind for mark in over)),
        number=any(mark.number and mark.number[0] <= span[0] and span[1] <= mark.number[1] for mark in over),
        first=first,
    )


def _borders(text: str, marks: list[Mark]) -> list[int]:
    """Every place where a mark, or the figure in it, begins or ends; descending, so that the next one is the last."""
    places = {place for mark in marks for place in mark.span}
    places |= {place for mark in marks if mark.number for place in mark.number}
    return sorted(places, reverse=True)


def _paragraph_spans(text: str) -> list[Span]:
    spans = []
    start = len(text) - len(text.lstrip())
    for gap in _PARAGRAPH_END.finditer(text, start):
        if gap.start() > start:
            spans.append((start, gap.start()))
        start = gap.end()
    if text[start:].strip():
        spans.append((start, len(text)))
    return spans
