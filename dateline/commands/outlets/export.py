"""`dateline outlets export`."""

import click

from dateline.catalogue import catalogue
from outlets.opml import write_opml


@click.command()
def COMMAND() -> None:  # noqa: N802
    """Print every feed of the catalogue as OPML, which any news reader takes."""
    click.echo(write_opml(catalogue()), nl=False)
