"""A series as a plot: what is drawn for which figure, whatever the figures are."""

from datetime import date
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.plot import Point, series_svg

DAY = date(2026, 3, 9)


def point(value: float = 31, day: date = DAY, **more: Any) -> Point:
    fields = {"earliest": day, "latest": day, "value": value, "low": value, "high": value, "source": "A", "said": "31"}
    return Point(**fields | more)


def drawn(*points: Point) -> str:
    return series_svg(points, title="People killed")


def test_one_figure_is_no_series() -> None:
    assert drawn(point()) == ""


@pytest.mark.parametrize(
    ("more", "mark"),
    [
        ({"state": "conflict"}, "stroke-dasharray"),
        ({"count": 3}, ">×3</text>"),
        ({"earliest": date(2026, 1, 1)}, 'opacity="0.45"'),
        ({"bound": True, "high": None}, 'stroke-width="1.5"'),
        ({"href": "/claim/1:a"}, '<a href="/claim/1:a">'),
        ({"source": "<script>"}, "&lt;script&gt;"),
    ],
)
def test_what_is_special_of_a_figure_is_drawn(more: dict[str, Any], mark: str) -> None:
    plain = drawn(point(), point(40, date(2026, 3, 12)))
    assert mark not in plain
    assert mark in drawn(point(), point(40, date(2026, 3, 12), **more))


def test_sources_differ_in_form() -> None:
    svg = drawn(point(source="A"), point(source="B", value=40))
    assert svg.count("<circle") == svg.count("<rect") == 2  # the mark, and its place in the key


@given(
    st.lists(
        st.tuples(st.floats(-1e12, 1e12), st.dates(date(1900, 1, 1)), st.integers(0, 40_000), st.booleans()),
        min_size=2,
        max_size=30,
    )
)
def test_any_series_is_sound_and_stays_inside(found: list[tuple[float, date, int, bool]]) -> None:
    points = [
        point(value, day, earliest=date.fromordinal(max(1, day.toordinal() - days)), bound=bound, high=None)
        for value, day, days, bound in found
    ]
    tree = ElementTree.fromstring(drawn(*points))
    width, height = (float(part) for part in tree.attrib["viewBox"].split()[2:])
    for circle in tree.iter("{http://www.w3.org/2000/svg}circle"):
        assert 0 <= float(circle.attrib["cx"]) <= width
        assert 0 <= float(circle.attrib["cy"]) <= height
