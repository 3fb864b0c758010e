"""`dateline restore`."""

import sys
from pathlib import Path

import click

from dateline.settings import Settings
from pipeline.errors import StorageError
from storage.backup import restore


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--snapshots",
    type=click.Path(path_type=Path, file_okay=False),
    help="the folder with the snapshots; otherwise FILE.snapshots, or those in the data folder already",
)
def COMMAND(file: Path, snapshots: Path | None) -> None:  # noqa: N802
    """Make an empty data folder what the backup FILE holds. A database that is there is never written over."""
    settings = Settings.load()
    if settings.database:
        raise StorageError("A backup is restored into a data folder: unset DATELINE_DATABASE for this command.")
    held, lost = restore(file, settings.data, snapshots)
    settings.open_store().close()  # brought up to date, should it come from an older version
    click.echo(f"Restored into {settings.data}, with {held} snapshots. Now: dateline verify")
    if lost:
        click.echo(f"{lost} snapshots are missing: name their folder with --snapshots.", err=True)
        sys.exit(1)
