"""What people did with one press of a button, so that it can be told and undone as one."""

import sqlalchemy as sa
from alembic import op

from storage.columns import CleanText, Instant, JsonText

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "clicks"
down_revision = "operating"


def upgrade() -> None:
    op.create_table(
        "click",
        sa.Column("id", ID, nullable=False),
        sa.Column("key", CleanText(), nullable=False),
        sa.Column("at", Instant(), nullable=False),
        sa.Column("user", CleanText(), nullable=False),
        sa.Column("said", CleanText(), nullable=False),
        sa.Column("first_id", ID, nullable=False),
        sa.Column("last_id", ID, nullable=False),
        sa.Column("skipped", JsonText(), nullable=False),
        sa.Column("undone", Instant(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_click")),
        sa.UniqueConstraint("key", name=op.f("uq_click_key")),
    )
    op.create_index(op.f("ix_click_user_id"), "click", ["user", "id"], unique=False)
