"""Calendar dates as articles print them, in many languages: "18 July 2023", "2023年7月18日", "۲۷ تیر ۱۴۰۲".

Month names come from Unicode CLDR. Thai years of the Buddhist era and Persian years of the solar calendar are
converted; Japanese eras too.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pipeline.article.months import month_of

ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}

EAST = re.compile(r"(?:(\d{4})|(令和|平成|昭和)\s?(\d{1,2}|元))\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]")
KOREAN_DOTS = re.compile(r"(?<!\d)(\d{4})\.\s?(\d{1,2})\.\s?(\d{1,2})(?!\d)")
ISO = re.compile(r"(?<!\d)((?:19|20|25|13|14)\d{2})[-/](\d{1,2})[-/](\d{1,2})(?!\d)")
NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:19|20|25)\d{2})(?!\d|[:./-]\d)")
# A letter, then letters and the signs that scripts of South and South-East Asia write their vowels with.
MONTH_WORD = (
    r"[^\W\d_](?:[^\W\d_]|['’.\u0300-\u036f\u200c\u200d\u0900-\u0963\u0981-\u09e3\u0a01-\u0a75\u0a81-\u0ae3\u0b01-\u0b63"
    r"\u0b82-\u0be5\u0c00-\u0c63\u0c81-\u0ce3\u0d00-\u0d63\u0d81-\u0ddf\u0e31-\u0e4e\u0eb1-\u0ecd\u102b-\u103e\u17b4-\u17d3]){1,20}"
)
DAY_MONTH = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|º|ª|\.|-?го)?,?\s{{0,3}}(?:de\s|of\s|d['’]|\s)?\s?({MONTH_WORD})(?:\s(الثاني|الأول))?,?"
    rf"\s{{0,3}}(?:de\s|del\s|of\s|พ\.ศ\.|ค\.ศ\.)?\s?(\d{{4}})(?!\d)"
)
HYPHENED = re.compile(rf"(?<![\d-])(\d{{1,2}})([-/])({MONTH_WORD})\2(\d{{4}})(?!\d|-)")
MONTH_DAY = re.compile(rf"({MONTH_WORD})\s{{1,3}}(\d{{1,2}})(?:st|nd|rd|th)?,?\s{{1,3}}(\d{{4}})(?!\d)")
# "2023 July 18", Lithuanian "2020 m. gruodžio 10 d.", Hungarian "2020. december 10.".
YEAR_MONTH_DAY = re.compile(rf"(?<!\d)(\d{{4}})\.?\s{{1,2}}(?:m\.\s?)?({MONTH_WORD})\s{{1,2}}(\d{{1,2}})(?!\d)")
# Latvian "2020. gada 10. decembris".
YEAR_DAY_MONTH = re.compile(rf"(?<!\d)(\d{{4}})\.?\s?gada\s(\d{{1,2}})\.?\s?({MONTH_WORD})")
VIETNAMESE = re.compile(
    r"(?<!\d)(\d{1,2})\s?(?:tháng\s|thg\s?|/)(\d{1,2}|[^\W\d_]{2,4}(?:\s[^\W\d_]{2,4})?)(?:,?\s(?:năm\s)?|,\s?)(\d{4})(?!\d)",
    re.I,
)
VIETNAMESE_MONTHS = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed date: ISO value and place. `sure` is False when day and month could be the other way round."""

    value: str
    start: int
    end: int
    sure: bool = True


DIGITS = {
    ord(c): str(unicodedata.digit(c))
    for base in (
        0x660,
        0x6F0,
        0x966,
        0x9E6,
        0xA66,
        0xAE6,
        0xB66,
        0xBE6,
        0xC66,
        0xCE6,
        0xD66,
        0xE50,
        0xED0,
        0x1040,
        0x17E0,
        0xFF10,
    )
    for c in map(chr, range(base, base + 10))
}


def find_printed(text: str, *, month_first: bool = False, limit: int = 20) -> list[Printed]:
    """The dates printed in `text`, in order; at most `limit`. `month_first`: how "07/08/2023" is read."""
    western = text.translate(DIGITS) if not text.isascii() else text
    found = sorted(_all(western, month_first), key=lambda printed: (printed.start, -printed.end))
    out: list[Printed] = []
    for printed in found:
        if not out or printed.start >= out[-1].end:
            out.append(printed)
        if len(out) >= limit:
            break
    return out


def _all(text: str, month_first: bool) -> Iterator[Printed]:
    for match in EAST.finditer(text):
        year = int(match[1]) if match[1] else ERAS[match[2]] + (1 if match[3] == "元" else int(match[3]))
        yield from _dated(match, year, int(match[4]), int(match[5]))
    for pattern in (KOREAN_DOTS, ISO):
        for match in pattern.finditer(text):
            yield from _dated(match, int(match[1]), int(match[2]), int(match[3]))
    for match in NUMERIC.finditer(text):
        first, second, year = int(match[1]), int(match[3]), int(match[4])
        month, day = (first, second) if (month_first and match[2] == "/") or second > 12 else (second, first)
        if month > 12:
            month, day = day, month
        yield from _dated(match, year, month, day, sure=first > 12 or second > 12 or first == second or match[2] == ".")
    if not any(c.isalpha() for c in text):
        return
    for match in DAY_MONTH.finditer(text):
        if named := month_of(f"{match[2]} {match[3]}" if match[3] else match[2]):
            yield from _dated(match, int(match[4]), named, int(match[1]))
    for match in HYPHENED.finditer(text):
        if named := month_of(match[3]):
            yield from _dated(match, int(match[4]), named, int(match[1]))
    for match in MONTH_DAY.finditer(text):
        if named := month_of(match[1]):
            yield from _dated(match, int(match[3]), named, int(match[2]))
    for match in YEAR_MONTH_DAY.finditer(text):
        if named := month_of(match[2]):
            yield from _dated(match, int(match[1]), named, int(match[3]))
    for match in YEAR_DAY_MONTH.finditer(text):
        if named := month_of(match[3]):
            yield from _dated(match, int(match[1]), named, int(match[2]))
    if "th" in text or "Th" in text:
        yield from _vietnamese(text)


def _vietnamese(text: str) -> Iterator[Printed]:
    for match in VIETNAMESE.finditer(text):
        name = match[2].lower()
        if name.isdigit():
            yield from _dated(match, int(match[3]), int(name), int(match[1]))
        elif name in VIETNAMESE_MONTHS:
            yield from _dated(match, int(match[3]), VIETNAMESE_MONTHS.index(name) + 1, int(match[1]))


def _dated(match: re.Match[str], year: int, month: int, day: int, *, sure: bool = True) -> Iterator[Printed]:
    try:
        if month > 100 or 1300 <= year <= 1500:
            value = from_persian(year, month - 100 if month > 100 else month, day)
        else:
            value = date(year - 543 if 2400 < year < 2700 else year, month, day)
    except ValueError:
        return
    yield Printed(value.isoformat(), match.start(), match.end(), sure)


def from_persian(year: int, month: int, day: int) -> date:
    """The Gregorian day of a day of the Persian solar calendar (33-year cycle; exact for 1300–1500).

    >>> from_persian(1402, 4, 27).isoformat()
    '2023-07-18'
    """
    if not (1 <= month <= 12 and 1 <= day <= (31 if month <= 6 else 30) and 1300 <= year <= 1500):
        raise ValueError("no day of the Persian calendar")
    elapsed = year - 1
    leaps = (8 * elapsed + 29) // 33
    days = elapsed * 365 + leaps + (month - 1) * 31 - max(0, month - 7) + day - 1
    return date.fromordinal(days + PERSIAN_EPOCH)


PERSIAN_EPOCH = date(2023, 3, 21).toordinal() - (1401 * 365 + (8 * 1401 + 29) // 33)
