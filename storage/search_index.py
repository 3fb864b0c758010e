"""The full-text index: the words of each reading, written once beside it and never changed.

What is looked for are the readings that articles show at present; what older ones said stays in the index and is not
found. SQLite keeps the rows in FTS5, PostgreSQL in a table with a GIN index; both are given the same words.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import delete, insert, select, text

from pipeline.query.tokens import VERSION, tokens
from storage.prepared import Prepared
from storage.schema import ARTICLE, CLAIM, CLAIM_WORD, INDEXED, READING
from storage.store import Transaction

BATCH = 500

Entry = tuple[int, int, Prepared]  # a reading, its article, and what was made ready of it


def add(tx: Transaction, entries: Sequence[Entry]) -> None:
    """Index new readings."""
    _write(
        tx,
        [(reading, *prepared.words) for reading, _, prepared in entries],
        [
            {"word": word, "reading_id": reading, "key": key, "article_id": article}
            for reading, article, prepared in entries
            for key, word in prepared.claim_words
        ],
    )


def fill(tx: Transaction, limit: int = BATCH) -> int:
    """Index articles whose present reading is not indexed, or by an older version; returns how many there were."""
    missing = (
        select(ARTICLE.c.id, ARTICLE.c.title, READING.c.id.label("reading"), READING.c.text)
        .join(READING, READING.c.id == ARTICLE.c.reading_id)
        .outerjoin(INDEXED, INDEXED.c.reading_id == ARTICLE.c.reading_id)
        .where(INDEXED.c.reading_id.is_(None))
        .limit(limit)
    )
    rows = tx.execute(missing).all()
    articles = {row.reading: row.id for row in rows}
    counted = select(CLAIM.c.reading_id, CLAIM.c.key, CLAIM.c.counted).where(CLAIM.c.reading_id.in_(articles))
    words = [
        {"word": word, "reading_id": row.reading_id, "key": row.key, "article_id": articles[row.reading_id]}
        for row in tx.execute(counted)
        for word in sorted(set(tokens(row.counted or "")))
    ]
    tx.execute(delete(CLAIM_WORD).where(CLAIM_WORD.c.reading_id.in_(articles)))
    _write(tx, [(row.reading, joined(row.title), joined(row.text)) for row in rows], words)
    return len(rows)


def is_whole(tx: Transaction) -> bool:
    """Whether every article can be found."""
    missing = (
        select(ARTICLE.c.id)
        .outerjoin(INDEXED, INDEXED.c.reading_id == ARTICLE.c.reading_id)
        .where(INDEXED.c.reading_id.is_(None), ARTICLE.c.reading_id.is_not(None))
    )
    return tx.execute(missing.limit(1)).first() is None


def clear(tx: Transaction) -> None:
    """Forget the index, so that it is made anew: by other words, or without what no article shows any more."""
    tx.execute(text("INSERT INTO search(search) VALUES ('delete-all')" if tx.sqlite else "DELETE FROM search"))
    tx.execute(delete(CLAIM_WORD))
    tx.execute(delete(INDEXED))


def is_outdated(tx: Transaction) -> bool:
    """Whether rows of the index were made by other words than today's."""
    return tx.execute(select(INDEXED.c.reading_id).where(INDEXED.c.version != VERSION).limit(1)).first() is not None


def joined(said: str | None) -> str:
    """The words of a text with one space between them."""
    return " ".join(tokens(said or ""))


def _write(tx: Transaction, rows: Iterable[tuple[int, str, str]], words: Sequence[dict[str, object]]) -> None:
    values = [{"id": reading, "title": title, "body": body} for reading, title, body in rows]
    if not values:
        return
    if tx.sqlite:
        tx.execute(text("INSERT INTO search(rowid, title, body) VALUES (:id, :title, :body)"), values)
    else:
        tx.execute(
            text(
                "INSERT INTO search(reading_id, title, body, words) VALUES (:id, ' ' || :title || ' ', "
                "' ' || :body || ' ', "
                "array_to_tsvector(array_remove(string_to_array(:title || ' ' || :body, ' '), '')))"
            ),
            values,
        )
    tx.execute(insert(INDEXED), [{"reading_id": row["id"], "version": VERSION} for row in values])
    if words:
        tx.execute(insert(CLAIM_WORD), words)
