"""The dictionary of names of one language: what a name can stand for. Built once per process and language."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from pipeline.countries.fold import fold, key_of
from pipeline.countries.words import PlaceWords, inflect, read_forms
from pipeline.record import Via

Kind = Via | None  # None: evidence only, never a mention


class Sense(NamedTuple):
    """One thing a name can stand for. `area`: "US.KY" or "KP"; `size`: inhabitants in hundreds, 0 for what is no city."""

    kind: str
    area: str
    size: int

    @property
    def country(self) -> str:
        return self.area[:2]


Senses = tuple[Sense, ...]
Rests = dict[str, Senses]  # the words after the first one → senses


class Entry(NamedTuple):
    """All names that begin with one word. `rests` holds their beginnings too, without senses; `initials` those of its words."""

    alone: Senses
    rests: Rests
    initials: frozenset[str]


MEMORY = 200_000  # words remembered before the memory starts anew
COUNTRY_KINDS = frozenset({"name", "demonym"})
SHARED_KINDS = frozenset({"name", "region", "institution", "hint", "none"})  # what other languages take from English


def read_data(name: str) -> str:
    return (files("pipeline.countries") / "data" / name).read_text(encoding="utf-8")


@dataclass(slots=True)
class Lexicon:
    """`find(first word)` is everything a name that begins so can be; filled lazily from the large list of places."""

    words: dict[str, Rests] = field(default_factory=dict)
    exact: dict[str, set[str]] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    entries: dict[str, Entry | None] = field(default_factory=dict)  # what was looked up, by the word as written
    lower: bool = False  # some names are written without a capital
    small: set[str] = field(default_factory=set)  # keys that may be
    longest: int = 1

    def add(self, form: str, kind: str, area: str, size: int = 0) -> None:
        key = key_of(form)
        if not key:
            return
        first, _, rest = key.partition(" ")
        entry = self.words.setdefault(first, {})
        sense = Sense(kind, area, size)
        senses = entry.get(rest, ())
        if not any(s.area == sense.area and (s.kind == kind or s.kind in COUNTRY_KINDS) for s in senses):
            entry[rest] = (*senses, sense)
        letters = form.replace(".", "").replace(" ", "")
        if (letters.isupper() and letters.isascii() and len(letters) < 5) or form.endswith("."):
            self.exact.setdefault(key, set()).update(
                {form, form.rstrip("."), form.replace(".", "") if letters.isupper() else form}
            )
        if form[0].islower():
            self.small.add(key)
            self.lower = True

    def look_up(self, word: str) -> Entry | None:
        """Everything known that begins with this word as written; None when nothing does. Remembers its answer."""
        if len(self.entries) > MEMORY:
            self.entries.clear()
        first = fold(word.replace(".", ""))
        raw, own = self.places.get(first), self.words.get(first)
        entry = None if raw is None and own is None else entry_of(merge(raw, own or {}))
        self.entries[word] = entry
        return entry


def merge(raw: str | None, own: Rests) -> Rests:
    """The names that begin with one word: our own senses first, then the places of the list."""
    if raw is None:
        return own
    found = {rest: read_places(areas) for rest, _, areas in (item.partition("=") for item in raw.split("|"))}
    for rest, senses in own.items():
        found[rest] = (*senses, *(s for s in found.get(rest, ()) if not covered(s, senses)))
    return found


def entry_of(found: Rests) -> Entry:
    rests: Rests = {}
    for rest, senses in found.items():
        words = rest.split(" ")
        for count in range(1, len(words)):
            rests.setdefault(" ".join(words[:count]), ())
        if rest:
            rests[rest] = senses
    return Entry(found.get("", ()), rests, frozenset(rest[0] for rest in rests))


def covered(sense: Sense, senses: Senses) -> bool:
    """Whether a place of the list is the same thing as one our own lists name (a city-state, "Mexico City")."""
    return any(s.area == sense.area or (s.country == sense.country and s.kind in {"name", "demonym"}) for s in senses)


def read_places(areas: str) -> Senses:
    return tuple(Sense("city", area, int(size)) for area, _, size in (item.partition(":") for item in areas.split(",")))


@cache
def all_places() -> Mapping[str, str]:
    """The list of places in Latin script, by first word, unread."""
    return dict(line.split("\t", 1) for line in read_data("places.tsv").splitlines())


@cache
def cldr(language: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """CLDR's (code, name) pairs in a language: "n" countries, "k" cities of time zones."""
    out: dict[str, tuple[tuple[str, str], ...]] = {}
    for line in read_data("names.tsv").splitlines():
        if line.startswith(f"{language}\t"):
            _, kind, pairs = line.split("\t")
            out[kind] = tuple((pair[:2], pair[3:]) for pair in pairs.split("|"))
    return out


@cache
def capitals() -> frozenset[str]:
    """Keys of capitals, as CLDR's English and GeoNames write them."""
    from pipeline.countries.capitals import CAPITALS

    return frozenset(key_of(name) for _, names in read_forms(CAPITALS) for name in names)


def plural(form: str) -> str | None:
    """The English plural of a demonym, where it takes an -s ("Koreans", "Turks"); None for "Chinese", "Swiss", "Irish"."""
    if form.endswith(("ese", "ish", "ch", "ss", "men", "man", "s", "ic", "woman", "women", "lsh")):
        return None
    return f"{form}s"


def regions() -> Iterable[tuple[str, str]]:
    for line in read_data("regions.tsv").splitlines():
        if not line.startswith("#"):
            area, names = line.split("\t")
            yield from ((area, name) for name in names.split("|"))


@cache
def country_name(code: str) -> str:
    """The English name of a country."""
    own = {
        "HK": "Hong Kong",
        "MO": "Macau",
        "PS": "Palestine",
        "CD": "DR Congo",
        "CG": "Republic of the Congo",
        "MM": "Myanmar",
        "TR": "Turkey",
    }
    return own.get(code) or dict(reversed(cldr("en")["n"])).get(code, code)


@cache
def lexicon(language: str) -> Lexicon:
    """The dictionary of a language (an ISO 639 code; an unknown one has the names that CLDR and GeoNames know)."""
    out = Lexicon()
    fill(out, language)
    if language != "en":
        english = lexicon("en")
        for first, entry in english.words.items():
            for rest, senses in entry.items():
                if rest not in out.words.get(first, {}) and senses[0].kind in SHARED_KINDS:
                    out.words.setdefault(first, {})[rest] = tuple(s for s in senses if s.kind in SHARED_KINDS)
    out.places = all_places()
    return out


def fill(out: Lexicon, language: str) -> None:
    """Put what is known of one language into a lexicon."""
    from pipeline.languages import languages

    known = languages().get(language)
    words = (known.places if known else None) or PlaceWords()
    never = {key_of(form) for form in words.never.split("|")}
    lists = (
        (words.names, "name"),
        (words.demonyms, "demonym"),
        (words.regions, "region"),
        (words.institutions, "institution"),
        (words.hints, "hint"),
        (words.people, "hint"),
        (words.cities, "city"),
    )
    for lines, kind in lists:
        for code, forms in read_forms(lines):
            for form in forms:
                if kind == "demonym" and language == "en" and (more := plural(form)):
                    forms_of = (form, more)
                else:
                    forms_of = (form,)
                for item in forms_of:
                    add_all(out, item, kind, code, words, never, size=5_000 if kind == "city" else 0)
    for code, name in cldr(language).get("n", ()):
        add_all(out, name, "name", code, words, never)
    if language == "en":
        for area, name in regions():
            out.add(name, "region", area)
    else:
        for code, name in cldr(language).get("k", ()):
            add_all(out, name, "city", code, words, never, size=20_000)
    add_phrases(out, words.other)


def add_phrases(out: Lexicon, phrases: str) -> None:
    for line in phrases.splitlines():
        for phrase in line.split("|"):
            if phrase.strip() and not line.startswith("#"):
                first, _, rest = key_of(phrase).partition(" ")
                out.words.setdefault(first, {})[rest] = (Sense("none", "", 0),)


def add_all(out: Lexicon, form: str, kind: str, area: str, words: PlaceWords, never: set[str], size: int = 0) -> None:
    if key_of(form) not in never:
        for inflected in inflect(form, words.endings):
            out.add(inflected, kind, area, size)
