"""Long lists of phrases, looked for without regard to case."""

import re
from functools import cached_property

# Letters that stand for another in any case, but whose lower case is not that other.
ODD = re.compile("[İıſ\u1c80-\u1c88]")


class AnyCase:
    """A verbose pattern in lower case, looked for in the lowered text: ignoring case makes the engine slow."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self._lower = re.compile(pattern, re.VERBOSE)

    @cached_property
    def _slow(self) -> re.Pattern[str]:
        return re.compile(self.pattern, re.VERBOSE | re.IGNORECASE)

    def find(self, text: str) -> str | None:
        """What matches first, as written; None where nothing does."""
        odd = not text.isascii() and ODD.search(text)
        found = self._slow.search(text) if odd else self._lower.search(text.lower())
        return text[slice(*found.span())] if found else None
