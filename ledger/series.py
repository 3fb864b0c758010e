"""Series: the figures of one measure at one place, whatever their time."""

from collections import Counter
from collections.abc import Mapping, Sequence

from ledger.figures import Figure
from ledger.measures import Measures
from ledger.relations import Groups, Relation, Series
from ledger.stories import Story

JOINING = frozenset(("same", "supersedes", "conflict", "self_contradiction", "falls"))


def series_of(
    figures: Sequence[Figure], relations: Sequence[Relation], measures: Measures, stories: Mapping[str, Story]
) -> list[Series]:
    """The series that the relations make, in the order in which their first figures came."""
    groups = Groups(figures)
    for relation in relations:
        if ends := ends_of(relation):
            groups.join(*ends)
    found = [group for group in groups.groups() if len(group) > 1]
    return [
        Series(
            measure=label_of(group, measures), place=place_of(group, stories), members=tuple(sorted(group, key=_time))
        )
        for group in found
    ]


def ends_of(relation: Relation) -> tuple[Figure, Figure] | None:
    """The two figures that a relation puts in one series; None where it puts none."""
    ends = (relation.a, relation.b) if relation.type in JOINING or _later_period(relation) else None
    if relation.type.startswith("change") and relation.c:
        ends = (relation.b, relation.c)
    return ends if ends and _stated(ends[0]) and _stated(ends[1]) else None


def _stated(figure: Figure) -> bool:
    """Changes are no members of a series."""
    return figure.kind != "ratio" and not figure.increment and not (figure.kind == "percent" and figure.trend)


def _later_period(relation: Relation) -> bool:
    return relation.type == "none" and relation.why == "other_period" and _one_measure(relation.a, relation.b)


def _one_measure(a: Figure, b: Figure) -> bool:
    return a.measure is not None and a.measure == b.measure and a.group == b.group and a.place == b.place


def _time(figure: Figure) -> tuple[str, str, str, tuple[int, int]]:
    end = figure.period[1] if figure.period else figure.as_of
    when = min(end, figure.as_of) if end and figure.as_of else figure.as_of or end
    return (str(when or ""), str(figure.published or ""), figure.article, figure.span)


def label_of(group: Sequence[Figure], measures: Measures) -> str:
    """What is counted, in the measure's words, else in the text's."""
    slugs = Counter(f.measure for f in group if f.measure)
    if slugs:
        label = measures.by_slug[slugs.most_common(1)[0][0]].label
        groups = Counter(f.group for f in group if f.group)
        return (
            f"{label} ({groups.most_common(1)[0][0]})"
            if len(groups) == 1 and sum(groups.values()) == len(group)
            else label
        )
    heads = Counter(f.head for f in group if f.head)
    if heads:
        return heads.most_common(1)[0][0]
    return next((f.unit for f in group if f.unit), None) or "people"


def place_of(group: Sequence[Figure], stories: Mapping[str, Story]) -> str | None:
    """The country of a series: the one that its figures name, else the one that most of its articles are about."""
    named = Counter(f.place for f in group if f.place)
    if named:
        return named.most_common(1)[0][0]
    about = Counter(code for f in group if f.article in stories for code in stories[f.article].subjects)
    if not about:
        return None
    (first, count), *rest = about.most_common(2)
    return None if rest and rest[0][1] == count else first
