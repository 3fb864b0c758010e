"""What the claim stage wants to know of a language besides its numbers. It imports no other stage: the languages do.

Phrases are lists in one text, separated by semicolons, in lower case. All are data: no reader knows a word by itself.
"""

from dataclasses import dataclass, field


class Classes(dict[str, frozenset[str]]):
    """Words by the class that the readers ask for; a class that a language does not give has no words."""

    def __missing__(self, name: str) -> frozenset[str]:
        return frozenset()


def word_classes(text: str) -> Classes:
    """Classes that are written as one text, each a line "name: word word"; "#" begins a heading."""
    out = Classes()
    for line in text.splitlines():
        name, _, words = line.strip().partition(": ")
        if words and not name.startswith("#"):
            assert name not in out, f"two classes are named {name}"
            out[name] = frozenset(words.split())
    return out


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
    loose: tuple[str, ...] = ()  # what no source ends with: "publié le", "Polizei wurden"
    no_source: tuple[str, ...] = ()  # what is no source by itself: "according to plan"
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
    possessive: str = ""  # the letters between number and noun: "的", "の"
    nth: tuple[str, ...] = ()  # before a number that is a rank: "第"
    hundredths: tuple[str, ...] = ()  # before a share: "百分之"
    prefixes: str = ""  # letters that are words before a number without a space: "و" of Arabic
    suffixes: str = ""  # letters behind a number that make no code of it: "s" of "1990s"
    noun_first: bool = False  # the noun stands before its number: "watu 12"
    plural_endings: tuple[str, ...] = ()  # of every noun behind a number above one: "-s" of Spanish
    events: dict[str, str] = field(default_factory=dict)  # where the numbers have none
    classes: Classes = field(default_factory=Classes)  # of a language that is read by tokens, as English is
