"""Sources in notes: "[2] Radio Oru, bulletin no. 118, 25 April 2024", "See also: Oru Times (n.d.); …".

A note names nothing but sources: each part of it begins with one, and what follows is a title, a place, a page, a date.
"""

from collections.abc import Iterator, Mapping

from pipeline.citations.brackets import Source
from pipeline.citations.cues import Cues
from pipeline.citations.dates import Dated
from pipeline.citations.lexicon import COMMON, UNKNOWN
from pipeline.citations.mentions import Mention, run_end
from pipeline.citations.tokens import Tokens

_LONGEST = 40  # tokens of one part
_LABEL = 3  # tokens of what stands before a note's colon: "Footnote 4:"
_OPENING = {"“": "”", '"': '"', "‘": "’", "«": "»", "'": "'", "„": "“", "《": "》"}
_ABBREVIATED = frozenset(("no", "nos", "nr", "n", "d", "vol", "p", "pp", "ed", "eds", "cf", "art", "nº", "n°"))


def in_notes(
    tokens: Tokens, mentions: Mapping[int, Mention], dates: Mapping[int, Dated], cues: Cues
) -> Iterator[Source]:
    """The sources of the notes of a text, each with its date if it has one."""
    for begin in _beginnings(tokens, cues):
        i, note = begin, True
        while note and i < len(tokens):
            source, i = _part(tokens, i, mentions, dates, cues)
            if source is None:
                break
            yield source
            note = i < len(tokens) and (tokens[i].text in (";", "；") or tokens[i].low in cues.joining)
            i += 1


def _beginnings(tokens: Tokens, cues: Cues) -> Iterator[int]:
    """Where notes begin: behind "[2]" and "2." at the head of a sentence, behind "See also:" and "Footnote 4:"."""
    for first, last in tokens.sentences:
        i = first
        if tokens[i].text == "[" and i + 2 < last and tokens[i + 1].text.isdigit() and tokens[i + 2].text == "]":
            yield i + 3
            continue
        if tokens[i].text.isdigit() and i + 1 < last and tokens[i + 1].text in ".)" and len(tokens[i].text) < 4:
            yield i + 2
            continue
        if size := cues.notes.at(tokens, i):
            yield i + size + (tokens.low(i + size) in (":", "."))
        elif any(cues.notes.at(tokens, k) for k in (i,)):
            continue
        else:
            for k in range(i + 1, min(last, i + _LABEL)):
                if tokens[k].text == ":" and tokens[k - 1].text.isdigit() and cues.notes.at(tokens, i):
                    yield k + 1
        if first and tokens[first - 1].text == "." and tokens[first - 2].text.isdigit() and _heads(tokens, first - 2):
            yield first


def _heads(tokens: Tokens, i: int) -> bool:
    """Whether the number `i` is a note's: it stands alone in its sentence."""
    first, last = tokens.sentences[tokens.sentence_of[i]]
    return last - first <= 2 and first == i


def _part(
    tokens: Tokens, i: int, mentions: Mapping[int, Mention], dates: Mapping[int, Dated], cues: Cues
) -> tuple[Source | None, int]:
    """The source of the part that begins at `i`, and one after its last token; None where it is no reference."""
    while i < len(tokens) and (cues.notes.at(tokens, i) or tokens.low(i) == "the"):
        i += cues.notes.at(tokens, i) or 1
    title = _title_end(tokens, i)
    head = title + (tokens.low(title) in (",", ".")) if title > i else i
    head += tokens.low(head) == "the"
    mention = mentions.get(head) or _head(tokens, head)
    if mention is None:
        return None, i
    k, dated, shown = mention.last, None, title > i
    while k < len(tokens) and k - i < _LONGEST:
        token = tokens[k]
        if token.text in (";", "；") or token.text[0] == "\n" or token.low in cues.joining:
            break
        if (found := dates.get(k)) is not None:
            dated, shown, k = dated or found, True, found.last + 1
        elif (size := cues.relative.at(tokens, k) or cues.dateless.at(tokens, k)) or (
            token.low in _ABBREVIATED and tokens.low(k + 1) in (".", "") and not token.capital
        ):
            shown, k = True, k + (size or 1) + (tokens.low(k + 1) == "." and not size)
        elif (end := _title_end(tokens, k)) > k:
            shown, k = True, end
        elif token.text in ".!?" and tokens.sentence_of[k] != tokens.sentence_of[min(k + 1, len(tokens) - 1)]:
            break
        elif _belongs(tokens, k, cues):
            k += 1
        else:
            return None, i
    weak = mention.strength in (UNKNOWN, COMMON)
    if not shown or (weak and dated is None and title == i and tokens.low(mention.last) not in (",", "(")):
        return None, i
    last = dated.last + 1 if dated else mention.last
    return Source(mention=mention, first=mention.first, last=last, date=dated.value if dated else None), k


def _title_end(tokens: Tokens, i: int) -> int:
    """One after the closing mark of a title in quotation marks that begins at `i`, else `i`."""
    closing = _OPENING.get(tokens[i].text) if i < len(tokens) else None
    if closing is None:
        return i
    reach = range(i + 2, min(len(tokens), i + _LONGEST))
    return next((k + 1 for k in reach if tokens[k].text == closing), i)


def _belongs(tokens: Tokens, i: int, cues: Cues) -> bool:
    """Whether a token may stand in a reference beside its name, title and date: a place, a page, a number."""
    token = tokens[i]
    if not token.word:
        return token.text in ",.()[]:/-–—"
    if token.capital or token.text.isdigit() or token.low in _ABBREVIATED:
        return True
    return any(w.at(tokens, i) for w in (cues.pieces, cues.media, cues.auxiliary, cues.describing, cues.appeared))


def _head(tokens: Tokens, i: int) -> Mention | None:
    """A name nobody knows at the head of a note: its capitalised words."""
    if i >= len(tokens) or not tokens[i].capital or not tokens[i].word:
        return None
    last = run_end(tokens, i)
    while last > i and not tokens[last - 1].capital:
        last -= 1
    name = tokens.slice(i, last)
    initial = len(tokens.low(last + 1)) == 1 and tokens.low(last + 2) in (".", ",", "(")  # "Oru, N. (2016)": an author
    if len(name) < 3 or tokens.low(last) not in (",", "(") or initial:
        return None
    return Mention(
        first=i, last=last, start=tokens[i].start, end=tokens[last - 1].end, name=name, strength=UNKNOWN
    )  # fmt: skip
