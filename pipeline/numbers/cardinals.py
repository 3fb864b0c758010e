"""Whole numbers in words: "two hundred and six", "quatre-vingt mille", "ثلاثة وعشرون"."""

from collections.abc import Sequence

from pipeline.numbers.number import Lexicon
from pipeline.numbers.tokens import Token


def cardinal_at(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> tuple[float | None, int]:
    """The cardinal that begins at token `i`, and the index after it."""
    words = lexicon.words
    total, current, limit, last, j, n = 0.0, None, float("inf"), i, i, len(tokens)
    seen: float | None
    if tokens[j].low in words.articles:
        current, j = 1.0, j + 1
    while j < n:
        low = tokens[j].low
        if low in words.cardinals:
            seen = words.cardinals[low]
            if last == j and last > i and (joined := words.cardinals.get(f"{tokens[j - 1].low}-{low}")) and current:
                current += joined - words.cardinals.get(tokens[j - 1].low, 0)  # "quatre vingt" without its hyphen
                j = last = j + 1
                continue
            if (
                current is not None
                and not _addable(current, seen)
                and not (words.units_first and 0 < current % 100 < 10 and 10 <= seen < 100 and seen % 10 == 0)
            ):
                break
            current = seen if current is None else current + seen
        elif low in words.teens and current is not None and 0 < current % 100 < 10:
            current += 10
        elif words.multipliers.get(low) == 10 and current is not None:  # "hai mươi", "hundred two-ten"
            current += current % 10 * 9 if current % 10 else 10
        elif low in words.multipliers or low in words.collectives:
            scale = words.multipliers.get(low) or words.collectives[low]
            if current is None and low not in words.bare:
                break
            if scale in (10, 100, 12, 20):
                if (current or 1) >= 100:
                    break
                current = (current or 1) * scale
            elif scale < limit:
                total, current, limit = total + (1 if current is None else current) * scale, 0.0, scale
            elif current in (0, None) and total:  # "hundred thousand crore"
                total *= scale
            else:
                break
        elif (
            low in words.joiners
            and j + 1 < n
            and tokens[j + 1].low in words.cardinals
            and _joins(total, current, words.cardinals[tokens[j + 1].low], words.units_first)
        ) or (
            low == "-"
            and j + 1 < n
            and (tokens[j + 1].low in words.cardinals or tokens[j + 1].low in words.multipliers)
        ):
            if (
                low == "-"
                and tokens[j + 1].low in words.cardinals
                and not _addable(current or 0, words.cardinals[tokens[j + 1].low])
            ):
                break
            j += 1
            continue
        else:
            break
        j += 1
        last = j
    return (None, i + 1) if last == i else (total + (current or 0), last)


def _addable(current: float, value: float) -> bool:
    """Whether `value` may follow: "twenty" + "three", "hundred" + "six", "soixante" + "douze", never "three" +"
    " "four"."""
    if current == 0:
        return True
    if current % 1000 == 0 or current % 100 == 0:
        return 0 < value < 100 or (current % 1000 == 0 and value < 1000)
    rest = current % 100
    return (rest % 10 == 0 and rest >= 10 and 0 < value < 10) or (rest in (60, 80) and 10 <= value < 20)


def _joins(total: float, current: float | None, value: float, units_first: bool) -> bool:
    if current is None:
        return False
    if units_first and 0 < current % 100 < 10 and 20 <= value < 100 and value % 10 == 0:
        return True
    return _addable(current, value) if current else total >= 100 and value < 1000
