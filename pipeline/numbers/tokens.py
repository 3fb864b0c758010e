"""Words, digits and signs of a text."""

import re
from typing import NamedTuple

from pipeline.marks import ARABIC, MARKS
from pipeline.numbers.digits import HIDDEN, RUN
from pipeline.numbers.money import GLUED_CODES

# What may stand right before the digits of an amount: ISO 4217 codes and the local signs that are letters.
CODES = "|".join(
    (*sorted(GLUED_CODES), "RM", "Rs", "KSh", "Ksh", "KShs", "USh", "Ush", "UShs", "TSh", "Tsh", "TShs", "Tk", "NT",
     "Sh", "Rp", "Birr", "FCFA", "CFA", "Kz", "GHC", "Dh", "Dhs", "DH", "Ks", "NRs", "SLRs")
)  # fmt: skip
LARGE = r"\d{1,3}(?:,\d{3}|(?:\.\d{1,4})?\s?(?:million|billion|trillion|bn)\b)"  # "N60 million", "R2,500"
LETTER = r"[^\W\d_]"


class Numerals(frozenset[str]):
    """The words that numbers begin with.

    `joints` take one word of several numbers apart (German "viertausend|zweihundert"); `known` takes the known words
    out of a stretch of letters without spaces.
    """

    joints: tuple[str, ...] = ()
    link: str = ""
    known: re.Pattern[str] | None = None


TOKEN = re.compile(
    rf"(?P<number>{RUN.pattern})"
    rf"|(?P<code>(?:{CODES}|(?<=\$)US|و)(?=\.?\d)|\b[NRP](?={LARGE}))"
    rf"|(?P<abbreviation>(?:[A-Z]\.){{2,5}}(?!{LETTER})|[ap]\.m\.?(?!{LETTER}))"
    rf"|(?P<word>{LETTER}(?:[\w{HIDDEN}{MARKS}]|[-'’‑](?=\w))*)"
    rf"|(?P<sign>[^\s\w{HIDDEN}]|_)"
)
UNWRITTEN = re.compile(f"[{ARABIC}]")
SHOUTED = {"US": "u.s.", "WHO": "w.h.o.", "IT": "i.t.", "UK": "u.k."}  # capitals that are no pronouns


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
    parts_words = isinstance(numerals, Numerals) and bool(numerals.joints or numerals.known)
    for m in TOKEN.finditer(text, start, end):
        kind = m.lastgroup or "sign"
        word = m.group()
        if kind == "number":
            add(Token(m.start(), m.end(), word, "number", False))
            continue
        low = SHOUTED.get(word) or word.lower()
        if not low.isascii() and UNWRITTEN.search(low):
            low = UNWRITTEN.sub("", low)
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
        if parts_words and kind == "word" and taken_apart(out, word, low, m.start(), numerals):
            continue
        if kind in ("code", "abbreviation"):
            kind = "word"
        elif low == "-" and text[m.start() - 1 : m.start()].isspace() and text[m.end() : m.end() + 1].isspace():
            low = "—"  # " - " is a dash
        add(Token(m.start(), m.end(), low, kind, kind == "word" and word[0].isupper()))
    return out


def _pieces(low: str, numerals: Numerals) -> list[str]:
    """The numbers that a word is made of ("achtzehnhundert|zweiundfünfzig|tausend"); empty when it is none."""
    if low in numerals:
        return [low]
    for joint in numerals.joints:
        left, found, right = low.partition(joint)
        if not found:
            continue
        first = [left + joint] if left + joint in numerals else [*_pieces(left, numerals), joint] if left else [joint]
        rest = [] if not right else _pieces(right, numerals) or _pieces(right.removeprefix(numerals.link), numerals)
        if (not right or rest) and all(piece in numerals for piece in first):
            return [*first, *rest]
    return []


def taken_apart(out: list[Token], word: str, low: str, start: int, numerals: frozenset[str]) -> bool:
    """Whether a word was several: a German number of two parts, or a stretch of a script without spaces."""
    if not isinstance(numerals, Numerals) or low in numerals or len(low) != len(word):
        return False
    begun = 0
    if (pieces := _pieces(low, numerals)) and len(pieces) > 1:
        for piece in pieces:
            at = low.index(piece, begun)
            out.append(Token(start + at, start + at + len(piece), piece, "word", False))
            begun = at + len(piece)
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
