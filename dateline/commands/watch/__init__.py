"""`dateline watch`: what analysts watch for. Each subcommand is a module of this folder with `COMMAND`."""

import click

from dateline.cli import Commands


@click.command(cls=Commands, package=__name__)
def COMMAND() -> None:  # noqa: N802
    """What you watch for, and who is told: list, try, add, enable, disable, remove, apply, tell (docs/watches.md)."""
