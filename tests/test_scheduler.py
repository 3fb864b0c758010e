"""The schedule server on a small news web: what it collects, what it makes up for, and what a kill costs."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from ipaddress import ip_network
from pathlib import Path

import pytest
from apscheduler.events import EVENT_JOB_MISSED, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import func, select

import scheduler
from dateline.settings import Settings
from outlets.loader import Catalogue
from outlets.outlet import Outlet, Source
from outlets.writer import as_yaml
from pipeline.errors import StorageError
from storage import articles, captures, heartbeats, runs, sources
from storage.locks import only_one
from storage.schema import ARTICLE, CAPTURE
from storage.store import Store
from storage.types import Run, SourceState
from storage.verify import verify
from tests.newsweb.sites import Atom, Paper
from tests.newsweb.web import Web, serve
from tests.postgres import Cluster, cluster

__all__ = ["cluster"]  # a fixture

ROOT = Path(__file__).parents[1]
SERVER = """
import sys
from pathlib import Path
from outlets.loader import Catalogue, read_file
import scheduler
scheduler.main(Catalogue(outlets=tuple(read_file(Path(path))[0] for path in sys.argv[1:])))
"""


class Slow(Paper):
    """Enough articles that a kill finds it at work."""

    name = "slow"
    articles = 14
    delay = 0.02


@pytest.fixture
def web() -> Iterator[Web]:
    with serve([Paper(), Atom(), Slow()]) as served:
        yield served


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    private = (ip_network("127.0.0.0/8"),)
    return Settings(data=tmp_path / "data", contact="desk@dateline.example", allow_private=private, workers=1)


def outlets_of(web: Web) -> Catalogue:
    return Catalogue(outlets=tuple(site.outlet() for site in web.sites.values()))  # type: ignore[attr-defined]


def expected(web: Web) -> set[str]:
    return set().union(*(site.expected() for site in web.sites.values()))  # type: ignore[attr-defined]


def urls_read(store: Store) -> list[str]:
    with store.read() as tx:
        return sorted(tx.execute(select(ARTICLE.c.url)).scalars())


async def run_until(settings: Settings, catalogue: Catalogue, done: Callable[[], bool], seconds: float = 180) -> None:
    """Run the server until something is so, then stop it as SIGTERM does."""
    stop = asyncio.Event()
    server = asyncio.create_task(scheduler.serve(settings, stop, catalogue))
    until = time.monotonic() + seconds
    while not server.done() and time.monotonic() < until and not await asyncio.to_thread(done):
        await asyncio.sleep(0.1)
    stop.set()
    await server
    assert done()


def test_a_server_collects_reads_and_plans_ahead(web: Web, settings: Settings) -> None:
    with Store.open(settings.data) as store:

        def read_and_written_down() -> bool:
            with store.read() as tx:
                new = runs.gates_since(tx, datetime(2020, 1, 1, tzinfo=UTC)).new
            return set(urls_read(store)) == expected(web) and new == len(expected(web))

        asyncio.run(run_until(settings, outlets_of(web), read_and_written_down))
        with store.read() as tx:
            for outlet in outlets_of(web):
                for state in sources.of_outlet(tx, outlet.slug).values():
                    assert state.interval
                    assert 1 <= state.interval / outlet.rhythm.fastest <= 1.1
                    assert state.next_due
                    assert state.next_due > datetime.now(UTC) + timedelta(minutes=10)
            assert {run.kind for run in runs.latest(tx)} == {"collect", "ingest"}
            assert {run.outcome for run in runs.latest(tx)} <= {"ok", "partial"}
            total = runs.gates_since(tx, datetime(2020, 1, 1, tzinfo=UTC))
            assert total.found == total.fetched == total.stored == total.parsed == total.new == len(expected(web))
            beat = heartbeats.get(tx, "schedule")
            assert beat
            assert {"lag_ms", "lag_worst_ms", "pages_waiting", "memory_mb"} <= beat.metrics.keys()


def test_the_clock_of_the_demonstration_runs_faster(web: Web, settings: Settings) -> None:
    fast = replace(settings, time_scale=3600)

    def visited_again() -> bool:
        with store.read() as tx:
            return sum(run.kind == "collect" and run.outlet == "rss" for run in runs.latest(tx)) >= 3

    with Store.open(settings.data) as store:
        asyncio.run(run_until(fast, outlets_of(web), visited_again))
        assert len(urls_read(store)) == len(set(urls_read(store)))


def test_what_was_due_while_no_server_ran_is_written_down_and_made_up_for(web: Web, settings: Settings) -> None:
    catalogue = outlets_of(web)
    with Store.open(settings.data) as store:
        asyncio.run(run_until(settings, catalogue, lambda: set(urls_read(store)) == expected(web)))
        due = datetime.now(UTC) - timedelta(hours=7)
        postpone(store, "rss", due)

        def missed() -> list[Run]:
            with store.read() as tx:
                return [run for run in runs.latest(tx) if run.outcome == "missed"]

        def made_up() -> bool:
            with store.read() as tx:
                last = runs.last_runs(tx)["rss"]
            return bool(missed()) and last.outcome in ("ok", "partial")

        asyncio.run(run_until(settings, catalogue, made_up))
        (row,) = missed()
        assert (row.outlet, row.due) == ("rss", due)
        assert row.message == "No schedule server was running; made up for now."


def test_a_time_that_passed_while_the_server_slept_is_written_down(web: Web, settings: Settings) -> None:
    catalogue = outlets_of(web)
    due = datetime(2026, 3, 1, tzinfo=UTC)
    told = False

    def missed_and_made_up() -> bool:
        nonlocal told
        with store.read() as tx:
            done = [run.outcome for run in runs.latest(tx, outlet="rss") if run.kind == "collect"]
        if not told and done and done[0] in ("ok", "partial") and scheduler._server:
            told = True
            event = JobExecutionEvent(EVENT_JOB_MISSED, "rss", "default", due)
            loop.call_soon_threadsafe(scheduler._note_missed, event)
        return len(done) >= 3 and "missed" in done and "running" not in done

    async def run() -> None:
        nonlocal loop
        loop = asyncio.get_running_loop()
        await run_until(settings, catalogue, missed_and_made_up)

    loop: asyncio.AbstractEventLoop
    with Store.open(settings.data) as store:
        asyncio.run(run())
        with store.read() as tx:
            (row,) = [run for run in runs.latest(tx) if run.outcome == "missed"]
    assert (row.outlet, row.due, row.message) == ("rss", due, "The server was busy or asleep; made up for now.")


def postpone(store: Store, slug: str, due: datetime) -> None:
    """Let an outlet be due at that time."""
    with store.transaction() as tx:
        sources.save(tx, [replace(state, next_due=due) for state in sources.of_outlet(tx, slug).values()])


def test_an_outlet_that_is_no_longer_watched_loses_its_job(web: Web, settings: Settings) -> None:
    with Store.open(settings.data) as store:
        asyncio.run(run_until(settings, outlets_of(web), lambda: bool(urls_read(store))))
        fewer = Catalogue(outlets=tuple(outlet for outlet in outlets_of(web) if outlet.slug != "atom"))
        asyncio.run(run_until(settings, fewer, lambda: True))
        with store.read() as tx:
            asked = {run.outlet: len(runs.latest(tx, outlet=run.outlet)) for run in runs.latest(tx)}
        arranged = arrange(store, {outlet.slug: outlet for outlet in fewer})
        assert set(arranged) == {"rss", "slow", "tidy"}
        assert asked["atom"]


def start_process(web: Web, settings: Settings, folder: Path) -> "subprocess.Popen[bytes]":
    folder.mkdir(exist_ok=True)
    paths = []
    for outlet in outlets_of(web):
        paths.append(folder / f"{outlet.slug}.yml")
        paths[-1].write_text(as_yaml(outlet), "utf-8")
    environment = {
        **os.environ,
        "DATELINE_DATA": str(settings.data),
        "DATELINE_CONTACT": settings.contact,
        "DATELINE_ALLOW_PRIVATE": "127.0.0.0/8",
        "DATELINE_WORKERS": "1",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-c", SERVER, *map(str, paths)]
    return subprocess.Popen(command, env=environment, cwd=folder, stderr=subprocess.PIPE)


def wait_until(done: Callable[[], bool], process: "subprocess.Popen[bytes]", seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while not done():
        assert process.poll() is None, process.stderr.read().decode() if process.stderr else ""
        assert time.monotonic() < until, "it takes too long"
        time.sleep(0.05)


def test_kill_9_loses_no_stored_article_and_the_next_start_goes_on(
    web: Web, settings: Settings, tmp_path: Path
) -> None:
    stored: set[tuple[str, str]] = set()
    with Store.open(settings.data) as store:

        def captured() -> set[tuple[str, str]]:
            with store.read() as tx:
                return {(row.url, row.snapshot) for row in tx.execute(select(CAPTURE.c.url, CAPTURE.c.snapshot))}

        for more in (2, 5, 5):
            process = start_process(web, settings, tmp_path / "outlets")
            try:
                wait_until(lambda: len(captured()) >= min(len(stored) + more, len(expected(web))), process)  # noqa: B023
            finally:
                process.kill()
                process.communicate()
            assert captured() >= stored
            stored = captured()
        process = start_process(web, settings, tmp_path / "outlets")
        try:
            wait_until(lambda: set(urls_read(store)) == expected(web), process)
            process.send_signal(signal.SIGTERM)
            _, said = process.communicate(timeout=30)
        finally:
            process.kill()
        assert process.returncode == 0, said.decode()
        assert captured() >= stored
        assert len(urls_read(store)) == len(expected(web)), "none is there twice"
        assert [finding.text for finding in verify(store) if finding.wrong] == []
        with store.read() as tx:
            assert captures.count_unread(tx) == 0
            assert not [run for run in runs.latest(tx) if run.outcome == "running"]
            assert [run for run in runs.latest(tx) if run.outcome == "stopped"]
            per_article = select(func.count()).select_from(CAPTURE).group_by(CAPTURE.c.url)
            assert set(tx.execute(per_article).scalars()) == {1}
            assert {article.revisions for article in articles.latest(tx)} == {1}


def test_a_second_server_on_the_same_store_is_refused(web: Web, settings: Settings, tmp_path: Path) -> None:
    with Store.open(settings.data) as store, only_one(store, "schedule server"):
        process = start_process(web, settings, tmp_path / "outlets")
        _, said = process.communicate(timeout=60)
        assert process.returncode == 1
        assert f"Another schedule server (process {os.getpid()}) uses {settings.data}. Stop it first." in said.decode()


def test_without_a_contact_address_nothing_is_fetched(settings: Settings) -> None:
    with pytest.raises(Exception, match="Set DATELINE_CONTACT"):
        asyncio.run(scheduler.serve(replace(settings, contact=""), asyncio.Event()))


def outlet(slug: str) -> Outlet:
    source = (Source(kind="feed", url=f"https://far.example/{slug}"),)
    return Outlet(slug=slug, name=slug, homepage="https://far.example/", sources=source)


class Stub:
    scale = 1.0

    def __init__(self, store: Store, outlets: dict[str, Outlet]) -> None:
        self.store, self.outlets = store, outlets


def arrange(store: Store, outlets: dict[str, Outlet]) -> dict[str, datetime]:
    """Arrange the jobs as a start does; returns when each is due."""

    async def run() -> dict[str, datetime]:
        made = AsyncIOScheduler(timezone=UTC)
        made.start(paused=True)
        scheduler.arrange(made, Stub(store, outlets))  # type: ignore[arg-type]
        found = {job.id: job.next_run_time for job in made.get_jobs()}
        made.shutdown(wait=False)
        return found

    return asyncio.run(run())


def remember(store: Store, slug: str, due: datetime) -> None:
    with store.transaction() as tx:
        sources.save(tx, [SourceState(outlet=slug, url=f"https://far.example/{slug}", next_due=due)])


def test_thousands_of_outlets_go_on_where_the_last_server_was(settings: Settings) -> None:
    many = {f"o{n}": outlet(f"o{n}") for n in range(300)}
    now = datetime.now(UTC)
    due = {slug: now + timedelta(minutes=5, seconds=n) for n, slug in enumerate(many)}
    with Store.open(settings.data) as store:
        first = arrange(store, many)
        assert max(first.values()) < datetime.now(UTC) + timedelta(minutes=11), "all begin soon, one after the other"
        for slug, at in due.items():
            remember(store, slug, at)
        again = arrange(store, many)
        assert {slug: again[slug] for slug in many} == due
        with store.read() as tx:
            assert runs.latest(tx) == ()


@pytest.mark.parametrize("days", [-3, 2, 400], ids=["missed", "far_ahead", "clock_was_wrong"])
def test_no_outlet_waits_longer_than_its_slowest_rhythm(settings: Settings, days: int) -> None:
    now = datetime.now(UTC)
    with Store.open(settings.data) as store:
        remember(store, "far", now + timedelta(days=days))
        due = arrange(store, {"far": outlet("far")})["far"]
        assert abs((due - now).total_seconds()) < 60
        with store.read() as tx:
            assert [run.outcome for run in runs.latest(tx)] == (["missed"] if days < 0 else [])


def test_a_clock_that_was_ahead_for_a_while_does_not_stop_a_running_schedule(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scheduler, "WATCH_SECONDS", 0.05)
    ran: list[str] = []

    async def run() -> None:
        made = AsyncIOScheduler(timezone=UTC)
        ahead = datetime.now(UTC) + timedelta(days=400)
        made.add_job(ran.append, "date", args=["far"], id="far", next_run_time=ahead)
        made.start()
        watching = asyncio.create_task(scheduler.watch_clock(made, Stub(store, {"far": outlet("far")})))  # type: ignore[arg-type]
        until = time.monotonic() + 10
        while not ran and time.monotonic() < until:
            await asyncio.sleep(0.05)
        watching.cancel()
        made.shutdown(wait=False)

    with Store.open(settings.data) as store:
        asyncio.run(run())
    assert ran == ["far"]


def test_the_lock_of_a_store_is_free_again_afterwards(settings: Settings) -> None:
    with Store.open(settings.data) as store:
        for _ in range(2):
            with only_one(store, "schedule server"), pytest.raises(StorageError), only_one(store, "schedule server"):
                pass


@pytest.mark.postgres
def test_the_same_on_postgresql(web: Web, settings: Settings, cluster: Cluster) -> None:
    shared = replace(settings, database=cluster.new_database())
    with Store.open(shared.data, shared.database) as store:
        asyncio.run(run_until(shared, outlets_of(web), lambda: set(urls_read(store)) == expected(web)))
        with only_one(store, "schedule server"), pytest.raises(StorageError, match="Another schedule server uses"):
            asyncio.run(scheduler.serve(shared, asyncio.Event(), outlets_of(web)))
