"""The queue's read side: order, pages by key, facets, neighbours; on every kind of database."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from storage import articles, countries, decisions, gaps, health, measured, projection, queue, runs
from storage.queue import QueueFilter, QueueItem
from storage.store import Store
from storage.types import Decision, Gates
from tests.review.sample import NOW, arabic, arrivals, fire, hangul, put


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Thirty articles: every severity, three outlets, two countries, some decided. What tests write is rolled back."""
    address = None if request.param == "sqlite" else request.getfixturevalue("cluster").new_database()
    with Store.open(tmp_path_factory.mktemp("queue"), address) as store:
        fill(store)
        yield store


def fill(store: Store) -> None:
    reads = (arrivals(), fire(), hangul(), arabic())
    for n in range(30):
        read = replace(reads[n % 4], title=f"Article {n}", published=f"2026-03-{1 + n % 5:02d}")
        if n % 3 == 0:
            read = replace(read, flags=())
        made = put(store, read, ("post", "wire", "ilbo")[n % 3], f"https://x.example/{n}", NOW + timedelta(minutes=n))
        if n % 7 == 0:
            with store.transaction() as tx:
                verdict = "accept" if n % 2 else "reject"
                decisions.append(tx, Decision(user="u", article_id=made.article_id or 0, verdict=verdict), NOW)


FILTERS = (
    QueueFilter(),
    QueueFilter(status=None),
    QueueFilter(status="rejected"),
    QueueFilter(outlet="wire"),
    QueueFilter(country="KP"),
    QueueFilter(country="KP", outlet="post", flag="trend_without_base"),
    QueueFilter(flag="numbers_differ", status=None),
    QueueFilter(words="warehouse port"),
    QueueFilter(words="탈북민"),
    QueueFilter(since="2025-12-01", until="2025-12-02", status=None),
    QueueFilter(outlet="nobody"),
)


def walk(store: Store, wanted: QueueFilter, limit: int) -> list[int]:
    """The ids of all pages, one after the other."""
    found: list[int] = []
    after = None
    with store.read() as tx:
        while True:
            page = queue.page(tx, wanted, after=after, limit=limit)
            found += [item.article.id for item in page.items]
            if page.after is None:
                return found
            after = page.after


@pytest.mark.parametrize("wanted", FILTERS, ids=lambda f: " ".join(f"{k}={v}" for k, v in f.tags) or str(f.status))
@pytest.mark.parametrize("few", [queue.FEW, 0], ids=["from the tag", "along the queue"])
def test_pages_join_up_to_the_whole(
    filled: Store, wanted: QueueFilter, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = walk(filled, wanted, 1000)
    monkeypatch.setattr(queue, "FEW", few)
    assert walk(filled, wanted, 4) == walk(filled, wanted, 1000) == whole
    assert len(set(whole)) == len(whole)


def test_open_articles_come_by_severity_then_newest_first(filled: Store) -> None:
    with filled.read() as tx:
        rows = [item.article for item in queue.page(tx, QueueFilter(), limit=100).items]
    keys = [(row.severity, row.sort_at, row.id) for row in rows]
    assert keys == sorted(keys, reverse=True)
    assert {row.severity for row in rows} >= {0, 3}


@pytest.mark.parametrize("wanted", FILTERS[:7], ids=str)
def test_neighbours_are_those_of_the_list(filled: Store, wanted: QueueFilter) -> None:
    order = walk(filled, wanted, 1000)
    with filled.read() as tx:
        for n, article_id in enumerate(order):
            row = articles.get(tx, article_id)
            assert row
            around = (order[n - 1] if n else None, order[n + 1] if n + 1 < len(order) else None)
            assert queue.neighbours(tx, wanted, row) == around


def test_a_decided_article_still_knows_what_comes_next(filled: Store) -> None:
    order = walk(filled, QueueFilter(), 1000)
    with filled.transaction() as tx:
        decisions.append(tx, Decision(user="u", article_id=order[3], verdict="accept"), NOW)
        row = articles.get(tx, order[3])
        assert row
        assert queue.neighbours(tx, QueueFilter(), row) == (order[2], order[4])
        tx.roll_back()


COMBINED = (
    *FILTERS[:8],
    QueueFilter(language="en", access="full", measure="killed", status=None),
    QueueFilter(cites="harbour post", outlet="post", published_from="2026-03-02", published_to="2026-03-04"),
    QueueFilter(captured_from="2026-03-10", words="event:killed", since="2025-01-01", country="NG"),
    QueueFilter(published_from="2026-03-05", language="ko", flag="trend_without_base", status=None),
)


@pytest.mark.parametrize("wanted", COMBINED, ids=lambda f: " ".join(f"{k}={v}" for k, v in f.tags) or str(f.status))
def test_every_count_is_what_its_link_shows(filled: Store, wanted: QueueFilter) -> None:
    with filled.read() as tx:
        facets = queue.facets(tx, wanted)
        totals = queue.totals(tx, wanted)
        for kind, values in facets.items():
            for value, n in values:
                chosen: dict[str, Any] = {queue.FIELDS[kind]: value}
                shown = queue.page(tx, replace(wanted, **chosen), limit=1000).items
                assert (kind, value, n) == (kind, value, len(shown))
        for status in queue.STATUSES:
            assert totals.get(status, 0) == len(queue.page(tx, replace(wanted, status=status), limit=1000).items)
        assert sum(totals.values()) == len(queue.page(tx, replace(wanted, status=None), limit=1000).items)


@pytest.mark.parametrize(
    ("wanted", "holds"),
    [
        (QueueFilter(language="ko", status=None), lambda item: item.article.language == "ko"),
        (QueueFilter(access="paywall", status=None), lambda item: item.article.access == "paywall"),
        (QueueFilter(published_from="2026-03-02", published_to="2026-03-03", status=None), lambda item: True),
        (QueueFilter(measure="arrived", status=None), lambda item: "killed" not in item.sentence),
        (QueueFilter(cites="sana wire", status=None), lambda item: "KP" in item.countries),
    ],
    ids=["language", "access", "published", "measure", "cites"],
)
def test_a_filter_finds_what_it_says_and_not_all(
    filled: Store, wanted: QueueFilter, holds: Callable[[QueueItem], bool]
) -> None:
    with filled.read() as tx:
        items = queue.page(tx, wanted, limit=1000).items
        everything = queue.page(tx, QueueFilter(status=None), limit=1000).items
    assert 0 < len(items) < len(everything)
    assert all(map(holds, items))
    if wanted.published_from:
        assert {item.article.published for item in items} == {"2026-03-02", "2026-03-03"}


def test_countries_and_measures_are_counted_on_either_database(filled: Store) -> None:
    months = [datetime(2026, month, 1, tzinfo=UTC) for month in (2, 3, 4)]
    with filled.read() as tx:
        found = {one.code: one for one in countries.countries(tx, NOW + timedelta(minutes=10))}
        items = queue.page(tx, QueueFilter(status=None, country="KP"), limit=1000).items
        assert countries.by_month(tx, "KP", months) == (0, len(items))
        assert measured.event_names(tx) == ("arrived", "injured", "killed")
        assert (measured.measured(tx, place="KP", words="x%"), measured.places(tx)) == ((), ())
        assert measured.series_named(tx, "people killed", None) is None
        assert measured.events(tx, "KP") == ()
        assert projection.fields_among(tx, [1, 2]) == {}
        assert gaps.countries(tx, ["nobody"]) == {}
    assert (found["KP"].articles, found["KP"].waiting) == (
        len(items),
        sum(item.article.status == "open" for item in items),
    )
    assert found["KP"].last == max(item.article.sort_at for item in items)


def test_an_item_shows_its_gravest_claim(filled: Store) -> None:
    with filled.read() as tx:
        item = queue.page(tx, QueueFilter(words="warehouse"), limit=1).items[0]
    assert (item.claim, item.claims, item.open_claims) == ("At least 12 people", 4, 4)
    assert item.sentence.startswith("At least 12 people were killed")


@pytest.mark.parametrize("filled", ["sqlite"], indirect=True)  # the plan is read as SQLite prints it
def test_the_front_of_the_queue_is_read_from_its_index(filled: Store) -> None:
    with filled.read() as tx:
        query = queue._articles(tx, QueueFilter(), queue.select(queue.ARTICLE.c.id)).limit(41)
        compiled = query.compile(filled.engine, compile_kwargs={"literal_binds": True})
        plan = " ".join(str(row) for row in tx.execute(text(f"EXPLAIN QUERY PLAN {compiled}")))
    assert "ix_article_urgency" in plan
    assert "TEMP B-TREE" not in plan


def test_health_adds_up_the_runs_of_each_outlet(filled: Store) -> None:
    with filled.transaction() as tx:
        for n in range(3):
            run = runs.start(tx, "collect", NOW + timedelta(hours=n), outlet="post")
            gates = Gates(found=10, fetched=2, losses={"robots": 1})
            runs.finish(tx, run, NOW + timedelta(hours=n, minutes=1), "ok", gates)
        runs.miss(tx, "collect", NOW, NOW, outlet="wire", message="The server was off.")
        rows = {row.outlet: row for row in health.of_outlets(tx, NOW + timedelta(minutes=30))}
        tx.roll_back()
    assert (rows["post"].gates.found, rows["post"].gates.losses) == (20, {"robots": 2})
    assert rows["post"].last_success == NOW + timedelta(hours=2)
    assert (rows["wire"].last_outcome, rows["wire"].message) == ("missed", "The server was off.")
    assert rows["ilbo"].last_new == NOW + timedelta(minutes=29)
