"""The schedule's own table is gone: the outlets' rows say when each is due, and no code lies in the database."""

from alembic import op

revision = "operating"
down_revision = "ledger"


def upgrade() -> None:
    op.drop_index(op.f("ix_schedule_job_next_run_time"), table_name="schedule_job")
    op.drop_table("schedule_job")
