"""What a flag rule over several articles is, and running them all."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import ledger.flags
from pipeline.flags.rule import MOST, Finding
from pipeline.plugins import found
from pipeline.record import Flag, Severity, Span
from storage.relations import About, CopyGroup, Point, RelationRow, Resolution


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A citation of the article, where it stands, and the figure that its sentence takes from there, if one."""

    resolution: Resolution
    span: Span
    figure: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """A figure of the article that others give as well. `roots`: the sources at the ends of the chains."""

    span: Span
    text: str
    outlets: tuple[str, ...]
    roots: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An article with what the ledger says of it and of those that came in before it."""

    article: About
    relations: tuple[RelationRow, ...] = ()
    copies: CopyGroup | None = None
    citations: tuple[Cited, ...] = ()
    shared: tuple[Shared, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A reason to look. `version` is raised whenever the rule may say something else of the same case."""

    summary: str
    severity: Severity
    check: Callable[[Case], Iterable[Finding]]
    version: int = 1


@cache
def rules() -> dict[str, Rule]:
    """Every rule, by the name of its module."""
    return found(ledger.flags, "RULE", Rule)


def flags_of(case: Case) -> tuple[Flag, ...]:
    """The flags of every rule, in order of rule name; one for the same inputs."""
    return tuple({(f.rule, f.inputs): f for name, rule in rules().items() for f in _flags(name, rule, case)}.values())


def _flags(name: str, rule: Rule, case: Case) -> Iterator[Flag]:
    for number, hit in enumerate(rule.check(case)):
        if number == MOST:
            return
        yield Flag(
            rule=name,
            severity=rule.severity,
            reason=hit.reason,
            spans=hit.spans,
            version=rule.version,
            inputs=hit.inputs,
        )


def across(case: Case, *types: str) -> Iterator[tuple[Point, list[tuple[Point, RelationRow]]]]:
    """The article's figures that stand in relations of these types with other articles, each with the other ends."""
    ends: dict[Span, tuple[Point, list[tuple[Point, RelationRow]]]] = {}
    for relation in case.relations:
        if relation.type not in types or relation.a.article.id == relation.b.article.id:
            continue
        if case.article.id not in (relation.a.article.id, relation.b.article.id):
            continue
        mine, other = (relation.a, relation.b) if relation.a.article.id == case.article.id else (relation.b, relation.a)
        ends.setdefault(mine.span, (mine, []))[1].append((other, relation))
    yield from ends.values()


def name(outlet: str) -> str:
    """An outlet's slug as a name."""
    return " ".join(part.capitalize() for part in outlet.split("-"))


def said(point: Point) -> str:
    """A figure with who gives it and since when."""
    day = f" ({point.article.published[:10]})" if point.article.published else ""
    return f"{name(point.article.outlet)}{day}: “{point.text}”"


def listed(parts: Iterable[str]) -> str:
    """Three of the parts, and how many more there are."""
    known = list(dict.fromkeys(parts))
    more = f", and {len(known) - 3} more" if len(known) > 3 else ""
    return "; ".join(known[:3]) + more


def inputs(mine: Point, others: Iterable[Point]) -> tuple[str, ...]:
    """What a flag on a figure was raised by: the same figures, the same flag."""
    theirs = sorted({f"{other.article.id}:{other.text}" for other in others})
    return (mine.key or mine.text, mine.text, *theirs)
