"""`dateline verify`."""

import sys

import click

from dateline.settings import Settings
from storage.verify import Finding, verify


@click.command()
@click.option("--quick", is_flag=True, help="do not read the snapshots, only look whether they are there")
def COMMAND(quick: bool) -> None:  # noqa: N802
    """Check that nothing stored was changed or lost: the log of decisions, the snapshots, the database, the counts.

    Names each row or file that is not what was written, and ends with 1.
    """
    with Settings.load().open_store() as store:
        wrong: list[Finding] = []
        for finding in verify(store, quick=quick):
            wrong += [finding] if finding.wrong else []
            click.echo(finding.text, err=finding.wrong)
    if wrong:
        sys.exit(1)
