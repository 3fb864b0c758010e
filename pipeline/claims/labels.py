"""Figures behind a label, as in tables and lists: "Injured: 4,877", "Gaza: 12; Rafah: 5", "Houses destroyed – 40"."""

from pipeline.claims.english import PAST, PLURAL
from pipeline.claims.sentence import Draft, Sentence

MARKS = frozenset((":", "=", "—", "–"))
MOST = 6  # words of a label
BEFORE = frozenset((".", ",", ";", ":", "(", ")", "•", "▪", "-", "—", "–", "*", "|", "/"))


def label_before(s: Sentence, i: int) -> tuple[int, int] | None:
    """The token bounds of the label of the figure that begins at token `i`, or None when it has none."""
    if s.low(i - 1) not in MARKS or i < 2 or (s.low(i - 1) != ":" and not _is_line(s, i)):
        return None
    last = i - 1
    first = last
    while first > 0 and s.tokens[first - 1].kind == "word" and s.low(first - 1) not in BEFORE:
        first -= 1
    if (
        first == last
        or last - first > MOST
        or not (first == 0 or s.low(first - 1) in BEFORE or _after_figure(s, first))
    ):
        return None
    words = s.lexicon.words
    e = words.english
    if e is not None and any(
        s.low(k) in e.auxiliaries or s.low(k) in e.speech - e.documents for k in range(first, last)
    ):
        return None  # "the minister said: 40"
    while first < last and (s.low(first) in words.articles or s.low(first) in words.joiners):
        first += 1
    return (first, last) if first < last else None


def _is_line(s: Sentence, i: int) -> bool:
    """Whether a dash stands in a line of a list: nothing but a label before it."""
    return i - 1 <= MOST and all(t.kind == "word" for t in s.tokens[: i - 1] if t.low not in BEFORE)


def _after_figure(s: Sentence, first: int) -> bool:
    return any(n.after == first or n.last == first for n in s.numbers)


def is_place(s: Sentence, label: tuple[int, int]) -> bool:
    """Whether a label names where rather than what: capitals alone, in a row of such labels or in the singular."""
    tokens = s.tokens[slice(*label)]
    e = s.lexicon.words.english
    if e is not None and any(
        t.low in e.plurals or t.low in s.lexicon.words.events or t.low in e.totals for t in tokens
    ):
        return False
    return all(t.capital for t in tokens) and (len(tokens) > 1 or not tokens[-1].low.endswith((PLURAL, PAST)))


def thing_of_list(s: Sentence, recent: list[Draft]) -> str | None:
    """What the figures of a list are of: what the first of them counts."""
    return next((d.counted for d in reversed(recent[-6:]) if d.sentence.index >= s.index - 6 and d.counted), None)
