"""`dateline reparse`."""

import asyncio
import sys
from collections.abc import Sequence

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from dateline.collecting import readers_for
from dateline.ingest import Ingest, Which
from dateline.plugins import add_folder
from dateline.readers import Readers
from dateline.settings import Settings
from dateline.watching import WatchRoom
from outlets.loader import load
from storage import captures
from storage.store import Store
from storage.types import Gates


@click.command()
@click.option("--dry-run", is_flag=True, help="read, count what would change, and change nothing")
@click.option(
    "--all", "everything", is_flag=True, help="also what these rules read before (after a change of `policy`)"
)
@click.option("--jobs", type=click.IntRange(1, 256), help="processes that read; default: the setting `workers`")
def COMMAND(dry_run: bool, everything: bool, jobs: int | None) -> None:  # noqa: N802
    """Read stored pages again with the present rules, without the network.

    Decisions stay attached; a difference that comes from the rules makes no new revision of an article.
    """
    settings = Settings.load()
    add_folder(settings.plugins)
    context = load(settings.outlets).context(settings.policy)
    with settings.open_store() as store, readers_for(store, settings, context, jobs) as readers:
        gates = asyncio.run(_reparse(settings, store, readers, ("new", "read" if everything else "stale"), dry_run))
    click.echo(sentence(gates, dry_run))


async def _reparse(settings: Settings, store: Store, readers: Readers, which: Sequence[Which], dry: bool) -> Gates:
    with store.read() as tx:
        total = sum(captures.counts(tx).values()) if "read" in which else captures.count_to_read(tx, readers.version)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True) as shown:
        task = shown.add_task("reading", total=total)
        ingest = Ingest(store=store, readers=readers, watchman=WatchRoom.of(settings).watchman)
        found = await ingest.run(which=which, dry=dry, watch=lambda _: shown.advance(task))
        if not dry:
            await ingest.compare(anew=True)
    return sum(found.values(), Gates())


def sentence(gates: Gates, dry: bool) -> str:
    """What it came to, in a sentence."""
    if gates == Gates():
        return "Every stored page was read by the present rules already."
    lost = "".join(f", {count} {reason.replace('_', ' ')}" for reason, count in sorted(gates.losses.items()))
    would = "would be " if dry else ""
    return (
        f"{gates.parsed + sum(gates.losses.values())} pages read: {gates.reread} readings {would}changed, "
        f"{gates.new} articles and {gates.revised} revisions {would}added{lost}."
    )
