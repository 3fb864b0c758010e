"""The watches' page, and their feeds."""

import json
import re
from collections.abc import Callable

import feedparser
import pytest

from pipeline.query.grammar import parse
from review.guard import Door
from storage import watching
from storage.store import Store
from storage.watching import Watched, Watchman
from tests.review.client import Client
from tests.review.conftest import PASSWORD
from tests.review.sample import NOW
from watches.loader import Watches
from watches.watch import Watch


def watch(slug: str, query: str, *, active: bool = True) -> Watch:
    return Watch(slug=slug, name=f"All of {slug} & <more>", query=query, node=parse(query), active=active)


ALL = Watches((watch("everything", "has:claim"), watch("off", "fire", active=False)))


@pytest.fixture
def open_desk(store: Store, ids: dict[str, int], make: Callable[..., Client]) -> Callable[..., Client]:
    ready = Watchman([Watched(slug=one.slug, name=one.name, node=one.node, severity="high") for one in ALL.active])
    with store.transaction() as tx:
        watching.match(tx, ready, watching.article_ids(tx), NOW)
    return lambda **settings: make(watches=lambda: ALL, **settings)


def test_the_feeds_hold_what_the_watch_found(open_desk: Callable[..., Client], ids: dict[str, int]) -> None:
    desk = open_desk()
    answer = desk.get("/watch/everything.atom")
    assert answer.headers["content-type"].startswith("application/atom+xml")
    feed = feedparser.parse(answer.body)
    assert not feed.bozo
    assert feed.feed.title == "Dateline: All of everything & <more>"
    assert len(feed.entries) == 5
    entry = next(entry for entry in feed.entries if entry.title == "Warehouse fire in Lagos")
    assert entry.link == f"http://127.0.0.1:8300/article/{ids['fire']}"
    assert "You watch for “All of everything & <more>”" in entry.summary
    assert entry.author == "Sana Wire"
    value = json.loads(desk.get("/watch/everything.json").body)
    assert value["version"] == "https://jsonfeed.org/version/1.1"
    assert [item["id"] for item in value["items"]] == [entry.id for entry in feed.entries]
    assert {item["title"] for item in value["items"]} == {entry.title for entry in feed.entries}
    assert "javascript:" not in desk.get("/watch/everything.json").text + answer.text


@pytest.mark.parametrize("path", ["/watch/off.atom", "/watch/none.atom", "/watch/everything.rss"])
def test_what_is_off_has_no_feed(open_desk: Callable[..., Client], path: str) -> None:
    assert open_desk().get(path).status == 404


def test_the_page_lists_watches_with_their_feeds(open_desk: Callable[..., Client]) -> None:
    page = open_desk().get("/watches").text
    assert "All of everything &amp; &lt;more&gt;" in page
    assert 'href="/watch/everything.atom"' in page
    assert 'href="/?watch=everything"' in page
    assert "5 articles at present" in page
    assert "<code>off</code>" in page


def test_a_locked_desk_lets_a_feed_reader_in_by_its_key_alone(open_desk: Callable[..., Client]) -> None:
    locked = open_desk(door=Door(password=PASSWORD, cost=2**4))
    assert locked.get("/watch/everything.atom").status == 303
    assert locked.get("/watch/everything.atom?key=" + "0" * 32).status == 303
    assert locked.get("/watches").status == 303
    locked.post("/login", password=PASSWORD, name="Min")
    found = re.search(r'href="(/watch/everything\.atom\?key=[0-9a-f]{32})"', locked.get("/watches").text)
    assert found
    again = open_desk(door=Door(password=PASSWORD, cost=2**4))  # the same key after a restart
    assert again.get(found[1]).status == 200
    assert again.get(found[1].replace("everything", "off")).status == 303
    assert again.get(found[1].replace("/watch/everything.atom", "/")).status == 303
    assert open_desk(door=Door(password="another password", cost=2**4)).get(found[1]).status == 303
