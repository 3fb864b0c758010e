"""When, where, what and how it changed: read off the phrases of a sentence for each of its figures."""

from collections.abc import Mapping, Sequence

from pipeline.claims.phrases import Layout, Mark
from pipeline.claims.place import Mention
from pipeline.record import Period, Span, TimeExpression, Trend

NEAR = 45  # characters between a figure and the verb it goes with
UNDATED = frozenset(("PRESENT_REF", "PAST_REF", "FUTURE_REF"))


def periods_of(layout: Layout, spans: Sequence[Span], dates: Sequence[TimeExpression]) -> list[Period | None]:
    """The period of each figure of a sentence.

    Where the times come first ("2007年有120名、2012年有95名") a figure takes the last before it, where the figures come
    first the next behind it; a comparison and another clause keep their times to themselves.
    """
    times = [t for t in dates if _dates(layout, t, spans)]
    if not times:
        return [None] * len(spans)
    out: list[Period | None] = []
    for span in spans:
        a, b = layout.clause(span[0])
        own = [t for t in times if a <= t.span[0] < b]
        shared = not own
        if shared:
            own = [t for t in times if _frames(layout, t, spans)]
        t = _nearest(layout, span, own, spans)
        if t is not None and shared and _is_compared(layout, span):
            t = None
        out.append(Period(text=t.text, earliest=t.earliest, latest=t.latest) if t else None)
    return out


def _nearest(
    layout: Layout, span: Span, times: Sequence[TimeExpression], spans: Sequence[Span]
) -> TimeExpression | None:
    if not times:
        return None
    _a, b = layout.piece(span[0])
    before = [t for t in times if t.span[1] <= span[0]]
    after = [t for t in times if t.span[0] >= span[1]]
    inside = [t for t in times if t.span[0] < span[1] and t.span[1] > span[0]]
    if inside:
        return inside[0]
    first_time = min(t.span[0] for t in times)
    first_figure = min(s[0] for s in spans if s[1] > layout.clause(span[0])[0])
    if before and (first_time < first_figure or not after):
        return before[-1]
    if after:
        own = [t for t in after if t.span[0] < b]
        others = [s for s in spans if span[1] <= s[0] < after[0].span[0]]
        commas = sum(span[1] <= e < after[0].span[0] for e in layout.breaks)
        if own or ((not before or not others) and commas <= 1):
            return (own or after)[0]
    return before[-1] if before else None


def _frames(layout: Layout, t: TimeExpression, spans: Sequence[Span]) -> bool:
    """Whether a time at the head of the sentence frames all of it."""
    return t.span[0] - layout.start <= 40 and not any(s[0] < t.span[0] for s in spans)


def _is_compared(layout: Layout, span: Span) -> bool:
    return any(m.kind == "compared" and 0 <= span[0] - m.end <= 30 for m in layout.marks)


def _dates(layout: Layout, t: TimeExpression, spans: Sequence[Span]) -> bool:
    """Whether a time can date a figure: no duration, not the day of the report nor of the saying."""
    if t.type == "SET" or t.value in UNDATED or t.value.endswith("_REF"):
        return False
    if t.type in ("DURATION", "TIME") and t.earliest is None:
        return False
    if any(s[0] <= t.span[0] and t.span[1] <= s[1] and s[1] - s[0] > 2 * (t.span[1] - t.span[0]) for s in spans):
        return True
    return not _is_dateline(layout, t) and not _dates_the_saying(layout, t, spans)


def _is_dateline(layout: Layout, t: TimeExpression) -> bool:
    head = layout.text[layout.start : t.span[0]]
    if len(head) > 40:
        return False
    if head.lstrip()[:1] in "[【(" and head.strip() and not any(ch in head for ch in ")]】"):
        return True
    tail = layout.text[t.span[1] : t.span[1] + 30].lstrip(" ,.")
    if tail[:1] == "(" and ")" in tail:
        tail = tail[tail.index(")") + 1 :].lstrip(" .:")
        return tail[:1] in ("-", "–", "—", "")
    return tail[:1] in ("—", "–") and len(head) < 25 and head[:1].isupper()


def _dates_the_saying(layout: Layout, t: TimeExpression, spans: Sequence[Span]) -> bool:
    """ "informó el martes", "17日、明らかにした": a time beside a verb of saying, with no figure between."""
    for m in layout.of("says"):
        a, b = (m.end, t.span[0]) if m.end <= t.span[0] else (t.span[1], m.start)
        if not 0 <= b - a <= 40 or any(a <= s[0] < b for s in spans):
            continue
        between = layout.text[a:b]
        if m.end <= t.span[0] and b - a <= 10 and not any(x.kind == "that" and a <= x.start < b for x in layout.marks):
            return True
        if m.end > t.span[0] and not between.strip():
            return True
        if not layout.marks or (layout.of("subjects") and m.start >= t.span[1] and not between.strip(" 、，,に")):
            return True
    return False


def place_at(layout: Layout, span: Span, mentions: Sequence[Mention], sources: Sequence[Span]) -> str | None:
    """The country of a figure: the one that its clause names as the place, None when it names none or several."""
    a, b = layout.clause(span[0])
    found = [
        m
        for m in mentions
        if a <= m.start < b and not any(x <= m.start < y for x, y in sources) and _is_where(layout, m, span)
    ]
    codes = {m.code for m in found}
    if len(codes) == 1:
        return found[0].code
    own = {m.code for m in found if layout.piece(m.start) == layout.piece(span[0])}
    return own.pop() if len(own) == 1 else None


def _is_where(layout: Layout, mention: Mention, span: Span) -> bool:
    if mention.via == "demonym" and span[0] <= mention.start < span[1]:
        return False
    before = layout.text[max(layout.start, mention.start - 24) : mention.start].lower()
    ends = [m for m in layout.marks if m.kind in ("inside", "away") and mention.start - 24 <= m.start < mention.start]
    if ends:
        last = max(ends, key=lambda m: (m.end, m.kind == "inside"))
        gap = layout.text[last.end : mention.start]
        if gap.count(" ") <= 3 and not any(ch in gap for ch in ",;.:"):
            return last.kind == "inside"
    after = layout.text[mention.end : mention.end + 6].lower()
    if any(m.kind == "inside_after" and 0 <= m.start - mention.end <= 6 for m in layout.marks):
        return True
    return not before.strip() and bool(after) and mention.start == layout.start


def event_at(layout: Layout, span: Span, events: Mapping[str, str], others: Sequence[Span]) -> str | None:
    """What happened to what is counted: the nearest word for it in the clause, past no other figure."""
    best: tuple[int, str] | None = None
    for m in layout.of("event"):
        if span[0] <= m.start < span[1]:
            return events[m.phrase]
        a, b = (m.end, span[0]) if m.end <= span[0] else (span[1], m.start)
        if b - a > NEAR or any(a <= s[0] < b for s in others if s != span):
            continue
        if any(x in ";:()" for x in layout.text[a:b]) or layout.clause(m.start) != layout.clause(span[0]):
            continue
        cost = b - a + 15 * sum(layout.text[e] in ",、，،" for e in layout.breaks if a <= e < b)
        if best is None or cost < best[0]:
            best = cost, events[m.phrase]
    return best[1] if best and best[0] <= NEAR else None


def trend_at(layout: Layout, span: Span, kind: str) -> Trend | None:
    """Whether a figure is a change or the value arrived at: "bajó a 5,52 millones", "um 12 Prozent gestiegen"."""
    text = layout.text
    for m in layout.of("rises", "falls"):
        trend: Trend = "increase" if m.kind == "rises" else "decrease"
        if m.end <= span[0]:
            gap = text[m.end : span[0]]
            joined = any(x.kind == "to" and m.end - 1 <= x.start and x.end >= span[0] - 2 for x in layout.marks)
            if len(gap) <= 2 or (joined and len(gap) <= 25 and not any(ch in gap for ch in ",;")):
                return trend
        elif m.start >= span[1]:
            gap = text[span[1] : m.start]
            before = [x for x in layout.of("to") if span[0] - 8 <= x.start < span[0] + 4]
            if not gap.strip() or (len(gap) <= 12 and before and not any(ch in gap for ch in ",;")):
                return trend
        elif m.start == span[0] and text[m.end : m.end + 2].strip()[:1].isdecimal():
            return trend  # "mais 22.600 exemplares"
        elif kind != "count" and any(ch.isdecimal() for ch in text[span[0] : m.start]):
            return trend
    return None


def is_total(layout: Layout, span: Span) -> bool:
    """Whether a figure is a running total: "elevando a 99 el total"."""
    return any(abs(m.end - span[0]) <= 14 or 0 <= m.start - span[1] <= 6 for m in layout.of("totals"))


def marks_before(layout: Layout, at: int, reach: int) -> list[Mark]:
    """The marks that end within `reach` characters before `at`."""
    return [m for m in layout.marks if at - reach <= m.end <= at]
