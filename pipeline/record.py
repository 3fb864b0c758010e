"""The types that the stages hand on, and the record they add up to.

Every finding carries `span`, Python `str` offsets into the record's `text` (end exclusive), and `text`, which is
exactly `record.text[start:end]`. Unknown is `None`, never a default. Fields may be added; a field never changes its
meaning.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, Literal

Span = tuple[int, int]

Access = Literal["full", "partial", "paywall", "shell"]
PublishedFrom = Literal["jsonld", "meta", "time", "url", "text", "label", "feed"]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Role = Literal["subject", "mentioned"]
Via = Literal["name", "demonym", "capital", "city", "region", "institution", "person", "label"]
Modifier = Literal["exact", "approx", "at_least", "at_most", "more_than", "less_than", "range"]
ClaimKind = Literal["count", "money", "percent", "measure", "ratio", "rank"]
Trend = Literal["increase", "decrease"]
CitationKind = Literal["outlet", "agency", "report"]
Severity = Literal["high", "medium", "low"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """Something that could not be read, and why. `message` is a sentence for a person."""

    stage: str
    code: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """What the feed or sitemap that named the page said about it."""

    title: str | None = None
    published: str | None = None  # ISO 8601, as precise as the source
    modified: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the core reads: either `body` (raw bytes of a page or document) or `text` (taken as it is).

    `content_type` is a media type without parameters; `charset` is what the transport said (it outranks the page's
    own label when it is right). `reference_date` is what relative dates count from; without it the publication date is
    used, then `fetched_at`.
    """

    id: str | None = None
    body: bytes | None = None
    text: str | None = None
    content_type: str = "text/html"
    charset: str | None = None
    url: str | None = None
    title: str | None = None
    language: str | None = None
    reference_date: date | None = None
    fetched_at: datetime | None = None
    hints: Hints = Hints()


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A hyperlink of the body: the anchor's place in the text and where it leads."""

    span: Span
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """The printed dateline: "SEOUL, July 18 (Yonhap) —". `country` ISO 3166-1 alpha-2, `date` ISO 8601."""

    place: str | None
    country: str | None
    date: str | None
    agency: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A page read: its body, what it says about itself, and what was wrong with it."""

    text: str
    title: str | None = None
    url: str | None = None
    canonical_url: str | None = None
    site_name: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None  # BCP 47
    published: str | None = None  # ISO 8601, as precise as the page says
    modified: str | None = None
    published_from: PublishedFrom | None = None
    access: Access = "full"
    access_reason: str | None = None
    labels: Mapping[str, str] = field(default_factory=dict)
    sections: tuple[str, ...] = ()  # the page's own sections and tags, evidence for topics
    dateline: Dateline | None = None
    links: tuple[Link, ...] = ()
    pages: tuple[tuple[int, int], ...] = ()  # (offset in text, page number) of a paged document, ascending
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAnArticle:
    """A page that is no article: a listing, a soft 404, an empty document. `code` names which, `reason` says why."""

    code: str
    reason: str
    title: str | None = None
    canonical_url: str | None = None
    published: str | None = None  # as an article's, when the page says it
    published_from: PublishedFrom | None = None
    access: Access = "full"
    access_reason: str | None = None
    issues: tuple[Issue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeExpression:
    """A TIMEX3 (ISO-TimeML). `earliest`/`latest`: the closed interval of calendar days, ISO; None when it names none.

    An anchored duration ("the past two months") has an interval too. `rule` and `anchor` explain how it was read.
    """

    span: Span
    text: str
    type: TimexType
    value: str
    earliest: str | None = None
    latest: str | None = None
    rule: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryMention:
    span: Span
    text: str
    via: Via


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryTag:
    """A country of the article. `code` ISO 3166-1 alpha-2 (plus XK); `score` 0…1; `why` explains role and reading."""

    code: str
    name: str
    role: Role
    score: float
    mentions: tuple[CountryMention, ...] = ()
    why: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    text: str
    earliest: str | None
    latest: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One figure of a breakdown ("18 men"). `exhaustive`: the parts add up to the whole."""

    span: Span
    text: str
    value: float | None
    counted: str | None
    exhaustive: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Arithmetic done on a claim: `holds` None when it only offers an implied figure (99 − 65 = 34)."""

    rule: str
    holds: bool | None
    detail: str
    spans: tuple[Span, ...] = ()
    value: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A numeric claim. `value` in major units; `low`/`high` the interval it allows, filled for ranges and bounds."""

    span: Span
    text: str
    num_span: Span
    value: float | None
    low: float | None = None
    high: float | None = None
    modifier: Modifier = "exact"
    vague: bool = False
    kind: ClaimKind = "count"
    counted: str | None = None
    unit: str | None = None
    event: str | None = None
    trend: Trend | None = None
    cumulative: bool = False
    period: Period | None = None
    place: str | None = None
    attribution: str | None = None
    parts: tuple[Part, ...] = ()
    checks: tuple[Check, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Another outlet or report that the article relies on. `date` ISO 8601, as precise as the text."""

    span: Span
    text: str
    outlet: str
    outlet_id: str | None = None
    kind: CitationKind = "outlet"
    date: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A reason why a person should look. `reason` is a sentence they can act on.

    `inputs`: what the rule compared. The same rule on the same inputs is the same flag, which is answered once.
    """

    rule: str
    severity: Severity
    reason: str
    spans: tuple[Span, ...] = ()
    version: int = 1
    inputs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What Dateline says about one article."""

    id: str
    url: str | None = None
    canonical_url: str | None = None
    site_name: str | None = None
    title: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    published: str | None = None
    modified: str | None = None
    published_from: PublishedFrom | None = None
    access: Access = "full"
    access_reason: str | None = None
    text: str = ""
    labels: Mapping[str, str] = field(default_factory=dict)
    topics: tuple[str, ...] = ()
    dateline: Dateline | None = None
    pages: tuple[tuple[int, int], ...] = ()
    dates: tuple[TimeExpression, ...] = ()
    countries: tuple[CountryTag, ...] = ()
    claims: tuple[Claim, ...] = ()
    citations: tuple[Citation, ...] = ()
    flags: tuple[Flag, ...] = ()
    issues: tuple[Issue, ...] = ()
    pipeline: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownOutlet:
    """What the core may know of an outlet in the catalogue: enough to recognise its name and its address."""

    slug: str
    name: str
    aliases: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    kind: CitationKind = "outlet"
    country: str | None = None


_PLAIN = frozenset((str, int, bool, type(None)))


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(f.name for f in fields(kind))


def to_json(value: Any) -> Any:
    """A record, or any part of one, as plain JSON types: tuples become lists, whole floats become integers."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if is_dataclass(kind):
        return {name: to_json(getattr(value, name)) for name in _names(kind)}
    if isinstance(value, tuple | list):
        return [to_json(item) for item in value]
    if isinstance(value, Mapping):
        return {key: to_json(item) for key, item in value.items()}
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    return value
