"""Numbers in words: cardinals, fractions, halves, vague plurals, scales before their number."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.numbers.cardinals import cardinal_at
from pipeline.numbers.digits import read_digits
from pipeline.numbers.number import HYPHENS, Lexicon, Number, plain
from pipeline.numbers.odds import odds_behind, odds_of
from pipeline.numbers.tokens import Token


def _scales_first(text: str, tokens: Sequence[Token], i: int, lexicon: Lexicon) -> Number | None:
    """ "elfu ishirini na tano" (25,000), "milioni 3", "elfu tano na mia mbili": scales with the number behind them."""
    words, n = lexicon.words, len(tokens)
    total, least, j, last = 0.0, float("inf"), i, i
    while j < n and words.scales_first.get(tokens[j].low, float("inf")) < least:
        least = words.scales_first[tokens[j].low]
        value: float | None = None
        j += 1
        if j < n and tokens[j].kind == "number":
            run = list(read_digits(text, tokens[j].start, tokens[j].end, decimal=words.decimal, spaces=False))
            value, j = run[0].value, j + 1
        elif j < n and tokens[j].low in words.cardinals:
            value, j = cardinal_at(tokens, j, lexicon)
        if value is None:
            break
        total, last = total + value * least, j
        if half := half_behind(tokens, j, lexicon):
            total, last = total + least / 2, j + half
            break
        j += j < n and tokens[j].low in words.joiners
        if j < n and words.cardinals.get(tokens[j].low, least) < least and tokens[j].low not in words.scales_first:
            rest, last = cardinal_at(tokens, j, lexicon)
            return plain(tokens, i, last, total + (rest or 0), scale=least)
    return plain(tokens, i, last, total, scale=least) if last > i else None


def words_at(text: str, tokens: Sequence[Token], i: int, lexicon: Lexicon) -> Number | None:
    words, low = lexicon.words, tokens[i].low
    if (pair := _pair(tokens, i, lexicon)) is not None:
        return pair
    if low in words.scales_first and (scaled := _scales_first(text, tokens, i, lexicon)) is not None:
        return scaled
    if low in words.half_more and i + 1 < len(tokens):
        return _half_more(tokens, i, lexicon)
    if low in words.some:
        return _several(tokens, i, lexicon)
    if (number := _vague_at(tokens, i, lexicon)) is not None:
        return number
    if (number := _fraction_at(tokens, i, lexicon)) is not None:
        return number
    if low in words.multiples:
        return plain(tokens, i, i + 1, words.multiples[low], form="multiple")
    if low in words.ordinals and low not in words.cardinals:
        return plain(tokens, i, i + 1, words.ordinals[low], form="ordinal")
    value, last = cardinal_at(tokens, i, lexicon)
    if value is None:
        if low in words.articles and odds_behind(tokens, i + 1, words):
            value, last = 1.0, i + 1
        else:
            return None
    if (half := _and_a_half(tokens, last, lexicon)) is not None:
        fraction, last, scale = half
        return plain(tokens, i, last, (value + fraction) * scale, scale=scale)
    if (decimal := _point(tokens, last, value, lexicon)) is not None:
        value, last, scale = decimal
        return plain(tokens, i, last, value, scale=scale, decimals=1 if scale == 1 else 0)
    if size := half_behind(tokens, last, lexicon):
        if scale := words.multipliers.get(tokens[last - 1].low, 0.0):
            return plain(tokens, i, last + size, value + scale / 2, scale=scale)
        last += size
        scale = words.multipliers.get(tokens[last].low, 1.0) if last < len(tokens) else 1.0
        return plain(tokens, i, last + (scale > 1), (value + 0.5) * scale, scale=scale)
    number = plain(tokens, i, last, value)
    if last < len(tokens) and tokens[last].low in words.ordinals and value % 10 == 0 and value >= 20:
        return replace(number, last=last + 1, after=last + 1, end=tokens[last].end, form="ordinal")
    return odds_of(tokens, number, lexicon)


def _half_more(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> Number | None:
    """ "साढ़े तीन लाख": three and a half lakh."""
    value, last = cardinal_at(tokens, i + 1, lexicon)
    if value is None:
        return None
    scale = lexicon.words.multipliers.get(tokens[last - 1].low, 1.0)
    return plain(tokens, i, last, value + scale / 2, scale=scale)


def _pair(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> Number | None:
    """ "a couple of dozen": about twenty-four."""
    words = lexicon.words
    j = i + (tokens[i].low in words.articles)
    if j + 1 >= len(tokens) or tokens[j].low not in words.pairs:
        return None
    j += 1
    j += tokens[j].low in words.of
    if j >= len(tokens):
        return None
    scale = words.multipliers.get(tokens[j].low) or words.collectives.get(tokens[j].low)
    return plain(tokens, i, j + 1, 2 * scale, scale=scale, modifier="approx") if scale else None


def _several(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> Number | None:
    """ "several hundred", "a few dozen": as vague as the plural."""
    words = lexicon.words
    j = i + 1
    scale = words.multipliers.get(tokens[j].low) or words.collectives.get(tokens[j].low)
    if scale is None:
        return None
    low, high = (24, 99) if scale == 12 else (2 * scale, 10 * scale - 1)
    if j + 1 < len(tokens) and tokens[j + 1].low in words.multipliers:
        more = words.multipliers[tokens[j + 1].low]
        low, high, j = low * more, (high + 1) * more - 1, j + 1
    return plain(tokens, i, j + 1, None, low=low, high=high, vague=True)


def _vague_at(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> Number | None:
    """ "dozens", "hundreds of thousands"."""
    words = lexicon.words
    if tokens[i].low not in words.vague:
        return None
    low, high = words.vague[tokens[i].low]
    last = i + 1
    while last + 1 < len(tokens) and tokens[last].low in words.of and tokens[last + 1].low in words.vague:
        scale = words.vague[tokens[last + 1].low][0] / 2
        low, high, last = low * scale, (high + 1) * scale - 1, last + 2
    return plain(tokens, i, last, None, low=low, high=high, vague=True)


def _fraction_at(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> Number | None:
    """ "two-thirds", "a quarter", "half", "half a million"."""
    words = lexicon.words
    j, top = i, 1.0
    if tokens[i].low in words.articles:
        j = i + 1
    elif tokens[i].low in words.cardinals and words.cardinals[tokens[i].low] < 100 and i + 1 < len(tokens):
        top, j = words.cardinals[tokens[i].low], i + 1
        if tokens[j].low in HYPHENS and j + 1 < len(tokens):
            j += 1
    if tokens[i].low in words.denominators and i + 1 < len(tokens) and tokens[i + 1].low in words.cardinals:
        share = words.cardinals[tokens[i + 1].low] * words.denominators[tokens[i].low]
        return plain(tokens, i, i + 2, share, form="fraction") if 0 < share < 1 else None
    if j >= len(tokens) or tokens[j].low not in words.fractions or (j != i and tokens[j].low in words.halves):
        return None
    part = words.fractions[tokens[j].low]
    if j == i and part not in (0.5,) and not _is_share(tokens, j + 1, lexicon):
        return None
    value, last = top * part, j + 1
    if value > 1 and j != i:
        return None
    scaled = last + 1 if last < len(tokens) and tokens[last].low in words.of else last
    if scaled < len(tokens) and tokens[scaled].low in words.articles:
        scaled += 1
    if scaled < len(tokens) and (tokens[scaled].low in words.multipliers or tokens[scaled].low in words.collectives):
        scale = words.multipliers.get(tokens[scaled].low) or words.collectives[tokens[scaled].low]
        return plain(tokens, i, scaled + 1, value * scale, scale=scale)
    return plain(tokens, i, last, value, form="fraction")


def _is_share(tokens: Sequence[Token], j: int, lexicon: Lexicon) -> bool:
    return j < len(tokens) and tokens[j].low in lexicon.words.of


def _and_a_half(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> tuple[float, int, float] | None:
    """ "two and a half million": the fraction, the index after it, and the multiplier."""
    words = lexicon.words
    if i + 2 >= len(tokens) or tokens[i].low not in words.joiners:
        return None
    one = tokens[i + 1].low in words.articles or words.cardinals.get(tokens[i + 1].low) == 1
    j = i + 2 + (tokens[i + 2].low in HYPHENS and i + 3 < len(tokens))
    if not one or words.fractions.get(tokens[j].low, 1) >= 1:
        return None
    fraction, last, scale = words.fractions[tokens[j].low], j + 1, 1.0
    if last < len(tokens) and tokens[last].low in words.multipliers:
        scale, last = words.multipliers[tokens[last].low], last + 1
    return fraction, last, scale


def _point(tokens: Sequence[Token], i: int, value: float, lexicon: Lexicon) -> tuple[float, int, float] | None:
    """ "two point five (million)": the value, the index after it, and the multiplier."""
    words = lexicon.words
    if i + 1 >= len(tokens) or tokens[i].low not in words.point or value != int(value):
        return None
    digits, j = "", i + 1
    while j < len(tokens) and len(digits) < 6 and 0 <= (digit := words.cardinals.get(tokens[j].low, -1)) < 100:
        digits += str(int(digit))
        j += 1
    if not digits:
        return None
    scale = words.multipliers.get(tokens[j].low, 1.0) if j < len(tokens) else 1.0
    return round(float(f"{int(value)}.{digits}") * scale, 6), j + (scale > 1), scale


def half_behind(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> int:
    """How many tokens say "and a half" behind a multiplier: "un million et demi", "milhão e meio"; 0 when none do."""
    for size in (2, 3, 1):
        if i + size <= len(tokens) and " ".join(t.low for t in tokens[i : i + size]) in lexicon.words.halves:
            return size
    return 0
