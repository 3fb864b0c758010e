"""A range runs downwards."""

from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.record import Record


def check(record: Record) -> Iterator[Finding]:
    for claim in record.claims:
        for check in claim.checks:
            if check.rule in ("range_order",) and check.holds is False:
                yield Finding(reason=f"Check “{claim.text}”: {check.detail}.", spans=check.spans)


RULE = Rule(summary="A range runs downwards.", severity="low", check=check)
