"""Parts of a year: quarters, halves, seasons, the same period of another year, weeks."""

from datetime import date

from pipeline.dates.absolute import SEASON_LED, fiscal_start
from pipeline.dates.amounts import read_first_span
from pipeline.dates.reading import Found, Reading, dated, mentioned, published, year_of
from pipeline.dates.values import add_months, interval, make_day, month_span, quarter_of, year_value


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
    if year < reference.year and found.context.ahead(found.start, found.end):
        year += 1
    return year, published(found.context)


def read_quarter(found: Found) -> Reading | None:
    """ "the second quarter of 2023", "third-quarter", "Q2", "the first half of 2024"."""
    part = found.word("q")
    if part is None:
        number = found.number("ord") or found.number("d")
        half = found.has("half")
        if number is None:
            number = 2 if half and found.number("shift") == -1 else None
        if number is None or not 1 <= number <= (2 if half else 4):
            return None
        part = f"{'H' if half else 'Q'}{number}"
    if fiscal := _fiscal_part(found, part):
        return fiscal
    year, anchor = _part_year(found, part)
    if found.has("a") or (_is_english_half(found) and not found.has("of", "year", "yr", "unitref", "fiscal")):
        return None
    if year is None:
        return Reading("DATE", f"XXXX-{part}", keep=False)
    return dated(f"{year:04}-{part}", anchor)


def _fiscal_part(found: Found, part: str) -> Reading | None:
    """ "the third quarter of the 2023-24 fiscal year", "Q3 FY2024": its days only where the text says how it counts."""
    year: int | None
    if span := found.word("yspan"):
        first, last = (int(year) for year in span.split())
        year = last if last == first + 1 else None
    elif found.has("fy", "fiscal") and not found.has("shift", "unitref"):
        year = year_of(found)[0] if found.has("fy", "year") else None
        tail = found.tokens[-1] if found.has("dash") else None
        if year is not None and tail is not None and tail.value in ((year + 1) % 100, year + 1):
            year += 1
    else:
        return None
    if year is None or not 2 <= year <= 9998:
        return None
    start = fiscal_start(found)
    if start is None:
        return Reading("DATE", f"FY{year:04}-{part}", keep=False)
    size = 3 if part[0] == "Q" else 6
    first_year, month = add_months(year - 1, start, (int(part[1]) - 1) * size)
    days = month_span(first_year, month, *add_months(first_year, month, size - 1))
    return Reading("DATE", f"FY{year:04}-{part}", f"fiscal year from month {start}", days, keep=False)


def _is_english_half(found: Found) -> bool:
    """ "the first half" may be of a match: English needs a year with it, a semestre or Halbjahr does not."""
    return any(found.context.text[t.start : t.end].lower() == "half" for t in found.all("half"))


def read_quarters(found: Found) -> Reading | None:
    """ "the first two quarters of 1990" is a half."""
    number = found.number("word", "d")
    if number != 2 or not found.has("of"):
        return read_first_span(found) if number else None
    year, anchor = year_of(found)
    half = {1: "H1", 2: "H2"}.get(found.number("ord") or 0)
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
        if not (found.has("the", "shift", "past", "edge") or (found.before and found.before.cat in SEASON_LED)):
            return None
        first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
        shift = found.number("shift", "past")
        anchor = published(context)
        back = (reference.month - first) % 12
        latest = add_months(reference.year, reference.month, -back)[0]
        year = latest
        if shift == 1 or (shift is None and back > 2 and context.ahead(found.start, found.end)):
            year = latest + 1
        elif shift == -1 and back <= 2:
            year = latest - 1
        elif shift == 0:
            year = latest if season == "WI" and back < 5 else reference.year
    return dated(f"{year:04}-{season}", anchor) if 0 < year < 9999 else None


def read_same_period(found: Found) -> Reading | None:
    """ "the same period last year", "the year-ago quarter": the last quarter or period mentioned, a year before."""
    context = found.context
    year, anchor = year_of(found) if found.has("shift", "year", "unitref") else (None, None)
    if (
        year is None
        and context.last_quarter
        and context.reference
        and context.last_quarter[:4] <= f"{context.reference.year:04}"
        and 0 <= found.start - context.quarter_at < 3000
    ):
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
        return (
            Reading("DATE", f"{year:04}", "the part of the year gone at publication", until, keep=False)
            if until
            else None
        )
    last = context.last_quarter
    period = context.last if context.last and not found.has("qtr") and len(context.last) in (7, 10) else None
    if period and len(period) == len("2023-05-14") and not context.absolute:
        period = None  # "…, he said on Tuesday": the day of the saying
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


def read_numbered_week(found: Found) -> Reading | None:
    """ "week 28 of 2023", "die 28. Kalenderwoche 2023": the week of ISO 8601; a year without such a week has none."""
    number = found.number("d", "n", "ord")
    year, anchor = year_of(found)
    if number is None or year is None or not 1 <= number <= 53 or found.word("unit") != "W":
        return None
    return dated(f"{year:04}-W{number:02}", anchor)
