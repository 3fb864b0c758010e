"""Storing many pages at once comes to what storing them one by one comes to."""

import random
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Table, select

from storage import articles, tags
from storage.prepared import Prepared, prepare
from storage.schema import ARTICLE, CAPTURE, CLAIM, FINDING, REVISION, TAG
from storage.store import Store, Transaction
from storage.types import Capture
from tests.storage.made import at, capture, record

TEXTS = (
    "Officials in Talvia said 65 people arrived. A year before, 40 people arrived.",
    "Officials in Talvia said 66 people arrived, the Talvia Daily reported.",
    "Nothing was counted at the border.",
    "Nothing  was counted\nat the border.",
)
Visit = tuple[str, str, bool]  # address, text, and whether the page is read as an article


def visits_by(chance: random.Random) -> list[Visit]:
    urls = [f"https://post.example/{n}" for n in range(chance.randint(1, 12))]
    return [(chance.choice(urls), chance.choice(TEXTS), chance.random() < 0.85) for _ in range(chance.randint(1, 40))]


def pages_of(store: Store, visits: list[Visit]) -> list[tuple[Capture, Prepared]]:
    """What the crawler stored of the visits, with what the readers made of it."""
    pages = []
    for n, (url, text, is_article) in enumerate(visits):
        if page := capture(store, f"{text}{is_article}".encode(), url=url, minutes=n):
            pages.append((page, prepare(record(text), is_article=is_article)))
    return pages


def held(tx: Transaction) -> dict[str, Any]:
    """All that the store holds of articles, without the numbers of its rows."""

    def rows(table: Table, *columns: str) -> list[Any]:
        return sorted(
            (keys.get(getattr(row, "article_id", row.id), ""), *(getattr(row, name) for name in columns))
            for row in tx.execute(select(table))
        )

    keys = {row.id: row.key for row in tx.execute(select(ARTICLE))}
    revisions = {row.reading_id: row.n for row in tx.execute(select(REVISION))}
    found = [*tx.execute(select(FINDING)), *tx.execute(select(CLAIM))]
    return {
        "articles": rows(ARTICLE, "title", "published", "first_seen", "last_changed", "sort_at", "revisions", "claims"),
        "standing": rows(ARTICLE, "status", "changed", "severity"),
        "shown": sorted((row.key, revisions[row.reading_id]) for row in tx.execute(select(ARTICLE))),
        "revisions": rows(REVISION, "n", "at", "text_sha", "capture_id"),
        "found": sorted((keys[row.article_id], revisions[row.reading_id], row.key) for row in found),
        "current": sorted(
            (keys[r.article_id], r.key, revisions[r.reading_id]) for r in found if "current" in r._fields
        ),
        "tags": sorted((keys[r.article_id], r.kind, r.value, r.status, r.sort_at) for r in tx.execute(select(TAG))),
        "counts": (tags.totals(tx), tags.counts(tx, "country", "open"), tags.wrong_counts(tx)),
        "captures": sorted((row.id, row.outcome, row.read_by) for row in tx.execute(select(CAPTURE))),
    }


@pytest.mark.parametrize("seed", range(6))
def test_many_at_once_are_stored_as_one_by_one(store: Store, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    visits = visits_by(chance)
    size = chance.randint(2, 20)
    with Store.open(tmp_path / "singly") as singly:
        for page in pages_of(singly, visits):
            with singly.transaction(durable=False) as tx:
                articles.keep_all(tx, [page], at(100))
        pages = pages_of(store, visits)
        for start in range(0, len(pages), size):
            with store.transaction(durable=False) as tx:
                articles.keep_all(tx, pages[start : start + size], at(100))
        with singly.read() as one, store.read() as many:
            assert held(many) == held(one)
