"""What a digest says in its own words, in the reader's language."""

from collections.abc import Mapping
from functools import lru_cache

from babel import Locale

import digest.languages
from pipeline.plugins import found

ENGLISH = "en"


def words() -> dict[str, Mapping[str, str]]:
    """The phrases of every language but English, by its code."""
    return found(digest.languages, "WORDS", dict)


def languages() -> tuple[str, ...]:
    """The languages a digest can be written in."""
    return (ENGLISH, *words())


def say(language: str, phrase: str) -> str:
    """The phrase in the language; as it is where there is no translation of it."""
    return _phrases(language).get(phrase, phrase)


@lru_cache
def _phrases(language: str) -> Mapping[str, str]:
    return words().get(language, {})


@lru_cache
def locale_of(language: str) -> Locale:
    return Locale.parse(language)


def right_to_left(language: str | None) -> bool:
    """Whether the language is written from right to left; False where it is not known."""
    try:
        return locale_of((language or ENGLISH).replace("_", "-").split("-")[0]).text_direction == "rtl"
    except (ValueError, LookupError):
        return False
