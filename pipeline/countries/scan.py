"""Looking every name of a dictionary up in a text: one pass, longest name first, linear time."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.countries.fold import fold
from pipeline.countries.lexicon import Entry, Lexicon, Senses

_UPPER = "".join(chr(c) for c in (*range(0x41, 0x530), *range(0x1E00, 0x1F00)) if chr(c).isupper() or chr(c).istitle())
_MARK = "\u0300-\u036f\u064b-\u0652\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u200c"
_DOTS = r"(?:[A-Z]\.)+(?:[A-Z](?![^\W_]))?"
CAPITAL = re.compile(rf"(?<![^\W_])(?:{_DOTS}|[{_UPPER}][^\W_{_MARK}]*[^\W_]*)")
WORD = re.compile(rf"{_DOTS}|[^\W_][\w{_MARK}]*")
_SHORT = frozenset({"st", "ste", "mt", "ft", "pt", "n", "s", "dem", "w"})
_GLUE = frozenset({" ", "-", "'", "’", "‘", "", "\u00a0", "\u2011", "\u2010", "–", ", ", " - "})


Token = re.Match[str]  # a capitalised word, or any word that is not lower-case where a script has no capitals


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
    tokens: list[Token] = []
    hits: list[Hit] = []
    found_until = 0
    entries, any_case = lexicon.entries, lexicon.lower
    for match in (WORD if any_case else CAPITAL).finditer(text):
        word = match[0]
        if not any_case or not word[0].islower():
            tokens.append(match)
        entry = entries[word] if word in entries else lexicon.look_up(word)
        if entry is None:
            continue
        start = match.start()
        if start < found_until:
            continue
        hit = longest(text, match, entry, lexicon)
        if hit and (not word[0].islower() or hit.key in lexicon.small):
            hit.first = len(tokens) - 1
            hits.append(hit)
            found_until = hit.end
    for hit in hits:
        hit.last = last_inside(tokens, hit)
    return tokens, hits


def last_inside(tokens: Sequence[Token], hit: Hit) -> int:
    """The index of the last token that lies in a hit."""
    index = hit.first
    while index + 1 < len(tokens) and tokens[index + 1].start() < hit.end:
        index += 1
    return index


def longest(text: str, match: Token, entry: Entry, lexicon: Lexicon) -> Hit | None:
    """The longest name that begins here and is written as it must be."""
    start, end = match.span()
    alone, rests, initials = entry
    following = None
    if rests:
        letter = text[end + 1 : end + 2].lower()
        if letter in initials or not (letter.isascii() and letter.isalpha()):
            following = WORD.match(text, skip(text, end))
    if not alone and following is None:
        return None
    key = last = fold(match[0].replace(".", ""))
    best = checked(text, start, end, key, alone, lexicon) if alone else None
    rest = ""
    while following is not None:
        last, before = fold(following[0].replace(".", "")), last
        rest = f"{rest} {last}" if rest else last
        if rest not in rests or not glued(text[end : following.start()], before):
            break
        end = following.end()
        if senses := rests[rest]:
            best = checked(text, start, end, f"{key} {rest}", senses, lexicon) or best
        following = WORD.match(text, skip(text, end))
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
