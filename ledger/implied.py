"""Third numbers: a total less a part gives the rest, and somebody may state it."""

from collections.abc import Sequence

from ledger.agreement import compare
from ledger.figures import Figure
from ledger.judging import View
from ledger.relations import Relation


def implied_in(figures: Sequence[Figure], parts: Sequence[Relation], view: View) -> list[Relation]:
    """The differences of a total and a part that leave one group or one period.

    A breakdown that the text states in full says its rest itself and needs no line.
    """
    found: list[Relation] = []
    by_whole: dict[Figure, list[Figure]] = {}
    for relation in parts:
        by_whole.setdefault(relation.b, []).append(relation.a)
    for whole, members in by_whole.items():
        if not whole.exact or sum(m.value or 0 for m in members if m.sentence == whole.sentence) == whole.value:
            continue
        for part in members:
            if not part.exact or part.value is None or whole.value is None:
                continue
            rest = whole.value - part.value
            stated = _stated(rest, part, whole, figures, view)
            running = whole.cumulative and part.period is not None and part.period != whole.period
            if stated or running:
                found.append(_relation(whole, part, rest, stated))
    return found


def _stated(rest: float, part: Figure, whole: Figure, figures: Sequence[Figure], view: View) -> Figure | None:
    """The figure that states the rest."""
    for other in figures:
        if other.value != rest or other in (part, whole) or other.kind != whole.kind or other.group or part.group:
            continue
        if other.article != whole.article and not view.same_story(other.article, whole.article):
            continue
        likeness = compare(other, whole, view.measures)
        related = view.parts.get(other) == whole or likeness.measure == "same" or other.elided
        if related and rest != part.value and not other.aside:
            return other
    return None


def _relation(whole: Figure, part: Figure, rest: float, stated: Figure | None) -> Relation:
    said = f"; {stated.text} is what {stated.source or stated.outlet or 'the text'} gives" if stated else ""
    return Relation(
        type="implied",
        a=whole,
        b=part,
        value=rest,
        against=stated,
        holds=True if stated else None,
        reason=f"{whole.text} less {part.text} leaves {rest:g}{said}.",
    )
