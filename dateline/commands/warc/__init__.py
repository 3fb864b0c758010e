"""`dateline warc`: archives in and out. Each subcommand is a module of this folder with `COMMAND`."""

import click

from dateline.cli import Commands


@click.command(cls=Commands, package=__name__)
def COMMAND() -> None:  # noqa: N802
    """Web archives (WARC): read one as a source, hand snapshots to others."""
