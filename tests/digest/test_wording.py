"""The digest's own words in every language."""

import pytest

from digest.text import day_in_words, moment_in_words
from digest.wording import languages, right_to_left, say, words
from digest.words import days_in_words, figure_in_words, number_in_words
from pipeline.record import Claim


def test_every_language_has_the_same_phrases_with_the_same_gaps() -> None:
    phrases = {language: set(found) for language, found in words().items()}
    assert languages() == ("en", "ar", "de", "es", "fr")
    assert len({frozenset(found) for found in phrases.values()}) == 1
    for language, found in words().items():
        for english, said in found.items():
            assert said.count("{") == english.count("{"), (language, english)


@pytest.mark.parametrize(
    ("language", "day", "number", "bound"),
    [
        ("en", "26 July 2023", "1,047.5", "at least 1,047.5"),
        ("fr", "26 juillet 2023", "1\u202f047,5", "au moins 1\u202f047,5"),
        ("es", "26 de julio de 2023", "1.047,5", "al menos 1.047,5"),
        ("de", "26. Juli 2023", "1.047,5", "mindestens 1.047,5"),
        ("ar", "26 يوليو 2023", "1,047.5", "ما لا يقل عن 1,047.5"),
    ],
)
def test_days_numbers_and_bounds_are_said_as_the_language_says_them(
    language: str, day: str, number: str, bound: str
) -> None:
    claim = Claim(span=(0, 1), text="x", num_span=(0, 1), value=1047.5, low=1047.5, modifier="at_least")
    assert day_in_words("2023-07-26", language=language) == day
    assert number_in_words(1047.5, language) == number
    assert figure_in_words(claim, language) == bound


def test_less_precise_days_stay_so() -> None:
    assert day_in_words("2023-07", language="de") == "Juli 2023"
    assert day_in_words("2023", language="fr") == "2023"
    assert days_in_words("2023-04-01", "2023-06-30", "fr") == "T2 2023"
    assert moment_in_words("2023-07-18T15:12:00+09:00", language="fr") == "18 juillet 2023 06:12 UTC"


def test_what_has_no_translation_is_said_in_english() -> None:
    assert say("fr", "beyond the first 5,000") == "beyond the first 5,000"
    assert [right_to_left(language) for language in ("ar", "he-IL", "en", None, "no language")] == [
        True,
        True,
        False,
        False,
        False,
    ]
