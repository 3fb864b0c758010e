"""`dateline verify`."""

import asyncio
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from random import SystemRandom

import click

from dateline.plugins import add_folder
from dateline.settings import Settings
from storage.backup import compare, folder_of, restore
from storage.store import Store
from storage.verify import Finding, verify


@click.command()
@click.option("--quick", is_flag=True, help="do not read the snapshots, only look whether they are there")
@click.option("--all", "every", is_flag=True, help="read every page anew, not only a sample of 20")
@click.option(
    "--backup",
    type=click.Path(path_type=Path, dir_okay=False),
    help="check this backup instead: restored for a moment, and held against the store",
)
def COMMAND(quick: bool, every: bool, backup: Path | None) -> None:  # noqa: N802
    """Check that nothing stored was changed or lost: the log of decisions, every row against what it was made from,
    the snapshots, the digests, the counts. A sample of pages is read anew and compared with what is stored of them.

    Names each row or file that is not what was written, and ends with 1.
    """
    settings = Settings.load()
    add_folder(settings.plugins)
    if backup:
        if _told(_of_backup(backup, settings, quick)):
            sys.exit(1)
        return
    with settings.open_store() as store:
        wrong = _told(verify(store, quick=quick))
        if not quick:
            from dateline.read_again import read_anew  # the readers: not for a quick look

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


def _of_backup(file: Path, settings: Settings, quick: bool) -> Iterable[Finding]:
    """What `verify` finds in the backup, and how it differs from the store; without snapshots it has the store's."""
    with tempfile.TemporaryDirectory(prefix="dateline-verify-", dir=file.absolute().parent) as name:
        folder = Path(name)
        beside = folder_of(file)
        bodies = beside if beside.is_dir() else settings.data / "snapshots"
        if bodies.is_dir():
            (folder / "snapshots").symlink_to(bodies.absolute())  # read only: nothing is copied
        restore(file, folder)
        with Store.open(folder) as copy:
            yield from verify(copy, quick=quick)
            with settings.open_store() as live:
                yield from compare(live, copy)
