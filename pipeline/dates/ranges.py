"""Two dates that make one range: "from 2019 to 2022", "between January and June", "18 July – 3 August 2023"."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from pipeline.dates.amounts import back_from
from pipeline.dates.grammar import CHAR
from pipeline.dates.reading import Found, Reading
from pipeline.dates.values import interval, shift_value

_LISTED = {CHAR[name] for name in ("and", "or", "comma")}
_ENDED = {CHAR["ended"]}
_MONTHS = {"P1Y": 12, "P2Q": 6, "P3Q": 9, **{f"P{number}M": number for number in range(1, 37)}}
_OF_YEAR = {CHAR[name] for name in ("in", "of")}
_JOINTS = {CHAR[name] for name in ("to", "until", "dash", "and", "in")}


@dataclass(slots=True)
class Expression:
    """A reading with its place: the tokens it covers, and the rule."""

    found: Found
    reading: Reading
    rule: str
    ends: tuple["Expression", "Expression"] | None = None  # of a range


def join_ranges(expressions: list[Expression]) -> list[Expression]:
    """The expressions with the two ends of each range made one, as value "a/b"."""
    out: list[Expression] = []
    for expression in expressions:
        if out and _follows(out[-1], expression, _ENDED):
            out[-1] = _ending(out[-1], expression)
        if out and expression.rule == "year" and _follows(out[-1], expression, _OF_YEAR):
            out[-1] = _in_year(out[-1], expression.reading.value)
        if out and expression.rule == "same period":
            expression = _same_range(out, expression)
        if out and expression.rule == "weekday" and _confirms(out[-1], expression):
            continue
        if out and _follows(out[-1], expression, _LISTED) and not _led_by_between(out[-1]):
            _share_year(out, expression)
        joined = _join(out[-1], expression) if out else None
        if joined:
            out[-1] = joined
        else:
            out.append(expression)
    return out


def split_ranges(expressions: list[Expression]) -> list[Expression]:
    """The expressions with each range as its two ends: TIMEX3 marks them one by one."""
    return [part for item in expressions for part in (item.ends or (item,))]


def _in_year(first: Expression, year: str) -> Expression:
    """ "from April to June in 2017": the year said behind holds for what lacks one."""
    reading = first.reading
    if not reading.yearless or reading.type != "DATE" or len(year) != len("2017"):
        return first
    value = "/".join(year + end[4:] for end in reading.value.split("/"))
    if not interval(value):
        return first
    ends = tuple(_in_year(end, year) for end in first.ends) if first.ends else None
    return replace(
        first,
        reading=replace(reading, value=value, anchor=None, yearless=False),
        ends=(ends[0], ends[1]) if ends else None,
    )


def _same_range(before: list[Expression], expression: Expression) -> Expression:
    """ "between January and April, compared with 44 over the same period in 2023": the whole range of another year."""
    last = next((e for e in reversed(before) if e.reading.type == "DATE" and "/" in e.reading.value), None)
    named = expression.reading.value
    if last is None or not 0 <= expression.found.start - last.found.end < 250 or not named[:4].isdigit():
        return expression
    first, end = last.reading.value.split("/")
    if len(first) < len("2023-01") or len(end) < len("2023-01"):
        return expression
    moved = int(named[:4]) - int(end[:4])
    value = f"{_moved(first, moved)}/{_moved(end, moved)}"
    if moved == 0 or not interval(value):
        return expression
    reading = Reading("DATE", value, f"last mentioned {last.reading.value}", keep=False)
    return replace(expression, reading=reading)


def _confirms(day: Expression, weekday: Expression) -> bool:
    """ "On 13 July 2015, a Monday": the weekday says nothing new of the day right before it."""
    value = day.reading.value.partition("T")[0]
    if day.reading.yearless or len(value) != len("2015-07-13") or len(weekday.found.tokens) > 2:
        return False
    between = day.found.context.text[day.found.end : weekday.found.start]
    days, said = interval(value), interval(weekday.reading.value.partition("T")[0])
    if days is None or said is None or len(between) > 8 or "." in between:
        return False
    return date.fromisoformat(days[0]).isoweekday() == date.fromisoformat(said[0]).isoweekday()


def _join(first: Expression, second: Expression) -> Expression | None:
    joint = first.found.after
    if joint is None or not _follows(first, second, _JOINTS):
        return None
    a, b = first.reading, second.reading
    if a.type != "DATE" or b.type != "DATE" or "/" in a.value + b.value or a.days or b.days:
        return None
    if not (interval(a.value) and interval(b.value)):
        return None
    led = first.found.before.cat if first.found.before else ""
    if joint.cat == CHAR["and"] and led != CHAR["between"]:
        return None
    if (
        joint.cat in (CHAR["to"], CHAR["until"])
        and led not in (CHAR["from"], CHAR["since"], CHAR["between"], CHAR["in"])
        and not _alike(a, b)
    ):
        return None
    if joint.cat == CHAR["in"] and not (led in (CHAR["of"], CHAR["from"]) and _alike(a, b)):
        return None
    if joint.cat == CHAR["dash"] and not _alike(a, b):
        return None
    value = _range(a, b)
    yearless = a.yearless and b.yearless
    if value is None and first.rule == second.rule == "weekday" and (week_before := shift_value(a.value, "D", -7)):
        value = _range(replace(a, value=week_before), b)  # "Monday to Friday" of the week that ended last
    if value is None:
        return None
    found = replace(first.found, tokens=[*first.found.tokens, joint, *second.found.tokens], after=second.found.after)
    start, end = value.split("/")
    ends = replace(first, reading=replace(a, value=start)), replace(second, reading=replace(b, value=end))
    return Expression(found, Reading("DATE", value, a.anchor or b.anchor, yearless=yearless), "range", ends)


def _follows(first: Expression, second: Expression, joints: set[str]) -> bool:
    """Whether nothing but one of the joints (and an article) stands between the two."""
    joint = first.found.after
    if joint is None or joint.cat not in joints or joint.end > second.found.start:
        return False
    text = first.found.context.text
    between = text[first.found.end : joint.start] + text[joint.end : second.found.start]
    return len(between) < 8 and between.strip().lower() in ("", "the", "el", "la", "le")


def _led_by_between(first: Expression) -> bool:
    return first.found.before is not None and first.found.before.cat == CHAR["between"]


def _share_year(before: list[Expression], second: Expression) -> None:
    """ "In February and March 2022": the year said last holds for the whole list."""
    for place in range(len(before) - 1, -1, -1):
        first, reading = before[place], before[place].reading
        if (
            not reading.yearless
            or second.reading.yearless
            or "/" in reading.value
            or not _alike(reading, second.reading)
        ):
            return
        value = f"{second.reading.value[:4]}{reading.value[4:]}"
        if reading.type != "DATE" or second.reading.type != "DATE" or not interval(value):
            return
        before[place] = replace(first, reading=replace(reading, value=value, anchor=None, yearless=False))
        if not place or not _follows(before[place - 1], first, _LISTED):
            return
        second = before[place]


def _ending(first: Expression, second: Expression) -> Expression:
    """ "the three months ended June 30": the days that lead up to the end."""
    reading, last = first.reading, interval(second.reading.value)
    months = _MONTHS.get(reading.value, 3 if first.found.has("qtr") else 12 if first.found.has("yr") else 0)
    if last is None or not months or second.reading.type != "DATE":
        return first
    end = date.fromisoformat(last[1])
    start = back_from(end + timedelta(days=1), months, "M") if end < date.max else None
    if start is None:
        return first
    anchor = f"ends {second.reading.value}"
    if first.rule != "anaphoric" and first.found.has("qtr"):
        return first  # "the fourth quarter ended June 30" has said which one it is
    if first.found.has("qtr") and end.month % 3 == 0:
        quarter = f"{end.year:04}-Q{end.month // 3}"
        return replace(first, reading=replace(reading, value=quarter, days=None, anchor=anchor))
    return replace(first, reading=replace(reading, days=(start.isoformat(), end.isoformat()), anchor=anchor))


def _alike(a: Reading, b: Reading) -> bool:
    return len(a.value) == len(b.value)


def _range(a: Reading, b: Reading) -> str | None:
    """ "a/b" in the right order; an end without a year takes the other's."""
    first, last = a.value, b.value
    if a.yearless and not b.yearless:
        first = f"{last[:4]}{first[4:]}"
    elif b.yearless and not a.yearless:
        last = f"{first[:4]}{last[4:]}"
    for year_first, year_last in ((0, 0), (-1, 0) if a.yearless else (0, 1)):
        value = f"{_moved(first, year_first)}/{_moved(last, year_last)}"
        if interval(value):
            return value
        if not (a.yearless or b.yearless):
            return None
    return None


def _moved(value: str, years: int) -> str:
    return f"{int(value[:4]) + years:04}{value[4:]}" if years else value
