"""A sentence read once into phrases: who says, what is joined, where a clause ends, what rises. All by data."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pipeline.claims.words import ClaimWords

Kind = Literal[
    "according", "accordingly", "says", "subjects", "that", "including", "borders", "compared", "levels", "rises",
    "falls", "to", "totals", "numbers_of", "inside", "inside_after", "away", "aged", "old", "prison", "loose",
    "no_source", "event",
]  # fmt: skip
KINDS: tuple[Kind, ...] = (
    "according", "accordingly", "says", "subjects", "that", "including", "borders", "compared", "levels", "rises",
    "falls", "to", "totals", "numbers_of", "inside", "inside_after", "away", "aged", "old", "prison", "loose",
    "no_source",
)  # fmt: skip
WORD = re.compile(r"[^\W\d_]\S*")
BREAK = re.compile(r"[,;:()，、；：（）「」『』《》“”\"«»،؛—–]|\s-\s|\n")
HARD = frozenset(";:；：؛—–\n")


@dataclass(frozen=True, slots=True)
class Mark:
    """A phrase found in the text: its offsets, what it is, and its words."""

    start: int
    end: int
    kind: Kind
    phrase: str


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """The phrases of a language by their first word or character, the longest first."""

    first: dict[str, list[tuple[str, Kind]]]
    spaced: bool


@cache
def table_of(words: ClaimWords, events: frozenset[str]) -> Table:
    """The phrase table of a language, made once."""
    first: dict[str, list[tuple[str, Kind]]] = {}
    pairs: list[tuple[str, Kind]] = [(phrase, kind) for kind in KINDS for phrase in getattr(words, kind)]
    pairs += [(word, "event") for word in events]
    for phrase, kind in pairs:
        head = phrase.split(" ")[0] if words.spaced else phrase[0]
        first.setdefault(head, []).append((phrase, kind))
    for items in first.values():
        items.sort(key=lambda item: -len(item[0]))
    return Table(first=first, spaced=words.spaced)


def marks_of(text: str, start: int, end: int, table: Table) -> list[Mark]:
    """The phrases of `text[start:end]` in order; a word may be of several kinds."""
    low = text[start:end].lower()
    if len(low) != end - start:
        low = text[start:end]  # a capital that has two small letters
    out: list[Mark] = []
    if table.spaced:
        for m in WORD.finditer(low):
            word = m.group().rstrip(".,;:!?)»”\"'’،؛।")
            for key in (word, word[:2] if word[1:2] in "'’" else ""):
                if items := table.first.get(key):
                    _add(out, low, m.start(), start, items, spaced=True)
    else:
        for i, char in enumerate(low):
            if items := table.first.get(char):
                _add(out, low, i, start, items, spaced=False)
    return out


def _add(out: list[Mark], low: str, at: int, start: int, items: list[tuple[str, Kind]], *, spaced: bool) -> None:
    size = 0
    for phrase, kind in items:
        if size and len(phrase) < size:
            break
        behind = at + len(phrase)
        if low.startswith(phrase, at) and (not spaced or phrase[-1] in "'’" or not low[behind : behind + 1].isalpha()):
            out.append(Mark(start + at, start + behind, kind, phrase))
            size = len(phrase)


@dataclass(frozen=True, slots=True)
class Layout:
    """A sentence's phrases and the borders of its clauses, as offsets."""

    text: str
    start: int
    end: int
    marks: list[Mark]
    breaks: list[int]  # commas, brackets and quotation marks
    borders: list[int]  # where another clause begins

    def between(self, a: int, b: int, kind: Kind) -> list[Mark]:
        """The marks of a kind that begin in a stretch."""
        return [m for m in self.marks if m.kind == kind and a <= m.start < b]

    def of(self, *kinds: Kind) -> list[Mark]:
        """The marks of some kinds."""
        return [m for m in self.marks if m.kind in kinds]

    def piece(self, at: int) -> tuple[int, int]:
        """The stretch between commas around an offset."""
        return _around(self.breaks, at, self.start, self.end)

    def clause(self, at: int) -> tuple[int, int]:
        """The stretch between borders of clauses around an offset."""
        return _around(self.borders, at, self.start, self.end)


def _around(edges: list[int], at: int, start: int, end: int) -> tuple[int, int]:
    before = [e for e in edges if e <= at]
    after = [e for e in edges if e > at]
    return (before[-1] if before else start), (after[0] if after else end)


def layout_of(text: str, start: int, end: int, table: Table) -> Layout:
    """Read a sentence once."""
    marks = marks_of(text, start, end, table)
    breaks = [m.start() for m in BREAK.finditer(text, start, end) if not _in_number(text, m.start())]
    borders = sorted(
        {b for b in breaks if text[b] in HARD} | {m.start for m in marks if m.kind in ("borders", "compared")}
    )
    return Layout(text, start, end, marks, breaks, borders)


def _in_number(text: str, at: int) -> bool:
    return text[at] in ",:–" and text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()
