"""Pages out of archives into the store, some at a time."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from crawler.fetcher import Fetched
from crawler.importing import TOGETHER, Given, store_all
from pipeline.errors import InputError
from storage import captures, fetches
from storage.store import Store
from storage.types import Gates


def given(n: int, text: str = "") -> Given:
    body = f"<html><body><p>{text or n} people arrived at the border, the office said.</p></body></html>".encode()
    url = f"https://post.example/{n}"
    headers = (("content-type", "text/html"),)
    at = datetime(2026, 3, 1, tzinfo=UTC)
    return Given(outlet="post", fetched=Fetched(url=url, final_url=url, at=at, status=200, headers=headers, body=body))


def total(store: Store, pages: Iterator[Given]) -> Gates:
    return sum(store_all(store, pages), Gates())


def test_all_pages_of_a_long_archive_are_stored_once(tmp_path: Path) -> None:
    count = 2 * TOGETHER + 3
    with Store.open(tmp_path) as store:
        assert total(store, map(given, range(count))) == Gates(found=count, fetched=count, stored=count)
        assert total(store, map(given, range(count))) == Gates(found=count, fetched=count, unchanged=count)
        with store.read() as tx:
            kept = captures.unread(tx, limit=1000)
    assert [page.url for page in kept] == [given(n).fetched.url for n in range(count)]


def test_a_page_that_stands_in_the_archive_twice_is_one_capture(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        gates = total(store, iter([given(1), given(1), given(1, "sixty")]))
    assert (gates.found, gates.stored, gates.unchanged) == (3, 2, 1)


def test_what_a_page_asks_for_is_recorded(tmp_path: Path) -> None:
    page = given(1)
    asking = replace(page.fetched, headers=(*page.fetched.headers, ("x-robots-tag", "noarchive")))
    with Store.open(tmp_path) as store:
        assert total(store, iter([replace(page, fetched=asking), given(2)])).stored == 2
        with store.read() as tx:
            recorded = [fetch.headers.get("opt-outs") for fetch in fetches.of_outlet(tx, "post")]
    assert sorted(recorded, key=str) == [None, "noarchive"]


def test_what_came_before_a_damage_is_stored(tmp_path: Path) -> None:
    def damaged() -> Iterator[Given]:
        yield from map(given, range(TOGETHER + 2))
        raise InputError("broken off")

    seen: list[Gates] = []
    with Store.open(tmp_path) as store:
        with pytest.raises(InputError, match="broken off"):
            seen.extend(store_all(store, damaged()))
        with store.read() as tx:
            assert captures.count_unread(tx) == TOGETHER + 2
    assert sum(seen, Gates()).stored == TOGETHER + 2
