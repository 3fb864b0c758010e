"""The values that the words of a figure allow."""

from math import inf

import pytest

from ledger.raw import interval
from pipeline.record import Modifier


@pytest.mark.parametrize(
    ("value", "low", "high", "modifier", "allowed"),
    [
        (12, 12, None, "at_least", (12, inf)),
        (12, None, None, "more_than", (12, inf)),
        (None, 20, 30, "at_least", (20, inf)),
        (12, None, 12, "at_most", (0, 12)),
        (12, None, None, "less_than", (0, 12)),
        (None, 20, 30, "at_most", (0, 30)),
        (None, 20, 30, "range", (20, 30)),
        (None, 20, None, "approx", (20, inf)),
        (None, None, 30, "approx", (0, 30)),
        (100, None, None, "approx", (90, 110)),
        (-100, None, None, "approx", (-110, -90)),
        (100, None, None, "exact", (100, 100)),
    ],
)
def test_interval(
    value: float | None, low: float | None, high: float | None, modifier: Modifier, allowed: tuple[float, float]
) -> None:
    assert interval(value, low, high, modifier) == pytest.approx(allowed)
