"""Faults that a browser reads through: cookie walls, bodies that break off, feeds that fail or are too short."""

import asyncio
import random
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from bench.newsweb import Outlet
from crawler.collection import CollectionResult
from crawler.elsewhere import read_archives
from crawler.manners import Manners
from crawler.run import open_collector
from storage import captures, fetches
from storage.store import Store
from tests.newsweb.web import serve

MANNERS = Manners(contact="desk@example.org", private_ranges=("127.0.0.1/32",), total_timeout=20.0, patience=5.0)
ARTICLES = 9


def collected(paper: Outlet, folder: Path, shown: Sequence[int]) -> tuple[set[str], list[CollectionResult], set[str]]:
    """The paths that were kept after visits at which so many articles were published, and all headers' names."""

    async def run(store: Store) -> list[CollectionResult]:
        results = []
        async with open_collector(store, MANNERS) as collector:
            for count in shown:
                paper.shown = count
                results.append(await collector.collect(paper.outlet()))
        return results

    with serve([paper]), Store.open(folder) as store:
        results = asyncio.run(run(store))
        with store.read() as tx:
            kept = {urlsplit(one.url).path for one in captures.unread(tx, limit=1000)}
            names = {name for one in fetches.of_outlet(tx, paper.name) for name in one.headers}
    return kept, results, names


@pytest.mark.parametrize(
    ("fault", "shown"),
    [
        ("cookies", [ARTICLES]),
        ("cut", [ARTICLES]),
        ("chunk", [ARTICLES]),
        ("short_feed", [2, ARTICLES]),
        ("page_feed", [ARTICLES]),
        ("bomb_feed", [ARTICLES]),
        ("no_feed_archives", [ARTICLES]),
    ],
)
def test_what_a_browser_could_read_is_collected(fault: str, shown: list[int], tmp_path: Path) -> None:
    paper = Outlet(1, fault, ARTICLES, random.Random(2))
    paper.sitemapped = fault != "no_feed_archives"
    kept, results, names = collected(paper, tmp_path, shown)
    assert kept == {paper.slug(number) for number in range(ARTICLES)}
    codes = {issue.code for result in results for issue in result.issues}
    assert ("cut_short" in codes, "cut-short" in names) == (fault in ("cut", "chunk"),) * 2
    assert ("feed_window" in codes) is (fault == "short_feed")
    assert ("looked_elsewhere" in codes) is (fault not in ("cookies", "cut", "chunk"))


def test_archive_pages_of_the_last_days_come_first() -> None:
    today = datetime(2026, 3, 9, tzinfo=UTC).date()
    days = [today - timedelta(days=number) for number in (1, 0, 30)]
    links = "".join(f"<a href='/archive/{day:%Y/%m/%d}/'>{day}</a>" for day in days)
    page = f"<html><body><a href='/archive/'>All</a>{links}<a href='https://else.example/archive/'>x</a></body></html>"
    assert read_archives(page.encode(), "https://post.example/", None, today) == (
        "https://post.example/archive/2026/03/09/",
        "https://post.example/archive/2026/03/08/",
        "https://post.example/archive/",
    )
