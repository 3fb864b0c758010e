"""Splitting a text into sentences: full stops of every script, abbreviations, initials, days and lists."""

import re
from functools import cache

from pipeline.languages import language as language_of
from pipeline.languages import languages
from pipeline.sentences.words import SentenceWords

LONGEST = 1500  # characters of a sentence
LINE = 60  # characters of a line that may stand for itself, as in lists and tables
IDEOGRAPH = "\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# A sentence ends at its mark, with closing quotes and brackets, before a capital, a digit or an opening quote. The
# class of all marks comes first, so that the search skips to them at the speed of C.
END = re.compile(
    r"[.!?…。！？｡؟۔।॥።။\n](?:(?<=\n)(?P<blank>[ \t]*\n\s*)?|(?:(?<=[.!?…])[.!?…]{0,2}|(?<=[。！？｡؟۔।॥።။]))"
    r"(?P<close>[\"”’'»)\]」』）]{0,3})(?=\s|$|(?<=[。！？｡」』）])|(?<=[。！？]”)))"
)
STARTER = re.compile(rf"\s*[\"“‘'(\[«„¿¡「『（-]{{0,2}}\s?(?:[^\W_a-zа-яёіїєґ]|[{IDEOGRAPH}]|[•▪●*·])")
BULLET = re.compile(r"[ \t]*(?:[•▪●◦‣*·–—-]|\(?[0-9a-zA-Z]{1,2}[.)])[ \t]")
WORD = re.compile(r"(?:^|[^\w.]|(?<=\.))((?:[^\W\d_]\.){1,3}[^\W\d_]|[^\W\d_]{1,10})$")
DAY = re.compile(r"(?:^|\s|\()(?:(?P<before>[^\W\d_]+)\s+)?\d{1,2}$")
NEXT = re.compile(r"\s+(?P<word>[^\W\d_]+)?")


@cache
def sentence_words(tag: str | None) -> SentenceWords:
    """The abbreviations of a language; those of all together for one that is not known here."""
    known = language_of(tag)
    if known is not None and known.sentences is not None:
        return known.sentences
    all_ = [item.sentences for item in languages().values() if item.sentences is not None]
    return SentenceWords(
        abbreviations=frozenset(word for words in all_ for word in words.abbreviations),
        before_numbers=frozenset(word for words in all_ for word in words.before_numbers),
        ordinals=True,
        after_ordinals=frozenset(word for words in all_ for word in words.after_ordinals),
    )


def sentences_of(text: str, words: SentenceWords) -> list[tuple[int, int, bool]]:
    """Start and end of each sentence, without white space around it, and whether it begins a paragraph."""
    out: list[tuple[int, int, bool]] = []
    start, opening = 0, True
    for m in END.finditer(text):
        mark = text[m.start()]
        if mark == "\n":
            if m["blank"] is not None:
                start, opening = _close(out, text, start, m.start(), m.end(), opening), True
            elif _is_line(text, m.start()):
                start, opening = _close(out, text, start, m.start(), m.end(), opening), False
            continue
        if mark == "." and goes_on(text, m.start(), m.end(), words):
            continue
        if m.end() < len(text) and not STARTER.match(text, m.end()):
            continue
        start, opening = _close(out, text, start, m.end(), m.end(), opening), False
    _close(out, text, start, len(text), len(text), opening)
    return out


def _is_line(text: str, at: int) -> bool:
    """Whether the line that ends at `at` stands for itself: a short one, or one before an item of a list."""
    if BULLET.match(text, at + 1):
        return True
    begin = text.rfind("\n", max(0, at - LINE - 1), at)
    return begin >= 0 or at <= LINE


def _close(out: list[tuple[int, int, bool]], text: str, start: int, end: int, following: int, opening: bool) -> int:
    piece = text[start:end]
    if stripped := piece.strip():
        begin = start + piece.index(stripped[0])
        end = begin + len(stripped)
        while end - begin > LONGEST:  # no sentence but a table or a flood: every stage works on bounded pieces
            cut = text.rfind(" ", begin + LONGEST // 2, begin + LONGEST)
            cut = cut if cut > 0 else begin + LONGEST
            out.append((begin, cut, opening))
            begin, opening = cut, False
        out.append((begin, end, opening))
    return following


def goes_on(text: str, dot: int, end: int, words: SentenceWords) -> bool:
    """Whether the sentence goes on after the full stop at `dot`: an abbreviation, an initial, a day before its month.

    `end`: after what closes a quotation behind the full stop.
    """
    if end == len(text) or text[end] == "\n" or end > dot + 1:
        return False
    before = text[max(0, dot - 14) : dot]
    if before[-1:].isdecimal():
        return words.ordinals and _is_ordinal(text, before, end, words)
    found = WORD.search(before)
    if found is None:
        return False
    word = found[1]
    if len(word) == 1:
        return (word.isupper() and word != "I") or _listed(word, text, end, words)
    return _listed(word, text, end, words)


def is_abbreviation(word: str, words: SentenceWords, *, number_follows: bool = False) -> bool:
    """Whether a full stop behind `word` ends no sentence."""
    low = word.lower()
    if word in words.abbreviations or low in words.abbreviations:
        return True
    return number_follows and (word in words.before_numbers or low in words.before_numbers)


def _listed(word: str, text: str, end: int, words: SentenceWords) -> bool:
    follows = text[end : end + 3].lstrip()
    return is_abbreviation(word, words, number_follows=follows[:1].isdecimal())


def _is_ordinal(text: str, before: str, end: int, words: SentenceWords) -> bool:
    day, following = DAY.search(before), NEXT.match(text, end)
    if day is None or following is None or following["word"] is None:
        return False
    if following["word"].lower() in words.after_ordinals:
        return True
    return day["before"] is not None and day["before"].lower() in words.before_ordinals
