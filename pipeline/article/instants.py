"""Dates and instants as pages and protocols write them, to ISO 8601: as precise as written, never more."""

import re
from datetime import UTC, date, datetime, time, timedelta
from email.utils import parsedate_to_datetime

from pipeline.article.printed import DIGITS, find_printed
from pipeline.article.zones import zone_after

EARLIEST_YEAR = 1990
ISO = re.compile(
    r"(\d{4})-?(\d{2})-?(\d{2})(?:[T _]*(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?(?!\d)"
    r"\s*(?:([ap])\.?m\b\.?)?)?",
    re.IGNORECASE,
)
DOTTED = re.compile(
    r"(\d{4})[./](\d{1,2})[./](\d{1,2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([ap])\.?m\b\.?)?)?", re.IGNORECASE
)
HALF = re.compile(r"\d\s*[ap]\.?m\b", re.IGNORECASE)
SECONDS = re.compile(r"(1\d{9})(\d{3})?")
CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3])[:.h](\d{2})(?::(\d{2}))?(?!\d)\s*(?:([ap])\.?m\.?)?", re.IGNORECASE)

EAST_CLOCK = re.compile(r"(午後|下午|오후|午前|上午|오전)?\s?(\d{1,2})\s?[時时點点시]\s?(\d{1,2})\s?[分분]")


def read_instant(text: str | None, *, latest: date | None = None) -> str | None:
    """ISO 8601 of a date or date-time. None when it is none, lies after `latest` or before the web, or is "07/08/2023".

    >>> read_instant("2023-07-18T09:30:00+0900")
    '2023-07-18T09:30:00+09:00'
    """
    if not text or len(text) > 200:
        return None
    text = text.strip()
    for reader in (_iso, _dotted, _seconds, _mail):
        found = reader(text)
        if found:
            return found if plausible(found, latest) else None
    for printed in find_printed(text):
        if printed.sure and plausible(printed.value, latest):
            after = with_clock(printed.value, text[printed.end :])
            return after if len(after) > 10 else with_clock(printed.value, text[: printed.start])
    return None


def plausible(value: str, latest: date | None) -> bool:
    """Whether an ISO date exists and lies between the first news pages and the day the page was fetched."""
    try:
        day = date.fromisoformat(value[:10])
    except ValueError:
        return False
    return day.year >= EARLIEST_YEAR and (latest is None or day <= latest + timedelta(days=1))


def with_clock(day: str, text: str) -> str:
    """A day with the time of day that `text` prints next to it, when it prints one."""
    if not text.isascii():
        text = text.translate(DIGITS)
        if (east := EAST_CLOCK.search(text)) and int(east[2]) < 24 and int(east[3]) < 60:
            hour = int(east[2]) % 12 + 12 if east[1] in ("午後", "下午", "오후") else int(east[2])
            return f"{day}T{hour:02}:{int(east[3]):02}:00"
    clock = CLOCK.search(text)
    if not clock or int(clock[2]) > 59:
        return day
    hour = int(clock[1])
    if half := (clock[4] or _half_before(text[: clock.start()])):
        hour = _hour(hour, "p" if half.lower() in ("p", "오후", "下午", "午後") else "a")
    return f"{day}T{hour:02}:{int(clock[2]):02}:{int(clock[3] or 0):02}{_offset_after(text[clock.end() :])}"


def _half_before(text: str) -> str | None:
    """The half of the day, where it is named before the time: "오후 3:10"."""
    return next((half for half in ("오전", "오후", "上午", "下午", "午前", "午後") if half in text[-6:]), None)


def _offset_after(text: str) -> str:
    """A time zone printed right after a clock time, as an offset; "" without one that is known."""
    zone, _ = zone_after(text)
    return datetime(2000, 1, 1, tzinfo=zone).isoformat()[19:] if zone else ""


def _iso(text: str) -> str | None:
    match = ISO.match(text)
    if not match or (match[4] is None and text[match.end() : match.end() + 1].isdigit()):
        return None
    return _built(match, text[match.end() :])


def _dotted(text: str) -> str | None:
    match = DOTTED.match(text)
    return _built(match, text[match.end() :]) if match else None


def _built(match: "re.Match[str]", after: str) -> str | None:
    """Year, month, day, hour, minute, second, half of the day: the groups of `ISO` and `DOTTED`."""
    year, month, day, hour, minute, second, half = match.groups()
    try:
        if hour is None or minute is None:
            return date(int(year), int(month), int(day)).isoformat()
        zone, _ = zone_after(after)
        clock = time(_hour(int(hour), half), int(minute), int(second or 0), tzinfo=zone)
        return datetime.combine(date(int(year), int(month), int(day)), clock).isoformat()
    except ValueError:
        return None


def _hour(hour: int, half: str | None) -> int:
    """The hour of the day; 13 PM is 13, as written by those who print both."""
    if not half or hour > 12:
        return hour
    return hour % 12 + (12 if half.lower() == "p" else 0)


def _seconds(text: str) -> str | None:
    match = SECONDS.fullmatch(text)
    return datetime.fromtimestamp(int(match[1]), UTC).isoformat() if match else None


def _mail(text: str) -> str | None:
    if HALF.search(text) or not re.match(r"(?:[A-Z][a-z]{2},\s*)?\d{1,2}\s+[A-Z][a-z]{2}\s+\d{4}\s+\d{1,2}:", text):
        return None
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError):
        return None


def day_of(value: str | None) -> date | None:
    """The calendar day of an ISO value as printed."""
    try:
        return date.fromisoformat((value or "")[:10])
    except ValueError:
        return None


def same_day(one: str, other: str) -> bool:
    """Whether two ISO values name the same day, in their own zones or in UTC."""
    if one[:10] == other[:10]:
        return True
    try:
        a, b = datetime.fromisoformat(one), datetime.fromisoformat(other)
    except ValueError:
        return False
    if a.tzinfo is None or b.tzinfo is None:
        return False
    return a.astimezone(UTC).date() == b.astimezone(UTC).date()
