"""`dateline watch list`."""

import click

from dateline.settings import Settings
from dateline.watching import line, load_watches
from storage import watching


@click.command()
@click.option("--on", "only_on", is_flag=True, help="only those that are on")
def COMMAND(only_on: bool) -> None:  # noqa: N802
    """Every watch: on or off, severity, how many articles it finds at present, its query, and who is told."""
    settings = Settings.load()
    watches = load_watches(settings)
    with settings.open_store() as store, store.read() as tx:
        counts = watching.counts(tx)
    for watch in watches.active if only_on else watches.all:
        click.echo(line(watch, counts.get(watch.slug, 0)))
