"""The dictionary of names of one language: what a name can stand for. Built once per process and language."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from pipeline.countries.fold import fold, key_of
from pipeline.countries.words import PlaceWords, inflect, read_forms


class Sense(NamedTuple):
    """One thing a name can stand for. `area`: "US.KY" or "KP"; `size`: inhabitants in hundreds, 0 for no city."""

    kind: str
    area: str
    size: int

    @property
    def country(self) -> str:
        return self.area[:2]


Senses = tuple[Sense, ...]
Rests = dict[str, Senses]  # the words after the first one → senses


class Entry(NamedTuple):
    """All names that begin with one word. `rests` has their beginnings too, without senses; `initials`: of its keys."""

    alone: Senses
    rests: Rests
    initials: frozenset[str]
    left: int = 0  # letters of a glued prefix and suffix, which belong to the word but not to the name
    right: int = 0


MEMORY = 200_000  # words remembered before the memory starts anew
OWN_CITY_SIZE, CLDR_CITY_SIZE = 5_000, 10_000  # hundreds of inhabitants: what our lists and CLDR name is well known
INFLECTED_SIZE = 5_000  # hundreds of inhabitants from which the cities of the list are known in all their cases
LONGEST_ENDING = 5  # letters that a case can take away from such a city
COUNTRY_KINDS = frozenset({"name", "demonym"})
_CYRILLIC, _ARABIC, _HAN, _INDIC = "[\u0400-\u052f]", "[\u0600-\u06ff]", "[\u3400-\u9fff]", "[\u0900-\u097f]"
LETTERS: Mapping[str, str] = {  # of the languages that are not written in Latin letters
    code: letters
    for codes, letters in (
        ("ru uk be bg sr mk kk ky tg mn", _CYRILLIC),
        ("ar fa ur ps ckb ug sd", _ARABIC),
        ("zh yue", _HAN),
        ("ja", "[\u3040-\u30ff]"),
        ("hi ne mr", _INDIC),
        ("ko", "[\uac00-\ud7af]"),
        ("th", "[\u0e00-\u0e7f]"),
        ("my", "[\u1000-\u109f]"),
        ("am ti", "[\u1200-\u137f]"),
        ("el", "[\u0370-\u03ff]"),
        ("he yi", "[\u0590-\u05ff]"),
        ("ka", "[\u10a0-\u10ff]"),
        ("hy", "[\u0530-\u058f]"),
    )
    for code in codes.split()
}
SHARED_KINDS = frozenset(
    {"name", "region", "institution", "hint", "person", "none"}
)  # what other languages take from English


def read_lines(name: str) -> list[bytes]:
    """The lines of a data file, undecoded: of the large ones few are needed."""
    return (files("pipeline.countries") / "data" / name).read_bytes().splitlines()


LONGEST_SUFFIX = 12  # letters
UNSEEN = Entry((), {}, frozenset())  # a word that was not looked up yet


class Places:
    """A list of places: sorted lines, of which each is read when a text has the word or the letters it begins with."""

    def __init__(self, lines: Sequence[bytes] = ()) -> None:
        self._lines = lines

    def get(self, first: str) -> str | None:
        """What the list has under this beginning, unread."""
        wanted = f"{first}\t".encode("utf-8", "surrogatepass")
        at = bisect_left(self._lines, wanted)
        found = at < len(self._lines) and self._lines[at].startswith(wanted)
        return self._lines[at][len(wanted) :].decode() if found else None

    def all(self) -> Iterator[tuple[str, str]]:
        """Every beginning, and what the list has under it."""
        for line in self._lines:
            begins, _, listed = line.decode().partition("\t")
            yield begins, listed


@dataclass(slots=True)
class Lexicon:
    """`find(first word)` is everything a name that begins so can be; filled lazily from the large list of places."""

    words: dict[str, Rests] = field(default_factory=dict)
    exact: dict[str, set[str]] = field(default_factory=dict)
    postal: set[str] = field(default_factory=set)  # abbreviations that mean their region only behind a town: "Lima, OH"
    places: Places = field(default_factory=Places)
    entries: dict[str, Entry | None] = field(default_factory=dict)  # what was looked up, by the word as written
    cased: bool = True  # the script has capitals
    lower: bool = False  # some names are written without one
    small: set[str] = field(default_factory=set)  # keys that may be
    doubtful: set[str] = field(default_factory=set)  # keys that are other words where a sentence begins
    prefixes: tuple[tuple[str, str], ...] = (("", ""),)  # as written, and the part of it that belongs to the name
    suffixes: frozenset[str] = frozenset()
    accents: bool = False
    locative: frozenset[str] = frozenset()
    spaced: bool = True
    endings: tuple[tuple[str, str], ...] = ()
    letters: str = ""  # of the script, where it is not Latin and cities come in as their beginnings are met
    begun: set[str] = field(default_factory=set)  # the beginnings of which the cities have come in
    unspaced: dict[str, Senses] = field(default_factory=dict)
    lengths: dict[str, list[int]] = field(default_factory=dict)
    first_letters: re.Pattern[str] = re.compile("(?!)")

    def add(self, form: str, sense: Sense) -> None:
        key = key_of(form)
        if not key:
            return
        first, _, rest = key.partition(" ")
        entry = self.words.setdefault(first, {})
        senses = entry.get(rest)
        if senses is None:
            entry[rest] = (sense,)
        elif not any(s.area == sense.area and (s.kind == sense.kind or s.kind in COUNTRY_KINDS) for s in senses):
            entry[rest] = (*senses, sense)
        if form.endswith(".") or is_abbreviation(form):
            upper = form.replace(".", "").replace(" ", "").isupper()
            self.exact.setdefault(key, set()).update({form, form.rstrip("."), form.replace(".", "") if upper else form})
        elif self.accents and not form.isascii():
            self.exact.setdefault(key, set()).update({form, form.upper()})
        if form[0].islower():
            self.small.add(key)
            self.lower = True

    def add_forms(self, form: str, sense: Sense) -> None:
        """Add a name in all its cases."""
        for inflected in inflect(form, self.endings):
            self.add(inflected, sense)

    def add_city(self, name: str, sense: Sense) -> None:
        """Add a city of the list, in all its cases if it is large."""
        if sense.size >= INFLECTED_SIZE:
            self.add_forms(name, sense)
        else:
            self.add(name, sense)

    def add_cities(self, letters: str) -> None:
        """Have the cities of the list come in that begin so, if they have not."""
        if letters not in self.begun:
            self.begun.add(letters)
            for name, sense in read_cities(script_places().get(letters) or "", self.letters):
                self.add_city(name, sense)

    def known(self, first: str) -> Rests | None:
        """The names that begin with this word."""
        if self.letters:
            for length in (2, 3, 4):
                self.add_cities(first[:length])
        return self.words.get(first)

    def look_up(self, word: str) -> Entry | None:
        """Everything known that begins with this word as written; None when nothing does. Remembers its answer."""
        if len(self.entries) > MEMORY:
            self.entries.clear()
        first = fold(word.replace(".", ""))
        raw, own = self.places.get(first), self.known(first)
        entry = self.affixed(first) if raw is None and own is None else entry_of(merge(raw, own or {}))
        self.entries[word] = entry
        return entry

    def affixed(self, word: str) -> Entry | None:
        """The entry of a word that carries a prefix, a suffix or both ("للسودان", "북한에서")."""
        for written, restored in self.prefixes:
            if word.startswith(written):
                bare = restored + word[len(written) :]
                left = len(written) - len(restored)
                if written and len(bare) > (1 if bare[0] >= "\u1200" else 2) and (own := self.known(bare)):
                    return entry_of(own)._replace(left=left)
                for end in range(len(bare) - 1, max(1, len(bare) - LONGEST_SUFFIX), -1) if self.suffixes else ():
                    if bare[end:] in self.suffixes and (senses := (self.known(bare[:end]) or {}).get("")):
                        return Entry(senses, {}, frozenset(), left, len(bare) - end)
        return None

    def add_unspaced(self, form: str, sense: Sense) -> None:
        known = self.unspaced.get(form, ())
        if not any(sense.area in (other.area, other.country) for other in known):
            self.unspaced[form] = (*known, sense)

    def close(self) -> None:
        """Prepare the search for names without spaces around them."""
        if not self.unspaced:
            return
        for name in self.unspaced:
            self.lengths.setdefault(name[0], []).append(len(name))
        self.lengths = {first: sorted(set(found), reverse=True) for first, found in self.lengths.items()}
        self.first_letters = re.compile(f"[{''.join(map(re.escape, self.lengths))}]")


def beginning(name: str, size: int) -> str:
    """The letters under which the list has a city: of its first word two to four, which no case changes.

    "" where its forms may begin with anything ("г. Грозный").
    """
    if "." in name or name[0].islower():
        return ""
    word = key_of(name).partition(" ")[0]
    return word[: min(4, max(2, len(word) - LONGEST_ENDING))] if size >= INFLECTED_SIZE else word[:4]


def is_abbreviation(form: str) -> bool:
    """Whether a name is a few capitals ("US", "U.S."), which mean it only as they are written."""
    return form.isupper() and form.isascii() and len(form.replace(".", "").replace(" ", "")) < 5


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
def all_places() -> Places:
    return Places(read_lines("places.tsv"))


@cache
def cldr(language: str) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """CLDR's (code, name) pairs in a language: "n" countries, "k" cities of time zones."""
    out: dict[str, tuple[tuple[str, str], ...]] = {}
    wanted = f"{language}\t".encode()
    for line in read_lines("names.tsv"):
        if line.startswith(wanted):
            _, kind, pairs = line.decode().split("\t")
            out[kind] = tuple((pair[:2], pair[3:]) for pair in pairs.split("|"))
    return out


@cache
def known_languages() -> frozenset[str]:
    """The languages that have a dictionary: what a page calls its language may be anything."""
    return frozenset(line[: line.index(b"\t")].decode() for line in read_lines("names.tsv"))


@cache
def capitals() -> frozenset[str]:
    """Keys of capitals, as CLDR's English and GeoNames write them."""
    from pipeline.countries.capitals import CAPITALS

    return frozenset(key_of(name) for _, names in read_forms(CAPITALS) for name in names)


def plural(form: str) -> str | None:
    """The English plural of a demonym that takes an -s ("Koreans", "Turks"); None for "Chinese", "Swiss", "Irish"."""
    if form.endswith(("ese", "ish", "ch", "ss", "men", "man", "s", "ic", "woman", "women", "lsh")):
        return None
    return f"{form}s"


def regions() -> Iterable[tuple[str, str]]:
    for line in read_lines("regions.tsv"):
        if not line.startswith(b"#"):
            area, names = line.decode().split("\t")
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


@lru_cache(maxsize=24)  # a crawl meets many languages; each dictionary takes megabytes
def lexicon(language: str) -> Lexicon:
    """The dictionary of a language (an ISO 639 code; an unknown one has the names that CLDR and GeoNames know)."""
    from pipeline.languages import languages

    known = languages().get(language)
    words = (known.places if known else None) or PlaceWords()
    out = Lexicon(
        spaced=words.spaced,
        prefixes=(("", ""), *(glued.partition(":")[::2] for glued in words.prefixes.split())),
        suffixes=frozenset(fold(suffix) for suffix in words.suffixes.split()),
        locative=frozenset(words.locative.split()),
        endings=words.endings,
        accents=words.accents,
        cased=language not in LETTERS or LETTERS[language] == _CYRILLIC,
    )
    fill(out, words, language)
    letters = LETTERS.get(language)
    if letters is None:
        out.places = all_places()
        if language != "en":
            borrow(out, shared_names())
    elif out.spaced:
        out.letters = letters
        out.add_cities("")
    else:
        for begins, listed in script_places().all():
            for name, sense in read_cities(listed, letters) if re.match(letters, begins) else ():
                out.add_unspaced(name, sense)
    out.close()
    return out


@cache
def shared_names() -> tuple[tuple[str, str, Senses], ...]:
    """What other languages take from English: first word, rest and senses of the names of countries and regions."""
    english = lexicon("en")
    return tuple(
        (first, rest, shared)
        for first, entry in english.words.items()
        for rest, senses in entry.items()
        if f"{first} {rest}".strip() not in english.exact  # an abbreviation is a word in another language ("La.")
        and (shared := tuple(s for s in senses if s.kind in SHARED_KINDS))
    )


def borrow(out: Lexicon, names: Iterable[tuple[str, str, Senses]]) -> None:
    """Add the English names that the language does not use for something else."""
    for first, rest, senses in names:
        out.words.setdefault(first, {}).setdefault(rest, senses)


@cache
def script_places() -> Places:
    """The cities in scripts other than Latin, by how they begin."""
    return Places(read_lines("scripts.tsv"))


def read_cities(listed: str, letters: str) -> Iterator[tuple[str, Sense]]:
    """The cities of one beginning that are written in these letters."""
    written = re.compile(letters).match
    for item in listed.split("|"):
        if written(item):
            name, _, city = item.rpartition("=")
            yield name, read_places(city)[0]


def fill(out: Lexicon, words: PlaceWords, language: str) -> None:
    """Put what is known of one language into a lexicon."""
    never = {key_of(form) for form in re.split(r"[|\n]", words.never)}
    out.doubtful = {key_of(form) for form in words.doubtful.split("|")}
    add_phrases(out, words.other)
    lists = (
        (words.names, "name"),
        (words.demonyms, "demonym"),
        (words.regions, "region"),
        (words.institutions, "institution"),
        (words.hints, "hint"),
        (words.people, "person"),
        (words.cities, "city"),
    )
    for lines, kind in lists:
        for code, forms in read_forms(lines):
            for form in forms:
                sense = Sense(kind, code, OWN_CITY_SIZE if kind == "city" else 0)
                add_form(out, form, sense)
                if kind == "demonym" and language == "en" and (more := plural(form)):
                    out.add(more, sense)
    for variant in (language, f"{language}_Hant"):
        if variant not in known_languages():
            continue
        for kind, name_kind, size in (("n", "name", 0), ("k", "city", CLDR_CITY_SIZE)):
            for code, name in cldr(variant).get(kind, ()):
                if key_of(name) in out.doubtful:
                    out.add(name, Sense(name_kind, code, size))  # as it is: other forms are even more like other words
                elif key_of(name) not in never and not (kind == "k" and language == "en"):
                    add_form(out, name, Sense(name_kind, code, size))
    if language == "en":
        for area, name in regions():
            out.add(name, Sense("region", area, 0))
            if len(name) == 2 and name.isupper():
                out.postal.add(name)


def add_form(out: Lexicon, form: str, sense: Sense) -> None:
    if out.spaced:
        out.add_forms(form, sense)
    elif len(form) > 1:
        out.add_unspaced(form, sense)


def add_phrases(out: Lexicon, phrases: str) -> None:
    for line in phrases.splitlines():
        for phrase in line.split("|"):
            if phrase.strip() and not line.startswith("#"):
                if out.spaced:
                    key = key_of(phrase)
                    first, _, rest = key.partition(" ")
                    out.words.setdefault(first, {})[rest] = (Sense("none", "", 0),)
                    if phrase.strip()[0].islower():
                        out.small.add(key)
                        out.lower = True
                else:
                    out.unspaced[phrase.strip()] = (Sense("none", "", 0),)
