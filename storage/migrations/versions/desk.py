"""The orders in which the desk's queue is read."""

from alembic import op

revision = "desk"
down_revision = "first"


def upgrade() -> None:
    op.create_index("ix_article_urgency", "article", ["status", "severity", "sort_at", "id"], unique=False)
    op.create_index("ix_article_changed", "article", ["changed", "sort_at", "id"], unique=False)
