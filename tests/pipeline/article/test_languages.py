"""The same page in twelve languages: own encoding, date as printed there, right to left."""

import pytest

from pipeline.article.language import read_language
from tests.pipeline.article.pages import FOREIGN, Foreign, foreign_page, read


@pytest.mark.parametrize("case", FOREIGN, ids=lambda case: case.language)
def test_a_page_as_printed_there(case: Foreign) -> None:
    found = read(foreign_page(case))
    assert found.text == "\n\n".join(case.paragraphs)
    assert found.title == case.title
    assert found.language == case.language
    assert found.published is not None
    assert found.published[:10] == case.published
    assert found.published_from == "text"
    assert found.authors == (case.author,)


@pytest.mark.parametrize("case", FOREIGN, ids=lambda case: case.language)
def test_the_language_is_told_without_a_label(case: Foreign) -> None:
    assert read_language(" ".join(case.paragraphs)) == case.language


def test_a_region_is_kept() -> None:
    assert (
        read_language(
            "O governo disse que os hospitais do país não têm mais leitos para os doentes da região.", "pt_br"
        )
        == "pt-BR"
    )


def test_a_wrong_label_gives_way_to_the_text() -> None:
    text = (
        "Die Behörde teilte mit, dass die Fähre mit mehr Passagieren ausgelaufen ist, als ihre Papiere erlauben. " * 4
    )
    assert read_language(text, "en-US") == "de"


def test_vowel_signs_belong_to_their_words() -> None:
    text = "सरकार ने कहा कि गाँव के लोगों को नदी के पास से हटाया गया है और उन में से कई अब शहर के स्कूल में हैं। " * 4
    assert read_language(text) == read_language(text, "hi") == read_language(text, "ne") == "hi"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In 2023, 65 people fled to Seoul.", "en"),
        ("Mindestens 12 Menschen starben bei der Explosion.", "de"),
        ("12 / 18 Kim Lee", None),
    ],
    ids=["english", "german", "names"],
)
def test_a_sentence_is_enough_when_its_words_agree(text: str, language: str | None) -> None:
    assert read_language(text) == language


def test_too_little_text_tells_nothing() -> None:
    assert read_language("12 / 18") is None
