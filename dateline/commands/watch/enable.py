"""`dateline watch enable`."""

import click

from dateline.settings import Settings
from dateline.watching import apply, load_watches, own_folder
from watches.writer import switch


@click.command()
@click.argument("slug")
def COMMAND(slug: str) -> None:  # noqa: N802
    """Turn a watch on, and flag what it finds among stored articles; nobody is told of those."""
    settings = Settings.load()
    path = switch(load_watches(settings).get(slug), own_folder(settings), active=True)
    with settings.open_store() as store:
        found = apply(store, load_watches(settings))
    click.echo(f"{slug} is on ({path}). It finds {found.get(slug, 0):,} stored articles; of new ones it tells.")
