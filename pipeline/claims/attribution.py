"""Who says a claim: the sentence's own source, the speaker of the quotation it stands in, the person a pronoun"
" means."""

import re
from collections.abc import Callable

from pipeline.claims.sayings import sayings_of
from pipeline.claims.sentence import Draft, Sentence
from pipeline.claims.speech import Saying
from pipeline.claims.words import ClaimWords

WINDOW = 3000  # characters of a quotation that are looked back over
BACK = 6  # sentences a pronoun looks back over
NAME = re.compile(
    r"\b(?!(?:of|for|and|by|in|at|on|with|the|from|to|de|al|bin|van|von|or) )"
    r"(?:[a-z][\w-]+ )((?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’-]+)$"
)
DAY = re.compile(r"\s+\d{1,2}$")
ROLE = re.compile(
    r"^(?:Analyst|Lawyer|Activist|Spokesman|Spokeswoman|Resident|Researcher|Professor) (?=[A-Z][\w'’-]+ [A-Z])"
)
INTRODUCES = re.compile(r"[:,]\s*$")


class Sources:
    """The sources of a text, read sentence by sentence when asked for."""

    def __init__(self, text: str, bounds: list[tuple[int, int, bool]], load: Callable[[int], Sentence]) -> None:
        self.text = text
        self.bounds = bounds
        self.load = load
        self.known: dict[int, tuple[Sentence, list[Saying]]] = {}

    def of(self, draft: Draft) -> str | None:
        """The source of a claim as the text names it, or None when it names none."""
        index = draft.sentence.index
        s, sayings = self.sayings(index)
        at = draft.number.first
        around = [
            f
            for f in sayings
            if f.first <= at < f.last and not f.source[0] <= at < f.source[1] and not f.zone[0] <= at < f.zone[1]
        ]
        if around:
            told = [f for f in around if not s.has(f.verb, "expects")]
            around = told or around  # "it expects to lose 40, she said": the one who tells
            return self.name(s, min(around, key=lambda f: (f.last - f.first, abs(f.verb - at))))
        return self.quoted(index, draft.number.start)

    def sayings(self, index: int) -> tuple[Sentence, list[Saying]]:
        if index not in self.known:
            s = self.load(index)
            self.known[index] = s, sayings_of(s)
        return self.known[index]

    def name(self, s: Sentence, saying: Saying) -> str | None:
        if not saying.pronoun:
            phrase = _finished(s.phrase(*saying.source), s.words)
            return None if phrase.lower() in s.words.no_source else person(phrase)
        own = [f for f in self.sayings(s.index)[1] if f.verb < saying.verb and not f.pronoun]
        if own:
            return person(s.phrase(*own[-1].source))
        if s.has(saying.source[0], "it_who"):
            return None
        for index in range(s.index - 1, max(-1, s.index - 1 - BACK), -1):
            earlier, sayings = self.sayings(index)
            for other in reversed(sayings):
                if not other.pronoun:
                    return person(earlier.phrase(*other.source))
        return None

    def quoted(self, index: int, at: int) -> str | None:
        """The speaker of the quotation around `at`, when it is one that runs over several sentences."""
        opening = self.opening_quote(index, at)
        if opening is None:
            return None
        first = next((i for i in range(index, max(-1, index - 40), -1) if self.bounds[i][0] <= opening), index)
        s, sayings = self.sayings(first)
        before = [f for f in sayings if s.tokens[f.verb].start < opening]
        if before:
            return self.name(s, before[-1])
        if first != index and sayings:
            return self.name(s, sayings[-1])
        if (introduced := self.introduced(s, first, opening)) is not None:
            return person(introduced)
        for i in range(index + 1, min(len(self.bounds), index + 3)):
            later, found = self.sayings(i)
            if self.bounds[i][2]:
                break
            if found and ("”" in later.text[later.start : later.end] or '"' in later.text[later.start : later.end]):
                return self.name(later, found[-1])
        return None

    def introduced(self, s: Sentence, index: int, opening: int) -> str | None:
        """ "Analyst Thomas Muller gives some perspective: “…": the person named before the colon."""
        before = self.text[self.bounds[index][0] : opening]
        if not before.strip() and index and not self.bounds[index][2]:
            before = self.text[self.bounds[index - 1][0] : opening]
        if not INTRODUCES.search(before) or len(before) > 300:
            return None
        found = re.search(r"(?:[A-Z][\w.'’-]+ )*?((?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’-]+)\s+(?:[a-z]|\()", before)
        found_late = list(re.finditer(r"\b((?:[A-Z][\w.'’-]+ ){1,3}[A-Z][\w'’-]+)(?=\s+[a-z])", before))
        if not found_late:
            return found[1] if found else None
        preceded = [m for m in found_late if re.search(r"[a-z]\s$", before[: m.start()])]
        return (preceded or found_late)[0][1]

    def opening_quote(self, index: int, at: int) -> int | None:
        """Where the quotation that is open at `at` begins."""
        floor = index
        while floor > 0 and not self.bounds[floor][2] and self.bounds[floor][0] > at - WINDOW:
            floor -= 1
        start = self.bounds[floor][0]
        curly, closed = self.text.rfind("“", start, at), self.text.rfind("”", start, at)
        if curly > closed:
            return curly
        straight = [m.start() for m in re.finditer('"', self.text[start:at])]
        return start + straight[-1] if len(straight) % 2 else None


def _finished(phrase: str, words: ClaimWords) -> str:
    """A source without what led to a date that was cut off it: "A report published on 9"."""
    bare = DAY.sub("", phrase)
    led = next((lead for lead in words.loose if bare.lower().endswith(f" {lead}")), None)
    return bare[: -len(led)].rstrip() if led else phrase


def person(phrase: str) -> str:
    """ "analyst Thomas Muller" is Thomas Muller."""
    found = NAME.search(phrase)
    return found[1] if found else ROLE.sub("", phrase)
