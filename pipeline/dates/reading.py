"""What a pattern matched, and what was read from it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from pipeline.dates.context import Context
from pipeline.dates.grammar import CHAR, NAME
from pipeline.dates.lexicon import Token, Value
from pipeline.dates.values import Interval, add_months, interval, make_day
from pipeline.record import TimexType

VAGUE = "X"
FAR_AHEAD = 45  # days ahead that a day without a year may lie where nothing speaks of the future
FAR = 100  # days from which on a month and day may be in another year than the nearest


@dataclass(slots=True)
class Reading:
    """A value with what explains it. `days` is given where the interval is not the value's own."""

    type: TimexType
    value: str
    anchor: str | None = None
    days: Interval | None = None
    yearless: bool = False  # the year was supplied: a range may supply a better one
    keep: bool = True  # whether later expressions may count from it
    listed: tuple[tuple[int, int, "Reading"], ...] = ()  # several in one: tokens from … to, and what each says


@dataclass(slots=True)
class Found:
    """One match of the grammar: the tokens, what stands beside them, and the context."""

    tokens: list[Token]
    before: Token | None
    after: Token | None
    context: Context

    @property
    def start(self) -> int:
        return self.tokens[0].start

    @property
    def end(self) -> int:
        return self.tokens[-1].end

    def get(self, *names: str) -> Value | None:
        """The value of the first token of these categories."""
        chars = [CHAR[name] for name in names]
        return next((token.value for token in self.tokens if token.cat in chars), None)

    def number(self, *names: str) -> int | None:
        """The same, where it is a number."""
        value = self.get(*names)
        return value if isinstance(value, int) else None

    def word(self, *names: str) -> str | None:
        """The same, where it is a string."""
        value = self.get(*names)
        return value if isinstance(value, str) else None

    def has(self, *names: str) -> bool:
        chars = [CHAR[name] for name in names]
        return any(token.cat in chars for token in self.tokens)

    def all(self, *names: str) -> list[Token]:
        chars = [CHAR[name] for name in names]
        return [token for token in self.tokens if token.cat in chars]

    def names(self) -> list[str]:
        return [NAME[token.cat] for token in self.tokens]


Reader = Callable[[Found], Reading | None]
# A rule: its name, its pattern (`pipeline/dates/grammar.py` explains the notation), the reading, and the feature of a
# language that switches it on ("" for all).
Rule = tuple[str, str, Reader, str]


def published(context: Context) -> str:
    """The words by which a reading says that it counts from the publication date."""
    return f"published {context.reference}"


def mentioned(value: str | None) -> str:
    return f"last mentioned {value}"


def spoken_year(values: list[Value]) -> int | None:
    """A year said in words: nineteen ninety-six, twenty twenty-three, two thousand seven."""
    numbers = [v for v in values if isinstance(v, int)]
    if len(numbers) != len(values) or len(numbers) < 2:
        return None
    first, rest = numbers[0], numbers[1:]
    if first == 2 and rest[0] == 1000:
        return 2000 + sum(rest[1:])
    if first in (18, 19, 20):
        if len(rest) == 2 and not (rest[0] >= 20 and rest[1] < 10):
            return None
        return first * 100 + sum(rest) if 10 <= sum(rest) < 100 else None
    return None


def year_of(found: Found) -> tuple[int | None, str | None]:
    """The year that the tokens name, and its anchor when it is a relative one."""
    context = found.context
    era = found.number("era")
    year = found.number("year")
    if year is not None:
        if context.calendar == "buddhist" and era is None and 2400 <= year <= 2643:
            era = -543
        return (year + era if era and (year < 1900 or era < 0) else year), None
    words = [token.value for token in found.all("word", "dozen")]
    if len(words) > 1 and (spoken := spoken_year(words)):
        return spoken, None
    if fiscal := found.word("fy"):
        return int(fiscal), None
    shift: int | None = None
    if found.has("yr") and (value := found.number("shift", "past")) is not None:
        shift = value
    for token in found.all("unitref"):
        unit, _, count = str(token.value).partition(" ")
        if unit == "Y":
            shift = int(count)
    if shift is not None:
        if context.reference is None:
            return None, None
        return context.reference.year + shift, published(context)
    if found.has("yr") and context.last_year:
        return context.last_year, mentioned(str(context.last_year))
    return None, None


_LED = re.compile(
    r"(?:^|[.\n]\s|\b(?:in|since|by|during|through|until|before|after|on|of|from)\s+(?:the\s+)?|\b(?:\w+ed|began|and|or)\s)$",
    re.I,
)
_AHEAD_LED = re.compile(r"\b(?:as|than|for|due|payable|starting|next)\s$", re.I)


def _governed(found: Found) -> int:
    """The lean of the verb that governs a month or day; 0 where it only describes a noun ("the June bond")."""
    context = found.context
    before = context.text[max(0, found.start - 14) : found.start]
    if not (led := _LED.search(before)) and not _AHEAD_LED.search(before):
        return 0
    lean = context.lean(found.start, found.end)
    if lean < 0 and (led is None or re.match(r"\s?[/-]", context.text[found.end : found.end + 2])):
        return 0
    return lean


def nearest_year(found: Found, month: int, day: int | None) -> int | None:
    """The year that brings a month (and day) nearest to publication; where that is far, the governing verb decides."""
    context = found.context
    reference = context.reference
    if reference is None:
        return None
    told = context.year_told(found.start)
    if told is not None and told < reference.year and not context.foresees(found.start, found.end):
        return told
    if day is None:
        back = (reference.month - month) % 12
        forward = -back % 12
        lean = _governed(found) if forward > 1 and (forward <= 8 or back > 7) else 0
        ahead = 0 < forward <= 8 if lean > 0 else back > 7 and lean == 0
        if ahead and lean == 0 and forward > 1:
            led = _AHEAD_LED.search(context.text[max(0, found.start - 14) : found.start])
            ahead = bool(led) or context.foresees(found.start, found.end)
        return add_months(reference.year, reference.month, forward if ahead else -back)[0]
    best: tuple[int, int] | None = None
    for year in (reference.year - 1, reference.year, reference.year + 1):
        if candidate := make_day(year, month, day):
            distance = abs((candidate - reference).days)
            best = min(best, (distance, year)) if best else (distance, year)
    if best:
        nearest = make_day(best[1], month, day)
        off = (nearest - reference).days if nearest else 0
        if abs(off) > FAR and _governed(found) * off < 0:
            other = best[1] - 1 if off > 0 else best[1] + 1
            return other if make_day(other, month, day) else best[1]
        if off > FAR_AHEAD and not context.foresees(found.start, found.end) and make_day(best[1] - 1, month, day):
            return best[1] - 1
        return best[1]
    for year in range(reference.year, max(reference.year - 9, 0), -1):  # 29 February
        if make_day(year, month, day):
            return year
    return None


def year_anchor(found: Found, year: int) -> str:
    """What the year that `nearest_year` supplied was counted from."""
    context = found.context
    return mentioned(str(year)) if context.year_told(found.start) == year else published(context)


def first_day(value: str | None) -> date | None:
    span = interval(value) if value else None
    return date.fromisoformat(span[0]) if span else None


def dated(value: str | None, anchor: str | None = None, *, yearless: bool = False) -> Reading | None:
    """A DATE that the calendar has; None when it has none such."""
    if value is None or interval(value) is None:
        return None
    return Reading("DATE", value, anchor, yearless=yearless)


def marked_numbers(found: Found) -> dict[str, int]:
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
