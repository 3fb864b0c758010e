"""When to look again, and when silence is news."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.rhythm import REVISITS, expected_items, learn, merge, next_interval, revisit_due, silence
from outlets.outlet import Rhythm

NOW = datetime(2026, 3, 16, 12, tzinfo=UTC)
BOUNDS = Rhythm(fastest=10, slowest=240)
HOUR = timedelta(hours=1)


def learned_from(per_day: int, days: int = 14) -> dict[str, object]:
    """An outlet that published so many items a day, in working hours."""
    known: dict[str, object] = {}
    start = NOW - timedelta(days=days)
    last = start
    for day in range(days):
        items = [start + timedelta(days=day, hours=(20 + i % 8) % 24) for i in range(per_day)]
        now = start + timedelta(days=day + 1)
        known = learn(known, items, since=last, now=now)
        last = now
    return known


def test_rates_are_learned() -> None:
    known = learned_from(per_day=8)
    assert expected_items(known, NOW - timedelta(days=2), NOW) == pytest.approx(16, rel=0.1)
    assert expected_items({}, NOW - timedelta(days=2), NOW) is None


def test_the_first_poll_learns_from_the_dates_in_the_feed() -> None:
    known = learn({}, [NOW - HOUR * 6 * i for i in range(28)], since=None, now=NOW)
    assert expected_items(known, NOW - timedelta(days=1), NOW) == pytest.approx(4, rel=0.25)


def interval(**change: object) -> float:
    given = {"now": NOW, "interval": 60.0, "news": 1, "found": 10, "failures": 0, "chance": 0.5, **change}
    return next_interval(BOUNDS, {}, **given)  # type: ignore[arg-type]


def test_news_shortens_and_silence_lengthens() -> None:
    assert interval(news=9) < interval(news=3) < interval(news=1) < interval(news=0)


def test_the_first_interval_is_the_shortest() -> None:
    assert interval(interval=None) == pytest.approx(BOUNDS.fastest)


def test_failures_back_off_linearly() -> None:
    steps = [interval(failures=n, news=1, interval=20.0) for n in range(4)]
    gaps = [b - a for a, b in itertools.pairwise(steps)]
    assert gaps == pytest.approx([gaps[0]] * 3)
    assert gaps[0] > 0


def test_busy_hours_are_polled_more_often() -> None:
    known = {"hours": [0.0] * 8 + [10.0] * 8 + [0.0] * 8, "days": 10.0}
    night, day = (
        next_interval(BOUNDS, known, now=NOW.replace(hour=h), interval=60, news=1, found=10, failures=0, chance=0.5)
        for h in (2, 11)
    )
    assert day < night


@settings(max_examples=100, deadline=None, derandomize=True)
@given(
    st.none() | st.floats(0.1, 10_000),
    st.integers(0, 50),
    st.integers(0, 50),
    st.integers(0, 1000),
    st.floats(0, 1),
    st.lists(st.floats(0, 1000), min_size=24, max_size=24),
)
def test_the_outlets_bounds_always_hold(
    before: float | None, news: int, more: int, failures: int, chance: float, hours: list[float]
) -> None:
    known = {"hours": hours, "days": 5.0}
    minutes = next_interval(
        BOUNDS, known, now=NOW, interval=before, news=news, found=news + more, failures=failures, chance=chance
    )
    assert BOUNDS.fastest <= minutes <= BOUNDS.slowest


def test_jitter_spreads() -> None:
    assert interval(chance=0.0) < interval(chance=1.0)


def test_an_outlet_quieter_than_its_rhythm_is_red() -> None:
    known = learned_from(per_day=8)
    assert silence(Rhythm(), known, last_item=NOW - HOUR * 31, week=9, now=NOW) == "quiet 31 h, usually 12 items"
    assert silence(Rhythm(), known, last_item=NOW - HOUR * 3, week=50, now=NOW) is None


def test_an_outlet_that_publishes_rarely_is_not_red_after_a_day() -> None:
    known = learned_from(per_day=1)
    assert silence(Rhythm(), known, last_item=NOW - HOUR * 40, week=5, now=NOW) is None


def test_below_its_own_expectation_it_is_red() -> None:
    known = learned_from(per_day=1)
    assert silence(Rhythm(expect=20), known, last_item=NOW, week=3, now=NOW) == "3 items in 7 days, expected 20"
    assert silence(Rhythm(expect=3), known, last_item=NOW, week=3, now=NOW) is None


@pytest.mark.parametrize(
    ("days", "week", "reason"), [(0, 0, None), (1, 3, None), (2, 3, "3 items in its first days, expected 6")]
)
def test_its_first_days_are_not_held_to_a_week(days: int, week: int, reason: str | None) -> None:
    known = learn({}, [], since=NOW - HOUR * 24 * days, now=NOW)
    assert silence(Rhythm(expect=20), known, last_item=NOW, week=week, now=NOW) == reason


def test_a_feed_left_behind_tells_of_weeks_without_news() -> None:
    known = learn({}, [NOW - HOUR * 24 * 200], since=None, now=NOW)
    assert silence(Rhythm(expect=20), known, last_item=NOW, week=1, now=NOW) == "1 item in 7 days, expected 20"


def test_rhythms_of_several_sources_add_up() -> None:
    one = {"hours": [1.0] * 24, "days": 10.0}
    assert merge([one, one]) == {"hours": [2.0] * 24, "days": 10.0}
    assert merge([]) == {"hours": [0.0] * 24, "days": 0.0}


def test_articles_are_looked_at_again_ever_more_rarely() -> None:
    last, looks = NOW, []
    for hour in range(0, 24 * 300, 1):
        now = NOW + HOUR * hour
        if revisit_due(NOW, last, now):
            last = now
            looks.append(now - NOW)
    assert looks == [step for step in REVISITS if step < HOUR * 24 * 300]


@pytest.mark.parametrize("learned", [{}, {"hours": "x"}, {"hours": [1]}, {"days": 0}], ids=repr)
def test_nothing_learned_is_no_news(learned: dict[str, object]) -> None:
    assert silence(Rhythm(), learned, last_item=NOW - HOUR * 500, week=0, now=NOW) is None
