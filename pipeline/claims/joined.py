"""Numbers that only the words around them complete: shared units, real totals said as odds, ages in a row."""

from dataclasses import replace

from pipeline.claims.phrases import Mark
from pipeline.claims.sentence import Sentence
from pipeline.numbers.number import Number

ROUND = frozenset((2, 3, 4, 5, 10, 100, 1000, 10_000, 100_000))  # the wholes of odds: "nine out of ten"
OFTEN_ROUND = frozenset((6, 7, 8, 9, 12, 15, 20, 25, 30, 40, 50))  # behind "in"

YEARS = (1800, 2200)


def completed(s: Sentence, numbers: list[Number]) -> list[Number]:
    """The numbers of a sentence, with units taken from the one behind and totals apart from their parts."""
    out: list[Number] = []
    numbers = _without_dialled(numbers)
    for number in numbers:
        if out and (sum_ := _together(s, out[-1], number)) is not None:
            out[-1] = sum_
            continue
        out.extend(_apart(s, number))
    out = [_with_unit_behind_point(s, number) for number in out]
    if any(n.digits and n.scale == 1e6 and n.unit_kind is None for n in out):
        out = [_millions(s, number) for number in out]
    for n in range(len(out) - 2, -1, -1):
        out[n] = _with_shared_unit(s, out[n], out[n + 1])
    return out


def from_to(s: Sentence, changes: list[Mark]) -> list[Number]:
    """The numbers with "rose from 65 to 99" as two values, not as a range."""
    out: list[Number] = []
    for number in s.numbers:
        figures = [t for t in range(number.first, number.last) if s.tokens[t].kind == "number"]
        risen = any(0 <= number.start - m.end <= 30 for m in changes)
        if number.modifier != "range" or not risen or len(figures) != 2 or number.low is None or number.high is None:
            out.append(number)
            continue
        values = (number.high, number.low) if number.reversed else (number.low, number.high)
        for k, value in zip(figures, values, strict=True):
            token = s.tokens[k]
            single = replace(
                number, first=k, last=k + 1, outer=k, after=k + 1, start=token.start, end=token.end, value=value,
                low=None, high=None, modifier=None, reversed=False,
            )  # fmt: skip
            out.append(replace(single, after=number.after) if k == figures[-1] else single)
    return out


def _without_dialled(numbers: list[Number]) -> list[Number]:
    """The numbers without those of a row of digits like "91 123 45 67": what is dialled counts nothing."""
    out: list[Number] = []
    row: list[Number] = []
    for number in numbers:
        if row and not (number.digits and row[-1].digits and row[-1].after == number.outer and number.scale == 1):
            out += row if len(row) < 3 else []
            row = []
        row.append(number)
    return out + (row if len(row) < 3 else [])


def _together(s: Sentence, number: Number, behind: Number) -> Number | None:
    """ "2 mil 437", "10 میلیارد و 300 میلیون": thousands or millions, and what is added to them."""
    scale = number.scale if number.digits else _magnitude(number.value)
    if scale < 1000 or number.unit_kind is not None or number.vague or behind.vague:
        return None
    if number.value is None or behind.value is None or behind.modifier == "range" or behind.form != "cardinal":
        return None
    between = [s.low(k) for k in range(number.after, behind.first)]
    joined = len(between) == 1 and between[0] in s.lexicon.words.joiners
    if between and not (joined and (behind.scale >= 1000 or not number.digits)):
        return None
    if not 0 < behind.value < scale or behind.outer != behind.first or behind.decimals or behind.grouped:
        return None
    if not behind.digits:
        return None
    return replace(
        behind, first=number.first, outer=number.outer, start=number.start, value=number.value + behind.value,
        scale=max(behind.scale, 1), other=None,
    )  # fmt: skip


def _magnitude(value: float | None) -> float:
    """The power of a thousand that a round value is made of: 2,000,000 of a million."""
    scale = 1.0
    while value and scale < 1e12 and value % (scale * 1000) == 0:
        scale *= 1000
    return scale


def _millions(s: Sentence, number: Number) -> Number:
    """ "3.4m of the 5.1m people": a letter that means millions in one figure of a sentence means them in all."""
    if number.unit_kind != "measure" or number.value is None or s.text[number.end : number.end + 1] != "m":
        return number
    if s.low(number.last) != "m":
        return number
    return replace(
        number, unit_kind=None, unit=None, value=number.value * 1e6, scale=1e6, last=number.last + 1,
        after=number.last + 1, end=number.end + 1, decimals=0, other=None,
    )  # fmt: skip


def _with_unit_behind_point(s: Sentence, number: Number) -> Number:
    """ "2 Mrd. GBP", "3 млн. долларов": the unit behind an abbreviated multiplier."""
    k, units = number.after, s.lexicon.units
    if number.unit_kind is not None or number.scale == 1 or s.low(k) != "." or s.tokens[k].start != number.end:
        return number
    if s.low(k + 1) not in units:
        return number
    kind, unit = units[s.low(k + 1)]
    return number if kind == "duration" else replace(number, unit_kind=kind, unit=unit, after=k + 2)


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
    if not joined or (number.digits != behind.digits) or _like_a_year(number):
        return number
    return replace(number, unit_kind=behind.unit_kind, unit=behind.unit)


def _like_a_year(number: Number) -> bool:
    """ "in 2023, 30 per cent more": a year beside a figure has no share in its unit."""
    plain = number.digits and not number.grouped and not number.decimals and number.scale == 1
    return plain and number.value is not None and YEARS[0] <= number.value < YEARS[1]
