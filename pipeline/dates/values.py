"""TIMEX3 values and the calendar: what interval a value names, and counting in units from one."""

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

Interval = tuple[str, str]

REFERENCES = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")
PARTS = {"Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12), "H1": (1, 6), "H2": (7, 12)}
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}

_DAY = r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_CLOCK = r"T(?:[01]\d|2[0-4])(?::[0-5]\d(?::[0-5]\d)?)?(?:Z|[+-]\d\d:\d\d)?"
_SHAPE = re.compile(
    rf"""(?:FY)?\d{{4}} | FY\d{{4}}-[QH][1-4] | \d{{2,3}} | (?:\d{{4}}|XXXX)-(?:0[1-9]|1[0-2]|XX|[QH][1-4X]|SP|SU|FA|WI)
    | (?:(?:{_DAY})|XXXX-(?:\d\d|XX)-(?:\d\d|XX)|(?:\d{{4}}|XXXX)-W(?:\d\d|XX)-\d|XXXX-WXX-\d)
        (?:{_CLOCK}|T(?:MO|AF|EV|NI|MI|DT))?
    | (?:\d{{4}}|XXXX)-W(?:\d\d|XX)(?:-WE)? | XXXX | T(?:\d\d):\d\d | {"|".join(REFERENCES)}
    | P(?:(?:\d+(?:\.\d+)?|X)(?:[YMWDQEC]|DE|CE))*(?:T(?:(?:\d+(?:\.\d+)?|X)[HMS])+)?(?<!P) """,
    re.VERBOSE,
)
_WEEK = re.compile(r"(\d{4})-W(\d\d)(?:-(WE|[1-7]))?")


def parses(value: str) -> bool:
    """Whether `value` is a value of this module: a date, a part of one, a duration, a reference or a range "a/b"."""
    first, slash, second = value.partition("/")
    return bool(_SHAPE.fullmatch(first)) and (not slash or bool(_SHAPE.fullmatch(second)))


@lru_cache(4096)
def interval(value: str) -> Interval | None:
    """The first and last day that a DATE or TIME value covers, or None when it names no interval of the calendar."""
    try:
        return _interval(value)
    except (ValueError, OverflowError):
        return None


def _interval(value: str) -> Interval | None:
    if "/" in value:
        first, second = (interval(end) for end in value.split("/", 1))
        return (first[0], second[1]) if first and second and first[0] <= second[1] else None
    value = value.partition("T")[0]
    if value.startswith("FY") and "-" in value:
        return None  # a quarter of a fiscal year of which nobody says when it begins
    value = value.removeprefix("FY")
    if week := _WEEK.fullmatch(value):
        return _week_interval(int(week[1]), int(week[2]), week[3])
    year, _, rest = value.partition("-")
    if not year.isdigit() or not year.isascii() or not 2 <= len(year) <= 4:
        return None
    if not rest:
        size = int(10 ** (4 - len(year)))
        first_year = int(year) * size
        return _days(date(max(first_year, 1), 1, 1), date(first_year + size - 1, 12, 31))
    number = int(year)
    if rest in PARTS:
        return month_span(number, PARTS[rest][0], number, PARTS[rest][1])
    if rest in SEASONS:
        return month_span(number, SEASONS[rest], *add_months(number, SEASONS[rest], 2))
    if len(rest) == 2:
        return month_span(number, int(rest), number, int(rest))
    day = date.fromisoformat(value)
    return _days(day, day)


def _week_interval(year: int, week: int, part: str | None) -> Interval:
    if part == "WE":
        return _days(date.fromisocalendar(year, week, 6), date.fromisocalendar(year, week, 7))
    if part:
        day = date.fromisocalendar(year, week, int(part))
        return _days(day, day)
    return _days(date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7))


def _days(first: date, last: date) -> Interval:
    return first.isoformat(), last.isoformat()


def month_span(year: int, month: int, last_year: int, last_month: int) -> Interval:
    """From the first day of one month to the last day of another."""
    return _days(date(year, month, 1), date(last_year, last_month, monthrange(last_year, last_month)[1]))


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """(year, month) so many months later."""
    number = year * 12 + month - 1 + count
    return number // 12, number % 12 + 1


def add_days(day: date, count: int) -> date | None:
    """The day so many days later; None beyond the calendar."""
    try:
        return day + timedelta(days=count)
    except OverflowError:
        return None


def make_day(year: int, month: int, day: int) -> date | None:
    """A day, or None when the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def year_value(year: int) -> str | None:
    return f"{year:04}" if 0 <= year <= 9999 else None


def month_value(year: int, month: int) -> str | None:
    return f"{year:04}-{month:02}" if 0 <= year <= 9999 else None


def week_value(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def quarter_of(day: date) -> int:
    return (day.month + 2) // 3


def shift_value(value: str, unit: str, count: int) -> str | None:
    """`value` moved by `count` units, as precise as the coarser of the two; None when that cannot be said."""
    span = interval(value)
    if span is None:
        return None
    return count_from(date.fromisoformat(span[0]), unit, count, finer=value)


def count_from(day: date, unit: str, count: int, *, finer: str | None = None) -> str | None:
    """The value of the unit (year, quarter, month, week, day, …) that lies `count` units from the one holding `day`.

    With `finer`, a value inside that unit (a quarter, month or day), the same part of the other unit is named.
    """
    if abs(count) > 10_000:
        return None
    if unit in ("D", "W", "WE", "FN"):
        moved = add_days(day, count * {"D": 1, "FN": 14}.get(unit, 7))
        if moved is None:
            return None
        if unit == "D":
            return moved.isoformat()
        return week_value(moved) + ("-WE" if unit == "WE" else "")
    if unit == "Y":
        year = day.year + count
        if finer and len(finer) > 4 and finer[4] == "-" and finer[5] != "W" and 1 <= year <= 9999:
            moved_value = f"{year:04}{finer[4:]}"
            return moved_value if interval(moved_value) else None
        return year_value(year)
    if unit == "M":
        return month_value(*add_months(day.year, day.month, count))
    if unit in ("Q", "H"):
        months = 3 if unit == "Q" else 6
        year, month = add_months(day.year, day.month, count * months)
        return f"{year:04}-{unit}{(month - 1) // months + 1}" if 0 <= year <= 9999 else None
    if unit == "E":
        decade = day.year // 10 + count
        return f"{decade:03}" if 0 <= decade <= 999 else None
    if unit == "C":
        century = day.year // 100 + count
        return f"{century:02}" if 0 <= century <= 99 else None
    return None
