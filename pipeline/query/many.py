"""Many queries held against one article: only those are asked whose telling word or value the article has.

Every query that can be is filed under something that an article must have to be found by it: a word, an outlet, an
event. An article then meets the few queries filed under what it has, and those that could not be filed.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from pipeline.query.item import Item
from pipeline.query.match import Test, compiled, row_of
from pipeline.query.nodes import Node, Not, Or, Term, Text

Key = tuple[str, str]  # a kind of thing, and which one
Anchor = frozenset[Key]  # an article that a query finds has one of these at least

# What tells articles apart best comes first: of several conditions that must all hold, the query is filed under it.
TELLING = ("word", "cites", "outlet", "counted", "event", "country", "place", "flag", "watch", "unit", "mention")
_OF_ARTICLE = frozenset(("cites", "outlet", "country", "mention", "flag", "watch"))
_OF_CLAIM = frozenset(("event", "place", "unit"))


class Matcher:
    """Queries by name, ready to be held against article after article."""

    __slots__ = ("_always", "_filed", "_names", "_tests", "_words")

    def __init__(self, queries: Mapping[str, Node]) -> None:
        self._names: Sequence[str] = tuple(queries)
        self._tests: Sequence[Test] = tuple(compiled(node) for node in queries.values())
        self._always: list[int] = []
        self._words: dict[str, list[int]] = defaultdict(list)
        self._filed: dict[Key, list[int]] = defaultdict(list)
        for number, node in enumerate(queries.values()):
            anchor = anchor_of(node)
            if anchor is None:
                self._always.append(number)
            for kind, value in anchor or ():
                (self._words[value] if kind == "word" else self._filed[kind, value]).append(number)

    def __len__(self) -> int:
        return len(self._names)

    def __call__(self, item: Item) -> tuple[str, ...]:
        """The names of the queries that find the article, in the order in which they were given."""
        near = set(self._always)
        for words in (item.text.at, item.title.at):
            for word in self._words.keys() & words.keys():
                near.update(self._words[word])
        for key in self._filed.keys() & set(_keys(item)):
            near.update(self._filed[key])
        return tuple(self._names[number] for number in sorted(near) if self._tests[number](item))


def anchor_of(node: Node) -> Anchor | None:
    """What an article must have one of to be found by the query; None where nothing can be said."""
    if isinstance(node, Text):
        row, prefix = row_of(node)
        whole = row[:-1] if prefix else row
        return frozenset((("word", max(whole, key=len)),)) if whole else None
    if isinstance(node, Term):
        return _of_term(node)
    if isinstance(node, Or):
        found = [anchor_of(part) for part in node.parts]
        return frozenset(key for anchor in found if anchor for key in anchor) if all(found) else None
    if isinstance(node, Not):
        return None
    return min((anchor for part in node.parts if (anchor := anchor_of(part))), key=_telling, default=None)


def _of_term(term: Term) -> Anchor | None:
    value = term.value
    if value.endswith("*") or term.op != "=":
        return None
    if term.field in _OF_ARTICLE or term.field in _OF_CLAIM:
        return frozenset(((term.field, value),))
    if term.field == "counted":
        return frozenset((("counted", max(value.split(), key=len)),))
    if term.field == "measure":
        named = (("event", value), ("unit", value), ("kind", value))
        return frozenset((*named, ("counted", max(value.split(), key=len))))
    return None


def _telling(anchor: Anchor) -> tuple[int, int]:
    return max(TELLING.index(kind) if kind in TELLING else len(TELLING) for kind, _ in anchor), len(anchor)


def _keys(item: Item) -> Iterator[Key]:
    yield "outlet", item.outlet
    for kind, values in (
        ("country", item.subjects),
        ("mention", item.countries),
        ("cites", item.cited),
        ("flag", item.flags),
        ("watch", item.watches),
    ):
        for value in values:
            yield kind, value
    for claim in item.claims:
        yield "kind", claim.kind
        for kind, said in (("event", claim.event), ("place", claim.place), ("unit", claim.unit)):
            if said is not None:
                yield kind, said
        for word in claim.words:
            yield "counted", word
