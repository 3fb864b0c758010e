"""Revisions that came in are compared with those before them; a change of meaning raises a flag.

Both snapshots are read with the present rules, so that a better rule of ours is no edit of the outlet's.
"""

import logging
from collections.abc import Sequence
from datetime import UTC, datetime

from crawler.processes import Stopped
from dateline.readers import Compared, Readers
from ledger.comparing.result import Change
from ledger.edits import rows_of
from storage import articles, changes, findings
from storage.store import Store, Transaction
from storage.types import Pair

BATCH = 16  # revisions compared and stored at once

_log = logging.getLogger(__name__)


async def compare_revisions(store: Store, readers: Readers, revisions: Sequence[int], version: str) -> tuple[int, ...]:
    """Compare these revisions with the ones before them, and keep what came of it; returns the articles of those that
    say otherwise."""
    told: list[int] = []
    for start in range(0, len(revisions), BATCH):
        with store.read() as tx:
            found = [changes.pair_of(tx, revision) for revision in revisions[start : start + BATCH]]
        pairs = [pair for pair in found if pair is not None]
        if pairs:
            told += _store(store, pairs, await readers.compare(pairs), version)
    return tuple(told)


def _store(store: Store, pairs: Sequence[Pair], compared: Sequence[Compared], version: str) -> list[int]:
    told: list[int] = []
    at = datetime.now(UTC)
    with store.transaction() as tx:
        for pair, result in zip(pairs, compared, strict=True):
            if isinstance(result, Stopped):
                _log.warning("%s is not compared with what it was: %s", pair.after.url, result.message)
                continue
            told += [pair.article_id] if result else []
            _keep(tx, pair, result, version, at)
    return told


def _keep(tx: Transaction, pair: Pair, result: Sequence[Change], version: str, at: datetime) -> None:
    readings = {revision.id: revision.reading_id for revision in articles.revisions(tx, pair.article_id)}
    before, after = (
        findings.claims_of_reading(tx, readings[revision] or 0) for revision in (pair.before_id, pair.revision_id)
    )
    changes.record(tx, pair, rows_of(pair, result, before, after), version, at)
    articles.settle(tx, pair.article_id)
