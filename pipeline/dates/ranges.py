"""Two dates that make one range: "from 2019 to 2022", "between January and June", "18 July – 3 August 2023"."""

from dataclasses import dataclass, replace

from pipeline.dates.grammar import CHAR
from pipeline.dates.lexicon import Token
from pipeline.dates.reading import Found, Reading
from pipeline.dates.values import interval, shift_value

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
        joined = _join(out[-1], expression) if out else None
        if joined:
            out[-1] = joined
        else:
            out.append(expression)
    return out


def split_ranges(expressions: list[Expression]) -> list[Expression]:
    """The expressions with each range as its two ends: TIMEX3 marks them one by one."""
    return [part for item in expressions for part in (item.ends or (item,))]


def _join(first: Expression, second: Expression) -> Expression | None:
    joint = first.found.after
    if joint is None or joint.cat not in _JOINTS or not _adjoin(first, joint, second):
        return None
    a, b = first.reading, second.reading
    if a.type != "DATE" or b.type != "DATE" or "/" in a.value + b.value or a.days or b.days:
        return None
    if not (interval(a.value) and interval(b.value)):
        return None
    led = first.found.before.cat if first.found.before else ""
    if joint.cat == CHAR["and"] and led != CHAR["between"]:
        return None
    if joint.cat in (CHAR["to"], CHAR["until"]) and led not in (CHAR["from"], CHAR["since"], CHAR["between"], CHAR["in"]) and not _alike(a, b):
        return None
    if joint.cat == CHAR["in"] and not (led in (CHAR["of"], CHAR["from"]) and _alike(a, b)):
        return None
    if joint.cat == CHAR["dash"] and not _alike(a, b):
        return None
    value = _range(a, b)
    if value is None and first.rule == second.rule == "weekday" and (week_before := shift_value(a.value, "D", -7)):
        value = _range(replace(a, value=week_before), b)  # "Monday to Friday" of the week that ended last
    if value is None:
        return None
    found = replace(first.found, tokens=[*first.found.tokens, joint, *second.found.tokens], after=second.found.after)
    start, end = value.split("/")
    ends = replace(first, reading=replace(a, value=start)), replace(second, reading=replace(b, value=end))
    return Expression(found, Reading("DATE", value, a.anchor or b.anchor), "range", ends)


def _adjoin(first: Expression, joint: Token, second: Expression) -> bool:
    text = first.found.context.text
    return not text[joint.end : second.found.start].strip() and not text[first.found.end : joint.start].strip() and joint.end <= second.found.start


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
