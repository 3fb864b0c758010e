"""Who says it, by the phrases of a language: "según el INE", "der Polizei zufolge", ", informó la agencia"."""

import re
from dataclasses import dataclass

from pipeline.claims.phrases import Layout, Mark
from pipeline.record import Span

LONGEST = 90  # characters of a source
TRIM = " \t\n,.;:!?()[]«»“”\"„‘’'「」『』、。，：،؛—–-"
OPENS = frozenset((":", "：", "，", "«", "“", '"', "„", "「"))
CLOSES = frozenset(',»”"“—–،-')


@dataclass(frozen=True, slots=True)
class Said:
    """A source and the stretch it stands for."""

    source: Span
    scope: Span


def sources_of(layout: Layout, numbers: list[Span], times: list[Span]) -> list[Said]:
    """Every "somebody says" of a sentence. `numbers`: what a source does not hold; `times` are cut off its ends."""
    out: list[Said] = []
    for mark in layout.of("according", "accordingly", "says"):
        if any(s.source[0] < mark.end and mark.start < s.source[1] for s in out):
            continue
        found = _READERS[mark.kind](layout, mark, numbers)
        if found is None:
            continue
        source = _ended(layout, _trimmed(layout.text, found.source, times))
        if source is not None and _plausible(layout, source, numbers):
            out.append(Said(source, found.scope))
    return out


def source_at(said: list[Said], span: Span) -> Span | None:
    """The source of the claim at `span`: the nearest whose scope holds it."""
    around = [s for s in said if s.scope[0] <= span[0] < s.scope[1] and not (s.source[0] <= span[0] < s.source[1])]
    return min(around, key=lambda s: (s.scope[1] - s.scope[0], abs(s.source[0] - span[0]))).source if around else None


def _according(layout: Layout, mark: Mark, numbers: list[Span]) -> Said | None:
    end = _stop(layout, mark.end, numbers)
    scope = _scope(layout, mark.start)
    if mark.start - layout.start < 4:  # at the head it stands for all that follows
        scope = layout.start, min([b for b in layout.breaks if layout.text[b] in ";؛；"] or [layout.end])
    return Said((mark.end, end), scope)


def _accordingly(layout: Layout, mark: Mark, numbers: list[Span]) -> Said | None:
    begin = max([b + 1 for b in layout.breaks if b < mark.start] or [layout.start])
    begin = max([begin, *(m.end for m in layout.of("borders", "that") if begin <= m.start < mark.start - 1)])
    begin = max([begin, *(e for _, e in numbers if e <= mark.start)])
    return Said((begin, mark.start), _scope(layout, mark.start))


def _says(layout: Layout, mark: Mark, numbers: list[Span]) -> Said | None:
    subjects = layout.of("subjects")
    if subjects:
        return _with_subject_mark(layout, mark, subjects)
    text = layout.text
    before = text[layout.start : mark.start].rstrip()
    begin, _ = layout.piece(mark.start)
    own = text[begin : mark.start].strip(TRIM)
    told = [m for m in layout.of("that") if mark.end <= m.start <= mark.end + 40]
    quoted = text[mark.end : mark.end + 3].strip()[:1] in OPENS and mark.end < layout.end
    if not told and not quoted and _is_unspaced(text, mark.end) and len(own) <= 14:
        quoted = True  # "外交部表示有40人": the verb is followed by what is said
    follows = quoted or any(m.start <= mark.end + 2 for m in told)
    if not follows and ((before and before[-1] in CLOSES and len(before) > 10) or not _has_word(own)):
        end = _stop(layout, mark.end, numbers)
        whole = bool(before) and before[-1] in CLOSES
        return Said((mark.end, end), (layout.start, layout.end) if whole else (end, layout.end))
    closes = not text[mark.end : layout.end].strip(TRIM)  # "…, la agencia informó."
    if (not told and not quoted and not closes) or (closes and begin == layout.start):
        return None
    if not _has_word(own) and (edges := [e for e in layout.breaks if e < begin]):
        begin = max([e + 1 for e in edges if e < edges[-1]] or [layout.start])  # "El ministro, Juan Roe, dijo que"
    begin = max([begin, *(m.end for m in layout.of("borders") if begin <= m.start < mark.start - 1)])
    end = layout.end if quoted else layout.clause(mark.end + 2)[1]
    return Said((begin, mark.start), (layout.start, layout.end) if closes else (mark.end, end))


def _is_unspaced(text: str, at: int) -> bool:
    return "\u3400" <= text[at - 1 : at] <= "\u9fff" and (
        text[at : at + 1].isdigit() or "\u3400" <= text[at : at + 1] <= "\u9fff"
    )


def _with_subject_mark(layout: Layout, mark: Mark, subjects: list[Mark]) -> Said | None:
    """ "地元当局者は、31人が死亡したと述べた": the subject ends at its particle, the verb closes the sentence."""
    before = [m for m in subjects if m.end <= mark.start]
    heads = [m for m in before if _opens(layout, m)]
    if not heads:
        return None
    particle = heads[-1]
    begin = max([b + 1 for b in layout.breaks if b < particle.start] or [layout.start])
    return Said((begin, particle.start), (layout.start, layout.end))


def _opens(layout: Layout, particle: Mark) -> bool:
    begin = max([b + 1 for b in layout.breaks if b < particle.start] or [layout.start])
    return 1 < particle.start - begin <= 30 and not any(ch.isdigit() for ch in layout.text[begin : particle.start])


def _stop(layout: Layout, begin: int, numbers: list[Span]) -> int:
    """Where a source that begins at `begin` ends: a comma, a quotation, another clause, a number, a verb of saying."""
    edges = [b for b in layout.breaks if b > begin + 1]
    edges += [m.start for m in layout.of("that", "borders", "levels", "says") if m.start > begin + 2]
    edges += [a for a, _ in numbers if a > begin]
    return min([*edges, layout.end, begin + LONGEST])


def _scope(layout: Layout, at: int) -> Span:
    """What a source that is set beside a clause stands for: everything between hard borders."""
    hard = [b for b in layout.breaks if layout.text[b] in ";؛；"]
    hard += [m.start for m in layout.of("borders") if m.start > layout.start]
    before = [b for b in hard if b <= at]
    after = [b for b in hard if b > at]
    return (before[-1] if before else layout.start), (after[0] if after else layout.end)


def _ended(layout: Layout, span: Span | None) -> Span | None:
    """A source without the words that lead to what was cut off its end."""
    while span is not None:
        cut = next((m.start for m in layout.of("loose") if m.end == span[1] and m.start > span[0]), None)
        if cut is None:
            break
        span = _trimmed(layout.text, (span[0], cut), [])
    return span


def _trimmed(text: str, span: Span, times: list[Span]) -> Span | None:
    a, b = span
    changed = True
    while changed and a < b:
        changed = False
        while a < b and text[a] in TRIM:
            a += 1
        while a < b and text[b - 1] in TRIM:
            b -= 1
        for first, last in times:
            if first <= a < last < b:
                a, changed = last, True
            elif a < first < b <= last + 1 or (a + 1 < first < b and b - last < 12 and first - a > 3):
                b, changed = first, True
    return (a, b) if b - a > 1 else None


def _plausible(layout: Layout, source: Span, numbers: list[Span]) -> bool:
    """A source has a word of its own and is no whole clause."""
    a, b = source
    if any(m.start == a and m.end == b for m in layout.of("no_source")):
        return False
    if b - a > LONGEST or any(x < b and a < y for x, y in numbers):
        return False
    return _has_word(layout.text[a:b])


def _has_word(text: str) -> bool:
    return re.search(r"[^\W\d_][^\s\d]|[\u3400-\u9fff]", text) is not None


_READERS = {"according": _according, "accordingly": _accordingly, "says": _says}
