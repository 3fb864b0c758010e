"""Short names of outlets that the text has named in full before."""

from collections.abc import Mapping
from dataclasses import replace

from pipeline.citations.lexicon import COMMON, SHAPE
from pipeline.citations.mentions import Mention
from pipeline.citations.tokens import Tokens


def shortened(tokens: Tokens, mentions: Mapping[int, Mention]) -> dict[int, Mention]:
    """The names like "The Times" that stand for "The New York Times" named before, each as that outlet."""
    full: dict[str, Mention] = {}
    out: dict[int, Mention] = {}
    for i in sorted(mentions):
        mention = mentions[i]
        words = mention.last - mention.first
        if words > 1 and mention.strength != COMMON and tokens.low(i) != "the":
            full[tokens.low(mention.last - 1)] = mention
        last = tokens[mention.last - 1]
        named = full.get(last.low)
        short = (words == 1 and tokens.low(i - 1) == "the") or (words == 2 and tokens.low(i) == "the")
        if named and short and mention.strength == COMMON and last.capital:
            out[i] = replace(mention, name=named.name, slug=named.slug, kind=named.kind, strength=SHAPE)
    return out
