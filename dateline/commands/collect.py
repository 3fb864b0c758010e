"""`dateline collect`."""

import asyncio
import sys
from collections import Counter
from collections.abc import Sequence

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from crawler.collection import CollectionResult
from crawler.collection import Progress as Stage
from crawler.losses import MEANING
from dateline.catalogue import catalogue
from dateline.collecting import collect_outlet, open_for, readers_for, with_contact
from dateline.ingest import Ingest
from dateline.settings import Settings
from dateline.watching import WatchRoom
from outlets.outlet import Outlet
from pipeline.errors import FetchError
from storage.types import Gates


@click.command()
@click.argument("slugs", nargs=-1, metavar="[OUTLET]...")
@click.option("--at-once", default=16, show_default=True, help="outlets that are collected at the same time")
@click.option("--quiet", is_flag=True, help="only the sum and the losses")
def COMMAND(slugs: tuple[str, ...], at_once: int, quiet: bool) -> None:  # noqa: N802
    """Fetch and read what the outlets published since the last time. Without OUTLET: all that are watched.

    Prints for each outlet what was found, fetched, stored and lost, and for each loss its reason.
    """
    outlets = chosen(slugs)
    if not outlets:
        raise FetchError("No outlet of the catalogue names a source; `dateline outlets add URL` adds one.")
    results, readings = asyncio.run(_collect(outlets, max(1, at_once), quiet))
    report(results, readings)
    if all(result.failed for result in results):
        reasons = {one.fetch.loss for result in results for one in result.polled if one.fetch}
        if reasons <= {"unreachable", "timeout", "private_address"}:
            raise FetchError(
                "None of the outlets' sources could be reached. Is there a network? `dateline demo` needs none."
            )
        raise FetchError("None of the outlets' sources can be read; the lines above say why.")


def chosen(slugs: Sequence[str]) -> tuple[Outlet, ...]:
    """The outlets of these slugs; for none, all that are watched."""
    return catalogue().watched(slugs or Settings.load().watch)


async def _collect(outlets: tuple[Outlet, ...], at_once: int, quiet: bool) -> tuple[list[CollectionResult], Gates]:
    turns = asyncio.Semaphore(at_once)
    console = Console(stderr=True)
    shown = Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[gates]}"),
        TimeElapsedColumn(),
        console=console,
        disable=not sys.stderr.isatty(),
        transient=True,
    )
    settings = with_contact(Settings.load())
    async with open_for(settings) as collector:
        with shown:
            total = shown.add_task("outlets", total=len(outlets), gates="")

            async def one(outlet: Outlet) -> CollectionResult:
                async with turns:
                    task = shown.add_task(outlet.name, total=None, gates="")

                    def watch(stage: Stage) -> None:
                        done = stage.gates.fetched + sum(stage.gates.losses.values())
                        shown.update(
                            task,
                            completed=done,
                            total=stage.to_fetch or None,
                            gates=f"{stage.stage} {line(stage.gates)}",
                        )

                    try:
                        result = await collect_outlet(collector, outlet, watch=watch)
                    finally:
                        shown.remove_task(task)
                        shown.advance(total)
                    if not quiet:
                        shown.console.print(f"{outlet.name}: {line(result.gates)}", markup=False, highlight=False)
                    return result

            reading = shown.add_task("reading", total=None, gates="")
            context = catalogue().context(settings.policy)
            with readers_for(collector.store, settings, context) as readers:
                ingest = Ingest(store=collector.store, readers=readers, watchman=WatchRoom.of(settings).watchman)
                collecting = asyncio.gather(*(one(outlet) for outlet in outlets))
                try:
                    readings = await ingest.follow(collector.arrived, collecting, lambda gates: shown.advance(reading))
                finally:
                    collecting.cancel()  # of use only when reading failed
            return await collecting, readings


def line(gates: Gates) -> str:
    """The counts in a line."""
    lost = sum(gates.losses.values())
    return (
        f"found {gates.found}, fetched {gates.fetched}, stored {gates.stored}, unchanged {gates.unchanged}"
        f"{f', lost {lost}' if lost else ''}"
    )


def report(results: Sequence[CollectionResult], readings: Gates) -> None:
    """The sum, every reason for a loss, and what is wrong with the sources."""
    total = sum((result.gates for result in results), Gates())
    for issue in (issue for result in results for issue in result.issues):
        click.echo(issue.message, err=True)
    losses(total)
    click.echo(f"{len(results)} outlets: {line(total)}")
    click.echo(
        f"read {readings.parsed}: {readings.new} new articles, {readings.revised} revised, {readings.claims} claims, "
        f"{readings.flagged} flagged"
    )


def losses(gates: Gates) -> None:
    """A line for every reason, the most frequent first."""
    reasons: Counter[str] = Counter(dict(gates.losses))
    for reason, count in reasons.most_common():
        meaning = MEANING.get(reason, reason)  # type: ignore[call-overload]
        click.echo(f"lost {count}: {meaning} ({reason})")
