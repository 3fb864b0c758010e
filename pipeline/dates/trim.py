"""Where an expression begins and ends: marks and prepositions at its edges are not part of it."""

from pipeline.dates.grammar import CHAR
from pipeline.dates.lexicon import Token

_LEADING = {
    CHAR[name] for name in ("comma", "dash", "slash", "break", "in", "of", "from", "to", "dot", "close", "open")
}
_TRAILING = _LEADING | {CHAR[name] for name in ("the", "a", "and", "or", "poss")}


_ARTICLES = {CHAR["the"], CHAR["a"]}
_AFTER_DAY = {CHAR[name] for name in ("month", "mon", "of", "dot")}
_UNITS = {CHAR[name] for name in ("yr", "unit", "qtr", "hour", "half", "century")}


def _is_attribute(rest: list[Token]) -> bool:
    """ "the third-quarter loss", "the 30-day rate", "the March accession": the article belongs to the next noun."""
    if rest[0].cat in (CHAR["month"], CHAR["mon"], CHAR["date"]):
        return True
    if len(rest) == 1 and rest[0].cat in (CHAR["year"], CHAR["yspan"]):
        return True
    if rest[0].cat == CHAR["d"] and len(rest) > 1 and rest[1].cat in _AFTER_DAY:
        return True
    return len(rest) >= 3 and rest[-2].cat == CHAR["dash"] and rest[-1].cat in (*_UNITS, CHAR["later"], CHAR["ago"])


def _is_decade(rest: list[Token]) -> bool:
    """ "the 1970's"."""
    if len(rest) < 3 or rest[-1].cat != CHAR["poss"] or rest[-2].cat != CHAR["year"]:
        return False
    return isinstance(rest[-2].value, int) and rest[-2].value % 10 == 0


def trimmed(tokens: list[Token], first: int, last: int) -> tuple[int, int]:
    """The part of tokens[first:last] that is the expression; a closing bracket stays when it was opened inside."""
    while first < last - 1 and tokens[first].cat in _LEADING:
        first += 1
    if last - first > 1 and tokens[first].cat in _ARTICLES and _is_attribute(tokens[first + 1 : last]):
        first += 1
    if _is_decade(tokens[first:last]):
        return first, last
    opened = any(token.cat == CHAR["open"] for token in tokens[first:last])
    while (
        last - 1 > first
        and tokens[last - 1].cat in _TRAILING
        and not (opened and tokens[last - 1].cat == CHAR["close"])
    ):
        last -= 1
    return first, last
