"""Two outlets give different numbers for one thing on one day."""

from collections.abc import Iterator

from ledger.flags.rule import Case, Rule, across, inputs, listed, said
from pipeline.flags.rule import Finding


def check(case: Case) -> Iterator[Finding]:
    for mine, ends in across(case, "conflict"):
        others = [other for other, _ in ends]
        yield Finding(
            reason=f"{said(mine)}; {listed(map(said, others))}. Both cannot be right: find out who counted what.",
            spans=(mine.span,),
            inputs=inputs(mine, others),
        )


RULE = Rule(summary="Sources give different numbers for one thing on one day.", severity="high", check=check)
