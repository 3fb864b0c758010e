"""A batch of articles in, what they say about one thing out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from ledger.changes import Change, change_relations, changes_in
from ledger.citing import Shelf, mentions_in, resolve
from ledger.copies import copies_of
from ledger.figures import Entry, Figure
from ledger.implied import implied_in
from ledger.judging import View, judge_pair, nearest
from ledger.measures import Measures
from ledger.origins import origin_of_figure
from ledger.parts import parts_in
from ledger.reading import read_figures
from ledger.relations import ALARMS, ORDER, Cited, Copy, Groups, Origin, Relation, Series
from ledger.series import series_of
from ledger.stories import ENOUGH, SOME, Story, likeness, story_of
from ledger.within import contrasts_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Collation:
    """What several articles say about one thing, each kind in the order of the input."""

    series: tuple[Series, ...]
    relations: tuple[Relation, ...]
    copies: tuple[Copy, ...]
    citations: tuple[Cited, ...]
    origins: tuple[Origin, ...]


def collate(entries: Sequence[Entry], measures: Measures) -> Collation:
    """Everything that can be said of the articles together."""
    batch = Batch(tuple(entries), measures)
    relations = batch.relations()
    return Collation(
        series=tuple(series_of(batch.all_figures, relations, measures, batch.stories)),
        relations=tuple(relations),
        copies=tuple(batch.copies),
        citations=tuple(batch.citations),
        origins=tuple(batch.origins(relations)),
    )


class Batch:
    """Articles judged together. What is said inside one article, and of a pair of figures, can come from elsewhere."""

    def __init__(self, entries: tuple[Entry, ...], measures: Measures) -> None:
        self.entries, self.measures = entries, measures
        self.texts = {e.article: e.record.text for e in entries}
        self.place = {e.article: n for n, e in enumerate(entries)}
        self.figures: dict[str, Sequence[Figure]] = {e.article: read_figures(e, measures) for e in entries}
        self.stories: dict[str, Story] = {e.article: story_of(e, self.figures[e.article]) for e in entries}
        self.copies = copies_of(entries, self.figures)

    @cached_property
    def all_figures(self) -> list[Figure]:
        return [figure for entry in self.entries for figure in self.figures[entry.article]]

    @cached_property
    def citations(self) -> list[Cited]:
        outlets = [e.outlet for e in self.entries if e.outlet]
        shelf = Shelf(entries=self.entries, figures=self.figures, stories=self.stories)
        return [resolve(mention, e, shelf) for e in self.entries for mention in mentions_in(e, outlets)]

    @cached_property
    def _cites(self) -> frozenset[tuple[str, str]]:
        return frozenset((c.article, article) for c in self.citations for article in (c.resolved, *c.candidates))

    @cached_property
    def _copied(self) -> frozenset[tuple[str, str]]:
        return frozenset((a, b) for copy in self.copies for a in copy.members for b in copy.members if a != b)

    @cached_property
    def _altered(self) -> frozenset[Figure]:
        """Figures that are only a copy's: they are reported there and nowhere else."""
        places = {(a.copy.article, a.copy.span) for copy in self.copies for a in copy.altered}
        return frozenset(f for f in self.all_figures if (f.article, f.span) in places)

    def told(self, a: str, b: str) -> bool:
        """Whether two articles can tell of one thing."""
        return frozenset((a, b)) in self._one_story

    @cached_property
    def _one_story(self) -> frozenset[frozenset[str]]:
        """The pairs of articles that can tell of one thing: by what they share, by a citation or a copy, or because a
        third article is near both and they are not far from each other."""
        score = {
            frozenset((a, b)): likeness(self.stories[a], self.stories[b]) for a, b in combinations(self.stories, 2)
        }
        linked = {frozenset(pair) for pair in (*self._copied, *self._cites)}
        near = {pair for pair, points in score.items() if points >= ENOUGH} | (linked & score.keys())
        beside: dict[str, set[str]] = {article: set() for article in self.stories}
        for a, b in near:
            beside[a].add(b)
            beside[b].add(a)
        also = {p for p, points in score.items() if points >= SOME and set.intersection(*(beside[a] for a in p))}
        return frozenset(near | also | {frozenset((a,)) for a in self.stories})

    def parts_of(self, article: str) -> Sequence[Relation]:
        """The parts and wholes of one article."""
        return parts_in(self.figures[article], self.texts[article], self.measures)

    def contrasts_of(self, article: str, view: View) -> Sequence[Relation]:
        """The figures that one article itself sets against each other."""
        return contrasts_in(self.figures[article], self.texts[article], view)

    def changes_of(self, article: str) -> Sequence[Change]:
        """The changes that one article states."""
        return changes_in(self.figures[article], self.texts[article])

    def judged(self, view: View) -> Iterable[Relation]:
        """What is to be said of the pairs of figures, each by itself."""
        return (r for a, b in combinations(self.all_figures, 2) if (r := judge_pair(a, b, view)))

    def relations(self) -> list[Relation]:
        """The relations of all figures, in the order of the types and of the input."""
        parts = [r for e in self.entries for r in self.parts_of(e.article)]
        view = View(
            measures=self.measures,
            same_story=self.told,
            copied=lambda a, b: (a, b) in self._copied,
            cites=lambda a, b: (a, b) in self._cites,
            parts={r.a: r.b for r in parts},
        )
        told = [r for e in self.entries for r in self.contrasts_of(e.article, view)]
        linked = {frozenset((r.a, r.b)) for r in (*parts, *told)}
        pairs = [*told, *(r for r in self.judged(view) if frozenset((r.a, r.b)) not in linked)]
        groups = Groups(self.all_figures)
        same: list[Relation] = []
        for r in pairs:
            if r.type == "same" and groups.find(r.a) != groups.find(r.b):
                groups.join(r.b, r.a)
                same.append(r)
        rest = _standing([r for r in pairs if r.type != "same" and not {r.a, r.b} & self._altered], groups)
        rest = _once(nearest(rest), groups)
        parts = [r for r in parts if not {r.a, r.b} & self._altered]
        changes = [c for e in self.entries for c in self.changes_of(e.article)]
        changed = change_relations(changes, self.all_figures, view, groups.find)
        stated = {c.figure for c in changes}
        rest = [r for r in rest if not ({r.a, r.b} & stated)]
        implied = implied_in(self.all_figures, parts, view)
        found = [*same, *rest, *_once(parts, groups), *_once(implied, groups), *changed]
        return sorted(found, key=self._order)

    def _order(self, relation: Relation) -> tuple[int, int, tuple[int, int], int, tuple[int, int]]:
        a, b = relation.a, relation.b
        return (ORDER.index(relation.type), self.place[a.article], a.span, self.place[b.article], b.span)

    def origins(self, relations: Sequence[Relation]) -> list[Origin]:
        """For every figure of two articles or more, its independent sources."""
        groups = Groups(self.all_figures)
        for r in relations:
            if r.type == "same":
                groups.join(r.b, r.a)
        found = [origin_of_figure(group, self._root, self._source) for group in groups.groups()]
        return [origin for origin in found if origin]

    def _root(self, article: str) -> str:
        copy = next((c for c in self.copies if article in c.members), None)
        return (copy.origin or copy.members[0]) if copy else article

    def _source(self, figure: Figure) -> str | None:
        """The article, or else the outlet, that a figure's article relies on in the figure's sentence or next to it."""
        near = [
            c
            for c in self.citations
            if c.article == figure.article and figure.clause[0] - 200 <= c.span[0] <= figure.clause[1] + 200
        ]
        for cited in sorted(near, key=lambda c: abs(c.span[0] - figure.span[0])):
            if cited.resolved in self.texts:
                if any(f.value == figure.value for f in self.figures[cited.resolved]):
                    return cited.resolved
            elif cited.resolved == "ambiguous":
                return cited.candidates[0]
            elif figure.clause[0] <= cited.span[0] < figure.clause[1]:
                return cited.outlet
        return None


def _standing(relations: Sequence[Relation], groups: Groups) -> list[Relation]:
    """The relations without those that an article's own words overrule.

    An article that sets two figures side by side under two sources says that both stand: neither took the other's
    place. A figure that is said again on or after the day of a lower one did not fall.
    """
    beside = {
        frozenset((groups.find(r.a), groups.find(r.b)))
        for r in relations
        if r.a.article == r.b.article and r.type in ("conflict", "self_contradiction", "supersedes")
    }
    members = {groups.find(group[0]): group for group in groups.groups()}
    kept: list[Relation] = []
    for r in relations:
        own = r.a.article == r.b.article
        pair = frozenset((groups.find(r.a), groups.find(r.b)))
        if not own and pair in beside and r.type in ("supersedes", "falls", "conflict", "self_contradiction"):
            continue
        if r.type == "falls":
            lower = {f.article for f in members[groups.find(r.a)]}
            still = [f for f in members[groups.find(r.b)] if not f.quoted_old and f.article not in lower]
            if any(f.as_of and r.a.as_of and f.as_of >= r.a.as_of for f in still):
                continue
        kept.append(r)
    return kept


def _once(relations: Iterable[Relation], groups: Groups) -> list[Relation]:
    """Each relation once for two figures, however often they are said; an alarm stands before a near miss."""
    seen: set[tuple[object, ...]] = set()
    alarmed = {
        frozenset((groups.find(r.a), groups.find(r.b))) for r in relations if r.type in ALARMS or r.type == "supersedes"
    }
    kept: list[Relation] = []
    for r in relations:
        a, b = groups.find(r.a), groups.find(r.b)
        key = (r.type, a, b, r.value)
        if a == b or key in seen or (r.type == "none" and frozenset((a, b)) in alarmed):
            continue
        seen.add(key)
        kept.append(r)
    return kept
