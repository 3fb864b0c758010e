"""Digests as they went out: frozen, with the readings they were printed from."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select

from storage import snapshots
from storage.rows import AnyRow, made, values
from storage.schema import DIGEST, DIGEST_ENTRY
from storage.store import Transaction
from storage.types import Digest, DigestEntry, Snapshot


def record(
    tx: Transaction,
    snapshot: Snapshot,
    *,
    at: datetime,
    user: str,
    title: str,
    format: str,
    query: Mapping[str, Any],
    entries: Sequence[DigestEntry],
) -> int:
    """Freeze a digest whose bytes lie in the snapshot folder (`Store.keep_body`); returns its id."""
    snapshots.record(tx, snapshot, at)
    row = {"at": at, "user": user, "title": title, "format": format, "query": dict(query), "body": snapshot.sha}
    key = tx.execute(insert(DIGEST).values(row)).inserted_primary_key
    assert key is not None
    digest_id = int(key[0])
    if entries:
        rows = [values(entry) | {"digest_id": digest_id, "n": n} for n, entry in enumerate(entries, 1)]
        tx.execute(insert(DIGEST_ENTRY), rows)
    return digest_id


def get(tx: Transaction, digest_id: int) -> Digest | None:
    """The digest with its entries; None when there is none of that id."""
    row = tx.execute(select(DIGEST).where(DIGEST.c.id == digest_id)).first()
    return _digest(tx, row) if row else None


def body(tx: Transaction, digest: Digest) -> bytes:
    """The very bytes that went out."""
    return tx.bodies.read(digest.body)


def latest(tx: Transaction, *, limit: int = 50) -> tuple[Digest, ...]:
    """The digests that went out last, newest first."""
    return tuple(_digest(tx, row) for row in tx.execute(select(DIGEST).order_by(DIGEST.c.id.desc()).limit(limit)))


def citing(tx: Transaction, article_id: int) -> tuple[Digest, ...]:
    """The digests that an article went out in, oldest first."""
    ids = select(DIGEST_ENTRY.c.digest_id).where(DIGEST_ENTRY.c.article_id == article_id)
    return tuple(
        _digest(tx, row) for row in tx.execute(select(DIGEST).where(DIGEST.c.id.in_(ids)).order_by(DIGEST.c.id))
    )


def _digest(tx: Transaction, row: AnyRow) -> Digest:
    query = select(DIGEST_ENTRY).where(DIGEST_ENTRY.c.digest_id == row.id).order_by(DIGEST_ENTRY.c.n)
    return made(Digest, row, entries=tuple(made(DigestEntry, entry) for entry in tx.execute(query)))
