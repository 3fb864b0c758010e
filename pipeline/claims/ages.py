"""Ages and prison terms: years that are measures rather than times."""

from pipeline.claims.english import english
from pipeline.claims.sentence import Sentence
from pipeline.numbers.number import Number
from pipeline.numbers.words import Bound, word_set

PERSONAL = word_set(
    "children child people person persons men women girls boys youths babies infants adults those"
    " anyone residents citizens minors"
)
AGED = word_set("aged age ages turning turned turns")
BEFORE_AGE = word_set("under over about around just above below only at of from")
BEFORE_TERM = word_set(
    "for to least than of received given serving served up maximum over minimum about serve a his her and "
    "got faces face facing additional another nearly almost years gets"
)


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
    at = next((n for n, other in enumerate(s.numbers) if other is number), 0)
    first = last = at
    while first > 0 and _joined(s, s.numbers[first - 1], s.numbers[first]):
        first -= 1
    while last + 1 < len(s.numbers) and _joined(s, s.numbers[last], s.numbers[last + 1]):
        last += 1
    return s.numbers[first : last + 1]


def _joined(s: Sentence, a: Number, b: Number) -> bool:
    between = [s.low(k) for k in range(a.after, b.outer)]
    return between in ([","], ["and"], [",", "and"], ["or"])


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
    if before in AGED or (before in ("between", "from") and s.low(i - 2) in AGED):
        return _with_bound(s, i, j)
    if after in ("year-old", "year-olds", "month-old", "month-olds", "week-old", "day-old"):
        return after.split("-")[0], i, j + 1, None
    if (
        number.digits
        and value >= 5
        and (
            (before in ("is", "was", "be", "am", "'m") and s.low(i - 2) in ("he", "she", "who", "i", "will"))
            or before in ("i'm", "he's", "she's")
        )
        and after in (",", ".", "", "when", "and", "at", "by", ";")
    ):
        return "year", i, j, None
    if s.low(i - 2) in AGED and before in BEFORE_AGE:
        return _with_bound(s, i, j)
    if before == "both" and s.low(i - 2) == "," and number.digits and after in (",", ".", ""):
        return "year", i, j, None
    if before in ("and", "to", "or") and _after_age(s, number):
        return "year", i, j, None
    if before in ("under", "over", "above", "below") and s.low(i - 2) in PERSONAL and not _noun_follows(s, j):
        return "year", i - 1, j, "less_than" if before in ("under", "below") else "more_than"
    if after == "s" and before in ("-", "under", "over") and s.low(i - 2) in ("over", "under", ""):
        return None
    if _in_apposition(s, number):
        return "year", i, j, None
    return None


def _years_old(s: Sentence, number: Number, unit: str) -> tuple[str, int, int, Bound | None] | None:
    j = number.after
    if s.low(j) in ("-", "‑"):
        j += 1
    if s.low(j) in ("old", "olds"):
        return unit, number.outer, j + 1, None
    if s.low(j) == "of" and s.low(j + 1) == "age":
        return unit, number.outer, j + 2, None
    if s.low(number.outer - 1) in AGED and unit in ("year", "month"):
        return unit, number.outer, number.after, None
    if s.low(number.outer - 1) in ("under", "over") and s.low(number.outer - 2) in PERSONAL and unit == "year":
        return unit, number.outer - 1, number.after, "less_than" if s.low(number.outer - 1) == "under" else "more_than"
    return None


def _with_bound(s: Sentence, i: int, j: int) -> tuple[str, int, int, Bound | None]:
    """ "below the age of 17": less than, and the words before belong to it."""
    k = i - 1
    while k >= 0 and s.low(k) in ("of", "age", "the", "aged", "ages"):
        k -= 1
    if s.low(k) in ("under", "below") and i - k > 1:
        return "year", k, j, "less_than"
    if s.low(k) in ("over", "above") and i - k > 1:
        return "year", k, j, "more_than"
    return "year", i, j, None


def _after_age(s: Sentence, number: Number) -> bool:
    """ "aged 21 and 26", "The women, 21 and 26,"."""
    for other in s.numbers:
        if other.after == number.outer - 1 and (
            other.outer and (s.low(other.outer - 1) in AGED or _in_apposition(s, other, open_end=True))
        ):
            return number.after >= len(s.tokens) or s.low(number.after) in (",", ".", ")", "respectively", "")
    return False


def _noun_follows(s: Sentence, j: int) -> bool:
    return (
        j < len(s.tokens) and s.tokens[j].kind == "word" and s.low(j) in ("percent", "people", "per", "years", "cent")
    )


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
    closes = after in (",", ".", ";", "", ")", "and", "of", "from", "who", "was", "is", "were", "or", "—", "–") or (
        open_end and after == "and"
    )
    if not closes:
        return False
    if after == "and" and not open_end and not s.tokens[i - 2].capital and s.low(j + 2) not in (",", ".", ")", ""):
        return False
    if s.low(i - 2) == "." and s.low(i - 3) in ("sr", "jr"):
        return True
    if s.tokens[i - 2].kind != "word" or s.low(i - 2) in s.lexicon.words.months or s.low(i - 2) in e.weekdays:
        return False
    if s.tokens[i - 2].capital and s.low(i - 2) not in e.names:
        return (number.value or 0) >= 1 and not _is_day(s, number)
    if after in ("from", "of", "who", "was", "is", "were", "or"):
        return False
    return s.low(i - 2) in PERSONAL or s.low(i - 2) in e.rare_singles or s.low(i - 2) in ("jr", "sr", "s")


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
    if behind[:1] == ["ago"] or behind[:1] in (["after"], ["before"], ["earlier"], ["later"]):
        return False
    prison = e.prison - {"term", "camp", "behind", "bars", "custody", "labor", "labour", "detention"}
    if (
        (s.low(i - 1) in BEFORE_TERM or number.attached)
        and around
        & {
            "sentenced",
            "jailed",
            "imprisoned",
            "sentences",
            "sentence",
            "prison",
            "jail",
            "sentencing",
            "convicted",
        }
        and not around & {"after", "before"}
    ):
        return s.low(i - 1) != "for" or not around.isdisjoint({"jailed", "imprisoned", "sentenced", "sentence"})
    for n, word in enumerate(behind):
        if word in (",", ".", ";") or word in ("when", "after", "before", "of"):
            break
        if word in prison or (
            word in ("bars", "labor", "labour", "camp", "custody", "detention")
            and n <= 4
            and behind[max(0, n - 1)] in ("behind", "hard", "forced", "prison", "labor", "labour", "in", "of")
        ):
            return True
    return number.attached and any(w in e.prison for w in behind[:3])
