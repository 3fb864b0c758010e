"""Reading the numbers of a sentence: digits, words and mixtures of both, fractions, odds, multiples, with their"
" units."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.numbers import money
from pipeline.numbers.digits import read_digits
from pipeline.numbers.number import LETTERS, Lexicon, Number
from pipeline.numbers.ranges import join_ranges
from pipeline.numbers.tokens import Token
from pipeline.numbers.units import with_unit
from pipeline.numbers.words import NumberWords

HYPHENS = frozenset("-‑–")
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
    if tokens[i].low in words.articles and _odds_behind(tokens, i + 1, words) is not None:
        return True
    if i + 2 < len(tokens) and follower in words.pairs:
        return True
    if tokens[i].low in words.pairs and follower in words.of and i + 2 < len(tokens):
        follower = tokens[i + 2].low
        return follower in words.multipliers or follower in words.collectives
    return follower in words.multipliers or follower in words.collectives or follower in words.fractions


def _odds_behind(tokens: Sequence[Token], i: int, words: NumberWords) -> tuple[int, str] | None:
    """Where an odds phrase begins right at token `i`, or behind one noun, and the phrase."""
    for phrase in words.odds:
        parts = phrase.split(" ")
        if len(parts) == 1 and phrase not in words.odds_noun:
            continue
        for j in (i, i + 1) if phrase in words.odds_noun else (i,):
            if [t.low for t in tokens[j : j + len(parts)]] == parts:
                following = tokens[j + len(parts)] if j + len(parts) < len(tokens) else None
                if following is not None and (following.low in words.cardinals or following.low.isdecimal()):
                    return j, phrase
    return None


def _numbers_at(text: str, tokens: Sequence[Token], i: int, lexicon: Lexicon) -> Iterator[Number]:
    token = tokens[i]
    if token.kind == "number":
        yield from _digits_at(text, tokens, i, lexicon)
        return
    if token.low in money.VULGAR:
        yield with_unit(text, tokens, _plain(tokens, i, i + 1, money.VULGAR[token.low], form="fraction"), lexicon)
        return
    number = _words_at(text, tokens, i, lexicon)
    if number is not None:
        yield with_unit(text, tokens, number, lexicon)


def _plain(tokens: Sequence[Token], first: int, last: int, value: float | None, **rest: object) -> Number:
    return Number(
        first=first,
        last=last,
        outer=first,
        after=last,
        start=tokens[first].start,
        end=tokens[last - 1].end,
        value=value,
        **rest,  # type: ignore[arg-type]
    )


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
        yield with_unit(text, tokens, _odds(tokens, number, lexicon), lexicon)


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
    if near and low in words.short_multipliers and _is_multiplier(tokens, i, number):
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
        if half := _half_behind(tokens, last, lexicon):  # "1 millón y medio"
            return _until(tokens, number, last + half, (value + 0.5) * scale, scale)
        return _until(tokens, number, last, value * scale, scale)
    return None


def _is_multiplier(tokens: Sequence[Token], i: int, number: Number) -> bool:
    """Whether "m" or "k" after digits is million, thousand rather than metre: money, or something counted follows."""
    if number.digits and not _is_money(tokens, number) and tokens[i].capital and _is_model(tokens, i, number):
        return False
    if tokens[i].low not in ("m", "t"):
        return True
    if _is_money(tokens, number):
        return True
    if tokens[i].low == "t":
        return False
    if tokens[i].capital:
        return True
    for after in tokens[i + 1 : i + 5]:
        if after.kind != "word" or after.low in (
            "of",
            "from",
            "in",
            "at",
            "to",
            "long",
            "tall",
            "high",
            "wide",
            "deep",
            "away",
            "above",
            "below",
            "on",
            "is",
            "was",
        ):
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


def _scales_first(text: str, tokens: Sequence[Token], i: int, lexicon: Lexicon) -> Number | None:
    """ "elfu ishirini na tano" (25,000), "milioni 3", "elfu tano na mia mbili": each scale with the number behind it."""
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
        if half := _half_behind(tokens, j, lexicon):
            total, last = total + least / 2, j + half
            break
        j += j < n and tokens[j].low in words.joiners
        if j < n and words.cardinals.get(tokens[j].low, least) < least and tokens[j].low not in words.scales_first:
            rest, last = cardinal_at(tokens, j, lexicon)
            return _plain(tokens, i, last, total + (rest or 0), scale=least)
    return _plain(tokens, i, last, total, scale=least) if last > i else None


def _words_at(text: str, tokens: Sequence[Token], i: int, lexicon: Lexicon) -> Number | None:
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
        return _plain(tokens, i, i + 1, words.multiples[low], form="multiple")
    if low in words.ordinals and low not in words.cardinals:
        return _plain(tokens, i, i + 1, words.ordinals[low], form="ordinal")
    value, last = cardinal_at(tokens, i, lexicon)
    if value is None:
        if low in words.articles and _odds_behind(tokens, i + 1, words):
            value, last = 1.0, i + 1
        else:
            return None
    if (half := _and_a_half(tokens, last, lexicon)) is not None:
        fraction, last, scale = half
        return _plain(tokens, i, last, (value + fraction) * scale, scale=scale)
    if (decimal := _point(tokens, last, value, lexicon)) is not None:
        value, last, scale = decimal
        return _plain(tokens, i, last, value, scale=scale, decimals=1 if scale == 1 else 0)
    if size := _half_behind(tokens, last, lexicon):
        if scale := words.multipliers.get(tokens[last - 1].low, 0.0):
            return _plain(tokens, i, last + size, value + scale / 2, scale=scale)
        last += size
        scale = words.multipliers.get(tokens[last].low, 1.0) if last < len(tokens) else 1.0
        return _plain(tokens, i, last + (scale > 1), (value + 0.5) * scale, scale=scale)
    number = _plain(tokens, i, last, value)
    if last < len(tokens) and tokens[last].low in words.ordinals and value % 10 == 0 and value >= 20:
        return replace(number, last=last + 1, after=last + 1, end=tokens[last].end, form="ordinal")
    return _odds(tokens, number, lexicon)


def _half_more(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> Number | None:
    """ "साढ़े तीन लाख": three and a half lakh."""
    value, last = cardinal_at(tokens, i + 1, lexicon)
    if value is None:
        return None
    scale = lexicon.words.multipliers.get(tokens[last - 1].low, 1.0)
    return _plain(tokens, i, last, value + scale / 2, scale=scale)


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
    return _plain(tokens, i, j + 1, 2 * scale, scale=scale, modifier="approx") if scale else None


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
    return _plain(tokens, i, j + 1, None, low=low, high=high, vague=True)


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
    return _plain(tokens, i, last, None, low=low, high=high, vague=True)


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
        return _plain(tokens, i, i + 2, share, form="fraction") if 0 < share < 1 else None
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
        return _plain(tokens, i, scaled + 1, value * scale, scale=scale)
    return _plain(tokens, i, last, value, form="fraction")


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


def _half_behind(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> int:
    """How many tokens say "and a half" behind a multiplier: "un million et demi", "milhão e meio"; 0 when none do."""
    for size in (2, 3, 1):
        if " ".join(t.low for t in tokens[i : i + size]) in lexicon.words.halves:
            return size
    return 0


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
            and _joins(total, current, words.cardinals[tokens[j + 1].low])
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


def _joins(total: float, current: float | None, value: float) -> bool:
    if current is None:
        return False
    return _addable(current, value) if current else total >= 100 and value < 1000


def _odds(tokens: Sequence[Token], number: Number, lexicon: Lexicon) -> Number:
    """ "six in ten", "3 out of 10", "one in every five": a ratio; `number` itself when there is none."""
    words, value, n = lexicon.words, number.value, len(tokens)
    if value is None or value > 99 or value != int(value) or number.form != "cardinal":
        return number
    behind = _odds_behind(tokens, number.last, words)
    for phrase in words.odds:
        parts = phrase.split(" ")
        j = behind[0] if behind and behind[1] == phrase else number.last
        if [t.low for t in tokens[j : j + len(parts)]] != parts:
            continue
        j += len(parts)
        if j < n and tokens[j].kind == "number" and tokens[j].low.isdecimal() and len(tokens[j].low) <= 5:
            whole, last = float(int(tokens[j].low)), j + 1
        elif (j < n and tokens[j].low in words.cardinals) or (j < n and tokens[j].low in words.articles):
            read, last = cardinal_at(tokens, j, lexicon)
            whole = read or 0
        else:
            continue
        longer = " ".join(t.low for t in tokens[last : last + 2]).split(" ")[0]
        if (
            whole <= value
            or whole > 10000
            or 1900 <= whole < 2100
            or lexicon.units.get(longer, ("measure", ""))[0] == "duration"
        ):
            return number
        if whole not in (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000, 10000) and len(parts) == 1:
            return number
        if last < n and (
            tokens[last].low in words.months or tokens[last].low in lexicon.units or tokens[last].low == ":"
        ):
            return number
        return replace(
            number,
            last=last,
            after=last,
            end=tokens[last - 1].end,
            value=value / whole,
            form="odds",
            whole=whole,
            decimals=0,
        )
    return number
