"""What the ledger derives: relations of claims, copies, resolved citations. Articles at hand are due to be derived."""

import sqlalchemy as sa
from alembic import op

from storage.columns import CleanText, Instant, JsonText

revision = "ledger"
down_revision = "told"

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    _entries()
    _relations()
    _copies()
    _citations()
    op.execute("INSERT INTO ledger_due (step, article_id) SELECT 1, id FROM article WHERE reading_id IS NOT NULL")


def _entries() -> None:
    op.create_table(
        "ledger_entry",
        sa.Column("article_id", ID, nullable=False, autoincrement=False),
        sa.Column("reading_id", ID, nullable=False),
        sa.Column("version", CleanText, nullable=False),
        sa.Column("outlet", CleanText, nullable=False),
        sa.Column("at", Instant, nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("article_id", name="pk_ledger_entry"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_ledger_entry_article_id"),
    )
    op.create_index("ix_ledger_entry_outlet_at_article_id", "ledger_entry", ["outlet", "at", "article_id"])
    op.create_table(
        "ledger_key",
        sa.Column("key", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("article_id", ID, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("key", "article_id", name="pk_ledger_key"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "ledger_due",
        sa.Column("step", sa.SmallInteger(), nullable=False, autoincrement=False),
        sa.Column("article_id", ID, nullable=False, autoincrement=False),
        sa.Column("reading_id", ID, nullable=True),
        sa.Column("version", CleanText, nullable=True),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("step", "article_id", name="pk_ledger_due"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_ledger_due_article_id"),
        sqlite_with_rowid=False,
    )


def _relations() -> None:
    op.create_table(
        "relation",
        sa.Column("article_id", ID, nullable=False, autoincrement=False),
        sa.Column("n", sa.SmallInteger(), nullable=False, autoincrement=False),
        sa.Column("type", CleanText, nullable=False),
        sa.Column("joins", sa.SmallInteger(), nullable=False),
        sa.Column("measure", CleanText),
        sa.Column("place", CleanText),
        sa.Column("a_id", ID, nullable=False),
        sa.Column("b_id", ID, nullable=False),
        sa.Column("c_id", ID),
        sa.Column("a", JsonText, nullable=False),
        sa.Column("b", JsonText, nullable=False),
        sa.Column("c", JsonText),
        sa.Column("details", JsonText, nullable=False),
        sa.Column("reason", CleanText, nullable=False),
        sa.Column("version", CleanText, nullable=False),
        sa.PrimaryKeyConstraint("article_id", "n", name="pk_relation"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_relation_article_id"),
        sqlite_with_rowid=False,
    )
    for column in ("a_id", "b_id", "c_id"):
        op.create_index(f"ix_relation_{column}", "relation", [column])


def _copies() -> None:
    op.create_table(
        "copy_link",
        sa.Column("article_id", ID, nullable=False, autoincrement=False),
        sa.Column("other_id", ID, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("article_id", "other_id", name="pk_copy_link"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_copy_link_article_id"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_copy_link_other_id", "copy_link", ["other_id"])
    op.create_table(
        "copy_group",
        sa.Column("article_id", ID, nullable=False, autoincrement=False),
        sa.Column("group_id", ID, nullable=False),
        sa.Column("origin_id", ID),
        sa.Column("altered", JsonText, nullable=False),
        sa.Column("reason", CleanText, nullable=False),
        sa.Column("version", CleanText, nullable=False),
        sa.PrimaryKeyConstraint("article_id", name="pk_copy_group"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_copy_group_article_id"),
    )
    op.create_index("ix_copy_group_group_id", "copy_group", ["group_id"])


def _citations() -> None:
    op.create_table(
        "resolution",
        sa.Column("article_id", ID, nullable=False, autoincrement=False),
        sa.Column("key", CleanText, nullable=False),
        sa.Column("outlet", CleanText),
        sa.Column("name", CleanText, nullable=False),
        sa.Column("date", CleanText),
        sa.Column("link", CleanText),
        sa.Column("url", CleanText),
        sa.Column("at", Instant, nullable=False),
        sa.Column("resolved", CleanText, nullable=False),
        sa.Column("target_id", ID),
        sa.Column("candidates", JsonText, nullable=False),
        sa.Column("reason", CleanText, nullable=False),
        sa.Column("version", CleanText, nullable=False),
        sa.PrimaryKeyConstraint("article_id", "key", name="pk_resolution"),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name="fk_resolution_article_id"),
    )
    op.create_index("ix_resolution_outlet_date", "resolution", ["outlet", "date"])
    op.create_index("ix_resolution_link", "resolution", ["link"])
    op.create_index("ix_resolution_target_id", "resolution", ["target_id"])
    op.create_index("ix_resolution_resolved_outlet", "resolution", ["resolved", "outlet"])
