"""The English counted noun behind a number: a noun phrase up to its head, read word by word."""

from pipeline.claims.english import ADVERB, GENITIVE, PAST, PLURAL, QUOTES, english, is_participle, is_plural, stops
from pipeline.claims.sentence import Sentence
from pipeline.numbers.tokens import Token

MOST = 12  # tokens of a phrase


def noun_phrase(sentence: Sentence, i: int, *, single: bool = False, mass: bool = False) -> tuple[int, int] | None:
    """The token bounds of the noun phrase that begins at token `i`, up to its head; None when no noun stands there.

    `single`: the number is one; `mass`: the noun may be singular ("20 percent of all obesity").
    """
    return _Phrase(sentence, i, single, mass).bounds()


class _Phrase:
    """A phrase as far as it is read: where it begins, its last noun and its last plural; -1 where there is none."""

    __slots__ = ("at", "begin", "classes", "e", "ends", "last", "mass", "plural", "single", "start", "tokens")

    def __init__(self, sentence: Sentence, i: int, single: bool, mass: bool) -> None:
        self.tokens, self.classes = sentence.tokens, sentence.classes
        self.e, self.ends = english(sentence), stops(sentence.lexicon.words)
        self.single, self.mass = single, mass
        self.start = self.at = self.begin = i
        self.last = self.plural = -1

    def bounds(self) -> tuple[int, int] | None:
        """Read on as long as the words belong to the phrase."""
        tokens, limit = self.tokens, min(len(self.tokens), self.start + MOST)
        while self.at < limit:
            token = tokens[self.at]
            if token.kind == "number":
                goes_on = self._number(token)
            elif token.kind == "sign":
                goes_on = self._sign(token)
            else:
                goes_on = self._word(token)
            if not goes_on:
                break
            self.at += 1
        head = self.plural if self.plural >= 0 else self.last
        return (self.begin, head + 1) if head >= 0 and self._is_noun(head) else None

    def _is_noun(self, head: int) -> bool:
        """Whether the phrase may be counted by its last word."""
        low = self.tokens[head].low
        if self.begin > head or (self.begin == head and low in self.ends):
            return False
        if self.plural >= 0 or self.mass:
            return True
        if not self.single and self.begin == head and low.endswith(ADVERB):
            return False  # "these two differently"
        return low not in self.e.verbs

    def _number(self, token: Token) -> bool:
        tokens, j = self.tokens, self.at
        if j == self.start and j + 2 < len(tokens) and tokens[j + 1].low == "-" and tokens[j + 2].kind == "word":
            self.begin = j + 2  # "nine 3-pointers"
            self.at = j + 1
            return True
        if self.last < 0 and j + 1 < len(tokens) and tokens[j + 1].capital and token.end - token.start <= 4:
            self.begin = j + 1
            return True
        return False

    def _sign(self, token: Token) -> bool:
        """Hyphens, quotation marks and the commas of a list of adjectives may stand inside."""
        tokens, j, low = self.tokens, self.at, token.low
        if low in QUOTES and (self.last < 0 or (self.plural < 0 and token.start > tokens[j - 1].end)):
            if self.last < 0:
                self.begin = j + 1
            return True
        if self.last < 0 or self.plural >= 0:
            return False
        if low in "-‑/&":
            return True
        if low in QUOTES and not self.mass and self.plural_ahead(j + 1):
            self.begin -= self.begin > self.start and tokens[self.begin - 1].low in QUOTES
            return True  # "1,500 "Little Engine" trains"
        return low == "," and not self.mass and not self.single and self._lists_adjectives(j)

    def _word(self, token: Token) -> bool:
        low, j = token.low, self.at
        if (low.endswith(GENITIVE) and len(low) > 2 and self.plural < 0) or low in ("'s", "’s"):
            self.begin, self.last = j + 1, -1
            return True
        if "'" in low and low.partition("'")[0] in self.e.pronouns:
            return False
        named = self.last >= 0 and low in self.classes["a"] and token.capital
        if low in self.ends and not named and not (self.last < 0 and low.endswith(ADVERB)):
            return self._joins(low)
        if self.plural >= 0:
            return self._behind_plural(token)
        tokens = self.tokens
        if j + 1 < len(tokens) and tokens[j + 1].low in ("$", "£", "€") and tokens[j + 1].start == token.end:
            return False  # "half the fund's C$640 million"
        if self.last >= 0 and self._is_verb(j):
            return False
        self.last = j
        described = low in self.classes["states_of_people"] and self.plural_ahead(j + 1)  # "4,000 dead birds"
        named = token.capital and not self.single
        if is_plural(token, self.e) and not described and not (named and self._names_before_plural(j)):
            self.plural = j
        return True

    def _joins(self, low: str) -> bool:
        """ "men and women": a joint with a plural behind it."""
        return (
            low in self.classes["and_or"]
            and self.last >= 0
            and self.plural < 0
            and not self.single
            and not self.mass
            and self.plural_ahead(self.at + 1)
        )

    def _behind_plural(self, token: Token) -> bool:
        """ "sports clubs": whether the phrase goes on behind what looked like its head."""
        tokens, j, low, e = self.tokens, self.at, token.low, self.e
        if low in self.classes["states_of_people"]:
            return False
        if is_plural(token, e):
            self.plural = self.last = j
            return True
        if (
            tokens[j - 1].low in e.attributive_plurals
            and not is_participle(low)
            and low not in e.verbs
            and self.plural_ahead(j)
        ):
            self.last = j
            return True
        if tokens[self.plural].capital and token.capital and self.plural_ahead(j):
            self.plural, self.last = -1, j
            return True
        return False

    def _names_before_plural(self, j: int) -> bool:
        """ "four Texas officers": a capital in -s with a plural directly behind it."""
        if j + 1 >= len(self.tokens):
            return False
        behind = self.tokens[j + 1]
        if behind.kind != "word" or not self.plural_ahead(j + 1):
            return False
        return behind.low not in self.e.verbs and not is_participle(behind.low)

    def _is_verb(self, j: int) -> bool:
        """Whether a word rather begins what is said of the phrase: "one man killed", "20 percent of output comes"."""
        tokens, singular = self.tokens, self.single or self.mass
        token, low = tokens[j], tokens[j].low
        if singular and low in self.classes["changes"]:
            return False
        if low in self.e.verbs:
            return singular or not self.plural_ahead(j + 1)
        if not is_participle(low) or token.capital:
            return False
        if all(tokens[k].low.endswith(ADVERB) for k in range(self.begin, j)):
            return False
        if singular:
            return tokens[j - 1].kind != "sign" and low.endswith(PAST)
        return not self.plural_ahead(j + 1)

    def plural_ahead(self, i: int) -> bool:
        """Whether a plural noun follows within three words, before a word that ends phrases."""
        tokens, ends, e = self.tokens, self.ends, self.e
        for j in range(i, min(i + 4, len(tokens))):
            token = tokens[j]
            if token.kind == "sign" and token.low in "-‑":
                continue
            if token.kind != "word" or token.low in ends:
                return False
            if is_plural(token, e):
                return True
        return False

    def _lists_adjectives(self, j: int) -> bool:
        """ "12 young, unarmed protesters": a comma between words of one phrase."""
        tokens = self.tokens
        if j + 2 >= len(tokens):
            return False
        behind = tokens[j + 1]
        if behind.kind != "word" or behind.low in self.ends or behind.capital:
            return False
        return not is_plural(behind, self.e) and self.plural_ahead(j + 2)


def counted_after(
    sentence: Sentence, i: int, *, single: bool = False, mass: bool = False
) -> tuple[tuple[int, int] | None, bool]:
    """The counted phrase from token `i` on, and whether it is said to be known: "three of them"."""
    tokens = sentence.tokens
    n, j = len(tokens), i
    e = english(sentence)
    while (
        j < n
        and tokens[j].low in sentence.classes["leading"]
        and not (tokens[j].low in sentence.classes["of"] and j == i)
    ):
        if tokens[j].low in sentence.classes["others"] and (
            j + 1 >= n or tokens[j + 1].kind != "word" or tokens[j + 1].low in stops(sentence.lexicon.words)
        ):
            return (j, j + 1), False
        if tokens[j].low in sentence.classes["other"] and noun_phrase(sentence, j + 1) is not None:
            break
        j += 1
    if j < n and tokens[j].low in sentence.classes["of"]:
        return _after_of(sentence, j + 1, mass=mass)
    if j < n and tokens[j].low in ("-", "‑") and j + 1 < n:
        if tokens[j + 1].low in sentence.classes["hyphened_counts"]:
            return noun_phrase(sentence, j + 2, mass=True), False
        if tokens[j + 1].kind == "word":
            return (j + 1, j + 2), False
    if j < n and tokens[j].low in sentence.classes["all_the_owned"] and mass:
        j += 1
    if (
        j < n
        and tokens[j].low in e.verbs
        and not single
        and not _Phrase(sentence, j, single, mass).plural_ahead(j + 1)
        and not (tokens[j].low in sentence.classes["adjectives"] and sentence.has(j + 1, "and_or"))
        and not is_plural(tokens[j], e)
    ):
        return None, False
    return noun_phrase(sentence, j, single=single, mass=mass), False


def _after_of(sentence: Sentence, j: int, *, mass: bool) -> tuple[tuple[int, int] | None, bool]:
    tokens, n = sentence.tokens, len(sentence.tokens)
    ends = stops(sentence.lexicon.words)
    if (
        j < n
        and tokens[j].low in sentence.classes["those_known"]
        and (j + 1 >= n or tokens[j].low not in sentence.classes["these"] or tokens[j + 1].low in ends)
    ):
        return None, True
    while j < n and (
        tokens[j].low in sentence.classes["determiners"]
        or tokens[j].low in QUOTES
        or tokens[j].kind == "number"
        or tokens[j].low in sentence.lexicon.words.cardinals
    ):
        if (
            tokens[j].low in sentence.classes["these_those"]
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
        and (not tokens[k].low.endswith(PLURAL) or tokens[k].low.endswith(GENITIVE[0]))
    ):
        k += 1
    if k > j and k + 1 < n and tokens[k].low in ("$", "£", "€") and tokens[k + 1].kind == "number":
        k += 1  # "millions of rare $1 notes"
    if k > j and k + 1 < n and tokens[k].kind == "number":
        j = k + 1  # "14 of her season-high 27 points"
    return noun_phrase(sentence, j, mass=True) if mass else (
        noun_phrase(sentence, j) or noun_phrase(sentence, j, mass=True)
    ), False
