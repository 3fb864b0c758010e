"""Reading the numbers of a sentence: digits, words and mixtures of both, fractions, odds, multiples, with their"
" units."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.numbers import money
from pipeline.numbers.digits import read_digits
from pipeline.numbers.number import HYPHENS, LETTERS, Lexicon, Number, plain
from pipeline.numbers.odds import odds_behind, odds_of
from pipeline.numbers.ranges import join_ranges
from pipeline.numbers.spoken import half_behind, words_at
from pipeline.numbers.tokens import Token
from pipeline.numbers.units import with_unit
from pipeline.numbers.words import NumberWords

DIGIT = re.compile(r"\d")


def may_hold_numbers(sentence: str, lexicon: Lexicon) -> bool:
    """Whether a sentence has a digit or a word that numbers begin with; quicker than reading it."""
    if lexicon.any_word and any(piece in sentence for piece in lexicon.words.joints or lexicon.starts):
        return True
    return bool(DIGIT.search(sentence)) or not lexicon.hints.isdisjoint(LETTERS.findall(sentence.lower()))


def read_numbers(text: str, tokens: Sequence[Token], lexicon: Lexicon) -> list[Number]:
    """The numbers among `tokens`, in order, ranges joined. Those without a reading keep `value` None and no bounds."""
    found: list[Number] = []
    i, n = 0, len(tokens)
    starts = lexicon.starts
    while i < n:
        token = tokens[i]
        if token.kind != "number" and token.low not in starts and not _starts_with_article(tokens, i, lexicon):
            i += 1
            continue
        numbers = list(_numbers_at(text, tokens, i, lexicon))
        found.extend(numbers)
        i = max(i + 1, numbers[-1].after if numbers else 0)
    return join_ranges(tokens, _share_units(tokens, found, lexicon), lexicon)


def _share_units(tokens: Sequence[Token], found: list[Number], lexicon: Lexicon) -> list[Number]:
    """ "5 and 6 tonnes", "12 and 15 per cent": the unit behind the second holds for the first."""
    words = lexicon.words
    for n, (a, b) in enumerate(itertools.pairwise(found)):
        between = [t.low for t in tokens[a.after : b.outer]]
        if (
            a.unit_kind is None
            and b.unit_kind in ("percent", "measure")
            and b.after > b.last
            and a.form == b.form == "cardinal"
            and a.digits == b.digits
            and a.value is not None
            and not (1900 <= a.value < 2100 and not a.decimals)
            and (len(between) == 1 and between[0] in words.joiners)
            and not (a.outer and words.between.get(tokens[a.outer - 1].low) == between[0])
        ):
            found[n] = replace(a, unit_kind=b.unit_kind, unit=b.unit)
    return found


def _starts_with_article(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> bool:
    """ "a dozen", "a million", "several hundred", "a third"."""
    words = lexicon.words
    if i + 1 >= len(tokens) or not (tokens[i].low in words.articles or tokens[i].low in words.some):
        return False
    follower = tokens[i + 1].low
    if tokens[i].low in words.articles and odds_behind(tokens, i + 1, words) is not None:
        return True
    if i + 2 < len(tokens) and follower in words.pairs:
        return True
    if tokens[i].low in words.pairs and follower in words.of and i + 2 < len(tokens):
        follower = tokens[i + 2].low
        return follower in words.multipliers or follower in words.collectives
    return follower in words.multipliers or follower in words.collectives or follower in words.fractions


def _numbers_at(text: str, tokens: Sequence[Token], i: int, lexicon: Lexicon) -> Iterator[Number]:
    token = tokens[i]
    if token.kind == "number":
        yield from _digits_at(text, tokens, i, lexicon)
        return
    if token.low in money.VULGAR:
        yield with_unit(text, tokens, plain(tokens, i, i + 1, money.VULGAR[token.low], form="fraction"), lexicon)
        return
    number = words_at(text, tokens, i, lexicon)
    if number is not None:
        yield with_unit(text, tokens, number, lexicon)


def _digits_at(text: str, tokens: Sequence[Token], i: int, lexicon: Lexicon) -> Iterator[Number]:
    token, words = tokens[i], lexicon.words
    spaces = words.spaces_group or _groups_by_spaces(text, tokens, i, words)
    runs = list(read_digits(text, token.start, token.end, decimal=words.decimal, spaces=spaces))
    for run in runs:
        number = Number(
            first=i,
            last=i + 1,
            outer=i,
            after=i + 1,
            start=run.start,
            end=run.end,
            value=run.value,
            digits=True,
            grouped=run.grouped,
            other=run.other,
            decimals=run.decimals,
            digits_behind=run.decimals,
        )
        if run.value is not None and not run.decimals and not run.grouped and _leading_point(text, run.start):
            number = replace(
                number, value=run.value / 10 ** (run.end - run.start), start=run.start - 1, decimals=run.end - run.start
            )
        if run is not runs[-1]:
            yield replace(number, outer=i, after=i + 1)
            continue
        if run.value is not None:
            number = (
                _scaled(tokens, number, lexicon)
                or _fraction_of_digits(tokens, number)
                or _whole_and_fraction(tokens, number)
                or number
            )
        yield with_unit(text, tokens, odds_of(tokens, number, lexicon), lexicon)


_GROUPED = re.compile(r"\d{1,3}(?: \d{3}){1,5}(?:\.\d{1,2})?")


def _groups_by_spaces(text: str, tokens: Sequence[Token], i: int, words: NumberWords) -> bool:
    """Whether plain spaces part the thousands ("£1 200", "12 500 people"), in a language that seldom does so."""
    token = tokens[i]
    if not _GROUPED.fullmatch(token.low) or token.low.startswith("0"):
        return False
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    if after is not None and after.kind == "word" and after.capital and not (i and tokens[i - 1].low in money.SIGNS):
        return False  # "400 737 Max jets"
    before = tokens[i - 1].low.rstrip(".") if i else ""
    names = words.english.names if words.english else words.grammar.names
    return not (before in words.months or before in names or before[:3] in _MONTHS or before in ("/", ":", "#"))


_MONTHS = frozenset(("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"))


def _leading_point(text: str, start: int) -> bool:
    """ ".5 percent": a point with nothing before it."""
    return start > 0 and text[start - 1] == "." and (start == 1 or text[start - 2] in " (\t\n$£€")


def _scaled(tokens: Sequence[Token], number: Number, lexicon: Lexicon) -> Number | None:
    """ "1.2 million", "3 lakh", "1.2bn", "40th", "2½": what follows digits as a part of the number."""
    words, i = lexicon.words, number.last
    assert number.value is not None
    value = number.value
    if i >= len(tokens):
        return None
    low, touching = tokens[i].low, tokens[i].start == number.end
    if low in money.VULGAR:
        scale = words.multipliers.get(tokens[i + 1].low, 1) if i + 1 < len(tokens) else 1
        return _until(tokens, number, i + 1 + (scale > 1), (value + money.VULGAR[low]) * scale, scale)
    near = touching or (tokens[i].start - number.end == 1 and _is_money(tokens, number))
    if near and low in words.short_multipliers and _is_multiplier(tokens, i, number, words):
        return _until(tokens, number, i + 1, value * words.short_multipliers[low], words.short_multipliers[low])
    if touching and low in words.ordinal_suffixes:
        return replace(number, last=i + 1, after=i + 1, end=tokens[i].end, form="ordinal")
    if low in HYPHENS and i + 1 < len(tokens) and tokens[i + 1].low in words.multipliers:
        i += 1
        low = tokens[i].low
    if low in words.multipliers or low in words.collectives:
        scale = words.multipliers.get(low) or words.collectives[low]
        last = i + 1
        while last < len(tokens) and tokens[last].low in words.multipliers:  # "2 lakh crore", "3 thousand million"
            scale *= words.multipliers[tokens[last].low]
            last += 1
        if half := half_behind(tokens, last, lexicon):  # "1 millón y medio"
            return _until(tokens, number, last + half, (value + 0.5) * scale, scale)
        return _until(tokens, number, last, value * scale, scale)
    return None


def _is_multiplier(tokens: Sequence[Token], i: int, number: Number, words: NumberWords) -> bool:
    """Whether "m" or "k" after digits is million, thousand rather than metre: money, or something counted follows."""
    if number.digits and not _is_money(tokens, number) and tokens[i].capital and _is_model(tokens, i, number):
        return False
    if tokens[i].low not in ("m", "м", "t"):
        return True
    if _is_money(tokens, number):
        return True
    if tokens[i].low == "t":
        return False
    if tokens[i].capital:
        return True
    for after in tokens[i + 1 : i + 5]:
        if after.kind != "word" or after.low in words.after_metres:
            return False
        if (
            len(after.low) > 3 and after.low.endswith("s") and not after.low.endswith(("ss", "'s"))
        ) or after.low == "people":
            return True
    return False


def _is_model(tokens: Sequence[Token], i: int, number: Number) -> bool:
    """ "Pro 5300M", "4K": a model or a resolution rather than thousands or millions."""
    value = number.value or 0
    if value >= 1000 and not number.grouped and not number.decimals:
        return True
    if tokens[i].low != "k" or value not in (2, 4, 5, 8):
        return False
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return after is None or after.kind != "word" or not after.low.endswith("s")


def _is_money(tokens: Sequence[Token], number: Number) -> bool:
    before = tokens[number.first - 1] if number.first else None
    return before is not None and (
        before.low in money.SIGNS or before.low in money.PREFIXES or before.low in money.CODES
    )


def _until(tokens: Sequence[Token], number: Number, last: int, value: float, scale: float = 1) -> Number:
    value = round(value, 6) if abs(value) < 1e15 else value
    return replace(
        number, last=last, after=last, end=tokens[last - 1].end, value=value, scale=scale, decimals=0, other=None
    )


def _fraction_of_digits(tokens: Sequence[Token], number: Number) -> Number | None:
    """ "2/3" and "1⁄32": a proper fraction; dates and "24/7" are left alone."""
    i = number.last
    if i + 1 >= len(tokens) or tokens[i].low not in ("/", "⁄") or tokens[i + 1].kind != "number":
        return None
    low = tokens[i + 1].low
    if tokens[i].start != number.end or not low.isdecimal() or len(low) > 3 or not number.value:
        return None
    whole = int(low)
    if not number.value < whole or number.decimals or (i + 2 < len(tokens) and tokens[i + 2].low in ("/", "⁄")):
        return None
    if whole not in (2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 128, 100):
        return None
    return replace(number, last=i + 2, after=i + 2, end=tokens[i + 1].end, value=number.value / whole, form="fraction")


def _whole_and_fraction(tokens: Sequence[Token], number: Number) -> Number | None:
    """ "6 1/4 percent", "6-1/4"."""
    i = number.last
    if i < len(tokens) and tokens[i].low == "-" and tokens[i].start == number.end:
        i += 1
    if (
        i + 2 >= len(tokens)
        or tokens[i].kind != "number"
        or number.decimals
        or not tokens[i].low.isdecimal()
        or len(tokens[i].low) > 2
    ):
        return None
    part = Number(
        first=i,
        last=i + 1,
        outer=i,
        after=i + 1,
        start=tokens[i].start,
        end=tokens[i].end,
        value=float(int(tokens[i].low)),
    )
    fraction = _fraction_of_digits(tokens, part)
    if fraction is None or fraction.value is None or tokens[i + 2].low not in ("2", "3", "4", "8", "16", "32"):
        return None
    assert number.value is not None
    last = fraction.last
    return replace(number, last=last, after=last, end=tokens[last - 1].end, value=number.value + fraction.value)
