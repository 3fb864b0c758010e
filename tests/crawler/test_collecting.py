"""The crawler over the whole news web: healthy outlets in full and once, faults named, nobody else delayed."""

import asyncio
import itertools
import resource
import socket
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from crawler.collection import CollectionResult
from crawler.fetcher import Ask, open_fetcher
from crawler.manners import Manners
from crawler.run import open_collector
from storage import captures, fetches, issues, sources
from storage.store import Store
from storage.types import Capture, Fetch, IssueRow, Seen
from tests.newsweb.sites import Paper, faulty_sites, healthy_sites, outlets_of
from tests.newsweb.web import Reply, Site, Web, serve

ROUNDS = 3
MANNERS = Manners(
    contact="desk@example.org", private_ranges=("127.0.0.1/32",), total_timeout=3.0, patience=3.0, body_limit=10 << 20
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    web: Web
    rounds: tuple[dict[str, CollectionResult], ...]
    captures: tuple[Capture, ...]
    store: Store
    trapped: bool
    megabytes: float

    def fetches(self, outlet: str) -> tuple[Fetch, ...]:
        with self.store.read() as tx:
            return fetches.of_outlet(tx, outlet)

    def issues(self, outlet: str) -> tuple[IssueRow, ...]:
        with self.store.read() as tx:
            return issues.latest(tx, outlet=outlet)

    def losses(self, outlet: str) -> dict[str, int]:
        return dict(self.rounds[0][outlet].gates.losses)


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Collected]:
    with socket.create_server(("127.0.0.2", 0)) as trap, Store.open(tmp_path_factory.mktemp("data")) as store:
        trap.settimeout(0.05)
        sites = healthy_sites() + faulty_sites(f"http://127.0.0.2:{trap.getsockname()[1]}")
        with serve(sites) as web:
            rounds = asyncio.run(_collect(web, store))
            try:
                trap.accept()
                trapped = True
            except TimeoutError:
                trapped = False
        with store.read() as tx:
            kept = captures.unread(tx, limit=10_000)
        megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        yield Collected(web=web, rounds=rounds, captures=kept, store=store, trapped=trapped, megabytes=megabytes)


async def _collect(web: Web, store: Store) -> tuple[dict[str, CollectionResult], ...]:
    rounds = []
    async with open_collector(store, MANNERS) as collector:
        for _ in range(ROUNDS):
            results = await asyncio.gather(*(collector.collect(outlet) for outlet in outlets_of(web)))
            rounds.append({result.outlet: result for result in results})
    return tuple(rounds)


HEALTHY = [site.name for site in healthy_sites()]


@pytest.mark.parametrize("name", [*HEALTHY, "nested"])
def test_every_article_of_a_healthy_outlet_once(collected: Collected, name: str) -> None:
    site = collected.web.sites[name]
    assert isinstance(site, Paper)
    got = [capture.url for capture in collected.captures if capture.outlet == name]
    assert sorted(got) == sorted(site.expected())


def test_no_packet_to_a_private_address(collected: Collected) -> None:
    assert not collected.trapped
    assert collected.losses("hostile")["private_address"] >= 8


def test_memory_stays_small(collected: Collected) -> None:
    assert collected.megabytes < 500


@pytest.mark.parametrize(
    ("outlet", "losses"),
    [
        ("refusing", {"refused": 6}),
        ("dripping", {"timeout": 2}),
        ("hanging", {"timeout": 2}),
        ("huge", {"too_large": 5}),
        ("robots-some", {"robots": 2}),
        ("busy", {"asked_to_wait": 1}),
        (
            "odd",
            {
                "not_an_article": 1,
                "stand_in": 1,
                "javascript": 1,
                "opted_out": 1,
                "gone": 1,
                "paywall": 1,
                "unreadable": 1,
            },
        ),
    ],
)
def test_every_loss_has_its_reason(collected: Collected, outlet: str, losses: dict[str, int]) -> None:
    assert collected.losses(outlet) == losses
    rows = [fetch for fetch in collected.fetches(outlet) if fetch.loss]
    assert rows
    assert all(fetch.error for fetch in rows)


def test_a_sample_of_a_refusal_is_kept(collected: Collected) -> None:
    sample = next(fetch.snapshot for fetch in collected.fetches("refusing") if fetch.snapshot)
    assert collected.store.bodies.read(sample) == b"<title>Just a moment...</title>"
    errors = {fetch.error for fetch in collected.fetches("refusing") if fetch.loss}
    assert all("bot protection" in (error or "") for error in errors)


@pytest.mark.parametrize("name", [name for name in HEALTHY if name not in ("busy", "flaky")])
def test_nothing_new_costs_one_conditional_request(collected: Collected, name: str) -> None:
    """Listings and home pages without validators are asked for anew; no article is."""
    last = collected.rounds[-1][name]
    assert last.gates.fetched == last.gates.stored == 0
    assert last.news == 0


@pytest.mark.parametrize("name", ["busy", "flaky"])
def test_what_failed_is_collected_by_the_next_run(collected: Collected, name: str) -> None:
    first, second, third = (results[name].gates for results in collected.rounds)
    assert first.stored < 6
    assert first.stored + second.stored == 6
    assert third.stored == 0


def test_counts_add_up_at_the_gates(collected: Collected) -> None:
    for results in collected.rounds:
        for result in results.values():
            gates = result.gates
            assert gates.found == gates.stored + gates.unchanged + sum(gates.losses.values()), result.outlet


def test_a_broken_feed_is_said_and_replaced(collected: Collected) -> None:
    said = {issue.code: issue.message for issue in collected.issues("broken-feed")}
    assert sorted(issue.code for issue in collected.issues("broken-feed")) == ["broken_source", "looked_elsewhere"]
    assert "other sources are tried" in said["broken_source"]  # said once, not with every poll
    assert collected.rounds[2]["broken-feed"].issues
    (sample,) = [fetch.snapshot for fetch in collected.fetches("broken-feed") if fetch.loss and fetch.snapshot]
    assert b"Database error" in collected.store.bodies.read(sample)


def test_a_gone_feed_is_left_alone_for_a_day(collected: Collected) -> None:
    asked = [visit for visit in collected.web.sites["gone-feed"].visits if visit.path == "/feed"]
    assert len(asked) == 1
    assert sorted(issue.code for issue in collected.issues("gone-feed")) == ["looked_elsewhere", "source_gone"]


def test_a_moved_feed_is_asked_at_its_new_address(collected: Collected) -> None:
    paths = [visit.path for visit in collected.web.sites["moved-feed"].visits]
    assert paths.count("/feed") == 1
    assert paths.count("/new-feed") == ROUNDS
    with collected.store.read() as tx:
        (state,) = sources.of_outlet(tx, "moved-feed").values()
    assert state.moved_to == collected.web.sites["moved-feed"].base + "/new-feed"


def test_the_hosts_robots_were_obeyed(collected: Collected) -> None:
    forbidden = [visit.path for visit in collected.web.sites["robots-some"].visits if "/01-" in visit.path]
    assert forbidden == []
    assert {visit.path for visit in collected.web.sites["robots-500"].visits} == {"/robots.txt"}


def test_one_request_at_a_time_per_host(collected: Collected) -> None:
    visits = [visit for visit in collected.web.visits() if visit.site not in ("hanging", "dripping")]
    assert max(visit.at_once for visit in visits) == 1  # those two servers go on after the client has hung up


def test_crawl_delay_is_kept(collected: Collected) -> None:
    visits = collected.web.sites["robots-some"].visits
    gaps = [later.at - earlier.answered for earlier, later in itertools.pairwise(visits)]
    assert min(gaps) >= 0.19  # from robots.txt on, which names the delay


def test_retry_after_is_kept(collected: Collected) -> None:
    visits = collected.web.sites["busy"].visits
    refused = next(i for i, visit in enumerate(visits) if "/02-" in visit.path)
    assert visits[refused + 1].at - visits[refused].answered >= 0.99


def test_no_cookie_and_no_secret_goes_out(collected: Collected) -> None:
    for visit in collected.web.visits():
        assert not {"cookie", "authorization", "referer", "proxy-authorization"} & set(visit.headers)
        assert visit.headers["user-agent"] == MANNERS.user_agent()


def test_faults_do_not_hold_up_the_others(collected: Collected) -> None:
    """Drips and hangs take their own time limits; nobody else's second round takes as long as one of them."""
    second = {name: result.seconds for name, result in collected.rounds[1].items()}
    assert min(second["dripping"], second["hanging"]) > 2.5
    assert max(second[name] for name in HEALTHY if name not in ("busy", "flaky")) < 2.5


def test_sources_remember_when_they_worked(collected: Collected) -> None:
    with collected.store.read() as tx:
        states = sources.everything(tx)
    assert states["rss"][0].etag
    assert states["rss"][0].failures == 0
    assert states["rss"][0].last_item is not None
    assert states["robots-500"][0].failures == ROUNDS
    assert len(states["rss"][0].learned["hours"]) == 24


class Astray(Paper):
    """Its feed moves for good to a page that is none, and comes back."""

    name = "astray"
    away = True

    def source(self, headers: Mapping[str, str]) -> Reply:
        return Reply(status=301, headers=(("Location", "/parked"),)) if self.away else super().source(headers)

    def other(self, path: str, headers: Mapping[str, str]) -> Reply:
        return Reply(body=b"<html>Parked</html>") if path == "/parked" else super().other(path, headers)


def test_a_redirect_to_what_is_no_source_is_not_remembered(tmp_path: Path) -> None:
    async def collect(site: Astray, store: Store) -> list[CollectionResult]:
        results = []
        async with open_collector(store, MANNERS) as collector:
            for site.away in (True, True, False):
                results.append(await collector.collect(site.outlet()))
        return results

    site = Astray()
    with serve([site]), Store.open(tmp_path) as store:
        *_, last = asyncio.run(collect(site, store))
    assert last.polled[0].healthy
    assert last.polled[0].state.moved_to is None


def test_a_date_of_retry_after_is_by_the_servers_clock() -> None:
    """It is an hour ahead, and asks for two minutes."""
    now = datetime.now(UTC) + timedelta(hours=1)
    dates = [format_datetime(at, usegmt=True) for at in (now, now + timedelta(minutes=2))]
    site = Overloaded(429, (("Date", dates[0]), ("Retry-After", dates[1])), "/feed")

    async def wait() -> datetime | None:
        async with open_fetcher(MANNERS) as fetcher:
            await fetcher.fetch(Ask(url=f"{site.base}/feed", delay=0.0))
            return fetcher.hosts.closed_until(site.base, datetime.now(UTC))

    with serve([site]):
        until = asyncio.run(wait())
    assert until is not None
    assert timedelta(seconds=90) < until - datetime.now(UTC) < timedelta(seconds=130)


class Edited(Paper):
    """An article whose text and headline change between two looks."""

    name = "edited"
    edits = 0

    def title(self, number: int) -> str:
        return super().title(number) + (f" (corrected {self.edits})" if self.edits and number == 1 else "")


def test_an_edited_article_is_fetched_again(tmp_path: Path) -> None:
    async def collect(site: Edited, store: Store) -> list[CollectionResult]:
        results = []
        async with open_collector(store, MANNERS) as collector:
            for edits in (0, 1, 1):
                site.edits = edits
                results.append(await collector.collect(site.outlet()))
        return results

    site = Edited()
    sites: list[Site] = [site]
    with serve(sites), Store.open(tmp_path) as store:
        first, second, third = asyncio.run(collect(site, store))
    assert (first.gates.stored, second.gates.stored, third.gates.stored) == (6, 1, 0)
    articles = [visit.path for visit in site.visits if "/news/" in visit.path]
    assert len(articles) == 7
    assert "if-none-match" in [visit for visit in site.visits if "/01-" in visit.path][-1].headers


class LongRobots(Paper):
    """Its robots.txt is longer than what is read of one: the beginning counts."""

    name = "long-robots"
    robots = Paper.robots + "# filler\n" * 80_000


def test_a_very_long_robots_txt_counts_as_far_as_it_is_read(tmp_path: Path) -> None:
    async def collect(site: Paper, store: Store) -> CollectionResult:
        async with open_collector(store, MANNERS) as collector:
            return await collector.collect(site.outlet())

    site = LongRobots()
    with serve([site]), Store.open(tmp_path) as store:
        assert asyncio.run(collect(site, store)).gates.stored == site.articles


class Flood(Paper):
    """Names more articles than one collection takes."""

    name = "flood"
    articles = 9


def test_what_does_not_fit_is_said_and_left_for_the_next_collection(tmp_path: Path) -> None:
    async def collect(site: Paper, store: Store) -> list[CollectionResult]:
        async with open_collector(store, replace(MANNERS, articles_per_run=5)) as collector:
            return [await collector.collect(site.outlet()) for _ in range(3)]

    site = Flood()
    with serve([site]), Store.open(tmp_path) as store:
        results = asyncio.run(collect(site, store))
    assert [(r.gates.found, r.gates.stored, r.gates.unchanged) for r in results] == [(5, 5, 0), (9, 4, 5), (0, 0, 0)]
    assert [issue.message for issue in results[0].issues] == [
        "Flood: 4 more articles are named than one collection takes (5, the newest first); the next ones take them."
    ]


def test_long_pauses_make_short_collections(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def look(site: Paper, store: Store) -> int:
        async with open_collector(store, MANNERS) as collector:
            return len(await collector.collection(replace(site.outlet(), delay=0.05)).look())

    monkeypatch.setattr("crawler.collection.LONGEST_RUN", 0.2)
    site = Paper()
    with serve([site]), Store.open(tmp_path) as store:
        assert asyncio.run(look(site, store)) == 4


class Slow(Paper):
    """It wants pauses that no visit waits for."""

    name = "slow"
    articles = 2
    robots = "User-agent: *\nCrawl-delay: 0.3\n"


def test_where_a_visit_is_one_request_articles_and_sources_take_turns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def collect(site: Paper, store: Store) -> int:
        async with open_collector(store, MANNERS) as collector:
            stored = 0
            for _ in range(12):
                stored += (await collector.collect(site.outlet())).gates.stored
                await asyncio.sleep(0.31)
            return stored

    for module in ("collection", "politeness"):
        monkeypatch.setattr(f"crawler.{module}.LONGEST_GAP", 0.05)
    monkeypatch.setattr("crawler.collection.LONGEST_RUN", 0.3)
    site = Slow()
    with serve([site]), Store.open(tmp_path) as store:
        assert asyncio.run(collect(site, store)) == site.articles
    gaps = [later.at - earlier.answered for earlier, later in itertools.pairwise(site.visits)]
    assert min(gaps) >= 0.29


class Leading(Paper):
    """Its feed's links lead on by meta refresh, one of them inside."""

    name = "leading"

    def feed(self) -> bytes:
        return super().feed().replace(b"/news/", b"/go/news/")

    def other(self, path: str, headers: Mapping[str, str]) -> Reply:
        if not path.startswith("/go/"):
            return super().other(path, headers)
        to = "http://127.0.0.2/" if "/05-" in path else path.removeprefix("/go").partition("?")[0]
        return Reply(body=f'<head><meta http-equiv="refresh" content="0; url={to}"></head>Moving …'.encode())


def test_a_meta_refresh_is_a_redirect_and_passes_the_gate(tmp_path: Path) -> None:
    async def collect(site: Paper, store: Store) -> CollectionResult:
        async with open_collector(store, MANNERS) as collector:
            return await collector.collect(site.outlet())

    site = Leading()
    with serve([site]), Store.open(tmp_path) as store:
        result = asyncio.run(collect(site, store))
        with store.read() as tx:
            kept = {capture.url for capture in captures.unread(tx)}
    assert kept == {url for url in site.expected() if "/05-" not in url}
    assert result.gates.losses == {"private_address": 1}


def test_two_outlets_on_one_host_take_turns(tmp_path: Path) -> None:
    async def collect(site: Paper, store: Store) -> list[CollectionResult]:
        twins = [replace(site.outlet(), slug=slug, delay=0.05) for slug in ("one", "two")]
        async with open_collector(store, MANNERS) as collector:
            return list(await asyncio.gather(*(collector.collect(twin) for twin in twins)))

    site = Paper()
    with serve([site]), Store.open(tmp_path) as store:
        asyncio.run(collect(site, store))
    assert max(visit.at_once for visit in site.visits) == 1
    gaps = [b.at - a.answered for a, b in zip(site.visits, site.visits[1:], strict=False)]
    assert min(gaps) >= 0.045


class Overloaded(Paper):
    """Asks to be left alone for an hour, in one way or another, once its second article is asked for."""

    name = "overloaded"

    def __init__(self, status: int, headers: tuple[tuple[str, str], ...], refused: str) -> None:
        super().__init__()
        self.answer, self.refused = Reply(status=status, headers=headers), refused

    def reply(self, path: str, headers: Mapping[str, str]) -> Reply:
        return self.answer if self.refused in path else super().reply(path, headers)


HOUR = (("Retry-After", "3600"),)


@pytest.mark.parametrize(
    ("status", "headers", "refused"),
    [(429, HOUR, "/04-"), (503, HOUR, "/04-"), (429, HOUR, "/feed"), (429, HOUR, "/robots.txt"), (429, (), "/04-")],
    ids=["article_429", "article_503", "feed", "robots", "without_a_time"],
)
def test_a_host_that_asks_to_wait_is_left_alone_by_the_next_process_too(
    tmp_path: Path, status: int, headers: tuple[tuple[str, str], ...], refused: str
) -> None:
    async def collect(site: Paper, store: Store) -> CollectionResult:
        async with open_collector(store, MANNERS) as collector:
            twin = replace(site.outlet(), slug="twin")  # another outlet of the same host
            return (await asyncio.gather(*(collector.collect(outlet) for outlet in (site.outlet(), twin))))[0]

    site = Overloaded(status, headers, refused)
    with serve([site]), Store.open(tmp_path) as store:
        asyncio.run(collect(site, store))
        asked = len(site.visits)
        again = asyncio.run(collect(site, store))
    assert refused in site.visits[asked - 1].path
    assert len(site.visits) == asked
    assert again.failed
    assert all("asked again in" in (one.fetch.error or "") for one in again.polled if one.fetch)


def test_a_stop_leaves_the_rest_for_the_next_run(tmp_path: Path) -> None:
    class Slow(Paper):
        delay = 0.3

    async def stop(site: Slow, store: Store) -> None:
        async with open_collector(store, MANNERS) as collector:
            task = asyncio.create_task(collector.collect(site.outlet()))
            while len([visit for visit in site.visits if "/news/" in visit.path]) < 2 and not task.done():
                await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    async def go_on(site: Slow, store: Store) -> CollectionResult:
        async with open_collector(store, MANNERS) as collector:
            return await collector.collect(site.outlet())

    site = Slow()
    with serve([site]), Store.open(tmp_path) as store:
        asyncio.run(stop(site, store))
        result = asyncio.run(go_on(site, store))
        with store.read() as tx:
            kept = [capture.url for capture in captures.unread(tx)]
    assert sorted(kept) == sorted(site.expected())
    assert 0 < result.gates.stored < 6


def test_a_layout_that_changed_is_said_once(tmp_path: Path) -> None:
    """Twelve articles were read, then eight pages without one; the collection after that says so."""

    def remember(store: Store, number: int, outcome: str) -> None:
        url, at = f"http://p.example/{number}", datetime.now(UTC)
        snapshot = store.keep_body(str(number).encode())
        with store.transaction() as tx:
            capture = captures.record(tx, Seen(fetch=Fetch(outlet="rss", url=url, at=at), snapshot=snapshot))
            assert capture is not None
            captures.mark(tx, capture.id, "1", outcome)  # type: ignore[arg-type]

    async def collect_twice(site: Paper, store: Store) -> list[CollectionResult]:
        async with open_collector(store, MANNERS) as collector:
            results = []
            for count in (2, 4):
                site.articles = count
                results.append(await collector.collect(site.outlet()))
            return results

    site = Paper()
    with serve([site]), Store.open(tmp_path) as store:
        for number in range(20):
            remember(store, number, "article" if number < 12 else "not_article")
        first, second = asyncio.run(collect_twice(site, store))
    assert [issue.code for issue in first.issues] == ["template_changed"]
    assert second.issues == ()
