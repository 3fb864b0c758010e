"""Numbers that are days, years, decades or clock times."""

from pipeline.claims.bare import Bare, Verdict
from pipeline.claims.english import english, is_plural
from pipeline.claims.modifiers import modifier_phrase
from pipeline.claims.noun_phrase import noun_phrase
from pipeline.claims.sentence import Sentence
from pipeline.numbers.number import Number

LAST_DAY = 31


def clock_time(n: Bare) -> Verdict:
    """ "5 p.m.", "5 o'clock"."""
    classes = n.s.classes
    timed = n.after in classes["clock"] or (n.after in classes["o"] and n.s.low(n.number.after + 1) == "'")
    return "time" if timed else None


def day_of_month(n: Bare) -> Verdict:
    """A day beside its month, alone or as one of two: "26 and 27 November"."""
    s, number, months = n.s, n.number, n.s.lexicon.words.months
    if n.before in months and not _counts_in_month(s, number):
        return "date"
    if not n.plain or n.value > LAST_DAY:
        return None
    if n.after in months:
        return "date"
    dated = any(t.span[0] < number.start and number.end <= t.span[1] for t in s.dates)
    if dated and not _counts_in_month(s, number):
        return "date"
    if n.after in s.classes["and"] and s.low(number.after + 2) in months:
        return "date"  # "2 and 3 September"
    if n.before in s.classes["and"] and s.low(number.outer - 3) in months and len(s.low(number.outer - 2)) < 3:
        return "claim" if noun_phrase(s, number.after) else "date"  # "November 26 and 27"
    return "date" if n.before == "." and s.low(number.outer - 2) in months else None


def year(n: Bare) -> Verdict:
    """ "May 5, 2020", "in 2020", "2019-20", "the 1990s", "nineteen ninety-four"."""
    s, number = n.s, n.number
    if n.before == "," and s.low(number.outer - 3) in s.lexicon.words.months and 1000 <= n.value < 2200:
        return "date"
    if n.plain:
        if number.modifier == "range":
            if 1900 <= n.value < 2100 and (number.high or 0) < 2200:
                return "date"
        elif 1000 <= n.value < 2200 and _is_year(s, number, n.before, n.after):
            return "date"
        spelled = n.after in ("'", "’") and s.has(number.after + 1, "s") and n.value % 10 == 0
        if (n.after in s.classes["of_decade"] or spelled) and s.tokens[number.after].start == number.end:
            return "date"  # 1990s, 60's
    return "date" if _in_words(s, number) else None


def _counts_in_month(s: Sentence, number: Number) -> bool:
    """ "In March 12 people died": a month, then a count. "On March 12 people died" is a day."""
    k = number.outer - 1
    if s.low(k) not in s.lexicon.words.months or not s.has(k - 1, "in_month"):
        return False
    phrase = noun_phrase(s, number.after)
    return phrase is not None and phrase[0] == number.after and is_plural(s.tokens[phrase[1] - 1], english(s))


def _in_words(s: Sentence, number: Number) -> bool:
    """ "nineteen ninety-four": a year as it is spoken."""
    if number.digits or not number.value:
        return False
    for n in s.numbers:
        if n.digits or n.form != "cardinal" or not n.value or n.unit_kind is not None:
            continue
        first, second = (number, n) if n.first == number.after else (n, number)
        if first.after == second.first and 17 <= (first.value or 0) <= 20 and 10 <= (second.value or 0) < 100:
            return True
    return False


def _is_year(s: Sentence, number: Number, before: str, after: str) -> bool:
    """Whether a plain four-digit number reads as a year: no counted plural follows, or a word of time stands before."""
    tokens, e = s.tokens, english(s)
    value = number.value or 0
    if modifier_phrase(s, number.outer) > 1:
        return False  # "an average of 1500"
    if (before in s.lexicon.words.before and before not in s.classes["no_bound_of_year"]) or after == "-":
        return False
    if before in s.classes["before_year"]:
        phrase = noun_phrase(s, number.after)
        if (
            before in s.classes["owners"]
            and value < 1900
            and phrase is not None
            and is_plural(tokens[phrase[1] - 1], e)
        ):
            return False  # "its 1600 employees"
        if before in s.classes["links_to_year"] and phrase is not None and phrase[0] == number.after and value < 1800:
            return not is_plural(tokens[phrase[1] - 1], e)
        return not (value < 1500 and phrase is not None and is_plural(tokens[phrase[1] - 1], e))
    if 1900 <= value < 2100 and (after in s.lexicon.words.cardinals or after in s.lexicon.words.ordinals):
        return True
    phrase = noun_phrase(s, number.after)
    if phrase is None:
        return value >= 1500 or number.first == 0
    plural = is_plural(tokens[phrase[1] - 1], e)
    if 1900 <= value < 2100:
        head = tokens[phrase[1] - 1]
        return not (plural and not head.capital and phrase[1] - phrase[0] <= 3 and head.low not in s.classes["yearly"])
    return not plural
