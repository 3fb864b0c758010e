"""Stated changes against stated values: "doubled", "30 per cent more", "27 more than a month before"."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ledger.agreement import compare, later
from ledger.figures import Figure
from ledger.judging import View
from ledger.relations import Relation
from ledger.words import pattern, words_of

DOUBLING = 0.1  # "doubled", "three times": a tenth to either side
HALF_POINT = 0.5  # a percentage in whole numbers may be rounded so far
FRACTION = 0.15  # "a fifth", "a tenth": so much of itself to either side
NEAR = 2  # sentences between a change and the values it is about
AROUND = 40  # characters about a number in which its "more" or "less" stands


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A change as a factor: between `low` and `high` times the earlier value, or `more` added to it."""

    figure: Figure
    low: float
    high: float
    more: float | None = None

    def fits(self, before: float, after: float) -> bool:
        """Whether the change leads from one value to the other."""
        if self.more is not None:
            return abs(after - before - self.more) < 1e-6
        return before > 0 and self.low <= after / before <= self.high


def changes_in(figures: Sequence[Figure], text: str) -> list[Change]:
    """The changes that an article states."""
    return [change for figure in figures if (change := change_of(figure, text))]


def change_of(figure: Figure, text: str) -> Change | None:
    """What change a figure states; None for a figure that is none."""
    if figure.value is None:
        return None
    words = words_of(figure.language)
    start = max(figure.clause[0], figure.span[0] - AROUND)
    about = text[start : min(figure.clause[1], figure.span[1] + AROUND)]
    behind = text[figure.num_span[1] : min(figure.clause[1], figure.span[1] + 14)]
    up = bool(pattern(words.increase, words.code).search(about))
    down = bool(pattern(words.decrease, words.code).search(about)) and not pattern(words.increase, words.code).search(
        behind
    )
    sign = -1 if figure.trend == "decrease" or (down and not up) else 1
    if figure.kind == "ratio" and figure.unit == "times":
        slack = figure.value * DOUBLING * (1.5 if figure.modifier != "exact" else 1)
        return Change(figure=figure, low=figure.value - slack, high=figure.value + slack)
    if not (up or down or figure.trend):
        return None
    if figure.kind == "ratio" and 0 < figure.value < 1:
        return _share(figure, sign, figure.value * FRACTION)
    if figure.kind == "percent":
        decimals = len(str(figure.value).partition(".")[2]) if figure.value % 1 else 0
        slack = (HALF_POINT if not decimals else 0.06) / 100
        slack = max(slack * 1.2, figure.value / 100 * (0.12 if figure.modifier != "exact" else 0.0))
        return _share(figure, sign, slack, figure.value / 100)
    if figure.kind == "count" and figure.increment and _compared(words.more + "|" + words.fewer, words.code, behind):
        return Change(figure=figure, low=0, high=0, more=sign * figure.value)
    return None


def _compared(phrases: str, code: str, behind: str) -> bool:
    return bool(pattern(phrases, code).match(behind.lstrip()) or re.match(r"\s*\w*\s*(?:more|fewer|less)\b", behind))


def _share(figure: Figure, sign: int, slack: float, share: float | None = None) -> Change:
    amount = figure.value if share is None else share
    factor = 1 + sign * (amount or 0.0)
    return Change(figure=figure, low=factor - slack, high=factor + slack)


def change_relations(
    changes: Sequence[Change], figures: Sequence[Figure], view: View, stands: Callable[[Figure], Figure]
) -> list[Relation]:
    """Each change with the earlier and the later value that it is about, and changes of one pair that differ."""
    found: list[Relation] = []
    about: dict[Figure, tuple[Figure, Figure]] = {}
    for change in changes:
        relation = _judge(change, figures, view)
        if relation and relation.c:
            found.append(relation)
            about[change.figure] = (stands(relation.b), stands(relation.c))
    found += _between(changes, about, stands, view)
    return found


def _between(
    changes: Sequence[Change],
    about: dict[Figure, tuple[Figure, Figure]],
    stands: Callable[[Figure], Figure],
    view: View,
) -> Iterator[Relation]:
    """Two changes said of one pair of values that cannot both be right."""
    for i, one in enumerate(changes):
        for other in changes[i + 1 :]:
            a, b = other.figure, one.figure
            if about.get(a) is None or about.get(a) != about.get(b) or stands(a) == stands(b):
                continue
            if (one.more is None) != (other.more is None) or view.copied(a.article, b.article):
                continue
            apart = one.more != other.more if one.more is not None else one.high < other.low or other.high < one.low
            if apart:
                yield Relation(type="conflict", a=a, b=b, reason=f"Of one change, {a.text} is said and {b.text}.")


def _judge(change: Change, figures: Sequence[Figure], view: View) -> Relation | None:
    """The change against the values nearest to it: those of its sentence, its article, its story."""
    figure = change.figure
    pairs = list(_pairs(figure, figures, view))
    for b, c in pairs:
        if change.fits(b.value or 0, c.value or 0):
            return Relation(
                type="change_agrees", a=figure, b=b, c=c, reason=f"From {b.text} to {c.text}: {figure.text} fits."
            )
    close = [pair for pair in pairs if _bound(figure, *pair)]
    if len({(b.value, c.value) for b, c in close}) == 1:
        b, c = close[0]
        ratio = f" ({(c.value or 0) / b.value:.2f} times)" if b.value else ""
        return Relation(
            type="change_disagrees",
            a=figure,
            b=b,
            c=c,
            reason=f"From {b.text} to {c.text}{ratio}: {figure.text} does not fit.",
        )
    return None


def _bound(figure: Figure, b: Figure, c: Figure) -> bool:
    """Whether the text binds the change to the two values: all in one sentence."""
    return (
        b.article == c.article == figure.article and b.sentence == c.sentence == figure.sentence and b.exact and c.exact
    )


def _pairs(figure: Figure, figures: Sequence[Figure], view: View) -> Iterator[tuple[Figure, Figure]]:
    """The (earlier, later) values that a change can be about, the nearest first."""
    able = [f for f in figures if _value(f) and f.kind in _kinds(figure) and _reachable(figure, f, view)]
    able.sort(key=lambda f: _far(figure, f))
    scored: list[tuple[float, Figure, Figure]] = []
    for i, one in enumerate(able[:12]):
        for other in able[i + 1 : 12]:
            if one.value == other.value or not _one_measure(one, other, view):
                continue
            b, c = _in_time(one, other, figure)
            scored.append((_far(figure, b) + _far(figure, c), b, c))
    for _, b, c in sorted(scored, key=lambda s: s[0]):
        yield b, c


def _kinds(figure: Figure) -> tuple[str, ...]:
    return ("count",) if figure.kind == "count" else ("count", "money", "measure", "percent")


def _value(figure: Figure) -> bool:
    return bool(figure.value) and not figure.increment and not (figure.kind == "percent" and figure.trend)


def _reachable(figure: Figure, other: Figure, view: View) -> bool:
    if other is figure or (other.num_span == figure.num_span and other.article == figure.article):
        return False
    if other.article == figure.article:
        return abs(other.sentence - figure.sentence) <= NEAR
    return view.same_story(figure.article, other.article) and not view.copied(figure.article, other.article)


def _far(figure: Figure, other: Figure) -> float:
    if other.article == figure.article:
        return abs(other.sentence - figure.sentence) + min(abs(other.span[0] - figure.span[0]), 500) / 1000
    return 5.0


def _one_measure(a: Figure, b: Figure, view: View) -> bool:
    likeness = compare(a, b, view.measures)
    if likeness.group != "same" or (likeness.place == "other" and a.article == b.article):
        return False
    if a.article == b.article:
        return likeness.measure == "same" or (likeness.measure == "unknown" and (a.elided or b.elided))
    return likeness.measure == "same"


def _in_time(a: Figure, b: Figure, figure: Figure) -> tuple[Figure, Figure]:
    """The earlier and the later of two values: by period, by as-of time, else by the way the change goes."""
    if figure.trend and a.article == b.article == figure.article and a.sentence == b.sentence == figure.sentence:
        return (a, b) if ((a.value or 0) < (b.value or 0)) == (figure.trend != "decrease") else (b, a)
    if a.period and b.period and a.period[1] != b.period[1]:
        return (a, b) if a.period[1] < b.period[1] else (b, a)
    order = later(a, b)
    if order:
        return (b, a) if order > 0 else (a, b)
    rising = figure.trend != "decrease"
    return (a, b) if ((a.value or 0) < (b.value or 0)) == rising else (b, a)
