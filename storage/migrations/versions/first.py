"""The first tables."""

import sqlalchemy as sa
from alembic import op

from storage.columns import CleanText, Instant, JsonText
from storage.migrations.append_only import refuse_changes

revision = "first"
down_revision = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "article",
        sa.Column("id", ID, nullable=False),
        sa.Column("key", CleanText(), nullable=False),
        sa.Column("outlet", CleanText(), nullable=False),
        sa.Column("url", CleanText(), nullable=False),
        sa.Column("title", CleanText(), nullable=True),
        sa.Column("language", CleanText(), nullable=True),
        sa.Column("published", CleanText(), nullable=True),
        sa.Column("access", CleanText(), nullable=False),
        sa.Column("first_seen", Instant(), nullable=False),
        sa.Column("last_changed", Instant(), nullable=False),
        sa.Column("sort_at", Instant(), nullable=False),
        sa.Column("revision_id", ID, nullable=True),
        sa.Column("reading_id", ID, nullable=True),
        sa.Column("revisions", sa.Integer(), nullable=False),
        sa.Column("claims", sa.Integer(), nullable=False),
        sa.Column("severity", sa.SmallInteger(), nullable=False),
        sa.Column("status", CleanText(), nullable=False),
        sa.Column("changed", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.CheckConstraint("access IN ('full', 'partial', 'paywall', 'shell')", name=op.f("ck_article_access")),
        sa.CheckConstraint(
            "status IN ('open', 'accepted', 'rejected', 'deferred', 'void')", name=op.f("ck_article_status")
        ),
        sa.CheckConstraint("severity BETWEEN 0 AND 3", name=op.f("ck_article_severity")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
        sa.UniqueConstraint("key", name=op.f("uq_article_key")),
    )
    op.create_index("ix_article_newest", "article", ["sort_at", "id"], unique=False)
    op.create_index("ix_article_outlet", "article", ["outlet", "first_seen"], unique=False)
    op.create_index("ix_article_queue", "article", ["status", "sort_at", "id"], unique=False)
    op.create_table(
        "heartbeat",
        sa.Column("server", CleanText(), nullable=False),
        sa.Column("started", Instant(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("metrics", JsonText(), nullable=False),
        sa.PrimaryKeyConstraint("server", name=op.f("pk_heartbeat")),
    )
    op.create_table(
        "run",
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", CleanText(), nullable=False),
        sa.Column("outlet", CleanText(), nullable=True),
        sa.Column("due", Instant(), nullable=True),
        sa.Column("started", Instant(), nullable=False),
        sa.Column("ended", Instant(), nullable=True),
        sa.Column("outcome", CleanText(), nullable=False),
        sa.Column("gates", JsonText(), nullable=False),
        sa.Column("new", sa.Integer(), server_default="0", nullable=False),
        sa.Column("message", CleanText(), nullable=True),
        sa.CheckConstraint("kind IN ('collect', 'ingest', 'reparse', 'import')", name=op.f("ck_run_kind")),
        sa.CheckConstraint(
            "outcome IN ('running', 'ok', 'partial', 'failed', 'stopped', 'missed')", name=op.f("ck_run_outcome")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_run")),
    )
    op.create_index(op.f("ix_run_outcome_started"), "run", ["outcome", "started"], unique=False)
    op.create_index(op.f("ix_run_outlet_kind_started"), "run", ["outlet", "kind", "started"], unique=False)
    op.create_table(
        "schedule_job",
        sa.Column("id", sa.Unicode(length=191), nullable=False),
        sa.Column("next_run_time", sa.Float(precision=25), nullable=True),
        sa.Column("job_state", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_schedule_job")),
    )
    op.create_index(op.f("ix_schedule_job_next_run_time"), "schedule_job", ["next_run_time"], unique=False)
    op.create_table(
        "snapshot",
        sa.Column("sha", CleanText(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("stored", sa.BigInteger(), nullable=False),
        sa.Column("first_seen", Instant(), nullable=False),
        sa.CheckConstraint("length(sha) = 64", name=op.f("ck_snapshot_sha_is_sha256")),
        sa.CheckConstraint("size >= 0 AND stored >= 0", name=op.f("ck_snapshot_size")),
        sa.PrimaryKeyConstraint("sha", name=op.f("pk_snapshot")),
    )
    op.create_table(
        "source",
        sa.Column("outlet", CleanText(), nullable=False),
        sa.Column("url", CleanText(), nullable=False),
        sa.Column("kind", CleanText(), nullable=False),
        sa.Column("etag", CleanText(), nullable=True),
        sa.Column("last_modified", CleanText(), nullable=True),
        sa.Column("body_sha", CleanText(), nullable=True),
        sa.Column("interval", sa.Double(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("next_due", Instant(), nullable=True),
        sa.Column("moved_to", CleanText(), nullable=True),
        sa.Column("gone", sa.Boolean(), nullable=False),
        sa.Column("last_attempt", Instant(), nullable=True),
        sa.Column("last_success", Instant(), nullable=True),
        sa.Column("last_item", Instant(), nullable=True),
        sa.Column("learned", JsonText(), nullable=False),
        sa.CheckConstraint("failures >= 0", name=op.f("ck_source_failures")),
        sa.PrimaryKeyConstraint("outlet", "url", name=op.f("pk_source")),
    )
    op.create_table(
        "tag_count",
        sa.Column("kind", CleanText(), nullable=False),
        sa.Column("value", CleanText(), nullable=False),
        sa.Column("status", CleanText(), nullable=False),
        sa.Column("n", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("kind", "value", "status", name=op.f("pk_tag_count")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "decision",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("user", CleanText(), nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("target", CleanText(), nullable=True),
        sa.Column("field", CleanText(), nullable=True),
        sa.Column("verdict", CleanText(), nullable=False),
        sa.Column("old", JsonText(), nullable=True),
        sa.Column("new", JsonText(), nullable=True),
        sa.Column("note", CleanText(), nullable=True),
        sa.Column("reading_id", ID, nullable=True),
        sa.Column("undoes", ID, nullable=True),
        sa.Column("client_key", CleanText(), nullable=False),
        sa.Column("prev_hash", CleanText(), nullable=False),
        sa.Column("hash", CleanText(), nullable=False),
        sa.CheckConstraint("(verdict = 'undo') = (undoes IS NOT NULL)", name=op.f("ck_decision_undoes")),
        sa.CheckConstraint(
            "verdict IN ('accept', 'reject', 'defer', 'agree', 'disagree', 'edit', 'note', 'undo')",
            name=op.f("ck_decision_verdict"),
        ),
        sa.CheckConstraint("length(hash) = 64", name=op.f("ck_decision_hash_is_sha256")),
        sa.CheckConstraint("length(prev_hash) = 64", name=op.f("ck_decision_prev_hash_is_sha256")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_decision_article_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
        sa.UniqueConstraint("client_key", name=op.f("uq_decision_client_key")),
    )
    op.create_index(op.f("ix_decision_article_id_id"), "decision", ["article_id", "id"], unique=False)
    op.create_index(op.f("ix_decision_user_id"), "decision", ["user", "id"], unique=False)
    op.create_table(
        "digest",
        sa.Column("id", ID, nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("user", CleanText(), nullable=False),
        sa.Column("title", CleanText(), nullable=False),
        sa.Column("format", CleanText(), nullable=False),
        sa.Column("query", JsonText(), nullable=False),
        sa.Column("body", CleanText(), nullable=False),
        sa.ForeignKeyConstraint(["body"], ["snapshot.sha"], name=op.f("fk_digest_body")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_digest")),
    )
    op.create_index(op.f("ix_digest_at"), "digest", ["at"], unique=False)
    op.create_table(
        "fetch",
        sa.Column("id", ID, nullable=False),
        sa.Column("run_id", ID, nullable=True),
        sa.Column("outlet", CleanText(), nullable=False),
        sa.Column("source", CleanText(), nullable=True),
        sa.Column("url", CleanText(), nullable=False),
        sa.Column("final_url", CleanText(), nullable=True),
        sa.Column("kind", CleanText(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("headers", JsonText(), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=True),
        sa.Column("milliseconds", sa.BigInteger(), nullable=True),
        sa.Column("redirects", JsonText(), nullable=False),
        sa.Column("loss", CleanText(), nullable=True),
        sa.Column("error", CleanText(), nullable=True),
        sa.Column("snapshot", CleanText(), nullable=True),
        sa.CheckConstraint("status BETWEEN 100 AND 999", name=op.f("ck_fetch_status")),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_fetch_run_id")),
        sa.ForeignKeyConstraint(["snapshot"], ["snapshot.sha"], name=op.f("fk_fetch_snapshot")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fetch")),
    )
    op.create_index(op.f("ix_fetch_outlet_at"), "fetch", ["outlet", "at"], unique=False)
    op.create_index(op.f("ix_fetch_run_id"), "fetch", ["run_id"], unique=False)
    op.create_index(op.f("ix_fetch_snapshot"), "fetch", ["snapshot"], unique=False)
    op.create_index(op.f("ix_fetch_url_at"), "fetch", ["url", "at"], unique=False)
    op.create_table(
        "issue",
        sa.Column("id", ID, nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("run_id", ID, nullable=True),
        sa.Column("outlet", CleanText(), nullable=True),
        sa.Column("stage", CleanText(), nullable=False),
        sa.Column("code", CleanText(), nullable=False),
        sa.Column("message", CleanText(), nullable=False),
        sa.Column("url", CleanText(), nullable=True),
        sa.Column("snapshot", CleanText(), nullable=True),
        sa.ForeignKeyConstraint(["run_id"], ["run.id"], name=op.f("fk_issue_run_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issue")),
    )
    op.create_index(op.f("ix_issue_code_at"), "issue", ["code", "at"], unique=False)
    op.create_index(op.f("ix_issue_run_id"), "issue", ["run_id"], unique=False)
    op.create_index(op.f("ix_issue_outlet_at"), "issue", ["outlet", "at"], unique=False)
    op.create_table(
        "tag",
        sa.Column("article_id", ID, nullable=False),
        sa.Column("kind", CleanText(), nullable=False),
        sa.Column("value", CleanText(), nullable=False),
        sa.Column("status", CleanText(), nullable=False),
        sa.Column("sort_at", Instant(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_tag_article_id")),
        sa.PrimaryKeyConstraint("article_id", "kind", "value", name=op.f("pk_tag")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_tag_queue", "tag", ["kind", "value", "status", "sort_at", "article_id"], unique=False)
    op.create_table(
        "capture",
        sa.Column("id", ID, nullable=False),
        sa.Column("fetch_id", ID, nullable=True),
        sa.Column("outlet", CleanText(), nullable=False),
        sa.Column("url", CleanText(), nullable=False),
        sa.Column("snapshot", CleanText(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("content_type", CleanText(), nullable=False),
        sa.Column("charset", CleanText(), nullable=True),
        sa.Column("hints", JsonText(), nullable=False),
        sa.Column("read_by", CleanText(), nullable=True),
        sa.Column("outcome", CleanText(), nullable=True),
        sa.Column("reason", CleanText(), nullable=True),
        sa.Column("article_id", ID, nullable=True),
        sa.Column("revision_id", ID, nullable=True),
        sa.CheckConstraint("outcome IN ('article', 'not_article', 'set_aside')", name=op.f("ck_capture_outcome")),
        sa.ForeignKeyConstraint(["fetch_id"], ["fetch.id"], name=op.f("fk_capture_fetch_id")),
        sa.ForeignKeyConstraint(["snapshot"], ["snapshot.sha"], name=op.f("fk_capture_snapshot")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_capture")),
    )
    op.create_index(op.f("ix_capture_outlet_at"), "capture", ["outlet", "at"], unique=False)
    op.create_index(op.f("ix_capture_read_by_id"), "capture", ["read_by", "id"], unique=False)
    op.create_index(op.f("ix_capture_revision_id"), "capture", ["revision_id"], unique=False)
    op.create_index(op.f("ix_capture_snapshot"), "capture", ["snapshot"], unique=False)
    op.create_index(op.f("ix_capture_url_id"), "capture", ["url", "id"], unique=False)
    op.create_table(
        "revision",
        sa.Column("id", ID, nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("capture_id", ID, nullable=False),
        sa.Column("reading_id", ID, nullable=True),
        sa.Column("text_sha", CleanText(), nullable=False),
        sa.Column("same_as", ID, nullable=True),
        sa.CheckConstraint("length(text_sha) = 64", name=op.f("ck_revision_text_sha_is_sha256")),
        sa.CheckConstraint("n >= 1", name=op.f("ck_revision_n")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_revision_article_id")),
        sa.ForeignKeyConstraint(["capture_id"], ["capture.id"], name=op.f("fk_revision_capture_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
        sa.UniqueConstraint("article_id", "n", name=op.f("uq_revision_article_id_n")),
        sa.UniqueConstraint("capture_id", name=op.f("uq_revision_capture_id")),
    )
    op.create_table(
        "reading",
        sa.Column("id", ID, nullable=False),
        sa.Column("revision_id", ID, nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("pipeline", CleanText(), nullable=False),
        sa.Column("made", Instant(), nullable=False),
        sa.Column("text", CleanText(), nullable=False),
        sa.Column("record", JsonText(), nullable=False),
        sa.Column("record_sha", CleanText(), nullable=False),
        sa.CheckConstraint("length(record_sha) = 64", name=op.f("ck_reading_record_sha_is_sha256")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_reading_article_id")),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name=op.f("fk_reading_revision_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reading")),
    )
    op.create_index(op.f("ix_reading_article_id"), "reading", ["article_id"], unique=False)
    op.create_index(op.f("ix_reading_revision_id"), "reading", ["revision_id"], unique=False)
    op.create_table(
        "claim",
        sa.Column("reading_id", ID, nullable=False),
        sa.Column("key", CleanText(), nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("outlet", CleanText(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("text", CleanText(), nullable=False),
        sa.Column("sentence", CleanText(), nullable=False),
        sa.Column("value", sa.Double(), nullable=True),
        sa.Column("low", sa.Double(), nullable=True),
        sa.Column("high", sa.Double(), nullable=True),
        sa.Column("modifier", CleanText(), nullable=False),
        sa.Column("kind", CleanText(), nullable=False),
        sa.Column("counted", CleanText(), nullable=True),
        sa.Column("unit", CleanText(), nullable=True),
        sa.Column("event", CleanText(), nullable=True),
        sa.Column("cumulative", sa.Boolean(), nullable=False),
        sa.Column("period_from", CleanText(), nullable=True),
        sa.Column("period_to", CleanText(), nullable=True),
        sa.Column("place", CleanText(), nullable=True),
        sa.Column("attribution", CleanText(), nullable=True),
        sa.Column("sort_at", Instant(), nullable=False),
        sa.Column("flag", CleanText(), nullable=True),
        sa.Column("severity", sa.SmallInteger(), nullable=False),
        sa.Column("status", CleanText(), nullable=False),
        sa.Column("current", sa.Boolean(), nullable=False),
        sa.CheckConstraint(
            "status IN ('open', 'accepted', 'rejected', 'deferred', 'void')", name=op.f("ck_claim_status")
        ),
        sa.CheckConstraint("severity BETWEEN 0 AND 3", name=op.f("ck_claim_severity")),
        sa.CheckConstraint('start >= 0 AND "end" >= start', name=op.f("ck_claim_span")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_claim_article_id")),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name=op.f("fk_claim_reading_id")),
        sa.PrimaryKeyConstraint("reading_id", "key", name=op.f("pk_claim")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_claim_article", "claim", ["article_id", "current"], unique=False)
    op.create_index("ix_claim_flag", "claim", ["current", "flag", "sort_at"], unique=False)
    op.create_index("ix_claim_queue", "claim", ["current", "status", "sort_at", "article_id"], unique=False)
    op.create_index("ix_claim_series", "claim", ["current", "place", "event", "counted", "period_to"], unique=False)
    op.create_index("ix_claim_value", "claim", ["current", "value"], unique=False)
    op.create_table(
        "digest_entry",
        sa.Column("digest_id", ID, nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("reading_id", ID, nullable=False),
        sa.Column("key", CleanText(), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_digest_entry_article_id")),
        sa.ForeignKeyConstraint(["digest_id"], ["digest.id"], name=op.f("fk_digest_entry_digest_id")),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name=op.f("fk_digest_entry_reading_id")),
        sa.PrimaryKeyConstraint("digest_id", "n", name=op.f("pk_digest_entry")),
    )
    op.create_index(op.f("ix_digest_entry_article_id"), "digest_entry", ["article_id"], unique=False)
    op.create_index(op.f("ix_digest_entry_reading_id"), "digest_entry", ["reading_id"], unique=False)
    op.create_table(
        "finding",
        sa.Column("reading_id", ID, nullable=False),
        sa.Column("key", CleanText(), nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("kind", CleanText(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("text", CleanText(), nullable=False),
        sa.Column("value", JsonText(), nullable=False),
        sa.CheckConstraint("kind IN ('date', 'country', 'claim', 'citation', 'flag')", name=op.f("ck_finding_kind")),
        sa.CheckConstraint('start >= 0 AND "end" >= start', name=op.f("ck_finding_span")),
        sa.ForeignKeyConstraint(["reading_id"], ["reading.id"], name=op.f("fk_finding_reading_id")),
        sa.PrimaryKeyConstraint("reading_id", "key", name=op.f("pk_finding")),
        sqlite_with_rowid=False,
    )
    refuse_changes("decision")
