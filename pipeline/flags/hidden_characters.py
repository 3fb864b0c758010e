"""Characters that a reader cannot see stand in or beside a number."""

import re
from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.numbers.digits import HIDDEN
from pipeline.record import Record

# Direction overrides reverse what is seen; joiners and soft hyphens split what is searched for.
OVERRIDE = re.compile("[\u202a\u202b\u202d\u202e\u2066-\u2068][^\u202c\u2069\n]{0,40}\\d[^\u202c\u2069\n]{0,40}")
INSIDE = re.compile(f"\\d[{HIDDEN}]{{1,8}}[.,]?\\d")


def check(record: Record) -> Iterator[Finding]:
    for found in INSIDE.finditer(record.text):
        yield Finding(
            reason="A number holds characters that cannot be seen. Compare it with the page as a reader sees it.",
            spans=(found.span(),),
        )
    for found in OVERRIDE.finditer(record.text):
        yield Finding(
            reason="A direction mark reverses a number for the reader. Compare it with the page as a reader sees it.",
            spans=(found.span(),),
        )


RULE = Rule(summary="Characters that a reader cannot see stand in a number.", severity="high", check=check)
