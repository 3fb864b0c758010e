"""What a number in a text is, and the joined word tables for reading one."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pipeline.numbers import money
from pipeline.numbers.tokens import Numerals
from pipeline.numbers.words import NumberWords
from pipeline.record import Modifier

LETTERS = re.compile(r"[^\W\d_]+")
Form = Literal["cardinal", "ordinal", "fraction", "odds", "multiple"]
UnitKind = Literal["percent", "money", "measure", "duration"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number and its unit. Token indices (end exclusive): `first`…`last` the number, `outer`…`after` with its unit.

    `value` None: a range or a vague plural (`low`, `high`), or no single reading. `scale` is the multiplier written
    behind it ("3.5 million"); the first number of a range shares it. `whole`: the ten of "six in ten". `other`: the
    second reading of an ambiguous "1.047".
    """

    first: int
    last: int
    outer: int
    after: int
    start: int
    end: int
    value: float | None
    low: float | None = None
    high: float | None = None
    vague: bool = False
    form: Form = "cardinal"
    digits: bool = False
    grouped: bool = False
    scale: float = 1
    unit_kind: UnitKind | None = None
    unit: str | None = None
    attached: bool = False  # the unit stands directly after a hyphen: "100-meter"
    whole: float | None = None
    other: float | None = None
    decimals: int = 0  # written, unless a multiplier follows
    digits_behind: int = 0  # written, multiplier or not: "3.5 million" has one
    modifier: Modifier | None = None
    reversed: bool = False  # a range that runs downwards: "between nine and three"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The word tables of a language. `units` maps names of one to four words to kind and unit.

    `hints` are the letters that the words of a number begin with: a text without them has no number in words.
    """

    words: NumberWords
    starts: frozenset[str]
    hints: frozenset[str]
    numerals: Numerals
    any_word: bool  # numbers hide inside of words
    longest: dict[str, int]
    units: dict[str, tuple[UnitKind, str]]


@cache
def lexicon_of(words: NumberWords) -> Lexicon:
    """The joined tables of a language, made once."""
    units: dict[str, tuple[UnitKind, str]] = {}
    units.update({name: ("duration", unit) for name, unit in money.TIMES.items()})
    units.update({name: ("measure", unit) for name, unit in money.UNITS.items()})
    units.update({name: ("measure", unit) for name, unit in words.measures.items()})
    units.update({name: ("duration", unit) for name, unit in words.durations.items()})
    units.update({name: ("money", unit) for name, unit in money.CODES.items()})
    units.update({name: ("money", unit) for name, unit in money.SIGNS.items()})
    units.update({name: ("money", unit) for name, unit in words.currencies.items()})
    units.update(dict.fromkeys((*words.percent, *money.PERCENT), ("percent", "percent")))
    units.update(dict.fromkeys(words.points, ("percent", "percentage point")))
    longest: dict[str, int] = {}
    for name in units:
        head = name.split(" ")[0]
        longest[head] = max(name.count(" ") + 1, longest.get(head, 1))
    numerals = {
        *words.cardinals, *words.multipliers, *words.collectives, *words.vague, *words.fractions, *words.ordinals,
        *words.articles, *words.denominators, *words.scales_first,
    }  # fmt: skip
    known = Numerals(numerals)
    known.joints = words.joints
    if words.run:
        listed = {
            *numerals, *words.percent, *words.currencies, *words.measures, *words.durations, *words.grammar.classifiers,
            *words.before, *words.after, *words.multiples, *words.point, *words.to, *words.months, *words.events,
        } - words.articles  # fmt: skip
        pieces = sorted((re.escape(w) for w in listed if w and not w.isascii()), key=len, reverse=True)
        known.known = re.compile("|".join(pieces))
    starts = {*numerals, *words.multiples, *words.half_more, *money.VULGAR} - words.articles
    after_articles = {*words.multipliers, *words.collectives, *words.fractions}
    return Lexicon(
        words=words,
        starts=frozenset(starts),
        hints=frozenset(letters[0] for word in starts | after_articles if (letters := LETTERS.search(word))),
        any_word=bool(words.joints or words.run),
        numerals=known,
        longest=longest,
        units=units,
    )
