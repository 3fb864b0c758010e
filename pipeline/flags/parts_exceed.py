"""A part is larger than the whole it is said to be part of."""

from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.record import Record


def check(record: Record) -> Iterator[Finding]:
    for claim in record.claims:
        for check in claim.checks:
            if check.rule in ("parts_within", "part_of") and check.holds is False:
                yield Finding(
                    reason=f"Check “{claim.text}”: a part exceeds its whole ({check.detail}).", spans=check.spans
                )


RULE = Rule(summary="A part is larger than the whole it is said to be part of.", severity="high", check=check)
