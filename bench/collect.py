"""Collecting, measured: against other programs on the same pages, when idle, under faults, and when killed.

    ./run.sh bench collect [--outlets N] [--articles N] [--repeat N] [--pages FILE] [--kills N] [--scheduled N]

All servers are on loopback, in a process of their own. Read the ratios: the seconds depend on the machine.
"""

import argparse
import asyncio
import itertools
import json
import multiprocessing
import os
import random
import resource
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from bench.contestants import CONTESTANTS
from crawler.manners import Manners
from crawler.run import collect, open_collector
from outlets.outlet import Outlet, Source
from storage import captures
from storage.store import Store, check_integrity
from tests.crawler.collecting_once import collect_once
from tests.newsweb.sites import Paper, faulty_sites, healthy_sites, outlets_of
from tests.newsweb.web import Reply, Site, Visit, serve
from tests.pagesweb import saved_pages

SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "bench"
REAL = [SHARED / task / "dev.jsonl.gz" for task in ("body", "metadata", "pubdate")]
PARTS = ("race", "idle", "scheduled", "faults", "kills")
MANNERS = Manners(contact="bench@example.org", private_ranges=("127.0.0.1/32",))


class Saved(Paper):
    """An outlet whose articles are given pages."""

    def __init__(self, number: int, pages: list[bytes]) -> None:
        super().__init__()
        self.name, self.pages, self.articles = f"saved-{number}", pages, len(pages)

    def page(self, number: int, headers: Mapping[str, str]) -> Reply:
        return Reply(body=self.pages[number])


class Many(Site):
    """One server with a feed for each of many outlets; nothing is ever new."""

    name = "many"

    def reply(self, path: str, headers: Mapping[str, str]) -> Reply:
        if path == "/robots.txt":
            return Reply(status=404)
        if headers.get("if-none-match"):
            return Reply(status=304, headers=(("ETag", '"same"'),))
        feed = f"<rss version='2.0'><channel><link>{self.base}/</link></channel></rss>"
        return Reply(body=feed.encode(), content_type="application/rss+xml", headers=(("ETag", '"same"'),))


def real_pages(paths: list[Path], count: int) -> list[bytes]:
    """The first pages of benchmark files; those that are not there are left out."""
    return [page.html.encode("utf-8", "replace") for page in saved_pages(*(p for p in paths if p.exists()))][:count]


@contextmanager
def served(outlets: int, pages: list[bytes] | None, articles: int) -> Iterator[list[str]]:
    """The feeds of so many outlets, served by another process."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, outlets, pages, articles), daemon=True)
    process.start()
    try:
        if not ours.poll(60):
            sys.exit("The pages' server did not start within 60 s.")
        yield ours.recv()
    finally:
        ours.send("end")
        process.join(10)


def _serve(pipe: Connection, outlets: int, pages: list[bytes] | None, articles: int) -> None:
    sites: list[Site] = []
    for number in range(outlets):
        if pages is None:
            site = Paper()
            site.articles = articles
            site.name = f"paper-{number}"
        else:
            site = Saved(number, pages[number::outlets])
        sites.append(site)
    with serve(sites):
        pipe.send([f"{site.base}/feed" for site in sites])
        pipe.recv()


def race(outlets: int, articles: int, pages: list[bytes] | None, repeat: int, names: list[str]) -> None:
    """Every contestant on the same pages, one after the other, so many times; medians and ratios."""
    wanted = len(pages) if pages else outlets * articles
    print(f"\n{wanted} {'real' if pages else 'template'} pages of {outlets} outlets, median of {repeat}")
    results: dict[str, list[dict[str, float]]] = {name: [] for name in names}
    with served(outlets, pages, articles) as feeds:
        for _ in range(repeat):
            for name in names:
                results[name].append(run_alone(name, feeds))
    base = _median(results[names[-1]], "rate")
    for name in names:
        rate, cpu = _median(results[name], "rate"), _median(results[name], "cpu_each")
        got = int(statistics.median(result["articles"] for result in results[name]))
        print(
            f"  {name:<26} {got:>5} articles  {rate:7.1f}/s  {cpu:7.1f} CPU ms each  dateline is {base / rate:5.2f} ×"
        )


def run_alone(name: str, feeds: list[str]) -> dict[str, float]:
    """One contestant in a process and a folder of its own; its database is there before, as a server's is."""
    with tempfile.TemporaryDirectory() as folder:
        Store.open(Path(folder)).close()
        command = [sys.executable, "-W", "ignore", "-m", "bench.contestants", name, folder, *feeds]
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent.parent)}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=900, check=False)
    if done.returncode:
        sys.exit(f"{name} failed:\n{done.stderr[-2000:]}")
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def _median(results: list[dict[str, float]], what: str) -> float:
    if what == "rate":
        return statistics.median(result["articles"] / result["wall"] for result in results)
    return statistics.median(1000 * result["cpu"] / max(1, result["articles"]) for result in results)


def idle(polls: int = 100) -> None:
    """What asking an outlet costs that has nothing new."""
    site = Paper()
    with serve([site]), tempfile.TemporaryDirectory() as folder, Store.open(Path(folder)) as store:

        async def run() -> tuple[float, int]:
            async with open_collector(store, MANNERS) as collector:
                await collector.collect(site.outlet())
                begun, asked = time.process_time(), len(site.visits)
                for _ in range(polls):
                    await collector.collect(site.outlet())
                return (time.process_time() - begun) / polls * 1000, len(site.visits) - asked

        cpu, requests = asyncio.run(run())
    print(f"\nidle poll: {cpu:.1f} CPU ms, the test's own server included; {requests / polls:.1f} requests each")


def scheduled(count: int, seconds: float = 40.0) -> None:
    """So many outlets under the schedule server: memory, and how late the loop is."""
    from dateline.ingest import Ingest
    from dateline.readers import Readers
    from dateline.server import Server
    from pipeline.context import Context
    from scheduler import running

    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve_many, args=(theirs,), daemon=True)
    process.start()
    base = ours.recv()
    outlets = {
        f"o{n}": Outlet(
            slug=f"o{n}", name=f"O{n}", homepage=base, sources=(Source(kind="feed", url=f"{base}/{n}"),), delay=0.0
        )
        for n in range(count)
    }
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder)) as store:

        async def run() -> Server:
            async with open_collector(store, MANNERS) as collector:
                readers = Readers(Context(), store.bodies, count=1, seconds=60)
                server = Server(collector, Ingest(store=store, readers=readers), outlets)
                async with running(server):
                    await asyncio.sleep(seconds)
                readers.close()
                return server

        begun = time.process_time()
        server = asyncio.run(run())
        cpu = time.process_time() - begun
    ours.send("end")
    process.join(10)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"\n{count} outlets scheduled, {seconds:.0f} s: {memory:.0f} MB resident at most, loop lag mean "
        f"{server.lag.mean:.1f} ms, worst {server.lag.worst:.0f} ms, {cpu:.1f} CPU s, "
        f"{server.collector.fetcher.requests} requests"
    )


def _serve_many(pipe: Connection) -> None:
    site = Many()
    with serve([site]):
        pipe.send(site.base)
        pipe.recv()


def faults() -> None:
    """The hostile news web: what came of it, and whether anybody was treated impolitely."""
    trap = "http://127.0.0.2:9"
    manners = replace(MANNERS, total_timeout=3.0, patience=3.0)
    sites = healthy_sites() + faulty_sites(trap)
    with serve(sites) as web, tempfile.TemporaryDirectory() as folder, Store.open(Path(folder)) as store:

        async def run() -> None:
            async with open_collector(store, manners) as collector:
                for _ in range(3):
                    await asyncio.gather(*(collector.collect(outlet) for outlet in outlets_of(web)))

        asyncio.run(run())
        with store.read() as tx:
            kept = [capture.url for capture in captures.unread(tx, limit=10_000)]
        wanted = {url for site in sites if isinstance(site, Paper) for url in site.expected()}
        wrong = impolite(web.visits(), {site.name: site for site in sites if isinstance(site, Paper)})
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"\nhostile news web: {len(wanted & set(kept))} of {len(wanted)} articles of healthy outlets, "
        f"{len(kept) - len(set(kept))} twice, {len(set(kept) - wanted)} others; {memory:.0f} MB at most; "
        f"{len(wrong)} violations of politeness in {len(web.visits())} requests"
    )
    for line in wrong[:20]:
        print(f"  {line}")


def impolite(visits: list[Visit], sites: Mapping[str, Paper]) -> list[str]:
    """What a server's log shows against us: gaps, requests at once, robots.txt, delays, Retry-After, validators."""
    wrong: list[str] = []
    for name, site in sites.items():
        log = [visit for visit in visits if visit.site == name]
        if name not in ("hanging", "dripping"):  # those servers go on after the client has hung up
            wrong += [f"{name}: {visit.at_once} at once" for visit in log if visit.at_once > 1]
        if log and log[0].path != "/robots.txt":
            wrong.append(f"{name}: robots.txt was not asked first")
        gaps = [(b.at - a.answered, a, b) for a, b in itertools.pairwise(log)]
        if "Crawl-delay" in site.robots:
            wrong += [f"{name}: {gap:.3f} s before {b.path}" for gap, _, b in gaps[1:] if gap < 0.19]
        forbidden = [line.partition(":")[2].strip() for line in site.robots.splitlines() if line.startswith("Disallow")]
        wrong += [f"{name}: {v.path} is forbidden" for v in log for path in forbidden if v.path.startswith(path)]
        if name == "robots-500" and any(visit.path != "/robots.txt" for visit in log):
            wrong.append(f"{name}: fetched though robots.txt answers 500")
        if name == "busy":
            at = next(n for n, visit in enumerate(log) if "/02-" in visit.path)
            if log[at + 1].at - log[at].answered < float(getattr(site, "retry_after", "0")):
                wrong.append(f"{name}: Retry-After was not waited for")
        seen: set[str] = set()
        for visit in log:
            known = visit.path in seen and visit.path == site.path and name in ("rss", "atom", "json", "rdf", "korean")
            if known and "if-none-match" not in visit.headers:
                wrong.append(f"{name}: {visit.path} was asked for again without its validator")
            seen.add(visit.path)
    return wrong


class Long(Paper):
    name = "long"
    articles = 60
    delay = 0.01


def killed(times: int) -> None:
    """kill -9 at random moments of a collection; then one that may end."""
    chance, context, site = random.Random(1), multiprocessing.get_context("spawn"), Long()
    sites: list[Site] = [site]
    lost = doubled = damaged = 0
    with tempfile.TemporaryDirectory() as folder, serve(sites):
        data = Path(folder)
        before: set[str] = set()
        for _ in range(times):
            process = context.Process(target=collect_once, args=(site.outlet(), data))
            seen = len(site.visits)
            process.start()
            while len(site.visits) == seen and process.is_alive():
                time.sleep(0.005)
            time.sleep(chance.uniform(0, 0.3))
            if process.pid and process.is_alive():
                os.kill(process.pid, signal.SIGKILL)
            process.join()
            with Store.open(data) as store, store.read() as tx:
                damaged += len(check_integrity(tx))
                now = [capture.url for capture in captures.unread(tx, limit=1000)]
            lost += len(before - set(now))
            doubled += len(now) - len(set(now))
            before = set(now)
            if len(before) >= site.articles - 5:
                site.articles += 20
        with Store.open(data) as store:
            asyncio.run(collect(site.outlet(), store, MANNERS))
            with store.read() as tx:
                now = [capture.url for capture in captures.unread(tx, limit=10_000)]
    missing = len(site.expected() - set(now))
    print(
        f"\n{times} × kill -9: {lost} stored articles lost, {doubled + len(now) - len(set(now))} doubled, "
        f"{damaged} faults of the database, {missing} of {site.articles} missing after the next run"
    )


def main() -> None:
    parser = argparse.ArgumentParser(prog="./run.sh bench collect", description=__doc__)
    parser.add_argument("--outlets", type=int, default=20)
    parser.add_argument("--articles", type=int, default=40, help="of each outlet, template pages")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--pages", type=Path, action="append", help="real pages: a .jsonl.gz with `html` (the bench's)")
    parser.add_argument("--real", type=int, default=1000, help="how many of them")
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--scheduled", type=int, default=2000)
    parser.add_argument("--only", choices=PARTS, action="append")
    args = parser.parse_args()
    if not args.only:  # each part in a process of its own: memory is told by its highest mark
        for part in PARTS:
            subprocess.run([sys.executable, "-m", "bench.collect", *sys.argv[1:], "--only", part], check=True)
        return
    parts = args.only
    if "race" in parts:
        race(args.outlets, args.articles, None, args.repeat, list(CONTESTANTS))
        if pages := real_pages(args.pages or REAL, args.real):
            race(args.outlets, 0, pages, args.repeat, list(CONTESTANTS))
    if "idle" in parts:
        idle()
    if "faults" in parts:
        faults()
    if "kills" in parts:
        killed(args.kills)
    if "scheduled" in parts:
        scheduled(args.scheduled)


if __name__ == "__main__":
    main()
