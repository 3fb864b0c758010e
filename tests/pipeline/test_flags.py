"""What the rules say of one page, and what they keep silent about."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from pipeline.extract import extract
from pipeline.flags.rule import rules, with_flags
from pipeline.numbers.marks import decimal_mark, marks_seen
from pipeline.record import Access, Page, Record


def read(text: str, *, language: str = "en", title: str | None = None, url: str | None = None) -> Record:
    return extract(Page(text=text, language=language, title=title, url=url))


def flags_of(text: str, *, language: str = "en", title: str | None = None) -> dict[str, str]:
    return {flag.rule: flag.reason for flag in read(text, language=language, title=title).flags}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nel porto sono sbarcate 2.200 persone.", "it"),
        ("In der Stadt leben 17.000 Menschen, 4.312 von ihnen Kinder.", "de"),
        ("Il y avait 12.450 personnes sur la place.", "fr"),
        ("Er kwamen 3.150 mensen aan.", "nl"),
        ("The ministry counted 1,047 escapees.", "en"),
        ("Petrol costs 1.459 euros a litre.", "en"),
        ("The bonds were priced at 99.375 to yield more than the month before.", "en"),
        ("Of 6,561,204 voters, 191,310 stayed away.", "en"),
        ("They counted 1.047 people in May and 2.318 people in June.", "en"),
        ("El ministerio contó 1,047 personas de un total de 2,312,450.", "es-MX"),
    ],
)
def test_what_nobody_can_misread_is_not_ambiguous(text: str, language: str) -> None:
    assert "ambiguous_number" not in flags_of(text, language=language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They counted 1.047 people.", "en"),
        ("Prices rose 3.5 percent. They counted 1.047 people.", "en"),
        ("The state paid 2.250 dollars to each family.", "en"),
    ],
)
def test_what_has_two_readings_is(text: str, language: str) -> None:
    assert "ambiguous_number" in flags_of(text, language=language)


def test_marks() -> None:
    assert [decimal_mark(tag) for tag in ("it", "de-CH", "es", "es-MX", "en-ZA", "ko", None)] == [
        ",",
        ".",
        ",",
        ".",
        ",",
        ".",
        None,
    ]
    assert marks_seen("12.345,6 und 1.234.567") == (frozenset("."), frozenset(","))
    assert marks_seen("3.5 percent of 191,310") == (frozenset(), frozenset("."))


@pytest.mark.parametrize(
    ("text", "rule", "figure"),
    [
        ("They counted 1О47 people.", "mixed_script", "1047"),
        ("They counted 2l5 people.", "mixed_script", "215"),
        ("They counted 3ОО people.", "mixed_script", "300"),
        ("They counted 1\u200b047 people.", "hidden_characters", "zero-width space"),
        ("They counted \u202e56\u202c people.", "hidden_characters", "“65”"),
        ("Only 65 people came (18 men and 48 women).", "parts_sum", "66"),
    ],
)
def test_the_sentence_has_the_figures(text: str, rule: str, figure: str) -> None:
    assert figure in flags_of(text)[rule]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The Сhurch closed, and Москва said nothing of COVID-19, H1N1, B2B or the 3D model.", "en"),
        ("Flight 7I was late; line 10A and bus 5O were not.", "en"),
        ("قُتل \u202b12\u202c شخصًا في الهجوم.", "ar"),
        ("Five of those hits came from 2 players (2 for Brun, 3 for Costa): 5 in 2 games.", "en"),
    ],
)
def test_names_and_good_practice_are_left_alone(text: str, language: str) -> None:
    assert not {"mixed_script", "hidden_characters"} & set(flags_of(text, language=language))


def test_parts_of_a_figure_named_just_before() -> None:
    text = "The north saw 5 of the arrests of two leaders (2 men and 3 women)."
    assert "parts_sum" not in flags_of(text)


def test_a_headline_and_its_text() -> None:
    text = "At the border 12 people were killed on Monday, the ministry said. Nobody else was hurt."
    assert "12 people" in flags_of(text, title="Border: 13 people killed")["self_contradiction"]
    assert "self_contradiction" not in flags_of(text, title="Border: 12 people killed")
    assert "self_contradiction" not in flags_of(text + " A 13th died later.", title="Border: 12 people killed")


def test_a_text_that_says_two_things() -> None:
    text = (
        "In North Korea 65 defectors arrived in the second quarter of 2023. The road was long.\n\n"
        "In North Korea 66 defectors arrived in the second quarter of 2023."
    )
    flags = flags_of(text)
    assert "65 defectors" in flags["self_contradiction"]
    assert "66 defectors" in flags["self_contradiction"]
    assert "self_contradiction" not in flags_of(text.replace("66", "65"))
    assert "self_contradiction" not in flags_of(text.replace("quarter of 2023.", "quarter of 2022.", 1))


PAGE = """<html><head><title>Report from the border</title>{meta}</head><body><article><h1>Report from the border</h1>
<p>Last month 65 people crossed the border river, the ministry said on its site after a long silence about the matter.</p>
<p>{more}</p></article></body></html>"""
MORE = "They came by night and were taken to a school, where doctors saw them and teachers gave them food. " * 6


def page_flags(meta: str, *, fetched: str | None = None) -> dict[str, str]:
    from datetime import datetime

    page = Page(
        body=PAGE.format(meta=meta, more=MORE).encode(),
        url="https://outlet.example/report-from-the-border",
        fetched_at=datetime.fromisoformat(fetched) if fetched else None,
    )
    return {flag.rule: flag.reason for flag in extract(page).flags}


def test_undated_and_future_dated() -> None:
    assert "Last month" in page_flags("")["undated"]
    dated = '<meta property="article:published_time" content="2023-08-08">'
    assert not {"undated", "future_dated"} & set(page_flags(dated, fetched="2023-08-09T10:00:00+00:00"))
    ahead = page_flags(dated, fetched="2023-07-01T10:00:00+00:00")
    assert "2023-08-08" in ahead["future_dated"]
    assert "2023-07-01" in ahead["future_dated"]


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Last month 65 people crossed the river.", True),
        ("Last month, 65 people crossed the river.", True),
        ("In January 2022 there were 65 people, 12 more than in the previous month.", False),
        ("3 May 2022. Last month 65 people crossed the river.", False),
        ("Two years ago he won the town: 52 percent were for him.", False),
        ("Now 65 people are in the camp.", False),
    ],
)
@pytest.mark.parametrize("fetched", [None, datetime(2023, 8, 9, tzinfo=UTC)])
def test_what_counts_from_a_date_that_is_not_there(text: str, flagged: bool, fetched: datetime | None) -> None:
    record = extract(Page(text=text, language="en", url="https://outlet.example/report", fetched_at=fetched))
    assert record.published is None
    assert ("undated" in {flag.rule for flag in record.flags}) is flagged


@pytest.mark.parametrize(
    ("access", "text", "flagged"),
    [
        ("paywall", "They counted 65 people.", True),
        ("paywall", "They counted hundreds of people.", False),
        ("partial", "They counted 65 people. More of them came …", True),
        (
            "partial",
            "They counted 65 people, and nobody who was asked at the gate that day could say how many more cam",
            True,
        ),
        ("partial", "They counted 65 people.\n\nAna Brun", False),
        ("partial", "They counted 65 people.", False),
        ("full", "They counted 65 people …", False),
    ],
)
def test_a_part_of_an_article(access: Access, text: str, flagged: bool) -> None:
    record = with_flags(replace(read(text), access=access, flags=()))
    assert ("partial_text" in {flag.rule for flag in record.flags}) is flagged


def test_same_input_same_flag() -> None:
    record = read("Only 65 people came (18 men and 48 women).")
    assert record.flags == with_flags(record).flags
    flag = record.flags[0]
    assert flag.version == rules()[flag.rule].version
    assert all(record.text.find(said) >= 0 for said in flag.inputs)


def test_one_rule_does_not_flood() -> None:
    record = read(" ".join(f"They counted 1О{n} people." for n in range(100, 200)))
    assert sum(flag.rule == "mixed_script" for flag in record.flags) == 20
