"""A figure rests on an article that is named to the day, or linked, and is not in the store."""

from collections.abc import Iterator

from ledger.flags.rule import Case, Rule
from pipeline.flags.rule import Finding

DAY = 10  # characters of a date that names a day


def check(case: Case) -> Iterator[Finding]:
    for cited in case.citations:
        found = cited.resolution
        exact = bool(found.url) or len(found.date or "") >= DAY
        if found.resolved != "not_collected" or cited.figure is None or not exact:
            continue
        where = found.url or "URL"
        day = f" of {found.date}" if found.date else ""
        yield Finding(
            reason=f"“{cited.figure}” rests on an article of {found.name}{day} that is not in the store: "
            f"`dateline add {where}` adds it.",
            spans=(cited.span,),
            inputs=(found.name, found.date or "", found.url or "", cited.figure),
        )


RULE = Rule(summary="A figure rests on a cited article that is not in the store.", severity="low", check=check)
