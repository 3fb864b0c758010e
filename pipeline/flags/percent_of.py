"""A percentage does not fit the figures beside it."""

from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule, failed
from pipeline.record import Record


def check(record: Record) -> Iterator[Finding]:
    for claim, found in failed(record, "percent_of"):
        yield Finding(reason=f"Check “{claim.text}” against the figures beside it: {found.detail}.", spans=found.spans)


RULE = Rule(summary="A percentage does not fit the figures beside it.", severity="medium", check=check)
