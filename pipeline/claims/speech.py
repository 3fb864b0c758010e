"""What a sentence attributes, and the words it can be told by: "police said", "according to the UN"."""

from dataclasses import dataclass
from functools import cache

from pipeline.claims.english import PLURAL, english
from pipeline.claims.sentence import Sentence
from pipeline.claims.words import ClaimWords
from pipeline.numbers.words import NumberWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """A source and the tokens it stands for (end exclusive). `pronoun`: he, she, they … to be resolved."""

    source: tuple[int, int]
    first: int
    last: int
    verb: int
    pronoun: bool = False
    zone: tuple[int, int] = (0, 0)  # verb and source together: ages in it are not what is said


@cache
def triggers_of(words: NumberWords, claims: ClaimWords) -> frozenset[str]:
    """The words that a source can be found by."""
    e, classes = words.english, claims.classes
    assert e is not None
    return e.speech | e.document_speech | e.documents | classes["by_participles"] | classes["source_triggers"]


def is_speech(s: Sentence, i: int) -> bool:
    """Whether token `i` is a verb of saying: "states", but not the States of a name; "shows", but not "shows up"."""
    low, e = s.low(i), english(s)
    if low in e.document_speech:
        return any(s.low(k) in e.documents for k in range(max(0, i - 6), i))
    if low not in e.speech:
        return False
    if low in s.classes["nouns_too"] and low.endswith(PLURAL) and s.has(i + 1, "of_against"):
        return False  # "32 death claims of 40 pounds each"
    if low in s.classes["states"] and i and (s.tokens[i - 1].kind == "number" or s.has(i - 1, "before_states")):
        return False
    if low in s.classes["state"] and not (i and (s.low(i - 1) in e.plurals or s.low(i - 1).endswith(PLURAL))):
        return False  # "authorities state that …", but "the state of Borno"
    if low in s.classes["describing_verbs"] and not s.has(i + 1, "no_statements"):
        return False
    if low in s.classes["speaking"] and not s.has(i + 1, "of"):
        return False
    if low in s.classes["concluded"] and s.low(i + 1) in english(s).articles:
        return False  # an agreement
    if low in s.classes["estimated"] and _describes_noun(s, i):
        return False  # "the current estimated population"
    if low in s.classes["estimated"] and s.low(i - 1) in english(s).articles and i + 1 < len(s.tokens):
        return s.tokens[i + 1].kind != "number"  # "the estimated 40 men"
    return not (low in s.classes["states"] and s.tokens[i].capital) and not (
        low in s.classes["shows"] and s.has(i + 1, "up")
    )


def _describes_noun(s: Sentence, i: int) -> bool:
    """Whether a participle stands before its noun rather than before what is said."""
    after = s.low(i + 1)
    return (
        after.isalpha()
        and after not in english(s).articles | english(s).prepositions | english(s).adverbs
        and (
            after not in english(s).pronouns and after not in s.lexicon.words.cardinals and not s.tokens[i + 1].capital
        )
    )
