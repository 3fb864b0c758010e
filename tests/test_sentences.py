"""The sentences of every language, and how much of them is found at least: floors that only go up.

They were written by someone who had not read the rules; `./run.sh bench sentences LANGUAGE --errors` shows what is missing.
"""

import pytest

from bench.sentences import languages, results, sentences

# What is right in a language's sentences less what is false, at least.
FLOORS = {
    "am": 37,
    "ar": 97,
    "de": 112,
    "en": 194,
    "es": 153,
    "fa": 46,
    "fr": 151,
    "hi": 52,
    "id": 57,
    "ja": 112,
    "ko": 101,
    "my": 61,
    "pt": 128,
    "ru": 109,
    "sw": 57,
    "th": 50,
    "tr": 53,
    "uk": 50,
    "ur": 47,
    "vi": 53,
    "zh": 104,
}


def test_every_language_has_thirty_sentences() -> None:
    assert languages() == sorted(FLOORS)
    for language in languages():
        assert len(sentences(language)) >= 30


@pytest.mark.parametrize("language", languages())
def test_every_mark_fits_its_sentence(language: str) -> None:
    for sentence in sentences(language):
        for field in ("claims", "parts", "dates", "citations"):
            for mark in sentence.get(field, []):
                assert sentence["text"][slice(*mark["span"])] == mark["text"]


@pytest.mark.parametrize("language", languages())
def test_no_language_finds_less_than_it_did(language: str) -> None:
    verdicts = results(language)
    score = sum(verdict == "right" for verdict, *_ in verdicts) - sum(verdict == "false" for verdict, *_ in verdicts)
    assert score >= FLOORS[language]
