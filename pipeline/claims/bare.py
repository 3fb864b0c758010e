"""A number without a unit, as what judges it looks at it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from pipeline.claims.sentence import Reason, Sentence
from pipeline.numbers.number import Number

# Why a number is no claim; "claim" when it surely is one, so that nothing more is asked; None when it may be one.
Verdict = Reason | Literal["claim"] | None


@dataclass(frozen=True, slots=True)
class Bare:
    """A number between its neighbours. `plain`: digits alone, as a year or a day is written."""

    s: Sentence
    number: Number
    before: str
    after: str
    value: float
    plain: bool


Judge = Callable[[Bare], Verdict]


def bare_of(s: Sentence, number: Number) -> Bare:
    """The number as its judges look at it; it has a value or a range."""
    value = number.value if number.value is not None else number.low
    assert value is not None
    plain = number.digits and not number.grouped and number.scale == 1 and number.decimals == 0
    return Bare(s, number, s.low(number.outer - 1), s.low(number.after), value, plain)
