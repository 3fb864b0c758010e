"""The product itself, run over the sample news web: same scheduler, spiders, pipeline, store and desk, faster clock."""

import asyncio
import contextlib
import json
import os
import shlex
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import yaml

from dateline import lifeline
from dateline.demo.ledger_found import findings_of
from dateline.demo.samples import Site
from dateline.demo.web import host_of, serve
from dateline.settings import FILE
from pipeline.errors import InputError
from pipeline.record import to_json
from storage import articles, captures, due, findings, runs, watching
from storage.store import Store
from storage.types import ClaimRow, Gates
from watches.loader import load
from watches.writer import switch

TIME_SCALE = 600  # the rhythm's quarter of an hour takes a second and a half
SETTLED = 5.0  # seconds without anything new, once every story and every edit has come
PATIENCE = 90.0  # seconds without anything new, after which what has not come will not be waited for
ENDING = 35.0  # seconds for `up`, which gives its own processes 30
LOOK = 0.5  # seconds between two looks
PROGRESS = "demo.json"
WATCHES = ("many-killed", "north-korean-escapees")
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(slots=True)
class Clock:
    """Seconds since the first visitor came; `before` is how far an earlier run got. It stands still until then."""

    before: float = 0.0
    started: float | None = None
    skipped: float = 0.0

    def skip_to(self, seconds: float) -> None:
        """Let it be so late at least."""
        self.skipped += max(0.0, seconds - self.elapsed())

    def visit(self) -> float:
        """The time, for a visitor: the first one starts the clock."""
        if self.started is None:
            self.started = time.monotonic()
        return self.elapsed()

    def elapsed(self) -> float:
        return self.before + self.skipped + (time.monotonic() - self.started if self.started is not None else 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What is in the demonstration's store."""

    articles: int
    revisions: int
    claims: int
    citations: int
    countries: int
    flags: Mapping[str, int]
    unread: int
    watched: Mapping[str, int]
    example: ClaimRow | None
    ledger: tuple[tuple[str, str], ...]

    @property
    def settled(self) -> tuple[int, int, int]:
        """What stays the same once nothing more happens."""
        return self.articles, self.revisions, self.unread


def choose_folder(named: Path | None) -> tuple[Path, bool]:
    """The demonstration's own folder, and whether it was there before. Raises `InputError` for anybody else's."""
    folder = (named or Path("dateline-demo")).absolute()
    if folder.exists() and any(folder.iterdir()) and not (folder / PROGRESS).exists():
        raise InputError(f"{folder} is not the demonstration's own; name another folder: dateline demo --data FOLDER")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        if named:
            raise InputError(
                f"{folder} cannot be written ({error.strerror}); name another folder by --data."
            ) from error
        return Path(tempfile.mkdtemp(prefix="dateline-demo-")), False
    return folder, (folder / PROGRESS).exists()


def read_progress(folder: Path) -> dict[str, Any]:
    try:
        progress: dict[str, Any] = json.loads((folder / PROGRESS).read_text("utf-8"))
    except (OSError, ValueError):
        return {"port": 0, "elapsed": 0.0}
    if progress["elapsed"]:  # written down at every look: what visitors saw since then must not be undone
        progress["elapsed"] += 2 * LOOK
    return progress


def write_progress(folder: Path, port: int, elapsed: float) -> None:
    draft = folder / f"{PROGRESS}.new"
    draft.write_text(json.dumps({"port": port, "elapsed": elapsed}), "utf-8")
    draft.replace(folder / PROGRESS)


@contextmanager
def news_web(samples: tuple[Site, ...], port: int, elapsed: Callable[[], float]) -> Iterator[int]:
    """The sample news web in a thread of its own; yields its port. Raises `InputError` when the port is taken."""
    loop = asyncio.new_event_loop()
    try:
        server = loop.run_until_complete(serve(samples, port, elapsed))
    except OSError as error:
        loop.close()
        raise InputError(
            f"Port {port}, where the sample outlets stood last time, is taken; stop what uses it, or begin anew with "
            "dateline demo --data FOLDER"
        ) from error
    thread = threading.Thread(target=loop.run_forever, name="sample news web", daemon=True)
    thread.start()
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        loop.call_soon_threadsafe(server.close)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def write_outlets(samples: tuple[Site, ...], folder: Path, port: int) -> None:
    """An outlet file for each sample outlet, as an operator would write it."""
    folder.mkdir(exist_ok=True)
    for site in samples:
        base = f"http://{host_of(site)}:{port}"
        source = {"news_sitemap": f"{base}/news-sitemap.xml"}
        sources = [source] if site.publishes == "sitemap" else [{"feed": f"{base}/feed"}]
        outlet = {
            "name": site.name,
            "homepage": f"{base}/",
            "hosts": [host_of(site)],
            "country": site.country,
            "languages": [site.language],
            "kind": site.kind,
            "aliases": list(site.aliases),
            "sources": [*sources, source] if site.publishes == "broken" else sources,
            "rhythm": {"fastest": 15, "slowest": 45, **({"expect": site.expect} if site.expect else {})},
            "delay": 0.05,
        }
        path = folder / f"{site.slug}.yml"
        path.write_text(yaml.safe_dump(outlet, allow_unicode=True, sort_keys=False), "utf-8")


def write_settings(folder: Path, samples: tuple[Site, ...], port: int) -> None:
    """The demonstration's `dateline.toml`: every command called in its folder works on it. Two watches are on."""
    settings = {
        "data": ".",
        "outlets": "outlets",
        "watch": [site.slug for site in samples],
        "contact": "https://dateline.example/demo",
        "allow_private": ["127.0.0.0/8"],
        "time_scale": TIME_SCALE,
        "host": "127.0.0.1",
        "port": port,
    }
    # JSON's strings, numbers and lists are TOML's too.
    lines = [f"{key} = {json.dumps(value)}\n" for key, value in settings.items()]
    for watch in WATCHES:
        if not (folder / "watches" / f"{watch}.yml").exists():
            switch(load().get(watch), folder / "watches", active=True)
    (folder / FILE).write_text("# The demonstration's own settings.\n" + "".join(lines), "utf-8")


def environment_for(folder: Path) -> dict[str, str]:
    """The environment of the product: no setting of anybody else's reaches it."""
    ours = {key: value for key, value in os.environ.items() if not key.startswith("DATELINE_")}
    return {**ours, "DATELINE_CONFIG": str(folder / FILE), "PYTHONUTF8": "1"}


def command(*words: str) -> str:
    """A command line that works as it stands, in any shell of this user, wherever this program is installed."""
    found, ours = shutil.which("dateline"), Path(sys.executable).with_name("dateline")
    if found and Path(found).resolve() == ours.resolve():
        program = ["dateline"]
    else:
        program = [str(ours)] if ours.exists() else [sys.executable, "-m", "dateline"]
    return shlex.join([*program, *words])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def product(environment: Mapping[str, str], folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    """`dateline up` over the demonstration's folder, stopped as an operator would stop it."""
    with (folder / "demo.log").open("ab") as log:
        process = lifeline.tied(
            [sys.executable, "-m", "dateline", "up"],
            environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=folder,
            start_new_session=True,  # a ctrl-C reaches us alone, and we end it in order
        )
        try:
            yield process
        finally:
            process.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(ENDING)
            process.kill()
            process.wait()


def look(store: Store) -> Found:
    """What is in the store now."""
    with store.read() as tx:
        everything = articles.latest(tx, limit=1000)
        claims = tuple(findings.all_current_claims(tx))
        flags: Counter[str] = Counter()
        kinds: Counter[str] = Counter()
        told_parts = set()
        for article in everything:
            if article.reading_id is None:
                continue
            for finding in findings.of_reading(tx, article.reading_id):
                kinds[finding.kind] += 1
                if finding.value.get("parts"):
                    told_parts.add(finding.key)
                if finding.kind == "flag":
                    flags[finding.value["rule"]] += 1
        return Found(
            articles=len(everything),
            revisions=sum(article.revisions - 1 for article in everything),
            claims=len(claims),
            citations=kinds["citation"],
            countries=kinds["country"],
            flags=dict(sorted(flags.items())),
            unread=captures.count_unread(tx) + sum(due.left(tx).values()),
            ledger=findings_of(tx),
            watched=dict(sorted(watching.counts(tx).items())),
            example=max(
                claims, key=lambda claim: (claim.key in told_parts, claim.period_from is not None), default=None
            ),
        )


def gates(store: Store) -> Gates:
    with store.read() as tx:
        return runs.gates_since(tx, LONG_AGO)


def records(store: Store) -> Iterator[dict[str, Any]]:
    """The record of every article, as `dateline extract` prints it."""
    with store.read() as tx:
        for article in articles.latest(tx, limit=1000):
            reading = articles.get_reading(tx, article.reading_id) if article.reading_id else None
            if reading:
                yield to_json(reading.record)


def missing(found: Found, samples: tuple[Site, ...]) -> tuple[int, int, int]:
    """How many stories and edits have not come, and how many pages wait to be read."""
    stories = [story for site in samples for story in site.stories]
    edits = sum(len(story.edits) for story in stories)
    return max(0, len(stories) - found.articles), max(0, edits - found.revisions), found.unread


def wait_until_settled(
    store: Store, samples: tuple[Site, ...], alive: Callable[[], bool], tell: Callable[[Found], None]
) -> bool:
    """Watch until every story and every edit is collected and read and nothing more comes; False when the product died.

    What has not come `PATIENCE` seconds after the last thing is not waited for: the summary then shows fewer.
    """
    told, last, since = None, None, time.monotonic()
    while alive():
        found = look(store)
        if (shown := (found.articles, found.revisions, found.claims)) != told:
            tell(found)
            told = shown
        if found.settled != last:
            last, since = found.settled, time.monotonic()
        complete = not any(missing(found, samples))
        if (complete and time.monotonic() - since >= SETTLED) or time.monotonic() - since >= PATIENCE:
            return True
        time.sleep(LOOK)
    return False
