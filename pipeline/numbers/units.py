"""The unit before or after a number: percent, currencies, measures, durations."""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.numbers import money
from pipeline.numbers.number import Lexicon, Number, UnitKind
from pipeline.numbers.tokens import Token


def with_unit(text: str, tokens: Sequence[Token], number: Number, lexicon: Lexicon) -> Number:
    """The number with its unit, or as it was."""
    if (before := _currency_before(tokens, number)) is not None:
        outer, unit = before
        if tokens[number.outer - 1].low.startswith("rs") and unit == "INR":
            unit = rupee(text, number.start)
        number = replace(number, unit_kind="money", unit=unit, outer=outer)
        return _with_code_behind(tokens, number)
    found = unit_after(tokens, number.after, lexicon)
    if found is None and (named := _unit_before(tokens, number, lexicon)):
        return _minus(text, tokens, replace(number, unit_kind=named[0], unit=named[1], outer=named[2]))
    if found is None:
        return _minus(text, tokens, number)
    kind, unit, after, attached = found
    if unit == "INR" and kind == "money" and lexicon.words.english is not None and after - number.after == 1:
        unit = rupee(text, number.start)
    if kind == "measure" and unit == "m" and not (attached or tokens[after - 1].start == number.end or number.digits):
        return number
    return _minus(text, tokens, replace(number, unit_kind=kind, unit=unit, after=after, attached=attached))


def _currency_before(tokens: Sequence[Token], number: Number) -> tuple[int, str] | None:
    """Index of the first token of the currency before a number, and the currency: "US$", "RM", "EUR 50"."""
    i = number.outer - 1
    if i < 0:
        return None
    if tokens[i].low == "." and i and tokens[i - 1].low in ("rs", "sh") and tokens[i].start == tokens[i - 1].end:
        return i - 1, money.PREFIXES[tokens[i - 1].low]
    low = tokens[i].low
    if i and low in money.DOLLARS and tokens[i - 1].low == "$" and tokens[i].start == tokens[i - 1].end:
        return i - 1, money.DOLLARS[low]  # "$US113"
    if low in money.SIGNS:
        if low == "$" and i and _names_dollar(tokens[i - 1], tokens[i]):
            return i - 1, money.DOLLARS[tokens[i - 1].low]
        if low == "$" and i + 1 < len(tokens) and tokens[i + 1].low in money.DOLLARS and tokens[i + 1].kind == "word":
            return i, money.DOLLARS[tokens[i + 1].low]
        return i, money.SIGNS[low]
    if (
        low in money.PREFIXES
        and (low == "dlrs" or tokens[i].capital or tokens[i].end == number.start)
        and number.digits
    ):
        return i, money.PREFIXES[low]
    if low in money.LETTERS and tokens[i].capital and tokens[i].end == number.start and number.digits:
        return (i, money.LETTERS[low]) if number.scale >= 1000 or number.grouped else None
    if low.upper() in money.GLUED_CODES and number.digits and tokens[i].end == number.start:
        return i, low.upper()
    if low in money.CODES and number.digits and (tokens[i].capital or tokens[i].end == number.start):
        return i, money.CODES[low]
    return None


def _unit_before(tokens: Sequence[Token], number: Number, lexicon: Lexicon) -> tuple[UnitKind, str, int] | None:
    """Kind, name and first token of a unit said before the number: "yüzde 40", "shilingi za Kenya 500"."""
    kinds = lexicon.words.units_before
    for size in range(min(3, number.outer), 0, -1) if kinds else ():
        name = " ".join(t.low for t in tokens[number.outer - size : number.outer])
        if (found := lexicon.units.get(name)) and found[0] in kinds:
            return found[0], found[1], number.outer - size
    return None


def rupee(text: str, at: int) -> str:
    """Whose rupees "Rs" are: of the country that the text names nearest, else India's."""
    near = list(_RUPEES.finditer(text, max(0, at - 2000), at + 1000))
    if not near:
        return "INR"
    nearest = min(near, key=lambda m: abs(m.start() - at))
    return money.RUPEES[nearest[0]]


_RUPEES = re.compile("|".join(sorted(money.RUPEES, key=len, reverse=True)))


def _names_dollar(word: Token, sign: Token) -> bool:
    """ "US$", "A$", "hk $"; not the article in "a $5 note"."""
    if word.low not in money.DOLLARS or sign.start - word.end > 1:
        return False
    return word.capital or sign.start == word.end or len(word.low) > 1


def _with_code_behind(tokens: Sequence[Token], number: Number) -> Number:
    """ "$50 AUD", "$5 US": the code behind says which dollar."""
    i = number.after
    if i < len(tokens) and tokens[i].kind == "word" and tokens[i].capital:
        low = tokens[i].low
        if low in money.CODES:
            return replace(number, unit=money.CODES[low], after=i + 1)
    return number


def unit_after(tokens: Sequence[Token], i: int, lexicon: Lexicon) -> tuple[UnitKind, str, int, bool] | None:
    """Kind, name, index behind it and whether a hyphen ties it to the number."""
    attached = i < len(tokens) and tokens[i].low in ("-", "‑")
    j = i + 1 if attached else i
    if i and j < len(tokens) and tokens[j].low in lexicon.words.grammar.links and lexicon.words.english is None:
        j += 1  # "trois millions de dollars"
    if j >= len(tokens):
        return None
    low = tokens[j].low
    if low[:2] in ("d'", "l'") and low[2:] in lexicon.units:
        low = low[2:]  # "d'euros"
    if low == "°" and j + 1 < len(tokens) and tokens[j + 1].low in ("c", "f"):
        return "measure", "celsius" if tokens[j + 1].low == "c" else "fahrenheit", j + 2, attached
    size = lexicon.longest.get(low, 0)
    if not size:
        return None
    for count in range(min(size, len(tokens) - j), 0, -1):
        name = low if count == 1 else " ".join(t.low for t in tokens[j : j + count])
        found = lexicon.units.get(name)
        if found is None:
            continue
        if not _is_unit(tokens, i, j, count, name, attached):
            return None
        return found[0], found[1], j + count, attached
    return None


def _is_unit(tokens: Sequence[Token], i: int, j: int, count: int, name: str, attached: bool) -> bool:
    """Short unit signs must stand close: "5 W", "10 C" no, "3 in" no, but "3m", "5 km"."""
    if len(name) > 1 or name in money.SIGNS or not name.isalpha():
        return name not in ("s", "in")
    touching = j and tokens[j].start == tokens[j - 1].end
    return bool(touching) or (
        name in ("m", "g", "t", "l", "p") and not attached and tokens[j].start - tokens[j - 1].end == 1
    )


def _minus(text: str, tokens: Sequence[Token], number: Number) -> Number:
    """A minus sign directly before: "minus 5 percent", "−3.2%". A hyphen after a word or number is none."""
    i = number.outer - 1
    if i < 0 or number.value is None or number.unit_kind not in ("percent", "measure", "money"):
        return number
    sign = tokens[i]
    if sign.low == "minus" and i > 1 and tokens[i - 1].low == "or" and tokens[i - 2].low == "plus":
        return replace(number, outer=i - 2)
    free = sign.end == number.start and (i == 0 or tokens[i - 1].end < sign.start)
    if sign.low == "minus" or (free and (sign.low in ("−", "-") or (sign.low == "–" and i == 0))):
        return replace(number, value=-number.value, outer=i)
    return number
