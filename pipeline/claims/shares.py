"""Fractions that are no shares: halves of matches, quarters of years, a third man."""

from pipeline.claims.sentence import Reason, Sentence
from pipeline.numbers.number import Number


def refuse_fraction(s: Sentence, number: Number, before: str, after: str) -> Reason | None:
    """ "first half", "half-hour", "a quarter of 2023", "a third man" are no shares."""
    tokens = s.tokens
    last, first = s.low(number.last - 1), number.first
    words = s.lexicon.words
    if number.digits and (after in words.months or before in words.months or after in ("/", ":")):
        return "code"
    if tokens[first].low in words.articles and after not in s.classes["of"] and _one_more(s, number):
        return "ordinal"
    if before in s.classes["and"] and s.low(number.outer - 2) in (words.durations.keys() | s.classes["long_spans"]):
        return "duration"  # "a decade and a half"
    if before in s.classes["and"] and _and_a_half(s, number):
        return "fraction"  # "a cup and a half"
    plain = number.last - number.first == 1
    if last in s.classes["parts_of_time"] or last in s.classes["halves_quarters"]:
        if before in s.classes["before_half"] or (before == "-" and first > 1):
            return "fraction"
        if (
            last in s.classes["many_quarters"]
            and after not in s.classes["of"]
            and s.text[tokens[first].end : tokens[first].end + 1] != "-"
        ):
            return "duration"
        if after in s.classes["after_half"] or (
            after in s.classes["a_an"] and s.low(number.after + 1) in words.durations
        ):
            return "duration"
        if last in s.classes["quarters"] and (plain or after in s.classes["past_to"]):
            return "fraction"
        if after in s.classes["of"] and (
            s.low(number.after + 1).isdecimal()
            or s.low(number.after + 1) in words.months
            or s.has(number.after + 1, "last")
        ):
            return "fraction"
    if tokens[first].low in s.classes["a_an"] and last not in s.classes["parts_of_time"]:
        return None if not after or after in s.classes["after_share"] else "ordinal"
    if (
        plain
        and last not in s.classes["halves"]
        and last not in words.ordinals
        and number.digits is False
        and after not in s.classes["of"]
    ):
        return "ordinal"
    if plain and last in words.ordinals:
        return "ordinal"
    return None


def _one_more(s: Sentence, number: Number) -> bool:
    """ "Two people died, and a third was hurt": the next one, no share."""
    part = number.value or 1
    return any(
        n.first < number.first and n.form == "cardinal" and n.value is not None and abs((n.value + 1) * part - 1) < 0.01
        for n in s.numbers
    )


def _and_a_half(s: Sentence, number: Number) -> bool:
    """Whether a noun with an article stands before "and a half"."""
    articles = s.lexicon.words.articles
    return s.low(number.first) in articles and s.low(number.outer - 3) in articles
