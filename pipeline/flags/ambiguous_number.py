"""A number such as "1.047" that means one thing or a thousand times less, depending on the writer's habit."""

from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.record import Record


def check(record: Record) -> Iterator[Finding]:
    for claim in record.claims:
        for check in claim.checks:
            if check.rule == "ambiguous_number":
                start, end = claim.num_span
                yield Finding(
                    reason=f"“{record.text[start:end]}” was read as {check.detail}. Check it on the page.",
                    spans=(claim.num_span,),
                )


RULE = Rule(summary="A number can be read with a point or with a thousands mark.", severity="medium", check=check)
