"""One spelling for all spellings of a name: without case, accents and punctuation."""

import re
import unicodedata

_MARKS = re.compile("[\u0300-\u036f\u0640\u064b-\u065f\u0670\u200b-\u200f]")
_LETTERS = str.maketrans(
    {"ı": "i", "ø": "o", "đ": "d", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "ə": "e", "ي": "ی", "ك": "ک", "ى": "ی"}
)


class _Folded(dict[int, str]):
    """What each letter becomes, by its code; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        plain = _MARKS.sub("", unicodedata.normalize("NFKD", chr(code))).translate(_LETTERS)
        self[code] = plain
        return plain


_FOLDED = _Folded()
_DOTTED = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.)+[^\W\d_]?(?![^\W_])")
_APART = re.compile("[\\s_.,'’ʼʻ`´‘()/&\u2010-\u2015-]+")


def fold(word: str) -> str:
    """One word without case and accents. Hebrew, Indic and other vowel signs stay: they tell words apart."""
    word = word.lower()
    if word.isascii():
        return word
    return unicodedata.normalize("NFC", word.translate(_FOLDED))


def key_of(name: str) -> str:
    """The key of a name of several words: "Côte d’Ivoire" is "cote d ivoire", "U.S." is "us"."""
    if name.isalpha() and not _APART.search(name):  # some apostrophes count as letters
        return fold(name)
    name = _DOTTED.sub(lambda m: m[0].replace(".", "") + " ", name)
    return fold(" ".join(_APART.split(name))).strip()
