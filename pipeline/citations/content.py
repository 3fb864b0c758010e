"""Shapes of saying that need no list of verbs: what stands at a medium's name opens or closes what it says.

"The Kolor Post suspects that …", "Die KOLOR ZEITUNG gibt zu bedenken: „…“", "« … », soupire Le Kolor." Whatever the
verb, a clause or a quotation hangs on it. Only for names that are surely a medium's: a person may say anything, too.
"""

from pipeline.citations.lexicon import COMMON, SURE
from pipeline.citations.mentions import Mention
from pipeline.citations.tokens import Tokens

VERB = 4  # tokens that a verb with what belongs to it has: "gives to understand"
QUOTED = 4  # words that something said has at least
TO = 14  # tokens between a verb of saying and the medium it was said to
_COMMAS = frozenset(",，、،")
_COLONS = frozenset((":", "："))
_OPENING = frozenset('"“„«「『‘‚')
_CLOSING = frozenset('"”“»」』’')


def is_voice(mention: Mention) -> bool:
    """Whether a name is surely one of a medium, which has nothing else to do than to say things."""
    short = mention.strength == COMMON and mention.name.isupper() and mention.name.isascii() and len(mention.name) > 1
    return (mention.strength == SURE or short) and mention.kind != "report"


def opens(tokens: Tokens, i: int, end: int, that: frozenset[str], stops: frozenset[str]) -> int | None:
    """One after the verb that stands at token `i` and opens what is said: a clause ("that"), a colon, a quotation.

    `stops`: words that no verb has, such as those that join names.
    """
    k = i
    while k < end and k - i <= VERB:
        token = tokens[k]
        comma = token.text in _COMMAS and k > i
        if (tokens.low(k + 1) if comma else token.low) in that and k > i and k + comma < end:
            return k
        single = (
            token.text == "'" and token.start > tokens[k - 1].end and k + 1 < end and tokens[k + 1].start == token.end
        )
        if k > i and (token.text in _OPENING or token.text in _COLONS or single):
            quoted = single or token.text in _OPENING or (k + 1 < end and tokens[k + 1].text in _OPENING)
            return k if quoted else None
        if not token.word or token.capital or token.text.isdigit() or token.low in stops:
            return None
        k += 1
    return None


def closes(tokens: Tokens, i: int, begin: int, stops: frozenset[str]) -> int | None:
    """Where the verb begins that ends at token `i` and closes a quotation: « … », soupire Le Kolor."""
    k = i
    while k >= begin and i - k < VERB:
        token = tokens[k]
        if k < i and (
            token.text in _CLOSING or (token.text in _COMMAS and tokens[k - 1].text in (*_CLOSING, "!", "?"))
        ):
            return k + 1
        if not token.word or token.capital or token.text.isdigit() or token.low in stops:
            return None
        k -= 1
    return None


def _quotes(tokens: Tokens, closing: int, begin: int) -> bool:
    """Whether something said ends at a closing mark, and not a name or a word in quotation marks."""
    words = 0
    for k in range(closing - 1, max(begin - 1, closing - QUOTED - 1), -1):
        if tokens[k].text in _OPENING or tokens[k].text in _CLOSING:
            return words >= QUOTED
        words += tokens[k].word
    return True
