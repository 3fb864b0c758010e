"""Dates as feeds write them: in any language and order, with the half of the day and the zone that they name.

feedparser's own readers stay for what is rare (two-digit years, Greek and Hungarian forms), but what they give is
taken only when the text names that year and day: they complete what they do not understand from today's date.
"""

import calendar
import re
from datetime import UTC, datetime, timedelta, tzinfo
from time import struct_time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pipeline.article.instants import CLOCK, EAST_CLOCK, read_instant
from pipeline.article.printed import DIGITS
from pipeline.article.zones import zone_after

_SECONDS = re.compile(r"(\d{10})(?:\d{3})?")
_DATABASE = re.compile(r"\b([A-Z][A-Za-z]+/[A-Z][A-Za-z_]+)\b")
_NUMBERS = re.compile(r"\d+")


def read_date(text: str | None, guess: struct_time | None = None, country: str | None = None) -> datetime | None:
    """The instant that a feed's date names, in UTC; a date without a zone is one of UTC.

    `guess`: what feedparser makes of it. `country` (ISO 3166): whose IST or BST it is. None: no date, one that can be
    read two ways ("05-03-2024"), or one in a zone that is not known.
    """
    text = " ".join((text or "").split())
    if not text or len(text) > 100:
        return None
    try:
        if seconds := _SECONDS.fullmatch(text):
            return datetime.fromtimestamp(int(seconds[1]), UTC)
        if found := read_instant(text):
            return _zoned(found, text, country)
    except (ValueError, OverflowError):
        return None
    return _checked(guess, text)


def _zoned(found: str, text: str, country: str | None) -> datetime | None:
    """The instant in the zone that the text names, by this country's meaning of it."""
    at = datetime.fromisoformat(found)
    clock = None if len(found) == 10 else EAST_CLOCK.search(text) or CLOCK.search(text)
    after = re.sub(r"^(?:[:.,]\d+)*\s*(?:[ap]\.?m\b\.?)?", "", text[clock.end() :], flags=re.I) if clock else ""
    named: tzinfo | None
    named, known = zone_after(after, country)
    if not known:
        named = _of_database(after)
        if named is None:
            return None
    if named is None:
        named = at.tzinfo or UTC
    return at.replace(tzinfo=named).astimezone(UTC)


def _of_database(text: str) -> tzinfo | None:
    """ "Asia/Kolkata"."""
    name = _DATABASE.search(text)
    try:
        return ZoneInfo(name[1]) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _checked(guess: struct_time | None, text: str) -> datetime | None:
    """feedparser's guess, where the text names its year and its day, or in another zone the day before or after."""
    try:
        at = datetime.fromtimestamp(calendar.timegm(guess), UTC) if guess else None
    except (ValueError, OverflowError, OSError):
        return None
    if at is None:
        return None
    numbers = {int(number) for number in _NUMBERS.findall(text.translate(DIGITS)) if len(number) < 5}
    days = {(at + timedelta(days=shift)).day for shift in (-1, 0, 1)}
    return at if {at.year, at.year % 100} & numbers and days & numbers else None


def country_of(language: str | None, host: str | None) -> str | None:
    """The country (ISO 3166) that a feed's language ("en-IN") or host ("….in") names; None where neither does."""
    region = (language or "").replace("_", "-").rpartition("-")[2]
    if "-" in (language or "").replace("_", "-") and len(region) == 2:
        return region.upper()
    end = (host or "").rpartition(".")[2].upper()
    return {"UK": "GB"}.get(end, end) if len(end) == 2 else None
