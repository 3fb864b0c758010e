"""Every known name of a medium, by its first word. The table is large: a name is taken apart when its word occurs."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pipeline.citations.cases import first_forms, forms
from pipeline.citations.media import Medium, common_words, medium_of, signed_names
from pipeline.citations.tokens import first_of, words_of
from pipeline.known import once
from pipeline.record import CitationKind, KnownOutlet

SURE, SHAPE, COMMON, UNKNOWN, BODY = "sure", "shape", "common", "unknown", "body"
APOSTROPHES = str.maketrans("’‘`´", "''''")
# Short names in capitals that stand for other things as well unless they are among these.
SURE_SHORT = frozenset(
    """
    AP AFP BBC CNN NBC CBS NPR PBS UPI EFE FAZ NZZ NHK KBS MBC YTN PTI ANI RFA VOA RFI WSJ NYT ARD ZDF ORF SRF HRW
    CBC CTV ITV SBS RNZ NRK SVT YLE VRT LRT RTÉ DVB RT SCMP KCNA TASS IANS ANSA
    """.split()  # noqa: SIM905 - a list of words reads better than one of strings
)
# Articles that a preposition before them swallows: "dans les colonnes du Monde" is Le Monde's. German, where every noun
# has a capital, shows no name so.
CONTRACTED = {
    "le": frozenset(("du", "au")),
    "les": frozenset(("des", "aux")),
    "il": frozenset(("del", "al", "dal", "nel", "sul")),
    "la": frozenset(("della", "alla", "dalla", "nella", "sulla")),
    "el": frozenset(("del", "al")),
    "o": frozenset(("do", "ao", "no", "pelo")),
    "a": frozenset(("da", "à", "na", "pela")),
}


class Entry(NamedTuple):
    """A name: `words` in lower case, `strength` how sure it is that it names a medium; `quoted`: only in quotation
    marks; `article`: the name's own, which a preposition before it has swallowed."""

    name: str
    words: tuple[str, ...]
    kind: CitationKind
    slug: str | None
    strength: str
    quoted: bool
    article: str | None = None


def fold(name: str) -> str:
    """A name as it is compared: without case, a leading article and the kind of apostrophe."""
    return " ".join(name.translate(APOSTROPHES).casefold().split()).removeprefix("the ")


class Lexicon:
    """The names of a catalogue and of the world, the longest first; the catalogue outranks the rest."""

    def __init__(self, outlets: tuple[KnownOutlet, ...]) -> None:
        self._common = frozenset(map(fold, common_words()))
        self._own: dict[str, list[Entry]] = {}
        self._made: dict[str, tuple[Entry, ...]] = {}
        for outlet in outlets:
            for name in (outlet.name, *outlet.aliases):
                for entry in self._entries(Medium(name=name, kind=outlet.kind), outlet.slug):
                    self._own.setdefault(entry.words[0], []).append(entry)

    def get(self, first: str) -> tuple[Entry, ...]:
        """The names that begin with this word."""
        made = self._made.get(first)
        if made is None:
            lines = _world().get(first, "").split("\n")
            found = {(entry.name, entry.words): entry for entry in reversed(self._own.get(first, ()))}
            for medium in (medium_of(*line.split("\t")) for line in lines if line):
                for entry in self._entries(medium, None):
                    if entry.words[0] == first:
                        found.setdefault((entry.name, entry.words), entry)
            ordered = sorted(found.values(), key=lambda e: (len(e.words), e.slug is not None), reverse=True)
            made = self._made[first] = tuple(ordered)
        return made

    def _entries(self, medium: Medium, slug: str | None) -> Iterator[Entry]:
        name = medium.name.removeprefix("The ").removeprefix("the ")
        words = words_of(name.translate(APOSTROPHES))
        short = len(name) <= 3 and name.isupper() and name.isascii() and name not in SURE_SHORT
        strength = BODY if medium.body else COMMON if short or fold(name) in self._common else SURE
        for form in forms(name, words) if words else ():
            yield Entry(name=name, words=form, kind=medium.kind, slug=slug, strength=strength, quoted=medium.quoted)
        if len(words) > 1 and words[0] in CONTRACTED and strength != BODY:
            yield Entry(name=name, words=words[1:], kind=medium.kind, slug=slug, strength=COMMON, quoted=medium.quoted,
                        article=words[0])  # fmt: skip


@once
def lexicon(outlets: tuple[KnownOutlet, ...]) -> Lexicon:
    """The names of a catalogue and of the world; made once."""
    return Lexicon(outlets)


@cache
def _world() -> dict[str, str]:
    """The lines of the world's names (kind, signed name) by their first word, or a form of it: text is kept cheaply."""
    found: dict[str, str] = {}
    for kind, signed in signed_names():
        name = signed.rstrip("?!").removeprefix("The ").translate(APOSTROPHES)
        first = first_of(name) if kind != "word" else None
        firsts = first_forms(name, first) if first else set()
        if first in CONTRACTED and " " in name:
            firsts |= {second} if (second := first_of(name.partition(" ")[2])) else set()
        for form in firsts:
            line = f"{kind}\t{signed}"
            found[form] = f"{found[form]}\n{line}" if form in found else line
    return found
