"""What a flag rule is, and running them all."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache

import pipeline.flags
from pipeline.plugins import found
from pipeline.record import Check, Claim, Flag, Record, Severity, Span

MOST = 20  # flags of one rule on one page: a page in which everything is wrong is one thing to look at


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One hit of a rule: the sentence a person can act on, and the places it is about.

    `inputs`: what was compared, where it is more than the words at `spans`.
    """

    reason: str
    spans: tuple[Span, ...] = ()
    inputs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A reason to look. `check` reads a record (without flags) and yields findings; it sees no other article.

    `version` is raised whenever the rule may say something else of the same record.
    """

    summary: str
    severity: Severity
    check: Callable[[Record], Iterable[Finding]]
    version: int = 1


@cache
def rules() -> dict[str, Rule]:
    """Every rule, by the name of its module."""
    return found(pipeline.flags, "RULE", Rule)


def with_flags(record: Record) -> Record:
    """The record with the flags of every rule, in order of rule name."""
    return replace(record, flags=tuple(flag for name, rule in rules().items() for flag in _flags(name, rule, record)))


def _flags(name: str, rule: Rule, record: Record) -> Iterator[Flag]:
    for number, hit in enumerate(rule.check(record)):
        if number == MOST:
            return
        said = tuple(record.text[slice(*span)] for span in hit.spans)
        yield Flag(
            rule=name,
            severity=rule.severity,
            reason=hit.reason,
            spans=hit.spans,
            version=rule.version,
            inputs=hit.inputs or said,
        )


def failed(record: Record, *names: str) -> Iterator[tuple[Claim, Check]]:
    """The checks of these rules that do not hold, with their claims: what most rules are made of."""
    for claim in record.claims:
        for check in claim.checks:
            if check.rule in names and check.holds is False:
                yield claim, check
