"""What the readers of English know of its words: what ends a phrase, plurals, participles."""

from functools import cache

from pipeline.claims.sentence import Sentence
from pipeline.numbers.tokens import Token
from pipeline.numbers.words import English, NumberWords

QUOTES = frozenset("\"“”‘’'«»")
# The endings that English inflects by.
ADVERB, GERUND, PAST, PLURAL = "ly", "ing", "ed", "s"
GENITIVE = ("'s", "s'")
NO_PLURAL = ("ss", "us", "'s")
MOSTLY_SINGULAR = "is"  # crisis, basis; a capital may be a name in the plural


@cache
def stops(words: NumberWords) -> frozenset[str]:
    """Words that end a noun phrase."""
    e = words.english
    assert e is not None
    return frozenset(
        (
            e.articles
            | e.prepositions
            | e.conjunctions
            | e.auxiliaries
            | e.pronouns
            | e.adverbs
            | words.months
            | e.weekdays
        )
        - e.no_stops
    )


def english(sentence: Sentence) -> English:
    """The finer classes of the sentence's language."""
    found = sentence.lexicon.words.english
    assert found is not None
    return found


def is_plural(token: Token, e: English) -> bool:
    """Whether a word looks like a plural noun."""
    low = token.low
    if low in e.plurals:
        return True
    if low in e.verbs:
        return False
    if low in e.plural_names:
        return not token.capital  # "the United States"
    if not low.endswith(PLURAL) or len(low) < 4 or low in e.singulars or low.endswith(NO_PLURAL):
        return False
    return not low.endswith(MOSTLY_SINGULAR) or token.capital


def is_participle(low: str) -> bool:
    return (low.endswith(PAST) and len(low) > 4) or (low.endswith(GERUND) and len(low) > 5)
