"""A letter stands for a digit in a number: "1О47" with a Cyrillic О, "2l5" with the letter l."""

import re
from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.record import Record

# Letters of Latin, Cyrillic and Greek that look like the digits 0, 1, 3 and 6, and the digit that each is taken for.
LOOKALIKES = dict(zip("OoІіIlОоΟοЗзб", "0011110000336", strict=True))
LETTERS = "".join(LOOKALIKES)
# The class comes first, the look behind it second: so the search skips to such characters at the speed of C.
NUMBER = re.compile(
    f"[\\dОоΟο](?<![\\w-].)(?:(?<=\\d)\\d*[{LETTERS}][\\d{LETTERS}]*\\d|(?<=\\D)\\d{{2,}}|(?<=\\d)(?:\\d+[ОоΟο]+|[ОоΟο]{{2,}}))(?![\\w-])"
)


def check(record: Record) -> Iterator[Finding]:
    for hit in NUMBER.finditer(record.text):
        written = hit.group()
        letters = [c for c in written if not c.isdigit()]
        meant = "".join(LOOKALIKES.get(c, c) for c in written)
        yield Finding(
            reason=f"“{written}” is no number: {_named(letters)} stands where a digit belongs. A reader takes it for "
            f"{meant}. Check it on the page.",
            spans=(hit.span(),),
        )


def _named(letters: list[str]) -> str:
    letter = letters[0]
    script = "Cyrillic" if "Ѐ" <= letter <= "ӿ" else "Greek" if "Ͱ" <= letter <= "Ͽ" else "Latin"
    return f"the {script} letter {letter}"


RULE = Rule(summary="A letter stands for a digit in a number.", severity="high", check=check, version=2)
