"""`dateline backup`."""

from pathlib import Path

import click

from dateline.settings import Settings
from storage.backup import back_up


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def COMMAND(file: Path) -> None:  # noqa: N802
    """Copy the live database to FILE, whole and consistent, while everything goes on.

    The snapshot folder holds files that never change: copy it afterwards with any tool, for example rsync.
    """
    settings = Settings.load()
    with settings.open_store() as store:
        done = back_up(store, file)
        snapshots = store.bodies.folder
    click.echo(
        f"{file}: {done.megabytes:.1f} MB, checked; {done.articles} articles, decisions up to number {done.decisions} "
        f"({done.hash[:12]}…). Now copy {snapshots}, for example with rsync."
    )
