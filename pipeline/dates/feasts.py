"""Holidays: those with a fixed day, and those that move with Easter."""

from datetime import date, timedelta

from pipeline.dates.absolute import day_of
from pipeline.dates.reading import FAR_AHEAD, Found, Reading, dated, nearest_year, published, year_of
from pipeline.dates.values import make_day


def easter(year: int) -> date | None:
    """Easter Sunday of the western churches (Gauss, Meeus)."""
    if not 1583 <= year <= 4099:
        return None
    century, golden = year // 100, year % 19
    moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon -= (moon // 28) * (1 - (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    days = moon - weekday
    month = 3 + (days + 40) // 44
    return date(year, month, days + 28 - 31 * (month // 4))


def orthodox_easter(year: int) -> date | None:
    """Easter Sunday of the eastern churches, as a day of the Gregorian calendar."""
    if not 1900 <= year <= 2099:
        return None
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(days=13)


def read_feast(found: Found) -> Reading | None:
    """A holiday with a fixed day in the nearest year, the nth weekday of a month, or days from Easter ("E-2")."""
    word = found.word("feast") or "1-1"
    if word[0] in "EO":
        return _moving(found, orthodox_easter if word[0] == "O" else easter, int(word[1:]))
    month_text, _, day_text = word.partition("-")
    month, nth, weekday = int(month_text), *(int(part) for part in (day_text + ".0").split(".")[:2])
    day = nth
    if weekday:  # the nth such weekday of the month
        year = year_of(found)[0] or nearest_year(found, month, 22)
        first = make_day(year, month, 1) if year else None
        if first is None or year is None:
            return None
        day = (weekday - first.isoweekday()) % 7 + 1 + 7 * (nth - 1)
        return dated(f"{year:04}-{month:02}-{day:02}", published(found.context))
    return day_of(found, month, day)


def _moving(found: Found, sunday, offset: int) -> Reading | None:  # type: ignore[no-untyped-def]
    year, anchor = year_of(found)
    reference = found.context.reference
    if year is None and reference is None:
        return None
    if year is not None:
        base = sunday(year)
        return dated((base + timedelta(days=offset)).isoformat(), anchor) if base else None
    assert reference is not None
    days = [base + timedelta(days=offset) for y in (-1, 0, 1) if (base := sunday(reference.year + y))]
    if not days:
        return None
    ahead = found.number("shift") == 1 or found.context.foresees(found.start, found.end)
    past = [day for day in days if (day - reference).days <= (366 if ahead else FAR_AHEAD)]
    nearest = min(past or days, key=lambda day: abs((day - reference).days))
    if found.number("shift") == 1:
        nearest = min((day for day in days if day > reference), default=nearest)
    elif found.number("shift") == -1:
        nearest = max((day for day in days if day < reference), default=nearest)
    return dated(nearest.isoformat(), published(found.context))
