"""A watch held against stored articles finds them without telling anybody."""

import sqlalchemy as sa
from alembic import op

revision = "told"
down_revision = "changes"


def upgrade() -> None:
    op.add_column("watch_match", sa.Column("quiet", sa.Boolean(), nullable=False, server_default=sa.false()))
