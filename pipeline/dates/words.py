"""What the time stage wants to know of a language. No imports of other stages: the language modules import this one."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

Order = Literal["dmy", "mdy", "ymd"]
Writing = Literal["words", "run"]


def ordinals(words: str) -> dict[str, str]:
    """Ordinals from the first on, forms of one by "/": "erste/ersten zweite/zweiten"."""
    return {f"ord {n}": forms.replace("/", " ") for n, forms in enumerate(words.split(), start=1)}


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """What the time stage wants to know of a language.

    `words` maps "category" or "category value" (the categories are listed in `pipeline/dates/grammar.py`) to the words
    of that kind, separated by blanks; inside a word `_` stands for a blank. Names of months and days come from CLDR.
    """

    words: Mapping[str, str] = field(default_factory=dict)
    order: Order = "dmy"  # of 03/04/2023
    # words: words stand between blanks. run: there are none, or particles stick to the words
    writing: Writing = "words"
    cldr: str | None = None  # the CLDR locale of the names; None: the language's own code
    capitals: bool = False  # names of months and days count only with a capital letter ("May", not "may")
    ordinals: str = ""  # what follows the digits of an ordinal: "st nd rd th"
    clitics: str = ""  # what may precede a word without a blank and is no part of it: Arabic "و ب ل"
    after: bool = False  # modifiers follow their noun: "año pasado"
    features: frozenset[str] = frozenset()  # further rules of the grammar that are on for this language
    calendar: Literal["gregorian", "buddhist", "persian"] = "gregorian"
    narrative: str = ""  # words (of `words`) that count from the period last named: "previous", "Vorjahr"
    ahead: str = ""  # words by which a sentence speaks of something to come: "will", "wird", "будет"


def with_numerals(words: DateWords, names: Mapping[str, float]) -> DateWords:
    """The words with the number words of the language, as the number stage has them."""
    listed: dict[str, list[str]] = {}
    taken = {word for key, forms in words.words.items() if not key.startswith("word ") for word in forms.split()}
    for name, value in names.items():
        if value > 1 and name not in taken:
            kind = "dozen" if value in (100, 1000, 1_000_000) else "word"
            listed.setdefault(f"{kind} {int(value) if value % 1 == 0 else value}", []).append(name.replace(" ", "_"))
    return replace(words, words={**words.words, **{key: " ".join(names) for key, names in listed.items()}})
