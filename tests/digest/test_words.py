"""Figures in words: no more is promised than the text says."""

from typing import Any

import pytest

from digest.sentence import sentence_at, sentence_spans
from digest.text import day_in_words, in_quotes, moment_in_words
from digest.words import days_in_words, figure_in_words, number_in_words
from pipeline.record import Claim


def claim(text: str, **fields: Any) -> Claim:
    return Claim(**({"span": (0, len(text)), "text": text, "num_span": (0, 1), "value": None} | fields))


@pytest.mark.parametrize(
    ("made", "wanted"),
    [
        (claim("only 65 people", value=65.0), "65"),
        (claim("at least 65", value=65.0, modifier="at_least"), "at least 65"),
        (claim("up to 1047", value=1047.0, modifier="at_most"), "at most 1,047"),
        (claim("some 90,000", value=90000.0, modifier="approx"), "about 90,000"),
        (claim("over 2.5", value=2.5, modifier="more_than"), "more than 2.5"),
        (claim("under five", value=5.0, modifier="less_than"), "less than 5"),
        (claim("35-40 people", low=35.0, high=40.0, modifier="range"), "35–40"),
        (claim("dozens", low=24.0, high=99.0, modifier="approx", vague=True), "dozens"),
        (claim("5 percent", value=5.0, kind="percent", unit="percent"), "5%"),
        (claim("2 points", value=2.0, kind="percent", unit="percentage point"), "2 percentage point"),
        (claim("RM1.662 million", value=1662000.0, kind="money", unit="MYR"), "MYR 1,662,000"),
        (claim("12 tonnes", value=12.0, kind="measure", unit="tonne"), "12 tonnes"),
        (claim("1 tonne", value=1.0, kind="measure", unit="tonne"), "1 tonne"),
        (claim("12 km", value=12.0, kind="measure", unit="km"), "12 km"),
        (claim("doubled", value=2.0, kind="ratio", unit="times"), "doubled"),
        (claim("40th death", value=40.0, kind="rank"), "40th death"),
        (claim("a number that could not be read"), "a number that could not be read"),
    ],
    ids=lambda value: value.text if isinstance(value, Claim) else "",
)
def test_a_figure_keeps_its_modifier(made: Claim, wanted: str) -> None:
    assert figure_in_words(made) == wanted


@pytest.mark.parametrize(
    ("value", "wanted"), [(1e15, "1,000,000,000,000,000"), (0.1, "0.1"), (-3.0, "-3"), (1 / 3, "0.333333")]
)
def test_numbers_have_no_exponent(value: float, wanted: str) -> None:
    assert number_in_words(value) == wanted


@pytest.mark.parametrize(
    ("earliest", "latest", "wanted"),
    [
        ("2023-04-01", "2023-06-30", "Q2 2023"),
        ("2019-01-01", "2019-12-31", "2019"),
        ("2023-07-18", "2023-07-18", "18 July 2023"),
        ("2023-01-01", "2023-08-08", "1 January 2023 – 8 August 2023"),
        (None, "2023-08-08", "until 8 August 2023"),
        ("2023-08-08", None, "from 8 August 2023"),
        (None, None, None),
    ],
)
def test_periods(earliest: str | None, latest: str | None, wanted: str | None) -> None:
    assert days_in_words(earliest, latest) == wanted


@pytest.mark.parametrize(
    ("iso", "wanted"),
    [
        ("2023-07-26T06:00:00Z", "26 July 2023"),
        ("2023-07", "July 2023"),
        ("2023", "2023"),
        ("2023-13", None),
        ("soon", None),
        (None, None),
    ],
)
def test_days_are_as_precise_as_they_are(iso: str | None, wanted: str | None) -> None:
    assert day_in_words(iso) == wanted


def test_moments_are_in_utc() -> None:
    assert moment_in_words("2023-07-18T15:12:00+09:00") == "18 Jul 2023 06:12 UTC"


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        ("It rained.", "“It rained.”"),
        ("“It rained.”", "“It rained.”"),
        ("It had rained.”", "“It had rained.”"),
        ("“It had rained.", "“It had rained.”"),
        ("“It rained,” she said.", "““It rained,” she said.”"),
    ],
)
def test_quotation_marks_are_not_doubled(said: str, printed: str) -> None:
    assert in_quotes(said) == printed


@pytest.mark.parametrize(
    "sentences",
    [
        ("Mr. Ada counted 65.", "Then she left."),
        ("It was 3.5 percent.", "So it was."),
        ("“It rained.”", "She left."),
        ("他们说有65人。", "然后走了。"),
        ("وصل 65 شخصا؟", "نعم."),
        ("On Jul. 18 they came.", "The J. Ferrant house stood."),
        ("Am 18. Juli kamen 65.", "Dann regnete es."),
        ("पैंसठ लोग आए।", "वे गए।"),
    ],
    ids=lambda sentences: sentences[0],
)
def test_sentences_end_where_they_end(sentences: tuple[str, ...]) -> None:
    text = ("" if "。" in sentences[0] else " ").join(sentences)
    assert tuple(text[start:end] for start, end in sentence_spans(text)) == sentences


def test_a_claim_without_full_stops_is_quoted_within_bounds() -> None:
    text = "word " * 20_000
    start, end = sentence_at(text, (50_000, 50_004))
    assert start < 50_000 < end
    assert end - start < 2500
