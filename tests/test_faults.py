"""Faults of the store that pass: the server goes on collecting afterwards, says so meanwhile, and does not flood its log."""

import asyncio
import logging
import os
import sqlite3
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from ipaddress import ip_network
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

import scheduler
from crawler.writing import Writer
from dateline.settings import Settings
from outlets.loader import Catalogue
from pipeline.errors import RefusedError, StorageError, UnavailableError
from storage import heartbeats, runs
from storage.bodies import Bodies
from storage.faults import Faults
from storage.locks import COLLECTOR, SCHEDULE, is_held, only_one
from storage.schema import RUN
from storage.store import Store
from tests.newsweb.sites import Paper
from tests.newsweb.web import Web, serve
from tests.postgres import Cluster, cluster

__all__ = ["cluster"]  # a fixture


@pytest.fixture
def web() -> Iterator[Web]:
    with serve([Paper()]) as served:
        yield served


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """So fast a clock that each outlet is visited every second or two."""
    private = (ip_network("127.0.0.0/8"),)
    return Settings(
        data=tmp_path / "data",
        contact="desk@dateline.example",
        allow_private=private,
        workers=1,
        time_scale=900,
    )


def outlets_of(web: Web) -> Catalogue:
    return Catalogue(outlets=tuple(site.outlet() for site in web.sites.values()))  # type: ignore[attr-defined]


def visits(store: Store) -> int:
    with store.read() as tx:
        good = (RUN.c.kind == "collect", RUN.c.outcome.in_(("ok", "partial")))
        return int(tx.execute(select(func.count()).select_from(RUN).where(*good)).scalar_one())


async def through(settings: Settings, web: Web, fault: Callable[[Store], Any], seconds: float = 60) -> None:
    """Run a server into a fault and out of it: it collects before, and again soon after."""
    stop = asyncio.Event()
    server = asyncio.create_task(scheduler.serve(settings, stop, outlets_of(web)))

    async def until(done: Callable[[], bool]) -> None:
        end = time.monotonic() + seconds
        while not await asyncio.to_thread(done):
            assert not server.done(), server.exception()
            assert time.monotonic() < end, "it does not collect"
            await asyncio.sleep(0.2)

    with Store.open(settings.data, settings.database) as store:
        await until(lambda: visits(store) >= 1)
        await asyncio.to_thread(fault, store)
        before = visits(store)
        await until(lambda: visits(store) >= before + 2)

        def beats() -> bool:
            with store.read() as tx:
                beat = heartbeats.get(tx, "schedule")
            return beat is not None and (datetime.now(UTC) - beat.at).total_seconds() < 20

        await until(beats)
        stop.set()
        await server
        with store.read() as tx:
            assert not [run for run in runs.latest(tx) if run.outcome == "running"]


@contextmanager
def failing(monkeypatch: pytest.MonkeyPatch, error: Exception) -> Iterator[None]:
    """Every transaction and every body fails like that for a while."""

    def fail(*_: Any, **__: Any) -> Any:
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(Store, "_connection", fail)
        patched.setattr(Bodies, "keep", fail)
        yield


def test_a_full_disk_passes(
    web: Web, settings: Settings, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fault(store: Store) -> None:
        with failing(monkeypatch, UnavailableError("The database refused: database or disk is full.")):
            time.sleep(6)

    with caplog.at_level(logging.WARNING):
        asyncio.run(through(settings, web, fault))
    said = [record.getMessage() for record in caplog.records if record.name != "asyncio"]
    assert sum("It is tried again until it works" in line for line in said) == 1
    assert sum("The store can be used again" in line for line in said) == 1
    assert len(said) <= 4, said
    assert not any(record.exc_info for record in caplog.records)


def test_a_disk_that_is_really_full_passes(web: Web, settings: Settings, tmp_path: Path) -> None:
    small = tmp_path / "small"
    small.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", str(small)], capture_output=True)
    if mounted.returncode:
        pytest.skip(f"no small disk can be made here: {mounted.stderr.decode().strip()}")
    try:

        def fault(store: Store) -> None:
            filler = small / "filler"
            with filler.open("wb", buffering=0) as file, pytest.raises(OSError, match="No space left"):  # noqa: PT012
                while True:
                    file.write(bytes(4096))
            time.sleep(4)
            filler.unlink()

        asyncio.run(through(replace(settings, data=small / "data"), web, fault))
    finally:
        subprocess.run(["umount", "-l", str(small)], check=True)


def test_a_lock_that_another_program_holds_passes(
    web: Web, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fault(store: Store) -> None:
        with closing(sqlite3.connect(store.data / "dateline.db", isolation_level=None)) as other:
            other.execute("PRAGMA busy_timeout=10000")
            other.execute("BEGIN IMMEDIATE")
            time.sleep(7)
            other.execute("ROLLBACK")

    from storage import store as module

    monkeypatch.setattr(module, "BUSY_SECONDS", 2)
    asyncio.run(through(settings, web, fault))


@pytest.mark.postgres
def test_a_database_that_is_restarted_passes_and_the_locks_are_ours_again(
    web: Web, settings: Settings, cluster: Cluster
) -> None:
    shared = replace(settings, database=cluster.new_database())

    def fault(store: Store) -> None:
        cluster.restart(seconds=4)
        until = time.monotonic() + 40
        while not (is_held(store, SCHEDULE) and is_held(store, COLLECTOR)):
            assert time.monotonic() < until, "the locks are lost"
            time.sleep(0.1)
        with pytest.raises(StorageError, match="Another collector uses"), only_one(store, COLLECTOR):
            pass

    asyncio.run(through(shared, web, fault, seconds=90))


@pytest.mark.postgres
def test_a_server_whose_place_was_taken_stops(web: Web, settings: Settings, cluster: Cluster) -> None:
    shared = replace(settings, database=cluster.new_database())
    taken, done = threading.Event(), threading.Event()

    def take(store: Store) -> None:
        """Cut the server's sessions and be faster than it."""
        until = time.monotonic() + 30
        while time.monotonic() < until and not taken.is_set():
            cluster.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
            try:
                with only_one(store, COLLECTOR):
                    taken.set()
                    done.wait(60)
            except StorageError:
                continue

    async def run(store: Store) -> None:
        stop = asyncio.Event()
        server = asyncio.create_task(scheduler.serve(shared, stop, outlets_of(web)))
        while await asyncio.to_thread(visits, store) < 1:
            await asyncio.sleep(0.1)
        taking = asyncio.create_task(asyncio.to_thread(take, store))
        try:
            with pytest.raises(StorageError, match="Another collector uses"):
                await asyncio.wait_for(server, 60)
        finally:
            done.set()
            await taking

    with Store.open(shared.data, shared.database) as store:
        asyncio.run(run(store))
    assert taken.is_set()


def test_a_writer_tries_again_until_it_works_and_others_lose_nothing(tmp_path: Path) -> None:
    tries = 0

    def sometimes(tx: Any) -> int:
        nonlocal tries
        tries += 1
        if tries < 3:
            raise UnavailableError("The disk is full.")
        return tries

    def refused(tx: Any) -> None:
        raise RefusedError("no such value")

    async def run() -> list[Any]:
        with Store.open(tmp_path) as store:
            writer = Writer(store)
            works = (sometimes, refused, lambda tx: "fine")
            found = await asyncio.gather(*(writer.write(work) for work in works), return_exceptions=True)
            writer.close()
            return found

    worked, failed, fine = asyncio.run(run())
    assert (worked, str(failed), fine) == (tries, "no such value", "fine")
    assert tries >= 3


def test_patience_ends_where_it_is_limited() -> None:
    async def never() -> None:
        raise UnavailableError("The disk is full.")

    with pytest.raises(UnavailableError):
        asyncio.run(Faults(patience=0.3).insist(never))


def test_a_fault_that_comes_and_goes_is_not_told_each_time(caplog: pytest.LogCaptureFixture) -> None:
    faults = Faults()
    for _ in range(500):
        faults.note(UnavailableError("The disk is full."))
        faults.passed()
    assert faults.outages == 500
    assert len(caplog.records) == 2


def test_what_guards_us_is_asked_before_anything_is_tried_again() -> None:
    tries: list[str] = []

    def guard() -> None:
        tries.append("guard")
        raise StorageError("Another collector uses it.")

    async def work() -> None:
        tries.append("work")
        raise UnavailableError("The database is being restarted.")

    with pytest.raises(StorageError, match="Another collector"):
        asyncio.run(Faults(guard=guard).insist(work))
    assert tries == ["work", "guard"]


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    with Store.open(tmp_path / "data") as store:
        (tmp_path / "data" / "collector.lock").mkdir()
        with (
            pytest.raises(StorageError, match=r"collector\.lock cannot be written: Is a directory"),
            only_one(store, COLLECTOR),
        ):
            pass
    mounted = subprocess.run(
        ["sh", "-c", 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0"', str(tmp_path / "data")],
        capture_output=True,
    )
    if mounted.returncode:
        pytest.skip(f"no read-only folder can be made here: {mounted.stderr.decode().strip()}")
    try:
        with pytest.raises(StorageError, match=r"cannot be written\. Set DATELINE_DATA to a folder"):
            Store.open(tmp_path / "data")
    finally:
        subprocess.run(["umount", "-l", str(tmp_path / "data")], check=True)


def test_what_killed_runs_left_is_settled_at_the_next_start(tmp_path: Path) -> None:
    from dateline.collecting import settle

    with Store.open(tmp_path) as store:
        store.keep_body(b"whole")
        with store.transaction() as tx:
            runs.start(tx, "collect", datetime.now(UTC), outlet="post")
        old, young = store.bodies.drafts / "new-old", store.bodies.drafts / "new-young"
        for draft in (old, young):
            draft.write_bytes(b"half")
        os.utime(old, (0, 0))
        settle(store)
        with store.read() as tx:
            assert [run.outcome for run in runs.latest(tx)] == ["stopped"]
        assert not old.exists()
        assert young.exists(), "somebody may be writing it"
        assert len(list(store.bodies)) == 1
