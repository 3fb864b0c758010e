"""What the claim stage wants to know of a language besides its numbers. It imports no other stage: the languages do.

Phrases are lists in one text, separated by semicolons, in lower case. All are data: no reader knows a word by itself.
"""

from dataclasses import dataclass, field


def phrase_list(text: str) -> tuple[str, ...]:
    """The phrases of a list that is written as one text."""
    return tuple(" ".join(item.split()) for item in text.split(";") if item.strip())


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ClaimWords:
    """The phrases that a sentence is read by.

    `spaced`: words are separated by spaces. `final`: the verb of saying ends the sentence ("X … と述べた").
    """

    spaced: bool = True
    final: bool = False
    # who says it
    according: tuple[str, ...] = ()  # the source follows: "según"
    accordingly: tuple[str, ...] = ()  # the source stands before: "zufolge"
    says: tuple[str, ...] = ()  # verbs of saying: "informó"
    subjects: tuple[str, ...] = ()  # close the subject of such a verb: "は", "ने"
    that: tuple[str, ...] = ()  # open what is said: "que", "dass"
    # what is said of what
    including: tuple[str, ...] = ()  # a part of the figure before follows: "entre ellos", "darunter", "davon"
    borders: tuple[str, ...] = ()  # another clause begins: "mientras", "während", "but"
    compared: tuple[str, ...] = ()  # another figure is compared: "frente a", "gegenüber"
    levels: tuple[str, ...] = ()  # between a subject and its value: "alcanzó", "betrug"
    rises: tuple[str, ...] = ()
    falls: tuple[str, ...] = ()
    to: tuple[str, ...] = ()  # before the value arrived at or the change: "a", "um", "en"
    totals: tuple[str, ...] = ()  # a running total follows or stands before: "con lo que suman"
    numbers_of: tuple[str, ...] = ()  # "el número de": what follows is counted
    # where and how old
    inside: tuple[str, ...] = ()  # before a place: "en", "in"
    inside_after: tuple[str, ...] = ()  # after a place: "で", "में"
    away: tuple[str, ...] = ()  # before a place that is not where: "desde", "nach"
    aged: tuple[str, ...] = ()  # before an age: "de", "im alter von"
    old: tuple[str, ...] = ()  # after years: "jahre alt", "de edad"
    prison: tuple[str, ...] = ()  # beside years: "prisión", "haft"
    spans: frozenset[str] = frozenset()  # nouns of stretches of time: "plazo", "mandat"
    # nouns, for languages whose numbers have no grammar of their own
    premodifiers: frozenset[str] = frozenset()
    stops: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    classifiers: frozenset[str] = frozenset()  # between number and noun: "con", "cái"
    noun_first: bool = False  # the noun stands before its number: "watu 12"
    plural_endings: tuple[str, ...] = ()  # of every noun behind a number above one: "-s" of Spanish
    events: dict[str, str] = field(default_factory=dict)  # where the numbers have none
