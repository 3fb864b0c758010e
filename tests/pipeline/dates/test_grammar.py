import pytest

from pipeline.dates.grammar import CHAR, compiled, starts_of


@pytest.mark.parametrize(
    ("pattern", "starts"),
    [
        pytest.param("year ymark", "year", id="first of a sequence"),
        pytest.param("the? (?: edge | shift )? month", "the edge shift month", id="over what may be missing"),
        pytest.param("(?: in? | of ) year", "in of year", id="over a group that may be empty"),
        pytest.param("(?! d ) month (?= year )", "month", id="a look ahead takes nothing"),
        pytest.param("@Day month", "d ord", id="through a macro"),
    ],
)
def test_what_an_expression_can_begin_with(pattern: str, starts: str) -> None:
    assert starts_of(compiled(pattern)) == {CHAR[name] for name in starts.split()}
