"""What relative expressions count from: the publication day, the periods mentioned before, and close verb frames."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from pipeline.dates.values import interval
from pipeline.dates.verbs import lean

_OPENS = re.compile(r"(?:^|\A|[.!?。！？\n]\s*)[^\W\d_]{0,8}\s?$")  # at most a preposition opens the sentence before it
_ENDS = re.compile(r"[.!?。！？۔।](?=\s|$|[^\x00-\x7f])(?<!\b\d\.)(?<!\b\d\d\.)(?<!\b[A-Z]\.)|\n")
_SENTENCE, _PARAGRAPH = 250, 500  # characters


@cache
def _ahead_of(words: str) -> re.Pattern[str]:
    """The words by which a language speaks of something to come, as a pattern."""
    listed = sorted((re.escape(word.replace("_", " ")) for word in words.split()), key=len, reverse=True)
    runs = any("\u3040" <= c <= "\ud7af" or "\u0e00" <= c <= "\u0e7f" for c in words)
    return re.compile("|".join(listed) if runs else rf"(?<!\w)(?:{'|'.join(listed)})(?!\w)", re.I)


@dataclass(slots=True)
class Context:
    """The state of reading one text: its anchors so far."""

    text: str
    reference: date | None
    calendar: str = "gregorian"
    marked_years: bool = False  # a number is a year only with its mark (年, 년)
    english: bool = False
    narrative: frozenset[str] = frozenset()
    ahead_words: str = ""
    fiscal_month: int | None = None  # in which the text says its fiscal years begin; 0: it does not say
    last: str | None = None  # the last period mentioned, of whatever size
    so_far: bool = False  # the last period mentioned ends at publication
    last_day: str | None = None
    last_month: str | None = None
    last_quarter: str | None = None
    that_quarter: str | None = None  # the same, those of a comparison included
    last_year: int | None = None
    quarter_at: int = -10_000  # where in the text the last quarter was mentioned
    day_at: int = -10_000
    year_at: int = -10_000
    weekday_ahead: int = -10_000  # where the last weekday ended that lies ahead
    absolute: bool = False  # the last period mentioned was named by the text itself
    topic_year: int | None = None  # the year that a sentence opened with ("In 2019, …")
    topic_at: int = -10_000

    def mention(self, value: str, at: int, *, absolute: bool = True) -> None:
        """Remember a period as the last one mentioned; `absolute`: the text itself named it."""
        self.last = value
        self.so_far = False
        self.absolute = absolute
        if not absolute:
            self.topic_year = None
        elif value[:4].isdigit() and _OPENS.search(self.text, max(0, at - 16), at):
            self.topic_year, self.topic_at = int(value[:4]), at
        if len(value) == 10 and value[:4].isdigit() and value[5] != "W":
            self.last_day = value
            self.day_at = at
        if len(value) >= 7 and value[5:7].isdigit():
            self.last_month = value[:7]
        if value[4:6] == "-Q" and value[:4].isdigit():
            self.last_quarter = self.that_quarter = value
            self.quarter_at = at
        if value[:4].isdigit() and len(value) >= len("2023"):
            self.last_year = int(value[:4])
            if absolute:
                self.year_at = at

    def lean(self, start: int, end: int) -> int:
        """Whether the verb that governs text[start:end] speaks of something to come (1), done (-1), or neither (0)."""
        return lean(self.text, start, end)

    def year_told(self, start: int) -> int | None:
        """The year that the text is about at `start`: named before in the sentence, or at the head of the paragraph's
        sentence before."""
        if self.last_year is None:
            return None
        fine = len(self.last or "") > len("2023") or self.topic_at == self.year_at
        if (
            fine
            and 0 <= start - self.year_at < _SENTENCE
            and self.absolute
            and not _ENDS.search(self.text, self.year_at, start)
        ):
            return self.last_year
        if self.topic_year and 0 <= start - self.topic_at < _PARAGRAPH and "\n" not in self.text[self.topic_at : start]:
            return self.topic_year
        return None

    def foresees(self, start: int, end: int) -> bool:
        """Whether the verb that governs text[start:end], or any word of its sentence, speaks of something to come."""
        way = self.lean(start, end)
        if way or not self.ahead_words:
            return way > 0
        first = max(
            (m.end() for m in _ENDS.finditer(self.text, max(0, start - 200), start)), default=max(0, start - 200)
        )
        closing = _ENDS.search(self.text, end, end + 200)
        return bool(_ahead_of(self.ahead_words).search(self.text, first, closing.start() if closing else end + 200))

    def ahead(self, start: int, end: int) -> bool:
        """Whether the words around text[start:end] speak of something to come."""
        return self.lean(start, end) > 0

    def fine_as(self, unit: str) -> bool:
        """Whether the last period mentioned is at least as fine as `unit`, so that it can be counted from."""
        size = len(self.last or "")
        return bool(self.last) and size >= {"Y": 4, "M": 7, "W": 7, "Q": 7, "E": 3, "C": 2}.get(unit, 10)

    def last_date(self) -> date | None:
        """The first day of the last period mentioned."""
        span = interval(self.last) if self.last else None
        return date.fromisoformat(span[0]) if span else None
