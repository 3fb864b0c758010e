"""The dates of a text as citations mean them: when a piece was published or something was told.

That lies in the past: "3 February" is the last one before the reference day, "Sunday" the last one up to and including
it. The time engine finds and reads the expressions; what is read here besides are the forms that only make sense beside
a source: "(7/6)", "5.10.2023", "the same date", "the next day", "on the 20th".
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from operator import attrgetter

from pipeline.article.months import month_of
from pipeline.citations.cues import Cues
from pipeline.citations.tokens import Tokens
from pipeline.record import Span, TimeExpression

_FULL = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_YEAR = re.compile(r"\d{4}")
_DAY_ALONE = re.compile(r"(?<![\d月월/年])(\d{1,2})[日일](?![本報报間间分曜])")
_MONTH_SIGNS = ("月", "월")
_ISSUE = 15  # days that an issue may be of
_FOREIGN = re.compile(
    r"(?<![\w.])(\d{1,2})(?:er|º|\.)? (?:de |di )?([^\W\d_]{3,12})\.? (?:de |del )?((?:19|20)\d\d)(?!\d)"
)
_NUMERIC = re.compile(
    r"(?<![\w./-])(?:(?P<iso>\d{4}-\d{1,2}-\d{1,2})|(?P<a>\d{1,2})(?P<sep>[./-])(?P<b>\d{1,2})(?:(?P=sep)(?P<y>\d{4}|\d\d))?)(?![\w/-]|\.\d)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """A date in the text. `first`/`last`: its first and last token; `value` ISO 8601, None where it stays open."""

    first: int
    last: int
    value: str | None


def read_dates(
    tokens: Tokens,
    expressions: Iterable[TimeExpression],
    reference: date | None,
    cues: Cues,
    names: Iterable[Span],
) -> tuple[Dated, ...]:
    """The dates in order, without overlap. In `names` nothing is a date ("This Day", "Sunday Times")."""
    read = list(_expressions(expressions, reference))
    whole = _Taken((start, end) for start, end, value in read if len(value or "") == 10)
    foreign = (each for each in _foreign(tokens.text) if not whole.overlap(each[0], each[1]))
    found = {start: (end, value) for start, end, value in (*foreign, *_numeric(tokens.text, reference))}
    taken = _Taken([*((start, end) for start, (end, _) in found.items()), *names])
    for start, end, value in read:
        if not taken.overlap(start, end):
            found[start] = (end, value)
    out = list(_placed(tokens, found))
    return tuple(_with_relative(tokens, out, cues))


class _Taken:
    """Places in the text that do not overlap each other."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [start for start, _ in self._spans]

    def overlap(self, start: int, end: int) -> bool:
        """Whether one of them overlaps that place."""
        before = bisect_left(self._starts, end) - 1
        return before >= 0 and self._spans[before][1] > start


def _numeric(text: str, reference: date | None) -> Iterator[tuple[int, int, str | None]]:
    """Dates in figures. Without a year they count in brackets only, where "7/6" is no fraction."""
    for match in _NUMERIC.finditer(text):
        if match["iso"]:
            year, month, day = (int(part) for part in match["iso"].split("-"))
        elif match["y"]:
            if match["sep"] == "-" and len(match["y"]) == 2:
                continue
            year = int(match["y"]) + (2000 if len(match["y"]) == 2 else 0)
            day, month = _day_first(match, year, reference)
        elif reference and (
            (match["sep"] == "/" and text[max(0, match.start() - 1)] == "(")
            or text[max(0, match.start() - 5) : match.start()].lower() == "ngày "
        ):
            year, (day, month) = reference.year, _day_first(match, None, reference)
        else:
            continue
        if value := _iso(year, month, day):
            if not match["iso"] and not match["y"] and reference:
                value = _last(month, day, reference) or value
            yield match.start(), match.end(), value
    if reference:
        for match in _DAY_ALONE.finditer(text):
            if text[max(0, match.start() - 3) : match.start()].rstrip().endswith(_MONTH_SIGNS):
                continue
            if value := _last_day(int(match[1]), reference):
                yield match.start(), match.end(), value


def _foreign(text: str) -> Iterator[tuple[int, int, str | None]]:
    """Whole dates with a month in whatever language: "(12 avril 2023)" beside a French paper in an English text."""
    for match in _FOREIGN.finditer(text):
        month = month_of(match[2])
        value = _iso(int(match[3]), month, int(match[1])) if month else None
        if value:
            yield match.start(), match.end(), value


def _last_day(day: int, reference: date) -> str | None:
    """The last such day of a month up to and including the reference day: "23日"."""
    months = ((reference.year * 12 + reference.month - 1 - back) for back in range(3))
    found = (_iso(month // 12, month % 12 + 1, day) for month in months)
    return next((value for value in found if value and value <= reference.isoformat()), None)


def _day_first(match: re.Match[str], year: int | None, reference: date | None) -> tuple[int, int]:
    """Day and month of "1/2": day first, unless that is no date or lies in the future."""
    a, b = int(match["a"]), int(match["b"])
    wrong = b > 12
    if match["sep"] == "/" and year and reference and not wrong and a <= 12:
        wrong = (_iso(year, b, a) or "") > reference.isoformat() >= (_iso(year, a, b) or "9")
    return (b, a) if wrong else (a, b)


def _expressions(
    expressions: Iterable[TimeExpression], reference: date | None
) -> Iterator[tuple[int, int, str | None]]:
    for expression in expressions:
        clock = expression.type == "TIME" and reference and expression.value.startswith(reference.isoformat())
        if expression.type in ("DATE", "TIME") and not (clock and re.search(r"\d", expression.text)):
            yield *expression.span, told(expression.text, expression.value, reference)


def told(text: str, value: str, reference: date | None) -> str | None:
    """The ISO date of a time expression beside a source, as precise as it is; None for weeks, spans and open ones."""
    with_year = re.search(r"\d{4}", text)
    if match := _FULL.fullmatch(value):
        year, month, day = (int(group) for group in match.groups())
        if with_year or reference is None:
            return _iso(year, month, day)
        if re.search(r"\d", text) and len(text) > 2:
            return _last(month, day, reference) or _iso(year, month, day)
        return _past(date(year, month, day), text, reference).isoformat()
    if "/" in value:  # an issue of several days counts from its first
        first, _, last = value.partition("/")
        days = [date.fromisoformat(day) for day in (first, last) if _FULL.fullmatch(day)]
        return told(text, first, reference) if len(days) == 2 and (days[1] - days[0]).days <= _ISSUE else None
    if match := _MONTH.fullmatch(value):
        year, month = int(match[1]), int(match[2])
        if not with_year and reference and (year, month) > (reference.year, reference.month):
            year -= 1
        return f"{year:04}-{month:02}"
    return value if _YEAR.fullmatch(value) else None


def _past(day: date, text: str, reference: date) -> date:
    """A weekday is the last such day up to and including the reference day."""
    if (reference - day).days == 7 and " " not in text:
        return reference
    while day > reference and (day - reference).days <= 14 and day.toordinal() > 7:
        day -= timedelta(days=7)
    return day


def _last(month: int, day: int, reference: date) -> str | None:
    """The last such day of the year up to and including the reference day."""
    for year in range(reference.year, reference.year - 8, -1):
        value = _iso(year, month, day)
        if value and value <= reference.isoformat():
            return value
    return None


def _iso(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _placed(tokens: Tokens, found: dict[int, tuple[int, str | None]]) -> Iterator[Dated]:
    """The dates as ranges of tokens."""
    i = 0
    for start in sorted(found):
        end, value = found[start]
        i = bisect_right(tokens.all, start, lo=i, key=attrgetter("end"))
        last = i
        while last + 1 < len(tokens) and tokens[last + 1].start < end:
            last += 1
        if i < len(tokens) and tokens[i].start < end:
            yield Dated(first=i, last=last, value=value)


def _ordinal(word: str, pattern: re.Pattern[str] | None, days: str | None) -> str | None:
    """The date of a bare day ("20th") in the month of the date before it."""
    match = pattern.fullmatch(word) if pattern and days and len(days) == 10 else None
    return _iso(int(days[:4]), int(days[5:7]), int(match[1])) if match and days else None


def _moved(day: str, by: int) -> str | None:
    """The ISO date so many days later; None outside the calendar."""
    try:
        return (date.fromisoformat(day) + timedelta(days=by)).isoformat()
    except OverflowError:
        return None


def _with_relative(tokens: Tokens, dates: list[Dated], cues: Cues) -> Iterator[Dated]:
    """The dates, and those counted from the one before them ("the next day", "on the 20th")."""
    phrases = cues.relative
    ordinal = re.compile(cues.words.ordinal) if cues.words.ordinal else None
    days: str | None = None
    until = -1
    waiting = {d.first: d for d in dates}
    ordinals = [word for word in tokens.places if ordinal.fullmatch(word)] if ordinal and dates else ()
    for i in sorted({*waiting, *phrases.places(tokens), *tokens.places_of(ordinals)}):
        if i <= until:
            continue
        if size := phrases.at(tokens, i):
            phrase = " ".join(tokens[k].low for k in range(i, i + size))
            if days and len(days) == 10:
                days = _moved(days, cues.words.relative.get(phrase, 0))
                yield Dated(first=i, last=i + size - 1, value=days)
                until = i + size - 1
        elif value := _ordinal(tokens.low(i), ordinal, days):
            yield Dated(first=i, last=i, value=value)
            until = i
        if i > until and (known := waiting.get(i)):
            yield known
            until = known.last
            days = known.value or days
