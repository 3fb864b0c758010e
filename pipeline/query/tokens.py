"""The words of a text for searching: the same for a query, for an article at hand, and for the databases' indexes.

A word is a run of letters and digits, without differences of case, width and accents. In scripts that put no space
between words each character is a word of its own, and what is looked for is a row of them.
"""

import re
import unicodedata
from functools import lru_cache

VERSION = 1  # raised when the same text may give other words: the indexes are then made anew
LONGEST = 80  # characters of one word; a longer one is no word

# Han, kana, Thai, Lao, Tibetan, Burmese and Khmer: one base character with the marks upon it.
_UNSPACED = "\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_MARK = (
    "\u0300-\u036f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e"
    "\u17b4-\u17d3\u3099\u309a"
)
WORD = re.compile(
    f"[{_UNSPACED}{_HAN}][{_MARK}]*|[^\\W_{_UNSPACED}{_HAN}](?:[^\\W_{_UNSPACED}{_HAN}]|[\u0300-\u036f\u0900-\u0dff])*"
)
# What `tokens` sees as words with nothing but letters, digits, and what is left out or folded between them.
RUN = re.compile(
    f"(?:[^\\W_]|[{_MARK}\u0900-\u0dff\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640"
    "\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff])+"
)
# Vowel signs of Arabic and Hebrew, and the stroke that stretches a word; writers leave them out as they like.
_OPTIONAL = re.compile("[\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]")
_ACCENT = re.compile("(?<=[a-zA-Z])[\u0300-\u036f]+")
_HIDDEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]")


def tokens(text: str) -> tuple[str, ...]:
    """The words of a text, in order."""
    return tuple(word[:LONGEST] for word in WORD.findall(fold(text)))


def fold(text: str) -> str:
    """The text without differences that a search should not see."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKC", text).casefold()
    text = _ACCENT.sub("", unicodedata.normalize("NFD", _HIDDEN.sub("", text)))
    return unicodedata.normalize("NFKC", _OPTIONAL.sub("", text))


@lru_cache(4096)
def word_of(text: str) -> str:
    """A short value in the form in which values are compared: "NK News" and "nk  news" are one."""
    return " ".join(tokens(text))


def is_open(word: str) -> bool:
    """Whether a word of this script takes endings that a search must not ask for: Korean particles."""
    return bool(word) and "\uac00" <= word[-1] <= "\ud7af"
