import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from crawler.processes import Stopped
from dateline.ingest import CHUNK, FLIGHT, Ingest
from dateline.readers import Readers
from dateline.reading import SAMPLE, read_page
from pipeline.context import Context
from pipeline.query.grammar import parse
from storage import articles, captures, issues, watching
from storage.store import Store
from storage.types import Capture, Fetch, Gates, Seen
from storage.watching import Watched, Watchman

BODY = "The ministry of Talvia said that 65 people crossed the river on Monday. It gave no further details."
HEAD = "<html><head><title>{title}</title></head>"
PAGE = f"{HEAD}<body><article><h1>{{title}}</h1><p>{BODY}</p><p>{{more}}</p></article>"

# An operator's flag rule, run in the reading process: what it does there, no page could do today.
HOSTILE = """
import os, time
from pipeline.flags.rule import Finding, Rule

def check(record):
    if "kill the reader" in record.text:
        os.kill(os.getpid(), 9)
    if "stall the reader" in record.text:
        time.sleep(60)
    if "break the store" in record.text:
        yield Finding(reason="ends before it begins", spans=((9, 3),))

RULE = Rule(summary="hostile", severity="low", check=check)
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def readers(store: Store, tmp_path: Path) -> Iterator[Readers]:
    (tmp_path / "plugins" / "flags").mkdir(parents=True)
    (tmp_path / "plugins" / "flags" / "hostile.py").write_text(HOSTILE, "utf-8")
    made = Readers(Context(), store.bodies, count=1, seconds=5, plugins=tmp_path / "plugins")
    yield made
    made.close()


async def total(ingest: Ingest, **options: Any) -> Gates:
    return sum((await ingest.run(**options)).values(), Gates())


def put(store: Store, n: int, more: str = "", *, title: str = "A river crossed") -> Capture:
    body = PAGE.format(
        title=title, more=f"{more or 'The talks go on.'} This is the report number {n} of the office."
    ).encode()
    snapshot = store.keep_body(body)
    url = f"https://post.example/{n}"
    fetch = Fetch(
        outlet="post",
        url=url,
        at=datetime(2026, 3, 1, tzinfo=UTC) + timedelta(hours=n),
        status=200,
        snapshot=snapshot.sha,
    )
    with store.transaction() as tx:
        made = captures.record(tx, Seen(fetch=fetch, snapshot=snapshot, charset="utf-8"))
    assert made
    return made


def test_pages_are_read_once_and_bad_ones_set_aside_by_name(store: Store, readers: Readers) -> None:
    texts = ["", "We kill the reader.", "We stall the reader.", ""]
    pages = [put(store, n, more) for n, more in enumerate(texts)]
    gates = asyncio.run(total(Ingest(store=store, readers=readers)))
    assert (gates.parsed, gates.new) == (2, 2)
    assert gates.losses == {"reader_died": 1, "reader_stalled": 1}
    with store.read() as tx:
        assert {issue.url for issue in issues.latest(tx)} == {pages[n].url for n in (1, 2)}
        assert [page.id for page in reversed(captures.set_aside(tx))] == [pages[n].id for n in (1, 2)]
        assert {article.url for article in articles.latest(tx)} == {pages[n].url for n in (0, 3)}
        assert captures.count_to_read(tx, readers.version) == 0


def test_watches_are_held_against_what_is_stored(store: Store, readers: Readers) -> None:
    talks = Watched(slug="talks", name="Talks", node=parse('"report number 1" talks'), severity="high")
    for n in range(3):
        put(store, n)
    ingest = Ingest(store=store, readers=readers, watchman=lambda: Watchman([talks]))
    asyncio.run(ingest.run())
    with store.read() as tx:
        ((match, article),) = watching.latest(tx, "talks")
        assert (article.url, article.urgency, match.quiet) == ("https://post.example/1", 7, False)


def test_what_fails_in_a_reader_is_told_and_the_pages_behind_it_are_read(store: Store, readers: Readers) -> None:
    pages = [put(store, n) for n in range(2)]
    first, second, third = asyncio.run(readers.read([pages[0], "no capture", pages[1]]))  # type: ignore[list-item]
    assert isinstance(second, Stopped)
    assert (second.code, second.message.partition(":")[0]) == ("failed", "reading it fails")
    assert not isinstance(first, Stopped)
    assert not isinstance(third, Stopped)
    assert third.claims


def test_a_page_that_the_database_refuses_is_set_aside_and_those_beside_it_are_kept(
    store: Store, readers: Readers
) -> None:
    pages = [put(store, n, more) for n, more in enumerate(["", "We break the store.", ""])]
    gates = asyncio.run(total(Ingest(store=store, readers=readers)))
    assert (gates.new, gates.losses) == (2, {"reader_failed": 1})
    with store.read() as tx:
        assert [page.id for page in captures.set_aside(tx)] == [pages[1].id]
        assert "the database" in issues.latest(tx)[0].message.lower()


def test_reading_again_changes_nothing(store: Store, readers: Readers) -> None:
    put(store, 1)
    ingest = Ingest(store=store, readers=readers)
    asyncio.run(ingest.run())
    before = (store.data / "dateline.db").stat().st_size
    with store.read() as tx:
        version = tx.connection.exec_driver_sql("PRAGMA data_version").scalar()
    assert asyncio.run(ingest.run(which=("stale",))) == {}
    with store.read() as tx:
        assert tx.connection.exec_driver_sql("PRAGMA data_version").scalar() == version
    assert (store.data / "dateline.db").stat().st_size == before


def test_new_rules_read_everything_again_and_a_dry_run_only_counts(store: Store, readers: Readers) -> None:
    for n in range(3):
        put(store, n)

    async def run() -> None:
        await Ingest(store=store, readers=readers).run()
        newer = Ingest(store=store, readers=readers, version="next")
        for _ in range(2):
            assert (await total(newer, which=("stale",), dry=True)).parsed == 3

    asyncio.run(run())
    with store.read() as tx:
        assert captures.count_to_read(tx, readers.version) == 0


def test_a_missing_snapshot_is_set_aside(store: Store, readers: Readers) -> None:
    page = put(store, 1)
    store.bodies.path(page.snapshot).unlink()
    put(store, 2)
    gates = asyncio.run(total(Ingest(store=store, readers=readers)))
    assert (gates.parsed, gates.losses) == (1, {"snapshot_missing": 1})


def test_no_more_than_a_few_chunks_per_process_are_in_flight(
    store: Store, readers: Readers, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(48):
        put(store, n)
    now, most = 0, 0
    read = readers.read

    async def counted(chunk):  # type: ignore[no-untyped-def]
        nonlocal now, most
        assert len(chunk) <= CHUNK
        now += 1
        most = max(most, now)
        try:
            return await read(chunk)
        finally:
            now -= 1

    monkeypatch.setattr(readers, "read", counted)
    assert asyncio.run(total(Ingest(store=store, readers=readers))).parsed == 48
    assert most == FLIGHT


def test_pages_are_read_while_others_are_still_collected(store: Store, readers: Readers) -> None:
    async def run() -> Gates:
        arrived, last = asyncio.Event(), asyncio.get_running_loop().create_future()
        following = asyncio.create_task(Ingest(store=store, readers=readers).follow(arrived, last))
        put(store, 1)
        arrived.set()
        while not read():
            await asyncio.sleep(0.05)
        put(store, 2)
        last.set_result(None)
        return await following

    def read() -> int:
        with store.read() as tx:
            return len(articles.latest(tx))

    assert asyncio.run(asyncio.wait_for(run(), 60)).new == 2


def test_the_page_that_warms_the_readers_up_goes_through_every_stage() -> None:
    read = read_page(SAMPLE, Context())
    assert read.is_article
    assert read.claims
    assert {finding["kind"] for finding in read.findings} >= {"claim", "date", "citation", "country"}
