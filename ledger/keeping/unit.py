"""An article held against the few that it may have to do with: the judgement of a batch, for what involves it alone."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ledger.changes import Change
from ledger.collate import Batch
from ledger.copies import is_copy, is_translation
from ledger.figures import Figure
from ledger.judging import View, judge_pair, keys_of
from ledger.keeping.account import Account
from ledger.measures import Measures
from ledger.relations import Cited, Copy, Relation
from ledger.series import ends_of, label_of, place_of
from ledger.stories import ENOUGH, SOME, likeness

MOST = 12  # articles that one is held against
ALIKE = 4  # of these, such as have its very text
SHARED = 2  # runs of words that near copies have in common among those that are kept
TRANSLATED = 2  # numbers that a translation has in common with its original
POINTS = 1.5  # what shared keys must come to


class Unit(Batch):
    """An article (`focus`) among earlier ones. `copies`: those with its text; `citations`: its own and those of it."""

    def __init__(
        self,
        focus: Account,
        others: Sequence[Account],
        measures: Measures,
        *,
        copies: Iterable[str] = (),
        citations: Sequence[Cited] = (),
    ) -> None:
        accounts = (focus, *others)
        self.focus, self.measures = focus.article, measures
        self.accounts = {account.article: account for account in accounts}
        self.entries = tuple(account.entry() for account in accounts)
        self.texts = {account.article: "" for account in accounts}
        self.place = {account.article: n for n, account in enumerate(accounts)}
        self.figures = {account.article: account.figures for account in accounts}
        self.stories = {account.article: account.story for account in accounts}
        alike = tuple(copies)
        self.copies = [Copy(members=(focus.article, *alike), origin=None, reason="")] if alike else []
        self.citations = list(citations)

    def parts_of(self, article: str) -> Sequence[Relation]:
        return self.accounts[article].parts

    def contrasts_of(self, article: str, view: View) -> Sequence[Relation]:
        return self.accounts[article].contrasts

    def changes_of(self, article: str) -> Sequence[Change]:
        return self.accounts[article].changes

    def judged(self, view: View) -> Iterable[Relation]:
        """The pairs inside each article, and those of the article with another that share a key."""
        for account in self.accounts.values():
            yield from account.own
        shelf: dict[str, list[Figure]] = defaultdict(list)
        for article, figures in self.figures.items():
            if article != self.focus and self.told(article, self.focus):
                for figure in figures:
                    for key in keys_of(figure):
                        shelf[key].append(figure)
        for figure in self.figures[self.focus]:
            met: set[int] = set()
            for other in (other for key in keys_of(figure) for other in shelf.get(key, ())):
                if id(other) not in met:
                    met.add(id(other))
                    if relation := judge_pair(figure, other, view):
                        yield relation

    def found(self) -> list[Relation]:
        """The relations that involve the article."""
        return [r for r in self.relations() if any(p and p.article == self.focus for p in (r.a, r.b, r.c, r.against))]

    def rows(self, relations: Iterable[Relation], version: str) -> list[dict[str, Any]]:
        """Relations as rows of the store."""
        return [self._row(relation, version) for relation in relations]

    def _row(self, relation: Relation, version: str) -> dict[str, Any]:
        ends = ends_of(relation)
        joined = 0 if ends is None else 2 if relation.type.startswith("change") else 1
        details: dict[str, Any] = {
            name: given for name in ("value", "holds", "correction", "why") if (given := getattr(relation, name))
        }
        if relation.against:
            details["against"] = self._point(relation.against)
        pair = [f for f in (relation.a, relation.b) if relation.type not in ("implied", "part_of")]
        return {
            "type": relation.type,
            "joins": joined,
            "measure": label_of(pair, self.measures) if joined else None,
            "place": place_of(pair, self.stories) if joined else None,
            "a_id": int(relation.a.article),
            "b_id": int(relation.b.article),
            "c_id": int(relation.c.article) if relation.c else None,
            "a": self._point(relation.a),
            "b": self._point(relation.b),
            "c": self._point(relation.c) if relation.c else None,
            "details": details,
            "reason": relation.reason,
            "version": version,
        }

    def _point(self, figure: Figure) -> dict[str, Any]:
        account = self.accounts[figure.article]
        at = next(
            n for n, one in enumerate(account.figures) if one.span == figure.span and one.num_span == figure.num_span
        )
        return {
            "article": int(figure.article),
            "key": account.claims[at],
            "span": list(figure.span),
            "text": figure.text,
            "value": figure.value,
            "at": str(figure.as_of) if figure.as_of else None,
        }


def choose(focus: Mapping[int, float], met: Iterable[tuple[int, int]], texts: frozenset[int], full: int) -> list[int]:
    """Of the articles met under the keys of one, those to hold it against: the likeliest of one story first.

    `focus`: its keys with their weights; `met`: key and article; `texts`: the keys that near copies share. A key under
    which `full` articles were met is common and says half as much.
    """
    pairs = list(met)
    common = Counter(key for key, _ in pairs)
    points: dict[int, float] = defaultdict(float)
    alike: Counter[int] = Counter()
    for key, article in pairs:
        points[article] += focus[key] * (0.5 if common[key] >= full else 1.0)
        alike[article] += key in texts
    order = sorted((one for one in points if points[one] >= POINTS), key=lambda one: (-points[one], -one))
    copies = [one for one in order if alike[one] > len(texts) // 3]
    return sorted([*copies[:ALIKE], *[one for one in order if one not in copies][: MOST - len(copies[:ALIKE])]])


def near_story(focus: Account, others: Iterable[Account], linked: frozenset[str]) -> list[Account]:
    """The others that can tell of the same thing, or that a citation or a common text ties to the article."""
    return [
        one
        for one in others
        if one.article in linked or set(one.sketch) & set(focus.sketch) or likeness(focus.story, one.story) >= SOME
    ]


def may_be_copy(a: Account, b: Account) -> bool:
    """Whether two texts must be looked at to tell whether one is a copy of the other. What an outlet writes anew out
    of its own earlier article is no copy: it is what the outlet says now."""
    if a.outlet == b.outlet:
        return False
    if len(set(a.sketch) & set(b.sketch)) >= SHARED:
        return True
    if a.record.language == b.record.language or likeness(a.story, b.story) < ENOUGH:
        return False
    return len(a.story.values & b.story.values) >= TRANSLATED


def is_one_text(a: Account, b: Account, texts: Mapping[str, str]) -> bool:
    """Whether one of two articles is the other: its text, cut or lightly edited, or that text in another language."""
    first, second = a.entry(texts[a.article]), b.entry(texts[b.article])
    figures: dict[str, Sequence[Figure]] = {a.article: a.figures, b.article: b.figures}
    return is_copy(first, second) or is_translation(first, second, figures)
