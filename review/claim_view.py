"""The page of one claim as values: its chain, its like elsewhere, and how to cite it. No markup, no database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import quote

from markupsafe import Markup

from digest.chain import Line, citation_of, figure_of, origin_lines, since_lines, use_lines
from digest.plot import Point as Plotted
from digest.plot import State, series_svg
from digest.text import day_in_words, one_line
from digest.words import days_in_words
from ledger.provenance import Chain
from pipeline.countries.lexicon import country_name
from review.words import language_tag, many, relation_name
from storage.identity import claim_id
from storage.relations import About, CopyGroup, Point, RelationRow, Resolution, SeriesRow
from storage.types import ClaimRow

QUIET = frozenset(("same", "none"))  # relations that the table says already
NEAR = frozenset(("same", "supersedes", "conflict", "self_contradiction", "falls"))  # both count one thing


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A figure of a series in the table beside the plot. `here`: it is the page's own claim; `relation`: how it stands
    to that; `near`: it can be compared with it."""

    period: str
    said: str
    figure: str
    outlet: str
    title: str
    href: str
    here: bool
    relation: str
    near: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A series as the store has it: its figures, those of them that are claims, and all relations among them."""

    row: SeriesRow
    claims: Mapping[tuple[int, str], ClaimRow]
    relations: Sequence[RelationRow]

    def claim(self, point: Point) -> ClaimRow | None:
        """The claim that a figure is."""
        return self.claims.get((point.article.id, point.key)) if point.key else None

    def days(self, point: Point) -> tuple[date, date] | None:
        """The days that a figure is about: its period, else the day to which it speaks."""
        claim = self.claim(point)
        ends = (claim.period_from, claim.period_to) if claim else (None, None)
        latest = _day(ends[1]) or _day(point.at) or _day(point.article.published)
        return (min(_day(ends[0]) or latest, latest), latest) if latest else None

    def is_part(self, point: Point) -> bool:
        """Whether the figure is a part of another of the same days: the women of those who came."""
        return any(
            one.type == "part_of" and _among(point, (one.a,)) and self.days(one.b) in (None, self.days(point))
            for one in self.relations
        )

    def state(self, point: Point) -> State:
        """How the figure is drawn."""
        for one in self.relations:
            if one.type in ("conflict", "self_contradiction") and _among(point, (one.a, one.b)):
                return "conflict"
            if one.type == "supersedes" and _among(point, (one.b,)):
                return "replaced"
        return "stands"


def _day(said: str | None) -> date | None:
    try:
        return date.fromisoformat((said or "")[:10])
    except ValueError:
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What the ledger says of this claim and another, in a sentence."""

    name: str
    reason: str
    grave: bool
    others: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """An outlet that the claim's article cites. `href`: the collected article; else `reason` says why there is none."""

    name: str
    day: str | None
    href: str | None
    title: str | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimPage:
    id: str
    article_id: int
    figure: str
    quote: tuple[str, str, str]
    language: str | None
    origin: tuple[Line, ...]
    since: tuple[Line, ...]
    use: tuple[Line, ...]
    series: str
    plot: Markup
    near: tuple[Row, ...]
    far: tuple[Row, ...]
    relations: tuple[Said, ...]
    copies: str
    copied: tuple[tuple[str, str, str], ...]
    cites: tuple[Cited, ...]
    citations: tuple[tuple[str, str, str], ...]
    measure: tuple[str, str] | None
    snapshot: str


def claim_page(
    chain: Chain,
    *,
    names: Mapping[str, str],
    measures: Mapping[str, str],
    relations: Sequence[RelationRow],
    series: Series | None,
    copies: CopyGroup | None,
    cited: Sequence[Resolution],
    references: Sequence[tuple[str, str, str]] = (),
) -> ClaimPage:
    """The page of a claim. `names`: outlets by slug; `measures`: labels by slug; `references`: how its article is
    cited in further styles: an id, a name and the text."""
    claim = chain.claim
    measure = measure_of(relations, claim.article_id, claim.key)
    label = series_name(series.row, measures) if series else ""
    rows = series_rows(series, names, here=(claim.article_id, claim.key), relations=relations) if series else ()
    return ClaimPage(
        id=chain.id,
        article_id=claim.article_id,
        figure=figure_of(chain),
        quote=_quote(claim.sentence, claim.text),
        language=language_tag(chain.article.language),
        origin=tuple(origin_lines(chain, names))[1:],
        since=tuple(since_lines(chain)),
        use=tuple(use_lines(chain)),
        series=label,
        plot=plot_of(series, names, label) if series else Markup(),
        near=tuple(row for row in rows if row.near),
        far=tuple(row for row in rows if not row.near),
        relations=tuple(
            said_of(one, names, but=(claim.article_id, claim.key)) for one in relations if one.type not in QUIET
        ),
        copies=one_line(copies.reason) if copies else "",
        copied=_copied(copies, claim.article_id, names) if copies else (),
        cites=tuple(_cited(one, names) for one in cited),
        citations=(
            ("plain", "As text", citation_of(chain, names)),
            ("markdown", "As Markdown", citation_of(chain, names, markdown=True)),
            *references,
        ),
        measure=(page_of(*measure), measure_name(*measure)) if measure else None,
        snapshot=chain.captured.snapshot,
    )


def series_name(series: SeriesRow, measures: Mapping[str, str]) -> str:
    """ "people killed, Nigeria"."""
    measure, place = one_line(series.measure), series.place
    return ", ".join(filter(None, (measures.get(measure, measure), country_name(place) if place else None)))


def series_rows(
    series: Series,
    names: Mapping[str, str],
    *,
    here: tuple[int, str | None] = (0, None),
    relations: Sequence[RelationRow] = (),
) -> tuple[Row, ...]:
    """The figures of a series, oldest first; `relations` say how each stands to the claim `here`."""
    rows = []
    for point in series.row.members:
        claim = series.claim(point)
        kind = _relation_to(point, here, relations)
        rows.append(
            Row(
                period=days_in_words(claim.period_from, claim.period_to) or "" if claim else "",
                said=day_in_words(point.at or point.article.published) or "undated",
                figure=one_line(point.text),
                outlet=_outlet(point.article, names),
                title=one_line(point.article.title) or "Untitled",
                href=href_of(point),
                here=(point.article.id, point.key) == here,
                relation=kind[1],
                near=kind[0] in NEAR or (point.article.id, point.key) == here,
            )
        )
    return tuple(rows)


def href_of(point: Point) -> str:
    """The page of the claim that a figure is; of its article, where it is no claim of its own."""
    return f"/claim/{claim_id(point.article.id, point.key)}" if point.key else f"/article/{point.article.id}"


def plot_of(series: Series, names: Mapping[str, str], title: str) -> Markup:
    """The plot of a series. Its marks are links, so that it is a group of them and no image."""
    return Markup(series_svg(plotted(series, names), title=title).replace('role="img"', 'role="group"', 1))


def plotted(series: Series, names: Mapping[str, str]) -> list[Plotted]:
    """The figures of a series as marks, each over the days that it is about; parts of others of the same days, which
    would double what they are part of, are left out. What several say alike is one mark."""
    marks: dict[tuple[date, date, float], Plotted] = {}
    for point in series.row.members:
        days = series.days(point)
        if point.value is None or days is None or series.is_part(point):
            continue
        place = (*days, point.value)
        if place in marks:
            marks[place] = replace(marks[place], count=marks[place].count + 1)
            continue
        claim = series.claim(point)
        marks[place] = Plotted(
            earliest=days[0],
            latest=days[1],
            value=point.value,
            low=claim.low if claim else point.value,
            high=claim.high if claim else point.value,
            bound=claim is not None and claim.modifier != "exact",
            source=_outlet(point.article, names),
            said=one_line(point.text),
            state=series.state(point),
            href=href_of(point),
        )
    return list(marks.values())


def _among(point: Point, others: Sequence[Point]) -> bool:
    return any((other.article.id, other.span) == (point.article.id, point.span) for other in others)


def _relation_to(point: Point, here: tuple[int, str | None], relations: Sequence[RelationRow]) -> tuple[str, str]:
    """The relation of a figure to the claim `here`, and the words for it; two times "" where there is none."""
    for relation in relations:
        ends = (relation.a, relation.b)
        held = _among(point, ends) and any((end.article.id, end.key) == here for end in ends)
        if held and (point.article.id, point.key) != here:
            return relation.type, relation_name(relation.type, forward=_among(point, (relation.a,)))
    return "", ""


def said_of(relation: RelationRow, names: Mapping[str, str], *, but: tuple[int, str] | None = None) -> Said:
    """A relation in words. `but`: the claim on whose page it is said."""
    ends = [end for end in (relation.a, relation.b, relation.c, relation.against) if end]
    others = [end for end in ends if (end.article.id, end.key) != but]
    return Said(
        name=relation_name(relation.type),
        reason=one_line(relation.reason),
        grave=relation.type in ("conflict", "falls", "self_contradiction", "change_disagrees"),
        others=tuple(
            (href_of(end), f"{names.get(end.article.outlet, end.article.outlet)}: {one_line(end.text)}")
            for end in others
        ),
    )


def measure_id(measure: str, place: str | None) -> str:
    """What the address calls a measure: "NG:people killed", ":people killed" where the place is unknown."""
    return f"{place or ''}:{measure}"


def measure_name(measure: str, place: str | None) -> str:
    """ "people killed, Nigeria"."""
    return f"{one_line(measure)}, {country_name(place) if place else 'place unknown'}"


def page_of(measure: str, place: str | None) -> str:
    """The address of a measure's page."""
    return f"/measures/{quote(measure_id(measure, place), safe=':')}"


def in_series(relation: RelationRow, series: SeriesRow) -> bool:
    """Whether a relation is between figures of a series."""
    return _among(relation.a, series.members) and _among(relation.b, series.members)


def _quote(sentence: str, said: str) -> tuple[str, str, str]:
    """The sentence, cut around the claim's own words."""
    line, words = one_line(sentence), one_line(said)
    before, found, after = line.partition(words)
    return (before, words, after) if found else ("", line, "")


def _copied(copies: CopyGroup, article_id: int, names: Mapping[str, str]) -> tuple[tuple[str, str, str], ...]:
    found = []
    for member in copies.members:
        if member.article.id == article_id:
            continue
        altered = ", ".join(f"“{one_line(one.said)}” for “{one_line(one.instead_of)}”" for one in member.altered)
        first = "the original, " if copies.origin and copies.origin.id == member.article.id else ""
        said = f"{first}{'with ' + altered if altered else 'the same numbers'}"
        title = one_line(member.article.title) or "Untitled"
        found.append((f"/article/{member.article.id}", f"{_outlet(member.article, names)}: {title}", said))
    return tuple(found)


def _outlet(article: About, names: Mapping[str, str]) -> str:
    return names.get(article.outlet, article.outlet)


def _cited(one: Resolution, names: Mapping[str, str]) -> Cited:
    target = one.target
    return Cited(
        name=names.get(one.outlet or "", one_line(one.name)),
        day=day_in_words(one.date),
        href=f"/article/{target.id}" if target else None,
        title=one_line(target.title) or "Untitled" if target else None,
        reason=one_line(one.reason),
    )


def beside(relations: Sequence[RelationRow], article_id: int, key: str) -> str:
    """What a card says of the claim and others: "3 relations: 1 conflict, 2 says the same"."""
    kinds = [relation.type for relation in relations if relation.type != "none" and concerns(relation, article_id, key)]
    counts = [f"{kinds.count(kind)} {relation_name(kind)}" for kind in dict.fromkeys(kinds)]
    return f"{many(len(kinds), 'relation')}: {', '.join(counts)}" if kinds else ""


def measure_of(relations: Sequence[RelationRow], article_id: int, key: str) -> tuple[str, str | None] | None:
    """The measure and the place whose series a claim stands in; None where it stands in none."""
    for one in relations:
        if one.measure and any((end.article.id, end.key) == (article_id, key) for end in (one.a, one.b)):
            return one.measure, one.place
    return None


def concerns(relation: RelationRow, article_id: int, key: str) -> bool:
    """Whether a relation is about the claim."""
    ends = (relation.a, relation.b, relation.c, relation.against)
    return any(end and (end.article.id, end.key) == (article_id, key) for end in ends)
