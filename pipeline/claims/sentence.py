"""A sentence made ready for finding claims, and a claim in the making."""

from dataclasses import dataclass, field
from typing import Literal

from pipeline.claims.words import ClaimWords, Classes
from pipeline.numbers.number import Lexicon, Number
from pipeline.numbers.tokens import Token
from pipeline.record import ClaimKind, Modifier, Part, Period, Span, TimeExpression, Trend
from pipeline.sentences.words import SentenceWords

NO_WORDS = ClaimWords()
Reason = Literal[
    "date",
    "time",
    "duration",
    "score",
    "name",
    "one",
    "ordinal",
    "code",
    "list",
    "scale",
    "fraction",
    "conversion",
    "repeat",
    "unread",
]


@dataclass(slots=True, kw_only=True, eq=False)
class Sentence:
    """A sentence that holds numbers. `index` counts all sentences, `paragraph` the paragraphs."""

    text: str
    start: int
    end: int
    index: int
    paragraph: int
    tokens: list[Token]
    lexicon: Lexicon
    writing: SentenceWords
    words: ClaimWords = NO_WORDS
    classes: Classes = field(init=False)  # those of `words`
    numbers: list[Number] = field(default_factory=list)
    dates: tuple[TimeExpression, ...] = ()

    def __post_init__(self) -> None:
        self.classes = self.words.classes

    def phrase(self, first: int, last: int) -> str:
        """The text from token `first` to before token `last`."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    def low(self, i: int) -> str:
        """The lower-case token `i`, "" outside the sentence."""
        return self.tokens[i].low if 0 <= i < len(self.tokens) else ""

    def has(self, i: int, name: str) -> bool:
        """Whether token `i` is a word of a class of the language."""
        return 0 <= i < len(self.tokens) and self.tokens[i].low in self.classes[name]


@dataclass(slots=True, kw_only=True, eq=False)
class Draft:
    """A claim in the making. `left`/`right` are the token bounds of its span, `head` those of the counted phrase."""

    sentence: Sentence
    number: Number
    kind: ClaimKind
    value: float | None
    low: float | None
    high: float | None
    modifier: Modifier
    left: int
    right: int
    head: tuple[int, int] | None = None
    counted: str | None = None
    elided: bool = False
    unit: str | None = None
    event: str | None = None
    trend: Trend | None = None
    cumulative: bool = False
    period: Period | None = None
    place: str | None = None
    attribution: str | None = None
    parts: tuple[Part, ...] = ()
    part_of: "Draft | None" = None
    whole: "Draft | None" = None  # the Y of "X of the Y things"

    @property
    def span(self) -> Span:
        tokens = self.sentence.tokens
        start = min(tokens[self.left].start, self.number.start)
        return start, max(tokens[self.right - 1].end, self.number.end)
