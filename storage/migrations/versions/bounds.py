"""Indexes of claims that hold their values: a watch for "more than a hundred" looks at no row that it need not."""

from alembic import op

revision = "bounds"
down_revision = "clicks"

VALUES = ("value", "low", "high", "article_id")


def upgrade() -> None:
    for name, leading in (("value", ()), ("event", ("event",)), ("place", ("place",))):
        op.drop_index(f"ix_claim_{name}", "claim")
        op.create_index(f"ix_claim_{name}", "claim", ["current", *leading, *VALUES])
