"""The tables. Private to `storage/`; the migrations build them, and a test holds the two together."""

from collections.abc import Iterable

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    Table,
    UniqueConstraint,
    false,
)

from storage.columns import CleanText, Instant, JsonText

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

# SQLite counts rows only in a column of exactly this type; PostgreSQL's integer ends at 2^31.
ID = BigInteger().with_variant(Integer, "sqlite")


def _one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    return CheckConstraint(f"{column} IN ({', '.join(repr(v) for v in values)})", name=column)


def _sha(column: str) -> CheckConstraint:
    return CheckConstraint(f"length({column}) = 64", name=f"{column}_is_sha256")


RUN = Table(
    "run",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("kind", CleanText, nullable=False),
    Column("outlet", CleanText),
    Column("due", Instant),
    Column("started", Instant, nullable=False),
    Column("ended", Instant),
    Column("outcome", CleanText, nullable=False),
    Column("gates", JsonText, nullable=False),
    Column("new", Integer, nullable=False, server_default="0"),
    Column("message", CleanText),
    _one_of("kind", ("collect", "ingest", "reparse", "import")),
    _one_of("outcome", ("running", "ok", "partial", "failed", "stopped", "missed")),
    Index(None, "outlet", "kind", "started"),
    Index(None, "outcome", "started"),
)

SOURCE = Table(
    "source",
    METADATA,
    Column("outlet", CleanText, primary_key=True),
    Column("url", CleanText, primary_key=True),
    Column("kind", CleanText, nullable=False),
    Column("etag", CleanText),
    Column("last_modified", CleanText),
    Column("body_sha", CleanText),
    Column("interval", Double),
    Column("failures", Integer, nullable=False),
    Column("next_due", Instant),
    Column("moved_to", CleanText),
    Column("gone", Boolean, nullable=False),
    Column("last_attempt", Instant),
    Column("last_success", Instant),
    Column("last_item", Instant),
    Column("learned", JsonText, nullable=False),
    CheckConstraint("failures >= 0", name="failures"),
)

SNAPSHOT = Table(
    "snapshot",
    METADATA,
    Column("sha", CleanText, primary_key=True),
    Column("size", BigInteger, nullable=False),
    Column("stored", BigInteger, nullable=False),
    Column("first_seen", Instant, nullable=False),
    _sha("sha"),
    CheckConstraint("size >= 0 AND stored >= 0", name="size"),
)

FETCH = Table(
    "fetch",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("run_id", ID, ForeignKey("run.id")),
    Column("outlet", CleanText, nullable=False),
    Column("source", CleanText),
    Column("url", CleanText, nullable=False),
    Column("final_url", CleanText),
    Column("kind", CleanText, nullable=False),
    Column("at", Instant, nullable=False),
    Column("status", Integer),
    Column("headers", JsonText, nullable=False),
    Column("size", BigInteger),
    Column("milliseconds", BigInteger),
    Column("redirects", JsonText, nullable=False),
    Column("loss", CleanText),
    Column("error", CleanText),
    Column("snapshot", CleanText, ForeignKey("snapshot.sha")),
    CheckConstraint("status BETWEEN 100 AND 999", name="status"),
    Index(None, "outlet", "at"),
    Index(None, "url", "at"),
    Index(None, "run_id"),
    Index(None, "snapshot"),
)

CAPTURE = Table(
    "capture",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("fetch_id", ID, ForeignKey("fetch.id")),
    Column("outlet", CleanText, nullable=False),
    Column("url", CleanText, nullable=False),
    Column("snapshot", CleanText, ForeignKey("snapshot.sha"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("content_type", CleanText, nullable=False),
    Column("charset", CleanText),
    Column("hints", JsonText, nullable=False),
    Column("read_by", CleanText),
    Column("outcome", CleanText),
    Column("reason", CleanText),
    Column("article_id", ID),
    Column("revision_id", ID),
    _one_of("outcome", ("article", "not_article", "set_aside")),
    Index(None, "url", "id"),
    Index(None, "read_by", "id"),
    Index(None, "outlet", "at"),
    Index(None, "snapshot"),
    Index(None, "revision_id"),
)

ARTICLE = Table(
    "article",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("key", CleanText, nullable=False),
    Column("outlet", CleanText, nullable=False),
    Column("url", CleanText, nullable=False),
    Column("title", CleanText),
    Column("language", CleanText),
    Column("published", CleanText),
    Column("access", CleanText, nullable=False),
    Column("first_seen", Instant, nullable=False),
    Column("last_changed", Instant, nullable=False),
    Column("sort_at", Instant, nullable=False),
    Column("revision_id", ID),
    Column("reading_id", ID),
    Column("revisions", Integer, nullable=False),
    Column("claims", Integer, nullable=False),
    Column("severity", SmallInteger, nullable=False),
    Column("status", CleanText, nullable=False),
    Column("changed", Boolean, nullable=False, server_default=false()),
    Column("urgency", SmallInteger, nullable=False, server_default="0"),
    UniqueConstraint("key"),
    _one_of("status", ("open", "accepted", "rejected", "deferred", "void")),
    _one_of("access", ("full", "partial", "paywall", "shell")),
    CheckConstraint("severity BETWEEN 0 AND 3", name="severity"),
    Index("ix_article_queue", "status", "sort_at", "id"),
    Index("ix_article_outlet", "outlet", "first_seen"),
    Index("ix_article_newest", "sort_at", "id"),
    Index("ix_article_urgency", "status", "urgency", "sort_at", "id"),
    Index("ix_article_changed", "changed", "sort_at", "id"),
    Index("ix_article_access", "access", "sort_at"),
)

REVISION = Table(
    "revision",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("article_id", ID, ForeignKey("article.id"), nullable=False),
    Column("n", Integer, nullable=False),
    Column("at", Instant, nullable=False),
    Column("capture_id", ID, ForeignKey("capture.id"), nullable=False),
    Column("reading_id", ID),
    Column("text_sha", CleanText, nullable=False),
    Column("same_as", ID),
    UniqueConstraint("article_id", "n"),
    UniqueConstraint("capture_id"),
    CheckConstraint("n >= 1", name="n"),
    _sha("text_sha"),
)

READING = Table(
    "reading",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("revision_id", ID, ForeignKey("revision.id"), nullable=False),
    Column("article_id", ID, ForeignKey("article.id"), nullable=False),
    Column("pipeline", CleanText, nullable=False),
    Column("made", Instant, nullable=False),
    Column("text", CleanText, nullable=False),
    Column("record", JsonText, nullable=False),
    Column("record_sha", CleanText, nullable=False),
    _sha("record_sha"),
    Index(None, "revision_id"),
    Index(None, "article_id"),
)

FINDING = Table(
    "finding",
    METADATA,
    Column("reading_id", ID, ForeignKey("reading.id"), primary_key=True),
    Column("key", CleanText, primary_key=True),
    Column("article_id", ID, nullable=False),
    Column("kind", CleanText, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("text", CleanText, nullable=False),
    Column("value", JsonText, nullable=False),
    _one_of("kind", ("date", "country", "claim", "citation", "flag")),
    CheckConstraint('start >= 0 AND "end" >= start', name="span"),
    sqlite_with_rowid=False,
)

CLAIM = Table(
    "claim",
    METADATA,
    Column("reading_id", ID, ForeignKey("reading.id"), primary_key=True),
    Column("key", CleanText, primary_key=True),
    Column("article_id", ID, ForeignKey("article.id"), nullable=False),
    Column("outlet", CleanText, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("text", CleanText, nullable=False),
    Column("sentence", CleanText, nullable=False),
    Column("value", Double),
    Column("low", Double),
    Column("high", Double),
    Column("modifier", CleanText, nullable=False),
    Column("kind", CleanText, nullable=False),
    Column("counted", CleanText),
    Column("unit", CleanText),
    Column("event", CleanText),
    Column("cumulative", Boolean, nullable=False),
    Column("period_from", CleanText),
    Column("period_to", CleanText),
    Column("place", CleanText),
    Column("attribution", CleanText),
    Column("sort_at", Instant, nullable=False),
    Column("flag", CleanText),
    Column("severity", SmallInteger, nullable=False),
    Column("status", CleanText, nullable=False),
    Column("current", Boolean, nullable=False),
    _one_of("status", ("open", "accepted", "rejected", "deferred", "void")),
    CheckConstraint('start >= 0 AND "end" >= start', name="span"),
    CheckConstraint("severity BETWEEN 0 AND 3", name="severity"),
    Index("ix_claim_article", "article_id", "current"),
    Index("ix_claim_series", "current", "place", "event", "counted", "period_to"),
    Index("ix_claim_queue", "current", "status", "sort_at", "article_id"),
    Index("ix_claim_flag", "current", "flag", "sort_at"),
    Index("ix_claim_value", "current", "value", "low", "high", "article_id"),
    Index("ix_claim_event", "current", "event", "value", "low", "high", "period_from", "period_to", "article_id"),
    Index("ix_claim_place", "current", "place", "value", "low", "high", "article_id"),
    sqlite_with_rowid=False,
)

# What a queue is filtered by, one row per value. Status and time are repeated here so that each filter is one range of
# one index; the counts are kept in the same transaction, because counting a million rows takes longer than a page may.
TAG = Table(
    "tag",
    METADATA,
    Column("article_id", ID, ForeignKey("article.id"), primary_key=True),
    Column("kind", CleanText, primary_key=True),
    Column("value", CleanText, primary_key=True),
    Column("status", CleanText, nullable=False),
    Column("sort_at", Instant, nullable=False),
    Index("ix_tag_queue", "kind", "value", "status", "sort_at", "article_id"),
    sqlite_with_rowid=False,
)

TAG_COUNT = Table(
    "tag_count",
    METADATA,
    Column("kind", CleanText, primary_key=True),
    Column("value", CleanText, primary_key=True),
    Column("status", CleanText, primary_key=True),
    Column("n", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

DECISION = Table(
    "decision",
    METADATA,
    Column("id", ID, primary_key=True, autoincrement=False),
    Column("at", Instant, nullable=False),
    Column("user", CleanText, nullable=False),
    Column("article_id", ID, ForeignKey("article.id"), nullable=False),
    Column("target", CleanText),
    Column("field", CleanText),
    Column("verdict", CleanText, nullable=False),
    Column("old", JsonText),
    Column("new", JsonText),
    Column("note", CleanText),
    Column("reading_id", ID),
    Column("undoes", ID),
    Column("client_key", CleanText, nullable=False),
    Column("prev_hash", CleanText, nullable=False),
    Column("hash", CleanText, nullable=False),
    UniqueConstraint("client_key"),
    _one_of("verdict", ("accept", "reject", "defer", "agree", "disagree", "edit", "note", "undo")),
    CheckConstraint("(verdict = 'undo') = (undoes IS NOT NULL)", name="undoes"),
    _sha("prev_hash"),
    _sha("hash"),
    Index(None, "article_id", "id"),
    Index(None, "user", "id"),
)

# What one press of a button decided: the decisions from `first_id` to `last_id`, told and undone as one.
CLICK = Table(
    "click",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("key", CleanText, nullable=False),
    Column("at", Instant, nullable=False),
    Column("user", CleanText, nullable=False),
    Column("said", CleanText, nullable=False),
    Column("first_id", ID, nullable=False),
    Column("last_id", ID, nullable=False),
    Column("skipped", JsonText, nullable=False),
    Column("undone", Instant),
    UniqueConstraint("key"),
    Index(None, "user", "id"),
)

DIGEST = Table(
    "digest",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("user", CleanText, nullable=False),
    Column("title", CleanText, nullable=False),
    Column("format", CleanText, nullable=False),
    Column("query", JsonText, nullable=False),
    Column("body", CleanText, ForeignKey("snapshot.sha"), nullable=False),
    Index(None, "at"),
)

DIGEST_ENTRY = Table(
    "digest_entry",
    METADATA,
    Column("digest_id", ID, ForeignKey("digest.id"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("article_id", ID, ForeignKey("article.id"), nullable=False),
    Column("reading_id", ID, ForeignKey("reading.id"), nullable=False),
    Column("key", CleanText),
    Index(None, "reading_id"),
    Index(None, "article_id"),
)

# What a revision says otherwise than the one before it: derived, and made again when the rules change.
COMPARISON = Table(
    "comparison",
    METADATA,
    Column("revision_id", ID, ForeignKey("revision.id"), primary_key=True, autoincrement=False),
    Column("before_id", ID, ForeignKey("revision.id"), nullable=False),
    Column("article_id", ID, ForeignKey("article.id"), nullable=False),
    Column("pipeline", CleanText, nullable=False),
    Column("made", Instant, nullable=False),
    Column("changes", Integer, nullable=False),
    Index(None, "article_id"),
)

CHANGE = Table(
    "change",
    METADATA,
    Column("revision_id", ID, ForeignKey("comparison.revision_id"), primary_key=True, autoincrement=False),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("article_id", ID, ForeignKey("article.id"), nullable=False),
    Column("rule", CleanText, nullable=False),
    Column("severity", CleanText, nullable=False),
    Column("old_key", CleanText),
    Column("new_key", CleanText),
    Column("before", JsonText),
    Column("after", JsonText),
    Column("reason", CleanText, nullable=False),
    _one_of("severity", ("high", "medium", "low")),
    Index(None, "article_id"),
)

ISSUE = Table(
    "issue",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("run_id", ID, ForeignKey("run.id")),
    Column("outlet", CleanText),
    Column("stage", CleanText, nullable=False),
    Column("code", CleanText, nullable=False),
    Column("message", CleanText, nullable=False),
    Column("url", CleanText),
    Column("snapshot", CleanText),
    Index(None, "outlet", "at"),
    Index(None, "code", "at"),
    Index(None, "run_id"),
)

# What a server says of itself while it lives.
HEARTBEAT = Table(
    "heartbeat",
    METADATA,
    Column("server", CleanText, primary_key=True),
    Column("started", Instant, nullable=False),
    Column("at", Instant, nullable=False),
    Column("metrics", JsonText, nullable=False),
)

# The words of what each claim counts: a claim about "North Korean escapees" is found by any of them.
CLAIM_WORD = Table(
    "claim_word",
    METADATA,
    Column("word", CleanText, primary_key=True),
    Column("reading_id", ID, primary_key=True),
    Column("key", CleanText, primary_key=True),
    Column("article_id", ID, nullable=False),
    sqlite_with_rowid=False,
)

# Which readings the full-text index holds, and by which version of its words. The index itself is each database's own.
INDEXED = Table(
    "indexed",
    METADATA,
    Column("reading_id", ID, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
)

# Reasons to look that a page alone does not give: a watch that it matches, or what other articles say.
RAISED_FLAG = Table(
    "raised_flag",
    METADATA,
    Column("article_id", ID, ForeignKey("article.id"), primary_key=True),
    Column("key", CleanText, primary_key=True),
    Column("origin", CleanText, nullable=False),
    Column("rule", CleanText, nullable=False),
    Column("version", Integer, nullable=False),
    Column("severity", CleanText, nullable=False),
    Column("reason", CleanText, nullable=False),
    Column("spans", JsonText, nullable=False),
    Column("inputs", JsonText, nullable=False),
    Column("at", Instant, nullable=False),
    _one_of("severity", ("high", "medium", "low")),
    Index(None, "origin", "at"),
    Index(None, "rule", "article_id"),
    sqlite_with_rowid=False,
)

WATCH_MATCH = Table(
    "watch_match",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("watch", CleanText, nullable=False),
    Column("article_id", ID, ForeignKey("article.id"), nullable=False),
    Column("reading_id", ID, nullable=False),
    Column("at", Instant, nullable=False),
    Column("quiet", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("watch", "article_id"),
    Index(None, "article_id"),
    Index(None, "watch", "id"),
)

# What somebody is told, written down before it is sent: so that it is sent again after a failure, and never twice.
MESSAGE = Table(
    "message",
    METADATA,
    Column("id", ID, primary_key=True),
    Column("channel", CleanText, nullable=False),
    Column("key", CleanText, nullable=False),
    Column("body", JsonText, nullable=False),
    Column("made", Instant, nullable=False),
    Column("due", Instant),
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("sent", Instant),
    Column("error", CleanText),
    UniqueConstraint("channel", "key"),
    Index(None, "due"),
)
