"""A copy gives another number than the text it copies."""

from collections.abc import Iterator

from ledger.flags.rule import Case, Rule, name
from pipeline.flags.rule import Finding


def check(case: Case) -> Iterator[Finding]:
    if case.copies is None:
        return
    mine = next((member for member in case.copies.members if member.article.id == case.article.id), None)
    origin = case.copies.origin
    whose = f"the text of {name(origin.outlet)} that it copies" if origin else "the earlier article with the same text"
    for altered in mine.altered if mine else ():
        yield Finding(
            reason=f"{name(case.article.outlet)} writes “{altered.said}” where {whose} has “{altered.instead_of}”.",
            spans=(altered.copy,),
            inputs=(altered.said, altered.instead_of, str(origin.id if origin else "")),
        )


RULE = Rule(summary="A copy gives another number than its original.", severity="high", check=check)
