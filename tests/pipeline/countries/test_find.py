"""Mentions: how a name was found, where it ends, and what strange texts do."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.countries.find import find_countries
from pipeline.countries.lexicon import lexicon
from pipeline.record import CountryMention
from tests.timing import doubled_work_is_linear


def mentions(text: str, language: str | None = "en", title: str | None = None) -> list[tuple[str, str, str]]:
    found = find_countries(text, title=title, language=language)
    return sorted((tag.code, mention.text, mention.via) for tag in found for mention in tag.mentions)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru voted.", ("PE", "Peru", "name")),
        ("Peruvians voted.", ("PE", "Peruvians", "demonym")),
        ("Judges in Lima met.", ("PE", "Lima", "capital")),
        ("Judges in Arequipa met.", ("PE", "Arequipa", "city")),
        ("Farmers in Ayacucho marched.", ("PE", "Ayacucho", "region")),
        ("The Kremlin was silent.", ("RU", "Kremlin", "institution")),
        ("The Assad regime was silent.", ("SY", "Assad", "person")),
        ("The U.S. paid.", ("US", "U.S.", "name")),
        ("He died in Tulsa, Okla., on Monday.", ("US", "Okla.", "region")),
    ],
    ids=["name", "demonym", "capital", "city", "region", "institution", "person", "abbreviation", "state_abbreviation"],
)
def test_via_says_how_a_country_was_named(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in mentions(text)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Папуа — Новая Гвинея подписала договор.", "ru", ("PG", "Папуа — Новая Гвинея", "name")),
        ("Папуа и Россия подписали договор.", "ru", ("RU", "Россия", "name")),
        ("Конгу бракує води, каже Україна.", "uk", ("UA", "Україна", "name")),
    ],
)
def test_a_name_with_a_dash_in_it_and_its_beginning_alone(
    text: str, language: str, expected: tuple[str, str, str]
) -> None:
    assert expected in mentions(text, language)


def test_a_possessive_and_a_hyphen_do_not_belong_to_the_name() -> None:
    assert mentions("China’s U.S.-made jets") == [("CN", "China", "name"), ("US", "U.S.", "name")]


def test_a_name_broken_over_a_line_is_found() -> None:
    assert mentions("He fled South\n   Africa.") == [("ZA", "South\n   Africa", "name")]


def test_a_name_does_not_reach_over_a_paragraph() -> None:
    assert mentions("He went South.\n\nAfrica is large.") == []


def test_a_glued_affix_does_not_belong_to_the_name() -> None:
    assert ("KP", "북한", "name") in mentions("북한에서 왔다.", "ko")
    assert ("EG", "مصر", "name") in mentions("وصل بمصر مساء.", "ar")
    assert ("TR", "Türkiye", "name") in mentions("Türkiye'nin kararı.", "tr")


def test_latin_names_in_a_text_of_another_script() -> None:
    assert {code for code, _, _ in mentions("유엔은 Myanmar 보고서를 발표했다.", "ko")} == {"MM"}


def test_a_language_without_word_lists_has_the_names_of_cldr() -> None:
    assert {code for code, _, _ in mentions("Noord-Korea en Duitsland tekenden.", "nl")} == {"KP", "DE"}


def test_a_wrong_language_tag_does_no_harm() -> None:
    assert {code for code, _, _ in mentions("North Korea closed the post.", "xx-unknown")} == {"KP"}


def test_one_sense_per_text_unless_it_says_otherwise() -> None:
    text = "He left Paris for Paris, Texas. In Texas he stayed."
    assert {code for code, name, _ in mentions("The mayor of Paris left. France voted.") if name == "Paris"} == {"FR"}
    assert {code for code, name, _ in mentions(text) if name == "Paris"} >= {"US"}


def test_company_of_names_decides() -> None:
    towns = "Firefighters from Manchester, Bristol and Torrington met in Hartford, Conn., on Friday."
    assert {code for code, _, _ in mentions(towns)} == {"US"}


@pytest.mark.parametrize("title", [None, "", " ", "\n"])
def test_an_empty_text(title: str | None) -> None:
    assert find_countries("", title=title, language=None) == ()


TEXTS = st.text(
    alphabet=st.one_of(st.sampled_from("ABCDGUSaegilnoru .,'’-\n()"), st.characters(codec="utf-8")), max_size=200
)
NAMES = st.sampled_from(
    [
        "U.S.",
        "Georgia",
        "Paris, Texas",
        "北朝鮮",
        "للسودان",
        "북한의",
        "Côte d’Ivoire",
        "São Tomé",
        "the South",
        "\u200fمصر",
        "СШA",
        "한국",
    ]
)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    parts=st.lists(st.one_of(TEXTS, NAMES), max_size=6),
    language=st.sampled_from(["en", "ko", "ar", "zh", "ru", "tr", None]),
)
def test_spans_say_what_they_cover(parts: list[str], language: str | None) -> None:
    text = " ".join(parts)
    for tag in find_countries(text, title=text[:40], language=language):
        assert len(tag.code) == 2
        spans = [mention.span for mention in tag.mentions]
        assert spans == sorted(spans)
        for mention in tag.mentions:
            assert isinstance(mention, CountryMention)
            assert mention.text
            assert text[slice(*mention.span)] == mention.text


@settings(max_examples=40, deadline=None, derandomize=True)
@given(parts=st.lists(NAMES, max_size=8))
def test_no_two_mentions_overlap(parts: list[str]) -> None:
    found = find_countries(", ".join(parts), title=None, language="en")
    spans = sorted(mention.span for tag in found for mention in tag.mentions)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))


@pytest.mark.parametrize(
    "unit",
    [
        "The envoy from North Korea met Chinese officials in Paris, Texas. ",
        "A. B. C. D. ",
        "United States of United States of ",
        "South " * 8,
        "in in in the the ",
        ", , , ,",
        "SEOUL, SEOUL ",
        "中国新疆インド",
        "وبال" * 6 + " ",
    ],
    ids=[
        "prose",
        "initials",
        "unfinished_names",
        "one_word",
        "small_words",
        "commas",
        "datelines",
        "unspaced",
        "prefixes",
    ],
)
def test_work_is_linear(unit: str) -> None:
    find_countries(unit, title=None, language=None)
    assert doubled_work_is_linear(lambda n: find_countries(unit * n, title=None, language=None), 300)


def test_work_is_linear_in_one_word() -> None:
    assert doubled_work_is_linear(lambda n: find_countries("만억" * n, title=None, language="ko"), 5000)


def test_made_up_languages_make_no_dictionaries() -> None:
    built = lexicon.cache_info().misses
    for number in range(30):
        find_countries("Peru voted.", title=None, language=f"x{number}")
    assert lexicon.cache_info().misses <= built + 1
