"""Several outlets give one number, and all of them have it from one source."""

from collections.abc import Iterator

from ledger.flags.rule import Case, Rule, name
from pipeline.flags.rule import Finding

OUTLETS = 3  # two that quote one ministry are every day's news


def check(case: Case) -> Iterator[Finding]:
    for shared in case.shared:
        if len(shared.roots) == 1 and len(shared.outlets) >= OUTLETS:
            outlets = [name(outlet) for outlet in shared.outlets]
            yield Finding(
                reason=f"{', '.join(outlets[:-1])} and {outlets[-1]} give “{shared.text}”, and all have it from one "
                f"source: {shared.roots[0]}. It is confirmed by nobody else.",
                spans=(shared.span,),
                inputs=(shared.text, shared.roots[0], *shared.outlets),
            )


RULE = Rule(summary="Several outlets give a number that one source stands behind.", severity="low", check=check)
