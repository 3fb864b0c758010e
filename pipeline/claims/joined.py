"""Numbers that only the words around them complete: shared units, real totals said as odds, ages in a row."""

from dataclasses import replace

from pipeline.claims.sentence import Sentence
from pipeline.numbers.number import Number

ROUND = frozenset((2, 3, 4, 5, 10, 100, 1000, 10_000, 100_000))  # the wholes of odds: "nine out of ten"
OFTEN_ROUND = frozenset((6, 7, 8, 9, 12, 15, 20, 25, 30, 40, 50))  # behind "in"


def completed(s: Sentence, numbers: list[Number]) -> list[Number]:
    """The numbers of a sentence, with units taken from the one behind and totals apart from their parts."""
    out: list[Number] = []
    for number in numbers:
        out.extend(_apart(s, number))
    for n in range(len(out) - 2, -1, -1):
        out[n] = _with_shared_unit(s, out[n], out[n + 1])
    return out


def _apart(s: Sentence, number: Number) -> list[Number]:
    """ "12 out of 20 facilities" are two counts, "nine out of ten" is a share."""
    first, last = number.first, number.last - 1
    if number.form != "odds" or number.whole is None or number.value is None or last - first < 2:
        return [number]
    if number.whole in ROUND or (last - first == 2 and number.whole in OFTEN_ROUND):
        return [number]
    tokens = s.tokens
    if tokens[first].kind != "number" or tokens[last].kind != "number":
        return [number]
    part = Number(
        first=first, last=first + 1, outer=first, after=first + 1, start=tokens[first].start, end=tokens[first].end,
        value=round(number.value * number.whole), digits=True,
    )  # fmt: skip
    whole = Number(
        first=last, last=last + 1, outer=last, after=last + 1, start=tokens[last].start, end=tokens[last].end,
        value=number.whole, digits=True,
    )  # fmt: skip
    return [part, whole]


def _with_shared_unit(s: Sentence, number: Number, behind: Number) -> Number:
    """ "5 and 6 tonnes", "12, 15 and 20 per cent": the unit is said once, behind the last of them."""
    if number.unit_kind is not None or number.form != "cardinal" or behind.unit_kind not in ("percent", "measure"):
        return number
    if behind.outer != behind.first or number.modifier == "range" or number.value is None:
        return number
    words = s.lexicon.words
    between = [s.low(k) for k in range(number.after, behind.first)]
    joined = len(between) == 1 and (
        between[0] == "," or between[0] in words.joiners or between[0] in words.alternatives
    )
    if behind.unit_kind == "percent" and s.low(number.outer - 1) in words.events:
        return number  # "killed 12 and 15 percent fled"
    if not joined or (number.digits != behind.digits):
        return number
    return replace(number, unit_kind=behind.unit_kind, unit=behind.unit)
