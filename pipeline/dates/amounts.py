"""Durations and sets: amounts of units, and the interval of an anchored one."""

import re
from datetime import date

from pipeline.dates.context import Context
from pipeline.dates.grammar import CHAR
from pipeline.dates.reading import VAGUE, Found, Reading, mentioned, published, year_of
from pipeline.dates.values import Interval, add_days, add_months, count_from, interval, make_day

CLOCK_UNITS = {"H": "TH", "M": "TM", "S": "TS"}


def number_of(found: Found) -> float | str | None:
    """The number of units: a number, "X" when it is vague, None when there is none. Of "two to six" the first."""
    total, current, previous = 0.0, None, ""
    for place, token in enumerate(found.tokens):
        value, cat = token.value, token.cat
        if cat == CHAR["dspan"]:
            current = float(str(value).split()[0])
        elif cat in _NUMERIC:
            number = float(value)
            if current is None:
                current = number
            elif number == 10 and previous in _JOINING and 2 <= current % 100 <= 9:  # "hai mươi", "dua puluh"
                current += current % 10 * 9
            elif previous in _JOINING and _addable(current, number):
                current += number
            elif previous not in _OR:
                current = number
        elif cat == _DOZEN:
            factor = float(value)
            if factor >= 1000:
                total, current = total + (current or 1) * factor, 0.0
            else:
                current = (current or 1) * factor
        elif cat == _QUANT:
            return VAGUE
        elif cat == _PLUS:
            current = (1 if current is None else current) + 0.5
        elif cat in _UNITS and current is not None:
            behind = found.tokens[place + 1].cat if place + 1 < len(found.tokens) else ""
            current += 0.5 if behind == _PLUS else 0  # "三年半"
            break
        previous = cat
    if current is None:
        return 1 if found.has("a") else None
    return total + current


_NUMERIC = {CHAR[name] for name in ("word", "d", "n", "year", "couple")}
_OR = {CHAR[name] for name in ("to", "or", "dash")}
_JOINING = {CHAR[name] for name in ("word", "dash", "and", "dozen", "d")}
_DOZEN, _QUANT, _PLUS = (CHAR[name] for name in ("dozen", "quant", "plus"))


def _addable(current: float, number: float) -> bool:
    """Whether the second number goes on with the first: "thirty five", "hundred twenty", "five and twenty" (Arabic)."""
    if current >= 100 and current % 100 == 0:
        return number < 100
    rest = current % 100
    if rest >= 10 and rest % 10 == 0:
        return 0 < number < 10 or (rest in (60, 80) and 10 <= number < 20)
    return 0 < rest < 10 and 20 <= number < 100 and number % 10 == 0


_UNIT_NAMES = ("yr", "yrs", "qtr", "qtrs", "half", "unit", "units", "hour", "hours", "ymark", "dmark", "minmark")
_UNITS = {CHAR[name] for name in _UNIT_NAMES}


def unit_of(found: Found) -> str | None:
    """The unit: Y, Q, M, W, D, DE, CE, WE, FN (fortnight), H2 (half year), or TH, TM, TS of the clock."""
    for token in found.tokens:
        if token.cat in _UNITS:
            if token.cat in (CHAR["hour"], CHAR["hours"]):
                return CLOCK_UNITS.get(str(token.value))
            if token.cat in (CHAR["yr"], CHAR["yrs"], CHAR["ymark"]):
                return "Y"
            if token.cat == CHAR["dmark"]:
                return "D"
            if token.cat == CHAR["minmark"]:
                return "TM"
            if token.cat in (CHAR["qtr"], CHAR["qtrs"]):
                return "Q"
            if token.cat == CHAR["half"]:
                continue
            return str(token.value)
    return "H2" if found.has("half") else None


def amount_of(adjective: str) -> tuple[str, float]:
    """The unit and number of a duration said in one word: "P2M" is ("M", 2), "PT2H" ("TH", 2)."""
    clock = "T" if adjective.startswith("PT") else ""
    return clock + adjective[-1], float(adjective.removeprefix("P").removeprefix("T")[:-1])


def duration(number: float | str, unit: str) -> str:
    """The TIMEX3 value of an amount; halves are said in the next smaller unit (1.5 years: P18M)."""
    if unit == "FN":
        number, unit = (VAGUE, "W") if number == VAGUE else (float(number) * 2, "W")
    if unit == "H2":
        number, unit = (VAGUE, "M") if number == VAGUE else (float(number) * 6, "M")
    if unit == "WE":
        number, unit = (VAGUE, "D") if number == VAGUE else (float(number) * 2, "D")
    clock = unit.startswith("T")
    unit = unit.removeprefix("T")
    prefix = "PT" if clock else "P"
    unit = {"E": "DE", "C": "CE"}.get(unit, unit)
    if number == VAGUE:
        return f"{prefix}X{unit}"
    number = float(number)
    if number % 1 == 0.5 and clock and unit in "HM":
        whole = int(number)
        smaller = "M" if unit == "H" else "S"
        return (f"PT{whole}{unit}30{smaller}") if whole else f"PT30{smaller}"
    if number % 1 and unit == "Y" and (number * 12) % 1 == 0:
        return f"P{int(number * 12)}M"
    if number % 1 and unit == "Q":
        number, unit = number * 3, "M"
    if number % 1 == 0.5 and unit in ("DE", "CE"):
        number, unit = number * (10 if unit == "DE" else 100), "Y"
    text = str(int(number)) if number % 1 == 0 else f"{number:g}"
    return f"{prefix}{text}{unit}" if "e" not in text else f"{prefix}X{unit}"


def read_duration(found: Found) -> Reading | None:
    """ "three weeks", "a year", "a 10-year deal", "half an hour"."""
    if adjective := found.word("adjunit"):
        return Reading("DURATION", adjective, keep=False)
    if found.has("century"):
        return Reading("DURATION", "P25Y" if found.has("qtr") else "P50Y", keep=False)
    if found.has("beside"):  # "a day after the raid": only the amount is the expression
        last = found.tokens[-1]
        if not found.context.text.startswith("day", last.start):
            return None
        found.tokens[-1] = last._replace(end=last.start + len("day"))
        return Reading("DURATION", "P1D", keep=False)
    unit, number = unit_of(found), number_of(found)
    if unit is None:
        return None
    if found.has("some", "half") and not found.has("d", "word", "n", "year", "plus"):
        number = 0.5
    elif found.has("some", "half"):
        number = float(number) + 0.5 if number not in (None, VAGUE) else number
    if number is None or _is_age(found) or unit == "H2":
        return None
    if found.has("a") and not found.has(
        "word", "d", "n", "year", "some", "half", "couple", "quant", "dozen", "plus", "dspan"
    ):
        if unit == "Q" or unit in ("TM", "TS"):
            return None  # "a quarter of", "a minute", "a second"
        if _is_rate(found):
            return Reading("SET", duration(1, unit), keep=False)
    elif unit == "Q" and (found.has("dash") or found.names()[-1] == "qtr"):
        return None  # "three-quarters of"
    return Reading("DURATION", duration(number, unit), keep=False)


def _is_age(found: Found) -> bool:
    """ "35-year-old", "35 years old", "aged 35 years"."""
    rest = found.context.text[found.end : found.end + 12].lower()
    return rest.lstrip(" -–s").startswith(("old", "of age", "age"))


def _is_rate(found: Found) -> bool:
    """ "50,000 tonnes a year", "twice a week"."""
    start = found.start
    before = found.context.text[max(0, start - 30) : start]
    words = before.replace("\n", " ").split(" ")
    previous = words[-2] if len(words) > 1 else ""
    if not before.endswith(" "):
        return False
    if previous in ("once", "twice", "times", "percent", "%", "more", "least") or previous.endswith("%"):
        return previous in ("once", "twice", "times")
    if any(c.isdigit() for c in previous):
        return True
    amount = next(
        (w for w in words[-4:-2] if any(c.isdigit() for c in w) or w in ("million", "billion", "thousand")), None
    )
    return amount is not None and previous.isalpha() and previous.endswith("s") and previous not in ("is", "was", "has")


def read_year_earlier_span(found: Found) -> Reading | None:
    """ "the year-earlier nine months": the amount after the comparison."""
    places = [i for i, token in enumerate(found.tokens) if token.cat in (CHAR["ago"], CHAR["later"])]
    return read_duration(Found(found.tokens[places[0] + 1 :], None, found.after, found.context)) if places else None


def read_vague(found: Found) -> Reading | None:
    """ "for years", "months of talks"; a bare plural after a noun of its own ("school days") is left alone."""
    unit = unit_of(found)
    before = found.context.text[max(0, found.start - 12) : found.start].lower().split()
    if found.has("the") and unit is not None:  # "over the years", "in the first hours"
        return Reading("DURATION", duration(VAGUE, unit), keep=False)
    if unit is None or unit == "WE" or unit.startswith("T"):
        return None
    led = bool(before) and before[-1] in (
        "for",
        "in",
        "of",
        "within",
        "over",
        "after",
        "took",
        "take",
        "takes",
        "spent",
        "lasted",
        "just",
        "only",
    )
    if not (led or found.has("some") or (found.has("or"))) or (
        unit == "D" and before[-1:] != ["for"] and before[-1:] != ["within"]
    ):
        return None
    return Reading("DURATION", duration(VAGUE, unit), keep=False)


def back_from(day: date, number: float, unit: str) -> date | None:
    """The day that lies so much before (negative: after) `day`."""
    if abs(number) > 100_000:
        return None
    days = {"D": 1, "W": 7, "FN": 14, "WE": 7, "TH": 1 / 24, "TM": 0, "TS": 0}.get(unit)
    if days is not None:
        return add_days(day, -round(number * days))
    months = {"Y": 12, "Q": 3, "M": 1, "E": 120, "C": 1200, "H2": 6}.get(unit)
    if months is None:
        return None
    year, month = add_months(day.year, day.month, -round(number * months))
    if not 1 <= year <= 9999:
        return None
    for last in range(day.day, day.day - 4, -1):
        if moved := make_day(year, month, last):
            return moved
    return None


def anchored_days(context: Context, number: float | str, unit: str, shift: int) -> Interval | None:
    """The days of "the past two months" (up to publication) and "the next two months" (from publication)."""
    if context.reference is None or number == VAGUE:
        return None
    other = back_from(context.reference, float(number) * (1 if shift <= 0 else -1), unit)
    if other is None:
        return None
    first, last = sorted((other, context.reference))
    if shift <= 0 and first != last and not unit.startswith("T"):
        first = add_days(first, 1) or first
    return first.isoformat(), last.isoformat()


def read_anchored(found: Found) -> Reading | None:
    """ "the past two months", "the next three quarters", "recent years", "the coming weeks"."""
    context = found.context
    unit, number = unit_of(found), number_of(found)
    way = found.word("recent")
    shift = found.number("shift", "past")
    if pair := found.word("adjunit"):  # the dual: "the past two months" in two words
        unit, number = amount_of(pair)
    if unit is None:
        return None
    if number is None or found.has("quant"):
        if way is None and not found.has("quant") and shift == 0:
            return Reading("DATE", "PRESENT_REF", keep=False) if unit == "D" else None
        if not found.has("quant") and shift is None and way is None:
            return None
        return Reading("DURATION", duration(VAGUE, unit), keep=False)
    if shift is None:
        return None
    if context.english and number != 1 and found.names()[-1] in ("unit", "yr"):
        return None  # "and 30 last week"
    if shift == 0 and found.has("the") is False and not found.has("past") and number != 1:
        shift = -1
    days = anchored_days(context, number, unit, shift)
    return Reading("DURATION", duration(number, unit), published(context) if days else None, days, keep=False)


def read_first_span(found: Found) -> Reading | None:
    """ "the first nine months (of 2023)": a duration with the days it covers."""
    ordinal, unit, number = found.number("ord"), unit_of(found), number_of(found)
    if unit is None:
        return None
    if number is None or found.has("some"):
        if found.names()[-1] not in ("units", "yrs") and not found.has("of"):
            return None
        number = VAGUE if number is None else number
    if ordinal != 1:
        return Reading("DURATION", duration(number, unit), keep=False) if ordinal is None else None
    explicit, anchor = year_of(found)
    year = explicit
    if year is None:
        last = found.context.last_year
        year = last or (found.context.reference.year if found.context.reference else None)
        anchor = mentioned(str(last)) if last else published(found.context)
    days = None
    if number != VAGUE and unit in ("M", "D", "W", "Q") and year and 1 <= year <= 9998:
        first = date(year, 1, 1)
        end = back_from(first, -float(number), unit)
        last_day = add_days(end, -1) if end else None
        if last_day and last_day.year == year:
            days = first.isoformat(), last_day.isoformat()
    return Reading("DURATION", duration(number, unit), anchor if days else None, days, keep=False)


def read_set(found: Found) -> Reading | None:
    """ "every year", "each Thursday", "daily", "Mondays", "three times per week"."""
    if frequency := found.word("freq"):
        if _is_title(found):
            return None
        return Reading("SET", frequency, keep=False)
    weekday = found.number("weekday", "wdays")
    if weekday:
        return Reading("SET", f"XXXX-WXX-{weekday}{_part(found)}", keep=False)
    if month := found.number("month"):
        return Reading("SET", f"XXXX-{month:02}", keep=False)
    if season := found.word("season"):
        return Reading("SET", f"XXXX-{season}", keep=False)
    if found.has("part"):
        return Reading("SET", f"XXXX-XX-XX{_part(found)}", keep=False)
    unit, number = unit_of(found), number_of(found)
    if unit is None or unit == "H2":
        return None
    if found.has("per"):
        number = 1
    if found.has("other"):
        number = 2
    return Reading("SET", duration(number or found.number("ord") or 1, unit), keep=False)


def _is_title(found: Found) -> bool:
    """ "Daily News", "the Weekly Trust": a capital among capitals is part of a name."""
    text, start, end = found.context.text, found.start, found.end
    if not text[start].isupper():
        return False
    return bool(re.match(r"\s(?:[A-Z]\w|the\s[A-Z])", text[end : end + 6])) or bool(
        re.search(r"[A-Z]\w+\s$", text[max(0, start - 16) : start])
    )


def _part(found: Found) -> str:
    part = found.word("part")
    return f"T{part}" if part else ""


def read_ago(found: Found) -> Reading | None:
    """ "three years ago", "hace dos meses", "a week ago"; "in two weeks" where the language says so in one word."""
    way = found.number("ago", "agopre")
    return _count(found, way if way is not None else -1, from_mention=False)


def read_ago_after(found: Found) -> Reading | None:
    """ "empat bulan lalu", "ba tháng trước": where one word says "last" of a unit and "ago" of several."""
    if reference := found.word("unitref"):
        unit, _, count = reference.partition(" ")
        way = int(count)
        names = {"Y": "yr", "Q": "qtr"}
        place = next(i for i, token in enumerate(found.tokens) if token.cat == CHAR["unitref"])
        token = found.tokens[place]
        found.tokens[place] = token._replace(cat=CHAR[names.get(unit, "unit")], value=unit)
    else:
        way = found.number("shift") or 0
    number = number_of(found)
    if way != -1 or number is None or (number == 1 and not found.has("d")):
        return None
    return _count(found, way, from_mention=False)


def read_earlier(found: Found) -> Reading | None:
    """ "a year earlier", "two days later": counted from the last period mentioned."""
    return _count(found, found.number("later") or -1, from_mention=True)


def _count(found: Found, way: int, *, from_mention: bool) -> Reading | None:
    context = found.context
    unit, number = unit_of(found), number_of(found)
    if adjective := found.word("adjunit"):
        unit, number = amount_of(adjective)
    if found.has("some", "half") and unit:
        number = 0.5 if number in (None, 1) else number
    if unit is None:
        return None
    if number is None and not context.english and found.has("yr", "unit", "hour"):
        number = 1.5 if found.has("plus") else 1  # "قبل عام", "год назад"
    if number is None and found.names()[-1] in ("ago", "later") and found.has("yr") and len(found.tokens) <= 3:
        number = 1
    if number is None:
        number = VAGUE
    if number == VAGUE:
        return (
            Reading("DATE", "PAST_REF" if way < 0 else "FUTURE_REF", keep=False)
            if not from_mention
            else Reading("DURATION", duration(VAGUE, unit), keep=False)
        )
    base = context.reference
    anchor = published(context)
    if unit == "Y" and float(number) == 1 and (same := same_quarter_year(found, way)):
        return same
    if from_mention and context.last and context.fine_as(unit):
        base = context.last_date()
        anchor = mentioned(context.last)
    if base is None:
        return Reading("DATE", "PAST_REF" if way < 0 else "FUTURE_REF", keep=False)
    if unit.startswith("T"):
        return (
            Reading("DURATION", duration(number, unit), keep=False)
            if from_mention
            else _hours_from(found, number, unit, way, anchor)
        )
    count = float(number)
    if count % 1 and unit in ("Y", "E"):
        count, unit = count * (12 if unit == "Y" else 10), "M" if unit == "Y" else "Y"
    if unit == "FN":
        count, unit = count * 2, "W"
    if unit == "H2":
        count, unit = count * 6, "M"
    if unit in ("E", "C"):
        count, unit = count * (10 if unit == "E" else 100), "Y"
    if unit == "Q":
        count, unit = count * 3, "M"
    finer = context.last if from_mention and context.last and len(context.last) > 4 and unit == "Y" else None
    value = count_from(base, unit, way * round(count), finer=finer)
    if value is None or not interval(value):
        return None
    return Reading("DATE", value, anchor)


def _hours_from(found: Found, number: float | str, unit: str, way: int, anchor: str) -> Reading:
    reference = found.context.reference
    if unit == "TH" and reference:
        moved = add_days(reference, way * int(float(number) // 24)) if float(number) < 100_000 else None
        if moved:
            return Reading("DATE", moved.isoformat(), anchor)
    return Reading("DATE", "PAST_REF" if way < 0 else "FUTURE_REF", keep=False)


def same_quarter_year(found: Found, way: int) -> Reading | None:
    """In figures "a year earlier" is the quarter last mentioned, one year before."""
    context = found.context
    if context.last_quarter and 0 <= found.start - context.quarter_at < 2000 and way < 0:
        year = int(context.last_quarter[:4]) - 1
        if year >= 1:
            return Reading("DATE", f"{year:04}{context.last_quarter[4:]}", mentioned(context.last_quarter), keep=False)
    return None
