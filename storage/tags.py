"""What queues are filtered by, and how many articles each filter has: kept together, in one transaction."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from storage.prepared import Tag
from storage.schema import TAG, TAG_COUNT
from storage.store import Transaction
from storage.types import Status

ALL: Tag = ("all", "")  # every article has it: the queue without a filter
Tagged = tuple[int, set[Tag], Status, datetime]  # an article's id, its tags, its status, and what it is sorted by


def put_first(tx: Transaction, tagged: Iterable[Tagged]) -> None:
    """Tag articles that have no tags yet."""
    rows = []
    change: Counter[tuple[Tag, Status]] = Counter()
    for article_id, wanted, status, sort_at in tagged:
        common = {"article_id": article_id, "status": status, "sort_at": sort_at}
        rows += [common | {"kind": kind, "value": value} for kind, value in sorted({ALL, *wanted})]
        change.update((tag, status) for tag in {ALL, *wanted})
    tx.execute(insert(TAG), rows)
    _count(tx, change)


def put(tx: Transaction, article_id: int, tags: Iterable[Tag], status: Status, sort_at: datetime) -> None:
    """Make these the article's tags, whatever it had before."""
    wanted = {ALL, *tags}
    mine = TAG.c.article_id == article_id
    before = {((row.kind, row.value), row.status, row.sort_at) for row in tx.execute(select(TAG).where(mine))}
    after = {(tag, status, sort_at) for tag in wanted}
    if before == after:
        return
    tx.execute(delete(TAG).where(mine))
    common = {"article_id": article_id, "status": status, "sort_at": sort_at}
    tx.execute(insert(TAG), [common | {"kind": kind, "value": value} for kind, value in sorted(wanted)])
    change = Counter((tag, status) for tag in wanted)
    change.subtract((tag, old) for tag, old, _ in before)
    _count(tx, change)


def of_article(tx: Transaction, article_id: int) -> frozenset[Tag]:
    """The article's tags."""
    rows = tx.execute(select(TAG.c.kind, TAG.c.value).where(TAG.c.article_id == article_id))
    return frozenset((row.kind, row.value) for row in rows)


def set_status(tx: Transaction, article_id: int, status: Status) -> None:
    """Let the article's tags follow its status."""
    mine = TAG.c.article_id == article_id
    before = [((row.kind, row.value), row.status) for row in tx.execute(select(TAG).where(mine))]
    change = Counter((tag, status) for tag, _ in before)
    change.subtract(before)
    tx.execute(update(TAG).where(mine).values(status=status))
    _count(tx, change)


def counts(tx: Transaction, kind: str, status: Status) -> dict[str, int]:
    """How many articles of this status each value of the filter has, most first."""
    mine = (TAG_COUNT.c.kind == kind, TAG_COUNT.c.status == status, TAG_COUNT.c.n > 0)
    query = select(TAG_COUNT.c.value, TAG_COUNT.c.n).where(*mine).order_by(TAG_COUNT.c.n.desc(), TAG_COUNT.c.value)
    return {value: int(n) for value, n in tx.execute(query)}


def totals(tx: Transaction) -> dict[str, int]:
    """How many articles there are of each status."""
    mine = (TAG_COUNT.c.kind == "all", TAG_COUNT.c.n > 0)
    return {status: int(n) for status, n in tx.execute(select(TAG_COUNT.c.status, TAG_COUNT.c.n).where(*mine))}


def wrong_counts(tx: Transaction) -> tuple[tuple[str, str, str], ...]:
    """The kinds, values and statuses whose count does not fit the tags themselves."""
    right, kept = _counted(tx), _kept(tx)
    return tuple(sorted(key for key in right.keys() | kept.keys() if right.get(key, 0) != kept.get(key, 0)))


def recount(tx: Transaction) -> None:
    """Count anew from the tags themselves."""
    tx.execute(delete(TAG_COUNT))
    if rows := [{"kind": k, "value": v, "status": s, "n": n} for (k, v, s), n in _counted(tx).items()]:
        tx.execute(insert(TAG_COUNT), rows)


def _counted(tx: Transaction) -> dict[tuple[str, str, str], int]:
    columns = (TAG.c.kind, TAG.c.value, TAG.c.status)
    return {
        (row[0], row[1], row[2]): int(row[3]) for row in tx.execute(select(*columns, func.count()).group_by(*columns))
    }


def _kept(tx: Transaction) -> dict[tuple[str, str, str], int]:
    return {(row.kind, row.value, row.status): int(row.n) for row in tx.execute(select(TAG_COUNT))}


def _count(tx: Transaction, change: Counter[tuple[Tag, Status]]) -> None:
    rows = [
        {"kind": kind, "value": value, "status": status, "n": n}
        for ((kind, value), status), n in sorted(change.items())
        if n
    ]
    if not rows:
        return
    upsert = (sqlite if tx.sqlite else postgresql).insert(TAG_COUNT)
    tx.execute(
        upsert.on_conflict_do_update(
            index_elements=["kind", "value", "status"], set_={"n": TAG_COUNT.c.n + upsert.excluded.n}
        ),
        rows,
    )
