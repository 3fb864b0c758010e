"""An increment and the totals before and after it disagree."""

from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule, failed
from pipeline.record import Record


def check(record: Record) -> Iterator[Finding]:
    for claim, found in failed(record, "running_total"):
        yield Finding(reason=f"Check the running total “{claim.text}”: {found.detail}.", spans=found.spans)


RULE = Rule(summary="An increment and the totals before and after it disagree.", severity="high", check=check)
