"""What the ledger must understand of a language beyond what the record says: one module each, `WORDS = Words(...)`.

Phrases are parted by `|`; a final `*` stands for any ending, capitals alone for an abbreviation. Compiled by the project.
"""

import re
import sys
from dataclasses import dataclass, field
from functools import cache

from pipeline.plugins import found

UNSPACED = frozenset(("zh", "ja", "ko", "th", "my"))  # words are not parted by spaces, or carry endings
NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of one language, by what they tell the ledger."""

    code: str
    people: str = ""  # persons without saying which
    groups: dict[str, str] = field(default_factory=dict)  # women, men, children, soldiers …: groups of persons
    things: dict[str, str] = field(default_factory=dict)  # what else is counted, under one name for all languages
    part: str = ""  # "including", "of whom": what follows is a part of what stands before
    alone: str = ""  # "in Tucson alone": the place is a part
    overall: str = ""  # "in all", "altogether": the figure is the whole
    against: str = ""  # directly before a figure that another is held against: "up from", "than"
    national: str = ""  # of a whole country
    then: str = ""  # and after that
    old: str = ""  # a figure quoted as one that no longer stands
    revised: str = ""  # a correction is stated
    lowered: str = ""  # a count that cannot fall of itself was brought down: a correction where it did
    ago: str = ""  # in a time that a former figure is of: "a month ago"
    other: str = ""  # another incident than the article's own
    planned: str = ""
    suspected: str = ""
    confirmed: str = ""
    estimated: str = ""
    more: str = ""  # an increment
    fewer: str = ""
    since: str = ""  # from then until now
    until: str = ""  # before a date: the figure stood so then
    increase: str = ""
    decrease: str = ""
    multiple: str = ""  # "doubled" and the like without a number
    reported: str = ""  # said, counted, gave: the figure is somebody's
    by: str = ""  # behind a figure and before who gave it: "announced by"
    sources: dict[str, str] = field(default_factory=dict)  # offices and bodies that give figures
    fields: dict[str, str] = field(default_factory=dict)  # what a ministry is for
    credit: str = ""  # "translated from", before the name of an outlet
    prepositions: str = ""  # before the name of a place
    times: str = ""  # "three times": the number is a factor
    documents: str = ""  # letters, tables, versions: what one source can contradict itself in
    wide: str = ""  # a continent, the world: the figure is of more than one country
    now: str = ""
    it: str = ""  # a sentence that begins so goes on about the one before it


def pattern(phrases: str, code: str) -> re.Pattern[str]:
    """A pattern for phrases of one language; it matches nothing where there are none."""
    return _pattern(phrases, code in UNSPACED)


@cache
def _pattern(phrases: str, unspaced: bool) -> re.Pattern[str]:
    each = sorted((p.strip() for p in phrases.split("|") if p.strip()), key=len, reverse=True)
    if not each:
        return NOTHING
    if unspaced:
        return re.compile("|".join(re.escape(p.rstrip("*")) for p in each))
    inner = "|".join(map(_spelt, each))
    return re.compile(rf"(?<!\w)(?:{inner})(?!\w)", re.IGNORECASE)


def _spelt(phrase: str) -> str:
    """A phrase as a pattern. What is written in capitals is an abbreviation: "WHO" is not "who"."""
    body = re.escape(phrase.rstrip("*")).replace(r"\ ", r"\s+") + (r"\w*" if phrase.endswith("*") else "")
    return f"(?-i:{body})" if phrase.isupper() and phrase.isascii() else body


@cache
def all_words() -> dict[str, Words]:
    """Every language, by code."""
    return {w.code: w for w in found(sys.modules[__name__], "WORDS", Words).values()}


def words_of(language: str | None) -> Words:
    """The words of a BCP 47 tag; a language without words of its own has none."""
    code = (language or "").replace("_", "-").split("-")[0].lower()
    return all_words().get(code) or Words(code=code)
