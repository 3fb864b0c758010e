"""The words of a language that show a source, ready to be looked up."""

from collections.abc import Container

from pipeline.citations.tokens import Phrases, Tokens, low
from pipeline.citations.words import CitationWords


class Cues:
    """The words of a language, ready to be looked up."""

    def __init__(self, words: CitationWords, numerals: Container[str] = ()) -> None:
        self.words = words
        self.numerals = numerals
        self.counting = Phrases(words.counting)
        self.numbering = frozenset(map(low, words.numbering))
        self.bounds = Phrases(words.bounds)
        self.notes = Phrases(words.notes)
        self.dateless = Phrases(words.dateless)
        self.before = Phrases(words.before)
        self.far = {
            last: {low(phrase.split()[0]) for phrase in words.before if phrase.endswith(f" {last}")}
            for last in map(low, words.far)
        }
        self.reporting = Phrases(words.reporting)
        self.saying = Phrases(words.saying)
        self.final = Phrases(words.final)
        self.subject = Phrases(words.subject)
        self.after = Phrases(words.after)
        self.auxiliary = Phrases(words.auxiliary)
        self.describing = Phrases(words.describing)
        self.media = Phrases(words.media)
        self.titles = Phrases(words.titles)
        self.classes = Phrases(words.classes)
        self.agencies = Phrases(words.agencies)
        self.joining = frozenset(map(low, words.joining))
        self.clauses = Phrases(words.clauses)
        self.people = Phrases(words.people)
        self.pieces = Phrases(words.pieces)
        self.studies = Phrases(words.studies)
        self.links = Phrases(words.links)
        self.idents = Phrases(words.idents)
        self.offices = Phrases(words.offices)
        self.members = Phrases(words.members)
        self.bodies = frozenset(map(low, words.bodies))
        self.agents = frozenset(map(low, words.agents))
        self.issued = frozenset(map(low, words.issued))
        self.company = frozenset(map(low, words.company))
        self.appeared = Phrases(words.appeared)
        self.again = Phrases(words.again)
        self.relative = Phrases(tuple(words.relative))
        self.every = Phrases(words.every)
        self.that = frozenset(map(low, words.that))
        self.to = frozenset(map(low, words.to))
        self.within = Phrases(words.within)
        self.deeds = frozenset(map(low, words.deeds))
        self.results = frozenset(map(low, words.results))
        self.refusing = frozenset(map(low, words.refusing))
        self.listing = Phrases(words.listing)
        self.stops = (
            self.joining
            | self.that
            | frozenset(
                word
                for block in (words.links, words.describing, words.members, words.people, words.clauses, words.media)
                for word in block
            )
        )
        self.credit = frozenset(map(low, words.credit))

    def counts(self, tokens: Tokens, i: int) -> bool:
        """Whether a number begins at token `i`, over one word such as "about"."""
        for k in (i, i + 1):
            word = tokens.low(k)
            if word[:1].isdigit() or word in self.numerals:
                return k == i or bool(self.describing.at(tokens, i) or self.bounds.at(tokens, i))
        return False


_READY: dict[int, Cues] = {}  # by identity: words hold a mapping and have no hash


def cues_of(words: CitationWords, numerals: Container[str] = ()) -> Cues:
    """The language's cues; made once. `numerals`: its words for numbers."""
    cues = _READY.get(id(words))
    if cues is None:
        cues = _READY[id(words)] = Cues(words, numerals)
    return cues
