"""The one spider. An `Outlet` drives it; there is no spider per outlet.

scrapy crawl outlet -a outlet=nk-news
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from dataclasses import dataclass
from typing import Any

from scrapy import Request, Spider, signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from scrapy.utils.misc import load_object
from twisted.internet.defer import CancelledError
from twisted.python.failure import Failure

from crawler.choosing import Choice
from crawler.collection import Collection, CollectionResult
from crawler.fetcher import Fetched
from crawler.losses import Loss

# Scrapy's own network features are off: the download handler passes everything through the fetcher, which does robots,
# redirects, delays, unpacking and limits for every request there is, redirects and robots.txt included.
SETTINGS: Mapping[str, Any] = {
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
    "DOWNLOADER_MIDDLEWARES_BASE": {},
    "SPIDER_MIDDLEWARES_BASE": {},
    "DOWNLOAD_DELAY": 0,
    "CONCURRENT_REQUESTS": 2,
    "CONCURRENT_ITEMS": 2,  # Scrapy starts so many tasks for every answer; the default is 100, and ours gives one item
    "CONCURRENT_REQUESTS_PER_DOMAIN": 1,
    "LOGSTATS_INTERVAL": 0,
    "EXTENSIONS_BASE": {},
    "STATS_DUMP": False,
}

Opener = Callable[[str], AbstractAsyncContextManager[Collection]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """The spider's item: an article that was asked for, and what came."""

    choice: Choice
    fetched: Fetched


class OutletSpider(Spider):
    """Fetches the articles that a collection chose. Run by Scrapy's own command it opens the collection itself."""

    name = "outlet"
    custom_settings = dict(SETTINGS)  # noqa: RUF012 - as Scrapy wants it

    def __init__(self, outlet: str | None = None, collection: Collection | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        if outlet is None and collection is None:
            raise ValueError("name the outlet: scrapy crawl outlet -a outlet=nk-news")
        self.slug = outlet
        self.collection = collection
        self.result: CollectionResult | None = None
        self._opened = AsyncExitStack()

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> "OutletSpider":
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.end, signal=signals.spider_closed)
        return spider

    async def start(self) -> AsyncIterator[Request]:
        """A request for each chosen article; where the caller has not chosen, after polling the sources."""
        if self.collection is None:
            opener: Opener = load_object(self.settings["DATELINE_OPENER"])
            self.collection = await self._opened.enter_async_context(opener(self.slug or ""))
            await self.collection.look()
        for choice in self.collection.chosen.fetch:
            yield self._request(choice)

    def _request(self, choice: Choice) -> Request:
        assert self.collection is not None
        ask = self.collection.ask(choice)
        meta = {"ask": ask, "choice": choice, "dont_merge_cookies": True}
        return Request(ask.url, callback=self.parse, errback=self.lose, meta=meta, dont_filter=True)

    def parse(self, response: Response, **kwargs: Any) -> Arrival:
        """The page as it came; reading it is the pipeline's work, in another process."""
        return Arrival(choice=response.meta["choice"], fetched=response.meta["fetched"])

    def lose(self, failure: Failure) -> Arrival | None:
        """An article that did not come. A fault of ours is one by name; one that was broken off is no loss: the next
        run asks for it again."""
        if isinstance(failure.value, asyncio.CancelledError | CancelledError):
            return None
        request: Request = failure.request  # type: ignore[attr-defined]
        choice: Choice = request.meta["choice"]
        fetched: Fetched | None = request.meta.get("fetched")
        if fetched is None:
            self.logger.error("%s: %s", request.url, failure.getErrorMessage(), exc_info=failure.value)
            assert self.collection is not None
            loss = Loss(reason="ours", detail=f"{type(failure.value).__name__}: {failure.getErrorMessage()}"[:300])
            fetched = Fetched(url=request.url, final_url=request.url, at=self.collection.started, loss=loss)
        return Arrival(choice=choice, fetched=fetched)

    async def end(self) -> None:
        """Closes what the spider itself opened."""
        if self.slug is not None and self.collection is not None:
            self.result = await self.collection.finish()
        await self._opened.aclose()


class Sink:
    """Scrapy's item pipeline: hands each arrival to the collection, which stores it."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> "Sink":
        return cls(crawler)

    async def process_item(self, item: Arrival) -> Arrival:
        collection: Collection = self._crawler.spider.collection  # type: ignore[union-attr]
        await collection.take(item.choice, item.fetched)
        return item
