"""Digits in any dress, and characters that are not what they look like: on the untouched text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.claims.find import find_claims
from pipeline.flags.rule import with_flags
from pipeline.record import Claim, Record


def claims_of(text: str, language: str | None = "en") -> tuple[Claim, ...]:
    return find_claims(text, language=language, reference=None, dates=(), countries=())


def flags_of(text: str) -> set[str]:
    return {flag.rule for flag in with_flags(Record(id="x", text=text, claims=claims_of(text))).flags}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("٦٥", 65), ("۶۵", 65), ("६५", 65), ("６５", 65), ("𝟏𝟎𝟒𝟕", 1047), ("1\u202f047", 1047), ("1\u00a0047", 1047),
        ("1\u2009047", 1047), ("1 047", 1047), ("12 345 678", 12345678), ("1'047", 1047), ("1’047", 1047), ("1,047", 1047), ("1,00,000", 100000),
        ("3 lakh", 300000), ("2 crore", 2e7), ("١٬٠٤٧", 1047), ("1\u200b047", 1047), ("1\u00ad047", 1047), ("1,234,567", 1234567), ("0047", 47),
        ("1.2 million", 1.2e6), ("1.2m", 1.2e6), ("3.5 billion", 3.5e9), ("12k", 12000), ("2½ million", 2.5e6),
    ],
)  # fmt: skip
def test_written_number(written: str, value: float) -> None:
    text = f"They counted {written} people there."
    (claim,) = claims_of(text)
    assert claim.value == pytest.approx(value)
    assert claim.counted == "people"
    assert text[slice(*claim.num_span)].startswith(written[:1])


@pytest.mark.parametrize(
    "written", ["²", "⑥", "Ⅷ", "1О47", "18.07.2023", "1.2.3", "9" * 25, "COVID-19", "H5N1", "A350"]
)
def test_no_number(written: str) -> None:
    assert claims_of(f"They counted {written} there.") == ()


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("They counted 1\u200b047 people.", "hidden_characters"),
        ("They counted \u202e7401\u202c people.", "hidden_characters"),
        ("They counted 1О47 people.", "mixed_script"),
        ("They counted 1.047 people.", "ambiguous_number"),
        ("Only 65 people came (18 men and 48 women).", "parts_sum"),
        ("The bomb killed 20 people, including 24 women.", "parts_exceed"),
        ("Sixteen of the 14 killings were solved.", "parts_exceed"),
        ("A further 16 cases came, bringing the total to 97, up from 80.", "running_total"),
        ("Exports rose 35 percent to $272 million from $218 million.", "stated_change"),
        ("They burned 36 of the 120 villages (40 percent).", "percent_of"),
        ("Between nine and three soldiers were hurt.", "range_order"),
    ],
)
def test_flag(text: str, rule: str) -> None:
    assert rule in flags_of(text)


@pytest.mark.parametrize(
    "text", ["Only 65 people came (18 men and 47 women).", "They counted 1,047 people.", "Москва and Kyiv talked."]
)
def test_no_flag(text: str) -> None:
    assert flags_of(text) == set()


ALPHABET = st.sampled_from("0123456789.,'’ -–%$€()“”:;/²½٦万名억 \u00a0\u200b\u202e\nabesnort") | st.sampled_from(
    ["million", " of ", " people ", "two ", "said ", " percent ", "including ", "half ", " to ", "from ", "one "]
)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(ALPHABET, max_size=60).map("".join), st.sampled_from(["en", "fr", "de", "ar", "zh", "ko", None]))
def test_spans_hold_for_any_text(text: str, language: str | None) -> None:
    for claim in claims_of(text, language):
        assert text[slice(*claim.span)] == claim.text
        assert claim.span[0] <= claim.num_span[0] < claim.num_span[1] <= claim.span[1]
        assert claim.value is not None or claim.low is not None
        for part in claim.parts:
            assert text[slice(*part.span)] == part.text
    assert claims_of(text, language) == claims_of(text, language)


FLOODS = {
    "digits": "1",
    "groups": "1,",
    "hidden": "1" + "\u200b" * 9,
    "percent": "5 percent of ",
    "including": "including 5 men ",
    "brackets": "(5 men ",
    "said": "12 men, said x ",
    "quotes": "“12 men died. ",
    "dashes": "5 - 6 - ",
    "numerals": "twenty ",
    "of": "hundreds of ",
    "hyphens": "five-",
    "sentences": "Police said 12 men were arrested on Monday. ",
    "chinese": "六十五名",
    "lookalikes": "1О",
}


@pytest.mark.parametrize("unit", FLOODS.values(), ids=FLOODS.keys())
def test_time_is_linear(unit: str) -> None:
    language = "zh" if "名" in unit else "en"

    def spent(size: int) -> float:
        text = unit * (size // len(unit))
        runs = []
        for _ in range(5):
            start = time.process_time()
            record = Record(id="x", text=text, claims=claims_of(text, language))
            with_flags(record)
            runs.append(time.process_time() - start)
        return min(runs)

    spent(1000)
    assert spent(8_000) < 3.5 * spent(4_000) + 0.05  # four times as much would be quadratic; a busy machine adds some
