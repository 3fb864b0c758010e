"""Whether a figure is said to be more or less than before."""

from pipeline.claims.english import PLURAL, english
from pipeline.claims.noun_phrase import noun_phrase
from pipeline.claims.sentence import Sentence
from pipeline.numbers.number import Number
from pipeline.record import Trend


def change_near(s: Sentence, number: Number) -> Trend | None:
    """increase or decrease when the figure is a change or the value arrived at; None for the value started from."""
    e = english(s)
    tokens = s.tokens
    i = number.outer - 1
    if number.unit_kind is None and number.form == "cardinal" and s.has(i, "the_both"):
        return None  # "doubling the two nations' trade"
    if number.unit_kind is None and number.form == "cardinal" and not s.has(number.after, "times"):
        if (changed := _added(s, number)) is not None:
            return changed
    elif (
        s.has(number.after + 1, "than")
        and number.unit_kind == "money"
        and s.low(number.after) in s.classes["upward"] | s.classes["downward"]
    ):
        return "increase" if s.has(number.after, "upward") else "decrease"
    elif s.has(number.after + 1, "to") or number.unit_kind in ("measure", "money"):
        pass
    elif s.has(number.after, "upward"):
        return "increase"
    elif s.has(number.after, "downward"):
        return "decrease"
    while i >= 0 and (s.low(i) in s.lexicon.words.articles or is_modifier(s, i)):
        i -= 1
    link = s.low(i)
    if link in s.classes["from"]:
        return None
    k = i - 1 if link in s.classes["in_amount"] else i
    for j in range(k, max(-1, k - (10 if link in s.classes["to_by"] else 3)), -1):
        low = tokens[j].low
        if low in (",", ";", "(", ":") and not (low == "(" and j >= k - 1):
            if j < k and link not in s.classes["to_by"]:
                return None
            if low != "," or link not in s.classes["to_by"]:
                return None
            return None
        if low in s.classes["raises"] and number.unit_kind == "money" and link not in s.classes["to_by"]:
            return None
        if number.unit_kind == "money" and low in s.classes["gains_losses"]:
            return None  # what was lost, no change
        if low in s.classes["up_down"] and s.low(j - 1) in e.particle_verbs:
            return None  # "handed down 12 sentences", "set up 40 camps"
        if low in e.rises:
            return None if low in s.classes["up"] and j == i - 1 and link in s.classes["to"] else "increase"
        if low in e.falls:
            return "decrease"
        if link in s.classes["of_at_in"] and j < k - 1:
            return None
    return None


def _added(s: Sentence, number: Number) -> Trend | None:
    """ "88,000 positions were added", "1,200 jobs were lost"."""
    phrase = noun_phrase(s, number.after)
    if phrase is None or not s.has(phrase[1], "were_been"):
        return None
    verb = s.low(phrase[1] + 1)
    return "increase" if verb in s.classes["adding_to"] else "decrease" if verb in s.classes["shed"] else None


def is_modifier(s: Sentence, i: int) -> bool:
    return (s.low(i) in s.lexicon.words.before and not s.has(i, "tops")) or (
        s.has(i, "modifying") and not s.has(i, "of")
    )


def change_word(s: Sentence, i: int) -> Trend | None:
    e = english(s)
    low = s.low(i).removesuffix(PLURAL)
    if s.low(i) in e.rises or low in e.rises or low in s.classes["change_gains"]:
        return "increase"
    return "decrease" if s.low(i) in e.falls or low in e.falls else None
