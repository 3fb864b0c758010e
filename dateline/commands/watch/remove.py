"""`dateline watch remove`."""

from datetime import UTC, datetime

import click

from dateline.settings import Settings
from dateline.watching import load_watches, own_folder
from storage import watching
from watches.writer import remove


@click.command()
@click.argument("slug")
def COMMAND(slug: str) -> None:  # noqa: N802
    """Delete a watch of your own with its flags. One that comes with Dateline is off again."""
    settings = Settings.load()
    remove(load_watches(settings).get(slug), own_folder(settings))
    with settings.open_store() as store, store.transaction() as tx:
        watching.drop(tx, [slug], datetime.now(UTC))
        watching.forget(tx, slug)
    click.echo(f"{slug} is removed.")
