"""Two figures that one article sets against each other: two sources, two documents of one source, a correction."""

import re
from collections.abc import Sequence
from datetime import date

from ledger.agreement import compare, meets
from ledger.figures import Figure
from ledger.judging import FAR, View
from ledger.relations import Relation
from ledger.timing import RECENT
from ledger.words import pattern, words_of

NOT = re.compile(
    r"(?<!\w)(?:not|and not|instead of|rather than|non|et non|no|y no|nicht|statt|а не|не|وليس|而不是|而非)\s*$",
    re.IGNORECASE,
)


def contrasts_in(figures: Sequence[Figure], text: str, view: View) -> list[Relation]:
    """The pairs of neighbouring figures that an article states as one thing with two values."""
    found: list[Relation] = []
    for i, second in enumerate(figures):
        for first in reversed(figures[max(0, i - 3) : i]):
            if second.sentence - first.sentence > 1:
                break
            relation = _contrast(first, second, text, view)
            if relation:
                found.append(relation)
                break
    return found


def _contrast(first: Figure, second: Figure, text: str, view: View) -> Relation | None:
    """The relation of two figures of which the second takes the first one's noun over."""
    if not _one_thing(first, second, view):
        return None
    if NOT.search(text[max(0, second.span[0] - 16) : second.span[0]]):
        return _correction(first, second)
    if _corrected(first, second, text):
        return _correction(second, first)
    if sequence := _sequence(first, second, text, view):
        return sequence
    if first.quoted_old or second.quoted_old or first.now or second.now or second.then:
        return None
    if first.as_of_stated and second.as_of_stated and first.as_of != second.as_of and not second.document:
        return None
    if first.source and second.source and first.source != second.source and not second.document:
        return Relation(
            type="conflict",
            a=second,
            b=first,
            reason=f"{first.source} gives {first.text}, {second.source} gives {second.text}.",
        )
    written = second.document or (first.document and first.sentence == second.sentence)
    if written and (first.document or first.source or second.source) and _one_speaker(first, second):
        who = first.source or second.source or "One source"
        return Relation(
            type="self_contradiction",
            a=second,
            b=first,
            reason=f"{who} gives {first.text}, and {second.text} in the {written}.",
        )
    return None


def _sequence(first: Figure, second: Figure, text: str, view: View) -> Relation | None:
    """ "It speaks of eight deaths. On Friday it had spoken of nine": a total on two days, the second without noun."""
    course = view.measures.by_slug[first.measure].course if first.measure else None
    if (
        not (second.elided and second.inherited)
        or course not in ("rises", "moves")
        or not (_one_speaker(first, second))
    ):
        return None
    one, other = _when(first), _when(second)
    told = second.as_of_stated or second.day is not None
    if first.quoted_old != second.quoted_old:
        late, early = (second, first) if first.quoted_old else (first, second)
    elif one and other and one != other and told and not second.then and first.sentence != second.sentence:
        late, early = (first, second) if one > other else (second, first)
    else:
        return None
    words = words_of(second.language)
    falling = pattern(words.decrease, words.code).search(text[max(0, first.span[0] - 40) : second.span[0]])
    if late.quoted_old or (falling and first.sentence == second.sentence):
        return None  # "new cases fell to 310 from 471": a rate, no total
    if (late.value or 0) > (early.value or 0) or course == "moves":
        reason = f"{late.text} is the later count and takes the place of {early.text}."
        return Relation(type="supersedes", a=late, b=early, reason=reason)
    reason = f"{late.text} is later and lower than {early.text}, and no correction is stated."
    return Relation(type="falls", a=late, b=early, reason=reason)


def _when(figure: Figure) -> date | None:
    """The day to which a figure speaks: the one that its sentence names, else the article's."""
    return figure.as_of if figure.as_of_stated or figure.day is None else figure.day


def _one_speaker(first: Figure, second: Figure) -> bool:
    return first.source is None or second.source is None or first.source == second.source


def _one_thing(first: Figure, second: Figure, view: View) -> bool:
    """Whether the second figure has no noun, place, group or period that sets it apart from the first."""
    if first.kind != second.kind or first.unit != second.unit or meets(first, second) or first.value is None:
        return False
    if view.parts.get(first) != view.parts.get(second) or second.increment or first.increment:
        return False
    low, high = sorted((abs(first.value), abs(second.value or 0)))
    if low == 0 or high / low > FAR or (second.generic and first.head and not first.generic and not first.measure):
        return False
    if second.period and first.period is None and second.as_of and (second.as_of - second.period[1]).days > RECENT:
        return False  # "two years ago it was"
    money = second.kind in ("money", "percent") and first.sentence == second.sentence
    bare = second.elided or (second.generic and (second.inherited or second.measure is None))
    if second.code_unspaced and not second.elided:
        return False  # a counter such as 명 or 건 says what is counted
    if not (bare or money) or second.group or first.aside or second.aside or second.subset:
        return False
    likeness = compare(second, first, view.measures)
    dated = not (first.quoted_old or second.quoted_old)  # "a week ago it was 45" dates a count and is no period
    if likeness.place == "other" or likeness.definition == "other":
        return False
    if (dated or likeness.period == "other") and likeness.period in ("other", "inside", "around"):
        return False
    own = second.measure is not None and not second.inherited
    return likeness.measure == "same" or (likeness.measure == "unknown" and not own)


def _corrected(first: Figure, second: Figure, text: str) -> bool:
    """Whether the words between two figures state that the second is right and the first was wrong."""
    words = words_of(second.language)
    between = text[first.span[1] : second.span[0]]
    return bool(pattern(words.revised, words.code).search(between))


def _correction(right: Figure, wrong: Figure) -> Relation:
    return Relation(
        type="supersedes", a=right, b=wrong, correction=True, reason=f"{right.text} is stated instead of {wrong.text}."
    )
