"""A range runs downwards."""

from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule, failed
from pipeline.record import Record


def check(record: Record) -> Iterator[Finding]:
    for claim, found in failed(record, "range_order"):
        yield Finding(reason=f"Check “{claim.text}”: {found.detail}.", spans=found.spans)


RULE = Rule(summary="A range runs downwards.", severity="low", check=check)
