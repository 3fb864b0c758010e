"""Amounts in several units: "two hours and 30 minutes", "1 month and 21 days ago", "2시간 30분"."""

from datetime import date

from pipeline.dates.amounts import back_from, duration, number_of, read_ago, unit_of
from pipeline.dates.grammar import CHAR
from pipeline.dates.reading import VAGUE, Found, Reading, mentioned, published
from pipeline.dates.values import month_value, week_value, year_value

Amounts = list[tuple[float, str]]
_ENDS = {
    CHAR[name]
    for name in ("yr", "yrs", "qtr", "qtrs", "unit", "units", "hour", "hours", "ymark", "dmark", "minmark", "half")
}
_ORDER = ["C", "E", "Y", "Q", "M", "FN", "W", "D", "TH", "TM", "TS"]


def _amounts(found: Found) -> Amounts | None:
    """The amounts in falling order of their units; None where the units do not fall ("in 3 days, 2 weeks")."""
    out: Amounts = []
    start = 0
    for place, token in enumerate(found.tokens):
        if token.cat in _ENDS:
            piece = Found(found.tokens[start : place + 1], None, None, found.context)
            number, unit = number_of(piece), unit_of(piece)
            if number is None and not out and found.has("ago", "agopre", "later"):
                number = 1  # "месяц и 21 день назад"
            if number is None or number == VAGUE or unit not in _ORDER:
                return None
            out.append((float(number), unit))
            start = place + 1
    places = [_ORDER.index(unit) for _, unit in out]
    return out if len(out) > 1 and places == sorted(set(places)) else None


def read_compound(found: Found) -> Reading | None:
    """ "a year and three months": P1Y3M."""
    amounts = _amounts(found)
    if amounts is None:
        return None
    value = ""
    for number, unit in amounts:
        part = duration(number, unit)
        clock = part.startswith("PT")
        value += ("T" if clock and "T" not in value else "") + part[2 if clock else 1 :]
    return Reading("DURATION", f"P{value}", keep=False)


def read_compound_ago(found: Found) -> Reading | None:
    """ "1 month and 21 days ago": as precise as the smallest unit."""
    context = found.context
    way = found.number("ago", "agopre", "later")
    amounts = _amounts(found)
    if amounts is None:
        return None
    base, anchor = context.reference, published(context)
    if found.has("later") and context.last_date():
        base, anchor = context.last_date(), mentioned(context.last)
    if base is None:
        return read_ago(found)
    for number, unit in amounts:
        moved = back_from(base, number * (-1 if way and way > 0 else 1), unit)
        if moved is None:
            return None
        base = moved
    value = _as_precise(base, amounts[-1][1])
    return Reading("DATE", value, anchor) if value else None


def _as_precise(day: date, unit: str) -> str | None:
    if unit in ("Y", "E", "C"):
        return year_value(day.year)
    if unit in ("M", "Q"):
        return month_value(day.year, day.month)
    return week_value(day) if unit in ("W", "FN") else day.isoformat()
