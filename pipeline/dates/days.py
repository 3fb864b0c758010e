"""Days and times of day: Tuesday, yesterday morning, 10 p.m. on Friday."""

import re
from datetime import date

from pipeline.dates.absolute import LED, day_of
from pipeline.dates.grammar import CHAR
from pipeline.dates.reading import Found, Reading, dated, first_day, marked_numbers, mentioned, published
from pipeline.dates.values import add_days


def read_weekday(found: Found) -> Reading | None:
    """ "Tuesday": the day of publication or the last such day; a close frame of the future, "next", "last" move it."""
    context = found.context
    weekday, part = found.number("weekday", "wd"), found.word("part")
    if both := found.word("daypart"):
        day_number, _, part = both.partition(" ")
        weekday = int(day_number)
    if ref := found.word("weekref"):
        weekday = int(ref.split()[0])
    if weekday is None:
        return None
    lone = len(found.tokens) == 1
    if lone and found.has("wd"):
        return None
    if context.reference is None:
        return Reading("DATE", f"XXXX-WXX-{weekday}", keep=False)
    day = weekday_date(found, weekday)
    if day is None:
        return None
    context.weekday_ahead = found.end if day > context.reference else -1
    if part:
        return Reading("TIME", f"{day.isoformat()}T{part}", published(context))
    return dated(day.isoformat(), published(context))


def weekday_date(found: Found, weekday: int, *, bracketed: bool = True) -> date | None:
    """The day that a weekday names, from its modifiers, a day of the month in brackets, or the words before it."""
    context = found.context
    reference = context.reference
    if reference is None:
        return None
    back = (reference.isoweekday() - weekday) % 7
    number = found.number("d")
    if number is not None and bracketed:
        near = [
            d for n in range(-10, 11) if (d := add_days(reference, n)) and d.day == number and d.isoweekday() == weekday
        ]
        if near:
            return min(near, key=lambda d: abs((d - reference).days))
    unit = found.get("unit")
    week = found.word("unitref")
    if reference_week := found.word("weekref"):
        week = "W " + reference_week.split()[1]
    shift = found.number("shift", "past")
    if (week and week.startswith("W")) or unit == "W":
        count = int(str(week).split()[1]) if week else shift or 0
        monday = add_days(reference, -reference.weekday() + 7 * count)
        return add_days(monday, weekday - 1) if monday else None
    if shift is not None and shift < 0:
        return add_days(reference, -(back or 7) + 7 * (shift + 1))
    if shift is not None and shift > 0:
        return add_days(reference, ((7 - back) or 7) + 7 * (shift - 1))
    if shift == 0:
        if back <= 1:
            return add_days(reference, -back)
        return add_days(reference, 7 - back) if reference.isoweekday() < weekday else add_days(reference, -back)
    if back and (context.ahead(found.start, found.end) or _goes_on(found)):
        return add_days(reference, 7 - back)
    return add_days(reference, -back)


_COORDINATED = re.compile(r",?\s?(?:and|or|through|to|until|[-–—])?\s?(?:on )?")


def _goes_on(found: Found) -> bool:
    """ "will meet on Wednesday or Thursday": the second weekday follows the first."""
    at = found.context.weekday_ahead
    return 0 <= found.start - at < 14 and bool(_COORDINATED.fullmatch(found.context.text[at : found.start]))


def read_dayref(found: Found) -> Reading | None:
    """ "yesterday", "this morning", "tonight", "last night"."""
    context = found.context
    part = found.word("part")
    shift = found.number("dayref")
    if combined := found.word("partref"):
        day, _, own = combined.partition(" ")
        shift, part = int(day), part or own
    if shift is None:
        shift = found.number("shift")
        if shift is not None and shift > 0 and context.last_day:  # "the next morning" of a story
            moved = add_days(first_day(context.last_day) or context.reference or date.min, 1)
            return (
                Reading("TIME", f"{moved.isoformat()}T{part}", mentioned(context.last_day)) if moved and part else None
            )
    if found.has("anaphor") and shift is None:
        base = first_day(context.last_day) if context.last_day else context.reference
        moved = add_days(base, found.number("anaphor") or 0) if base else None
        return Reading("TIME", f"{moved.isoformat()}T{part}", mentioned(context.last_day)) if moved and part else None
    if shift is None:
        return None
    if context.reference is None:
        return Reading("DATE", "PRESENT_REF" if shift == 0 else "PAST_REF" if shift < 0 else "FUTURE_REF", keep=False)
    day_meant = add_days(context.reference, shift)
    if day_meant is None:
        return None
    if part:
        return Reading("TIME", f"{day_meant.isoformat()}T{part}", published(context))
    return dated(day_meant.isoformat(), published(context))


def read_day_before(found: Found) -> Reading | None:
    """ "yesterday Monday", "أمس الاثنين": the weekday confirms the day; "the day before last Tuesday"."""
    reference = found.context.reference
    weekday = found.number("weekday", "wd")
    if reference is None or weekday is None:
        return None
    if found.has("beside"):
        day = weekday_date(found, weekday)
        moved = add_days(day, found.number("beside") or -1) if day else None
        return dated(moved.isoformat(), published(found.context)) if moved else None
    shift = found.number("dayref") or 0
    near = [
        d
        for n in range(-6, 7)
        if (d := add_days(reference, n)) and d.isoweekday() == weekday and (n <= 0) == (shift <= 0)
    ]
    day = min(near, key=lambda d: abs((d - reference).days - shift), default=None)
    part = found.word("part")
    if day and part:
        return Reading("TIME", f"{day.isoformat()}T{part}", published(found.context))
    return dated(day.isoformat(), published(found.context)) if day else None


def read_date_time(found: Found) -> Reading | None:
    """ "10 p.m. Wednesday", "18 July at 10:30", "noon Saturday"."""
    clock = clock_value(found)
    if clock is None:
        return None
    found = _without_brackets(found)
    inner = [t for t in found.tokens if t.cat not in _CLOCK_CATEGORIES]
    month = found.number("month", "mon")
    if value := found.word("date"):
        day = dated(value) if len(value) == 10 else None
    elif month is not None:
        days = [t for t in inner if t.cat in (CHAR["d"], CHAR["ord"])]
        if found.has("oclock") or not days:
            days = [t for t in days if not _next_is(found, t, "oclock", "in")]
        day = day_of(found, month, int(days[-1].value)) if days else None
    elif found.has("weekday", "wd"):
        moved = weekday_date(found, found.number("weekday", "wd") or 1, bracketed=False)
        day = dated(moved.isoformat(), published(found.context)) if moved else None
    else:
        shift, reference = found.number("dayref"), found.context.reference
        moved = add_days(reference, shift) if reference and shift is not None else None
        day = dated(moved.isoformat(), published(found.context)) if moved else None
    return Reading("TIME", f"{day.value}{clock}", day.anchor) if day else None


def _without_brackets(found: Found) -> Found:
    """ "10:30 a.m. (0730 GMT) on Friday": the same time elsewhere is no part of the date."""
    opened = next((i for i, t in enumerate(found.tokens) if t.cat == CHAR["open"]), None)
    closed = next((i for i, t in enumerate(found.tokens) if t.cat == CHAR["close"]), None)
    if opened is None or closed is None or closed == len(found.tokens) - 1:
        return found
    return Found(found.tokens[:opened] + found.tokens[closed + 1 :], found.before, found.after, found.context)


def _next_is(found: Found, token: object, *names: str) -> bool:
    place = found.tokens.index(token)  # type: ignore[arg-type]
    return place + 1 < len(found.tokens) and found.tokens[place + 1].cat in [CHAR[name] for name in names]


_CLOCK_CATEGORIES = {CHAR[name] for name in ("clock", "noon", "zone", "oclock")}


def clock_value(found: Found) -> str | None:
    """ "T10:30" of the tokens."""
    clock = found.get("clock", "noon")
    if clock is not None:
        value = str(clock)
        hour = int(value[1:3])
        part = found.word("part")
        if part in ("EV", "AF", "NI") and hour < 12 and found.has("clock") and (part != "NI" or hour >= 6):
            return f"T{hour + 12:02}{value[3:]}"
        return value
    if dotted := found.word("n"):
        whole, _, minute = dotted.partition(".")
        return f"T{int(whole):02}:{minute}" if int(whole) < 24 and len(minute) == 2 and minute < "60" else None
    numbers = marked_numbers(found)
    said = numbers["hmark"] if "hmark" in numbers else found.number("d", "word")
    if said is None or not 0 <= said <= 24:
        return None
    part = found.word("part")
    if part in ("EV", "AF", "NI") and said < 12 and not (part == "NI" and said < 6):
        said += 12
    return f"T{said:02}:{numbers.get('minmark', 0) % 60:02}"


def read_clock(found: Found) -> Reading | None:
    """A time without a day: of the last day mentioned nearby, else of publication."""
    clock = clock_value(found)
    led = found.before is not None and found.before.cat in (*LED, CHAR["approx"])
    if clock is None or (found.has("noon") and not led and not found.has("clock")):
        return None  # "High Noon"
    context = found.context
    if context.last_day and 0 <= found.start - context.day_at < 200:
        return Reading("TIME", f"{context.last_day}{clock}", mentioned(context.last_day), keep=False)
    if context.reference is None:
        return Reading("TIME", f"XXXX-XX-XX{clock}", keep=False)
    return Reading("TIME", f"{context.reference.isoformat()}{clock}", published(context), keep=False)
