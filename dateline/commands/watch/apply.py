"""`dateline watch apply`."""

import click

from dateline.settings import Settings
from dateline.watching import apply, load_watches


@click.command()
def COMMAND() -> None:  # noqa: N802
    """Hold the watches that are on against all stored articles again: after a change of their files. Tells nobody."""
    settings = Settings.load()
    watches = load_watches(settings)
    with settings.open_store() as store:
        found = apply(store, watches)
    for watch in watches.active:
        click.echo(f"{watch.slug}: {found.get(watch.slug, 0):,} articles")
    if not watches.active:
        click.echo("No watch is on; `dateline watch list` shows what there is.")
