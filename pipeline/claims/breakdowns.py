"""Figures that are parts of another: in brackets, after "entre ellos" or "davon", and "X of the Y"."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.claims.phrases import Layout
from pipeline.record import Span

JOINED = frozenset((",", "、", "，", "،", ""))
LINKED = 16  # characters between two parts of one breakdown
OPENING, CLOSING = "(（", ")）"


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A count of a sentence, by its span and value."""

    span: Span
    value: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakdown:
    """A whole and its parts by their places among the counts."""

    whole: int
    parts: tuple[int, ...]
    exhaustive: bool


def breakdowns_of(layout: Layout, counts: Sequence[Count]) -> list[Breakdown]:
    """The breakdowns of a sentence, each count being a part once."""
    out: list[Breakdown] = []
    taken: set[int] = set()
    for found in (*_bracketed(layout, counts), *_included(layout, counts)):
        if found.whole in taken or taken & set(found.parts) or any(b.whole == found.whole for b in out):
            continue
        taken.update(found.parts)
        out.append(found)
    return out


def _bracketed(layout: Layout, counts: Sequence[Count]) -> list[Breakdown]:
    """ "36 pastores (29 hombres y 7 mujeres)"."""
    out = []
    text = layout.text
    for opening in (b for b in layout.breaks if text[b] in OPENING):
        close = next((b for b in layout.breaks if b > opening and text[b] in CLOSING), layout.end)
        inside = [n for n, c in enumerate(counts) if opening < c.span[0] < close]
        before = [n for n, c in enumerate(counts) if c.span[1] <= opening and opening - c.span[1] <= 25]
        if not inside or not before:
            continue
        whole = counts[before[-1]].value
        total = sum(counts[n].value or 0 for n in inside)
        partial = any(opening <= m.start <= counts[inside[0]].span[0] for m in layout.of("including"))
        if whole is None or total > whole or (len(inside) < 2 and not partial):
            continue
        out.append(Breakdown(whole=before[-1], parts=tuple(inside), exhaustive=total == whole))
    return out


def _included(layout: Layout, counts: Sequence[Count]) -> list[Breakdown]:
    """ "12 muertos, entre ellos 4 niños y 3 mujeres", "20 Menschen, davon 5 Kinder"."""
    out = []
    for mark in layout.of("including"):
        behind = [n for n, c in enumerate(counts) if 0 <= c.span[0] - mark.end <= 30]
        before = [n for n, c in enumerate(counts) if c.span[1] <= mark.start + 1]
        if not behind:
            behind = [n for n, c in enumerate(counts) if 0 <= mark.start - c.span[1] <= 3 and n > 0][-1:]
            before = [n for n in before if behind and n < behind[0]]
        if not behind or not before:
            continue
        parts = [behind[0]]
        for n in range(behind[0] + 1, len(counts)):
            gap = layout.text[counts[n - 1].span[1] : counts[n].span[0]].strip()
            if len(gap) > LINKED or any(ch in gap for ch in ".;:()"):
                break
            parts.append(n)
        largest = max(counts[n].value or 0 for n in parts)
        wholes = [n for n in before if (counts[n].value or 0) >= largest]
        if wholes:
            total = sum(counts[n].value or 0 for n in parts)
            exhaustive = len(parts) > 1 and total == counts[wholes[-1]].value
            out.append(Breakdown(whole=wholes[-1], parts=tuple(parts), exhaustive=exhaustive))
    return out
