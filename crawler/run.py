"""Collecting outlets inside an asyncio loop: as often as wanted, at the same time, in one process.

    async with open_collector(store, manners) as collector:
        result = await collector.collect(outlet)
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

from crawler.collection import Collection, CollectionResult, Watch
from crawler.fetcher import Fetcher, open_fetcher
from crawler.found import Found
from crawler.manners import Manners
from crawler.worker import Worker
from outlets.outlet import Outlet
from storage.store import Store

SPIDERS = 8  # Scrapy engines at once; polls without news need none and are not counted

# Scrapy's own network features are off: the download handler passes everything through the fetcher, which does robots,
# redirects, delays, unpacking and limits for every request there is, redirects and robots.txt included.
SCRAPY: Mapping[str, Any] = {
    "TWISTED_REACTOR_ENABLED": False,
    "TELNETCONSOLE_ENABLED": False,
    "REMOTE_CONTROL_ENABLED": False,
    "DOWNLOAD_HANDLERS": {
        "http": "crawler.handler.FetcherHandler",
        "https": "crawler.handler.FetcherHandler",
        "data": None,
        "file": None,
        "ftp": None,
        "s3": None,
    },
    "ITEM_PIPELINES": {"crawler.spider.Sink": 100},
    "ROBOTSTXT_OBEY": False,
    "COOKIES_ENABLED": False,
    "REDIRECT_ENABLED": False,
    "METAREFRESH_ENABLED": False,
    "RETRY_ENABLED": False,
    "HTTPPROXY_ENABLED": False,
    "COMPRESSION_ENABLED": False,
    "HTTPERROR_ALLOW_ALL": True,
    "REFERER_ENABLED": False,
    "DOWNLOAD_DELAY": 0,
    "CONCURRENT_REQUESTS": 8,
    "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
    "LOG_ENABLED": False,
    "LOGSTATS_INTERVAL": 0,
    "EXTENSIONS_BASE": {},
    "STATS_DUMP": False,
}

_log = logging.getLogger(__name__)


class Collector:
    """One per process: its fetcher knows the hosts' turns, its worker reads the sources."""

    def __init__(self, store: Store, fetcher: Fetcher, worker: Worker) -> None:
        self.store = store
        self.fetcher = fetcher
        self._worker = worker
        self._spiders = asyncio.Semaphore(SPIDERS)

    def collection(self, outlet: Outlet, run_id: int | None = None, watch: Watch | None = None) -> Collection:
        """A collection of the outlet, not yet begun."""
        return Collection(
            outlet=outlet, store=self.store, fetcher=self.fetcher, worker=self._worker, run_id=run_id, watch=watch
        )

    async def collect(
        self, outlet: Outlet, *, run_id: int | None = None, watch: Watch | None = None, again: Sequence[Found] = ()
    ) -> CollectionResult:
        """Poll the outlet's sources and, where there is news, fetch and store it.

        `again`: articles to fetch anew whatever the sources say. Never raises for what an outlet does.
        """
        collection = self.collection(outlet, run_id, watch)
        if await collection.look(again):
            async with self._spiders:
                await _crawl(collection)
        return await collection.finish()


async def _crawl(collection: Collection) -> None:
    """Fetch what the collection chose, with Scrapy. Imported here: a poll without news does not need it."""
    from scrapy.crawler import AsyncCrawlerRunner

    from crawler.spider import OutletSpider

    runner = AsyncCrawlerRunner(dict(SCRAPY))
    try:
        await runner.crawl(OutletSpider, collection=collection)
    except asyncio.CancelledError:
        await runner.stop()
        raise


@asynccontextmanager
async def open_collector(
    store: Store, manners: Manners, names: Mapping[str, str] | None = None
) -> AsyncIterator[Collector]:
    """A collector with its connections and its worker process; both end with the block."""
    worker = Worker()
    try:
        async with open_fetcher(manners, names) as fetcher:
            yield Collector(store, fetcher, worker)
    finally:
        worker.close()


async def collect(
    outlet: Outlet, store: Store, manners: Manners, *, run_id: int | None = None, watch: Watch | None = None
) -> CollectionResult:
    """One outlet, once. For more than one, open a collector: it remembers turns and robots.txt between them."""
    async with open_collector(store, manners) as collector:
        return await collector.collect(outlet, run_id=run_id, watch=watch)
