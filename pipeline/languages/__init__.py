"""Languages as data: one module each, found by looking into this folder. A module holds `LANGUAGE = Language(...)`.

Each stage says in its own `words.py` what it wants to know of a language; what is `None` the stage does without.
"""

import sys
from dataclasses import dataclass
from functools import cache

from pipeline.citations.words import CitationWords
from pipeline.claims.words import ClaimWords
from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords
from pipeline.numbers.words import NumberWords
from pipeline.plugins import found
from pipeline.sentences.words import SentenceWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """What the stages know of one language. `code` BCP 47 (primary subtag), `name` in English."""

    code: str
    name: str
    dates: DateWords | None = None
    numbers: NumberWords | None = None
    citations: CitationWords | None = None
    places: PlaceWords | None = None
    sentences: SentenceWords | None = None
    claims: ClaimWords | None = None


# Languages read by the words of a near relative, by code.
READ_AS = {"ms": "id", "prs": "fa"}


@cache
def languages() -> dict[str, Language]:
    """Every language, by code."""
    return {item.code: item for item in found(sys.modules[__name__], "LANGUAGE", Language).values()}


def language(tag: str | None) -> Language | None:
    """The language of a BCP 47 tag ("pt-BR" gives Portuguese), or None when it is not known here. Malay is read as
    Indonesian, Dari as Persian."""
    code = (tag or "").replace("_", "-").split("-")[0].lower()
    return languages().get(READ_AS.get(code, code))
