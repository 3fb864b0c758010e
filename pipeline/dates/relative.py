"""What counts from publication or from the last period mentioned: last year, so far this year, that quarter."""

import re
from datetime import date

from pipeline.dates.absolute import day_of, day_range
from pipeline.dates.amounts import unit_of
from pipeline.dates.calendars import persian_span, persian_year
from pipeline.dates.grammar import CHAR
from pipeline.dates.reading import Found, Reading, dated, first_day, mentioned, published, year_of
from pipeline.dates.values import (
    add_days,
    add_months,
    count_from,
    interval,
    make_day,
    month_value,
    shift_value,
    year_value,
)


def read_shifted(found: Found) -> Reading | None:
    """ "last year", "this week", "next month", "im Vorjahr", "去年"."""
    context = found.context
    unit, shift = unit_of(found), found.number("shift", "past")
    named = context.english and found.names()[-1] == "unitref" and found.tokens[-1].value in ("Y -1", "Y 1")
    if named and not _CLOSED.match(context.text, found.end):
        return None
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
        return Reading(
            "DATE", {"Y": "XXXX", "M": "XXXX-XX", "W": "XXXX-WXX", "Q": "XXXX-QX"}.get(unit, "XXXX-XX-XX"), keep=False
        )
    if found.has("past") and shift == 0:
        shift = -1  # "this past weekend"
    if told := _story_base(found, unit):
        return dated(shift_value(told, unit, shift), mentioned(told))
    if unit == "Y" and context.calendar == "persian" and (solar := persian_span(persian_year(base) + shift, None)):
        return day_range(solar, published(context))
    if unit == "D" and shift == 1 and context.last_day and not found.has("edge"):  # "the next day" of a story
        moved = shift_value(context.last_day, "D", 1)
        return dated(moved, mentioned(context.last_day))
    value = (
        weekend_of(base, shift, context.english and not context.ahead(found.start, found.end))
        if unit == "WE"
        else count_from(base, unit, shift)
    )
    reading = dated(value, published(context))
    part = found.word("part")
    if reading and part and unit == "D":
        return Reading("TIME", f"{reading.value}T{part}", reading.anchor)
    return reading


_CLOSED = re.compile(  # after "the year before" and the like, which otherwise begin "the year before the war"
    r"\s*(?:[^\w\s]|$|\n|(?:and|but|or|when|while|as|in|to|it|were|was|had|there)\b)"
)


def _story_base(found: Found, unit: str) -> str | None:
    """The period last named, where "the previous year", "im Vorjahr" count from it; None: from publication."""
    context = found.context
    words = context.text[found.start : found.end].lower()
    if not context.narrative or not any(word in words for word in context.narrative):
        return None
    near = 0 <= found.start - context.year_at < 250
    if unit == "Y" and near and context.last_year:
        return str(context.last_year)
    if unit in ("M", "Q", "W", "D") and near and context.absolute and context.fine_as(unit):
        return context.last
    return None


def weekend_of(base: date, shift: int, nearest: bool = True) -> str | None:
    """The weekend named from `base`: "last" is the one before publication, "this" in an English report the nearest."""
    back = base.weekday() < (4 if nearest else 1) and shift == 0
    return count_from(base, "WE", -1 if back else shift)


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
    if context.calendar == "persian" and unit == "Y" and (solar := persian_span(persian_year(reference), None)):
        return day_range((solar[0], reference), published(context))
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
    end = day_of(tail, month, day) if day else None
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
    first = (
        make_day(year, first_month, 1)
        if not day or last.day >= 27
        else make_day(year, first_month, min(last.day + 1, 28))
    )
    if first is None:
        return None
    return Reading(
        "DURATION", f"P{number}M" if number != 12 else "P1Y", end.anchor, (first.isoformat(), span[1]), keep=False
    )


def read_reference(found: Found) -> Reading | None:
    """ "now", "recently", "the future"."""
    value = found.word("now", "ref") or "PAST_REF"
    if found.get("recent") == "F":
        return None
    if value == "PRESENT_REF" and found.context.text.startswith("Now,", found.start):
        return None  # at the head of a sentence it opens a turn of speech
    return Reading("DATE", value, keep=False)


def _within(found: Found) -> bool:
    """ "later in the day", "earlier in the month"."""
    return found.context.text[max(0, found.start - 11) : found.start].lower().endswith(("later in ", "earlier in "))


def read_anaphoric(found: Found) -> Reading | None:
    """ "that quarter", "the year", "the following day": counted from the last period mentioned."""
    context = found.context
    unit = unit_of(found)
    count = 0 if found.has("same") and not found.has("anaphor") else found.number("anaphor")
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
        return dated(weekend_of(context.reference, count or 0), published(context))
    if unit == "M" and count is not None and context.last_month:
        return dated(shift_value(context.last_month, "M", count), mentioned(context.last_month))
    if unit in ("D", "M") and count is None and _within(found):
        last = context.last_day if unit == "D" else context.last_month
        if (last is None or found.start - context.day_at > 300) and context.reference:
            return dated(count_from(context.reference, unit, 0), published(context))
        return dated(last, mentioned(last))
    if unit == "D" and count is not None:
        base_day = first_day(context.last_day) if context.last_day else context.reference
        moved = add_days(base_day, count) if base_day else None
        return dated(moved.isoformat(), mentioned(context.last_day)) if moved else None
    if unit == "W":
        base_day = context.reference if count is None else context.last_date() or context.reference
        anchor = published(context) if count is None else mentioned(context.last)
        return dated(count_from(base_day, "W", count or 0), anchor) if base_day else None
    return None
