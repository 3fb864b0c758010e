"""`dateline watch disable`."""

from datetime import UTC, datetime

import click

from dateline.settings import Settings
from dateline.watching import load_watches, own_folder
from storage import watching
from watches.writer import switch


@click.command()
@click.argument("slug")
def COMMAND(slug: str) -> None:  # noqa: N802
    """Turn a watch off, and take its flags away. What it told stays told."""
    settings = Settings.load()
    switch(load_watches(settings).get(slug), own_folder(settings), active=False)
    with settings.open_store() as store, store.transaction() as tx:
        count = watching.drop(tx, [slug], datetime.now(UTC))
    click.echo(f"{slug} is off; {count:,} articles had its flag.")
