"""Scrapy's download handler for http and https: every request of the spider goes through the fetcher and its gate."""

from scrapy import Request
from scrapy.core.downloader.handlers.base import BaseDownloadHandler
from scrapy.crawler import Crawler
from scrapy.http import Headers, Response
from scrapy.responsetypes import responsetypes

from crawler.collection import Collection
from crawler.fetcher import Ask, Fetched
from crawler.losses import Lost

_UNDONE = frozenset({"content-encoding", "content-length", "transfer-encoding"})  # true of the packed body only


class FetcherHandler(BaseDownloadHandler):
    """Fetches with `spider.collection`. What happened is left in `request.meta["fetched"]`, losses included."""

    lazy = False

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._crawler = crawler

    async def download_request(self, request: Request) -> Response:
        collection: Collection = self._crawler.spider.collection  # type: ignore[union-attr]
        fetched = await collection.fetch(request.meta.get("ask") or Ask(url=request.url))
        request.meta["fetched"] = fetched
        if fetched.status is None and fetched.loss:
            raise Lost(fetched.loss.reason, fetched.loss.detail)
        return as_response(fetched)

    async def close(self) -> None:
        """The fetcher belongs to the process and stays open."""


def as_response(fetched: Fetched) -> Response:
    """What was fetched, as Scrapy's callbacks expect it."""
    headers = Headers([(name, value) for name, value in fetched.headers if name.lower() not in _UNDONE])
    kind = responsetypes.from_args(headers=headers, url=fetched.final_url, body=fetched.body)
    return kind(url=fetched.final_url, status=fetched.status or 0, headers=headers, body=fetched.body)
