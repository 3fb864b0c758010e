"""Relations are found by what they count and where: the series of a measure."""

from alembic import op

revision = "measures"
down_revision = "bounds"


def upgrade() -> None:
    op.create_index(op.f("ix_relation_measure_place_type"), "relation", ["measure", "place", "type"], unique=False)
