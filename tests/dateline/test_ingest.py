import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from dateline.ingest import Ingest
from dateline.readers import Readers, UnreadableError
from pipeline.context import Context
from pipeline.extract import VERSION
from storage import articles, captures, issues
from storage.store import Store
from storage.types import Capture, Fetch, Gates

BODY = "The ministry of Talvia said that 65 people crossed the river on Monday. It gave no further details."
HEAD = "<html><head><title>{title}</title></head>"
PAGE = f"{HEAD}<body><article><h1>{{title}}</h1><p>{BODY}</p><p>{{more}}</p></article>"

# An operator's flag rule, run in the reading process: what it does there, no page could do today.
HOSTILE = """
import os, time
from pipeline.flags.rule import Rule

def check(record):
    if "kill the reader" in record.text:
        os.kill(os.getpid(), 9)
    if "stall the reader" in record.text:
        time.sleep(60)
    return []

RULE = Rule(summary="hostile", severity="low", check=check)
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def readers(tmp_path: Path) -> Iterator[Readers]:
    (tmp_path / "plugins" / "flags").mkdir(parents=True)
    (tmp_path / "plugins" / "flags" / "hostile.py").write_text(HOSTILE, "utf-8")
    made = Readers(Context(), count=1, seconds=5, plugins=tmp_path / "plugins")
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
    fetch = Fetch(outlet="post", url=url, at=datetime(2026, 3, 1, n, tzinfo=UTC), status=200, snapshot=snapshot.sha)
    with store.transaction() as tx:
        made = captures.record(tx, fetch, snapshot, charset="utf-8")
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
        assert captures.count_to_read(tx, VERSION) == 0


def test_what_fails_in_a_reader_is_told_and_the_reader_goes_on(store: Store, readers: Readers) -> None:
    async def run() -> None:
        with pytest.raises(UnreadableError, match="reading it fails: AttributeError") as caught:
            await readers.read("not a page")  # type: ignore[arg-type]
        assert caught.value.code == "failed"

    asyncio.run(run())
    put(store, 1)
    assert asyncio.run(total(Ingest(store=store, readers=readers))).parsed == 1


def test_reading_again_changes_nothing(store: Store, readers: Readers) -> None:
    put(store, 1)
    ingest = Ingest(store=store, readers=readers)
    asyncio.run(ingest.run())
    before = (store.data / "dateline.db").stat().st_size
    with store.read() as tx:
        version = tx.connection.exec_driver_sql("PRAGMA data_version").scalar()
    assert asyncio.run(ingest.run(again="stale")) == {}
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
            assert (await total(newer, again="stale", dry=True)).parsed == 3

    asyncio.run(run())
    with store.read() as tx:
        assert captures.count_to_read(tx, VERSION) == 0


def test_a_missing_snapshot_is_set_aside(store: Store, readers: Readers) -> None:
    page = put(store, 1)
    store.bodies.path(page.snapshot).unlink()
    put(store, 2)
    gates = asyncio.run(total(Ingest(store=store, readers=readers)))
    assert (gates.parsed, gates.losses) == (1, {"snapshot_missing": 1})


def test_no_more_than_two_pages_per_process_are_in_flight(
    store: Store, readers: Readers, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(12):
        put(store, n)
    now, most = 0, 0
    read = readers.read

    async def counted(page):  # type: ignore[no-untyped-def]
        nonlocal now, most
        now += 1
        most = max(most, now)
        try:
            return await read(page)
        finally:
            now -= 1

    monkeypatch.setattr(readers, "read", counted)
    assert asyncio.run(total(Ingest(store=store, readers=readers))).parsed == 12
    assert most == 2
