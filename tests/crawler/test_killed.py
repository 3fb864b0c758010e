"""kill -9 in the middle of collecting: nothing stored is lost or doubled, the next run brings the rest."""

import multiprocessing
import os
import random
import signal
import time
from pathlib import Path

from sqlalchemy import text

from storage import captures
from storage.store import Store, check_integrity
from tests.crawler.collecting_once import collect_once
from tests.newsweb.sites import Paper
from tests.newsweb.web import Site, serve

KILLS = 4  # `./run.sh bench collect --kills 30` does more


class Long(Paper):
    articles = 40
    delay = 0.01


def kept(data: Path) -> list[str]:
    with Store.open(data) as store, store.read() as tx:
        assert check_integrity(tx) == ()
        return [capture.url for capture in captures.unread(tx, limit=1000)]


def test_killed_at_random_moments(tmp_path: Path) -> None:
    chance = random.Random(7)
    context = multiprocessing.get_context("spawn")
    site = Long()
    sites: list[Site] = [site]
    Store.open(tmp_path).close()
    before: list[str] = []
    with serve(sites):
        for _ in range(KILLS):
            process = context.Process(target=collect_once, args=(site.outlet(), tmp_path))
            seen = len(site.visits)
            process.start()
            while len(site.visits) == seen and process.is_alive():
                time.sleep(0.01)
            time.sleep(chance.uniform(0.0, 0.4))
            if process.pid and process.is_alive():
                os.kill(process.pid, signal.SIGKILL)
            process.join()
            now = kept(tmp_path)
            assert set(before) <= set(now)
            assert len(now) == len(set(now))
            before = now
        collect_once(site.outlet(), tmp_path)
    after = kept(tmp_path)
    assert sorted(after) == sorted(site.expected())
    with Store.open(tmp_path) as store, store.read() as tx:
        bodies = {str(row[0]) for row in tx.execute(text("SELECT sha FROM snapshot"))}
        assert all(store.bodies.read(sha) for sha in bodies)
