"""What a later revision of an article says otherwise than the one before it."""

import sqlalchemy as sa
from alembic import op

from storage.columns import CleanText, Instant, JsonText

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "changes"
down_revision = "watches"


def upgrade() -> None:
    op.create_table(
        "comparison",
        sa.Column("revision_id", ID, nullable=False),
        sa.Column("before_id", ID, nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("pipeline", CleanText(), nullable=False),
        sa.Column("made", Instant(), nullable=False),
        sa.Column("changes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_comparison_article_id")),
        sa.ForeignKeyConstraint(["before_id"], ["revision.id"], name=op.f("fk_comparison_before_id")),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name=op.f("fk_comparison_revision_id")),
        sa.PrimaryKeyConstraint("revision_id", name=op.f("pk_comparison")),
    )
    op.create_index(op.f("ix_comparison_article_id"), "comparison", ["article_id"], unique=False)
    op.create_table(
        "change",
        sa.Column("revision_id", ID, nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("rule", CleanText(), nullable=False),
        sa.Column("severity", CleanText(), nullable=False),
        sa.Column("old_key", CleanText(), nullable=True),
        sa.Column("new_key", CleanText(), nullable=True),
        sa.Column("before", JsonText(), nullable=True),
        sa.Column("after", JsonText(), nullable=True),
        sa.Column("reason", CleanText(), nullable=False),
        sa.CheckConstraint("severity IN ('high', 'medium', 'low')", name=op.f("ck_change_severity")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_change_article_id")),
        sa.ForeignKeyConstraint(["revision_id"], ["comparison.revision_id"], name=op.f("fk_change_revision_id")),
        sa.PrimaryKeyConstraint("revision_id", "n", name=op.f("pk_change")),
    )
    op.create_index(op.f("ix_change_article_id"), "change", ["article_id"], unique=False)
