"""`dateline outlets check`."""

import asyncio
from collections.abc import Sequence

import click

from crawler.fetcher import open_fetcher
from crawler.polling import Polled, ask_source
from crawler.worker import Worker
from dateline.catalogue import catalogue
from dateline.collecting import manners_of, with_contact
from dateline.settings import Settings
from outlets.outlet import Outlet
from pipeline.errors import FetchError
from storage.types import SourceState


@click.command()
@click.argument("slugs", nargs=-1, metavar="[OUTLET]...")
@click.option("--at-once", default=16, show_default=True, help="outlets that are asked at the same time")
def COMMAND(slugs: tuple[str, ...], at_once: int) -> None:  # noqa: N802
    """Ask every source of the outlets once and say what answered. Nothing is stored.

    Without OUTLET: all outlets that name a source. Exits with 1 when a source does not work.
    """
    known = catalogue()
    outlets = tuple(known.get(slug) for slug in slugs) or tuple(outlet for outlet in known if outlet.sources)
    rows = asyncio.run(_ask(outlets, max(1, at_once)))
    show(rows)
    bad = sum(bool(verdict(polled)[0]) for _, polled in rows)
    if bad:
        raise FetchError(f"{bad} of {len(rows)} sources do not work; the table says why.")


async def _ask(outlets: Sequence[Outlet], at_once: int) -> list[tuple[Outlet, Polled]]:
    turns = asyncio.Semaphore(at_once)
    worker = Worker()
    settings = with_contact(Settings.load())
    nothing: dict[str, SourceState] = {}
    try:
        async with open_fetcher(manners_of(settings)) as fetcher:

            async def one(outlet: Outlet) -> list[tuple[Outlet, Polled]]:
                async with turns:
                    asked = [await ask_source(outlet, source, nothing, fetcher, worker) for source in outlet.sources]
                return [(outlet, polled) for several in asked for polled in several]

            return [row for rows in await asyncio.gather(*(one(outlet) for outlet in outlets)) for row in rows]
    finally:
        worker.close()


def verdict(polled: Polled) -> tuple[str, str]:
    """What is wrong (empty when nothing is), and what was seen."""
    fetch, reading = polled.fetch, polled.reading
    if fetch and fetch.loss and not reading:
        return fetch.error or fetch.loss, "-"
    named = len(reading.found) + len(reading.children) if reading else 0
    newest = f", newest {polled.state.last_item:%Y-%m-%d %H:%M}" if polled.state.last_item else ""
    newest += ", stale" if polled.stale else ""
    moved = f", moved to {polled.state.moved_to}" if polled.state.moved_to else ""
    return (reading.problem or "" if reading else ""), f"{named} items{newest}{moved}"


def show(rows: Sequence[tuple[Outlet, Polled]]) -> None:
    """A line for each source: outlet, status, what it holds, what is wrong."""
    width = max((len(outlet.slug) for outlet, _ in rows), default=0)
    for outlet, polled in rows:
        wrong, holds = verdict(polled)
        status = polled.fetch.status if polled.fetch and polled.fetch.status else "---"
        click.echo(f"{outlet.slug:<{width}}  {status}  {polled.state.kind} {polled.state.url}: {wrong or holds}")
