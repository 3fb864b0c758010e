"""A figure is many times what its series said last."""

from collections.abc import Iterator

from ledger.flags.rule import Case, Rule, across, inputs, said
from pipeline.flags.rule import Finding

TIMES = 4.0  # a series that rises so much in one step has risen, or has a digit too many
LEAST = 10.0  # a smaller number may well be many times a smaller one


def check(case: Case) -> Iterator[Finding]:
    for mine, ends in across(case, "supersedes"):
        for other, relation in ends:
            if relation.correction or mine.value is None or other.value is None:
                continue
            low, high = sorted((abs(mine.value), abs(other.value)))
            if low >= LEAST and high >= TIMES * low:
                yield Finding(
                    reason=f"{said(mine)}; before it in the series {said(other)}: {high / low:.1f} times as much. "
                    "Check the number at its source.",
                    spans=(mine.span,),
                    inputs=inputs(mine, [other]),
                )
                break


RULE = Rule(summary="A figure is many times what its series said last.", severity="medium", check=check)
