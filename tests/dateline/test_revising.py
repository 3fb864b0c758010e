"""What an outlet's edit comes to in the store: a flag where the meaning changed, a revision and no more where not."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dateline.ingest import Ingest
from dateline.readers import Readers
from pipeline.context import Context
from storage import articles, attempts, captures, changes, decisions, fetches, findings
from storage.store import Store
from storage.types import Decision, Fetch, Seen

URL = "https://post.example/river"
TEXT = (
    "The ministry of Talvia said that 65 people crossed the river on Monday, most of them with children.",
    "It had counted 40 people a year before, and gave no further details of where they went afterwards.",
)
START = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def readers(store: Store) -> Iterator[Readers]:
    made = Readers(Context(), store.bodies, count=1, seconds=20)
    yield made
    made.close()


def put(store: Store, hour: int, old: str = "", new: str = "", *, box: str = "") -> None:
    """The page at its address, an hour later than before, with one thing said otherwise."""
    paragraphs = "".join(f"<p>{text}</p>{box}" for text in TEXT)
    head = '<title>A river crossed</title><meta property="article:published_time" content="2026-03-01">'
    body = f"<html><head>{head}</head><body><article><h1>A river crossed</h1>{paragraphs}"
    snapshot = store.keep_body(body.replace(old, new).encode() if old else body.encode())
    fetch = Fetch(outlet="post", url=URL, at=START + timedelta(hours=hour), status=200, snapshot=snapshot.sha)
    with store.transaction() as tx:
        assert captures.record(tx, Seen(fetch=fetch, snapshot=snapshot, charset="utf-8"))


def accept(store: Store) -> str:
    """Accept the first claim of the article; returns its key."""
    with store.transaction() as tx:
        claim = findings.current_claims(tx, 1)[0]
        decision = Decision(user="Min Example", article_id=1, target=claim.key, verdict="accept")
        decisions.append(tx, decision, START + timedelta(hours=1))
    return claim.key


def test_a_figure_that_was_edited_is_flagged_and_what_was_decided_is_marked(store: Store, readers: Readers) -> None:
    ingest = Ingest(store=store, readers=readers)
    put(store, 0)
    asyncio.run(ingest.run())
    key = accept(store)
    put(store, 2, "65 people", "66 people")
    asyncio.run(ingest.run())
    with store.read() as tx:
        article = articles.get(tx, 1)
        (change,) = changes.of_article(tx, 1)
        flagged = [claim for claim in findings.current_claims(tx, 1) if claim.flag == "number_changed"]
    assert article is not None
    assert (article.changed, article.severity) == (True, 3)
    assert (change.rule, change.severity, change.old_key) == ("number_changed", "high", key)
    assert "65 people" in change.reason
    assert "66 people" in change.reason
    assert change.before is not None
    assert change.before["sentence"] == TEXT[0]
    assert [claim.key for claim in flagged] == [change.new_key]


@pytest.mark.parametrize(
    ("old", "new", "box"),
    [
        ("gave no further details", "did not say more", ""),
        ("children", "childern", ""),
        ("65 people", "sixty-five people", ""),
        ("", "", '<div class="related"><a href="/x">At least 12 killed in a flood in Kenya</a></div>'),
    ],
    ids=["wording", "typo", "in_words", "box"],
)
def test_an_edit_that_leaves_the_meaning_marks_nothing(
    store: Store, readers: Readers, old: str, new: str, box: str
) -> None:
    ingest = Ingest(store=store, readers=readers)
    put(store, 0)
    asyncio.run(ingest.run())
    accept(store)
    put(store, 2, old, new, box=box)
    asyncio.run(ingest.run())
    with store.read() as tx:
        article = articles.get(tx, 1)
        assert changes.of_article(tx, 1) == ()
    assert article is not None
    assert not article.changed


def test_what_a_crash_left_is_compared_by_the_next_process_and_comparing_again_changes_nothing(
    store: Store, readers: Readers
) -> None:
    for hour, new in enumerate(("65", "67")):
        put(store, hour, "65 people", f"{new} people")
    ingest = Ingest(store=store, readers=readers)
    ingest.begun.append(True)
    asyncio.run(ingest._run(("new",), None, False, None))
    with store.read() as tx:
        assert changes.of_article(tx, 1) == ()
    asyncio.run(Ingest(store=store, readers=readers).run())
    with store.read() as tx:
        found = changes.of_article(tx, 1)
        assert [change.rule for change in found] == ["number_changed"]
    assert asyncio.run(Ingest(store=store, readers=readers, version="next").compare(anew=True)) == 1
    with store.read() as tx:
        assert changes.of_article(tx, 1) == found


def test_an_article_that_is_gone_is_told_as_that(store: Store, readers: Readers) -> None:
    put(store, 0)
    asyncio.run(Ingest(store=store, readers=readers).run())
    with store.transaction() as tx:
        assert attempts.vanished(tx, 1) is None
        lost = Fetch(outlet="post", url=URL, at=START + timedelta(days=3), status=410, loss="gone")
        fetches.record_all(tx, [lost])
    with store.read() as tx:
        gone = attempts.vanished(tx, 1)
    assert gone is not None
    assert (gone.reason, gone.at) == ("the page is gone (410)", START + timedelta(days=3))


def test_articles_that_are_relied_on_are_watched_longer(store: Store, readers: Readers) -> None:
    put(store, 0)
    asyncio.run(Ingest(store=store, readers=readers).run())
    with store.read() as tx:
        first = articles.get(tx, 1)
        assert first is not None
        since, later = first.first_seen - timedelta(days=90), first.first_seen + timedelta(days=4)
        assert attempts.watched(tx, "post", since=since, young=since) == {URL: (first.first_seen, False)}
        assert attempts.watched(tx, "post", since=since, young=later) == {}
    accept(store)
    with store.read() as tx:
        assert attempts.watched(tx, "post", since=since, young=later) == {URL: (first.first_seen, True)}
