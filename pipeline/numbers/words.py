"""What the number and claim stages want to know of a language. It imports no other stage: the languages import it."""

import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

Bound = Literal["exact", "approx", "at_least", "at_most", "more_than", "less_than"]
Order = Literal["plural", "first", "capital", "classifier", "before", "behind"]
Table = Mapping[str, float]


def word_set(words: str) -> frozenset[str]:
    """The words of a list that is written as one text."""
    return frozenset(words.split())


def word_list(words: str) -> list[str]:
    """The words of a list that is written as one text, in order."""
    return words.split()


def counted(words: str, first: int, step: int = 1) -> dict[str, float]:
    """The words of a list with the numbers from `first` on."""
    return {word: float(first + n * step) for n, word in enumerate(words.split())}


def scaled(words: str) -> dict[str, float]:
    """ "1000 mille 1000000 million millions": words with the number before them."""
    return {word: float(key) for key, word in _grouped(words, str.isdigit)}


def named(words: str) -> dict[str, str]:
    """ "USD dolar|ABD doları EUR euro": names of currencies with their codes, of units of time with the English one."""
    return dict(
        _swapped(words, lambda piece: piece in _TIMES or (len(piece) == 3 and piece.isascii() and piece.isupper()))
    )


def measured(words: str) -> dict[str, str]:
    """Names of measures, each standing for itself."""
    return {word: word for word in words.split()}


def measured_as(words: str) -> dict[str, str]:
    """ "кілометр кілометри|км метр метри": forms of names of measures, with the name before them; `_` is a blank."""
    pieces = words.split()
    pairs = zip(pieces[::2], pieces[1::2], strict=True)
    return {f.replace("_", " "): name.replace("_", " ") for name, forms in pairs for f in (name, *forms.split("|"))}


def bounded(words: str) -> dict[str, Bound]:
    """ "at_least en az|en azından approx yaklaşık": words with the bound that they say."""
    return {name: key for key in _BOUNDS for name, said in _swapped(words, _BOUNDS.__contains__) if said == key}


def happened(words: str) -> dict[str, str]:
    """ "killed öldürüldü|öldürülen died öldü": words with what happened to the counted."""
    return dict(_swapped(words, _EVENTS.__contains__))


_TIMES = word_set("second minute hour day week month quarter year decade century")
_BOUNDS: tuple[Bound, ...] = ("exact", "approx", "at_least", "at_most", "more_than", "less_than")
_EVENTS = word_set(
    "killed executed died injured missing displaced arrested abducted sentenced released infected arrived attacked"
    " destroyed deported"
)


def _grouped(words: str, is_key: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """Each piece that is no key, with the key before it."""
    key = ""
    for piece in words.split():
        if is_key(piece):
            key = piece
        else:
            yield key, piece


def _swapped(words: str, is_key: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """Names (parted by "|", with blanks in them) and the key before them."""
    for key, pieces in itertools.groupby(_grouped(words, is_key), lambda pair: pair[0]):
        for name in " ".join(piece for _, piece in pieces).split("|"):
            yield name.strip().lower(), key


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """Word classes for finding the noun that a number counts, and who says so; all words in lower case.

    `order` says where the head of a counted phrase stands: the last plural before a stop word ("88 unexpended
    cartridges", English), the first word that is no adjective (Romance, Slavic, Arabic), the first capital (German),
    after a classifier (Chinese), before the number with a particle (Korean) or as a word of its own ("behind").
    """

    order: Order = "first"
    links: frozenset[str] = frozenset()  # between number and noun: "of", "de", "d'"
    premodifiers: frozenset[str] = frozenset()  # may stand before the head: "new", "other"
    adjective_endings: tuple[str, ...] = ()
    stops: frozenset[str] = frozenset()  # end a phrase: prepositions, articles, auxiliaries
    verb_endings: tuple[str, ...] = ()
    classifiers: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()  # counted nouns of languages without spaces
    sources: tuple[str, ...] = ()  # "according to", "selon": what follows is the source
    names: frozenset[str] = frozenset()  # before a number that is a name: "article", "page"


@dataclass(frozen=True, slots=True, kw_only=True)
class English:
    """The finer classes that only the English grammar uses; all words in lower case."""

    articles: frozenset[str]
    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    auxiliaries: frozenset[str]
    pronouns: frozenset[str]
    adverbs: frozenset[str]
    verbs: frozenset[str]  # that may follow a noun directly: irregular pasts and common presents
    no_stops: frozenset[str]  # in the classes above, but they end no noun phrase: "that's"
    plural_names: frozenset[str]  # plurals unless they are written as a name: "states"
    plurals: frozenset[str]  # without -s: people, police, aircraft
    singulars: frozenset[str]  # in -s: Paris, crisis, diabetes
    attributive_plurals: frozenset[str]  # "sports clubs": the head follows
    speech: frozenset[str]  # said, reported: somebody says the claim
    speech_objects: frozenset[str]  # reported, confirmed: the claim may be the verb's object
    pronoun_sources: frozenset[str]
    sources: frozenset[str]  # nouns that speak: officials, police, ministry
    documents: frozenset[str]  # nouns that say something by themselves: report, poll, survey
    rises: frozenset[str]
    falls: frozenset[str]
    moves: frozenset[str]  # verbs of a change whose direction they leave open: "went from 50 to 80"
    epochs: frozenset[str]  # events that date others: "since the war"
    document_speech: frozenset[str]  # what only documents do: "the survey identified 40 sites"
    particle_verbs: frozenset[str]  # "handed down": no change
    levels: frozenset[str]  # verbs between a subject and its value: was, reached, stood
    names: frozenset[str]  # before a number that is a name: page, flight, section
    totals: frozenset[str]  # nouns that stand for another: total, number, toll
    rare_singles: frozenset[str]  # nouns that make "one" a true count
    ranked: frozenset[str]  # nouns whose ordinal is a running total
    prison: frozenset[str]
    weekdays: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NumberWords:
    """How a language writes numbers and what surrounds them; all words in lower case."""

    decimal: Literal[".", ","] | None = None  # None: unknown, "1.047" stays ambiguous
    spaces_group: bool = False  # "1 047" with an ordinary space
    cardinals: Table = field(default_factory=dict)  # added up: "twenty", "two"; in German also "dreiundzwanzig"
    multipliers: Table = field(default_factory=dict)  # "hundred", "million"; after digits too
    short_multipliers: Table = field(
        default_factory=lambda: {"k": 1e3, "к": 1e3, "m": 1e6, "м": 1e6}
    )  # "bn", "m": directly after digits
    joiners: frozenset[str] = frozenset()  # "two hundred and six"
    articles: frozenset[str] = frozenset()  # "a dozen", "a million"
    collectives: Table = field(default_factory=dict)  # "dozen"
    vague: Mapping[str, tuple[float, float]] = field(default_factory=dict)  # "dozens", "hundreds"
    some: frozenset[str] = frozenset()  # "several hundred"
    pairs: frozenset[str] = frozenset()  # "a couple of dozen"
    of: frozenset[str] = frozenset()  # "tens of thousands", "hundreds of people"
    ordinals: Table = field(default_factory=dict)
    ordinal_suffixes: frozenset[str] = frozenset()  # "40th"
    fractions: Table = field(default_factory=dict)  # "half", "third", "thirds"
    odds: tuple[str, ...] = ()  # "in", "out of"
    multiples: Table = field(default_factory=dict)  # "doubled"
    bare: frozenset[str] = frozenset()  # multipliers that stand without a number: "mil", "cent"
    to: frozenset[str] = frozenset()  # "15 to 18"
    point: frozenset[str] = frozenset()  # "two point five"
    halves: frozenset[str] = frozenset()  # behind a multiplier: "un millón y medio", "ein und eine halbe"
    teens: frozenset[str] = frozenset()  # behind a digit, ten more: Indonesian "dua belas"
    half_more: frozenset[str] = frozenset()  # before a number, half of its last scale more: Hindi "साढ़े तीन"
    odds_noun: frozenset[str] = frozenset()  # those of `odds` that stand behind a noun too: "un habitant sur cinq"
    scales_first: Table = field(default_factory=dict)  # before their number: Swahili "elfu tano", "milioni 3"
    units_before: frozenset[str] = frozenset()  # kinds of unit said before the number: Turkish "yüzde 40"
    denominators: Table = field(default_factory=dict)  # before the numerator: Turkish "üçte iki"
    joints: tuple[str, ...] = ()  # where one word of several numbers is taken apart: German "tausend"
    joint_link: str = ""  # between its parts: "tausendundzwei"
    after_metres: frozenset[str] = frozenset()  # "3m wide": no millions
    run: bool = False  # words are not parted by spaces: known ones are taken out of a stretch of letters
    units_first: bool = False  # "five and sixty"
    alternatives: frozenset[str] = frozenset()  # "two or three"
    between: Mapping[str, str] = field(default_factory=dict)  # "between" ... "and"
    percent: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()  # percentage points
    currencies: Mapping[str, str] = field(default_factory=dict)  # names to ISO 4217
    measures: Mapping[str, str] = field(default_factory=dict)  # names to the unit's name
    durations: Mapping[str, str] = field(default_factory=dict)  # names to day, week, month, year ...
    months: frozenset[str] = frozenset()
    before: Mapping[str, Bound] = field(default_factory=dict)  # "at least"
    after: Mapping[str, Bound] = field(default_factory=dict)  # "or more"
    events: Mapping[str, str] = field(default_factory=dict)
    grammar: Grammar = Grammar()
    english: English | None = None
