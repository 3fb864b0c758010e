"""One source gives two numbers for one thing, in two articles."""

from collections.abc import Iterator

from ledger.flags.rule import Case, Rule, across, inputs, listed, said
from pipeline.flags.rule import Finding


def check(case: Case) -> Iterator[Finding]:
    for mine, ends in across(case, "self_contradiction"):
        others = [other for other, _ in ends]
        yield Finding(
            reason=f"One source, two numbers: {said(mine)}; {listed(map(said, others))}. No correction is stated.",
            spans=(mine.span,),
            inputs=inputs(mine, others),
        )


RULE = Rule(summary="One source gives two numbers for one thing.", severity="high", check=check)
