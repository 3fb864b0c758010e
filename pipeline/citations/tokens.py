"""The words of a text with their places, and the sentences and brackets they stand in."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from pipeline.sentences.split import goes_on, sentence_words

# One character of Chinese or Japanese is a token: those scripts put no space between words.
_SINGLE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0e4e\u1000-\u103f"
# So is one letter of Thai or Burmese with the signs upon it.
_CLUSTER = (
    "[\u0e00-\u0e30\u0e32\u0e33\u0e3f-\u0e46][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*|[\u1000-\u102a\u103f][\u102b-\u103e]*"
)
# Signs that `re` does not count as part of a word: of Indic scripts, Arabic vowels, accents by themselves, the joiners.
_MARKS = "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0d4d\u064b-\u065f\u0670\u0300-\u036f\u200c\u200d"
_TOKEN = re.compile(
    rf"{_CLUSTER}|[{_SINGLE}]|[ldnsctjmLDNSCTJM](?<!\w.)['’](?=[^\W\d])|[Qq](?<!\w.)u['’](?=[^\W\d])|[^\W{_SINGLE}]+(?:[.&'’+-](?!s\b)[^\W{_SINGLE}]+|[{_MARKS}]+[^\W{_SINGLE}]*)*|['’]s\b|\n\s*\n|[^\w\s]"
)
_STOPS = frozenset(".!?…。！？؟।۔።။")
_CLOSING = frozenset("\"'”’»)]」』）")
_ALIKE = str.maketrans("أإآىيك’", "اااییک'")  # hamza is left out at will; Persian has its own ya and kaf
_AND = frozenset("وف")
_PAIRS = {")": "(", "]": "[", "）": "（", "】": "【"}
_OPENING = frozenset(_PAIRS.values())
_LONGEST_BRACKET = 120  # tokens; beyond it a bracket is taken for one that was never closed


class Token(NamedTuple):
    """A word or sign. `capital`: it begins like a name, by a capital or a digit within a word ("24.kg")."""

    start: int
    end: int
    text: str
    low: str
    capital: bool
    word: bool


@dataclass(frozen=True)
class Tokens:
    """A text's tokens. Ranges of tokens are (first, one after the last)."""

    text: str
    all: tuple[Token, ...]

    def __len__(self) -> int:
        return len(self.all)

    def __getitem__(self, i: int) -> Token:
        return self.all[i]

    @cached_property
    def lows(self) -> tuple[str, ...]:
        """The tokens in lower case."""
        return tuple([token.low for token in self.all])

    def low(self, i: int) -> str:
        """The token in lower case, "" outside the text."""
        return self.lows[i] if 0 <= i < len(self.lows) else ""

    def slice(self, first: int, last: int) -> str:
        """The text of a range."""
        return self.text[self.all[first].start : self.all[last - 1].end]

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each word stands, by its lower case."""
        out: dict[str, list[int]] = {}
        for i, low in enumerate(self.lows):
            out.setdefault(low, []).append(i)
        return out

    def places_of(self, words: Iterable[str]) -> list[int]:
        """Where any of these words stands, in order."""
        return sorted(i for word in self.places.keys() & words for i in self.places[word])

    @cached_property
    def brackets(self) -> dict[int, int]:
        """The closing token of each bracket, by the opening one."""
        out: dict[int, int] = {}
        open_: list[int] = []
        for i, token in enumerate(self.all):
            if token.word:
                continue
            if token.text in _OPENING:
                open_.append(i)
            elif token.text in _PAIRS:
                while open_ and self.all[open_[-1]].text != _PAIRS[token.text]:
                    open_.pop()
                if open_ and i - open_[-1] <= _LONGEST_BRACKET:
                    out[open_[-1]] = i
                if open_:
                    open_.pop()
            elif token.text[0] == "\n":
                open_.clear()
        return out

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The ranges of the sentences, in order; a sentence in brackets belongs to the one around it."""
        out = []
        first = 0
        closing = -1
        for i, token in enumerate(self.all):
            if token.word:
                continue
            closing = max(closing, self.brackets.get(i, -1))
            if token.text[0] == "\n" or (token.text in _STOPS and i > closing and self._ends(i)):
                last = i + 1
                while token.text[0] != "\n" and last < len(self.all) and self._closes(last):
                    last += 1
                if last > first:
                    out.append((first, last))
                first = max(first, last)
        if first < len(self.all):
            out.append((first, len(self.all)))
        return tuple(out)

    @cached_property
    def sentence_of(self) -> tuple[int, ...]:
        """The number of each token's sentence."""
        return tuple(n for n, (first, last) in enumerate(self.sentences) for _ in range(first, last))

    def _closes(self, i: int) -> bool:
        """Whether a closing quotation mark directly after a full stop stands here."""
        return self.all[i].text in _CLOSING and self.all[i].start == self.all[i - 1].end

    def _ends(self, i: int) -> bool:
        before = self.all[i - 1] if i else None
        if i + 1 >= len(self.all):
            return True
        after = self.all[i + 1]
        if after.start == self.all[i].end and after.word and self.all[i].text == ".":
            return False
        if before and self.all[i].text == "." and before.end == self.all[i].start:
            dot = self.all[i]
            if goes_on(self.text, dot.start, dot.end, sentence_words(None)):
                return False
        return not after.text[0].islower()


def tokens_of(text: str) -> Tokens:
    """The tokens of a text."""
    known: dict[str, tuple[str, str, bool, bool]] = {}  # a text says most of its words more than once
    out: list[Token] = []
    for match in _TOKEN.finditer(text):
        word = match[0]
        told = known.get(word)
        if told is None:
            first = word[0]
            capital = first.isupper() or (first.isdigit() and not word.isdigit())
            told = known[word] = word, low(word), capital, first.isalnum()
        out.append(Token._make((*match.span(), *told)))
    return Tokens(text, tuple(out))


def words_of(text: str) -> tuple[str, ...]:
    """The tokens of a name or phrase, in lower case."""
    return tuple(map(low, _TOKEN.findall(text)))


def first_of(name: str) -> str | None:
    """The first token of a name, in lower case."""
    match = _TOKEN.match(name)
    return low(match[0]) if match else None


def low(word: str) -> str:
    """A word as it is compared: in lower case, with one apostrophe, and Arabic letters in the form all write alike."""
    return word.lower().replace("’", "'") if word.isascii() else word.lower().translate(_ALIKE)


def _split(phrase: str) -> tuple[str, ...]:
    """A phrase's tokens; an elided article ("l'") is one, as it is before a word."""
    elided = phrase.endswith(("'", "’"))
    return words_of(f"{phrase}x")[:-1] if elided else words_of(phrase)


def _bare(word: str) -> str | None:
    """An Arabic word without the "and" or "so" written close before it."""
    return word[1:] if word[:1] in _AND and len(word) > 3 else None


class Phrases:
    """A set of phrases, found at a place or ending there. The words are split as the text is."""

    def __init__(self, phrases: tuple[str, ...]) -> None:
        self._first: dict[str, list[tuple[str, ...]]] = {}
        self._last: dict[str, list[tuple[str, ...]]] = {}
        for words in sorted({_split(phrase) for phrase in phrases}, key=len, reverse=True):
            self._first.setdefault(words[0], []).append(words)
            self._last.setdefault(words[-1], []).append(words)

    def at(self, tokens: Tokens, i: int) -> int:
        """How many tokens the longest phrase that begins at token `i` has; 0: none does."""
        for words in self._first.get(tokens.low(i), ()):
            if len(words) == 1 or tokens.lows[i : i + len(words)] == words:
                return len(words)
        word = tokens.low(i)
        if word[:1] in _AND and (bare := _bare(word)) is not None:
            for words in self._first.get(bare, ()):
                if len(words) == 1 or tokens.lows[i + 1 : i + len(words)] == words[1:]:
                    return len(words)
        return 0

    def places(self, tokens: Tokens) -> list[int]:
        """The tokens at which a phrase begins, in order."""
        return [i for i in tokens.places_of(self._first.keys()) if self.at(tokens, i)]

    def ending(self, tokens: Tokens, i: int) -> int:
        """How many tokens the longest phrase whose last token is `i` has; 0: none does."""
        for words in self._last.get(tokens.low(i), ()):
            first = i + 1 - len(words)
            if len(words) == 1 or (first >= 0 and self._begins(tokens, first, words)):
                return len(words)
        word = tokens.low(i)
        if word[:1] in _AND and (bare := _bare(word)) is not None:
            return int((bare,) in self._last.get(bare, ()))
        return 0

    @staticmethod
    def _begins(tokens: Tokens, first: int, words: tuple[str, ...]) -> bool:
        found = tokens.lows[first : first + len(words)]
        return found == words or (found[1:] == words[1:] and _bare(found[0]) == words[0])
