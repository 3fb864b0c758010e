"""The English counted noun: after the number, before it, or left out."""

from collections.abc import Sequence
from functools import cache

from pipeline.claims.sentence import Sentence
from pipeline.numbers.tokens import Token
from pipeline.numbers.words import English, NumberWords, word_set

QUOTES = frozenset("\"“”‘’'«»")
DETERMINERS = word_set(
    "the these those their his its her our my your all both such this that any some more other own"
    " several many every each"
)
CHANGES = word_set(
    "increase rise raise growth gain jump surge hike drop decrease decline fall cut reduction loss"
    " increases rises declines cuts gains drops"
    " improvement change rebound"
)
STATES = word_set("dead injured wounded missing homeless detained hurt alive disabled unemployed jobless others")
LEADING = word_set("more other others further additional new such of so extra fewer less")
ADJECTIVES = word_set("short long open live lone lower upper complete clean dry free direct separate correct")
THEM = word_set("them whom us you which it these")


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
        - {"that's"}
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
    if low in ("states", "nations"):
        return not token.capital  # see `is_plural_at`
    if not low.endswith("s") or len(low) < 4 or low in e.singulars or low.endswith(("ss", "us", "'s")):
        return False
    return not low.endswith("is") or token.capital


def is_participle(low: str) -> bool:
    return (low.endswith("ed") and len(low) > 4) or (low.endswith("ing") and len(low) > 5)


def noun_phrase(sentence: Sentence, i: int, *, single: bool = False, mass: bool = False) -> tuple[int, int] | None:
    """The token bounds of the noun phrase that begins at token `i`, up to its head; None when no noun stands there.

    `single`: the number is one; `mass`: the noun may be singular ("20 percent of all obesity").
    """
    tokens, e, ends = sentence.tokens, english(sentence), stops(sentence.lexicon.words)
    n, begin, last, plural, j = len(tokens), i, -1, -1, i
    limit = min(n, i + 12)
    while j < limit:
        token = tokens[j]
        low = token.low
        if token.kind == "number":
            if j == i and j + 2 < n and tokens[j + 1].low == "-" and tokens[j + 2].kind == "word":
                j = begin = j + 2  # "nine 3-pointers"
                continue
            if last < 0 and j + 1 < n and tokens[j + 1].capital and j > i - 1 and token.end - token.start <= 4:
                j += 1
                begin = j
                continue
            break
        if token.kind == "sign":
            if low in "-‑/&" and last >= 0 and plural < 0:
                j += 1
                continue
            if low in QUOTES and (last < 0 or (plural < 0 and token.start > tokens[j - 1].end)):
                j += 1
                begin = j if last < 0 else begin
                continue
            if low in QUOTES and last >= 0 and plural < 0 and not mass and _plural_ahead(tokens, j + 1, ends, e):
                begin -= begin > i and tokens[begin - 1].low in QUOTES  # "1,500 "Little Engine" trains"
                j += 1
                continue
            if (
                low == ","
                and last >= 0
                and plural < 0
                and not mass
                and not single
                and _adjective_list(tokens, j, ends, e)
            ):
                j += 1
                continue
            break
        if (low.endswith(("'s", "s'")) and len(low) > 2 and plural < 0) or low in ("'s", "’s"):
            begin, last = j + 1, -1
            j += 1
            continue
        if "'" in low and low.partition("'")[0] in e.pronouns:
            break
        if low in ends and not (last < 0 and low.endswith("ly")) and not (last >= 0 and low == "a" and token.capital):
            if (
                low in ("and", "or")
                and last >= 0
                and plural < 0
                and not single
                and not mass
                and _plural_ahead(tokens, j + 1, ends, e)
            ):
                j += 1
                continue
            break
        if plural >= 0:
            if low in STATES:
                break
            if is_plural(token, e) or (
                tokens[j - 1].low in e.attributive_plurals
                and not is_participle(low)
                and low not in e.verbs
                and _plural_ahead(tokens, j, ends, e)
            ):
                if is_plural(token, e):
                    plural = j
                last = j
                j += 1
                continue
            if tokens[plural].capital and token.capital and _plural_ahead(tokens, j, ends, e):
                plural, last = -1, j
                j += 1
                continue
            break
        if j + 1 < n and tokens[j + 1].low in ("$", "£", "€") and tokens[j + 1].start == token.end:
            break  # "half the fund's C$640 million"
        if last >= 0 and _is_verb(tokens, begin, j, e, ends, single or mass):
            break
        last = j
        described = low in STATES and _plural_ahead(tokens, j + 1, ends, e)  # "4,000 dead birds"
        if (
            is_plural(token, e)
            and not described
            and not (token.capital and not single and _name_before_plural(tokens, j, ends, e))
        ):
            plural = j
        j += 1
    head = plural if plural >= 0 else last
    if head < 0 or begin > head or (begin == head and tokens[head].low in ends):
        return None
    if plural < 0 and not mass and not single and begin == head and tokens[head].low.endswith("ly"):
        return None  # "these two differently"
    if plural < 0 and not mass and tokens[head].low in e.verbs:
        return None
    return begin, head + 1


def _name_before_plural(tokens: Sequence[Token], j: int, ends: frozenset[str], e: English) -> bool:
    """ "four Texas officers": a capital in -s with a plural directly behind it."""
    return (
        j + 1 < len(tokens)
        and tokens[j + 1].kind == "word"
        and _plural_ahead(tokens, j + 1, ends, e)
        and (tokens[j + 1].low not in e.verbs and not is_participle(tokens[j + 1].low))
    )


def _is_verb(tokens: Sequence[Token], begin: int, j: int, e: English, ends: frozenset[str], singular: bool) -> bool:
    """Whether a word inside a phrase rather begins what is said of it: "one man killed","
    " "20 percent of output comes"."""
    token = tokens[j]
    low = token.low
    if singular and low in CHANGES:
        return False
    if low in e.verbs:
        return singular or not _plural_ahead(tokens, j + 1, ends, e)
    if not is_participle(low) or token.capital:
        return False
    if all(tokens[k].low.endswith("ly") for k in range(begin, j)):
        return False
    if singular:
        return tokens[j - 1].kind != "sign" and low.endswith("ed")
    return not _plural_ahead(tokens, j + 1, ends, e)


def _plural_ahead(tokens: Sequence[Token], i: int, ends: frozenset[str], e: English) -> bool:
    """Whether a plural noun follows within three words, before a word that ends phrases."""
    for j in range(i, min(i + 4, len(tokens))):
        token = tokens[j]
        if token.kind == "sign" and token.low in "-‑":
            continue
        if token.kind != "word" or token.low in ends:
            return False
        if is_plural(token, e):
            return True
    return False


def _adjective_list(tokens: Sequence[Token], j: int, ends: frozenset[str], e: English) -> bool:
    """ "12 young, unarmed protesters": a comma between words of one phrase."""
    if j + 2 >= len(tokens) or tokens[j + 1].kind != "word" or tokens[j + 1].low in ends or tokens[j + 1].capital:
        return False
    return not is_plural(tokens[j + 1], e) and _plural_ahead(tokens, j + 2, ends, e)


def counted_after(
    sentence: Sentence, i: int, *, single: bool = False, mass: bool = False
) -> tuple[tuple[int, int] | None, bool]:
    """The counted phrase from token `i` on, and whether it is said to be known: "three of them"."""
    tokens = sentence.tokens
    n, j = len(tokens), i
    e = english(sentence)
    while j < n and tokens[j].low in LEADING and not (tokens[j].low == "of" and j == i):
        if tokens[j].low in ("others", "other") and (
            j + 1 >= n or tokens[j + 1].kind != "word" or tokens[j + 1].low in stops(sentence.lexicon.words)
        ):
            return (j, j + 1), False
        if tokens[j].low == "other" and noun_phrase(sentence, j + 1) is not None:
            break
        j += 1
    if j < n and tokens[j].low == "of":
        return _after_of(sentence, j + 1, mass=mass)
    if j < n and tokens[j].low in ("-", "‑") and j + 1 < n:
        if tokens[j + 1].low in ("strong", "odd", "plus"):
            return noun_phrase(sentence, j + 2, mass=True), False
        if tokens[j + 1].kind == "word":
            return (j + 1, j + 2), False
    if j < n and tokens[j].low in ("the", "their", "its", "his", "her", "all") and mass:
        j += 1
    if (
        j < n
        and tokens[j].low in e.verbs
        and not single
        and not _plural_ahead(tokens, j + 1, stops(sentence.lexicon.words), e)
        and not (tokens[j].low in ADJECTIVES and sentence.low(j + 1) in ("and", "or"))
        and not is_plural(tokens[j], e)
    ):
        return None, False
    return noun_phrase(sentence, j, single=single, mass=mass), False


def _after_of(sentence: Sentence, j: int, *, mass: bool) -> tuple[tuple[int, int] | None, bool]:
    tokens, n = sentence.tokens, len(sentence.tokens)
    ends = stops(sentence.lexicon.words)
    if j < n and tokens[j].low in THEM and (j + 1 >= n or tokens[j].low != "these" or tokens[j + 1].low in ends):
        return None, True
    while j < n and (
        tokens[j].low in DETERMINERS
        or tokens[j].low in QUOTES
        or tokens[j].kind == "number"
        or tokens[j].low in sentence.lexicon.words.cardinals
    ):
        if (
            tokens[j].low in ("those", "these")
            and j + 1 < n
            and (tokens[j + 1].low in ends or is_participle(tokens[j + 1].low))
        ):
            return (j, j + 1), False
        j += 1
    k = j
    while (
        k < min(n, j + 3)
        and tokens[k].kind == "word"
        and tokens[k].low not in ends
        and (tokens[k].low[-1] != "s" or tokens[k].low[-2:] == "'s")
    ):
        k += 1
    if k > j and k + 1 < n and tokens[k].low in ("$", "£", "€") and tokens[k + 1].kind == "number":
        k += 1  # "millions of rare $1 notes"
    if k > j and k + 1 < n and tokens[k].kind == "number":
        j = k + 1  # "14 of her season-high 27 points"
    return noun_phrase(sentence, j, mass=True) if mass else (
        noun_phrase(sentence, j) or noun_phrase(sentence, j, mass=True)
    ), False
