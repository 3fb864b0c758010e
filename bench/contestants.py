"""Programs that fetch the same pages as Dateline does, for `bench.collect`: each runs in a process of its own.

    python -m bench.contestants NAME FOLDER FEED…

What it keeps goes into FOLDER. Prints one JSON line: how many articles it got, wall and CPU
seconds, children included.
"""

import asyncio
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from multiprocessing import forkserver
from pathlib import Path
from typing import Any

WHO = "Benchmark/1.0 (+bench@example.org)"


def scrapy_bare(feeds: list[str]) -> int:
    """Thirty lines of Scrapy with feedparser; pages are counted and dropped."""
    return _scrapy(feeds, extract=False)


def scrapy_trafilatura(feeds: list[str]) -> int:
    """The same with robots.txt obeyed and trafilatura called in the callback."""
    return _scrapy(feeds, extract=True)


def scrapy_trafilatura_twice(feeds: list[str]) -> int:
    """Two processes of it, half of the outlets each: what two cores can do."""
    command = [sys.executable, "-m", "bench.contestants", "scrapy_trafilatura", "."]
    halves = [subprocess.Popen([*command, *feeds[i::2]], stdout=subprocess.PIPE, text=True) for i in (0, 1)]
    return sum(json.loads(half.communicate()[0])["articles"] for half in halves)


def _scrapy(feeds: list[str], extract: bool) -> int:
    import feedparser
    import scrapy
    from scrapy.crawler import CrawlerProcess
    from scrapy.http import Response

    count = 0

    class Plain(scrapy.Spider):
        name = "plain"

        async def start(self) -> Any:
            for feed in feeds:
                yield scrapy.Request(feed)

        def parse(self, response: Response, **kwargs: Any) -> Any:
            for entry in feedparser.parse(response.body).entries:
                yield scrapy.Request(entry.link, callback=self.article)

        def article(self, response: Response) -> None:
            nonlocal count
            if not extract or _text(response.body):
                count += 1

    # The log level is what Scrapy's documentation advises for crawls of many sites.
    process = CrawlerProcess({"ROBOTSTXT_OBEY": extract, "USER_AGENT": WHO, "LOG_LEVEL": "INFO", "DOWNLOAD_DELAY": 0})
    process.crawl(Plain)
    process.start()
    return count


def aiohttp_trafilatura(feeds: list[str]) -> int:
    """aiohttp, feedparser and trafilatura in one loop."""
    import aiohttp
    import feedparser

    async def run() -> int:
        count = 0
        async with aiohttp.ClientSession(headers={"User-Agent": WHO}) as session:

            async def get(url: str) -> bytes:
                async with session.get(url) as response:
                    return await response.read()

            async def outlet(feed: str) -> None:
                nonlocal count
                for entry in feedparser.parse(await get(feed)).entries:
                    if _text(await get(entry.link)):
                        count += 1

            await asyncio.gather(*(outlet(feed) for feed in feeds))
        return count

    return asyncio.run(run())


def dateline(feeds: list[str]) -> int:
    """Dateline with all it does: robots.txt, gate, store, and the whole pipeline in worker processes."""
    return _dateline(feeds, read=True)


def dateline_fetch_only(feeds: list[str]) -> int:
    """Dateline without the pipeline: what fetching and storing cost."""
    return _dateline(feeds, read=False)


def _dateline(feeds: list[str], read: bool) -> int:
    from crawler import processes

    processes.begin("dateline.warm")  # as the schedule server does
    from crawler.manners import Manners
    from crawler.run import open_collector
    from dateline.ingest import Ingest
    from dateline.readers import Readers
    from outlets.outlet import Outlet, Source
    from pipeline.context import Context
    from storage.store import Store

    outlets = [
        Outlet(slug=f"o{n}", name=f"O{n}", homepage=feed, sources=(Source(kind="feed", url=feed),), delay=0.0)
        for n, feed in enumerate(feeds)
    ]
    manners = Manners(contact="bench@example.org", private_ranges=("127.0.0.1/32",))

    async def run(store: Store) -> int:
        readers = Readers(Context(), store.bodies, count=2, seconds=60)
        async with open_collector(store, manners) as collector:
            collector.warm_up()
            if read:
                readers.warm_up()
            collecting = asyncio.gather(*(collector.collect(outlet) for outlet in outlets))
            if read:
                await Ingest(store=store, readers=readers).follow(collector.arrived, collecting)
            results = await collecting
        readers.close()
        return sum(result.gates.stored for result in results)

    with Store.open(Path.cwd()) as store:
        return asyncio.run(run(store))


def _text(body: bytes) -> str | None:
    import trafilatura

    text: str | None = trafilatura.extract(body)
    return text


CONTESTANTS: dict[str, Callable[[list[str]], int]] = {
    "scrapy_bare": scrapy_bare,
    "aiohttp_trafilatura": aiohttp_trafilatura,
    "scrapy_trafilatura": scrapy_trafilatura,
    "scrapy_trafilatura_twice": scrapy_trafilatura_twice,
    "dateline_fetch_only": dateline_fetch_only,
    "dateline": dateline,
}


def main() -> None:
    name, folder, feeds = sys.argv[1], sys.argv[2], sys.argv[3:]
    os.chdir(folder)
    start = time.perf_counter()
    articles = CONTESTANTS[name](feeds)
    wall = time.perf_counter() - start
    forkserver._forkserver._stop()  # type: ignore[attr-defined] # it counts, with its children, once it has ended
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    cpu = sum(usage.ru_utime + usage.ru_stime for usage in used)
    print(json.dumps({"name": name, "articles": articles, "wall": wall, "cpu": cpu, "pid": os.getpid()}))


if __name__ == "__main__":
    main()
