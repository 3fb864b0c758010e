"""What relative expressions count from: the publication day, the periods mentioned before, and close verb frames."""

from dataclasses import dataclass
from datetime import date

from pipeline.dates.values import interval
from pipeline.dates.verbs import lean


@dataclass(slots=True)
class Context:
    """The state of reading one text: its anchors so far."""

    text: str
    reference: date | None
    calendar: str = "gregorian"
    marked_years: bool = False  # a number is a year only with its mark (年, 년)
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

    def mention(self, value: str, at: int, *, absolute: bool = True) -> None:
        """Remember a period as the last one mentioned; `absolute`: the text itself named it."""
        self.last = value
        self.so_far = False
        if len(value) == 10 and value[:4].isdigit() and value[5] != "W":
            self.last_day = value
            self.day_at = at
        if len(value) >= 7 and value[5:7].isdigit():
            self.last_month = value[:7]
        if value[4:6] == "-Q" and value[:4].isdigit():
            self.last_quarter = self.that_quarter = value
            self.quarter_at = at
        if value[:4].isdigit():
            self.last_year = int(value[:4])
            if absolute:
                self.year_at = at

    def lean(self, start: int, end: int) -> int:
        """Whether the verb that governs text[start:end] speaks of something to come (1), done (-1), or neither (0)."""
        return lean(self.text, start, end)

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
