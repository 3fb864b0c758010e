"""Long lists of phrases, looked for without regard to case."""

import re

# Letters that stand for another in any case, but whose lower case is not that other.
PLAIN = {ord(odd): plain for odd, plain in zip("İıſᲀᲁᲂᲃᲄᲅᲆᲇᲈ", "iisвдосттъѣꙋ", strict=True)}
ODD = re.compile(f"[{''.join(map(chr, PLAIN))}]")


class AnyCase:
    """A verbose pattern in lower case, looked for in the lowered text: ignoring case makes the engine slow."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern.translate(PLAIN)
        self._lower = re.compile(self.pattern, re.VERBOSE)

    def find(self, text: str) -> str | None:
        """What matches first, as written; None where nothing does."""
        odd = not text.isascii() and ODD.search(text)
        found = self._lower.search((text.translate(PLAIN) if odd else text).lower())
        return text[slice(*found.span())] if found else None
