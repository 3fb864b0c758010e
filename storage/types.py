"""What comes out of the store, and what goes in: frozen values. Instants are aware and in UTC."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any, Literal

from pipeline.record import Access, Hints, Record, Severity, Span

FetchKind = Literal["feed", "news_sitemap", "sitemap", "listing", "home", "robots", "page", "import"]
Outcome = Literal["article", "not_article", "set_aside"]
Status = Literal["open", "accepted", "rejected", "deferred", "void"]
FindingKind = Literal["date", "country", "claim", "citation", "flag"]
Verdict = Literal["accept", "reject", "defer", "agree", "disagree", "edit", "note", "undo"]
Change = Literal["new", "revised", "reread", "same", "not_article"]
RunKind = Literal["collect", "ingest", "reparse", "import"]
RunOutcome = Literal["running", "ok", "partial", "failed", "stopped", "missed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceState:
    """What we remember of one source of an outlet between two polls.

    `interval` is in minutes; `learned` belongs to the rhythm (plain JSON); `gone`: the server said 410.
    """

    outlet: str
    url: str
    kind: FetchKind = "feed"
    etag: str | None = None
    last_modified: str | None = None
    body_sha: str | None = None
    interval: float | None = None
    failures: int = 0
    next_due: datetime | None = None
    moved_to: str | None = None
    gone: bool = False
    last_attempt: datetime | None = None
    last_success: datetime | None = None
    last_item: datetime | None = None
    learned: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch:
    """One attempt to fetch one address. `loss` names the reason when nothing came of it, `error` says it in a sentence.

    `headers` is the subset worth keeping; `redirects` the addresses passed, in order; `final_url` None: as asked.
    """

    outlet: str
    url: str
    at: datetime
    kind: FetchKind = "page"
    id: int | None = None
    run_id: int | None = None
    source: str | None = None
    final_url: str | None = None
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    size: int | None = None
    milliseconds: int | None = None
    redirects: tuple[str, ...] = ()
    loss: str | None = None
    error: str | None = None
    snapshot: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A body, kept once and for good under its SHA-256 (hex). `stored` is its size on disk."""

    sha: str
    size: int
    stored: int
    first_seen: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A page that came, and the attempt that brought it. The body is on disk already (`Store.keep_body`)."""

    fetch: Fetch
    snapshot: Snapshot
    content_type: str = "text/html"
    charset: str | None = None
    hints: Hints = Hints()  # noqa: RUF009 - frozen


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """A page as it was seen at an address for the first time, or with other bytes than before.

    `read_by` is the pipeline version that read it last, None: not yet; `outcome` what came of it, `reason` why not.
    """

    id: int
    outlet: str
    url: str
    snapshot: str
    at: datetime
    content_type: str = "text/html"
    charset: str | None = None
    hints: Hints = Hints()  # noqa: RUF009 - frozen
    fetch_id: int | None = None
    read_by: str | None = None
    outcome: Outcome | None = None
    reason: str | None = None
    article_id: int | None = None
    revision_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What storing a record changed. new: an article; revised: its outlet changed it; reread: our reading changed."""

    change: Change
    article_id: int | None = None
    revision_id: int | None = None
    reading_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """An article of an outlet, whatever its text says today.

    `published` is as precise as the page; `sort_at` is what queues are ordered by: the publication, or the first sight
    where that is unknown. `changed`: the outlet's text changed after a person decided. `severity`: of the gravest flag
    that nobody answered, 3 high … 0 none; `urgency`: what the open queue is ordered by, severity and whether it is
    watched.
    """

    id: int
    key: str
    outlet: str
    url: str
    title: str | None
    language: str | None
    published: str | None
    access: Access
    first_seen: datetime
    last_changed: datetime
    sort_at: datetime
    revision_id: int | None
    reading_id: int | None
    revisions: int
    claims: int
    severity: int
    status: Status
    changed: bool
    urgency: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RevisionRow:
    """The article's text as its outlet published it at `at`. `same_as`: the earlier revision that present rules read
    to the same text (the difference was ours, not the outlet's)."""

    id: int
    article_id: int
    n: int
    at: datetime
    capture_id: int
    snapshot: str
    url: str
    reading_id: int | None
    same_as: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one pipeline version read in one revision; never changed afterwards. A digest points at readings."""

    id: int
    revision_id: int
    article_id: int
    pipeline: str
    made: datetime
    record: Record


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """A finding of a reading. `key` names it within the article and stays when the page is read again."""

    reading_id: int
    article_id: int
    kind: FindingKind
    key: str
    span: Span
    text: str
    value: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """A claim with the columns that queries need. `sort_at` is the article's; `flag` the gravest rule that touches it.

    `current`: of the article's present text as read by the present rules; `status` follows the decisions on `key`.
    """

    reading_id: int
    article_id: int
    key: str
    outlet: str
    span: Span
    text: str
    sentence: str
    value: float | None
    low: float | None
    high: float | None
    modifier: str
    kind: str
    counted: str | None
    unit: str | None
    event: str | None
    cumulative: bool
    period_from: str | None
    period_to: str | None
    place: str | None
    attribution: str | None
    sort_at: datetime
    flag: str | None
    severity: int
    status: Status
    current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What a person decided: about the article (`target` None) or a finding (its key), whole (`field` None) or a field.

    `client_key` makes a repeated request the same decision; `undoes` is the decision that an undo takes back.
    """

    user: str
    article_id: int
    verdict: Verdict
    target: str | None = None
    field: str | None = None
    old: Any = None
    new: Any = None
    note: str | None = None
    reading_id: int | None = None
    undoes: int | None = None
    client_key: str | None = None
    id: int | None = None
    at: datetime | None = None
    hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Click:
    """What one press of a button decided: the decisions from `first_id` to `last_id`, and in words what that was.

    `skipped`: articles by id that it was meant for too, and why they were left as they are; `undone` when that was.
    """

    key: str
    user: str
    said: str
    at: datetime
    first_id: int
    last_id: int
    skipped: Mapping[str, str] = field(default_factory=dict)
    undone: datetime | None = None
    id: int | None = None

    @property
    def decisions(self) -> range:
        return range(self.first_id, self.last_id + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gates:
    """Counts at every gate, and the losses by reason. found = unchanged + fetched + lost before fetching, and so on."""

    found: int = 0
    fetched: int = 0
    unchanged: int = 0
    stored: int = 0
    parsed: int = 0
    new: int = 0
    revised: int = 0
    reread: int = 0
    claims: int = 0
    flagged: int = 0
    losses: Mapping[str, int] = field(default_factory=dict)

    def __add__(self, other: "Gates") -> "Gates":
        names = [name.name for name in fields(Gates) if name.name != "losses"]
        losses = {
            reason: self.losses.get(reason, 0) + other.losses.get(reason, 0) for reason in (*self.losses, *other.losses)
        }
        return Gates(losses=losses, **{name: getattr(self, name) + getattr(other, name) for name in names})


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One run of a job. A missed one has `due` and no end; `message` is a sentence about its outcome."""

    id: int
    kind: RunKind
    outlet: str | None
    due: datetime | None
    started: datetime
    ended: datetime | None
    outcome: RunOutcome
    gates: Gates
    message: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueRow:
    """Something that went wrong, named: where, what and, where there is one, the kept sample."""

    at: datetime
    stage: str
    code: str
    message: str
    outlet: str | None = None
    url: str | None = None
    snapshot: str | None = None
    run_id: int | None = None
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A revision of an article and the one before it, as captured."""

    article_id: int
    revision_id: int
    before_id: int
    before: Capture
    after: Capture


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """What a revision says otherwise. `rule` names it ("number_changed"); `before`/`after`: span, text and sentence.

    `old_key` and `new_key` are of the claims that it concerns, in the revision before and in this one.
    """

    revision_id: int
    article_id: int
    rule: str
    severity: Severity
    reason: str
    before: Mapping[str, Any] | None = None
    after: Mapping[str, Any] | None = None
    old_key: str | None = None
    new_key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestEntry:
    """One figure or article of a digest: the very reading it was printed from. `key` None: the article as a whole."""

    article_id: int
    reading_id: int
    key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """An exported digest, frozen: the same bytes whenever it is asked for. `query` is the filter it was made with."""

    id: int
    at: datetime
    user: str
    title: str
    format: str
    query: Mapping[str, Any]
    body: str
    entries: tuple[DigestEntry, ...] = ()
