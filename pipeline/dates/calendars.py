"""Other calendars: Solar Hijri (Persian) days as Gregorian ones. The others in use differ by whole years only."""

from datetime import date, timedelta


def persian_day(year: int, month: int, day: int) -> date | None:
    """The Gregorian day of a Solar Hijri one; None where there is none, and outside 1200-1500."""
    if not 1200 <= year <= 1500 or not 1 <= month <= 12 or not 1 <= day <= (31 if month <= 6 else 30):
        return None
    leap = (year * 8 + 29) % 33 < 8
    if month == 12 and day == 30 and not leap:
        return None
    # 1 Farvardin 1400 was 21 March 2021; leap years are counted between the two.
    days = (year - 1400) * 365 + _leaps_before(year) - _leaps_before(1400)
    days += (month - 1) * 31 - max(0, month - 7) + day - 1
    return date(2021, 3, 21) + timedelta(days=days)


def _leaps_before(year: int) -> int:
    return sum(1 for y in range(1200, year) if (y * 8 + 29) % 33 < 8)


def persian_year(day: date) -> int:
    """The Solar Hijri year that holds a Gregorian day."""
    year = day.year - 621
    start = persian_day(year, 1, 1)
    return year if start is None or day >= start else year - 1


def persian_span(year: int, month: int | None) -> tuple[date, date] | None:
    """The first and last day of a Solar Hijri year or month."""
    first = persian_day(year, month or 1, 1)
    after = persian_day(year + 1, 1, 1) if month in (None, 12) else persian_day(year, (month or 0) + 1, 1)
    return (first, after - timedelta(days=1)) if first and after else None
