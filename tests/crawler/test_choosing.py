"""Which articles are fetched now, and how long hosts are left alone."""

import asyncio
import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import monotonic

import pytest

from crawler.choosing import TRIES, choose, recent
from crawler.found import Found
from crawler.losses import Loss, Lost
from crawler.politeness import LONGEST_RETRY_AFTER, STRIKES, Hosts, read_retry_after
from pipeline.record import Hints
from storage.attempts import Attempts

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
A, B, C = (
    Found(url=f"https://p.example/{name}", source="feed", changed=NOW - HOUR * n) for n, name in enumerate("abc")
)


def tried(*losses: str, success: bool = False, mark: str | None = A.mark, ago: timedelta = HOUR * 9) -> Attempts:
    at = NOW - ago
    return Attempts(
        first=at,
        last=at,
        last_success=at if success else None,
        losses=losses,
        etag='"1"' if success else None,
        mark=mark,
    )


def test_new_ones_newest_first() -> None:
    chosen = choose([C, A, B], {}, now=NOW, limit=10)
    assert [choice.found for choice in chosen.fetch] == [A, B, C]
    assert (chosen.found, chosen.new, chosen.known) == (3, 3, 0)
    assert chosen.waiting == frozenset()


def test_what_does_not_fit_waits() -> None:
    chosen = choose([A, B, C], {}, now=NOW, limit=2)
    assert len(chosen.fetch) == 2
    assert chosen.waiting == {"feed"}


def test_known_ones_are_left_alone() -> None:
    chosen = choose([A], {A.key: tried(success=True)}, now=NOW, limit=9)
    assert (chosen.fetch, chosen.known) == ((), 1)


def test_another_word_of_the_source_asks_again_with_the_validator() -> None:
    edited = Found(url=A.url, source="feed", hints=Hints(title="Corrected", published="2026-03-02"))
    (choice,) = choose([edited], {A.key: tried(success=True)}, now=NOW, limit=9).fetch
    assert (choice.again, choice.etag) == (True, '"1"')


@pytest.mark.parametrize(
    ("attempts", "fetched"),
    [
        (tried("timeout"), True),
        (tried("timeout", "timeout", ago=timedelta(minutes=5)), False),
        (tried("timeout", "timeout", ago=timedelta(minutes=20)), True),
        (tried(*["timeout"] * TRIES), False),
        (tried(*["asked_to_wait"] * 20), True),
        (tried("gone"), False),
        (replace(tried("gone"), status=404), True),
        (replace(tried("gone", "gone", "gone"), status=404), False),
        (replace(tried("gone"), status=410), False),
        (replace(tried("gone", ago=timedelta(days=1)), status=410), True),
        (replace(tried("gone", "gone", ago=timedelta(days=3)), status=410), False),
        (replace(tried(*["gone"] * 4, ago=timedelta(days=99)), status=410), False),
        (tried("robots"), False),
        (tried("javascript"), False),
    ],
    ids=[
        *("at_once", "not_yet", "a_while_later", "given_up", "asked_to_wait", "gone", "missing", "missing_for_good"),
        *("gone_not_yet", "gone_asked_again", "gone_waits_longer", "gone_for_good", "robots", "javascript"),
    ],
)
def test_failed_ones_are_tried_again_ever_later(attempts: Attempts, fetched: bool) -> None:
    assert bool(choose([A], {A.key: attempts}, now=NOW, limit=9).fetch) is fetched


def test_what_was_lost_without_a_browser_is_tried_with_one() -> None:
    assert choose([A], {A.key: tried("javascript")}, now=NOW, limit=9, renders=True).fetch


def test_a_link_with_other_words_is_no_news() -> None:
    seen = {A.key: tried(success=True, mark="from the feed")}
    link = Found(url=A.url, source="home", hints=Hints(title="Families leave, 3 hours ago"))
    assert choose([link], seen, now=NOW, limit=9).fetch == ()


def test_articles_looked_at_again_count_once() -> None:
    known = {A.key: tried(success=True), B.key: tried(success=True)}
    again = [Found(url=item.url, source="revisit") for item in (A, B)]
    chosen = choose([A], known, now=NOW, limit=9, again=again)
    assert {choice.found.url for choice in chosen.fetch} == {A.url, B.url}
    assert (chosen.found, chosen.known) == (2, 0)


def test_a_sitemap_is_read_back_a_week_from_its_newest() -> None:
    old = Found(url="https://p.example/old", source="s", changed=NOW - HOUR * 24 * 30)
    undated = Found(url="https://p.example/undated", source="s")
    assert recent([A, old, undated], NOW) == (A, undated)
    ahead = Found(url="https://p.example/ahead", source="s", changed=NOW + HOUR * 24 * 900)
    assert recent([ahead, A, old], NOW) == (ahead, A)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        ("Mon, 02 Mar 2026 12:01:30 GMT", 90.0),
        ("Mon, 02 Mar 2026 11:00:00 GMT", 0.0),
        ("99999999999999", LONGEST_RETRY_AFTER),
        ("soon", None),
        ("-5", None),
        ("²", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert read_retry_after(value, NOW) == seconds


def test_turns_of_one_host_have_a_pause_between_them() -> None:
    async def run() -> list[tuple[float, float]]:
        hosts, log = Hosts(), []

        async def one(url: str) -> None:
            async with hosts.turn(url, 0.05):
                start = monotonic()
                await asyncio.sleep(0.01)
                log.append((start, monotonic()))

        spelt = ("p.example", "www.p.example", "P.example", "p.example:80", "p.example.")
        await asyncio.gather(*(one(f"http://{host}/") for host in spelt))
        return log

    log = asyncio.run(run())
    assert all(later[0] - earlier[1] >= 0.049 for earlier, later in itertools.pairwise(log))


def test_a_host_that_asks_for_long_is_left_alone() -> None:
    async def run() -> None:
        hosts = Hosts(patience=1.0)
        hosts.refused("http://p.example/a", 3600.0, Loss(reason="asked_to_wait", detail="429"))
        with pytest.raises(Lost) as caught:
            async with hosts.turn("http://p.example/b", 0):
                pass
        assert caught.value.loss.reason == "asked_to_wait"
        async with hosts.turn("http://q.example/", 0):
            pass

    asyncio.run(run())


def test_a_dead_host_does_not_cost_a_timeout_per_page() -> None:
    async def run() -> None:
        hosts = Hosts(patience=1.0)
        for _ in range(STRIKES):
            hosts.failed("http://p.example/", Loss(reason="timeout"))
        with pytest.raises(Lost) as caught:
            async with hosts.turn("http://p.example/", 0):
                pass
        assert caught.value.loss.reason == "timeout"

    asyncio.run(run())


def test_crawl_delay_counts_for_all_who_share_the_host() -> None:
    async def run() -> float:
        hosts = Hosts()
        hosts.set_crawl_delay("http://p.example/robots.txt", 0.1)
        async with hosts.turn("http://p.example/", 0.0):
            pass
        start = monotonic()
        async with hosts.turn("http://p.example/", 0.0):
            return monotonic() - start

    assert asyncio.run(run()) >= 0.09
