"""The page of a measure as values: every figure of one thing counted at one place. No markup, no database."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from digest.text import day_in_words, one_line
from digest.words import days_in_words
from review.claim_fields import NAMES, in_words
from review.claim_view import QUIET, Said, Series, href_of, in_series, measure_id, measure_name, plot_of, said_of
from review.words import many, relation_name
from storage.identity import claim_id
from storage.relations import Point, RelationRow
from storage.types import ChangeRow, Decision

PREFERRED, CORROBORATES = "preferred", "corroborates"
ROLE = "role"  # the field of a decision that says what a figure is to its measure
SINGLE = ("implied", "part_of", "change_agrees", "change_disagrees")  # relations that say nothing of a likeness


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureView:
    """A line of the table. `claim`: its id, "" where the figure is no claim; `relation`: how it stands to others."""

    claim: str
    href: str
    figure: str
    value: float | None
    low: float | None
    high: float | None
    about: str
    period_from: str | None
    period_to: str | None
    said: str
    at: str | None
    outlet: str
    attribution: str
    title: str
    article: int
    relation: str
    grave: bool
    role: str
    status: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceView:
    """An outlet of the series: how many of its figures, and whom it says them of."""

    outlet: str
    figures: int
    said_by: str
    last: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasurePage:
    id: str
    name: str
    lead: str
    plot: Markup
    figures: tuple[FigureView, ...]
    sources: tuple[SourceView, ...]
    conflicts: tuple[Said, ...]
    relations: tuple[Said, ...]
    corrections: tuple[tuple[str, str], ...]


def measure_named(identity: str) -> tuple[str, str | None]:
    """The measure and the place that an address names."""
    place, _, measure = identity.partition(":")
    return measure, place or None


def measure_page(
    series: Series,
    names: Mapping[str, str],
    *,
    fields: Mapping[tuple[int, str, str], Decision],
    edits: Sequence[ChangeRow],
) -> MeasurePage:
    """The page of a series. `fields`: what people said of its claims, by article, claim and field; `edits`: what the
    outlets changed in the articles."""
    row = series.row
    measure, place = row.measure or "", row.place
    inside = [one for one in series.relations if in_series(one, row)]
    figures = figure_views(series, names, fields)
    told = [one for one in inside if one.type not in QUIET]
    conflicts = [said_of(one, names) for one in told]
    name = measure_name(measure, place)
    return MeasurePage(
        id=measure_id(measure, place),
        name=name,
        lead=_lead(figures, sum(said.grave for said in conflicts)),
        plot=plot_of(series, names, name),
        figures=figures,
        sources=_sources(figures),
        conflicts=tuple(said for said in conflicts if said.grave),
        relations=tuple(said for said in conflicts if not said.grave),
        corrections=(*_corrected(series, fields), *_edited(series, edits, names)),
    )


def _lead(figures: Sequence[FigureView], conflicts: int) -> str:
    outlets = len({figure.outlet for figure in figures})
    said = f"{many(len(figures), 'figure')} of {many(outlets, 'outlet')}"
    preferred = sum(figure.role == PREFERRED for figure in figures)
    return f"{said}, {many(conflicts, 'conflict')}, {preferred} preferred."


def figure_views(
    series: Series, names: Mapping[str, str], fields: Mapping[tuple[int, str, str], Decision]
) -> tuple[FigureView, ...]:
    """The lines of the table, oldest first."""
    return tuple(_figure(series, point, names, fields) for point in series.row.members)


def _figure(
    series: Series, point: Point, names: Mapping[str, str], fields: Mapping[tuple[int, str, str], Decision]
) -> FigureView:
    claim = series.claim(point)
    relation, grave = _stands(point, series.relations)
    role = fields.get((point.article.id, point.key or "", ROLE))
    return FigureView(
        claim=claim_id(point.article.id, point.key) if point.key else "",
        href=href_of(point),
        figure=one_line(point.text),
        value=claim.value if claim else point.value,
        low=claim.low if claim else None,
        high=claim.high if claim else None,
        about=(days_in_words(claim.period_from, claim.period_to) or "") if claim else "",
        period_from=claim.period_from if claim else None,
        period_to=claim.period_to if claim else None,
        said=day_in_words(point.at or point.article.published) or "undated",
        at=point.at or point.article.published,
        outlet=one_line(names.get(point.article.outlet, point.article.outlet)),
        attribution=one_line(claim.attribution) if claim else "",
        title=one_line(point.article.title) or "Untitled",
        article=point.article.id,
        relation=relation,
        grave=grave,
        role=str(role.new or "") if role else "",
        status=claim.status if claim else "",
    )


def _stands(point: Point, relations: Sequence[RelationRow]) -> tuple[str, bool]:
    """How a figure stands to the others, in words: "conflict with 1, says the same as 2"; whether that is grave."""
    here = (point.article.id, point.span)
    counts: Counter[str] = Counter()
    grave = False
    for one in relations:
        ends = [(end.article.id, end.span) for end in (one.a, one.b)]
        if here in ends and one.type != "none" and one.type not in SINGLE:
            counts[relation_name(one.type, forward=ends[0] == here)] += 1
            grave = grave or one.type in ("conflict", "self_contradiction", "falls")
    return ", ".join(f"{name} ({number})" for name, number in counts.items()), grave


def _sources(figures: Sequence[FigureView]) -> tuple[SourceView, ...]:
    found = []
    for outlet, number in Counter(figure.outlet for figure in figures).most_common():
        mine = [figure for figure in figures if figure.outlet == outlet]
        said_by = ", ".join(dict.fromkeys(filter(None, (figure.attribution for figure in mine))))
        found.append(SourceView(outlet=outlet, figures=number, said_by=said_by, last=mine[-1].said))
    return tuple(found)


def _corrected(series: Series, fields: Mapping[tuple[int, str, str], Decision]) -> list[tuple[str, str]]:
    """What people corrected in the claims: the claim's page, and a sentence."""
    found = []
    for point in series.row.members:
        for (article, key, name), decision in fields.items():
            if (article, key) == (point.article.id, point.key) and name in NAMES:
                was, now = in_words(name, decision.old), in_words(name, decision.new)
                said = f"{NAMES[name]}: {now}, corrected by {one_line(decision.user)} (read as {was})"
                found.append((href_of(point), said))
    return found


def _edited(series: Series, edits: Sequence[ChangeRow], names: Mapping[str, str]) -> list[tuple[str, str]]:
    """What the outlets changed about the figures: the article's changes, and a sentence."""
    members = {(point.article.id, point.key): point for point in series.row.members}
    found = []
    for edit in edits:
        keys = [(edit.article_id, key) for key in (edit.new_key, edit.old_key) if key]
        point = next((members[key] for key in keys if key in members), None)
        if point is not None:
            outlet = names.get(point.article.outlet, point.article.outlet)
            found.append((f"/article/{edit.article_id}/changes", f"{outlet}: {one_line(edit.reason)}"))
    return found


def alike(series: Series, chosen: Point) -> tuple[list[Point], list[Point]]:
    """The other figures of the same days: those that say what the chosen one says, and those that say otherwise."""
    same: list[Point] = []
    other: list[Point] = []
    days, claim = series.days(chosen), series.claim(chosen)
    for point in series.row.members:
        if point is chosen or not point.key or series.days(point) != days or series.is_part(point):
            continue
        mine = series.claim(point)
        equal = mine is not None and claim is not None and (mine.value, mine.modifier) == (claim.value, claim.modifier)
        said_same = any(
            one.type == "same"
            and {(one.a.article.id, one.a.span), (one.b.article.id, one.b.span)}
            == {(point.article.id, point.span), (chosen.article.id, chosen.span)}
            for one in series.relations
        )
        (same if equal or said_same else other).append(point)
    return same, other
