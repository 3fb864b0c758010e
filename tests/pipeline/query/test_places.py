"""Where the words of a query stand."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.query.grammar import parse
from pipeline.query.places import around, placed, places
from pipeline.query.tokens import tokens


@pytest.mark.parametrize(
    ("query", "text", "said"),
    [
        ("border", "At the Border, border-guards.", ["Border", "border"]),
        ('"border guards"', "The border-guards left.", ["border-guards"]),
        ("guard*", "Guards guarded.", ["Guards", "guarded"]),
        ("élève", "Les élèves et un élève, un ELEVE.", ["élève", "ELEVE"]),
        ("脱北者", "多くの脱北者が来た。", ["脱北者"]),
        ("탈북민", "탈북민은 84명이다.", ["탈북민은"]),
        ("لاجئون", "وصل لاجِئُون.", ["لاجِئُون"]),
        ("-border guards", "The border guards.", ["guards"]),
        ("title:border", "The border.", []),
        ("country:KP", "The border.", []),
        ("soft", "a so\u00adft word", ["so\u00adft"]),
    ],
)
def test_hits_as_they_are_written(query: str, text: str, said: list[str]) -> None:
    assert [text[start:end] for start, end in places(parse(query), text)] == said


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(st.text(alphabet=st.sampled_from("ab Ü1,.-ﬁ\u00ad脱北ผู้가\u064eلا\u0301_ ½\n"), max_size=40))
def test_the_placed_words_are_the_tokens_and_stand_in_order(text: str) -> None:
    found = placed(text)
    assert all(0 <= start < end <= len(text) for _, (start, end) in found)
    assert [span for _, span in found] == sorted(span for _, span in found)
    assert tuple(word for word, _ in found) == tokens(text)


def test_a_stretch_ends_between_words() -> None:
    text = "one two three four five six seven eight nine ten"
    start, end = around(text, (19, 23), 20)
    assert text[start:end] == "four five six"
