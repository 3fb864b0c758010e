"""A percentage does not fit the figures beside it."""

from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.record import Record


def check(record: Record) -> Iterator[Finding]:
    for claim in record.claims:
        for check in claim.checks:
            if check.rule in ("percent_of",) and check.holds is False:
                yield Finding(
                    reason=f"Check “{claim.text}” against the figures beside it: {check.detail}.", spans=check.spans
                )


RULE = Rule(summary="A percentage does not fit the figures beside it.", severity="medium", check=check)
