"""A count that cannot fall is lower than it was."""

from collections.abc import Iterator

from ledger.flags.rule import Case, Rule, across, inputs, listed, said
from pipeline.flags.rule import Finding


def check(case: Case) -> Iterator[Finding]:
    for mine, ends in across(case, "falls"):
        others = [other for other, _ in ends]
        later = ends[0][1].a
        earlier = listed(said(relation.b) for _, relation in ends) if later is mine else said(mine)
        latest = said(mine) if later is mine else listed(said(relation.a) for _, relation in ends)
        yield Finding(
            reason=f"{latest}, after {earlier}: such a count does not fall, and no correction is stated.",
            spans=(mine.span,),
            inputs=inputs(mine, others),
        )


RULE = Rule(summary="A later count is lower, and no correction is stated.", severity="high", check=check)
