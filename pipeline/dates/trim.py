"""Where an expression begins and ends: marks and prepositions at its edges are not part of it."""

from pipeline.dates.grammar import CHAR
from pipeline.dates.lexicon import Token

_LEADING = {CHAR[name] for name in ("comma", "dash", "slash", "break", "in", "of", "from", "to", "dot", "close", "open")}
_TRAILING = _LEADING | {CHAR[name] for name in ("the", "a", "and", "or", "open")}


def trimmed(tokens: list[Token], first: int, last: int) -> tuple[int, int]:
    """The part of tokens[first:last] that is the expression; a closing bracket stays when it was opened inside."""
    while first < last - 1 and tokens[first].cat in _LEADING:
        first += 1
    opened = any(token.cat == CHAR["open"] for token in tokens[first:last])
    while last - 1 > first and tokens[last - 1].cat in _TRAILING and not (opened and tokens[last - 1].cat == CHAR["close"]):
        last -= 1
    return first, last
