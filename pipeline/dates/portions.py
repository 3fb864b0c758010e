"""A part of a named period: "the last three months of 2022", "the first Monday of May", "the week of 7 October"."""

from datetime import date, timedelta

from pipeline.dates.absolute import day_of, read_month
from pipeline.dates.amounts import back_from, duration, number_of, unit_of
from pipeline.dates.grammar import CHAR
from pipeline.dates.lexicon import Token
from pipeline.dates.reading import (
    VAGUE,
    Found,
    Reading,
    dated,
    first_day,
    marked_numbers,
    nearest_year,
    published,
    year_of,
)
from pipeline.dates.relative import read_shifted
from pipeline.dates.values import (
    Interval,
    add_days,
    add_months,
    interval,
    make_day,
    month_value,
    week_value,
    year_value,
)

_UNITS = {CHAR[name] for name in ("yr", "yrs", "qtrs", "unit", "units", "dmark")}
_PLACES = {CHAR[name] for name in ("ord", "shift", "past")}


def read_weekday_in_month(found: Found) -> Reading | None:
    """ "the second Wednesday in October 2014", "the last Sunday of May"."""
    weekday, nth = found.number("weekday", "wd"), _place(found.tokens)
    tail = _tail(found, {CHAR["weekday"], CHAR["wd"]})
    month = read_month(tail) if tail.has("month", "mon") else None
    span = interval(month.value) if month and month.type == "DATE" else None
    if weekday is None or nth is None or month is None or span is None or "/" in month.value:
        return None
    first, last = (date.fromisoformat(day) for day in span)
    if nth > 0:
        day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    else:
        day = last - timedelta(days=(last.isoweekday() - weekday) % 7)
    return dated(day.isoformat(), month.anchor) if first <= day <= last else None


def _place(tokens: list[Token]) -> int | None:
    """Which one: 1 the first, 2 …, -1 the last."""
    for token in tokens:
        if token.cat in _PLACES and isinstance(token.value, int):
            if token.cat == CHAR["ord"]:
                return token.value
            return -1 if token.value < 0 else None
    return None


def _tail(found: Found, heads: set[str]) -> Found:
    """What stands behind the first token of these categories, but for its ordinal ("lunes primero de mayo")."""
    place = next((i for i, token in enumerate(found.tokens) if token.cat in heads), len(found.tokens))
    rest = found.tokens[place + 1 :]
    while rest and rest[0].cat in _PLACES:
        rest = rest[1:]
    return Found(rest or found.tokens[-1:], None, found.after, found.context)


def read_part_of_period(found: Found) -> Reading | None:
    """ "the last week of 2015", "the first five days of March", "die letzten drei Monate des Jahres 2022"."""
    nth = _place(found.tokens)
    if found.has("ago"):
        nth = 1  # "2023年前三个月"
    run = (found.tokens[0].cat not in _PLACES and found.has("ymark", "mmark")) or found.tokens[0].cat == CHAR["unitref"]
    head, tail = _divided(found, run)
    unit = "D" if head.has("dmark") else unit_of(head)
    number = number_of(Found([t for t in head.tokens if t.cat not in _PLACES], None, None, found.context))
    if found.has("ago") and number is None:
        return None
    container = _container(tail)
    span = interval(container.value) if container and container.type == "DATE" else None
    if nth is None or unit is None or container is None or span is None or number == VAGUE:
        return None
    first, last = (date.fromisoformat(day) for day in span)
    count = 1 if number is None else int(float(number))
    if count > 1 and nth not in (1, -1):
        return None
    if count == 1 and number is None and head.has("units", "yrs") and unit in ("D", "W", "M", "Y"):
        return Reading("DURATION", duration(VAGUE, unit), keep=False)  # "the first days of March"
    days = _portion(first, last, nth, count, unit)
    if days is None or _coarse(first, last, unit):
        return None
    if count > 1 or unit not in ("D", "W", "M", "WE", "Y"):
        return Reading("DURATION", duration(count, unit), container.anchor, days, keep=False)
    start = date.fromisoformat(days[0])
    if unit == "D":
        return dated(days[0], container.anchor)
    if unit == "M":
        return dated(month_value(start.year, start.month), container.anchor)
    if unit == "Y":
        return dated(year_value(start.year), container.anchor)
    return dated(week_value(start) + ("-WE" if unit == "WE" else ""), container.anchor)


def _coarse(first: date, last: date, unit: str) -> bool:
    """Whether the unit is no smaller than the period: "the last year of 2015"."""
    size = {"D": 1, "W": 7, "WE": 7, "FN": 14, "M": 28, "Q": 90, "Y": 365}.get(unit)
    return size is None or (last - first).days + 1 <= size


def _divided(found: Found, run: bool) -> tuple[Found, Found]:
    """The tokens that say which part, and those that name the whole (first where a language says it first)."""
    tokens = found.tokens
    if run:
        place = next((i for i, token in enumerate(tokens) if token.cat in (CHAR["ord"], CHAR["ago"])), 0)
        return (
            Found(tokens[place:], None, None, found.context),
            Found(tokens[:place] or tokens[:1], None, found.after, found.context),
        )
    place = next((i for i, token in enumerate(tokens) if token.cat in _UNITS), len(tokens) - 1)
    while place + 1 < len(tokens) and tokens[place + 1].cat in _PLACES:
        following = tokens[place + 2] if place + 2 < len(tokens) else None
        if following is not None and following.cat in (CHAR["yr"], CHAR["unit"]):
            break  # "the first week of last year"
        place += 1
    return (
        Found(tokens[: place + 1], None, None, found.context),
        Found(tokens[place + 1 :] or tokens[-1:], None, found.after, found.context),
    )


def _container(tail: Found) -> Reading | None:
    """The period that is meant as a whole."""
    if tail.has("month", "mon"):
        return read_month(tail)
    numbers = marked_numbers(tail)
    year, anchor = year_of(tail)
    if month := numbers.get("mmark"):
        if year is None:
            year, anchor = nearest_year(tail, month, None), published(tail.context)
        return dated(month_value(year, month), anchor) if year else None
    if tail.has("unitref") or tail.number("shift") is not None:
        return read_shifted(tail)
    if year is not None:
        return dated(year_value(year), anchor)
    context = tail.context
    if tail.has("yr") and context.reference:
        return dated(year_value(context.reference.year), published(context))
    if unit_of(tail) == "M" and context.reference:
        base = first_day(context.last_month) or context.reference
        return dated(month_value(base.year, base.month), published(context))
    return None


def _portion(first: date, last: date, nth: int, count: int, unit: str) -> Interval | None:
    """The days of the nth (or the first or last `count`) units within a period."""
    if unit == "WE":
        saturday = first + timedelta(days=(6 - first.isoweekday()) % 7)
        saturday += timedelta(days=7 * (nth - 1)) if nth > 0 else timedelta(days=(last - saturday).days // 7 * 7)
        return (saturday.isoformat(), (saturday + timedelta(days=1)).isoformat()) if saturday <= last else None
    if unit == "W" and count == 1:
        # A week belongs where most of its days lie, as in ISO 8601.
        thursday = first + timedelta(days=(4 - first.isoweekday()) % 7)
        if nth < 0:
            thursday = last - timedelta(days=(last.isoweekday() - 4) % 7)
        else:
            thursday += timedelta(days=7 * (nth - 1))
        monday = thursday - timedelta(days=3)
        return (monday.isoformat(), (monday + timedelta(days=6)).isoformat()) if thursday <= last else None
    if unit in ("D", "W", "FN"):
        size = {"D": 1, "W": 7, "FN": 14}[unit] * count
        start = add_days(first, size * (nth - 1)) if nth > 0 else add_days(last, 1 - size)
        end = add_days(start, size - 1) if start else None
    else:
        months = {"M": 1, "Q": 3, "Y": 12}.get(unit, 0) * count
        if not months:
            return None
        if nth > 0:
            year, month = add_months(first.year, first.month, months * (nth - 1))
            start = make_day(year, month, 1)
            end = back_from(start, -months, "M") if start else None
            end = add_days(end, -1) if end else None
        else:
            year, month = add_months(last.year, last.month, 1 - months)
            start, end = make_day(year, month, 1), last
    return (start.isoformat(), end.isoformat()) if start and end and first <= start <= end <= last else None


def read_week_of(found: Found) -> Reading | None:
    """ "the week of March 6", "die Woche vom 7. Oktober", "10月7日当周"."""
    month, day = found.number("month", "mon"), found.number("d", "ord")
    unit = found.word("unit")
    if found.has("weekof"):
        numbers = marked_numbers(found)
        month, day, unit = numbers.get("mmark"), numbers.get("dmark"), "W"
    if unit not in ("W", "WE"):
        return None
    if value := found.word("date"):
        reading = dated(value) if len(value) == len("2023-10-07") and value[4] == "-" else None
    elif month is None and day and found.context.reference:
        reference = found.context.reference
        reading = day_of(found, reference.month, day)
    else:
        reading = day_of(found, month, day) if month and day else None
    first = first_day(reading.value) if reading else None
    weekend = "-WE" if unit == "WE" else ""
    return dated(week_value(first) + weekend, reading.anchor) if reading and first else None
