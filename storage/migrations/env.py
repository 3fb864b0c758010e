"""How Alembic runs our steps: on the connection, and in the transaction, that `storage.migrate` opened."""

from alembic import context

from storage.derived_schema import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    transactional_ddl=False,  # the transaction is the caller's; Alembic must not begin or end one
)
context.run_migrations()
