"""Breakdowns, and what the figures of a sentence say of each other."""

import random
from datetime import date

import pytest

from bench import arithmetic
from pipeline.claims.find import find_claims
from pipeline.countries.find import find_countries
from pipeline.dates.find import find_dates
from pipeline.record import Check, Claim


def claims_of(text: str) -> tuple[Claim, ...]:
    return find_claims(text, language="en", reference=None, dates=(), countries=())


def checks_of(text: str) -> list[Check]:
    return [check for claim in claims_of(text) for check in claim.checks]


@pytest.mark.parametrize(
    ("text", "parts", "exhaustive"),
    [
        ("Only 65 people arrived (18 men and 47 women).", [(18, "men"), (47, "women")], True),
        ("The bomb killed 20 people, including four children.", [(4, "children")], False),
        ("The bomb killed 20 people, including four children and six women.", [(4, "children"), (6, "women")], False),
        ("The court has 2,310 files, 520 of which came in on Friday.", [(520, "files")], False),
        ("A blast killed 20 people, three of them children.", [(3, "children")], False),
        ("Of the eight suspects, three were fined, four were jailed and one was freed.", [(3, None), (4, None), (1, None)], True),
        ("All 16 victims were local, 9 men and 7 women.", [(9, "men"), (7, "women")], True),
        ("The 9 divers were all women, 6 from Lome and 3 from Accra.", [(6, None), (3, None)], True),
        ("A group of 24 lawyers, comprising 15 women and 9 men, left.", [(15, "women"), (9, "men")], True),
        ("They freed 12 children, 7 boys and 5 girls, on Friday.", [(7, "boys"), (5, "girls")], True),
    ],
    ids=["brackets", "including", "including_two", "of_which", "of_them", "of_the", "all", "the_elided", "comprising", "boys_girls"],
)  # fmt: skip
def test_parts_of_a_claim(text: str, parts: list[tuple[float, str | None]], exhaustive: bool) -> None:
    claim = claims_of(text)[0]
    assert [(p.value, p.counted) for p in claim.parts] == parts
    assert all(p.exhaustive is exhaustive and text[slice(*p.span)] == p.text for p in claim.parts)


def test_a_list_of_equals_has_no_parts() -> None:
    claims = claims_of("The camp holds 2,335 women, 1,900 children and 75 men.")
    assert [c.parts for c in claims] == [(), (), ()]


def test_parts_are_no_claims_of_their_own() -> None:
    assert [c.value for c in claims_of("Only 65 people arrived (18 men and 47 women).")] == [65]


@pytest.mark.parametrize(
    ("text", "rule", "holds", "value"),
    [
        ("Only 65 people arrived (18 men and 47 women).", "parts_sum", True, 65),
        ("Only 65 people arrived (18 men and 48 women).", "parts_sum", False, 66),
        ("At least 60 people arrived (18 men and 47 women).", "parts_sum", True, 65),
        ("The bomb killed 20 people, including 24 women.", "parts_within", False, 24),
        ("The bomb killed 20 people, including four children.", "parts_within", True, 4),
        ("Sixteen of the 14 killings were solved.", "part_of", False, 1.1429),
        ("Only 65 people came, bringing the total to 99.", "running_total", None, 34),
        ("A further 16 cases came, bringing the total to 97, up from 81.", "running_total", True, 81),
        ("A further 16 cases came, bringing the total to 97, up from 80.", "running_total", False, 81),
        ("A further 160 cases came, bringing the total to 97.", "running_total", False, -63),
        ("Exports rose 25 percent to $272 million from $218 million.", "stated_change", True, 1.2477),
        ("Exports rose 35 percent to $272 million from $218 million.", "stated_change", False, 1.2477),
        ("Exports fell 25 percent to $272 million from $218 million.", "stated_change", False, 1.2477),
        ("Exports rose about 27 percent to $272 million from $218 million.", "stated_change", True, 1.2477),
        ("The number of cases doubled from 200 to 450.", "stated_change", False, 2.25),
        ("The number of cases nearly doubled from 200 to 390.", "stated_change", True, 1.95),
        ("Turnout fell by 12 percentage points to 48 percent from 60 percent.", "stated_change", True, 12),
        ("The number of clinics fell by 35 to 165 from 210.", "stated_change", False, -45),
        ("They burned 36 of the 120 villages (30 percent).", "percent_of", True, 30),
        ("They burned 36 of the 120 villages (40 percent).", "percent_of", False, 30),
        ("Between nine and three soldiers were hurt.", "range_order", False, None),
        ("About 1.047 people came.", "ambiguous_number", None, None),
    ],
)
def test_check(text: str, rule: str, holds: bool | None, value: float | None) -> None:
    found = [c for c in checks_of(text) if c.rule == rule]
    assert [(c.holds, c.value) for c in found] == [(holds, value)]
    assert all(0 <= a < b <= len(text) for c in found for a, b in c.spans)


@pytest.mark.parametrize(
    "text",
    [
        "Tin stocks were 2.35 million (2.61 million and 1.94 million).",
        "Sales rose 5 percent to $780 million from $741 million a year ago, and costs rose 9 percent.",
        "Sales rose 11 percent on a comparable basis to $602 million from $504 million.",
        "The bomb killed 20 people, including four children and four women.",
        "The two units include 12 plants.",
        "Police closed 64 chapels in three provinces. A survey counted 1,240 of them, 180 fewer than in 2024.",
        "The tax goes from nine dollars to 27 dollars, an increase of 32 cents per pack.",
        "The ratio improved to 1.8 from 2.1.",
        "Nearly 20 percent, mostly women, left 3 of the 40 camps.",
    ],
)
def test_no_false_alarm(text: str) -> None:
    assert [c for c in checks_of(text) if c.holds is False] == []


def test_every_seeded_change_in_our_lines_is_noticed() -> None:
    assert [line for line in arithmetic.lines() if arithmetic.wrong(line)] == []
    found, tried, missed = arithmetic.recall(seed=7, rounds=1)
    assert found >= 0.95 * tried, missed


def test_a_seeded_change_changes_one_figure() -> None:
    line = "A further 16 cases came, bringing the total to 1,097."
    changed = arithmetic.seeded(line, random.Random(3))
    assert changed != line
    assert sum(a != b for a, b in zip(line.split(), changed.split(), strict=True)) == 1


def test_a_wrong_alternative_reading_stays_in_the_check() -> None:
    claim = claims_of("About 1.047 people came.")[0]
    assert claim.value == 1047
    assert claim.checks[0].detail == "1,047, not 1.047"


def test_a_quarter_worked_through() -> None:
    """The chain of one report: period, breakdown, running total, implied first quarter, speaker of a long quotation."""
    text = (
        "Analyst Rosa Lind explains: “The border stays shut to most. During the second quarter of 2023 only 71 people crossed"
        " (21 men and 50 women), bringing the total for 2023 to 104 so far. In 2019, 986 defectors reached the South.”"
    )
    reference = date(2023, 8, 8)
    dates = find_dates(text, reference=reference, language="en")
    quarter, total, before = find_claims(text, language="en", reference=reference, dates=dates, countries=())
    assert (quarter.value, quarter.modifier, quarter.counted) == (71, "exact", "people")
    assert quarter.period is not None
    assert (quarter.period.earliest, quarter.period.latest) == ("2023-04-01", "2023-06-30")
    assert [(p.value, p.counted, p.exhaustive) for p in quarter.parts] == [(21, "men", True), (50, "women", True)]
    assert [(c.rule, c.holds, c.value) for c in quarter.checks] == [("parts_sum", True, 71)]
    assert (total.value, total.cumulative, total.counted) == (104, True, "people")
    assert total.period is not None
    assert (total.period.earliest, total.period.latest) == ("2023-01-01", "2023-08-08")
    assert [(c.rule, c.holds, c.value) for c in total.checks] == [("running_total", None, 33)]
    assert (before.value, before.period and before.period.text) == (986, "2019")
    assert {c.attribution for c in (quarter, total, before)} == {"Rosa Lind"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("At least 12 churches were burned in Nigeria.", "NG"),
        ("India counted 30 attacks.", "IN"),
        ("In Kenya, 750 infections were reported.", "KE"),
        ("Some 300 Nigerians signed the letter.", None),
        ("Exports to China fell by 20 percent.", None),
        ("The 40th confirmed Indonesian death was reported.", "ID"),
        ("Police in Peru arrested 4 men, and Chile arrested 5 women.", "PE"),
    ],
)
def test_place_only_where_the_text_says_so(text: str, place: str | None) -> None:
    countries = find_countries(text, title=None, language="en", dateline=None, labels={}, home=None, policy="default")
    claims = find_claims(text, language="en", reference=None, dates=(), countries=countries)
    assert claims[0].place == place


def test_a_pronoun_is_the_speaker_named_before() -> None:
    claims = claims_of("Bishop Paul Ng said 9 priests were missing. He said 4 nuns had fled.")
    assert [c.attribution for c in claims] == ["Bishop Paul Ng", "Bishop Paul Ng"]
