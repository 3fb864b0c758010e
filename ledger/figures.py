"""What the ledger knows of a number in an article: the claim as read, and what it takes to compare it with others."""

from dataclasses import dataclass
from datetime import date, datetime

from ledger.words import UNSPACED
from pipeline.record import ClaimKind, Link, Modifier, Record, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An article as it enters the ledger. `outlet`: its slug; `published`: ISO 8601, as precise as it is known."""

    article: str
    record: Record
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    published: str | None = None
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """A place in an article: `text` is what stands there."""

    article: str
    span: Span
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number made comparable. `None` and empty sets mean that the article does not say it.

    `measure`: slug of a measure; `head`: what is counted, under one name for all languages where it is known, else its
    stem; `group`: a group of persons (women, soldiers); `spots`: places nearer than a country; `source`: who says it,
    under one name for all languages; `aside`: it is told of another incident; `quoted_old`: it is quoted as a figure
    that no longer stands; `inherited`: the measure was taken from a neighbouring figure or sentence.
    """

    article: str
    outlet: str | None
    language: str | None
    span: Span
    text: str
    num_span: Span
    value: float | None
    low: float
    high: float
    modifier: Modifier
    kind: ClaimKind
    unit: str | None
    head: str | None
    generic: bool
    group: str | None
    measure: str | None
    inherited: bool
    elided: bool
    place: str | None
    spots: frozenset[str]
    period: tuple[date, date] | None
    period_stated: bool  # the figure's own clause names the period
    day: date | None
    published: datetime | None
    as_of: date | None
    as_of_stated: bool
    source: str | None
    heard: str | None  # the source, or that of the figure before it in the sentence
    definition: str | None
    aside: bool
    quoted_old: bool
    revised: bool
    lowered: bool  # the sentence says that it was brought down
    increment: bool
    reported: bool  # its clause says that somebody gave it
    subset: bool  # it is of some out of others
    scope: int  # 1: of a whole country, 2: of a continent or the world
    document: str | None  # the letter, table or version that gives it
    now: bool
    then: bool  # the sentence puts it after another figure
    trend: str | None
    cumulative: bool
    sentence: int
    paragraph: int
    clause: Span  # the sentence's offsets
    words: frozenset[str]

    def __hash__(self) -> int:
        """By where it stands: hashing all fields is what judging would mostly do."""
        return hash((self.article, self.num_span, self.span))

    @property
    def pointer(self) -> Pointer:
        """Where the figure stands."""
        return Pointer(article=self.article, span=self.span, text=self.text)

    @property
    def code_unspaced(self) -> bool:
        """Whether the article's script writes words without spaces, or with endings attached."""
        return self.language in UNSPACED

    @property
    def exact(self) -> bool:
        """Whether the text gives one number without "about" or a bound."""
        return self.value is not None and self.modifier == "exact"
