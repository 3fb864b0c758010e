"""A news web with seeded faults, collected in several visits and held against what a browser could read.

    ./run.sh bench newsweb [--outlets N] [--articles N] [--seed N] [--level none|mild|hostile]

Everything is on loopback; each outlet has one fault, drawn by lot. A reader that behaves as a browser does (cookies,
redirects, bodies that break off) asks for every article once at the end: what it could read counts.
"""

import argparse
import asyncio
import random
import tempfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp

from crawler.manners import Manners
from crawler.run import open_collector
from crawler.wire import Reading
from storage import captures
from storage.store import Store
from tests.newsweb.sites import TEXT, XML, Paper, conditional
from tests.newsweb.web import Reply, Site, serve

LEVELS = {
    "none": ("",),
    "mild": ("", "", "cookies", "cut", "chunk", "moved_host", "short_feed", "once_503", "dropped"),
    "hostile": (
        *("cookies", "cut", "chunk", "moved_host", "short_feed", "once_503", "dropped", "gone_feed", "page_feed"),
        *("bomb_feed", "broken_feed", "no_feed_archives", "slow_robots"),
    ),
}
DELAY = 0.02  # seconds between two requests to a host, as the outlets' files have it
CRAWL_DELAY = 0.15  # what the robots.txt of some asks for
MANNERS = Manners(contact="bench@example.org", private_ranges=("127.0.0.0/8",), total_timeout=10.0, patience=10.0)
PATIENCE = aiohttp.ClientTimeout(total=4.0)  # a reader's
NOW = datetime.now(UTC).replace(microsecond=0)


class Outlet(Paper):
    """One outlet with one fault. `visit` says how much of it is published: a part at each visit."""

    def __init__(self, number: int, fault: str, articles: int, dice: random.Random) -> None:
        super().__init__()
        self.name, self.fault, self.articles = f"{fault or 'sound'}-{number}".replace("_", "-"), fault, articles
        self.delay = DELAY
        self.shown = articles
        self.failed: set[str] = set()
        if fault == "slow_robots":
            self.robots += f"Crawl-delay: {CRAWL_DELAY}\n"
        self.sitemapped = fault != "no_feed_archives" and dice.random() < 0.6
        self.mirror: Mirror | None = None

    def published(self, number: int) -> datetime:
        return NOW - timedelta(hours=1 + 2 * (self.articles - number))

    def numbers(self) -> range:
        return range(self.shown)

    def feed_numbers(self) -> range:
        return range(max(0, self.shown - 5), self.shown) if self.fault == "short_feed" else self.numbers()

    def feed(self) -> bytes:
        items = "".join(
            f"<item><title>{escape(self.title(n))}</title><link>{self.base}{self.slug(n)}</link>"
            f"<pubDate>{format_datetime(self.published(n))}</pubDate></item>"
            for n in self.feed_numbers()
        )
        return f'<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>{items}</channel></rss>'.encode()

    def source(self, headers: Mapping[str, str]) -> Reply:
        if self.fault == "gone_feed":
            return Reply(status=410)
        if self.fault in ("page_feed", "no_feed_archives"):
            return Reply(body=b"<!doctype html><html><body><h1>Our feeds have moved</h1></body></html>")
        if self.fault == "broken_feed":
            return Reply(body=b"\x00\x01<rss><chan", content_type="application/rss+xml")
        if self.fault == "bomb_feed":
            return Reply(body=b"<rss><channel><item>" + b"<a>" * 50_000, content_type="application/rss+xml")
        return super().source(headers)

    def home(self) -> bytes:
        links = "".join(
            f'<li><a href="{self.slug(n)}">{escape(self.title(n))}</a></li>' for n in list(self.numbers())[-4:]
        )
        more = '<a href="/archive/">Archive</a>'
        return f"<!doctype html><title>{self.name}</title><ul>{links}</ul>{more}".encode()

    def other(self, path: str, headers: Mapping[str, str]) -> Reply:
        days = sorted({self.published(n).date() for n in self.numbers()})
        if path == "/archive/":
            links = "".join(f'<a href="/archive/{day:%Y/%m/%d}/">{day}</a> ' for day in days)
            return Reply(body=f"<!doctype html><title>Archive</title>{links}".encode())
        for day in days:
            if path == f"/archive/{day:%Y/%m/%d}/":
                links = "".join(
                    f'<a href="{self.slug(n)}">{escape(self.title(n))}</a> '
                    for n in self.numbers()
                    if self.published(n).date() == day
                )
                return Reply(body=f"<!doctype html><title>{day}</title>{links}".encode())
        if path == "/sitemap.xml" and self.sitemapped:
            entries = "".join(
                f"<url><loc>{self.base}{self.slug(n)}</loc><lastmod>{self.published(n).isoformat()}</lastmod></url>"
                for n in self.numbers()
            )
            space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
            return conditional(f"<urlset {space}>{entries}</urlset>".encode(), headers, XML)
        return Reply(status=404, body=b"<title>Not found</title>")

    def page(self, number: int, headers: Mapping[str, str]) -> Reply:
        path, whole = self.slug(number), super().page(number, headers)
        if number >= self.shown:
            return Reply(status=404)
        if self.fault == "cookies" and "visit=1" not in headers.get("cookie", ""):
            return Reply(status=302, headers=(("Location", path), ("Set-Cookie", "visit=1; Path=/")))
        if self.fault == "moved_host" and self.mirror and number % 2:
            return Reply(status=301, headers=(("Location", f"{self.mirror.base}{path}"),))
        if self.fault == "cut" and whole.status == 200:
            return replace(whole, promised=len(whole.body) + 50)
        if self.fault == "chunk" and whole.status == 200:
            return replace(whole, bad_chunk=True, at_once=number % 2 == 0)
        if self.fault in ("once_503", "dropped") and path not in self.failed and number % 3 == 0:
            self.failed.add(path)
            return Reply(reset=True) if self.fault == "dropped" else Reply(status=500)
        return whole


class Mirror(Site):
    """Another host of an outlet, to which some of its articles have moved."""

    def __init__(self, paper: Outlet) -> None:
        super().__init__()
        self.paper, self.name = paper, f"mirror-of-{paper.name}"

    def reply(self, path: str, headers: Mapping[str, str]) -> Reply:
        if path == "/robots.txt":
            return Reply(status=404, content_type=TEXT)
        numbers = [n for n in self.paper.numbers() if self.paper.slug(n) == path]
        return Paper.page(self.paper, numbers[0], headers) if numbers else Reply(status=404)


async def collect(papers: list[Outlet], store: Store, visits: int) -> Counter[str]:
    """Several visits, more being published before each; then two more for what failed. Returns the losses."""
    losses: Counter[str] = Counter()
    async with open_collector(store, MANNERS) as collector:
        for visit in range(visits + 2):
            for paper in papers:
                paper.shown = min(paper.articles, paper.articles * (visit + 1) // visits)
            results = await asyncio.gather(*(collector.collect(paper.outlet()) for paper in papers))
            for result in results:
                losses.update(result.gates.losses)
    return losses


async def read(papers: list[Outlet]) -> dict[str, set[str]]:
    """What a browser can read, by outlet: the articles whose first sentence is shown."""
    seen: dict[str, set[str]] = {}
    for paper in papers:
        for number in paper.numbers():
            url = paper.base + paper.slug(number)
            connector = aiohttp.TCPConnector()
            connector._factory = partial(Reading, loop=asyncio.get_running_loop())  # type: ignore[assignment]
            jar = aiohttp.CookieJar(unsafe=True)
            async with aiohttp.ClientSession(connector=connector, cookie_jar=jar, timeout=PATIENCE) as session:
                if b"left" in await _shown(session, url):
                    seen.setdefault(paper.name, set()).add(url)
    return seen


async def _shown(session: aiohttp.ClientSession, url: str) -> bytes:
    shown = b""
    for _ in range(2):  # a reader presses reload once
        try:
            async with session.get(url) as response:
                if response.status != 200:
                    continue
                try:
                    async for chunk in response.content.iter_any():
                        shown += chunk
                except (aiohttp.ClientPayloadError, TimeoutError):
                    shown += b"".join(response.content._buffer)
                return shown
        except (aiohttp.ClientError, TimeoutError):
            continue
    return shown


def breaches(paper: Outlet) -> int:
    """Pauses shorter than asked for, and requests at the same time."""
    wanted = CRAWL_DELAY if paper.fault == "slow_robots" else DELAY
    visits = sorted(paper.visits, key=lambda visit: visit.at)
    start = 2 if paper.fault == "slow_robots" else 1  # its robots.txt comes first: until then nobody knows
    gaps = [after.at - before.answered for before, after in zip(visits[start - 1 :], visits[start:], strict=False)]
    return sum(gap < wanted * 0.95 for gap in gaps) + sum(visit.at_once > 1 for visit in visits)


def measure(level: str, count: int, articles: int, seed: int, visits: int = 3) -> tuple[float, int, Counter[str]]:
    """Share of the readable articles that were collected, breaches of politeness, and losses. Prints it by fault."""
    dice = random.Random(seed)
    faults = LEVELS[level]
    papers = [Outlet(number, faults[number % len(faults)], articles, dice) for number in range(count)]
    sites: list[Site] = list(papers)
    for paper in papers:
        if paper.fault == "moved_host":
            paper.mirror = Mirror(paper)
            sites.append(paper.mirror)
    with serve(sites), tempfile.TemporaryDirectory() as folder, Store.open(Path(folder)) as store:
        losses = asyncio.run(collect(papers, store, visits))
        rude = sum(breaches(paper) for paper in papers)
        readable = asyncio.run(read(papers))
        with store.read() as tx:
            kept = {(one.outlet, urlsplit(one.url).path) for one in captures.unread(tx, limit=100_000)}
    wanted, got = Counter[str](), Counter[str]()
    for paper in papers:
        for url in readable.get(paper.name, ()):
            wanted[paper.fault] += 1
            got[paper.fault] += (paper.name, urlsplit(url).path) in kept
    for fault in wanted:
        print(f"  {fault or 'sound':<18} {got[fault]:>5} of {wanted[fault]}")
    share = sum(got.values()) / max(1, sum(wanted.values()))
    lost = ", ".join(f"{number} × {reason}" for reason, number in losses.most_common()) or "nothing"
    print(f"{level}: {share:.3f} of {sum(wanted.values())} readable articles, {rude} breaches; lost on the way: {lost}")
    return share, rude, losses


def main() -> None:
    """All levels, or one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--outlets", type=int, default=26)
    parser.add_argument("--articles", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--level", choices=LEVELS)
    chosen = parser.parse_args()
    for level in [chosen.level] if chosen.level else LEVELS:
        measure(level, chosen.outlets, chosen.articles, chosen.seed)


if __name__ == "__main__":
    main()
