"""`dateline outlets show`."""

import click

from dateline.catalogue import catalogue
from outlets.writer import as_yaml


@click.command()
@click.argument("slug")
def COMMAND(slug: str) -> None:  # noqa: N802
    """One outlet as YAML, and the file it stands in."""
    outlet = catalogue().get(slug)
    click.echo(f"# {outlet.path}\n{as_yaml(outlet)}", nl=False)
