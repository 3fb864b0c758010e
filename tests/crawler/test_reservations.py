"""tdmrep.json: what a host says of the mining of its pages, and what stands above it."""

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from crawler.manners import Manners
from crawler.optouts import find_opt_outs
from crawler.reservations import PATH, read_reservations, rule_for
from crawler.run import open_collector
from storage import captures, fetches
from storage.store import Store
from tests.newsweb.sites import Paper, article
from tests.newsweb.web import Reply, Site, serve
from tests.timing import doubled_work_is_linear

MANNERS = Manners(contact="desk@example.org", private_ranges=("127.0.0.1/32",), total_timeout=3.0)
RULES = [
    {"location": "/free/", "tdm-reservation": 0},
    {"location": "/*/open$", "tdm-reservation": 0},
    {"location": "/news/*.html", "tdm-reservation": 1, "tdm-policy": "https://p.example/policy.json"},
    {"location": "/a%7Eb/%C3%A9", "tdm-reservation": "1"},
    {"location": "/odd", "tdm-reservation": 2},
    {"location": "/Case", "tdm-reservation": 1},
    {"location": "/q?id=", "tdm-reservation": 1},
    {"tdm-reservation": 1},
    "no rule",
]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("/free/news/a.html", "0"),
        ("/news/open", "0"),
        ("/news/open/b.html", "1"),
        ("/news/2026/a.html?page=2", "1"),
        ("/news/2026/a.htm", None),
        ("/a~b/é/c", "1"),
        ("/a%7eb/%c3%a9", "1"),
        ("/odd", None),
        ("/Case", "1"),
        ("/case", None),
        ("/q?id=7", "1"),
        ("/q", None),
        ("", None),
    ],
)
def test_the_first_rule_that_matches_decides(path: str, value: str | None) -> None:
    rule = rule_for(read_reservations(json.dumps(RULES).encode()), f"https://p.example{path}")
    assert (rule.value if rule else None) == value


@pytest.mark.parametrize(
    ("body", "count"),
    [
        (b'\xef\xbb\xbf[{"location": "/", "tdm-reservation": 1}]', 1),
        (b'{"location": "/", "tdm-reservation": 1}', 1),
        (b"<html>Not found</html>", 0),
        (b"[" * 100_000, 0),
        (b"[1, null, [], {}]", 0),
        (b'[{"location": "", "tdm-reservation": 1}, {"location": "/", "tdm-reservation": true}]', 0),
        (b"", 0),
    ],
    ids=["marked", "no_array", "page", "deep", "other", "wrong_values", "empty"],
)
def test_whatever_the_file_holds_is_read(body: bytes, count: int) -> None:
    assert len(read_reservations(body)) == count


def test_a_pattern_of_many_stars_is_matched_in_linear_time() -> None:
    def work(size: int) -> None:
        rules = read_reservations(json.dumps([{"location": "/" + "*a" * 50 + "b$", "tdm-reservation": 1}]).encode())
        assert rule_for(rules, "https://p.example/" + "a" * size) is None

    assert doubled_work_is_linear(work, 50_000)


@pytest.mark.parametrize(
    ("file", "header", "meta", "reserved"),
    [
        ("1", None, None, True),
        ("1", "0", None, False),
        ("1", None, "0", False),
        ("0", "1", None, True),
        (None, "1", "0", False),
        (None, "0", "1", True),
        ("1", "maybe", "", True),
        (None, None, None, False),
    ],
)
def test_the_page_stands_above_the_header_and_the_header_above_the_file(
    file: str | None, header: str | None, meta: str | None, reserved: bool
) -> None:
    headers = [(name, value) for name, value in (("TDM-Reservation", header), ("tdmrep", file)) if value is not None]
    body = b"" if meta is None else f'<meta name="tdm-reservation" content="{meta}">'.encode()
    assert (find_opt_outs(headers, body) == ("tdm-reservation",)) is reserved


class Reserving(Paper):
    """Reserves its odd articles by a file; the first of them says of itself that it is free."""

    name = "reserving"
    rules: object = (
        {"location": "/news/2026/03/01", "tdm-reservation": 1},
        {"location": "/news/2026/03/03", "tdm-reservation": 1, "tdm-policy": "https://p.example/policy"},
        {"location": "/news/2026/03/05", "tdm-reservation": 1},
    )

    def page(self, number: int, headers: Mapping[str, str]) -> Reply:
        if number == 1:
            return Reply(body=article(1, self.title(1), '<meta name="tdm-reservation" content="0">'))
        return super().page(number, headers)

    def other(self, path: str, headers: Mapping[str, str]) -> Reply:
        if path == PATH:
            return Reply(body=json.dumps(self.rules).encode(), content_type="application/json")
        return super().other(path, headers)


def collect(site: Paper, folder: Path, manners: Manners) -> None:
    async def run(store: Store) -> None:
        async with open_collector(store, manners) as collector:
            for count in (2, 6, 6):
                site.articles = count
                await collector.collect(site.outlet())

    sites: list[Site] = [site]
    with serve(sites), Store.open(folder) as store:
        asyncio.run(run(store))


def test_reserved_pages_are_not_kept_and_the_file_is_asked_for_once(tmp_path: Path) -> None:
    site = Reserving()
    collect(site, tmp_path, MANNERS)
    assert [visit.path for visit in site.visits].count(PATH) == 1
    with Store.open(tmp_path) as store, store.read() as tx:
        kept = {capture.url for capture in captures.unread(tx)}
        lost = {fetch.url: fetch for fetch in fetches.of_outlet(tx, "reserving") if fetch.loss}
    assert kept == {url for url in site.expected() if "/03-" not in url and "/05-" not in url}
    assert {fetch.loss for fetch in lost.values()} == {"opted_out"}
    policies = {fetch.headers.get("tdmrep-policy") for fetch in lost.values()}
    assert policies == {"https://p.example/policy", None}


def test_where_it_is_not_obeyed_a_reservation_is_recorded(tmp_path: Path) -> None:
    site = Reserving()
    collect(site, tmp_path, Manners(contact=MANNERS.contact, private_ranges=MANNERS.private_ranges, obey=()))
    with Store.open(tmp_path) as store, store.read() as tx:
        pages = {fetch.url: fetch.headers for fetch in fetches.of_outlet(tx, "reserving") if fetch.kind == "page"}
    assert len(pages) == 6
    assert {url for url, headers in pages.items() if headers.get("opt-outs") == "tdm-reservation"} == {
        site.base + site.slug(number) for number in (3, 5)
    }


def test_no_file_is_asked_for_where_nothing_is_new(tmp_path: Path) -> None:
    async def run(site: Paper, store: Store) -> None:
        for _ in range(2):  # two processes, as it were
            async with open_collector(store, MANNERS) as collector:
                await collector.collect(site.outlet())

    site = Paper()
    sites: list[Site] = [site]
    with serve(sites), Store.open(tmp_path) as store:
        asyncio.run(run(site, store))
    assert [visit.path for visit in site.visits].count(PATH) == 1
