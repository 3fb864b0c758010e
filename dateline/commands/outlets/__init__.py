"""`dateline outlets`: the catalogue. Each subcommand is a module of this folder with `COMMAND`."""

import click

from dateline.cli import Commands


@click.command(cls=Commands, package=__name__)
def COMMAND() -> None:  # noqa: N802
    """The outlets that are watched and recognised: list, show, check, add, import, export."""
