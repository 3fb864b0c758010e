"""What stands around a number and bounds it: "at least", "up to", "or more"."""

from pipeline.claims.sentence import Sentence
from pipeline.numbers.number import Number
from pipeline.numbers.words import Bound
from pipeline.record import Modifier

LONGEST = 6  # words of the longest phrase in the language data


def modifier_before(sentence: Sentence, i: int) -> tuple[Bound | None, int]:
    """The bound said before token `i` (None: none is) and the index where its phrase begins."""
    words, tokens = sentence.lexicon.words, sentence.tokens
    bound: Bound | None = None
    edge = k = i
    while k > 0:
        size, found = _phrase_ending(sentence, k)
        if not size and bound is None and tokens[k - 1].low in words.articles and k > 1:
            size, found = _phrase_ending(sentence, k - 1)
            size += 1 if size else 0
        if not size or found is None:
            break
        k -= size
        if found != "exact":
            if bound is not None:
                break
            bound, edge = found, k
        elif bound is not None:
            break
    return bound, edge


def _phrase_ending(sentence: Sentence, end: int) -> tuple[int, Bound | None]:
    tokens, before = sentence.tokens, sentence.lexicon.words.before
    for size in range(min(LONGEST, end), 0, -1):
        name = tokens[end - 1].low if size == 1 else " ".join(t.low for t in tokens[end - size : end])
        if name in before:
            return size, before[name]
    return 0, None


def modifier_phrase(sentence: Sentence, i: int) -> int:
    """How many words before token `i` are a phrase that bounds a number."""
    return _phrase_ending(sentence, i)[0]


def modifier_after(sentence: Sentence, i: int) -> tuple[Bound | None, int]:
    """The bound said from token `i` on ("or more", "+") and the index after it."""
    after, tokens = sentence.lexicon.words.after, sentence.tokens
    j = i + 1 if i < len(tokens) and tokens[i].low == "-" else i
    for size in (3, 2, 1):
        name = " ".join(t.low for t in tokens[j : j + size])
        if len(tokens) >= j + size and name in after and (name not in ("+",) or tokens[j].start == tokens[j - 1].end):
            return after[name], j + size
    return None, i


def bounds(number: Number, bound: Modifier | None, value: float | None) -> tuple[float | None, float | None]:
    """The interval a value allows: at least 20 is 20 and up, an exact or approximate one has none of its own."""
    return (number.low, number.high) if value is None else interval(bound, value)


def interval(bound: Modifier | None, value: float) -> tuple[float | None, float | None]:
    """The interval that a bound gives a value; both None for an exact or approximate one."""
    if bound in ("at_least", "more_than"):
        return value, None
    if bound in ("at_most", "less_than"):
        return None, value
    return None, None
