"""Collecting with the settings: what `dateline collect`, `scrapy crawl outlet` and the schedule server share."""

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from functools import partial

import click

from crawler.collection import Collection, CollectionResult, Watch
from crawler.importing import BY_HAND
from crawler.manners import Manners
from crawler.run import Collector, open_collector
from dateline.catalogue import catalogue
from dateline.ingest import Ingest
from dateline.ingest import Watch as IngestWatch
from dateline.readers import Readers
from dateline.settings import Settings, remember
from dateline.watching import WatchRoom
from outlets.outlet import Outlet
from pipeline.context import Context, outlet_of
from pipeline.errors import UnavailableError
from storage import runs
from storage.locks import COLLECTOR, only_one
from storage.store import Store
from storage.types import Gates, RunOutcome


def manners_of(settings: Settings) -> Manners:
    """How the crawler behaves under these settings."""
    return Manners(
        contact=settings.contact,
        private_ranges=tuple(str(network) for network in settings.allow_private),
        obey=settings.obey,
    )


def with_contact(settings: Settings) -> Settings:
    """The settings with a contact address, asked for once where somebody can answer."""
    if not settings.contact and sys.stdin.isatty():
        click.echo("Outlets must be able to reach whoever collects their pages: the address goes into the user agent.")
        answer = click.prompt("Your mail address, or a web page about your monitoring")
        path = remember("contact", answer)
        click.echo(f"Kept in {path}.")
        settings = Settings.load()
    manners_of(settings).user_agent()
    return settings


@asynccontextmanager
async def open_for(settings: Settings) -> AsyncIterator[Collector]:
    """A collector over the store that the settings name. Raises `SettingsError` without a contact address.

    One at a time, the schedule server included: two would not know of each other's turns at a host.
    """
    manners = manners_of(settings)
    manners.user_agent()
    with settings.open_store() as store, only_one(store, COLLECTOR) as hold:
        settle(store)
        async with open_collector(
            store, manners, time_scale=settings.time_scale, revisits=settings.revisits
        ) as collector:
            collector.writer.faults.guard = hold.check
            yield collector


def settle(store: Store) -> None:
    """What killed processes left: runs that are still called running, and bodies half written."""
    with store.transaction(durable=False) as tx:
        runs.abandon(tx, datetime.now(UTC), "The process ended before the run did; made up for.")
    store.bodies.sweep()


@asynccontextmanager
async def open_collection(slug: str) -> AsyncIterator[Collection]:
    """A collection of one outlet, for Scrapy's own `crawl` command."""
    settings = Settings.load()
    outlet = catalogue().get(slug)
    async with open_for(settings) as collector:
        yield collector.collection(outlet)


async def collect_outlet(
    collector: Collector, outlet: Outlet, *, due: datetime | None = None, watch: Watch | None = None
) -> CollectionResult:
    """One collection as a run: written down when it begins, and how it ended. `due`: when it should have begun."""
    store = collector.store
    start = partial(runs.start, kind="collect", at=datetime.now(UTC), outlet=outlet.slug, due=due)
    run_id = await collector.writer.write(start)
    try:
        result = await collector.collect(outlet, run_id=run_id, watch=watch)
    except BaseException as error:
        stopped = isinstance(error, asyncio.CancelledError | KeyboardInterrupt)
        # What cannot be written down now is settled at the next start.
        with contextlib.suppress(UnavailableError), store.transaction(durable=False) as tx:
            message = "stopped" if stopped else f"{type(error).__name__}: {error}"
            runs.finish(tx, run_id, datetime.now(UTC), "stopped" if stopped else "failed", message=message)
        raise
    ended = partial(
        runs.finish,
        run_id=run_id,
        at=datetime.now(UTC),
        outcome=outcome_of(result),
        gates=result.gates,
        message=message_of(result),
    )
    await collector.writer.write(ended)
    return result


def outcome_of(result: CollectionResult) -> RunOutcome:
    """ "failed" when no source answered, "partial" when something was lost or a source failed."""
    if result.failed:
        return "failed"
    return "partial" if result.gates.losses or result.issues else "ok"


def message_of(result: CollectionResult) -> str | None:
    """What went wrong in a sentence, or None when nothing did."""
    if result.issues:
        return result.issues[0].message
    lost = ", ".join(f"{count} × {reason}" for reason, count in sorted(result.gates.losses.items()))
    return f"lost: {lost}" if lost else None


async def read_stored(store: Store, settings: Settings, watch: IngestWatch | None = None) -> Gates:
    """Read what was stored and not yet read; the counts of all outlets."""
    with readers_for(store, settings, catalogue().context(settings.policy)) as readers:
        ingest = Ingest(store=store, readers=readers, watchman=WatchRoom.of(settings).watchman)
        return sum((await ingest.run(watch=watch)).values(), Gates())


@contextmanager
def readers_for(store: Store, settings: Settings, context: Context, count: int | None = None) -> Iterator[Readers]:
    """The processes that read pages, as the settings have it; they end with the block."""
    readers = Readers(
        context,
        store.bodies,
        count=count or settings.workers,
        seconds=settings.page_seconds,
        plugins=settings.plugins,
    )
    try:
        yield readers
    finally:
        readers.close()


def owner_of(url: str) -> str:
    """The slug of the outlet that an address belongs to, or the stand-in for none."""
    outlet = outlet_of(url, catalogue().known)
    return outlet.slug if outlet else BY_HAND
