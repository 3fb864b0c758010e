"""Dates as feeds write them where feedparser reads none, or another one than was meant."""

import re
import time
from datetime import UTC, datetime, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# Hours from UTC of zone names that mean one zone wherever feeds use them; compiled by the project. CST, IST and AST
# mean several, and the American ones are known to feedparser.
_ZONES = {
    "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "TRT": 3, "WAT": 1, "CAT": 2, "SAST": 2,
    "EAT": 3, "PKT": 5, "UZT": 5, "WIB": 7, "ICT": 7, "HKT": 8, "SGT": 8, "PHT": 8, "WITA": 8, "KST": 9, "JST": 9,
    "WIT": 9, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "UTC": 0, "GMT": 0,
}  # fmt: skip
_SECONDS = re.compile(r"\d{10}(?:\d{3})?")
_WRITTEN = re.compile(  # "Vie, 27 Nov 2026 10:00:00 GMT+1": the day of the week may be in any language
    r"(?:[^\W\d]{1,12}\.?,?\s+)?(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4}),?\s+(\d{1,2}):(\d\d)(?::(\d\d))?"
    r"(?:\s*([A-Za-z]{2,5})?([+-]\d{1,2})?(?::?(\d\d))?)?"
)
_YEAR_FIRST = re.compile(r"(\d{4})[./](\d{1,2})[./](\d{1,2})\.?(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?)?")


def read_date(text: str) -> time.struct_time | None:
    """The instant in UTC, as feedparser's date handlers give it; None for what is left to feedparser's own."""
    text = text.strip()
    try:
        if _SECONDS.fullmatch(text):
            return time.gmtime(int(text[:10]))
        if match := _YEAR_FIRST.fullmatch(text):
            year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
            return datetime(year, month, day, hour, minute, second, tzinfo=UTC).utctimetuple()
        match = _WRITTEN.fullmatch(text)
        return _instant(match) if match else None
    except (ValueError, OverflowError):
        return None


def _instant(match: re.Match[str]) -> time.struct_time | None:
    day, name, year, hour, minute, second, zone, hours, minutes = match.groups()
    offset = _ZONES.get((zone or "UTC").upper())
    if name[:3].lower() not in _MONTHS or offset is None:
        return None
    month = _MONTHS.index(name[:3].lower()) + 1
    shift = timedelta(hours=abs(int(hours or offset)), minutes=int(minutes or 0))
    at = datetime(int(year), month, int(day), int(hour), int(minute), int(second or 0), tzinfo=UTC)
    return (at + shift if (hours or "").startswith("-") else at - shift).utctimetuple()
