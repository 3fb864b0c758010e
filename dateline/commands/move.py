"""`dateline move`."""

from pathlib import Path

import click

from dateline.settings import Settings
from pipeline.errors import StorageError
from storage.locks import COLLECTOR, SCHEDULE, only_one
from storage.move import move
from storage.store import Store


@click.command()
@click.argument("source")
@click.argument("target")
def COMMAND(source: str, target: str) -> None:  # noqa: N802
    """Copy a store's database to an empty one, for example from SQLite to PostgreSQL:

    dateline move sqlite:////srv/dateline/dateline.db postgresql://user@host/dateline

    Nothing is removed from SOURCE. Snapshots stay in the data folder.
    """
    settings = Settings.load()
    path = Path(source.partition("///")[2])
    if source.startswith("sqlite:") and not path.is_file():
        raise StorageError(f"There is no file {path}. Before an absolute path stand four slashes: sqlite:////srv/…")
    with Store.open(settings.data, source) as old, Store.open(settings.data, target) as new:
        if old.engine.url == new.engine.url:
            raise StorageError("Both addresses name one database.")
        with only_one(old, SCHEDULE), only_one(old, COLLECTOR):
            moved = move(old, new)
        address = new.engine.url.set(drivername=new.engine.url.get_backend_name()).render_as_string(hide_password=True)
    for table in moved:
        click.echo(f"{table.rows:>12} {table.table}")
    click.echo(f"Both have the same number of rows. Now set DATELINE_DATABASE={address} and run: dateline verify")
