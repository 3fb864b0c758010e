"""`dateline backup`."""

from pathlib import Path

import click

from dateline.settings import Settings
from storage.backup import back_up, copy_snapshots, folder_of


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--snapshots", is_flag=True, help="copy the snapshots too, into the folder FILE.snapshots")
def COMMAND(file: Path, snapshots: bool) -> None:  # noqa: N802
    """Copy the live database to FILE, whole and consistent, while everything goes on.

    The snapshot folder holds files that never change: without --snapshots, copy it afterwards with any tool.
    """
    settings = Settings.load()
    with settings.open_store() as store:
        done = back_up(store, file)
        bodies = store.bodies.folder
    then = f"Now copy {bodies}, for example with rsync."
    if snapshots:
        held, lost = copy_snapshots(file, bodies, folder_of(file))
        then = f"{held} snapshots in {folder_of(file)}."
        if lost:
            then += f" {lost} are missing from the store: `dateline verify` names them."
    click.echo(
        f"{file}: {done.megabytes:.1f} MB, checked; {done.articles} articles, decisions up to number {done.decisions} "
        f"({done.hash[:12]}…). {then}"
    )
