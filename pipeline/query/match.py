"""Whether a query holds of one article at hand, and which of its words and terms do.

`compiled` turns a tree into functions once; a new article is then held against hundreds of watches in a millisecond.
"""

import operator
from collections.abc import Callable
from functools import lru_cache

from pipeline.query.fields import days
from pipeline.query.item import ClaimItem, Item
from pipeline.query.nodes import And, Node, Not, Op, Or, SomeClaim, Term, Text, grouped, of_one_claim
from pipeline.query.tokens import is_open, tokens

Test = Callable[[Item], bool]
ClaimTest = Callable[[ClaimItem], bool]
COMPARE: dict[str, Callable[[float, float], bool]] = {
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
    "=": operator.eq,
}


def matches(node: Node, item: Item) -> bool:
    """Whether the query holds of the article."""
    return compiled(node)(item)


@lru_cache(4096)
def compiled(node: Node) -> Test:
    """The query as a function of an article."""
    if of_one_claim(node):
        if isinstance(node, Not):
            inner = _claim(node.part)
            return lambda item: not any(inner(claim) for claim in item.claims)
        if not isinstance(node, And | Or):
            return _some(_claim(node))
    if isinstance(node, Text):
        return _text(node)
    if isinstance(node, Term):
        return _term(node)
    if isinstance(node, Not):
        inner_test = compiled(node.part)
        return lambda item: not inner_test(item)
    if isinstance(node, Or):
        return _any([compiled(part) for part in node.parts])
    rest, claim = grouped(node)
    tests = [compiled(part) for part in rest]
    if claim is not None:
        tests.append(_some(_claim(claim.part)))
    return _all(tests)


def _all(tests: list[Test]) -> Test:
    def test(item: Item) -> bool:
        for one in tests:  # noqa: SIM110 - a generator costs more than the tests
            if not one(item):
                return False
        return True

    return tests[0] if len(tests) == 1 else test


def _any(tests: list[Test]) -> Test:
    return lambda item: any(one(item) for one in tests)


def _some(claim: ClaimTest) -> Test:
    return lambda item: any(claim(one) for one in item.claims)


def row_of(node: Text) -> tuple[tuple[str, ...], bool]:
    """The words that must stand in a row, and whether the last may go on."""
    row = tokens(node.text)
    return row, node.prefix or (not node.exact and is_open(row[-1]))


def _text(node: Text) -> Test:
    row, prefix = row_of(node)
    if node.title:
        return lambda item: item.title.has(row, prefix)
    if len(row) == 1 and not prefix:
        word = row[0]
        return lambda item: word in item.text.at or word in item.title.at
    return lambda item: item.text.has(row, prefix) or item.title.has(row, prefix)


def _term(term: Term) -> Test:
    value = term.value
    match term.field:
        case "country":
            return lambda item: value in item.subjects
        case "mention":
            return lambda item: value in item.countries
        case "outlet":
            return lambda item: item.outlet == value
        case "language":
            return lambda item: item.language is not None and f"{item.language}-".startswith(f"{value}-")
        case "access":
            return lambda item: item.access == value
        case "status":
            return lambda item: item.status == value
        case "flag":
            return lambda item: value in item.flags
        case "watch":
            return lambda item: value in item.watches
        case "topic":
            return lambda item: _named(value, item.topics)
        case "cites":
            return lambda item: _named(value, item.cited)
        case "has":
            return HAS[value]
        case "published":
            between = _between(term)
            return lambda item: between(*published_days(item.published))
        case _:
            between = _between(term)
            return lambda item: between(item.captured, item.captured)


HAS: dict[str, Test] = {
    "claim": lambda item: bool(item.claims),
    "flag": lambda item: bool(item.flags),
    "conflict": lambda item: "conflict" in item.flags,
    "citation": lambda item: bool(item.cited),
    "change": lambda item: item.changed,
    "date": lambda item: item.published is not None,
}


def _named(value: str, names: frozenset[str]) -> bool:
    return any(name.startswith(value[:-1]) for name in names) if value.endswith("*") else value in names


def _claim(node: Node) -> ClaimTest:
    if isinstance(node, Term):
        return _claim_term(node)
    if isinstance(node, Not):
        inner = _claim(node.part)
        return lambda claim: not inner(claim)
    assert isinstance(node, And | Or)
    parts = [_claim(part) for part in node.parts]
    if isinstance(node, And):
        return lambda claim: all(part(claim) for part in parts)
    return lambda claim: any(part(claim) for part in parts)


def _claim_term(term: Term) -> ClaimTest:
    value = term.value
    match term.field:
        case "event":
            return lambda claim: claim.event == value
        case "unit":
            return lambda claim: claim.unit == value
        case "kind":
            return lambda claim: claim.kind == value
        case "place":
            return lambda claim: claim.place == value
        case "counted":
            counted = _counted(value)
            return lambda claim: counted(claim.words)
        case "measure":
            words = _counted(value)
            return lambda claim: value in (claim.event, claim.unit, claim.kind) or words(claim.words)
        case "period":
            between = _between(term)
            return lambda claim: between(claim.begins, claim.ends)
        case _:
            return _value(term)


def _counted(value: str) -> Callable[[frozenset[str]], bool]:
    """Every word is among those counted; of the last only the beginning, where it ends in a star."""
    words = value.removesuffix("*").split()
    if not value.endswith("*"):
        wanted = frozenset(words)
        return lambda has: wanted <= has
    wanted, start = frozenset(words[:-1]), words[-1]
    return lambda has: wanted <= has and any(word.startswith(start) for word in has)


def _value(term: Term) -> ClaimTest:
    wanted = float(term.value)
    if term.op == "..":
        highest = float(term.to or 0)
        return lambda claim: (
            claim.more is not None and claim.less is not None and wanted <= claim.more and claim.less <= highest
        )
    compare = COMPARE[term.op]
    if term.op == "=":
        return lambda claim: claim.value == wanted
    if term.op in (">", ">="):
        return lambda claim: claim.more is not None and compare(claim.more, wanted)
    return lambda claim: claim.less is not None and compare(claim.less, wanted)


def bounds(value: str) -> tuple[str, str]:
    """The first day of a date and a last one, which for a month is called the 31st: all are compared as texts."""
    first, last = days(value)
    return first, last if len(value) == 10 else f"{last[:8]}31"


def published_days(published: str | None) -> tuple[str | None, str | None]:
    """The first and the last day that a date of publication can mean."""
    said = (published or "")[:10]
    match len(said):
        case 10:
            return said, said
        case 7:
            return f"{said}-01", f"{said}-31"
        case 4:
            return f"{said}-01-01", f"{said}-12-31"
        case _:
            return None, None


def _between(term: Term) -> Callable[[str | None, str | None], bool]:
    """Whether days lie where the term wants them."""
    first, last = bounds(term.value)
    op: Op = term.op
    if op == "..":
        last = bounds(term.to or term.value)[1]
    if op in ("=", ".."):
        return lambda begins, ends: begins is not None and ends is not None and first <= begins and ends <= last
    if op in (">", ">="):
        edge = last if op == ">" else first
        return lambda begins, _: begins is not None and (begins > edge if op == ">" else begins >= edge)
    edge = first if op == "<" else last
    return lambda _, ends: ends is not None and (ends < edge if op == "<" else ends <= edge)


def why(node: Node, item: Item) -> tuple[Node, ...]:
    """The conditions of the query that the article meets, as they are written: why a hit is one."""
    if isinstance(node, And):
        rest, claim = grouped(node)
        found = [reason for part in rest for reason in why(part, item)]
        return (*found, *((claim.part,) if claim and matches(claim.part, item) else ()))
    if isinstance(node, Or):
        return tuple(reason for part in node.parts for reason in why(part, item))
    return (node,) if matches(node, item) else ()


def met(node: Node, item: Item) -> tuple[int, int]:
    """How many of a query's conditions the article meets, and how many there are: the nearest miss meets most."""
    parts: tuple[Node | SomeClaim, ...] = (node,)
    if isinstance(node, And):
        rest, claim = grouped(node)
        parts = (*rest, *((claim,) if claim else ()))
    tests = [matches(part.part if isinstance(part, SomeClaim) else part, item) for part in parts]
    return sum(tests), len(tests)


def claims_that(node: Node, item: Item) -> tuple[int, ...]:
    """The places, in the article's claims, of those that the query's terms of claims are about and fit."""
    wanted = [claim.part for claim in _of_claims(node)]
    tests = [_claim(part) for part in wanted]
    return tuple(n for n, claim in enumerate(item.claims) if any(test(claim) for test in tests))


def _of_claims(node: Node) -> list[SomeClaim]:
    if of_one_claim(node):
        return [] if isinstance(node, Not) else [SomeClaim(node)]
    if isinstance(node, And):
        rest, claim = grouped(node)
        return [*(inner for part in rest for inner in _of_claims(part)), *((claim,) if claim else ())]
    if isinstance(node, Or):
        return [inner for part in node.parts for inner in _of_claims(part)]
    return []


def text_terms(node: Node) -> tuple[Text, ...]:
    """The words that the query looks for, without those that must not be there."""
    if isinstance(node, Not):
        return ()
    if isinstance(node, And | Or):
        return tuple(text for part in node.parts for text in text_terms(part))
    return (node,) if isinstance(node, Text) else ()
