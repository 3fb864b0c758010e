"""Indexes of claims that hold their values: a watch for "more than a hundred" looks at no row that it need not."""

from alembic import op

revision = "bounds"
down_revision = "clicks"

VALUES = ("value", "low", "high")
PERIOD = ("period_from", "period_to")


def upgrade() -> None:
    for name, columns in (("value", VALUES), ("event", ("event", *VALUES, *PERIOD)), ("place", ("place", *VALUES))):
        op.drop_index(f"ix_claim_{name}", "claim")
        op.create_index(f"ix_claim_{name}", "claim", ["current", *columns, "article_id"])
    op.create_index("ix_article_access", "article", ["access", "sort_at"])
