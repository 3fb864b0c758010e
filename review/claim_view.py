"""The page of one claim as values: its chain, its like elsewhere, and how to cite it. No markup, no database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from digest.chain import Line, citation_of, figure_of, origin_lines, since_lines, use_lines
from digest.plot import Point as Plotted
from digest.plot import series_svg
from digest.text import day_in_words, one_line
from ledger.provenance import Chain
from pipeline.countries.lexicon import country_name
from review.words import many, relation_name
from storage.identity import claim_id
from storage.relations import About, CopyGroup, Point, RelationRow, Resolution, SeriesRow

QUIET = frozenset(("same", "none"))  # relations that the table says already


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A figure of a series in the table beside the plot. `here`: it is the page's own claim."""

    day: str
    figure: str
    outlet: str
    title: str
    href: str
    here: bool
    relation: str


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
    plot: str
    rows: tuple[Row, ...]
    relations: tuple[Said, ...]
    copies: str
    copied: tuple[tuple[str, str, str], ...]
    cites: tuple[Cited, ...]
    plain: str
    markdown: str
    snapshot: str


def claim_page(
    chain: Chain,
    *,
    names: Mapping[str, str],
    measures: Mapping[str, str],
    relations: Sequence[RelationRow],
    series: SeriesRow | None,
    copies: CopyGroup | None,
    cited: Sequence[Resolution],
) -> ClaimPage:
    """The page of a claim. `names`: outlets by slug; `measures`: labels by slug."""
    claim = chain.claim
    label = series_name(series, measures) if series else ""
    return ClaimPage(
        id=chain.id,
        article_id=claim.article_id,
        figure=figure_of(chain),
        quote=_quote(claim.sentence, claim.text),
        language=chain.article.language,
        origin=tuple(origin_lines(chain, names))[1:],
        since=tuple(since_lines(chain)),
        use=tuple(use_lines(chain)),
        series=label,
        plot=series_svg(plotted(series, relations, names), title=label) if series else "",
        rows=series_rows(series, names, here=(claim.article_id, claim.key), relations=relations) if series else (),
        relations=tuple(_said(one, claim.article_id, claim.key, names) for one in relations if one.type not in QUIET),
        copies=one_line(copies.reason) if copies else "",
        copied=_copied(copies, claim.article_id, names) if copies else (),
        cites=tuple(_cited(one, names) for one in cited),
        plain=citation_of(chain, names),
        markdown=citation_of(chain, names, markdown=True),
        snapshot=chain.captured.snapshot,
    )


def series_name(series: SeriesRow, measures: Mapping[str, str]) -> str:
    """ "people killed, Nigeria"."""
    measure, place = one_line(series.measure), series.place
    return ", ".join(filter(None, (measures.get(measure, measure), country_name(place) if place else None)))


def series_rows(
    series: SeriesRow,
    names: Mapping[str, str],
    *,
    here: tuple[int, str | None] = (0, None),
    relations: Sequence[RelationRow] = (),
) -> tuple[Row, ...]:
    """The figures of a series, oldest first; `relations` say how each stands to the claim `here`."""
    return tuple(
        Row(
            day=day_in_words(point.at or point.article.published) or "undated",
            figure=one_line(point.text),
            outlet=_outlet(point.article, names),
            title=one_line(point.article.title) or "Untitled",
            href=href_of(point),
            here=(point.article.id, point.key) == here,
            relation=_relation_to(point, here, relations),
        )
        for point in series.members
    )


def href_of(point: Point) -> str:
    """The page of the claim that a figure is; of its article, where it is no claim of its own."""
    return f"/claim/{claim_id(point.article.id, point.key)}" if point.key else f"/article/{point.article.id}"


def plotted(series: SeriesRow, relations: Sequence[RelationRow], names: Mapping[str, str]) -> list[Plotted]:
    """The figures of a series as marks: those with a value and a day."""
    found = []
    for point in series.members:
        day = (point.at or point.article.published or "")[:10]
        try:
            at = date.fromisoformat(day)
        except ValueError:
            continue
        if point.value is not None:
            found.append(
                Plotted(
                    earliest=at,
                    latest=at,
                    value=point.value,
                    source=_outlet(point.article, names),
                    said=one_line(point.text),
                    state=_state(point, relations),
                    href=href_of(point),
                )
            )
    return found


def _state(point: Point, relations: Sequence[RelationRow]) -> str:
    for relation in relations:
        if relation.type in ("conflict", "self_contradiction") and _among(point, (relation.a, relation.b)):
            return "conflict"
        if relation.type == "supersedes" and _among(point, (relation.b,)):
            return "replaced"
    return "stands"


def _among(point: Point, others: Sequence[Point]) -> bool:
    return any((other.article.id, other.span) == (point.article.id, point.span) for other in others)


def _relation_to(point: Point, here: tuple[int, str | None], relations: Sequence[RelationRow]) -> str:
    for relation in relations:
        ends = (relation.a, relation.b)
        held = _among(point, ends) and any((end.article.id, end.key) == here for end in ends)
        if held and (point.article.id, point.key) != here:
            return relation_name(relation.type, forward=_among(point, (relation.a,)))
    return ""


def _said(relation: RelationRow, article_id: int, key: str, names: Mapping[str, str]) -> Said:
    ends = [end for end in (relation.a, relation.b, relation.c, relation.against) if end]
    others = [end for end in ends if (end.article.id, end.key) != (article_id, key)]
    return Said(
        name=relation_name(relation.type),
        reason=one_line(relation.reason),
        grave=relation.type in ("conflict", "falls", "self_contradiction", "change_disagrees"),
        others=tuple(
            (href_of(end), f"{names.get(end.article.outlet, end.article.outlet)}: {one_line(end.text)}")
            for end in others
        ),
    )


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
        found.append(
            (f"/article/{member.article.id}", f"{outlet}: {one_line(member.article.title) or 'Untitled'}", said)
        )
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


def concerns(relation: RelationRow, article_id: int, key: str) -> bool:
    """Whether a relation is about the claim."""
    ends = (relation.a, relation.b, relation.c, relation.against)
    return any(end and (end.article.id, end.key) == (article_id, key) for end in ends)
