import pytest

from pipeline.claims.find import words_of
from pipeline.numbers.number import lexicon_of
from pipeline.numbers.read import may_hold_numbers


@pytest.mark.parametrize(
    ("sentence", "language", "held"),
    [
        pytest.param("At least 3 wells ran dry.", "en", True, id="a digit"),
        pytest.param("Twenty-three wells ran dry.", "en", True, id="a compound of words"),
        pytest.param("A dozen wells ran dry.", "en", True, id="a word behind an article"),
        pytest.param("A well ran dry.", "en", False, id="an article alone"),
        pytest.param("The ½ litre was theirs.", "en", True, id="a fraction in one character"),
        pytest.param("Soixante-dix puits sont à sec.", "fr", True, id="a French compound"),
        pytest.param("Dreiundzwanzig Brunnen sind trocken.", "de", True, id="a German word of two numbers"),
        pytest.param("Колодцы пересохли.", "ru", False, id="Russian without a number"),
        pytest.param("Двадцать колодцев пересохли.", "ru", True, id="Russian"),
        pytest.param("٣ آبار جفت.", "ar", True, id="Arabic digits"),
    ],
)
def test_sentences_without_numbers_are_passed_over(sentence: str, language: str, held: bool) -> None:
    assert may_hold_numbers(sentence, lexicon_of(words_of(language))) is held
