"""Sites of many shapes: what is found out about each, and what is chosen."""

import asyncio
import gzip
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType

import pytest

from crawler.discover import Discovery, discover
from crawler.fetcher import Ask, open_fetcher
from crawler.found import Reading
from crawler.heads import read_head
from crawler.manners import Manners
from crawler.polling import CHILDREN, newest_children
from crawler.run import open_collector
from crawler.worker import Worker
from outlets.outlet import Source
from storage import captures
from storage.store import Store
from tests.newsweb.sites import XML, Paper
from tests.newsweb.web import Reply, Site, serve

MANNERS = Manners(contact="desk@example.org", private_ranges=("127.0.0.1/32",), total_timeout=3.0)
Pages = Mapping[str, Reply | str]
FoundOut = Callable[[Pages], tuple[Discovery, "Shaped"]]
URL = "https://www.lagoon-post.example/"


class Shaped(Paper):
    """A site whose pages are given by path; the articles are those of `Paper`."""

    pages: Pages = MappingProxyType({})

    def reply(self, path: str, headers: Mapping[str, str]) -> Reply:
        page = self.pages.get(path.partition("?")[0])
        if page is None:
            return super().reply(path, headers) if path.startswith("/news/2026") else Reply(status=404)
        urlset = f"<urlset>{self.urls()}</urlset>".encode()
        if isinstance(page, Reply):
            return replace(page, body=gzip.compress(urlset)) if page.body == b"PACKED" else page
        if page in ("URLSET", "HOME"):
            return Reply(body=urlset if page == "URLSET" else self.home(), content_type=XML)
        return Reply(
            body=page.replace("BASE", self.base).encode(), content_type=XML if "<?xml" in page else "text/html"
        )


def index(*names: str) -> str:
    children = "".join(f"<sitemap><loc>BASE/{name}</loc></sitemap>" for name in names)
    return f"<?xml version='1.0'?><sitemapindex>{children}</sitemapindex>"


@pytest.fixture
def found_out(monkeypatch: pytest.MonkeyPatch) -> FoundOut:
    async def run(site: Shaped) -> Discovery:
        worker = Worker()
        try:
            async with open_fetcher(MANNERS) as fetcher:
                return await discover(f"{site.base}/", fetcher, worker)
        finally:
            worker.close()

    def find_out(pages: Pages) -> tuple[Discovery, Shaped]:
        site = Shaped()
        site.pages = pages
        sites: list[Site] = [site]
        with serve(sites):
            return asyncio.run(run(site)), site

    monkeypatch.setattr("crawler.discover.Ask", partial(Ask, delay=0.0))
    return find_out


def rss(*paths: str, age: timedelta = timedelta(0)) -> str:
    date = format_datetime(datetime.now(UTC) - age)
    items = "".join(f"<item><title>T</title><link>{path}</link><pubDate>{date}</pubDate></item>" for path in paths)
    return f"<?xml version='1.0'?><rss version='2.0'><channel><link>BASE/</link>{items}</channel></rss>"


def link(address: str) -> str:
    return f'<link rel="alternate" type="application/rss+xml" href="{address}">'


FEED = rss("/news/1", "/news/2")
LINKS = "".join(
    f"<a href='/2026/03/0{n}/families-leave-velmoor-{n}'>Families leave Velmoor ({n})</a>" for n in range(9)
)
REFUSED = Reply(status=403, body=b"<title>Just a moment...</title>")


@pytest.mark.parametrize(
    ("pages", "sources"),
    [
        ({"/": "<base href='/sub/'>" + link("../rss.php?x=1"), "/rss.php": FEED}, ["feed /rss.php?x=1"]),
        ({"/": LINKS, "/feed": FEED}, ["feed /feed"]),
        (
            {"/": "<a href=/rss>RSS</a>", "/rss": "<a href=/rss/asia.xml>Asia</a>", "/rss/asia.xml": FEED},
            ["feed /rss/asia.xml"],
        ),
        ({"/": "<meta http-equiv=refresh content='0;url=/en/'>", "/en/": link("/x"), "/x": FEED}, ["feed /x"]),
        ({"/": link("/feed"), "/feed": FEED, "/comments": FEED}, ["feed /feed"]),
        ({"/": link("/feed") + LINKS, "/feed": rss(), "/sitemap.xml": "URLSET"}, ["sitemap /sitemap.xml"]),
        (
            {"/": LINKS, "/robots.txt": "Sitemap: /maps/i", "/maps/i": index("a"), "/a": "URLSET"},
            ["sitemap /maps/i"],
        ),
        ({"/": LINKS}, ["home /"]),
        ({"/": REFUSED, "/feed": FEED}, ["feed /feed"]),
        ({"/": "<p>Parked</p>"}, []),
    ],
    ids=[
        "base",
        "usual_place",
        "page_of_feeds",
        "meta_refresh",
        "stated",
        "empty_feed",
        "robots",
        "links",
        "refused",
        "no",
    ],
)
def test_how_a_site_publishes(found_out: FoundOut, pages: Pages, sources: list[str]) -> None:
    found, site = found_out(pages)
    assert [f"{one.kind} {one.url.removeprefix(site.base)}" for one in found.chosen] == sources
    assert bool(found.sample) is bool(sources)


def test_of_an_index_the_newest_articles_are_shown(found_out: FoundOut) -> None:
    found, site = found_out({"/": "x", "/sitemap.xml": index("i"), "/i": index("a-1", "a-2"), "/a-2": "URLSET"})
    assert {item.url for item in found.sample} == site.expected()


def test_a_stale_feed_is_kept_and_joined_by_what_is_not(found_out: FoundOut) -> None:
    old = rss("/old/1", age=timedelta(days=900))
    found, _ = found_out({"/": link("/feed"), "/feed": old, "/news-sitemap.xml": "URLSET"})
    assert [one.kind for one in found.chosen] == ["feed", "news_sitemap"]


def test_after_a_refusal_nothing_is_guessed(found_out: FoundOut) -> None:
    found, site = found_out({"/": REFUSED, "/feed": REFUSED, "/news-sitemap.xml": REFUSED})
    assert found.loss is not None
    assert found.loss.reason == "refused"
    assert [visit.path for visit in site.visits] == ["/robots.txt", "/", "/feed", "/news-sitemap.xml"]


def test_a_reservation_is_told_before_the_outlet_is_watched(found_out: FoundOut) -> None:
    file = Reply(body=b'[{"location": "/news/1", "tdm-reservation": 1}]', content_type="application/json")
    found, _ = found_out({"/": link("/feed"), "/feed": FEED, "/.well-known/tdmrep.json": file})
    assert (found.reserved, len(found.sample)) == (1, 2)


@pytest.mark.parametrize(
    ("page", "charset", "name", "language"),
    [
        ("<html lang=en_US.UTF-8><title>Home | The Lagoon Post</title>", None, "The Lagoon Post", "en-US"),
        ("<title>Lagoon Post - News from the coast</title>", None, "Lagoon Post", None),
        ("<title>News : : - </title><meta property=og:site_name content='LP'>", None, "LP", None),
        ("<html lang='x y'><title>한국 신문 - 종합 뉴스</title>", "euc-kr", "한국 신문", None),
        ("<html lang=ko><meta charset=euc-kr><title>한국 신문</title>", None, "한국 신문", "ko"),
        ("<title> | - </title>", None, None, None),
        ("", None, None, None),
    ],
    ids=["the_part_of_the_host", "the_first_part", "stated", "by_the_header", "by_the_page", "nothing", "empty"],
)
def test_what_a_page_says_of_its_site(page: str, charset: str | None, name: str | None, language: str | None) -> None:
    head = read_head(page.encode(charset or ("euc-kr" if "euc-kr" in page else "utf-8")), URL, charset)
    assert (head.name, head.language) == (name, language)


# --- the same sites, collected


def collected(pages: Pages, folder: Path) -> tuple[list[str], Shaped]:
    async def run(store: Store) -> None:
        async with open_collector(store, MANNERS) as collector:
            await collector.collect(replace(site.outlet(), sources=(Source(kind="sitemap", url=f"{site.base}/map"),)))

    site = Shaped()
    site.pages = pages
    sites: list[Site] = [site]
    with serve(sites), Store.open(folder) as store:
        asyncio.run(run(store))
        with store.read() as tx:
            return sorted(capture.url for capture in captures.unread(tx)), site


@pytest.mark.parametrize(
    "pages",
    [
        {"/map": index("map", "i"), "/i": index("map", "i", "a"), "/a": "URLSET"},
        {"/map": index("a"), "/a": Reply(body=b"PACKED", content_type="text/html")},
        {"/map": index("gone-1", "gone-2"), "/": "HOME"},
    ],
    ids=["names_itself_and_another", "packed_under_a_wrong_label", "all_gone"],
)
def test_an_index_of_any_shape_brings_every_article(pages: Pages, tmp_path: Path) -> None:
    kept, site = collected(pages, tmp_path)
    assert kept == sorted(site.expected())
    assert max(Counter(visit.path for visit in site.visits if visit.path != "/").values()) == 1


def test_the_newest_of_many_sitemaps_are_read() -> None:
    def named(*children: tuple[str, datetime | None]) -> list[str]:
        return newest_children(Reading(kind="sitemap", children=children))

    plain = named(*((f"https://p.example/sitemap-{n}.xml", None) for n in range(2000)))
    assert plain == [f"https://p.example/sitemap-{n}.xml" for n in range(1999, 1999 - CHILDREN, -1)]
    day = datetime(2026, 3, 1, tzinfo=UTC)
    dated = named(
        ("https://p.example/b.xml", None), ("https://p.example/a.xml", day), ("https://p.example/c.xml", None)
    )
    assert dated[0].endswith("/a.xml")
    names = ("post-sitemap", "category-sitemap", "sitemap_tags", "author-sitemap2", "sitemap-images", "page-sitemap")
    assert named(*((f"https://p.example/{name}.xml", day) for name in names)) == ["https://p.example/post-sitemap.xml"]
    assert named(("https://p.example/tag-sitemap.xml", day)) == ["https://p.example/tag-sitemap.xml"]
