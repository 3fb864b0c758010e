"""`dateline digest diff`: what one digest says and another does not."""

import click

from dateline.settings import Settings
from digest.difference import difference
from digest.making import by_name
from digest.watching import model_of


@click.command()
@click.argument("old")
@click.argument("new")
def COMMAND(old: str, new: str) -> None:  # noqa: N802
    """One line for each figure that came, went or is said otherwise from the digest OLD to the digest NEW."""
    with Settings.load().open_store() as store, store.read() as tx:
        lines = list(difference(*(model_of(tx, by_name(tx, name)) for name in (old, new))))
    for line in lines:
        click.echo(line)
    if not lines:
        click.echo("Both say the same.", err=True)
