"""Characters that a reader cannot see stand in a number, or turn it round."""

import re
from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.numbers.digits import HIDDEN
from pipeline.record import Record

# Of the direction marks only the override turns digits round: "65" is then seen as "56". The others are good practice
# in Arabic and Hebrew.
OVERRIDE = re.compile("\u202e([^\u202c\u2069\n]{0,40}?(\\d[\\d.,]*\\d)[^\u202c\u2069\n]{0,40})")
INSIDE = re.compile(f"\\d[\\d.,]*(?:[{HIDDEN}]{{1,8}}[.,]?\\d[\\d.,]*)+")
MARKS = re.compile(f"[{HIDDEN}]")
NAMES = {
    "\u00ad": "soft hyphen",
    "\u200b": "zero-width space",
    "\u200c": "zero-width non-joiner",
    "\u200d": "zero-width joiner",
    "\u2060": "word joiner",
    "\ufeff": "byte order mark",
}


def check(record: Record) -> Iterator[Finding]:
    if record.text.isascii():
        return
    for found in INSIDE.finditer(record.text):
        seen = MARKS.sub("", found.group()).rstrip(".,")
        names = sorted({NAMES.get(mark, f"U+{ord(mark):04X}") for mark in MARKS.findall(found.group())})
        yield Finding(
            reason=f"The number seen as “{seen}” holds characters that cannot be seen ({', '.join(names)}): searching "
            "for it will not find it. Compare it with the page as a reader sees it.",
            spans=(found.span(),),
        )
    for found in OVERRIDE.finditer(record.text):
        stored = found[2]
        if stored != stored[::-1]:
            yield Finding(
                reason=f"A direction override turns a number round: a reader sees “{stored[::-1]}” where the text "
                f"holds “{stored}”. Compare it with the page as a reader sees it.",
                spans=(found.span(2),),
            )


RULE = Rule(summary="Characters that a reader cannot see stand in a number.", severity="high", check=check, version=2)
