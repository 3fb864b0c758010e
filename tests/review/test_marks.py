"""The text in pieces: nothing is lost, nothing is added, and every finding is drawn."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from review.marks import KINDS, Mark, marks_of, paragraphs
from tests.review.sample import ARRIVALS, arrivals, span

TEXTS = st.text(alphabet="ab .\n\u00e9\uac00\u0627", max_size=60)


@st.composite
def marked(draw: Any) -> tuple[str, tuple[Mark, ...]]:
    text = draw(TEXTS)
    places = st.integers(-2, len(text) + 2)
    spans = draw(st.lists(st.tuples(places, places), max_size=12))
    return text, tuple(Mark(key=f"c{n}", kind=draw(st.sampled_from(KINDS)), span=span) for n, span in enumerate(spans))


@settings(max_examples=200, deadline=None, derandomize=True)
@given(marked())
def test_pieces_are_the_text(case: tuple[str, tuple[Mark, ...]]) -> None:
    text, marks = case
    found = paragraphs(text, marks)
    drawn = ["".join(piece.text for piece in paragraph.pieces) for paragraph in found]
    at = 0
    for paragraph in drawn:
        at = text.index(paragraph, at) + len(paragraph)
    assert "".join("".join(drawn).split()) == "".join(text.split())


@settings(max_examples=200, deadline=None, derandomize=True)
@given(marked())
def test_a_mark_is_drawn_where_it_stands(case: tuple[str, tuple[Mark, ...]]) -> None:
    text, marks = case
    good = [mark for mark in marks if 0 <= mark.span[0] < mark.span[1] <= len(text)][:5]
    pieces = [piece for paragraph in paragraphs(text, good) for piece in paragraph.pieces]
    for mark in good:
        drawn = "".join(piece.text for piece in pieces if mark.key in piece.keys)
        assert "".join(drawn.split()) == "".join(text[slice(*mark.span)].split())
        assert sum(mark.key in piece.first for piece in pieces) == bool(drawn)


def test_nested_marks_share_a_piece() -> None:
    record = arrivals()
    pieces = [piece for paragraph in paragraphs(ARRIVALS, marks_of(record)) for piece in paragraph.pieces]
    inside = next(piece for piece in pieces if piece.text == "2 March 2026")
    assert (inside.kinds, inside.keys) == (("citation", "date"), ("s0", "d1"))
    overlapping = next(piece for piece in pieces if piece.text == "2025" and "c1" in piece.keys)
    assert overlapping.kinds == ("claim", "date")


def test_the_number_of_a_claim_is_set_off() -> None:
    pieces = [p for paragraph in paragraphs(ARRIVALS, marks_of(arrivals())) for p in paragraph.pieces if "c0" in p.keys]
    assert [(piece.text, piece.number) for piece in pieces] == [("84", True), (" people", False)]


def test_pages_begin_at_their_paragraph() -> None:
    text = "One.\n\nTwo.\n\nThree."
    found = paragraphs(text, (), pages=((0, 1), (text.index("Two"), 2), (text.index("Three"), 3)))
    assert [paragraph.page for paragraph in found] == [1, 2, 3]


def test_thousands_of_marks_in_one_place_are_not_all_drawn() -> None:
    text = "a" * 300
    marks = tuple(Mark(key=f"c{n}", kind="claim", span=(n % 100, 300 - n % 100)) for n in range(3000))
    pieces = [piece for paragraph in paragraphs(text, marks) for piece in paragraph.pieces]
    assert "".join(piece.text for piece in pieces) == text
    assert max(len(piece.keys) for piece in pieces) <= 6


def test_marks_carry_keys_that_name_their_cards() -> None:
    kinds = {mark.kind: mark.key[0] for mark in marks_of(arrivals())}
    assert kinds == {"claim": "c", "citation": "s", "country": "p", "date": "d"}
    assert span(ARRIVALS, "84 people") == marks_of(arrivals())[0].span
