"""Invented sentences of the kinds analysts read: which countries do they name?"""

from pathlib import Path

import pytest

from pipeline.countries.find import find_countries

HERE = Path(__file__).parent


def sentences(name: str) -> list[list[str]]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def case(first: str, number: int) -> str:
    return f"{first}-{number}"


ENGLISH = sentences("sentences.tsv")
OTHERS = sentences("languages.tsv")


@pytest.mark.parametrize(
    ("countries", "text"), [(row[1], row[2]) for row in ENGLISH], ids=[case(row[0], n) for n, row in enumerate(ENGLISH)]
)
def test_english_sentence(countries: str, text: str) -> None:
    assert {tag.code for tag in find_countries(text, title=None, language="en")} == set(countries.split()) - {"-"}


@pytest.mark.parametrize(
    ("language", "countries", "text"), OTHERS, ids=[case(row[0], n) for n, row in enumerate(OTHERS)]
)
def test_sentence_of_another_language(language: str, countries: str, text: str) -> None:
    tags = find_countries(text, title=None, language=language)
    assert {tag.code for tag in tags} == set(countries.split()) - {"-"}
    assert all(text[slice(*mention.span)] == mention.text for tag in tags for mention in tag.mentions)


@pytest.mark.parametrize(
    "row", [row for row in OTHERS if row[0] in {"ko", "ja", "zh", "th", "my", "am", "hi", "ru", "uk", "ar"}][::4]
)
def test_the_letters_tell_the_language_when_nobody_does(row: list[str]) -> None:
    tags = find_countries(row[2], title=None, language=None)
    assert {tag.code for tag in tags} == set(row[1].split()) - {"-"}


def test_the_sets_are_large_enough() -> None:
    assert len(ENGLISH) >= 200
    assert len({row[0] for row in OTHERS}) >= 20
