"""`dateline verify`."""

import asyncio
import sys
from collections.abc import Iterable
from random import SystemRandom

import click

from dateline.plugins import add_folder
from dateline.settings import Settings
from storage.verify import Finding, verify


@click.command()
@click.option("--quick", is_flag=True, help="do not read the snapshots, only look whether they are there")
@click.option("--all", "every", is_flag=True, help="read every page anew, not only a sample of 20")
def COMMAND(quick: bool, every: bool) -> None:  # noqa: N802
    """Check that nothing stored was changed or lost: the log of decisions, every row against what it was made from,
    the snapshots, the digests, the counts. A sample of pages is read anew and compared with what is stored of them.

    Names each row or file that is not what was written, and ends with 1.
    """
    settings = Settings.load()
    add_folder(settings.plugins)
    with settings.open_store() as store:
        wrong = _told(verify(store, quick=quick))
        if not quick:
            from dateline.verifying import read_anew  # the readers: not for a quick look

            wrong += _told(asyncio.run(read_anew(store, settings, every=every, chance=SystemRandom())))
    if wrong:
        sys.exit(1)


def _told(findings: Iterable[Finding]) -> int:
    """Print them; returns how many are wrong."""
    wrong = 0
    for finding in findings:
        wrong += finding.wrong
        click.echo(finding.text, err=finding.wrong)
    return wrong
