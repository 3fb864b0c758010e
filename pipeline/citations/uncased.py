"""Outlets' names by their shape where no capitals show a name: "《…日报》", "琉球新報", "…일보"."""

from collections.abc import Iterable, Iterator

from pipeline.citations.lexicon import COMMON, SHAPE
from pipeline.citations.mentions import Mention
from pipeline.citations.tokens import Phrases, Tokens
from pipeline.citations.words import CitationWords
from pipeline.record import CitationKind

_LONGEST = 12  # signs of a Chinese or Japanese name
_SHORTEST = 3
_LEAVE = 2  # syllables of a Korean name before its ending
_TITLE = 14  # tokens between quotation marks
_QUOTES = {"《": "》", "〈": "〉", "「": "」", "『": "』", "“": "”", "«": "»", '"': '"', "‘": "’", "„": "“"}
_TITLE_QUOTES = frozenset("《「『“")


def uncased(tokens: Tokens, words: CitationWords) -> Iterator[Mention]:
    """The names whose last signs are an outlet's. Each needs something before it at which it begins."""
    if not words.endings:
        return
    hangul = tuple(word for word in words.endings if "\uac00" <= word[0] <= "\ud7a3")
    if hangul:
        yield from _spaced(tokens, words, hangul)
    else:
        yield from _unspaced(tokens, words)


def quoted(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The range between the quotation mark at token `i` and its closing one; None where that is none, or too far."""
    closing = _QUOTES.get(tokens[i].text) if i < len(tokens) else None
    if closing is None:
        return None
    for k in range(i + 1, min(len(tokens), i + _TITLE)):
        if tokens[k].text == closing:
            return (i + 1, k) if k > i + 1 else None
    return None


def _spaced(tokens: Tokens, words: CitationWords, endings: tuple[str, ...]) -> Iterator[Mention]:
    for i, token in enumerate(tokens.all):
        text = token.text
        if not "\uac00" <= text[-1] <= "\ud7a3":
            continue
        tail = next((t for t in sorted(words.tails, key=len, reverse=True) if text.endswith(t)), "")
        for stem, rest in ((text, ""), (text.removesuffix(tail), tail)):
            ending = next((e for e in endings if stem.endswith(e)), None)
            if ending and len(stem) - len(ending) >= _LEAVE and stem not in words.not_names:
                yield Mention(
                    first=i, last=i + 1, start=token.start, end=token.end - len(rest), name=stem, strength=SHAPE,
                    kind=_kind(stem, words), tail=rest,
                )  # fmt: skip
                break


def _unspaced(tokens: Tokens, words: CitationWords) -> Iterator[Mention]:
    endings, leading = Phrases(words.endings), Phrases((*words.before, *words.joining, *words.again))
    describing = Phrases(tuple(word for word in words.describing if word.isalpha()))
    until = -1
    for i in endings.places(tokens):
        last = i + endings.at(tokens, i)
        if last <= until or (last < len(tokens) and endings.at(tokens, last)):
            continue
        first = _begin(tokens, i, max(until, last - _LONGEST), leading)
        if first is None:
            continue
        while (size := describing.at(tokens, first)) and last - first - size >= _SHORTEST:
            first += size
        name = tokens.slice(first, last)
        if last - first < _SHORTEST or name in words.not_names:
            continue
        until = last
        yield Mention(
            first=first, last=last, start=tokens[first].start, end=tokens[last - 1].end, name=name, strength=SHAPE,
            kind=_kind(name, words),
        )  # fmt: skip


def _begin(tokens: Tokens, i: int, oldest: int, leading: Phrases) -> int | None:
    """The first token of a name that reaches to `i`: it stands behind a cue, a sign, or a Japanese particle."""
    k = i
    while k > max(0, oldest):
        before = tokens[k - 1]
        if before.text in _TITLE_QUOTES or not before.word or "\u3041" <= before.text <= "\u309f":
            return k
        if before.text.isdigit() or leading.ending(tokens, k - 1):
            return k
        k -= 1
    return 0 if k == 0 else None


def _kind(name: str, words: CitationWords) -> CitationKind:
    return "agency" if name.endswith(words.agencies) else "outlet"


def with_uncased(mentions: tuple[Mention, ...], shaped: Iterable[Mention]) -> tuple[Mention, ...]:
    """The names, and those by an ending where none of them stands; a longer one takes the place of one it holds."""
    out = {m.first: m for m in mentions}
    within = {i for m in mentions for i in range(m.first + 1, m.last)}
    for mention in shaped:
        inside = [m for i in range(mention.first, mention.last) if (m := out.get(i))]
        if mention.first not in within and all(m.strength == COMMON and m.last < mention.last for m in inside):
            for old in inside:
                del out[old.first]
            out[mention.first] = mention
    return tuple(out[i] for i in sorted(out))
