"""Search, watches and what they raise; the queue is ordered by urgency."""

import sqlalchemy as sa
from alembic import op

from storage.columns import CleanText, Instant, JsonText

revision = "watches"
down_revision = "desk"

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    op.add_column("article", sa.Column("urgency", sa.SmallInteger(), nullable=False, server_default="0"))
    op.execute("UPDATE article SET urgency = 2 * severity")
    op.drop_index("ix_article_urgency", table_name="article")
    op.create_index("ix_article_urgency", "article", ["status", "urgency", "sort_at", "id"])
    op.create_index("ix_claim_event", "claim", ["current", "event", "sort_at", "article_id"])
    op.create_index("ix_claim_place", "claim", ["current", "place", "sort_at", "article_id"])
    op.create_table(
        "claim_word",
        sa.Column("word", CleanText, nullable=False),
        sa.Column("reading_id", ID, nullable=False),
        sa.Column("key", CleanText, nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.PrimaryKeyConstraint("word", "reading_id", "key", name="pk_claim_word"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "indexed",
        sa.Column("reading_id", ID, nullable=False, autoincrement=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("reading_id", name="pk_indexed"),
    )
    _raised()
    _told()
    _search()


def _raised() -> None:
    op.create_table(
        "raised_flag",
        sa.Column("article_id", ID, nullable=False),
        sa.Column("key", CleanText, nullable=False),
        sa.Column("origin", CleanText, nullable=False),
        sa.Column("rule", CleanText, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("severity", CleanText, nullable=False),
        sa.Column("reason", CleanText, nullable=False),
        sa.Column("spans", JsonText, nullable=False),
        sa.Column("inputs", JsonText, nullable=False),
        sa.Column("at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("article_id", "key", name="pk_raised_flag"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_raised_flag_article_id"),
        sa.CheckConstraint("severity IN ('high', 'medium', 'low')", name=op.f("ck_raised_flag_severity")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_raised_flag_origin_at", "raised_flag", ["origin", "at"])
    op.create_index("ix_raised_flag_rule_article_id", "raised_flag", ["rule", "article_id"])
    op.create_table(
        "watch_match",
        sa.Column("id", ID, nullable=False),
        sa.Column("watch", CleanText, nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("reading_id", ID, nullable=False),
        sa.Column("at", Instant, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_watch_match"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_watch_match_article_id"),
        sa.UniqueConstraint("watch", "article_id", name="uq_watch_match_watch_article_id"),
    )
    op.create_index("ix_watch_match_article_id", "watch_match", ["article_id"])
    op.create_index("ix_watch_match_watch_id", "watch_match", ["watch", "id"])


def _told() -> None:
    op.create_table(
        "message",
        sa.Column("id", ID, nullable=False),
        sa.Column("channel", CleanText, nullable=False),
        sa.Column("key", CleanText, nullable=False),
        sa.Column("body", JsonText, nullable=False),
        sa.Column("made", Instant, nullable=False),
        sa.Column("due", Instant),
        sa.Column("tries", sa.Integer(), nullable=False, server_default="0"),
        sa.Column("sent", Instant),
        sa.Column("error", CleanText),
        sa.PrimaryKeyConstraint("id", name="pk_message"),
        sa.UniqueConstraint("channel", "key", name="uq_message_channel_key"),
    )
    op.create_index("ix_message_due", "message", ["due"])


def _search() -> None:
    """Each database's own index. The rows are words that the program has made; nothing is left to a tokenizer."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE VIRTUAL TABLE search USING fts5(title, body, content='', tokenize='ascii')")
        return
    op.execute(
        "CREATE TABLE search (reading_id bigint PRIMARY KEY, title text NOT NULL, body text NOT NULL, "
        "words tsvector NOT NULL)"
    )
    op.execute("CREATE INDEX ix_search_words ON search USING gin (words)")
