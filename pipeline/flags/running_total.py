"""An increment and the totals before and after it disagree."""

from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.record import Record


def check(record: Record) -> Iterator[Finding]:
    for claim in record.claims:
        for check in claim.checks:
            if check.rule in ("running_total",) and check.holds is False:
                yield Finding(reason=f"Check the running total “{claim.text}”: {check.detail}.", spans=check.spans)


RULE = Rule(summary="An increment and the totals before and after it disagree.", severity="high", check=check)
