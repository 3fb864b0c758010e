"""The judgement of two figures: time before source, part before conflict, definition before value.

`keys_of` says under which keys an index must hold a figure so that every figure it can be related to is found;
`judge` then decides pair by pair. Nothing here needs the other figures of the ledger.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from ledger.agreement import (
    SMALL,
    THINGS,
    Comparison,
    compare,
    converted,
    equal,
    hours_between,
    later,
    meets,
    same_source,
)
from ledger.figures import Figure
from ledger.measures import Measures
from ledger.relations import Relation

NEAR = 100  # days between two periods that may be one, misread
FAR = 12.0  # a toll that is so many times another is of something else: a site, a war
GENERIC = "government"  # who speaks where a text only says "officials"
HOURS = 1.0  # two articles of one day are put in order when so many hours lie between them
Told = Callable[[str, str], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What the judgement may know besides the two figures.

    `same_story`: whether two articles (by id) can tell of one thing; `copied`: whether one is a copy of the other;
    `cites`: whether the first cites the second; `parts`: figures that are parts, with their whole.
    """

    measures: Measures
    same_story: Told
    copied: Told
    cites: Told
    parts: dict[Figure, Figure] = field(default_factory=dict)


def keys_of(figure: Figure) -> tuple[str, ...]:
    """The keys under which a figure is looked up: what is counted with its value, and with its country and month.

    Two figures can only be related when they share a key. An index on (key) → figures is all that a store needs; the
    keys of a value find repeats, those of a measure find later, other and partial counts.
    """
    counted = figure.measure or figure.head or ("person" if figure.generic else figure.kind)
    keys = [f"{figure.kind}:{figure.unit or ''}:value:{figure.value:g}"] if figure.value is not None else []
    if figure.as_of:
        months = {(figure.as_of.year * 12 + figure.as_of.month - 1 + step) for step in (0, 1)}
        keys += [f"{figure.unit or ''}:{counted}:{month // 12}-{month % 12 + 1:02d}" for month in sorted(months)]
    if figure.period:
        keys.append(f"{figure.unit or ''}:{counted}:period:{figure.period[0]}")
    return tuple(keys)


def judge(figure: Figure, candidates: Iterable[Figure], view: View) -> list[Relation]:
    """What is to be said of a figure and each candidate; pairs with nothing to say are left out."""
    found = (judge_pair(figure, other, view) for other in candidates)
    return [relation for relation in found if relation]


def judge_pair(a: Figure, b: Figure, view: View) -> Relation | None:
    """The relation of two figures, or None."""
    if a.article == b.article and a.num_span == b.num_span:
        return None
    if a.value is None or b.value is None:
        return None
    if a.article != b.article and not view.same_story(a.article, b.article):
        return None
    likeness = compare(a, b, view.measures)
    if _is_same(a, b, likeness, view):
        first, second = _in_order(a, b)
        return Relation(type="same", a=first, b=second, reason=f"{first.text} and {second.text} are one figure.")
    if view.copied(a.article, b.article):
        return None
    judged = a.kind in ("count", "money", "measure", "percent") and likeness.comparable and not meets(a, b)
    if judged and (relation := _disagreement(a, b, view)):
        return relation
    if likeness.comparable and _is_outbid(a, b) and (relation := _disagreement(a, b, view)):
        return relation if relation.type == "supersedes" else None
    return _near_miss(a, b, likeness)


def _is_outbid(a: Figure, b: Figure) -> bool:
    """Whether the later of two counts is higher than the earlier, which said "at least": a toll that has risen."""
    order = later(a, b)
    if order == 0 or a.article == b.article or a.kind != "count" or not (a.head == b.head or a.measure == b.measure):
        return False
    first, second = (b, a) if order > 0 else (a, b)
    return first.high == float("inf") and (second.value or 0) > (first.value or 0)


def _is_same(a: Figure, b: Figure, likeness: Comparison, view: View) -> bool:
    """Whether one figure is said twice.

    The less a number tells by itself, the more else must agree: 5,213 repeats in one story because it is the same
    figure, 5 because it is a small number.
    """
    if not equal(a, b) or likeness.why in ("other_unit", "other_event", "stock_flow") or likeness.measure == "other":
        return False
    if likeness.group == "other" or likeness.place == "other":
        return False
    exact = a.value == b.value if a.unit == b.unit else converted(a, b)
    linked = view.cites(a.article, b.article) or view.cites(b.article, a.article)
    across = a.article != b.article
    if likeness.period in ("other", "inside", "around") and not (across and exact and _telling(a) >= 2 and _near(a, b)):
        return False
    shared = len(a.words & b.words - {a.head or "", b.head or ""})
    if (
        a.subset != b.subset
        and likeness.measure == "same"
        and _telling(a) < 3
        and not (a in view.parts or b in view.parts)
    ):
        return False
    if a.subset and b.subset and _telling(a) < 3 and not (shared or a.group):
        return False
    if likeness.definition == "other" and not (across and exact and _telling(a) >= 2):
        return False
    if likeness.measure == "same":
        return exact or likeness.group == "same"
    if not across:
        return exact and _telling(a) >= 2 and (a.elided or b.elided)
    if exact and (a.kind != "count" or _telling(a) >= 2):
        return _telling(a) >= 3 or not _foreign_nouns(a, b)
    if exact and _telling(a) >= 1 and (a.head in THINGS and a.head == b.head and a.language != b.language):
        return True
    if exact and _telling(a) >= 1 and a.source and a.source == b.source:
        return True
    if exact:
        return likeness.group == "same" and (shared >= 1 + (a.group is None) or (linked and _kindred(a, b)))
    return linked and likeness.group == "same" and (_kindred(a, b) or shared >= 2)


def _near(a: Figure, b: Figure) -> bool:
    """Whether two periods are near enough to be one that was read in two ways; not those that lie apart in words."""
    if a.period is None or b.period is None:
        return True
    if a.period_stated and b.period_stated and (a.period[1] < b.period[0] or b.period[1] < a.period[0]):
        return False
    gap = max((a.period[0] - b.period[1]).days, (b.period[0] - a.period[1]).days)
    return gap <= NEAR


def _telling(figure: Figure) -> int:
    """How much a number tells by itself: the digits that are not its final zeros; 0 for a small one."""
    value = abs(figure.value or 0)
    if value < SMALL:
        return 0
    return len(f"{value:.6g}".replace(".", "").rstrip("0")) if value < 1e6 else len(f"{value:.0f}".rstrip("0"))


def _foreign_nouns(a: Figure, b: Figure) -> bool:
    """Whether both count things, in two languages, that nothing says to be one."""
    return a.language != b.language and bool(a.head and b.head) and a.head != b.head


def _kindred(a: Figure, b: Figure) -> bool:
    return (a.generic or a.elided) and (b.generic or b.elided)


def _in_order(a: Figure, b: Figure) -> tuple[Figure, Figure]:
    """The later first."""
    if a.published and b.published and a.published != b.published:
        return (a, b) if a.published > b.published else (b, a)
    return (a, b) if (a.article, a.span) > (b.article, b.span) else (b, a)


def _disagreement(a: Figure, b: Figure, view: View) -> Relation | None:
    """Two values of one measure that cannot both stand: which of them took the other's place, or who disagrees."""
    if a.subset != b.subset or a.increment or b.increment:
        return None
    whole_a, whole_b = _whole(a, view), _whole(b, view)
    if (whole_a is None) != (whole_b is None):
        return None
    if whole_a is not None and not (a.spots & b.spots or (a.group and a.group == b.group)):
        return None
    for one, other in ((a, b), (b, a)):
        if one.inherited and not (one.reported or one.quoted_old):
            return None
        if one.inherited and one.article != other.article and not (same_source(a, b) or a.outlet == b.outlet):
            return None
    low, high = sorted((abs(a.value or 0), abs(b.value or 0)))
    if low == 0 or high / low > FAR:
        return None
    order = later(a, b)
    if order < 0:
        a, b, order = b, a, -order
    course = view.measures.by_slug[a.measure].course if a.measure else None
    if a.article == b.article:
        return _in_one_article(a, b, order, course)
    closed = course == "settled" or bool(a.period and b.period and course != "moves" and not _growing(a, b))
    if closed:
        return _dispute(a, b)
    if order == 0:
        gap = hours_between(a, b)
        if gap < 0:
            a, b, gap = b, a, -gap
        if same_source(a, b) and gap >= HOURS:
            return _replaced(a, b, course)
        if gap >= HOURS and not (a.source and b.source and a.source != b.source) and course in ("rises", "moves"):
            return _replaced(a, b, course) if (a.value or 0) > (b.value or 0) or course == "moves" else None
        return _dispute(a, b)
    replaced = _replaced(a, b, course)
    if replaced and replaced.type == "falls" and view.cites(a.article, b.article):
        return _dispute(a, b)  # an article that gives another number than what it cites
    return replaced


def _whole(figure: Figure, view: View) -> Figure | None:
    """The whole that a figure is a part of, if the same is counted there: the dead of those aboard are no part so."""
    whole = view.parts.get(figure)
    return whole if whole and whole.measure == figure.measure else None


def _growing(a: Figure, b: Figure) -> bool:
    return bool(a.period and b.period and a.period[0] == b.period[0] and a.period[1] != b.period[1])


def _in_one_article(a: Figure, b: Figure, order: int, course: str | None) -> Relation | None:
    """Two values in one article."""
    if order > 0:
        return _replaced(a, b, course)
    first, second = sorted((a, b), key=lambda f: f.span)
    if second.sentence - first.sentence > (1 if a.inherited or b.inherited else 4):
        return None
    if second.source and first.source and second.source != first.source:
        return _dispute(second, first)
    return None


def _replaced(a: Figure, b: Figure, course: str | None) -> Relation | None:
    """A later value takes the place of an earlier one, or falls below it."""
    rises = (a.value or 0) > (b.value or 0)
    if a.revised or (a.lowered and course == "rises" and not rises):
        return Relation(
            type="supersedes", a=a, b=b, correction=True, reason=f"{a.text} is stated as a correction of {b.text}."
        )
    if course == "moves" or (course in ("rises", None) and rises and (course or a.head == b.head)):
        return Relation(
            type="supersedes", a=a, b=b, reason=f"{a.text} is the later count and takes the place of {b.text}."
        )
    if course == "rises" and not rises and not _is_borrowed(a, b):
        return Relation(
            type="falls", a=a, b=b, reason=f"{a.text} is later and lower than {b.text}, and no correction is stated."
        )
    return None


def _is_borrowed(a: Figure, b: Figure) -> bool:
    """Whether one of two figures of one article has its noun from the other's sentence: what such a pair says is read
    with the article's own words (`ledger.within`)."""
    return a.article == b.article and (a.inherited or b.inherited) and a.sentence != b.sentence


def _dispute(a: Figure, b: Figure) -> Relation:
    """Two sources, or one against itself."""
    vague = GENERIC in (a.source, b.source) and a.outlet != b.outlet  # "officials" of two papers are two sources
    if same_source(a, b) and not vague:
        who = a.source or a.outlet or "The article"
        return Relation(type="self_contradiction", a=a, b=b, reason=f"{who} gives both {a.text} and {b.text}.")
    one, other = a.source or a.outlet or "one article", b.source or b.outlet or "another"
    return Relation(type="conflict", a=a, b=b, reason=f"{one} gives {a.text}, {other} gives {b.text}.")


def _near_miss(a: Figure, b: Figure, likeness: Comparison) -> Relation | None:
    """Figures that look comparable and are not: the same value, or the same noun."""
    if likeness.why is None or likeness.why == "other_unit":
        return None
    noun = (a.measure or a.head) is not None and (a.measure, a.head) == (b.measure, b.head)
    if not (a.value == b.value or noun):
        return None
    first, second = _in_order(a, b)
    return Relation(
        type="none", a=first, b=second, why=likeness.why, reason=_REASONS[likeness.why].format(first, second)
    )


_REASONS = {
    "other_period": "{0.text} and {1.text} are of different times.",
    "other_place": "{0.text} and {1.text} are of different places.",
    "other_definition": "{0.text} and {1.text} are counted differently: planned or done, suspected or confirmed.",
    "other_event": "{0.text} and {1.text} are of different incidents.",
    "other_measure": "{0.text} and {1.text} count different things.",
    "other_base": "{0.text} and {1.text} are shares of different wholes.",
    "other_unit": "{0.text} and {1.text} are in different units.",
    "stock_flow": "{0.text} and {1.text}: one is a state, the other what was added.",
}


def nearest(relations: Sequence[Relation]) -> list[Relation]:
    """Of the figures that one took the place of, or fell below, the one that stood before it."""
    kept: list[Relation] = []
    best: dict[Figure, Relation] = {}
    for relation in relations:
        if relation.type not in ("supersedes", "falls"):
            kept.append(relation)
            continue
        known = best.get(relation.a)
        if known is None or _rank(relation) > _rank(known):
            best[relation.a] = relation
    return kept + list(best.values())


def _rank(relation: Relation) -> tuple[bool, str, float, str]:
    b = relation.b
    own = bool(relation.correction) and same_source(relation.a, b)  # who corrects a count corrects its own
    return (own, str(b.as_of or ""), b.published.timestamp() if b.published else 0.0, b.article)
