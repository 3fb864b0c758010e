"""A stated change does not fit the values it is stated of."""

from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.record import Record


def check(record: Record) -> Iterator[Finding]:
    for claim in record.claims:
        for check in claim.checks:
            if check.rule in ("stated_change",) and check.holds is False:
                yield Finding(
                    reason=f"Check the change “{claim.text}” against the values beside it: {check.detail}.",
                    spans=check.spans,
                )


RULE = Rule(summary="A stated change does not fit the values it is stated of.", severity="medium", check=check)
