"""The compiled data and the dictionaries made of it."""

import pytest

from pipeline.countries.fold import fold, key_of
from pipeline.countries.lexicon import INFLECTED_SIZE, country_name, lexicon, read_cities, script_places
from pipeline.countries.words import inflect, read_forms
from pipeline.languages import languages
from tools import places


def test_the_shipped_data_equal_a_rebuild() -> None:
    for name, lines in places.compile_all().items():
        shipped = (places.DATA / name).read_text(encoding="utf-8").splitlines()
        assert shipped == lines, f"{name}: run python -m tools.places"


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Côte d’Ivoire", "cote d ivoire"),
        ("U.S.", "us"),
        ("W. Va.", "w va"),
        ("W.Va.", "w va"),
        ("N.Korea", "n korea"),
        ("Guinea-Bissau", "guinea bissau"),
        ("İstanbul", "istanbul"),
        ("Łódź", "lodz"),
    ],
)
def test_key(name: str, key: str) -> None:
    assert key_of(name) == key


def test_folding_keeps_vowel_signs_and_syllables() -> None:
    assert fold("भारत") == "भारत"
    assert fold("북한") == "북한"
    assert fold("كوريا") == fold("کوریا")


def test_inflection_of_two_words() -> None:
    endings = (("ая", "ой ую"), ("ея", "еи ею"))
    assert "Северной Кореи" in inflect("Северная Корея", endings)
    assert inflect("Иран", ()) == ("Иран",)


def test_every_language_with_words_has_codes_that_exist() -> None:
    for language in languages().values():
        words = language.places
        assert words is not None, language.code
        for lines in (
            words.names,
            words.demonyms,
            words.cities,
            words.regions,
            words.institutions,
            words.people,
            words.hints,
        ):
            for code, forms in read_forms(lines):
                assert country_name(code) != code, f"{language.code}: {code}"
                assert forms


@pytest.mark.parametrize("code", ["KP", "HK", "PS", "XK", "TW", "US"])
def test_english_names_of_countries(code: str) -> None:
    assert " SAR" not in country_name(code)
    assert country_name(code) != code


def test_a_dictionary_forgets_rather_than_grows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.countries.lexicon.MEMORY", 10)
    words = lexicon("en")
    for number in range(40):
        words.look_up(f"Nowhere{number}")
    assert len(words.entries) <= 12


@pytest.mark.parametrize("language", ["ar", "bg", "fa", "hi", "ru", "uk"])
def test_the_list_has_a_city_where_every_form_of_it_is_looked_for(language: str) -> None:
    words = lexicon(language)
    cities = [(start, city) for start, listed in script_places().all() for city in read_cities(listed, words.letters)]
    assert cities
    for start, (name, sense) in cities:
        for form in inflect(name, words.endings) if start and sense.size >= INFLECTED_SIZE else ():
            first = key_of(form).partition(" ")[0]
            assert start in (first[:2], first[:3], first[:4]), form


@pytest.mark.parametrize(
    ("language", "word", "area"),
    [
        ("ru", "Тула", "RU.76"),  # as the list has it
        ("ru", "Челябинском", "RU.13"),  # a large city, inflected
        ("ru", "г", "RU.12"),  # "г. Грозный"
        ("hi", "जयपुर", "IN.24"),
        ("ja", "シカゴ", "US.IL"),
    ],
)
def test_a_city_of_another_script_is_known_by_its_forms(language: str, word: str, area: str) -> None:
    words = lexicon(language)
    rests = words.known(fold(word)) if words.spaced else {"": words.unspaced.get(word, ())}
    assert area in {sense.area for senses in (rests or {}).values() for sense in senses}
