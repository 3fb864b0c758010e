"""What revisions say otherwise than those before them: derived rows beside what was read."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import delete, insert, select

from storage import captures
from storage.rows import made, values
from storage.schema import CHANGE, COMPARISON, REVISION
from storage.store import Transaction
from storage.types import ChangeRow, Pair


def pair_of(tx: Transaction, revision_id: int) -> Pair | None:
    """A revision with the one before it; None for an article's first."""
    revision = tx.execute(select(REVISION).where(REVISION.c.id == revision_id)).first()
    if revision is None:
        return None
    query = select(REVISION).where(REVISION.c.article_id == revision.article_id).order_by(REVISION.c.at, REVISION.c.n)
    rows = tx.execute(query).all()
    at = next(n for n, row in enumerate(rows) if row.id == revision_id)
    if not at:
        return None
    found = captures.get_all(tx, [rows[at - 1].capture_id, revision.capture_id])
    return Pair(
        article_id=revision.article_id,
        revision_id=revision_id,
        before_id=rows[at - 1].id,
        before=found[rows[at - 1].capture_id],
        after=found[revision.capture_id],
    )


def uncompared(tx: Transaction, version: str | None = None) -> tuple[int, ...]:
    """The revisions not compared with those before them; with `version`, also those that other rules compared."""
    compared = select(COMPARISON.c.revision_id)
    if version is not None:
        compared = compared.where(COMPARISON.c.pipeline == version)
    query = select(REVISION.c.id).where(REVISION.c.n > 1, REVISION.c.id.not_in(compared)).order_by(REVISION.c.id)
    return tuple(tx.execute(query).scalars())


def record(tx: Transaction, pair: Pair, rows: Sequence[ChangeRow], version: str, at: datetime) -> None:
    """Keep what came of comparing a revision with the one before it, in the place of what came of it earlier."""
    tx.execute(delete(CHANGE).where(CHANGE.c.revision_id == pair.revision_id))
    tx.execute(delete(COMPARISON).where(COMPARISON.c.revision_id == pair.revision_id))
    row = {"revision_id": pair.revision_id, "before_id": pair.before_id, "article_id": pair.article_id}
    tx.execute(insert(COMPARISON).values(row | {"pipeline": version, "made": at, "changes": len(rows)}))
    if rows:
        tx.execute(insert(CHANGE), [values(one) | {"n": n} for n, one in enumerate(rows)])


def of_article(tx: Transaction, article_id: int) -> tuple[ChangeRow, ...]:
    """Every change of meaning of an article, in the order of its revisions."""
    query = select(CHANGE).where(CHANGE.c.article_id == article_id).order_by(CHANGE.c.revision_id, CHANGE.c.n)
    return tuple(made(ChangeRow, row) for row in tx.execute(query))


def of_articles(tx: Transaction, ids: Iterable[int]) -> tuple[ChangeRow, ...]:
    """Every change of meaning of these articles, article by article."""
    query = select(CHANGE).where(CHANGE.c.article_id.in_(tuple(ids)))
    query = query.order_by(CHANGE.c.article_id, CHANGE.c.revision_id, CHANGE.c.n)
    return tuple(made(ChangeRow, row) for row in tx.execute(query))


def since(tx: Transaction, article_id: int, text_sha: str) -> bool:
    """Whether an article's meaning changed after the revision of this text; where nobody compared yet, it may have."""
    query = (
        select(REVISION.c.text_sha, REVISION.c.same_as, COMPARISON.c.changes)
        .join(COMPARISON, COMPARISON.c.revision_id == REVISION.c.id, isouter=True)
        .where(REVISION.c.article_id == article_id)
        .order_by(REVISION.c.at, REVISION.c.n)
    )
    rows = tx.execute(query).all()
    last = max((n for n, row in enumerate(rows) if row.text_sha == text_sha), default=None)
    if last is None:
        return True
    return any(row.changes is None or row.changes > 0 for row in rows[last + 1 :] if row.same_as is None)
