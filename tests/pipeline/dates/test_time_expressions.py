"""The contract of time expressions: spans, values, intervals, anchors, hostile texts, and time."""

import gc
import time
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.dates.calendars import persian_day, persian_span, persian_year
from pipeline.dates.find import find_dates, find_periods
from pipeline.dates.values import count_from, interval, parses, shift_value
from pipeline.record import TimeExpression

PUBLISHED = date(2023, 8, 8)
LANGUAGES = ("en", "es", "fr", "de", "pt", "ru", "ar", "zh", "ko", "ja", "fa", "th", "hi", "sv", "xx", None)


def read(text: str, reference: date | None = PUBLISHED, language: str | None = "en") -> tuple[TimeExpression, ...]:
    return find_dates(text, reference=reference, language=language)


def values(text: str, reference: date | None = PUBLISHED, language: str | None = "en") -> list[str]:
    return [found.value for found in read(text, reference, language)]


def check(text: str, found: TimeExpression) -> None:
    """What holds for every expression of any text."""
    assert text[found.span[0] : found.span[1]] == found.text
    assert found.text.strip()
    assert parses(found.value), found
    assert (found.earliest is None) == (found.latest is None)
    if found.earliest and found.latest:
        assert date.fromisoformat(found.earliest) <= date.fromisoformat(found.latest)
    own = interval(found.value)
    if found.type == "TIME" and own:
        assert own[0] == own[1]
    assert found.rule


SEPARATOR = " "
WORDS = st.sampled_from(
    "the of in a last next this first second third quarter half year years month months week weeks day days July May Jan. "
    "Sunday Monday Friday 2023 1999 2024 29 30 31 Feb. February 18 2 0 9999 1000 99999 Q2 FY2023 ago later earlier fiscal "
    "from to between and until since by about 10:30 noon p.m. 1990s century decade 20th twenty two dozen - – , . / ( ) ' 's "
    "2023-02-29 2024-02-29 31/12/9999 0000-01-01 9999-12-31 2020-W53 Juche so far past recent every same period ended 24:00 "
    "2019-2022 2023-24 9-11 1,000 1.5 1/2 ٢٠٢٣ ²".split(SEPARATOR)
)
FOREIGN = st.sampled_from(
    "18 2023 31 9999 0 年 月 日 去年 今年以来 三 前 上半年 년 월 일 지난 오는 주체 전 최근 июля году прошлом назад через С_начала "
    "العام الماضي قبل أعوام يوليو منذ تیر ۱۴۰۲ ۳۱ سال กรกฎาคม 2566 พ.ศ. juillet dernier il y a trois ans hace año pasado "
    "Jahr vor Vorjahr 18. 7. há terça-feira (18) ,".split(SEPARATOR)
)
REFERENCES = st.one_of(
    st.none(), st.dates(), st.sampled_from([date.min, date.max, date(2024, 2, 29), date(2020, 12, 31)])
)


@settings(max_examples=250, deadline=None, derandomize=True)
@given(st.lists(WORDS, max_size=14), REFERENCES)
def test_any_english_words_on_any_day(words: list[str], reference: date | None) -> None:
    text = " ".join(words)
    for found in (*read(text, reference), *find_periods(text, reference=reference, language="en")):
        check(text, found)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(st.lists(FOREIGN, max_size=12), REFERENCES, st.sampled_from(LANGUAGES), st.sampled_from(["", " "]))
def test_any_words_in_any_language(words: list[str], reference: date | None, language: str | None, blank: str) -> None:
    text = blank.join(words).replace("_", " ")
    for found in read(text, reference, language):
        check(text, found)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_any_string(text: str, language: str | None) -> None:
    for found in read(text, PUBLISHED, language):
        check(text, found)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text("0123456789'’:/.,-–hsaTp May٢²", max_size=24), st.sampled_from(LANGUAGES))
def test_any_figures(text: str, language: str | None) -> None:
    for found in read(text, PUBLISHED, language):
        check(text, found)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.dates())
def test_every_iso_day_is_read_as_itself(day: date) -> None:
    found = read(f"on {day.isoformat()} it rained")
    assert [(item.value, item.earliest, item.latest) for item in found] == [(day.isoformat(),) * 3]


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.dates(date(1, 1, 1), date(9998, 12, 1)), st.sampled_from("YQMWDH"), st.integers(-30, 30))
def test_an_interval_contains_the_day_it_was_counted_to(day: date, unit: str, count: int) -> None:
    here = interval(count_from(day, unit, 0) or "")
    assert here
    assert here[0] <= day.isoformat() <= here[1]
    moved = count_from(day, unit, count)
    if moved and interval(moved):
        assert parses(moved)
        back = shift_value(moved, unit, -count)
        assert back is None or interval(back) == here


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2023-Q2", "2023-04-01", "2023-06-30"),
        ("2023-H2", "2023-07-01", "2023-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2020-W53", "2020-12-28", "2021-01-03"),
        ("2023-W31-WE", "2023-08-05", "2023-08-06"),
        ("2023-WI", "2023-12-01", "2024-02-29"),
        ("199", "1990-01-01", "1999-12-31"),
        ("19", "1900-01-01", "1999-12-31"),
        ("2023-07-18TEV", "2023-07-18", "2023-07-18"),
        ("2019/2022", "2019-01-01", "2022-12-31"),
        ("9999", "9999-01-01", "9999-12-31"),
        ("FY2024", "2024-01-01", "2024-12-31"),
    ],
)
def test_interval_of_a_value(value: str, first: str, last: str) -> None:
    assert parses(value)
    assert interval(value) == (first, last)


@pytest.mark.parametrize(
    "value", ["2023-02-29", "2021-W53", "2022/2019", "PRESENT_REF", "P3D", "XXXX-07", "2023-13", "9999-WI", "", "²"]
)
def test_no_interval(value: str) -> None:
    assert interval(value) is None


def test_worked_example_of_the_record() -> None:
    text = (
        "During the second quarter of 2023 twice as many came, the paper wrote on 18 July 2023. In 2019, 812 people "
        "crossed the lake (the paper, 26 July 2023)."
    )
    assert [(found.value, found.earliest, found.latest) for found in read(text)] == [
        ("2023-Q2", "2023-04-01", "2023-06-30"),
        ("2023-07-18",) * 3,
        ("2019", "2019-01-01", "2019-12-31"),
        ("2023-07-26",) * 3,
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It fell on 29 February 2024.", ["2024-02-29"], id="leap_day"),
        pytest.param("It fell on 29 February 2023.", ["2023-02"], id="no_such_day_leaves_its_month"),
        pytest.param("It fell on 29 February.", ["2024-02-29"], id="leap_day_without_year"),
        pytest.param("The code is 1047 and 2,000 people came.", [], id="numbers_are_no_years"),
        pytest.param("1990 refugees came in 1990.", ["1990"], id="a_counted_number_is_no_year"),
        pytest.param("The dollar stood at 1.8400 marks.", [], id="rate_is_no_date"),
        pytest.param("a 35-year-old man", [], id="age_is_no_duration"),
        pytest.param("It may march on.", [], id="verbs_are_no_months"),
    ],
)
def test_what_is_and_is_no_date(text: str, expected: list[str]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "value", "days"),
    [
        ("from 2019 to 2022", "2019/2022", ("2019-01-01", "2022-12-31")),
        ("between January and June 2023", "2023-01/2023-06", ("2023-01-01", "2023-06-30")),
        ("between November and February 2022", "2021-11/2022-02", ("2021-11-01", "2022-02-28")),
        ("from 18 July to 3 August", "2023-07-18/2023-08-03", ("2023-07-18", "2023-08-03")),
        ("18 July – 3 August 2021", "2021-07-18/2021-08-03", ("2021-07-18", "2021-08-03")),
        ("from Monday to Friday", "2023-07-31/2023-08-04", ("2023-07-31", "2023-08-04")),
    ],
)
def test_a_range_is_one_period(text: str, value: str, days: tuple[str, str]) -> None:
    (period,) = find_periods(text, reference=PUBLISHED, language="en")
    assert (period.value, (period.earliest, period.latest), period.rule) == (value, days, "range")
    assert values(text) == value.split("/")


def test_without_a_reference_nothing_is_resolved() -> None:
    found = read("On Tuesday, on July 18, last year, in March and on 18 July 2023", None)
    assert [item.value for item in found] == ["XXXX-WXX-2", "XXXX-07-18", "XXXX", "XXXX-03", "2023-07-18"]
    assert [bool(item.earliest) for item in found] == [False, False, False, False, True]


def test_decisions_are_explained() -> None:
    quarter, earlier, yesterday = read(
        "In the second quarter of 2023 it doubled from a year earlier, it said yesterday."
    )
    assert (quarter.rule, quarter.anchor) == ("quarter", None)
    assert (earlier.value, earlier.anchor) == ("2022-Q2", "last mentioned 2023-Q2")
    assert (yesterday.rule, yesterday.anchor) == ("day", "published 2023-08-08")


def test_the_same_period_of_a_year_so_far() -> None:
    so_far, before = read("So far this year 99 arrived, up from 40 in the same period last year.")
    assert (so_far.earliest, so_far.latest) == ("2023-01-01", "2023-08-08")
    assert (before.value, before.earliest, before.latest) == ("2022", "2022-01-01", "2022-08-08")


@pytest.mark.parametrize(
    ("solar", "gregorian"),
    [
        ((1402, 4, 27), date(2023, 7, 18)),
        ((1400, 1, 1), date(2021, 3, 21)),
        ((1399, 12, 30), date(2021, 3, 20)),
        ((1357, 11, 22), date(1979, 2, 11)),
        ((1403, 12, 30), date(2025, 3, 20)),
    ],
)
def test_solar_hijri_days(solar: tuple[int, int, int], gregorian: date) -> None:
    assert persian_day(*solar) == gregorian
    assert persian_year(gregorian) == solar[0]


def test_solar_hijri_years_follow_one_another() -> None:
    for year in range(1300, 1450):
        span, following = persian_span(year, None), persian_span(year + 1, None)
        assert span
        assert following
        assert span[1] + timedelta(days=1) == following[0]


HOSTILE = {
    "digits": "1",
    "numbers": "9 ",
    "years": "2019-",
    "commas": "1,",
    "articles": "the ",
    "months": "July ",
    "weekdays": "Monday, ",
    "quarters": "the quarter ended ",
    "ranges": "2019 to ",
    "blanks": " ",
    "lines": "\n",
    "letters": "a",
    "brackets": "(",
}


def growth(unit: str, count: int, **options: str) -> float:
    """How many times as long twice the text takes: the least of several tries, because a busy machine only adds."""
    text = unit * count
    read(text, **options)
    tries = []
    for _ in range(5):
        once, twice = cpu_time(text, options), cpu_time(text * 2, options)
        tries.append(twice / max(once, 0.002))
        if tries[-1] < 2.5:
            break
    return min(tries)


def cpu_time(text: str, options: dict[str, str]) -> float:
    """Without the garbage collector, which takes its time from what other tests have left in memory."""
    gc.disable()
    try:
        start = time.process_time()
        read(text, **options)
        return time.process_time() - start
    finally:
        gc.enable()


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_time_is_linear(unit: str) -> None:
    assert growth(unit, 24_000 // len(unit)) < 3


@pytest.mark.parametrize(("unit", "language"), [("年月日", "zh"), ("1년 ", "ko"), ("ปี", "th"), ("في ", "ar")])
def test_time_is_linear_in_other_scripts(unit: str, language: str) -> None:
    assert growth(unit, 6_000 // len(unit), language=language) < 3
