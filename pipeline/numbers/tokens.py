"""Words, digits and signs of a text, and its sentences."""

import re
from typing import NamedTuple

from pipeline.numbers.digits import HIDDEN, RUN
from pipeline.numbers.money import GLUED_CODES

# What may stand right before the digits of an amount: ISO 4217 codes and the local signs that are letters.
CODES = "|".join(
    (*sorted(GLUED_CODES), "RM", "Rs", "KSh", "Ksh", "KShs", "USh", "Ush", "UShs", "TSh", "Tsh", "TShs", "Tk", "NT", "Sh",
     "Rp", "Birr", "FCFA", "CFA", "Kz", "GHC", "Dh", "Dhs", "DH", "Ks", "NRs", "SLRs")
)  # fmt: skip
LARGE = r"\d{1,3}(?:,\d{3}|(?:\.\d{1,4})?\s?(?:million|billion|trillion|bn)\b)"  # "N60 million", "R2,500"
LETTER = r"[^\W\d_]"


class Numerals(frozenset[str]):
    """The words that numbers begin with. `joints` take one word of several numbers apart (German "viertausend|zweihundert");
    `known` takes the known words out of a stretch of letters without spaces."""

    joints: tuple[str, ...] = ()
    known: re.Pattern[str] | None = None


TOKEN = re.compile(
    rf"(?P<number>{RUN.pattern})"
    rf"|(?P<code>(?:{CODES}|(?<=\$)US|و)(?=\.?\d)|\b[NRP](?={LARGE}))"
    rf"|(?P<abbreviation>(?:[A-Z]\.){{2,5}}(?!{LETTER})|[ap]\.m\.?(?!{LETTER}))"
    rf"|(?P<word>{LETTER}(?:[\w{HIDDEN}]|[-'’‑](?=\w))*)"
    rf"|(?P<sign>[^\s\w{HIDDEN}]|_)"
)
LONGEST = 1500  # characters of a sentence
SHOUTED = {"US": "u.s.", "WHO": "w.h.o.", "IT": "i.t.", "UK": "u.k."}  # capitals that are no pronouns
IDEOGRAPH = "\u3005\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# A sentence ends at its mark, with closing quotes and brackets, before a capital, a digit or an opening quote. The
# class of all marks comes first, so that the search skips to them at the speed of C.
END = re.compile(
    r"[.!?…。！？؟۔।\n](?:(?<=\n)[ \t]*\n\s*|(?:(?<=[.!?…])[.!?…]{0,2}|(?<=[。！？؟۔।]))"
    r"(?P<close>[\"”’')\]»]{0,3})(?=\s|$|(?<=[。！？])))"
)
STARTER = re.compile(rf"\s*[\"“‘'(\[«„¿¡-]{{0,2}}\s?(?:[^\W_a-zа-я]|[{IDEOGRAPH}])")
INITIAL = re.compile(r"(?:^|[\s(\"“.])([A-Z]|[A-Za-z]{1,6})$")


class Token(NamedTuple):
    """A word, run of digits or sign: `low` is its text in lower case with plain apostrophes and hyphens."""

    start: int
    end: int
    low: str
    kind: str  # number, word, sign
    capital: bool


def tokens_of(text: str, start: int, end: int, numerals: frozenset[str] = frozenset()) -> list[Token]:
    """The tokens of `text[start:end]`. Compounds that begin with a numeral ("five-year-old") are taken apart."""
    out: list[Token] = []
    add = out.append
    for m in TOKEN.finditer(text, start, end):
        kind = m.lastgroup or "sign"
        word = m.group()
        if kind == "number":
            add(Token(m.start(), m.end(), word, "number", False))
            continue
        low = SHOUTED.get(word) or word.lower()
        if "’" in low or "‑" in low:
            low = low.replace("’", "'").replace("‑", "-")
        if (
            "-" in low
            and kind == "word"
            and low not in numerals
            and (low.partition("-")[0] in numerals or _after_digits(out))
        ):
            _take_apart(out, word, low, m.start())
            continue
        if kind == "word" and taken_apart(out, word, low, m.start(), numerals):
            continue
        if kind in ("code", "abbreviation"):
            kind = "word"
        elif low == "-" and text[m.start() - 1 : m.start()].isspace() and text[m.end() : m.end() + 1].isspace():
            low = "—"  # " - " is a dash
        add(Token(m.start(), m.end(), low, kind, kind == "word" and word[0].isupper()))
    return out


def taken_apart(out: list[Token], word: str, low: str, start: int, numerals: frozenset[str]) -> bool:
    """Whether a word was several: a German number of two parts, or a stretch of a script without spaces."""
    if not isinstance(numerals, Numerals) or low in numerals or len(low) != len(word):
        return False
    for joint in numerals.joints:
        left, found, right = low.partition(joint)
        if not found:
            continue
        pieces = [left + joint, right] if left + joint in numerals else [left, joint, right]
        pieces = [piece for piece in pieces if piece]
        if len(pieces) > 1 and all(piece in numerals for piece in pieces):
            for piece in pieces:
                out.append(Token(start, start + len(piece), piece, "word", False))
                start += len(piece)
            return True
    if numerals.known is None or low.isascii():
        return False
    end = 0
    for found_word in numerals.known.finditer(low):
        for a, b in ((end, found_word.start()), found_word.span()):
            if a < b:
                out.append(Token(start + a, start + b, low[a:b], "word", False))
        end = found_word.end()
    if end and end < len(low):
        out.append(Token(start + end, start + len(low), low[end:], "word", False))
    return end > 0


def _after_digits(out: list[Token]) -> bool:
    return len(out) > 1 and out[-1].low == "-" and out[-2].kind == "number"


def _take_apart(out: list[Token], word: str, low: str, start: int) -> None:
    at = start
    for n, piece in enumerate(low.split("-")):
        if n:
            out.append(Token(at, at + 1, "-", "sign", False))
            at += 1
        if piece:
            out.append(Token(at, at + len(piece), piece, "word", word[at - start].isupper()))
        at += len(piece)


def sentences_of(
    text: str, titles: frozenset[str] = frozenset(), months: frozenset[str] = frozenset()
) -> list[tuple[int, int, bool]]:
    """Start and end of each sentence, and whether it begins a paragraph. `months`: of a language that writes "am 3. Mai"."""
    out: list[tuple[int, int, bool]] = []
    start, opening = 0, True
    for m in END.finditer(text):
        mark = text[m.start()]
        if mark == "\n":
            start, opening = _close(out, text, start, m.start(), m.end(), opening), True
            continue
        if mark == "." and (_abbreviation(text, m, titles) or (months and _is_day(text, m, months))):
            continue
        if m.end() < len(text) and not STARTER.match(text, m.end()):
            continue
        start, opening = _close(out, text, start, m.end(), m.end(), opening), False
    _close(out, text, start, len(text), len(text), opening)
    return out


_DAY = re.compile(r"(?<![\w.,])(?:\d{1,2}|[IVX]{1,5})\.$")
_NEXT_WORD = re.compile(r"\s{1,2}([^\W\d_]+)")


def _is_day(text: str, m: "re.Match[str]", months: frozenset[str]) -> bool:
    """Whether the dot belongs to an ordinal: "am 3. Mai", "im 19. Jahrhundert"."""
    if not _DAY.search(text, max(0, m.start() - 6), m.start() + 1):
        return False
    following = _NEXT_WORD.match(text, m.end())
    return following is not None and following[1].lower() in months


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


def _abbreviation(text: str, m: "re.Match[str]", titles: frozenset[str]) -> bool:
    if m.end() == len(text) or text[m.end()] == "\n" or m.group("close"):
        return False
    word = INITIAL.search(text, max(0, m.start() - 8), m.start())
    return word is not None and ((len(word[1]) == 1 and word[1] != "I") or word[1].lower() in titles)
