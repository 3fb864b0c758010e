"""A stated change does not fit the values it is stated of."""

from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule, failed
from pipeline.record import Record


def check(record: Record) -> Iterator[Finding]:
    for claim, found in failed(record, "stated_change"):
        yield Finding(
            reason=f"Check the change “{claim.text}” against the values beside it: {found.detail}.", spans=found.spans
        )


RULE = Rule(summary="A stated change does not fit the values it is stated of.", severity="medium", check=check)
