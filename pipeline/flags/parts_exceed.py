"""A part is larger than the whole it is said to be part of."""

from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule, failed
from pipeline.record import Record

ABSURD = 1000  # times the whole: such a "part" is of something else


def check(record: Record) -> Iterator[Finding]:
    for claim, found in failed(record, "parts_within", "part_of"):
        largest = max((part.value or 0 for part in claim.parts), default=0)
        if largest < ABSURD * (claim.value or claim.high or largest + 1):
            yield Finding(reason=f"Check “{claim.text}”: a part exceeds its whole ({found.detail}).", spans=found.spans)


RULE = Rule(
    summary="A part is larger than the whole it is said to be part of.", severity="high", check=check, version=2
)
