"""Looking every name of a dictionary up in a text: one pass, longest name first, linear time."""

import re
from bisect import bisect_left
from collections.abc import Container
from dataclasses import dataclass

from pipeline.countries.fold import fold
from pipeline.countries.lexicon import UNSEEN, Entry, Lexicon, Senses
from pipeline.marks import INDIC

_UPPER = "".join(chr(c) for c in (*range(0x41, 0x530), *range(0x1E00, 0x1F00)) if chr(c).isupper() or chr(c).istitle())
_MARK = f"\u0300-\u036f\u064b-\u065f\u0670{INDIC}\u200c"
_DOTS = r"(?:[A-Z]\.)+(?:[A-Z](?![^\W_]))?"
# The class comes first, the look behind it second: so the search skips to capitals at the speed of C.
CAPITAL = re.compile(rf"[{_UPPER}](?<![^\W_].)(?:\.(?:[A-Z]\.)*(?:[A-Z](?![^\W_]))?|[\w{_MARK}]*)")
WORD = re.compile(rf"{_DOTS}|[^\W_][\w{_MARK}]*")
_SIGN = re.compile("[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e\u102b-\u103e\u1056-\u1059]")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]")
_SHORT = frozenset({"st", "ste", "mt", "ft", "pt", "n", "s", "dem", "w"})
_GLUE = frozenset(
    {" ", ".", "-", "'", "’", "‘", "", "\u00a0", "\u2011", "\u2010", "–", " – ", " — "}
)  # "Папуа — Новая Гвинея"
_BEFORE_SENTENCES = " \t\u00a0\"'«„“”‘(—–-"


Token = re.Match[str]  # a capitalised word, or any word that is not lower-case where a script has no capitals


@dataclass(slots=True)
class Hit:
    """A name found: what it may stand for, and its tokens from `first` to `last` (a smaller `last`: it has none)."""

    start: int
    end: int
    text: str
    key: str
    senses: Senses
    first: int
    last: int


def scan(text: str, lexicon: Lexicon) -> tuple[list[Token], list[Hit]]:
    """The capitalised words of `text` (all words where a script has no capitals) and the names among them."""
    written, text = text, text.replace("ʼ", "’").replace("ʻ", "’")  # the two that count as letters
    matches = list((WORD if lexicon.lower or not lexicon.cased else CAPITAL).finditer(text))
    hits: list[Hit] = []
    found_until = 0
    cased, remembered, look_up = lexicon.cased, lexicon.entries.get, lexicon.look_up
    for match in matches:
        word = match[0]
        entry = remembered(word, UNSEEN)
        if entry is UNSEEN:
            entry = look_up(word)
        if entry is None:
            continue
        start = match.start()
        if start < found_until:
            continue
        hit = longest(text, match, entry, lexicon)
        if not hit or (hit.key in lexicon.doubtful and (word.islower() or opens(text, start))):
            continue
        if cased and not entry[0] and is_plain_words(hit):
            continue
        if not word[0].islower() or hit.key in lexicon.small:
            hits.append(hit)
            found_until = hit.end
    tokens = [match for match in matches if not match[0][0].islower()] if lexicon.lower else matches
    starts = [match.start() for match in tokens] if hits else []
    for hit in hits:
        hit.text = written[hit.start : hit.end]
        hit.first, hit.last = bisect_left(starts, hit.start), bisect_left(starts, hit.end) - 1
    return tokens, hits


def opens(text: str, start: int) -> bool:
    """Whether a sentence begins here, so that a capital says nothing."""
    before = text[max(0, start - 8) : start].rstrip(_BEFORE_SENTENCES)
    return not before or before[-1] in ".!?…:\n"


def is_plain_words(hit: Hit) -> bool:
    """Whether plain words were taken for a place: "The acreage", "Eastern province"; "Arabie saoudite" is a country."""
    second = hit.text.partition(" ")[2][:5]
    plain = len(second) == 5 and second.isalpha() and second.islower()
    return plain and all(sense.kind in ("city", "region") for sense in hit.senses)


def longest(text: str, match: Token, entry: Entry, lexicon: Lexicon) -> Hit | None:
    """The longest name that begins here and is written as it must be."""
    start, end = match.span()
    alone, rests, initials, left, right = entry
    following = None
    if rests:
        letter = text[end + 1 : end + 2].lower()
        if letter in initials or not (letter.isascii() and letter.isalpha()):
            following = WORD.match(text, skip(text, end))
    if not alone and following is None:
        return None
    start += left
    key = last = fold(text[start : end - right].replace(".", ""))
    best = checked(text, start, end - right, key, alone, lexicon) if alone else None
    rest = ""
    while following is not None and glued(text[end : following.start()], last):
        last = fold(following[0].replace(".", ""))
        longer = f"{rest} {last}" if rest else last
        end = following.end()
        if longer not in rests:
            bare, cut = without_suffix(longer, rests, lexicon.suffixes)
            if cut and (senses := rests[bare]):
                best = checked(text, start, end - cut, f"{key} {bare}", senses, lexicon) or best
            break
        rest = longer
        if senses := rests[rest]:
            best = checked(text, start, end, f"{key} {rest}", senses, lexicon) or best
        following = WORD.match(text, skip(text, end))
    return best


def without_suffix(words: str, known: Container[str], suffixes: frozenset[str]) -> tuple[str, int]:
    """The known words that `words` are without a glued suffix, and the suffix's length; 0 when they are not."""
    for end in range(len(words) - 1, max(1, len(words) - 12), -1) if suffixes else ():
        if words[end:] in suffixes and words[:end] in known:
            return words[:end], len(words) - end
    return words, 0


def scan_unspaced(text: str, lexicon: Lexicon) -> list[Hit]:
    """The names in a text whose script puts no spaces between words: at every place the longest name."""
    hits: list[Hit] = []
    lengths, names = lexicon.lengths, lexicon.unspaced
    position = 0
    for match in lexicon.first_letters.finditer(text):
        start = match.start()
        if start < position:
            continue
        for length in lengths[match[0]]:
            name = text[start : start + length]
            end = start + len(name)  # the text may end before the longest name could
            if name in names and stands_alone(text, start, end):
                hits.append(Hit(start, end, name, name, names[name], 0, 0))
                position = end
                break
    return hits


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no vowel sign follows (the syllable would be another) and a katakana word is whole."""
    after = text[end : end + 1]
    if after and _SIGN.match(after):
        return False
    if _KATAKANA.match(text[start]) and _KATAKANA.match(text[end - 1]):
        return not (_KATAKANA.match(after) or _KATAKANA.match(text[max(0, start - 1) : start]))
    return True


def skip(text: str, position: int) -> int:
    """Where the next word can begin: after at most one separator, or a line break inside a paragraph."""
    limit = min(len(text), position + 20)
    while position < limit and not text[position].isalnum():
        position += 1
    return position


def glued(gap: str, before: str) -> bool:
    """Whether two words parted by `gap` can belong to one name."""
    return gap in _GLUE or (gap == ". " and before in _SHORT) or (gap.isspace() and gap.count("\n") < 2)


def behind_town(text: str, start: int, end: int) -> bool:
    """Whether two capitals stand as a postal abbreviation: "Lima, OH, was"."""
    before, after = text[max(0, start - 4) : start], text[end : end + 3]
    return (
        before[-2:] == ", "
        and before[:-2].isalpha()
        and before[-3:-2].islower()
        and not re.match(r"\w|[ -][A-Z]{2}", after)
    )


def checked(text: str, start: int, end: int, key: str, senses: Senses, lexicon: Lexicon) -> Hit | None:
    """The hit, unless the name is one that must be written in capitals or with its full stop, and is not."""
    written = text[start:end]
    forms = lexicon.exact.get(key)
    if forms is not None and written not in forms:
        return None
    if written in lexicon.postal and not behind_town(text, start, end):
        return None
    if forms is not None and f"{written}." in forms and written not in {form for form in forms if form.isupper()}:
        if text[end : end + 1] == "." and start:
            end += 1
        elif text[max(0, start - 2) : start] != ", ":
            return None
    return Hit(start, end, text[start:end], key, senses, 0, 0)
