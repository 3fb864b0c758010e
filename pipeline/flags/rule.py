"""What a flag rule is, and running them all."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache

import pipeline.flags
from pipeline.plugins import found
from pipeline.record import Flag, Record, Severity, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One hit of a rule: the sentence a person can act on, and the places it is about."""

    reason: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A reason to look. `check` reads a record (without flags) and yields findings; it sees no other article."""

    summary: str
    severity: Severity
    check: Callable[[Record], Iterable[Finding]]


@cache
def rules() -> dict[str, Rule]:
    """Every rule, by the name of its module."""
    return found(pipeline.flags, "RULE", Rule)


def with_flags(record: Record) -> Record:
    """The record with the flags of every rule, in order of rule name."""
    flags = tuple(
        Flag(rule=name, severity=rule.severity, reason=hit.reason, spans=hit.spans)
        for name, rule in rules().items()
        for hit in rule.check(record)
    )
    return replace(record, flags=flags)
