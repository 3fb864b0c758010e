"""Fractions that are no shares: halves of matches, quarters of years, a third man."""

from pipeline.claims.sentence import Reason, Sentence
from pipeline.numbers.number import Number
from pipeline.numbers.words import word_set

PARTS_OF_TIME = word_set("half quarter")
BEFORE_HALF = word_set(
    "first second third fourth last this each next previous other same better final latter every opening "
    "current third- fourth- january-march april-june july-september october-december"
)
AFTER_HALF = word_set("- past hour brother sister century marathon time term year hearted way back final finals")
AFTER_SHARE = word_set("of are were have had is was , . more said did do say lower higher less fewer") | {""}


def refuse_fraction(s: Sentence, number: Number, before: str, after: str) -> Reason | None:
    """ "first half", "half-hour", "a quarter of 2023", "a third man" are no shares."""
    tokens = s.tokens
    last, first = s.low(number.last - 1), number.first
    words = s.lexicon.words
    if number.digits and (after in words.months or before in words.months or after in ("/", ":")):
        return "code"
    if tokens[first].low in words.articles and after != "of" and _one_more(s, number):
        return "ordinal"
    if before == "and" and s.low(number.outer - 2) in (words.durations.keys() | {"decade", "decades", "century"}):
        return "duration"  # "a decade and a half"
    if before == "and" and _and_a_half(s, number):
        return "fraction"  # "a cup and a half"
    plain = number.last - number.first == 1
    if last in PARTS_OF_TIME or last in ("halves", "quarters"):
        if before in BEFORE_HALF or (before == "-" and first > 1):
            return "fraction"
        if last == "quarters" and after != "of" and s.text[tokens[first].end : tokens[first].end + 1] != "-":
            return "duration"
        if after in AFTER_HALF or (after in ("an", "a") and s.low(number.after + 1) in words.durations):
            return "duration"
        if last in ("quarter", "quarters") and (plain or after in ("to", "past")):
            return "fraction"
        if after == "of" and (
            s.low(number.after + 1).isdecimal()
            or s.low(number.after + 1) in words.months
            or s.low(number.after + 1) in ("last",)
        ):
            return "fraction"
    if tokens[first].low in ("a", "an") and last not in ("half", "quarter"):
        return None if after in AFTER_SHARE else "ordinal"
    if (
        plain
        and last not in ("half", "halves")
        and last not in words.ordinals
        and number.digits is False
        and after != "of"
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
