"""Dates that the text names: days, months, years, decades, holidays, and ranges of them."""

import re
from dataclasses import replace
from datetime import date

from pipeline.dates.amounts import number_of
from pipeline.dates.calendars import persian_day, persian_span, persian_year
from pipeline.dates.grammar import CHAR
from pipeline.dates.reading import Found, Reading, dated, nearest_year, published, year_anchor, year_of
from pipeline.dates.values import interval, make_day, month_span, month_value, year_value


def read_date(found: Found) -> Reading | None:
    """A day: "18 July 2023", "Friday, Oct. 23", "18 July"."""
    month, day = found.number("month", "mon"), found.number("d", "ord")
    if day is None and not found.context.english:
        head = [token for token in found.tokens if token.cat == CHAR["word"]]
        said = number_of(Found(head, None, None, found.context)) if head else None
        day = int(said) if isinstance(said, float) and said % 1 == 0 and 1 <= said <= 31 else None
    if month is None or day is None or found.word("unit") not in (None, "M"):
        return None
    if _counts(found):
        del found.tokens[-1]
        return read_month(found)
    reading = day_of(found, month, day)
    part = found.word("part")
    if reading and part and found.tokens[-1].cat == CHAR["part"]:
        return Reading("TIME", f"{reading.value}T{part}", reading.anchor, yearless=reading.yearless)
    return reading


_LEADS_TO_MONTH = re.compile(r"(?:^|[^\w])(?:[Ii]n|[Ss]ince|[Ll]ast|[Tt]his|of|[Tt]hroughout|[Dd]uring|[Bb]y)\s$")
_COUNTED_NEXT = re.compile(r"\s(?:[a-z]+\s){0,2}(?:[a-z]{3,}s|people|men|women|children|clergy|police|dead)\b")


def _counts(found: Found) -> bool:
    """ "In January 30 churches were closed": the number behind the month counts something."""
    last, month = found.tokens[-1], found.tokens[-2] if len(found.tokens) > 1 else None
    if month is None or month.cat not in (CHAR["month"], CHAR["mon"]) or last.cat not in (CHAR["d"], CHAR["word"]):
        return False
    text = found.context.text
    if not found.context.english:
        return found.tokens[0] is month and not re.match(r"\s*(?:[^\w\s]|$|\n|\d{4})", text[last.end : last.end + 8])
    led = _LEADS_TO_MONTH.search(text[max(0, found.start - 12) : found.start])
    if found.tokens[0] is not month or not led:
        return False
    return bool(_COUNTED_NEXT.match(text, last.end)) or text[found.start - 3 : found.start].lower() == "in "


def day_of(found: Found, month: int, day: int) -> Reading | None:
    year, anchor = year_of(found)
    if year is not None:
        if make_day(year, month, day) is None:
            return None
        return dated(f"{year:04}-{month:02}-{day:02}", anchor)
    if found.has("year", "yr", "fy"):
        return None
    year = nearest_year(found, month, day)
    shift, reference = found.number("shift"), found.context.reference
    if year is not None and shift and reference and (date_named := make_day(year, month, day)):
        year += (shift > 0 and date_named < reference) - (shift < 0 and date_named > reference)
    if year is None:
        if make_day(2000, month, day) is None:
            return None
        return Reading("DATE", f"XXXX-{month:02}-{day:02}", keep=False)
    return dated(f"{year:04}-{month:02}-{day:02}", year_anchor(found, year), yearless=True)


def read_numeric(found: Found) -> Reading | None:
    """ "2023-07-18", "18/07/2023", "07/2023"."""
    value = found.word("date") or ""
    if value.startswith("--"):
        return day_of(found, int(value[2:4]), int(value[5:7]))
    if "/" in value:
        return dated(value)
    if "W" in value:
        days = interval(value)
        return dated(days[0] if days and len(value) == len("2023-W28-1") else value)
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


def read_short_date(found: Found) -> Reading | None:
    """ "19-Nov-12"."""
    month, day, year = found.number("month", "mon"), found.number("d", "ord"), found.tokens[-1].value
    if month is None or day is None or not isinstance(year, int):
        return None
    year += 0 if year >= 1000 else 2000 if year < 60 else 1900
    return dated(f"{year:04}-{month:02}-{day:02}") if make_day(year, month, day) else None


def read_short_year(found: Found) -> Reading | None:
    """ "En juillet 98": the last two digits of a year, where nothing is counted by them."""
    month, year = found.number("month", "mon"), found.tokens[-1].value
    if month is None or not isinstance(year, int) or not 32 <= year <= 99:
        return None
    follows = re.match(r"\s?(?:[,;:.)]|$|\n)", found.context.text[found.end : found.end + 2])
    return dated(month_value(1900 + year, month)) if follows else None


def read_weekday_days(found: Found) -> Reading | None:
    """ "lundi 14 et mardi 15 avril 2014": each day for itself, or a range."""
    month = found.number("month", "mon")
    starts = [i for i, token in enumerate(found.tokens) if token.cat in (CHAR["weekday"], CHAR["wd"])]
    days = [token for token in found.tokens if token.cat in (CHAR["d"], CHAR["ord"])]
    if month is None or len(days) != len(starts):
        return None
    ends = [*(found.tokens.index(day) + 1 for day in days[:-1]), len(found.tokens)]
    values = [int(day.value) for day in days]
    readings = [day_of(found, month, value) for value in values]
    if values != sorted(values) or any(reading is None for reading in readings):
        return None
    whole = [reading for reading in readings if reading]
    joined = {token.cat for token in found.tokens} & {CHAR["to"], CHAR["dash"]}
    if len(whole) == 2 and joined:
        return dated(f"{whole[0].value}/{whole[1].value}", whole[0].anchor, yearless=whole[0].yearless)
    return replace(whole[-1], listed=tuple(zip(starts, ends, whole, strict=True)))


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
    if found.has("and") and last > first + 1 and not (found.before and found.before.cat == CHAR["between"]):
        return None  # "on 5 and 7 May" is no range
    start, end = day_of(found, month, first), day_of(found, month, last)
    if start is None or end is None or "X" in start.value:
        return None
    return dated(f"{start.value}/{end.value}", start.anchor, yearless=start.yearless)


_DAY_ENDS = re.compile(  # "on May 5 and 12 people died" has one day
    r"\s*(?:[^\w\s]|$|\n|(?:and|or|in|at|on|to|for|with|but|as|when|after|before|of|by|from|this|last|next)\b)"
)


def read_listed_days(found: Found) -> Reading | None:
    """ "on 5, 7 and 9 May": each day for itself; "between 5 and 7 May" is a range."""
    month = found.number("month", "mon")
    places = [i for i, token in enumerate(found.tokens) if token.cat in (CHAR["d"], CHAR["ord"])]
    if month is None:
        return None
    if found.before is not None and found.before.cat == CHAR["between"]:
        return read_days(found)
    days = [int(found.tokens[place].value) for place in places]
    starts, ends = [0, *places[1:]], [*(place + 1 for place in places[:-1]), len(found.tokens)]
    counts = found.tokens[-1].cat == CHAR["d"] and not _DAY_ENDS.match(found.context.text, found.end)
    keep = list(zip(starts, ends, days, strict=True))
    if counts:
        keep = keep[:-1]
    elif days != sorted(set(days)):
        keep = keep[-1:] if found.tokens[0].cat in (CHAR["d"], CHAR["ord"]) else keep[:1]
    listed = tuple((a, b, reading) for a, b, day in keep if (reading := day_of(found, month, day)))
    return replace(listed[-1][2], listed=listed) if listed else None


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
        year = (reference.year if month < reference.month else reference.year - 1) + shift + 1
    elif shift is not None and shift > 0:
        year = (reference.year if month > reference.month else reference.year + 1) + shift - 1
    elif shift == 0:
        year = reference.year
    else:
        year = nearest_year(found, month, None)
    if year is None:
        return None
    anchor = year_anchor(found, year) if shift is None else published(context)
    return dated(month_value(year, month), anchor, yearless=shift is None)


LED = {
    CHAR[name] for name in ("in", "since", "until", "from", "to", "between", "and", "or", "of", "edge", "the", "later")
}


SEASON_LED = LED - {CHAR["to"], CHAR["and"], CHAR["or"]}


def _is_other_word(found: Found) -> bool:
    """A month's name that is also another word ("May", "March", "Mars") needs a preposition before it."""
    name = found.context.text[found.start : found.end]
    if name.lower() not in (
        "may",
        "march",
        "mars",
        "mai",
        "augusto",
        "abril",
        "juni",
        "juli",
        "jan",
        "mar",
        "dec",
        "sep",
        "ago",
        "set",
    ):
        return False
    if found.after is not None and found.after.cat in (CHAR["dash"], CHAR["to"], CHAR["slash"]):
        return False
    return found.before is None or found.before.cat not in (*LED, CHAR["dash"], CHAR["slash"])


def _persian_month(found: Found) -> Reading | None:
    month = found.number("pmonth")
    if month is None or found.context.reference is None:
        return None
    year = persian_year(found.context.reference)
    span = persian_span(year, month)
    if span and span[0] > found.context.reference:
        span = persian_span(year - 1, month)
    return day_range(span, published(found.context)) if span else None


def day_range(span: tuple[date, date], anchor: str | None) -> Reading | None:
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
        return day_range(span, None) if span else None
    exact = persian_day(year, month, day)
    return dated(exact.isoformat()) if exact else None


def read_year(found: Found) -> Reading | None:
    """A bare year; a number that counts something ("2000 people") is none."""
    year, _ = year_of(found)
    if year is None or _counts_something(found, year):
        return None
    if found.context.marked_years and not found.has("ymark") and found.context.text[found.start].isdigit():
        return None
    if found.context.calendar == "persian" and 1200 <= year <= 1500:
        span = persian_span(year, None)
        return day_range(span, None) if span else None
    return dated(year_value(year))


_COUNTED = re.compile(
    r"\s{0,2}(?:%|°|percent|per cent|people|men|women|children|troops|dead|of (?:the|them)|km|kg|[a-z]{3,20}s\b)"
)
_NO_COUNT = re.compile(
    r"\s{0,2}(?:was|is|has|its|his|this|as|earnings|results|sales|revenues|profits|elections?|olympics|games|protests|"
    r"figures|estimates|levels|talks)\b",
    re.I,
)
_PRICE = re.compile(
    r"(?:[$€£¥₩№#]|no\.|(?:some|about|than|over|only|nearly|around|almost|least|page|flight|room|highway|route|section|"
    r"article|resolution|law) )\s?$",
    re.I,
)


def _ends_in_latin(before: str) -> bool:
    """Whether a letter or digit stands right before: "B2020", "A-2020" is a name."""
    return before[-1:].isalnum() and before[-1:].isascii()


def _counts_something(found: Found, year: int) -> bool:
    text, start, end = found.context.text, found.start, found.end
    before, after = text[max(0, start - 12) : start], text[end : end + 24]
    if _PRICE.search(before) or before.endswith((".", "$", "€", "£", "/")) or _ends_in_latin(before):
        return True
    if found.has("ymark", "yr", "edge") or len(found.tokens) > 1:
        return False
    led = found.before is not None and found.before.cat in LED
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
        return _fiscal_range(first, found)
    return dated(f"{first:04}/{last:04}")


_FISCAL = re.compile(  # "the fiscal year, which ends on Sept. 30": what the text itself says of its fiscal years
    r"\b(?:fiscal|financial) years?,? (?:\d{4}(?:[-/]\d\d)?,? )?(?:that |which )?"
    r"(?:(?:begins|began|beginning|starts|started|starting|runs from|from) (?:on |in )?(?:the )?(?:1 )?(Apr|Jul|Oct)"
    r"|(?:ends|ended|ending|runs through|runs to) (?:on |in )?(?:the )?(?:3[01] )?(Mar|Jun|Sep))"
    r"|\b([Ff]ederal|U\.?S\.?) fiscal year"
)
_FISCAL_MONTH = {"Apr": 4, "Mar": 4, "Jul": 7, "Jun": 7, "Oct": 10, "Sep": 10}


def fiscal_start(found: Found) -> int | None:
    """The month in which the text says its fiscal years begin; None: it does not say."""
    context = found.context
    if context.fiscal_month is None:  # looked for once a text
        said = _FISCAL.search(context.text)
        context.fiscal_month = (10 if said[3] else _FISCAL_MONTH[said[1] or said[2]]) if said else 0
    return context.fiscal_month or None


def _fiscal_range(first: int, found: Found) -> Reading | None:
    """A fiscal year written with two years begins in April of the first, as most that are written so do, unless the
    text says otherwise."""
    if not 1 <= first <= 9998:
        return None
    start = fiscal_start(found) or 4
    anchor = f"fiscal year from month {start} of {first}"
    return Reading("DATE", f"FY{first + 1:04}", anchor, month_span(first, start, first + 1, start - 1))


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
        return _fiscal_range(year, found)
    start = fiscal_start(found)
    # One that begins in April is named for its first year in Japan, for its last elsewhere: left as the year.
    days = month_span(year - 1, start, year, start - 1) if start and start != 4 and 2 <= year <= 9999 else None
    if found.word("fy"):
        return Reading("DATE", f"FY{year:04}", anchor, days or interval(f"FY{year:04}"))
    reading = dated(year_value(year), anchor)
    return replace(reading, days=days) if reading and days else reading


_OF_AGE = re.compile(  # "a man in his 90s", "women in their 40s and 50s"
    r"\b(?:his|her|their|my|our|your|whose|s['’])\s(?:(?:early|mid|late|later)(?:\s|-|\sto\s)|to\s){0,3}"
    r"(?:\d0s(?:\s(?:and|or|to)|,)\s){0,3}$"
)


def read_decade(found: Found) -> Reading | None:
    """ "the 1990s", "the nineties", "los años 90"."""
    value = found.get("decade")
    if value is not None:
        return None if _OF_AGE.search(found.context.text[max(0, found.start - 40) : found.start]) else dated(str(value))
    if found.word("unit") not in (None, "E"):
        return None
    number = found.number("n", "year", "word", "d")
    if found.has("poss") and not found.has("yrs", "unit") and (number is None or not 1500 <= number <= 2030):
        return None
    if number is None or number % 10 or not (20 <= number <= 90 or 1000 <= number <= 2100):
        return None
    if number >= 1000:
        return (
            dated(f"{number // 10:03}")
            if found.has("unit") or number < 2010 or found.has("poss")
            else dated(year_value(number))
        )
    return dated(f"{190 + number // 10}")


def read_century(found: Found) -> Reading | None:
    """ "the 20th century", "siglo XXI", "this century"."""
    number = found.number("ord", "d", "roman")
    shift = found.number("shift")
    if number is None and shift is not None and found.context.reference:
        number = found.context.reference.year // 100 + 1 + shift
    if number is None or not 1 <= number <= 30:
        return None
    return dated(f"{number - 1:02}", published(found.context) if shift is not None else None)
