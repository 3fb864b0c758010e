"""Collecting outlets inside an asyncio loop: as often as wanted, at the same time, in one process.

async with open_collector(store, manners) as collector:
    result = await collector.collect(outlet)
"""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from time import monotonic

from crawler.choosing import Choice
from crawler.collection import Collection, CollectionResult, Watch
from crawler.fetcher import Ask, Fetched, Fetcher, open_fetcher
from crawler.losses import Loss
from crawler.manners import Manners
from crawler.politeness import LONGEST_RETRY_AFTER
from crawler.render import Renderer, open_renderer
from crawler.rhythm import REVISITS
from crawler.worker import Worker
from crawler.writing import Writer
from outlets.outlet import Outlet
from pipeline.errors import FetchError
from storage import fetches
from storage.store import Store
from storage.types import Fetch

REVISIT_EVERY = 600.0  # seconds
STOP_SECONDS = 10.0  # for what is under way when a collection is stopped
SPIDERS = 32  # Scrapy engines at once, as many as connections; polls without news need none and are not counted


class Collector:
    """One per process: its fetcher knows the hosts' turns, its worker reads the sources."""

    def __init__(
        self,
        store: Store,
        fetcher: Fetcher,
        worker: Worker,
        time_scale: float = 1.0,
        revisits: Sequence[timedelta] = REVISITS,
    ) -> None:
        self.store = store
        self.fetcher = fetcher
        self.writer = Writer(store)
        self.arrived = asyncio.Event()  # set when a page was stored; whoever reads them clears it
        self._scale = time_scale
        self._revisits_at = revisits
        self._looked_again: dict[str, float] = {}
        self._owed: dict[str, tuple[Choice, ...]] = {}
        self._worker = worker
        self._engines: asyncio.Future[Engines] | None = None
        self._opened = AsyncExitStack()
        self._starting = asyncio.Lock()
        self._renderer: Renderer | None = None

    def warm_up(self) -> None:
        """Load in the background what the first news needs; without this the first news waits for it."""
        if self._engines is None:
            self._engines = asyncio.ensure_future(asyncio.to_thread(Engines))

    def collection(self, outlet: Outlet, run_id: int | None = None, watch: Watch | None = None) -> Collection:
        """A collection of the outlet, not yet begun. It takes over what the one before had to leave."""
        return Collection(
            outlet=outlet,
            store=self.store,
            fetcher=self.fetcher,
            worker=self._worker,
            writer=self.writer,
            render=self._render,
            run_id=run_id,
            watch=watch,
            owed=self._owed.pop(outlet.slug, ()),
            arrived=self.arrived,
            revisits=self._revisits_at,
        )

    async def collect(
        self, outlet: Outlet, *, run_id: int | None = None, watch: Watch | None = None
    ) -> CollectionResult:
        """Poll the outlet's sources and, where there is news, fetch and store it. Articles with claims are looked at
        again now and then. Never raises for what an outlet does.
        """
        collection = self.collection(outlet, run_id, watch)
        if await collection.look(self._scale if self._revisits(outlet) else None):
            self.warm_up()
            assert self._engines is not None
            await (await self._engines).crawl(collection)
        if collection.turned_away:
            self._owed[outlet.slug] = collection.turned_away
        return await collection.finish()

    async def _render(self, ask: Ask) -> Fetched:
        """The page through a browser, which is started for the first that needs it."""
        async with self._starting:
            if self._renderer is None:
                try:
                    self._renderer = await self._opened.enter_async_context(open_renderer(self.fetcher))
                except FetchError as error:
                    loss = Loss(reason="javascript", detail=str(error))
                    return Fetched(url=ask.url, final_url=ask.url, at=datetime.now(UTC), loss=loss)
        return await self._renderer.render(ask)

    async def close(self) -> None:
        """Ends the browser, if one was started, and the threads."""
        await self._opened.aclose()
        self.writer.close()

    def _revisits(self, outlet: Outlet) -> bool:
        """Is it time to ask the store which of the outlet's articles are due for another look?"""
        last = self._looked_again.get(outlet.slug)
        if last is not None and monotonic() - last < REVISIT_EVERY / self._scale:
            return False
        self._looked_again[outlet.slug] = monotonic()
        return True


class Engines:
    """Starts a Scrapy engine for each collection that has something to fetch. Made for the first of them: a poll
    without news does not need to load Scrapy."""

    def __init__(self) -> None:
        from scrapy.crawler import AsyncCrawlerRunner

        from crawler.spider import OutletSpider

        self._spider = OutletSpider
        logging.getLogger("scrapy").setLevel(logging.WARNING)  # an engine's start and end are no news to an operator
        self._runner = AsyncCrawlerRunner({"TWISTED_REACTOR_ENABLED": False, "LOG_ENABLED": False})
        self._turns = asyncio.Semaphore(SPIDERS)
        gc.freeze()  # what is loaded by now stays: looking through it for garbage took a tenth of the time

    async def crawl(self, collection: Collection) -> None:
        """Fetch what the collection chose."""
        async with self._turns:
            crawler = self._runner.create_crawler(self._spider)
            crawl = asyncio.ensure_future(self._runner.crawl(crawler, collection=collection))
            try:
                await asyncio.shield(crawl)
            except asyncio.CancelledError:
                # What is under way is stored; what was not begun is found again by the next run.
                stop = asyncio.gather(crawler.stop_async(), crawl, return_exceptions=True)
                await asyncio.wait([stop], timeout=STOP_SECONDS)
                crawl.cancel()
                raise


@asynccontextmanager
async def open_collector(
    store: Store,
    manners: Manners,
    names: Mapping[str, str] | None = None,
    time_scale: float = 1.0,
    revisits: Sequence[timedelta] = REVISITS,
) -> AsyncIterator[Collector]:
    """A collector with its connections and its worker process; both end with the block.

    `names` maps invented host names to addresses, `time_scale` is how many times faster the clock runs (demo, tests);
    `revisits`: how long after its first sight an article is looked at again.
    """
    worker = Worker()
    try:
        async with open_fetcher(manners, names) as fetcher:
            collector = Collector(store, fetcher, worker, time_scale, revisits)
            now = datetime.now(UTC)
            fetcher.hosts.recall(await asyncio.to_thread(_asked_to_wait, store, now), now)
            try:
                yield collector
            finally:
                await collector.close()
    finally:
        worker.close()


def _asked_to_wait(store: Store, now: datetime) -> tuple[Fetch, ...]:
    """What hosts asked of earlier processes, as long as it may still hold."""
    with store.read() as tx:
        return fetches.asked_to_wait(tx, since=now - timedelta(seconds=LONGEST_RETRY_AFTER))


async def collect(
    outlet: Outlet, store: Store, manners: Manners, *, run_id: int | None = None, watch: Watch | None = None
) -> CollectionResult:
    """One outlet, once. For more than one, open a collector: it remembers turns and robots.txt between them."""
    async with open_collector(store, manners) as collector:
        return await collector.collect(outlet, run_id=run_id, watch=watch)
