"""A page calls itself published after the day on which it was fetched."""

from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.record import Record


def check(record: Record) -> Iterator[Finding]:
    for issue in record.issues:
        if issue.code == "future_date":
            yield Finding(reason=f"{issue.message} Find out when it was published.", inputs=(issue.message,))


RULE = Rule(summary="A page is dated after the day on which it was fetched.", severity="medium", check=check)
