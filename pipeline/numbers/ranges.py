"""Two numbers that are one range: "15 to 18 percent", "between three and nine", "350–375 million"."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.numbers.number import Lexicon, Number
from pipeline.numbers.tokens import Token
from pipeline.numbers.words import NumberWords

DASHES = frozenset(("-", "–", "—", "‑", "~", "〜", "～"))


def join_ranges(tokens: Sequence[Token], numbers: list[Number], lexicon: Lexicon) -> list[Number]:
    """The numbers with each pair that is a range made one; low above high (a score) is left as two."""
    out: list[Number] = []
    for number in numbers:
        if out and (joined := _range_of(tokens, out[-1], number, lexicon)) is not None:
            out[-1] = joined
        else:
            out.append(number)
    return out


def _range_of(tokens: Sequence[Token], a: Number, b: Number, lexicon: Lexicon) -> Number | None:
    if (
        a.value is None
        or b.value is None
        or a.form != b.form
        or a.form not in ("cardinal", "fraction")
        or a.modifier == "range"
    ):
        return None
    between = [t.low for t in tokens[a.after : b.outer]]
    if a.first == b.first or len(between) != 1:
        return None
    word, words = between[0], lexicon.words
    outer = a.outer
    opening = tokens[outer - 1].low if outer else ""
    enclosed = words.between.get(opening) == word
    if not (word in DASHES or word in words.to or enclosed or _or(a, b, word, words.alternatives)):
        return None
    if opening == "by" and word in words.to:
        return None
    if opening == "from" and _after_change(tokens, outer - 1, words):
        return None
    if a.unit_kind not in (None, b.unit_kind) or (a.unit and b.unit and a.unit != b.unit):
        return None
    if (a.unit_kind == "money" and b.unit_kind is None) or (a.unit_kind and not b.unit_kind):
        return None
    low, high = a.value, b.value
    if word in words.to and (_is_second_year(tokens, a.first) or _is_change(tokens, a, b, words)):
        return None
    if (
        a.digits
        and not a.grouped
        and a.decimals == 0
        and 1900 <= low < 2100
        and a.scale == 1
        and (b.scale > 1 or b.grouped or high >= 2100)
    ):
        return None  # "rose in 2018 to 3.9 million"
    if a.scale == 1 and b.scale > 1 and low < 1000 and high / b.scale > low:
        low *= b.scale
    if low == high or (high > 100 * max(low, 1) and not enclosed and word in DASHES):
        return None
    # A pair that runs down is a score or two values, but for "between nine and three" and ages "from 19 to 1".
    if low > high and (not enclosed or (word in words.to and (low > 120 or b.unit_kind is not None))):
        return None
    return replace(
        b,
        first=a.first,
        outer=outer - 1 if enclosed else a.outer,
        start=a.start,
        value=None,
        low=min(low, high),
        high=max(low, high),
        modifier="range",
        reversed=low > high,
        other=None,
    )


def _is_second_year(tokens: Sequence[Token], i: int) -> bool:
    """ "in 2012–13 to 318 000": the second half of a span of years."""
    year = tokens[i - 2] if i > 1 and tokens[i - 1].low in DASHES else None
    return year is not None and year.kind == "number" and len(year.low) == 4 and tokens[i - 1].start == year.end


def _is_change(tokens: Sequence[Token], a: Number, b: Number, words: NumberWords) -> bool:
    """ "fell $3.4 million to $16.1 million": by how much and to what, each with its own currency sign."""
    e = words.english
    if e is None or a.unit_kind != "money" or a.outer == a.first or b.outer == b.first or not a.outer:
        return False
    verb = tokens[a.outer - 1].low
    return verb in e.rises or verb in e.falls


def _after_change(tokens: Sequence[Token], i: int, words: NumberWords) -> bool:
    """ "rose from 50 to 80": two values, no range."""
    e = words.english
    if e is None:
        return False
    back = [t.low for t in tokens[max(0, i - 7) : i]]
    return any(w in e.rises or w in e.falls or w in words.multiples or w in e.moves for w in back)


def _or(a: Number, b: Number, word: str, alternatives: frozenset[str]) -> bool:
    """ "two or three people": neighbours only."""
    return word in alternatives and a.value is not None and b.value is not None and b.value - a.value <= max(1, a.value)
