"""Words, numbers and signs as a comparison sees them: what is left when typography is taken away.

Case, quotes, dashes, spaces, accents, hidden characters and the grouping of digits say nothing about meaning.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

_MARKS = "".join(chr(c) for c in range(0x300, 0x2000) if unicodedata.category(chr(c)).startswith("M"))
_HIDDEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_GROUP = " \u00a0\u2009\u202f'’٬.,"
# Scripts that are written without spaces: each character is a token.
_WIDE = (
    "\u0e00-\u0e2f\u0e30-\u0e4e\u0e80-\u0eff\u1000-\u103f\u1780-\u17df\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
)
WIDE = re.compile(f"[{_WIDE}]")
TOKEN = re.compile(
    rf"(?P<number>\d{{1,3}}(?:[{_GROUP}]\d{{3}})+(?![.,]?\d)|\d+(?:[.,٫٬]\d+)*)"
    rf"|(?P<wide>[{_WIDE}])"
    rf"|(?P<word>[^\W\d_](?:(?![{_WIDE}])[^\W\d_]|[{re.escape(_MARKS)}{_HIDDEN}])*)"
    r"|(?P<sign>[%％‰$€£¥₩₹₽₺₴₦₱฿°<>≥≤~≈±+−]|(?<![\w-])-(?=\d))"
)
_SAME = {"％": "%", "−": "-"}


class Token(NamedTuple):
    """A token: its place in the text, and `low`, what it is compared by."""

    start: int
    end: int
    low: str
    kind: str  # number, wide, word, sign


def tokens_of(text: str) -> list[Token]:
    """The tokens of a text in order."""
    out = []
    for m in TOKEN.finditer(text):
        kind, raw = m.lastgroup or "sign", m.group()
        if kind == "word":
            low = _folded(raw)
        elif kind == "number":
            low = _plain_number(raw)
        else:
            low = _SAME.get(raw, raw)
        out.append(Token(m.start(), m.end(), low, kind))
    return out


def key_of(text: str) -> str:
    """A text by its tokens, one space between two: equal for texts that differ in typography alone."""
    return " ".join(token.low for token in tokens_of(text))


@lru_cache(maxsize=65536)
def _folded(word: str) -> str:
    if word.isascii():
        return word.casefold()
    word = unicodedata.normalize("NFKC", word).casefold()
    plain = "".join(
        c for c in unicodedata.normalize("NFD", word) if not ("\u0300" <= c <= "\u036f" or "\u064b" <= c <= "\u0652")
    )
    return unicodedata.normalize("NFC", plain.translate(dict.fromkeys(map(ord, _HIDDEN))))


@lru_cache(maxsize=8192)
def _plain_number(raw: str) -> str:
    """A number in ASCII digits, without the marks that group them."""
    digits = "".join(str(unicodedata.digit(c)) if c.isdecimal() else "." if c == "٫" else c for c in raw)
    pieces = re.split(rf"[{_GROUP}]", digits)
    grouped = len(pieces) > 1 and len(pieces[-1]) == 3 and pieces[0] != "0" and len(pieces[0]) <= 3
    if grouped and all(len(piece) == 3 for piece in pieces[1:-1]):
        return "".join(pieces)
    if grouped and "." not in raw and all(len(piece) in (2, 3) for piece in pieces[1:-1]):  # 1,23,456
        return "".join(pieces)
    return digits


def is_typo(one: str, other: str) -> bool:
    """Whether two words differ as by a slip of the fingers: a letter more, less, other, or two letters exchanged."""
    shorter, longer = sorted((len(one), len(other)))
    if shorter < 3 or longer - shorter > 2 or not (one.isalpha() and other.isalpha()):
        return False
    return _distance(one, other) <= (2 if shorter >= 8 else 1)


def _distance(one: str, other: str) -> int:
    """How many slips are between two words (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, b in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]
