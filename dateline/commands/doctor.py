"""`dateline doctor`."""

import sys
from collections.abc import Iterator

import click

from dateline.installation import Check, checks


@click.command()
def COMMAND() -> None:  # noqa: N802
    """Check the installation: whose modules are imported, settings, outlets, folders, database, optional parts.

    Ends with 1 when something is wrong; what is only missing and optional is no fault.
    """
    found = list(_shown(checks()))
    if any(check.state == "wrong" for check in found):
        sys.exit(1)


def _shown(every: Iterator[Check]) -> Iterator[Check]:
    colours = {"ok": "green", "wrong": "red", "absent": "yellow"}
    for check in every:
        click.echo(f"{click.style(f'{check.state:6}', fg=colours[check.state])} {check.text}")
        yield check
