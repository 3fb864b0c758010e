"""The parts of a breakdown do not add up to the whole."""

from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.record import Record


def check(record: Record) -> Iterator[Finding]:
    for claim in record.claims:
        for check in claim.checks:
            if check.rule in ("parts_sum",) and check.holds is False:
                yield Finding(reason=f"Check the breakdown of “{claim.text}”: {check.detail}.", spans=check.spans)


RULE = Rule(summary="The parts of a breakdown do not add up to the whole.", severity="high", check=check)
