"""The query language: what it reads, what it prints, and what it says of a query that cannot be read."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.query.fields import FIELDS, QueryError
from pipeline.query.grammar import explain, parse, show
from pipeline.query.nodes import EVERYTHING, And, Not, Or, Term, Text
from tests.pipeline.query.made import nodes


@settings(max_examples=300, deadline=None, derandomize=True)
@given(nodes())
def test_what_is_printed_is_read_again(node) -> None:
    assert parse(show(node)) == node


@settings(max_examples=400, deadline=None, derandomize=True)
@given(
    st.lists(
        st.sampled_from(
            [
                "(",
                ")",
                '"',
                "-",
                " or ",
                " and ",
                "not ",
                ":",
                ">",
                "<",
                "..",
                ",",
                "*",
                " ",
                "value:",
                "country:KP",
                "탈북",
                "“",
                "”",
            ]
        )
        | st.text(max_size=6),
        max_size=14,
    ).map("".join)
)
def test_any_text_is_read_or_refused_with_a_sentence(text: str) -> None:
    refused: QueryError | None = None
    try:
        node = parse(text)
    except QueryError as error:
        refused = error
    if refused is None:
        assert parse(show(node)) == node
    else:
        assert len(str(refused)) > 15
        assert 0 <= refused.place <= len(text)
        assert "^" in explain(text, refused)


def test_nothing_is_everything() -> None:
    assert parse("  ") == EVERYTHING


def test_and_binds_tighter_than_or() -> None:
    assert parse("a b or c") == Or((And((Text(text="a"), Text(text="b"))), Text(text="c")))
    assert parse("a (b or c)") == And((Text(text="a"), Or((Text(text="b"), Text(text="c")))))
    assert parse("a and not b") == parse("a -b") == And((Text(text="a"), Not(Text(text="b"))))


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("country:kp", Term(field="country", value="KP")),
        ('country:"North Korea"', Term(field="country", value="KP")),
        ("value:>1,047", Term(field="value", value="1047", op=">")),
        ("value:≥2.5m", Term(field="value", value="2500000", op=">=")),
        ("value:50..99", Term(field="value", value="50", op="..", to="99")),
        ("period:2023-q2", Term(field="period", value="2023-Q2")),
        ('cites:"NK News"', Term(field="cites", value="nk news")),
        ("PUBLISHED:<2023", Term(field="published", value="2023", op="<")),
        ("outlet:nk-news", Term(field="outlet", value="nk-news")),
        ("counted:defect*", Term(field="counted", value="defect*")),
    ],
)
def test_a_term(text: str, term: Term) -> None:
    assert parse(text) == term


def test_several_values_of_a_field() -> None:
    assert parse("country:KP,KR") == parse("country:KP or country:KR")


@pytest.mark.parametrize(
    ("text", "place", "hint"),
    [
        ("contry:KP", 0, "did you mean country"),
        ("a has:conflct", 6, "did you mean conflict"),
        ("country:Nigerai", 8, "did you mean NG (nigeria)"),
        ("(a or b", 0, "not closed"),
        ("a)", 1, "closes nothing"),
        ('"a', 0, "not closed"),
        ("a or", 2, "both sides"),
        ("value:many", 6, "is no number"),
        ("value:50..", 6, "both ends"),
        ("country:>KP", 0, "no order"),
        ("period:2023-13", 7, "no month 13"),
        ("published:2023-02-30", 10, "no such day"),
        ("event:", 6, "needs a value"),
        ("…", 0, "no letters or digits"),
        ("()", 0, "nothing between"),
        ("a -", 2, "no letters or digits"),
    ],
)
def test_a_wrong_query_gets_a_sentence_with_the_place(text: str, place: int, hint: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(text)
    assert caught.value.place == place
    assert hint in str(caught.value)
    assert explain(text, caught.value).splitlines()[-1].index("^") == place + 2


def test_known_values() -> None:
    assert parse("outlet:nk-news", {"outlet": ["nk-news"]})
    with pytest.raises(QueryError, match="did you mean nk-news"):
        parse("outlet:nk-new", {"outlet": ["nk-news"]})


def test_too_long_and_too_deep() -> None:
    for text in ("a " * 3000, "(" * 100 + "a" + ")" * 100, "-(" * 100 + "a" + ")" * 100):
        with pytest.raises(QueryError):
            parse(text)


def test_the_example_of_every_field_is_read() -> None:
    for name, field in FIELDS.items():
        assert show(parse(field.example)).startswith(f"{name}:")
