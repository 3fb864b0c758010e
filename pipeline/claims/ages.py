"""Ages and prison terms: years that are measures rather than times."""

from bisect import bisect_left

from pipeline.claims.english import english
from pipeline.claims.sentence import Sentence
from pipeline.numbers.number import Number
from pipeline.numbers.words import Bound

ROW = 6  # ages in a row on either side


def age_of(s: Sentence, number: Number) -> tuple[str, int, int, Bound | None] | None:
    """Unit, token bounds and bound of an age, or None when the number is none."""
    if (age := _age_alone(s, number)) is not None:
        return age
    if number.unit_kind is None and number.form == "cardinal" and number.scale == 1 and 0 < (number.value or 0) < 120:
        row = _row_of(s, number)
        if any(_age_alone(s, other) is not None for other in row) and not _noun_follows(s, row[-1].after):
            return "year", number.outer, number.after, None
    return None


def _row_of(s: Sentence, number: Number) -> list[Number]:
    """The numbers that are only joined by commas and "and": "12, 15 and 40"."""
    at = bisect_left(s.numbers, number.first, key=lambda other: other.first)
    if at >= len(s.numbers):
        return [number]
    first = last = at
    while first > 0 and at - first < ROW and _joined(s, s.numbers[first - 1], s.numbers[first]):
        first -= 1
    while last + 1 < len(s.numbers) and last - at < ROW and _joined(s, s.numbers[last], s.numbers[last + 1]):
        last += 1
    return s.numbers[first : last + 1]


def _joined(s: Sentence, a: Number, b: Number) -> bool:
    between = [s.low(k) for k in range(a.after, b.outer)]
    if len(between) == 2:
        return between[0] == "," and between[1] in s.classes["and"]
    return len(between) == 1 and between[0] in s.classes["and_or_comma"]


def _age_alone(s: Sentence, number: Number) -> tuple[str, int, int, Bound | None] | None:
    """The age that a number is by the words around it, without the other numbers of a row."""
    if number.unit_kind == "duration" and number.unit in ("year", "month", "week", "day"):
        return _years_old(s, number, number.unit)
    if number.unit_kind is not None or number.form != "cardinal" or number.scale != 1:
        return None
    value = number.value if number.value is not None else number.high
    if (
        value is None
        or value != int(value)
        or not 0 < value < 120
        or (number.modifier == "range" and (number.high or 0) > 120)
    ):
        return None
    before, after, i, j = s.low(number.outer - 1), s.low(number.after), number.outer, number.after
    if before in s.classes["aged"] or (before in s.classes["between_from"] and s.has(i - 2, "aged")):
        return _with_bound(s, i, j)
    if after in s.classes["hyphenated_age"]:
        return after.split("-")[0], i, j + 1, None
    if (
        number.digits
        and value >= 5
        and ((before in s.classes["being"] and s.has(i - 2, "being_someone")) or before in s.classes["someone_is"])
        and (not after or after in s.classes["after_bare_age"])
    ):
        return "year", i, j, None
    if s.has(i - 2, "aged") and before in s.classes["before_age"]:
        return _with_bound(s, i, j)
    if before in s.classes["both"] and s.low(i - 2) == "," and number.digits and after in (",", ".", ""):
        return "year", i, j, None
    if before in s.classes["joining_ages"] and _after_age(s, number):
        return "year", i, j, None
    if before in s.classes["limits"] and s.has(i - 2, "persons") and not _noun_follows(s, j):
        return "year", i - 1, j, "less_than" if before in s.classes["lower_limits"] else "more_than"
    if (
        after in s.classes["s"]
        and before in s.classes["row_of_limits"]
        and (not s.low(i - 2) or s.has(i - 2, "over_under"))
    ):
        return None
    if _in_apposition(s, number):
        return "year", i, j, None
    return None


def _years_old(s: Sentence, number: Number, unit: str) -> tuple[str, int, int, Bound | None] | None:
    j = number.after
    if s.low(j) in ("-", "‑"):
        j += 1
    if s.has(j, "old"):
        return unit, number.outer, j + 1, None
    if s.has(j, "of") and s.has(j + 1, "age"):
        return unit, number.outer, j + 2, None
    if s.has(number.outer - 1, "aged") and unit in ("year", "month"):
        return unit, number.outer, number.after, None
    if s.has(number.outer - 1, "over_under") and s.has(number.outer - 2, "persons") and unit == "year":
        return (
            unit,
            number.outer - 1,
            number.after,
            "less_than" if s.has(number.outer - 1, "under") else "more_than",
        )
    return None


def _with_bound(s: Sentence, i: int, j: int) -> tuple[str, int, int, Bound | None]:
    """ "below the age of 17": less than, and the words before belong to it."""
    k = i - 1
    while k >= 0 and s.has(k, "age_head"):
        k -= 1
    if s.has(k, "lower_limits") and i - k > 1:
        return "year", k, j, "less_than"
    if s.has(k, "upper_limits") and i - k > 1:
        return "year", k, j, "more_than"
    return "year", i, j, None


def _after_age(s: Sentence, number: Number) -> bool:
    """ "aged 21 and 26", "The women, 21 and 26,"."""
    for other in s.numbers:
        if other.after == number.outer - 1 and (
            other.outer and (s.has(other.outer - 1, "aged") or _in_apposition(s, other, open_end=True))
        ):
            return number.after >= len(s.tokens) or (not s.low(number.after) or s.has(number.after, "respectively"))
    return False


def _noun_follows(s: Sentence, j: int) -> bool:
    return j < len(s.tokens) and s.tokens[j].kind == "word" and s.has(j, "after_count_not_age")


def _in_apposition(s: Sentence, number: Number, *, open_end: bool = False) -> bool:
    """ "Mohanna Abdhou, 20, known as": a name, a comma, one or two digits, and no noun behind."""
    i, j = number.outer, number.after
    if not number.digits or i < 2 or s.low(i - 1) not in (",", "("):
        return False
    after = s.low(j)
    e = english(s)
    if s.low(i - 1) == "(":
        return (
            after == ")" and s.tokens[i - 2].capital and s.tokens[i - 2].low not in e.names and (number.value or 0) >= 5
        )
    closes = (not after or after in s.classes["after_apposition"]) or (open_end and after in s.classes["and"])
    if not closes:
        return False
    if (
        after in s.classes["and"]
        and not open_end
        and not s.tokens[i - 2].capital
        and s.low(j + 2) not in (",", ".", ")", "")
    ):
        return False
    if s.low(i - 2) == "." and s.has(i - 3, "juniors"):
        return True
    if s.tokens[i - 2].kind != "word" or s.low(i - 2) in s.lexicon.words.months or s.low(i - 2) in e.weekdays:
        return False
    if s.tokens[i - 2].capital and s.low(i - 2) not in e.names:
        return (number.value or 0) >= 1 and not _is_day(s, number)
    if after in s.classes["after_name_in_apposition"]:
        return False
    return s.has(i - 2, "persons") or s.low(i - 2) in e.rare_singles or s.has(i - 2, "juniors_in_bits")


def _is_day(s: Sentence, number: Number) -> bool:
    return s.low(number.after + 1) in s.lexicon.words.months or s.low(number.after) in s.lexicon.words.months


def is_prison_term(s: Sentence, number: Number) -> bool:
    """ "10 years in prison", "sentenced to 30 years", "given 21 years" beside a sentence."""
    if number.unit_kind != "duration" or number.unit not in ("year", "month", "day", "week"):
        return False
    e = english(s)
    i, j = number.outer, number.after
    around = {s.low(k) for k in range(max(0, i - 8), i)}
    behind = [s.low(k) for k in range(j, min(j + 6, len(s.tokens)))]
    if behind and behind[0] in s.classes["after_span"]:
        return False
    prison = e.prison - s.classes["term_places"]
    if (
        (s.has(i - 1, "before_term") or number.attached)
        and around & s.classes["sentencing"]
        and not around & s.classes["before_after"]
    ):
        return not s.has(i - 1, "for") or not around.isdisjoint(s.classes["jailing"])
    for n, word in enumerate(behind):
        if word in (",", ".", ";") or word in s.classes["term_breaks"]:
            break
        if word in prison or (
            word in s.classes["held_places"] and n <= 4 and behind[max(0, n - 1)] in s.classes["term_link"]
        ):
            return True
    return number.attached and any(w in e.prison for w in behind[:3])
