"""Whether a figure is said to be more or less than before."""

from pipeline.claims.english import english, noun_phrase
from pipeline.claims.sentence import Sentence
from pipeline.numbers.number import Number
from pipeline.numbers.words import word_set
from pipeline.record import Trend

UPWARD = word_set("higher more up above increase rise raise growth gain jump hike surge")
DOWNWARD = word_set("lower less fewer down below decrease drop decline fall cut reduction")


def change_near(s: Sentence, number: Number) -> Trend | None:
    """increase or decrease when the figure is a change or the value arrived at; None for the value started from."""
    e = english(s)
    tokens = s.tokens
    i = number.outer - 1
    if number.unit_kind is None and number.form == "cardinal" and s.low(i) in ("the", "both", "these", "those"):
        return None  # "doubling the two nations' trade"
    if number.unit_kind is None and number.form == "cardinal" and s.low(number.after) != "times":
        if (changed := _added(s, number)) is not None:
            return changed
    elif s.low(number.after + 1) == "than" and number.unit_kind == "money" and s.low(number.after) in UPWARD | DOWNWARD:
        return "increase" if s.low(number.after) in UPWARD else "decrease"
    elif s.low(number.after + 1) == "to" or number.unit_kind in ("measure", "money"):
        pass
    elif s.low(number.after) in UPWARD:
        return "increase"
    elif s.low(number.after) in DOWNWARD:
        return "decrease"
    while i >= 0 and (s.low(i) in s.lexicon.words.articles or is_modifier(s, i)):
        i -= 1
    link = s.low(i)
    if link == "from":
        return None
    k = i - 1 if link in ("to", "by", "at", "of", "in") else i
    for j in range(k, max(-1, k - (10 if link in ("to", "by") else 3)), -1):
        low = tokens[j].low
        if low in (",", ";", "(", ":") and not (low == "(" and j >= k - 1):
            if j < k and link not in ("to", "by"):
                return None
            if low != "," or link not in ("to", "by"):
                return None
            return None
        if low in ("raise", "raised", "raises", "raising") and number.unit_kind == "money" and link not in ("to", "by"):
            return None
        if number.unit_kind == "money" and low in ("loss", "losses", "gain", "gains"):
            return None  # what was lost, no change
        if low in ("up", "down") and s.low(j - 1) in e.particle_verbs:
            return None  # "handed down 12 sentences", "set up 40 camps"
        if low in e.rises:
            return None if low == "up" and j == i - 1 and link == "to" else "increase"
        if low in e.falls:
            return "decrease"
        if link in ("of", "at", "in") and j < k - 1:
            return None
    return None


def _added(s: Sentence, number: Number) -> Trend | None:
    """ "88,000 positions were added", "1,200 jobs were lost"."""
    phrase = noun_phrase(s, number.after)
    if phrase is None or s.low(phrase[1]) not in ("were", "was", "are", "is", "been"):
        return None
    verb = s.low(phrase[1] + 1)
    return (
        "increase"
        if verb in ("added", "created", "gained")
        else "decrease"
        if verb in ("lost", "cut", "shed", "eliminated")
        else None
    )


def is_modifier(s: Sentence, i: int) -> bool:
    return (s.low(i) in s.lexicon.words.before and s.low(i) not in ("top", "topped", "tops", "exceeded", "raised")) or (
        s.low(i) in ("more", "less", "than", "as", "much", "many", "an", "a", "average", "of")
        and s.low(i) not in ("of",)
    )


def change_word(s: Sentence, i: int) -> Trend | None:
    e = english(s)
    low = s.low(i).removesuffix("s")
    if s.low(i) in e.rises or low in e.rises or low in ("raise", "gain", "improvement", "rebound"):
        return "increase"
    return "decrease" if s.low(i) in e.falls or low in e.falls else None
