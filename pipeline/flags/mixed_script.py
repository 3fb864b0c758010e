"""Letters of another script pass for digits, or for letters of a word."""

import re
from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.record import Record

# Letters that look like the digits 0, 1, 3 and 6 in Latin, Cyrillic and Greek.
LOOKALIKES = "OoІіIlОоΟοЗзб"
# The class comes first, the look behind it second: so the search skips to such characters at the speed of C.
NUMBER = re.compile(
    f"[\\dОоΟο](?<![\\w-].)(?:(?<=\\d)\\d*[{LOOKALIKES}][\\d{LOOKALIKES}]*\\d|(?<=\\D)\\d{{2,}}|(?<=\\d)\\d+[ОоΟο]+)(?!\\w)"
)
WORD = re.compile("(?<!\\w)(?=[a-zа-яё]*[а-яё])(?=[a-zа-яё]*[a-z])[a-zа-яё]{3,40}(?!\\w)", re.IGNORECASE)
CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
MOST = 20  # findings: a text in two alphabets is one finding, not thousands


def check(record: Record) -> Iterator[Finding]:
    found = list(NUMBER.finditer(record.text))
    # Most texts have no Cyrillic letter, and are not looked through word by word.
    if not record.text.isascii() and CYRILLIC.search(record.text):
        found += WORD.finditer(record.text)
    for hit in found[:MOST]:
        kind = "number" if any(c.isdigit() for c in hit.group()) else "word"
        yield Finding(
            reason=f"The {kind} “{hit.group()}” mixes scripts: it is not what it looks like. Check it on the page.",
            spans=(hit.span(),),
        )


RULE = Rule(summary="A number or word mixes letters of different scripts.", severity="high", check=check)
