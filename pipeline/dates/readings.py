"""From a match of the grammar to a value: dates, periods of the year, and what counts from publication."""

import re
from datetime import date

from pipeline.dates.amounts import (
    read_first_span,
    unit_of,
)
from pipeline.dates.calendars import persian_day, persian_span, persian_year
from pipeline.dates.context import Context
from pipeline.dates.grammar import CHAR
from pipeline.dates.reading import Found, Reading, first_day, mentioned, nearest_year, published, year_of
from pipeline.dates.values import (
    add_days,
    add_months,
    count_from,
    interval,
    make_day,
    month_span,
    month_value,
    quarter_of,
    shift_value,
    week_value,
    year_value,
)


def dated(value: str | None, anchor: str | None = None, *, yearless: bool = False) -> Reading | None:
    """A DATE that the calendar has; None when it has none such."""
    if value is None or interval(value) is None:
        return None
    return Reading("DATE", value, anchor, yearless=yearless)


# Absolute dates


def read_date(found: Found) -> Reading | None:
    """A day: "18 July 2023", "Friday, Oct. 23", "18 July"."""
    month, day = found.number("month", "mon"), found.number("d", "ord")
    if month is None or day is None:
        return None
    reading = _day_of(found, month, day)
    part = found.word("part")
    if reading and part and found.tokens[-1].cat == CHAR["part"]:
        return Reading("TIME", f"{reading.value}T{part}", reading.anchor, yearless=reading.yearless)
    return reading


def _day_of(found: Found, month: int, day: int) -> Reading | None:
    year, anchor = year_of(found)
    if year is not None:
        if make_day(year, month, day) is None:
            return None
        return dated(f"{year:04}-{month:02}-{day:02}", anchor)
    if found.has("year", "yr", "fy"):
        return None
    year = nearest_year(found.context, month, day, found.start)
    if year is None:
        if make_day(2000, month, day) is None:
            return None
        return Reading("DATE", f"XXXX-{month:02}-{day:02}", keep=False)
    return dated(f"{year:04}-{month:02}-{day:02}", published(found.context), yearless=True)


def read_numeric(found: Found) -> Reading | None:
    """ "2023-07-18", "18/07/2023", "07/2023"."""
    value = found.word("date") or ""
    if value.startswith("--"):
        return _day_of(found, int(value[2:4]), int(value[5:7]))
    year = int(value[:4])
    if found.context.calendar == "persian" and 1200 <= year <= 1500 and len(value) == 10:
        day = persian_day(year, int(value[5:7]), int(value[8:10]))
        return dated(day.isoformat()) if day else None
    if found.context.calendar == "buddhist" and 2400 <= year <= 2643:
        value = f"{year - 543:04}{value[4:]}"
    return dated(value)


def read_iso(found: Found) -> Reading | None:
    value = found.word("iso") or ""
    if interval(value) is None or int(value[11:13]) > 24 or int(value[14:16]) > 59:
        return None
    return Reading("TIME", value)


def read_days(found: Found) -> Reading | None:
    """ "9-11 July 2023", "July 9 to 11": a range."""
    month = found.number("month", "mon")
    if span := found.word("dspan"):
        first, last = (int(day) for day in span.split())
    else:
        days = [int(token.value) for token in found.all("d", "ord")]
        first, last = days[0], days[-1]
    if month is None or first >= last:
        return None
    start, end = _day_of(found, month, first), _day_of(found, month, last)
    if start is None or end is None or "X" in start.value:
        return None
    return dated(f"{start.value}/{end.value}", start.anchor, yearless=start.yearless)


def read_month(found: Found) -> Reading | None:
    """ "July 2023", "last May", "early December", "June of last year"."""
    context = found.context
    month = found.number("month", "mon")
    if month is None:
        return _persian_month(found)
    year, anchor = year_of(found)
    if year is not None:
        return dated(month_value(year, month), anchor)
    if found.has("year", "yr"):
        return None
    if len(found.tokens) == 1 and _is_other_word(found):
        return None
    reference = context.reference
    if reference is None:
        return Reading("DATE", f"XXXX-{month:02}", keep=False)
    shift = found.number("shift", "past")
    if shift is not None and shift < 0:
        year = reference.year if month < reference.month else reference.year - 1
    elif shift is not None and shift > 0:
        year = reference.year if month > reference.month else reference.year + 1
    elif shift == 0:
        year = reference.year
    else:
        year = nearest_year(context, month, None, found.start)
    return dated(month_value(year, month), published(context), yearless=shift is None) if year is not None else None


_LED = {CHAR[name] for name in ("in", "since", "until", "from", "to", "between", "and", "or", "of", "edge", "the", "prep", "later")}


_SEASON_LED = _LED - {CHAR["to"], CHAR["and"], CHAR["or"]}


def _is_other_word(found: Found) -> bool:
    """A month's name that is also another word ("May", "March", "Mars") needs a preposition before it."""
    name = found.context.text[found.start : found.end]
    if name.lower() not in ("may", "march", "mars", "mai", "augusto", "abril", "juni", "juli", "jan", "mar", "dec", "sep", "ago", "set"):
        return False
    if found.after is not None and found.after.cat in (CHAR["dash"], CHAR["to"], CHAR["slash"]):
        return False
    return found.before is None or found.before.cat not in (*_LED, CHAR["dash"], CHAR["slash"])


def _persian_month(found: Found) -> Reading | None:
    month = found.number("pmonth")
    if month is None or found.context.reference is None:
        return None
    year = persian_year(found.context.reference)
    span = persian_span(year, month)
    if span and span[0] > found.context.reference:
        span = persian_span(year - 1, month)
    return _day_range(span, published(found.context)) if span else None


def _day_range(span: tuple[date, date], anchor: str | None) -> Reading | None:
    return dated(f"{span[0].isoformat()}/{span[1].isoformat()}", anchor)


def read_persian(found: Found) -> Reading | None:
    """A Solar Hijri date: "27 Tir 1402" is 2023-07-18; a month or year alone is a range of Gregorian days."""
    month, day, year = found.number("pmonth"), found.number("d", "ord"), found.number("year")
    anchor = None
    if month is None:
        return None
    if year is None:
        reference = found.context.reference
        if reference is None:
            return None
        anchor = published(found.context)
        this = persian_year(reference)
        candidates = [d for y in (this - 1, this, this + 1) if (d := persian_day(y, month, day or 1))]
        nearest = min(candidates, key=lambda d: abs((d - reference).days), default=None)
        return dated(nearest.isoformat(), anchor) if nearest else None
    if day is None:
        span = persian_span(year, month)
        return _day_range(span, None) if span else None
    exact = persian_day(year, month, day)
    return dated(exact.isoformat()) if exact else None


def read_hijri(found: Found) -> Reading | None:
    """Lunar dates are left to the Gregorian one that outlets print beside them: tables differ by a day from sighting."""
    return None


def read_year(found: Found) -> Reading | None:
    """A bare year; a number that counts something ("2000 people") is none."""
    year, _ = year_of(found)
    if year is None or _counts_something(found, year):
        return None
    if found.context.calendar == "persian" and 1200 <= year <= 1500:
        span = persian_span(year, None)
        return _day_range(span, None) if span else None
    return dated(year_value(year))


_COUNTED = re.compile(r"\s{0,2}(?:%|°|percent|per cent|people|men|women|children|troops|dead|of (?:the|them)|km|kg|[a-z]{3,20}s\b)")
_NO_COUNT = re.compile(r"\s{0,2}(?:was|is|has|its|his|this|as|earnings|results|sales|revenues|profits|elections?|olympics|games|protests|was|figures|estimates|levels|talks)\b", re.I)
_PRICE = re.compile(r"(?:[$€£¥₩№#]|no\.|(?:some|about|than|over|only|nearly|around|almost|least|page|flight|room|highway|route|section|article|resolution|law) )\s?$", re.I)


def _counts_something(found: Found, year: int) -> bool:
    text, start, end = found.context.text, found.start, found.end
    before, after = text[max(0, start - 12) : start], text[end : end + 24]
    if _PRICE.search(before) or (before[-1:] and (before[-1] in ".,$€£/" and not before[-1:] == "," or before[-1].isalnum() and before[-1].isascii())):
        return True
    marked = found.has("ymark", "yr", "edge") or len(found.tokens) > 1
    if marked:
        return False
    led = found.before is not None and found.before.cat in _LED
    if not 1900 <= year <= 2059:
        calendar = found.context.calendar
        if calendar == "persian" and 1300 <= year <= 1450:
            return False
        if not led or not 1000 <= year <= 2200:
            return True
        return bool(_COUNTED.match(after) and not _NO_COUNT.match(after))
    return not led and bool(_COUNTED.match(after)) and not _NO_COUNT.match(after)


def read_years(found: Found) -> Reading | None:
    """ "2019-2022": a range; after "fiscal" and for two consecutive years a fiscal year counts from its start."""
    first, last = (int(year) for year in (found.word("yspan") or "0 0").split())
    if found.has("fiscal"):
        return _fiscal_range(found.context, first)
    return dated(f"{first:04}/{last:04}")


def _fiscal_range(context: Context, first: int) -> Reading | None:
    """A fiscal year written with two years begins in the first of them, in April unless the language says otherwise."""
    month = context.fiscal_start if context.fiscal_start > 1 else 4
    days = month_span(first, month, *add_months(first, month, 11))
    return Reading("DATE", f"FY{first + 1:04}", f"fiscal year from month {month}", days)


def read_fiscal(found: Found) -> Reading | None:
    """ "fiscal 2023", "FY2023", "FY2023-24"."""
    year, anchor = year_of(found)
    if found.has("yspan"):
        return read_years(found)
    if year is None:
        if found.context.reference is None:
            return None
        year, anchor = found.context.last_year or found.context.reference.year, "publication or last year mentioned"
    tail = found.number("d", "n")
    if tail is not None and found.has("dash"):
        if tail != (year + 1) % 100 and tail != year + 1:
            return None
        return _fiscal_range(found.context, year)
    if found.word("fy"):
        return Reading("DATE", f"FY{year:04}", anchor, interval(f"FY{year:04}"))
    return dated(year_value(year), anchor)


def read_decade(found: Found) -> Reading | None:
    """ "the 1990s", "the nineties", "los años 90"."""
    value = found.get("decade")
    if value is not None:
        return dated(str(value))
    number = found.number("n", "year", "word", "d")
    if number is None or number % 10 or not (20 <= number <= 90 or 1000 <= number <= 2100):
        return None
    if number >= 1000:
        return dated(f"{number // 10:03}") if found.has("unit") or number < 2010 else dated(year_value(number))
    return dated(f"{190 + number // 10}")


_ROMAN = {"I": 1, "V": 5, "X": 10}


def read_century(found: Found) -> Reading | None:
    """ "the 20th century", "siglo XXI", "this century"."""
    number = found.number("ord", "d", "roman")
    shift = found.number("shift")
    if number is None and shift is not None and found.context.reference:
        number = found.context.reference.year // 100 + 1 + shift
    if number is None or not 1 <= number <= 30:
        return None
    return dated(f"{number - 1:02}", published(found.context) if shift is not None else None)


def read_feast(found: Found) -> Reading | None:
    """A holiday with a fixed day, in the nearest year."""
    month_text, _, day_text = (found.word("feast") or "1-1").partition("-")
    month, nth, weekday = int(month_text), *(int(part) for part in (day_text + ".0").split(".")[:2])
    day = nth
    if weekday:  # the nth such weekday of the month
        year = year_of(found)[0] or nearest_year(found.context, month, 22, found.start)
        first = make_day(year, month, 1) if year else None
        if first is None or year is None:
            return None
        day = (weekday - first.isoweekday()) % 7 + 1 + 7 * (nth - 1)
        return dated(f"{year:04}-{month:02}-{day:02}", published(found.context))
    return _day_of(found, month, day)


# Quarters, halves, seasons


def _part_year(found: Found, part: str) -> tuple[int | None, str | None]:
    """The year of a quarter or half: the one named, else the latest that had begun at publication."""
    year, anchor = year_of(found)
    if year is not None or found.has("year"):
        return year, anchor
    reference = found.context.reference
    if reference is None:
        return None, None
    number = int(part[1])
    first_month = (number - 1) * (3 if part[0] == "Q" else 6) + 1
    year = reference.year if first_month <= reference.month else reference.year - 1
    if year < reference.year and found.context.ahead(found.start):
        year += 1
    return year, published(found.context)


def read_quarter(found: Found) -> Reading | None:
    """ "the second quarter of 2023", "third-quarter", "Q2", "the first half of 2024"."""
    part = found.word("q")
    if part is None:
        number = found.number("ord") or found.number("d")
        half = found.has("half")
        if number is None:
            number = (2 if half else 4) if found.has("last") or (half and found.number("shift") == -1) else None
        if number is None or not 1 <= number <= (2 if half else 4):
            return None
        part = f"{'H' if half else 'Q'}{number}"
    year, anchor = _part_year(found, part)
    if found.has("a") or (_is_english_half(found) and not found.has("of", "year", "yr", "unitref", "fiscal")):
        return None
    if year is None:
        return Reading("DATE", f"XXXX-{part}", keep=False)
    if any(str(t.value) for t in found.all("fiscal")) and found.context.fiscal_start > 1:
        anchor = "fiscal quarters taken as calendar quarters"
    return dated(f"{year:04}-{part}", anchor)


def _is_english_half(found: Found) -> bool:
    """ "the first half" may be of a match: English needs a year with it, a semestre or Halbjahr does not."""
    return any(found.context.text[t.start : t.end].lower() == "half" for t in found.all("half"))


def read_run_part(found: Found) -> Reading | None:
    """ "2023年上半年", "去年夏季", "2023年底"."""
    return read_quarter(found) if found.has("q") else read_season(found) if found.has("season") else read_year_end(found)


def read_quarters(found: Found) -> Reading | None:
    """ "the first two quarters of 1990" is a half."""
    number = found.number("word", "d")
    if number != 2 or not found.has("of"):
        return read_first_span(found) if number else None
    year, anchor = year_of(found)
    half = "H1" if found.number("ord") == 1 else "H2" if found.has("last") else None
    return dated(f"{year:04}-{half}", anchor) if year and half else None


def read_season(found: Found) -> Reading | None:
    """ "the summer of 2023", "last fall", "this winter"."""
    season = found.word("season")
    year, anchor = year_of(found)
    context = found.context
    if season is None:
        return None
    if year is None:
        reference = context.reference
        if reference is None:
            return Reading("DATE", f"XXXX-{season}", keep=False) if found.has("the", "shift") else None
        if not (found.has("the", "shift", "past", "edge") or (found.before and found.before.cat in _SEASON_LED)):
            return None
        first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
        shift = found.number("shift", "past")
        anchor = published(context)
        back = (reference.month - first) % 12
        latest = add_months(reference.year, reference.month, -back)[0]
        year = latest
        if shift == 1 or (shift in (None, 0) and context.ahead(found.start) and back > 2):
            year = latest + 1
        elif shift == -1 and back <= 2:
            year = latest - 1
        elif shift == 0:
            year = latest if back < 8 else latest + 1
    return dated(f"{year:04}-{season}", anchor) if 0 < year < 9999 else None


def read_same_period(found: Found) -> Reading | None:
    """ "the same period last year", "the year-ago quarter": the last quarter (or period) mentioned, of the year before."""
    context = found.context
    year, anchor = year_of(found) if found.has("shift", "year", "unitref") else (None, None)
    if year is None and context.last_quarter and context.reference and context.last_quarter[:4] <= f"{context.reference.year:04}" and 0 <= found.start - context.quarter_at < 3000:
        year, anchor = int(context.last_quarter[:4]) - 1, mentioned(context.last_quarter)
    if year is None:
        if context.reference is None:
            return None
        year, anchor = context.reference.year - 1, published(context)
    ordinal = found.number("ord")
    if ordinal and 1 <= ordinal <= 4 and found.has("qtr"):
        return dated(f"{year:04}-Q{ordinal}", anchor)
    if context.so_far and context.last and len(context.last) == 4 and context.reference and not found.has("qtr"):
        until = nearest_in(year, context.reference)
        return Reading("DATE", f"{year:04}", "the part of the year gone at publication", until, keep=False) if until else None
    last = context.last_quarter
    period = context.last if context.last and not found.has("qtr") and len(context.last) in (7, 10) else None
    if last and (found.has("qtr") or context.last == last or period is None or found.start - context.quarter_at < 600):
        context.that_quarter = f"{year:04}{last[4:]}"
        return Reading("DATE", context.that_quarter, mentioned(last), keep=False)
    if period and (same := f"{year:04}{period[4:]}") and interval(same):
        return dated(same, mentioned(period))
    if found.has("qtr") and context.reference:
        quarter = quarter_of(context.reference)
        return dated(f"{year:04}-Q{quarter}", anchor)
    return dated(year_value(year), anchor)


def nearest_in(year: int, reference: date) -> tuple[str, str] | None:
    """From the start of `year` to the day of publication in that year."""
    last = make_day(year, reference.month, reference.day) or make_day(year, reference.month, 28)
    return (f"{year:04}-01-01", last.isoformat()) if last else None


def read_week_of(found: Found) -> Reading | None:
    """ "the week of March 6"."""
    month, day = found.number("month", "mon"), found.number("d", "ord")
    reading = _day_of(found, month, day) if month and day and found.word("unit") == "W" else None
    first = first_day(reading.value) if reading else None
    return dated(week_value(first), reading.anchor) if reading and first else None


# Counting from publication


def read_shifted(found: Found) -> Reading | None:
    """ "last year", "this week", "next month", "im Vorjahr", "去年"."""
    context = found.context
    unit, shift = unit_of(found), found.number("shift", "past")
    if reference := found.word("unitref"):
        name, _, count = reference.partition(" ")
        unit, shift = name, int(count)
    if found.has("half"):
        unit = "H"
    way = found.word("recent") or found.word("ref")
    if way and shift is None:
        return Reading("DATE", "PAST_REF" if way in ("P", "PAST_REF") else "FUTURE_REF", keep=False)
    if found.has("more") and shift is None:
        return None
    if unit is None or shift is None or unit.startswith("T"):
        return None
    if unit == "FN":
        return Reading("DURATION", "P2W", keep=False)
    base = context.reference
    if base is None:
        return Reading("DATE", {"Y": "XXXX", "M": "XXXX-XX", "W": "XXXX-WXX", "Q": "XXXX-QX"}.get(unit, "XXXX-XX-XX"), keep=False)
    if found.has("past") and unit != "Y" and not found.has("shift"):
        shift = -1
    if unit == "WE":
        value = _weekend(base, shift)
    else:
        value = count_from(base, unit, shift)
    reading = dated(value, published(context))
    part = found.word("part")
    if reading and part and unit == "D":
        return Reading("TIME", f"{reading.value}T{part}", reading.anchor)
    return reading


def _weekend(base: date, shift: int) -> str | None:
    """The weekend named from `base`: "this" is the nearest, "last" the one before publication."""
    return count_from(base, "WE", -1 if base.weekday() < 4 and shift == 0 else shift)


def read_edge_unit(found: Found) -> Reading | None:
    """ "the end of the year", "late in the month": the unit last mentioned, else that of publication."""
    context = found.context
    unit = unit_of(found)
    if unit not in ("Y", "M", "W"):
        return None
    base, anchor = context.reference, published(context)
    if unit == "Y" and context.last_year and (base is None or abs(context.last_year - base.year) <= 1):
        return dated(year_value(context.last_year), mentioned(str(context.last_year)))
    return dated(count_from(base, unit, 0), anchor) if base else None


def read_year_end(found: Found) -> Reading | None:
    """ "year-end", "at year end 2022": the last month; "年初" and the like the first or middle of the year."""
    year, anchor = year_of(found)
    reference = found.context.reference
    if year is None and reference:
        shift = found.number("shift") or 0
        year, anchor = reference.year + shift, published(found.context)
    month = found.number("yearend")
    return dated(month_value(year, month) if year is not None and month else None, anchor)


def read_so_far(found: Found) -> Reading | None:
    """ "so far this year", "year to date": from the start of the unit to publication."""
    context = found.context
    reference = context.reference
    if reference is None:
        return None
    unit = "M" if found.get("ytd") == "M" else unit_of(found) or "Y"
    year = found.number("year")
    if year is not None:
        value = year_value(year)
    else:
        ref = found.word("unitref")
        shift = int(ref.split()[1]) if ref and ref.split()[0] == "Y" else found.number("shift") or 0
        value = count_from(reference, unit, shift)
    span = interval(value) if value else None
    if span is None or value is None or span[0] > reference.isoformat():
        return None
    context.mention(value, found.start)
    context.so_far = True
    return Reading("DATE", value, published(context), (span[0], min(span[1], reference.isoformat())), keep=False)


def read_year_to(found: Found) -> Reading | None:
    """ "the year to March", "the 12 months to 31 March 2023": the twelve months that end there."""
    context = found.context
    number = found.number("d", "word") if found.has("units") else 12
    month = found.number("month", "mon")
    if number != 12 and found.get("units") != "M":
        return None
    if month is None:
        return None
    amounts = [t for t in found.tokens if t.cat in (CHAR["units"], CHAR["yr"])]
    tail = Found(found.tokens[found.tokens.index(amounts[0]) + 1 :], None, None, context)
    day = tail.number("d", "ord")
    end = _day_of(tail, month, day) if day else None
    if day is None:
        year, anchor = year_of(tail)
        if year is None and context.reference:
            year = context.reference.year if month <= context.reference.month else context.reference.year - 1
            anchor = published(context)
        end = dated(month_value(year, month), anchor) if year else None
    span = interval(end.value) if end else None
    if end is None or span is None or number is None or not 1 <= number <= 60:
        return None
    last = date.fromisoformat(span[1])
    year, first_month = add_months(last.year, last.month, -number + (0 if day and last.day < 27 else 1))
    if not 1 <= year <= 9999:
        return None
    first = make_day(year, first_month, 1) if not day or last.day >= 27 else make_day(year, first_month, min(last.day + 1, 28))
    if first is None:
        return None
    return Reading("DURATION", f"P{number}M" if number != 12 else "P1Y", end.anchor, (first.isoformat(), span[1]), keep=False)


# Days


def read_weekday(found: Found) -> Reading | None:
    """ "Tuesday": the day of publication or the last such day; a close frame of the future, "next" and "last" move it."""
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
        near = [d for n in range(-10, 11) if (d := add_days(reference, n)) and d.day == number and d.isoweekday() == weekday]
        if near:
            return min(near, key=lambda d: abs((d - reference).days))
    unit = found.get("unit")
    week = found.word("unitref")
    if reference_week := found.word("weekref"):
        week = "W " + reference_week.split()[1]
    shift = found.number("shift", "past")
    if week and week.startswith("W") or unit == "W":
        count = int(str(week).split()[1]) if week else shift or 0
        monday = add_days(reference, -reference.weekday() + 7 * count)
        return add_days(monday, weekday - 1) if monday else None
    if shift is not None and shift < 0:
        return add_days(reference, -(back or 7))
    if shift is not None and shift > 0:
        return add_days(reference, (7 - back) or 7)
    if shift == 0:
        if back <= 1:
            return add_days(reference, -back)
        return add_days(reference, 7 - back) if reference.isoweekday() < weekday else add_days(reference, -back)
    if back and context.ahead(found.start):
        return add_days(reference, 7 - back)
    return add_days(reference, -back)


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
            return Reading("TIME", f"{moved.isoformat()}T{part}", mentioned(context.last_day)) if moved and part else None
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
    """ "yesterday Monday", "أمس الاثنين": the weekday confirms the day; "the day before last Tuesday" counts from it."""
    reference = found.context.reference
    weekday = found.number("weekday", "wd")
    if reference is None or weekday is None:
        return None
    if found.has("beside"):
        day = weekday_date(found, weekday)
        moved = add_days(day, found.number("beside") or -1) if day else None
        return dated(moved.isoformat(), published(found.context)) if moved else None
    shift = found.number("dayref") or 0
    near = [d for n in range(-6, 7) if (d := add_days(reference, n)) and d.isoweekday() == weekday and (n <= 0) == (shift <= 0)]
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
    inner = [t for t in found.tokens if t.cat not in _CLOCK_CATEGORIES]
    month = found.number("month", "mon")
    if value := found.word("date"):
        day = dated(value) if len(value) == 10 else None
    elif month is not None:
        days = [t for t in inner if t.cat in (CHAR["d"], CHAR["ord"])]
        if found.has("oclock") or not days:
            days = [t for t in days if not _next_is(found, t, "oclock", "in")]
        day = _day_of(found, month, int(days[-1].value)) if days else None
    elif found.has("weekday", "wd"):
        moved = weekday_date(found, found.number("weekday", "wd") or 1, bracketed=False)
        day = dated(moved.isoformat(), published(found.context)) if moved else None
    else:
        shift, reference = found.number("dayref"), found.context.reference
        moved = add_days(reference, shift) if reference and shift is not None else None
        day = dated(moved.isoformat(), published(found.context)) if moved else None
    return Reading("TIME", f"{day.value}{clock}", day.anchor) if day else None


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
        hour_text, _, minute = dotted.partition(".")
        return f"T{int(hour_text):02}:{minute}" if int(hour_text) < 24 and len(minute) == 2 and int(minute) < 60 else None
    numbers = _marked_numbers(found)
    hour = numbers.get("hmark", found.number("d", "word"))
    if hour is None or not 0 <= hour <= 24:
        return None
    part = found.word("part")
    if part in ("EV", "AF", "NI") and hour < 12 and not (part == "NI" and hour < 6):
        hour += 12
    return f"T{hour:02}:{numbers.get('minmark', 0) % 60:02}"


def read_clock(found: Found) -> Reading | None:
    """A time without a day: of the last day mentioned nearby, else of publication."""
    clock = clock_value(found)
    led = found.before is not None and found.before.cat in (*_LED, CHAR["approx"])
    if clock is None or (found.has("noon") and not led and not found.has("clock")):
        return None  # "High Noon"
    context = found.context
    if context.last_day and 0 <= found.start - context.day_at < 200:
        return Reading("TIME", f"{context.last_day}{clock}", mentioned(context.last_day), keep=False)
    if context.reference is None:
        return Reading("TIME", f"XXXX-XX-XX{clock}", keep=False)
    return Reading("TIME", f"{context.reference.isoformat()}{clock}", published(context), keep=False)


# References and anaphora


def read_reference(found: Found) -> Reading | None:
    """ "now", "recently", "the future"."""
    value = found.word("now", "ref") or "PAST_REF"
    if found.get("recent") == "F":
        return None
    if value == "PRESENT_REF" and found.context.text.startswith("Now,", found.start):
        return None  # at the head of a sentence it opens a turn of speech
    return Reading("DATE", value, keep=False)


def read_anaphoric(found: Found) -> Reading | None:
    """ "that quarter", "the year", "the following day": counted from the last period mentioned."""
    context = found.context
    unit = unit_of(found)
    count = found.number("anaphor")
    if found.has("anaphor") and count is None:
        return None
    if found.has("period", "qtr") and count is None and not context.last_quarter and context.reference:
        return dated(count_from(context.reference, "Q", -1), published(context))
    if found.has("period") and context.last_quarter:
        return dated(shift_value(context.last_quarter, "Q", count or 0), mentioned(context.last_quarter))
    if unit == "Q":
        if count == 0 and context.that_quarter:
            return dated(context.that_quarter, mentioned(context.that_quarter))
        if context.last_quarter and found.start - context.quarter_at < 1500:
            return dated(shift_value(context.last_quarter, "Q", count or 0), mentioned(context.last_quarter))
        if count is None and context.reference and context.last_quarter:
            return dated(context.last_quarter, mentioned(context.last_quarter))
        return None
    if unit == "Y":
        near = context.last_year is not None and (count is not None or 0 <= found.start - context.year_at < 250)
        base = context.last_year if near else context.reference.year if context.reference else None
        value = year_value(base + (count or 0)) if base is not None else None
        return dated(value, mentioned(str(context.last_year)) if near else published(context))
    if unit == "WE" and context.reference:
        return dated(_weekend(context.reference, count or 0), published(context))
    if unit == "M" and count is not None and context.last_month:
        return dated(shift_value(context.last_month, "M", count), mentioned(context.last_month))
    if unit == "D" and count is not None:
        base_day = first_day(context.last_day) if context.last_day else context.reference
        moved = add_days(base_day, count) if base_day else None
        return dated(moved.isoformat(), mentioned(context.last_day)) if moved else None
    if unit == "W" and count is not None:
        base_day = context.last_date() or context.reference
        return dated(count_from(base_day, "W", count), mentioned(context.last)) if base_day else None
    return None


# Writing without blanks


def read_run_date(found: Found) -> Reading | None:
    """Dates of Chinese, Japanese and Korean: "2023年7月18日", "18일" (the month is that of publication)."""
    context = found.context
    numbers = _marked_numbers(found)
    reference = context.reference
    year, anchor = year_of(found)
    month, days = numbers.get("mmark"), numbers.get("dmark")
    if year is None and not found.has("year") and reference is not None and (month or days):
        anchor = published(context)
        for token in found.all("unitref", "monthref"):
            name, _, count = str(token.value).partition(" ")
            if name == "M":
                year, month = add_months(reference.year, reference.month, int(count))
    if month is None and days is None:
        return dated(year_value(year), anchor) if year is not None else None
    yearless = year is None
    if month is None:
        return _day_only(found, days or 0)
    if year is None:
        year = nearest_year(context, month, days, found.start) if reference else None
        if year is None:
            return Reading("DATE", f"XXXX-{month:02}" + (f"-{days:02}" if days else ""), keep=False)
    if days is None:
        return dated(month_value(year, month), anchor, yearless=yearless)
    value = f"{year:04}-{month:02}-{days:02}"
    if (last := numbers.get("dlast")) and interval(f"{value}/{year:04}-{month:02}-{last:02}"):
        return dated(f"{value}/{year:04}-{month:02}-{last:02}", anchor)
    return _with_clock(found, dated(value, anchor, yearless=yearless), numbers)


def _day_only(found: Found, day: int) -> Reading | None:
    """ "18일": the last such day up to publication, after 오는 or 将于 the next one."""
    context = found.context
    reference = context.reference
    if reference is None:
        return None
    numbers = _marked_numbers(found)
    shift = found.number("shift")
    ahead = shift is not None and shift > 0
    step = 1 if ahead else -1
    for count in range(3):
        year, month = add_months(reference.year, reference.month, step * count)
        candidate = make_day(year, month, day) if 1 <= year <= 9999 else None
        if candidate is None:
            continue
        near = 0 < (candidate - reference).days <= 7 and shift is None and not ahead
        if (candidate >= reference) if ahead else (candidate <= reference or near):
            last = numbers.get("dlast")
            value = candidate.isoformat()
            if last and make_day(year, month, last) and last > day:
                return dated(f"{value}/{year:04}-{month:02}-{last:02}", published(context))
            return _with_clock(found, dated(value, published(context)), numbers)
    return None


def _with_clock(found: Found, reading: Reading | None, numbers: dict[str, int]) -> Reading | None:
    if reading is None:
        return None
    hour, part = numbers.get("hmark"), found.word("part")
    if clock := found.word("clock"):
        return Reading("TIME", f"{reading.value}{clock}", reading.anchor)
    if hour is not None and hour <= 24:
        if part in ("AF", "EV", "NI") and hour < 12 and not (part == "NI" and hour < 6):
            hour += 12
        return Reading("TIME", f"{reading.value}T{hour:02}:{min(numbers.get('minmark', 0), 59):02}", reading.anchor)
    return Reading("TIME", f"{reading.value}T{part}", reading.anchor) if part else reading


def _marked_numbers(found: Found) -> dict[str, int]:
    """The numbers by the mark that follows each: month, day, hour, minute; of a span of days "dmark" and "dlast"."""
    out: dict[str, int] = {}
    pending: list[int] = []
    for token in found.tokens:
        if token.cat in (CHAR["d"], CHAR["word"], CHAR["n"]):
            pending.append(int(float(token.value)))
        elif token.cat == CHAR["dspan"]:
            pending = [int(day) for day in str(token.value).split()]
        elif token.cat == CHAR["year"]:
            pending = []
        elif pending:
            for mark in ("mmark", "dmark", "hmark", "minmark"):
                if token.cat == CHAR[mark]:
                    if mark == "dmark" and "dmark" in out:
                        out["dlast"] = pending[-1]
                    else:
                        out[mark] = pending[0]
                        if mark == "dmark" and len(pending) > 1:
                            out["dlast"] = pending[-1]
                    pending = []
    if pending and "mmark" in out and "dmark" not in out:
        out["dmark"] = pending[0]
    return out


def read_era(found: Found) -> Reading | None:
    """ "Juche 112 (2023)", "民國112年", "令和5年": the era's year plus its offset."""
    offset = found.number("era") or 0
    tokens = [t for t in found.tokens if t.cat in (CHAR["d"], CHAR["n"], CHAR["year"])]
    month, first = found.number("month", "mon"), found.number("d", "ord")
    if offset <= 0 and month:
        year = year_of(found)[0]
        return dated(f"{year:04}-{month:02}-{first:02}" if first else month_value(year, month)) if year else None
    if not tokens:
        return None
    year = int(float(tokens[0].value)) + offset
    numbers = _marked_numbers(Found(found.tokens[found.tokens.index(tokens[0]) + 1 :], None, None, found.context))
    if "mmark" in numbers and "dmark" in numbers:
        day = make_day(year, numbers["mmark"], numbers["dmark"]) if 1 <= year <= 9999 else None
        return dated(day.isoformat()) if day else None
    if "mmark" in numbers:
        return dated(month_value(year, numbers["mmark"]))
    return dated(year_value(year))


def read_third(found: Found) -> Reading | None:
    """ "7月下旬", "the last ten days of July": a third of a month as a range of days."""
    third = found.number("third") or 1
    reference = found.context.reference
    month = found.number("month", "mon") or _marked_numbers(found).get("mmark")
    year, anchor = year_of(found)
    if reference is None:
        return None
    if month is None:
        count = next((int(str(t.value).split()[1]) for t in found.all("unitref", "monthref") if str(t.value)[0] == "M"), found.number("shift") or 0)
        year, month = add_months(reference.year, reference.month, count)
        anchor = published(found.context)
    elif year is None:
        year, anchor = nearest_year(found.context, month, None, found.start), published(found.context)
    span = interval(f"{year:04}-{month:02}") if year else None
    if span is None:
        return None
    first = f"{span[0][:8]}{(third - 1) * 10 + 1:02}"
    last = span[1] if third == 3 else f"{span[0][:8]}{third * 10:02}"
    return dated(f"{first}/{last}", anchor)

