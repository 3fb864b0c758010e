"""Looking every name of a dictionary up in a text: one pass, longest name first, linear time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.countries.fold import fold
from pipeline.countries.lexicon import Lexicon, Senses

_UPPER = "".join(chr(c) for c in (*range(0x41, 0x530), *range(0x1E00, 0x1F00)) if chr(c).isupper() or chr(c).istitle())
_MARK = "\u0300-\u036f\u064b-\u0652\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u200c"
_DOTS = r"(?:[A-Z]\.)+(?:[A-Z](?![^\W_]))?"
CAPITAL = re.compile(rf"(?<![^\W_])(?:{_DOTS}|[{_UPPER}][^\W_{_MARK}]*[^\W_]*)")
WORD = re.compile(rf"{_DOTS}|[^\W_][\w{_MARK}]*")
_SHORT = frozenset({"st", "ste", "mt", "ft", "pt", "n", "s", "dem", "w"})
_GLUE = frozenset({" ", "-", "'", "’", "‘", "", "\u00a0", "\u2011", "\u2010", "–", ", ", " - "})


@dataclass(slots=True)
class Token:
    """A capitalised word, or any word where the language has no capitals."""

    start: int
    end: int
    word: str


@dataclass(slots=True)
class Hit:
    """A name found: what it may stand for, and the places of its first and last word among the tokens."""

    start: int
    end: int
    text: str
    key: str
    senses: Senses
    first: int
    last: int


def scan(text: str, lexicon: Lexicon) -> tuple[list[Token], list[Hit]]:
    """The capitalised words of `text` and the names among them."""
    pattern = WORD if lexicon.lower else CAPITAL
    tokens: list[Token] = []
    hits: list[Hit] = []
    found_until = 0
    find, merged = lexicon.find, lexicon.merged
    for match in pattern.finditer(text):
        word = match[0]
        start, end = match.span()
        capital = not word[0].islower()
        if capital:
            tokens.append(Token(start, end, word))
        if start < found_until:
            if hits:
                hits[-1].last = len(tokens) - 1
            continue
        folded = fold(word.replace(".", ""))
        entry = merged[folded] if folded in merged else find(folded)
        if entry is None:
            continue
        hit = longest(text, start, end, folded, entry, lexicon)
        if hit and (capital or hit.key in lexicon.small):
            hit.first = hit.last = max(0, len(tokens) - 1)
            hits.append(hit)
            found_until = hit.end
    return tokens, hits


def longest(text: str, start: int, end: int, first: str, entry: dict[str, Senses], lexicon: Lexicon) -> Hit | None:
    """The longest name that begins here and is written as it must be."""
    best: Hit | None = None
    if "" in entry:
        best = checked(text, start, end, first, entry[""], lexicon)
    if len(entry) > (1 if "" in entry else 0):
        rest, last = "", first
        for _ in range(6):
            following = WORD.match(text, skip(text, end))
            if following is None or not glued(text[end : following.start()], last):
                break
            last = fold(following[0].replace(".", ""))
            rest = f"{rest} {last}" if rest else last
            end = following.end()
            if rest in entry:
                best = checked(text, start, end, f"{first} {rest}", entry[rest], lexicon) or best
    return best


def skip(text: str, position: int) -> int:
    """Where the next word can begin: after at most one separator, or a line break inside a paragraph."""
    limit = min(len(text), position + 20)
    while position < limit and not text[position].isalnum():
        position += 1
    return position


def glued(gap: str, before: str) -> bool:
    """Whether two words parted by `gap` can belong to one name."""
    return gap in _GLUE or (gap == ". " and before in _SHORT) or (gap.isspace() and gap.count("\n") < 2)


def checked(text: str, start: int, end: int, key: str, senses: Senses, lexicon: Lexicon) -> Hit | None:
    """The hit, unless the name is one that must be written in capitals or with its full stop, and is not."""
    written = text[start:end]
    forms = lexicon.exact.get(key)
    if forms is not None and written not in forms:
        return None
    if forms is not None and f"{written}." in forms and written not in {form for form in forms if form.isupper()}:
        if text[end : end + 1] == "." and start:
            end += 1
        elif not text[max(0, start - 2) : start] == ", ":
            return None
    return Hit(start, end, text[start:end], key, senses, 0, 0)


def words_before(text: str, start: int) -> Iterator[str]:
    """The words before a place, nearest first, up to two, within the clause."""
    for word in reversed(
        re.findall(r"[^\W_]+(?:['’][^\W_]+)?|[.,;:!?\"“”()—–-]|\n\n", text[max(0, start - 40) : start])[-2:]
    ):
        yield word
