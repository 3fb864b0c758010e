"""What relative expressions count from: the publication day, the periods mentioned before, and close verb frames."""

import re
from dataclasses import dataclass
from datetime import date

from pipeline.dates.values import interval

# Frames in which a bare day or month lies ahead; looked for in the few words before it, in the same sentence.
_AHEAD = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:to|due|set|scheduled|expected|planning|going)|was (?:to|due)|scheduled|expected|"
    r"due|planned to|plans? to|not plan to|planning to|set to|would be|until|till|upcoming|as soon as|as early as|"
    r"deadline|no later than)\b[^;:?!”\"\n]{0,45}$|\b(?:by|until) $"
)
_SENTENCE = re.compile(r"[.!?][”’\"']{0,2}\s{1,3}(?=[A-Z“\"'‘])")
_DONE = re.compile(
    r"\b(?:said|announced|reported|told|rose|fell|was|were|had|did|ended|closed|killed|happened)\b[^.;:?!\n]{0,25}$"
)


@dataclass(slots=True)
class Context:
    """The state of reading one text: its anchors so far."""

    text: str
    reference: date | None
    calendar: str = "gregorian"
    marked_years: bool = False  # a number is a year only with its mark (年, 년)
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

    def ahead(self, start: int) -> bool:
        """Whether the words just before `start` speak of something to come."""
        before = _SENTENCE.split(self.text[max(0, start - 110) : start])[-1]
        return bool(_AHEAD.search(before)) and not _DONE.search(before)

    def fine_as(self, unit: str) -> bool:
        """Whether the last period mentioned is at least as fine as `unit`, so that it can be counted from."""
        size = len(self.last or "")
        return bool(self.last) and size >= {"Y": 4, "M": 7, "W": 7, "Q": 7, "E": 3, "C": 2}.get(unit, 10)

    def last_date(self) -> date | None:
        """The first day of the last period mentioned."""
        span = interval(self.last) if self.last else None
        return date.fromisoformat(span[0]) if span else None
