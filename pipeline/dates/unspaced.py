"""Dates of writing without blanks: Chinese, Japanese, Korean; and years of an era."""

from pipeline.dates.grammar import CHAR
from pipeline.dates.parts import read_quarter, read_season
from pipeline.dates.reading import Found, Reading, dated, marked_numbers, nearest_year, published, year_of
from pipeline.dates.relative import read_shifted, read_year_end
from pipeline.dates.values import add_months, interval, make_day, month_value, year_value


def read_run_date(found: Found) -> Reading | None:
    """Dates of Chinese, Japanese and Korean: "2023年7月18日", "18일" (the month is that of publication)."""
    context = found.context
    numbers = marked_numbers(found)
    reference = context.reference
    year, anchor = year_of(found)
    month, days = numbers.get("mmark"), numbers.get("dmark")
    final = found.tokens[-1]
    if month and days and final.cat == CHAR["d"] and context.text[final.end : final.end + 1].isalpha():
        del found.tokens[-1]  # "3월 12명": the number counts
        days = None
    if year is None and not found.has("year") and reference is not None and (month or days):
        anchor = published(context)
        for token in found.all("unitref"):
            name, _, count = str(token.value).partition(" ")
            if name == "M":
                year, month = add_months(reference.year, reference.month, int(count))
    if month is None and days is None:
        return dated(year_value(year), anchor) if year is not None else None
    yearless = year is None
    if month is None:
        return _day_only(found, days or 0)
    if year is None:
        year = nearest_year(found, month, days) if reference else None
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
    numbers = marked_numbers(found)
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
    numbers = marked_numbers(Found(found.tokens[found.tokens.index(tokens[0]) + 1 :], None, None, found.context))
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
    month = found.number("month", "mon") or marked_numbers(found).get("mmark")
    year, anchor = year_of(found)
    if reference is None:
        return None
    if month is None:
        count = next(
            (int(str(t.value).split()[1]) for t in found.all("unitref") if str(t.value)[0] == "M"),
            found.number("shift") or 0,
        )
        year, month = add_months(reference.year, reference.month, count)
        anchor = published(found.context)
    elif year is None:
        year, anchor = nearest_year(found, month, None), published(found.context)
    span = interval(f"{year:04}-{month:02}") if year else None
    if span is None:
        return None
    first = f"{span[0][:8]}{(third - 1) * 10 + 1:02}"
    last = span[1] if third == 3 else f"{span[0][:8]}{third * 10:02}"
    return dated(f"{first}/{last}", anchor)


def read_run_part(found: Found) -> Reading | None:
    """ "2023年上半年", "去年夏季", "2023年底"."""
    if found.has("edge"):
        year, anchor = year_of(found)
        return read_shifted(found) if found.has("unitref") else dated(year_value(year) if year else None, anchor)
    return (
        read_quarter(found) if found.has("q") else read_season(found) if found.has("season") else read_year_end(found)
    )
