"""Digits as texts write them: any digit set, any grouping, with characters a reader cannot see among them."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

HIDDEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
)
SPACES = "\u00a0\u2000-\u200a\u202f\u205f"
GROUPS = f"'’٬{SPACES}"
# Bounded repeats: a flood of hidden characters costs one pass.
RUN = re.compile(
    rf"\d(?:[{HIDDEN}]{{0,3}}(?:[.,·٫٬'’{SPACES}][{HIDDEN}]{{0,3}})?\d|[{HIDDEN}]{{0,3}} (?=\d{{3}}(?!\d))\d)*"
)
PIECE = re.compile(r"\d+")
LONGEST = 18  # digits: a longer run is a code, not a number


@dataclass(frozen=True, slots=True, kw_only=True)
class Digits:
    """A number written in digits. `value` None: no single reading ("18.07.2023", a code). `ambiguous`: "1.047".

    `grouped`: it has a thousands mark; `separate` the alternative value of an ambiguous one.
    """

    start: int
    end: int
    value: float | None
    grouped: bool = False
    ambiguous: bool = False
    other: float | None = None
    decimals: int = 0


def read_digits(text: str, start: int, end: int, *, decimal: str | None, spaces: bool) -> Iterator[Digits]:
    """The numbers in one run of digits and separators. `decimal` None: the language does not say."""
    pieces = [(m.group(), start + m.start(), start + m.end()) for m in PIECE.finditer(text[start:end])]
    marks = [separator(text[a[2] : b[1]]) for a, b in itertools.pairwise(pieces)]
    if dotted(pieces, marks):
        yield Digits(start=start, end=end, value=None)
        return
    i = 0
    while i < len(pieces):
        n, grouped = whole_part(pieces, marks, i, decimal, spaces)
        last, fraction = i + n, ""
        if last - 1 < len(marks) and marks[last - 1] in ".,·٫" and is_decimal(pieces, marks, i, last, grouped, decimal):
            fraction = pieces[last][0]
            last += 1
        digits = "".join(p[0] for p in pieces[i : i + n])
        yield digits_of(digits, fraction, pieces[i][1], pieces[last - 1][2], grouped, decimal, marks[i : last - 1])
        i = last


def separator(between: str) -> str:
    """The visible separator between two groups of digits; "" when only hidden characters part them."""
    seen = re.sub(f"[{HIDDEN}]", "", between)
    return " " if seen and re.match(f"[{SPACES} ]", seen) and seen != " " else ("s" if seen == " " else seen)


def dotted(pieces: list[tuple[str, int, int]], marks: list[str]) -> bool:
    """Whether dots part more than two groups that are no thousands: a date, a version, an address."""
    dots = [i for i, mark in enumerate(marks) if mark == "."]
    return len(dots) > 1 and any(len(pieces[i + 1][0]) != 3 for i in dots) and not any(m in ",'’" for m in marks if m)


def whole_part(
    pieces: list[tuple[str, int, int]], marks: list[str], i: int, decimal: str | None, spaces: bool
) -> tuple[int, bool]:
    """How many pieces from `i` make the whole number, and whether a thousands mark is among them."""
    n = 1
    while i + n - 1 < len(marks) and marks[i + n - 1] == "":  # only hidden characters between
        n += 1
    if n > 1 or i + n - 1 >= len(marks) or not 1 <= len(pieces[i][0]) <= 3:
        return n, False
    mark = marks[i]
    j = i
    while j < len(marks) and marks[j] == mark and len(pieces[j + 1][0]) == 3:
        j += 1
    count = j - i
    if mark == "," and len(pieces[i][0]) <= 2 and (indian := indian_groups(pieces, marks, i)):
        return indian, True
    if not count or mark in "·٫" or pieces[i][0].startswith("0"):
        return 1, False
    if mark == "s":
        return (count + 1, True) if spaces or pieces[i + 1][0].startswith("0") else (1, False)
    if mark in ".," and count == 1:
        following = marks[j] if j < len(marks) else ""
        if following and following in ".,·٫" and following != mark:
            return 2, True
        if decimal is not None and mark == decimal:
            return 1, False
    return count + 1, True


def indian_groups(pieces: list[tuple[str, int, int]], marks: list[str], i: int) -> int:
    """The number of pieces of "1,00,000", or 0."""
    j = i
    while j < len(marks) and marks[j] == "," and len(pieces[j + 1][0]) == 2:
        j += 1
    if j > i and j < len(marks) and marks[j] == "," and len(pieces[j + 1][0]) == 3:
        return j + 2 - i
    return 0


def is_decimal(
    pieces: list[tuple[str, int, int]], marks: list[str], i: int, last: int, grouped: bool, decimal: str | None
) -> bool:
    """Whether the separator after the whole part starts decimals: no second one of its kind follows, "1,2,3"."""
    mark = marks[last - 1]
    if mark in "·٫":
        return True
    if grouped and marks[i] == mark:
        return False
    after = marks[last] if last < len(marks) else ""
    if after == mark:
        return False
    return decimal is None or mark == decimal or grouped or len(pieces[last][0]) != 3


def digits_of(
    digits: str, fraction: str, start: int, end: int, grouped: bool, decimal: str | None, marks: list[str]
) -> Digits:
    if len(digits) + len(fraction) > LONGEST:
        return Digits(start=start, end=end, value=None)
    value: float = int(digits)
    other = None
    if fraction:
        value = float(f"{int(digits)}.{''.join(str(int(c)) for c in fraction)}")
        if len(fraction) == 3 and len(digits) <= 3 and not digits.startswith("0") and not grouped and marks[-1] in ".,":
            other = float(int(digits + fraction))
    elif grouped and decimal is None and len(marks) == 1 and marks[0] in ".,":
        other = float(f"{digits[:-3]}.{digits[-3:]}")
    return Digits(
        start=start,
        end=end,
        value=value,
        grouped=grouped,
        ambiguous=other is not None,
        other=other,
        decimals=len(fraction),
    )
