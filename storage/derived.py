"""The ledger's rows, written where they differ from what is there: what stays the same is not touched."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Table, and_, delete, insert, or_, select, text

from storage.derived_schema import COPY_GROUP, COPY_LINK, LEDGER_ENTRY, LEDGER_KEY, RELATION, RESOLUTION
from storage.rows import made
from storage.schema import ARTICLE, READING
from storage.store import Transaction

LARGEST = 200  # copies that are looked at to find a group

Row = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryRow:
    """An article as it stands in the ledger, packed."""

    article_id: int
    reading_id: int
    version: str
    outlet: str
    at: datetime
    body: bytes


def entries(tx: Transaction, ids: Iterable[int]) -> dict[int, EntryRow]:
    """The entries of these articles that have one."""
    wanted = sorted(set(ids))
    rows = tx.execute(select(LEDGER_ENTRY).where(LEDGER_ENTRY.c.article_id.in_(wanted))) if wanted else ()
    return {row.article_id: made(EntryRow, row) for row in rows}


def put_entry(tx: Transaction, article_id: int, entry: EntryRow | None, old: Iterable[int], new: Iterable[int]) -> None:
    """Put an article into the ledger, or take it out; `old` and `new`: its keys before and now."""
    tx.execute(delete(LEDGER_ENTRY).where(LEDGER_ENTRY.c.article_id == article_id))
    if entry is not None:
        names = ("article_id", "reading_id", "version", "outlet", "at", "body")
        tx.execute(insert(LEDGER_ENTRY).values({name: getattr(entry, name) for name in names}))
    before, now = set(old), set(new)
    if gone := sorted(before - now):
        tx.execute(delete(LEDGER_KEY).where(LEDGER_KEY.c.article_id == article_id, LEDGER_KEY.c.key.in_(gone)))
    if fresh := sorted(now - before):
        given = json.dumps(fresh) if tx.sqlite else fresh
        keys = "SELECT value FROM json_each(:keys)" if tx.sqlite else "SELECT unnest(CAST(:keys AS bigint[]))"
        tx.execute(
            text(f"INSERT INTO ledger_key (key, article_id) SELECT k.*, :id FROM ({keys}) AS k"),
            {"keys": given, "id": article_id},
        )


_NEAR = {  # dialect is SQLite, looking back: the statement
    (sqlite, back): f"""
        SELECT x.key, x.article_id FROM {keys} JOIN ledger_key AS x ON x.key = k.key AND x.article_id IN (
            SELECT y.article_id FROM ledger_key AS y WHERE y.key = k.key AND y.article_id {"<" if back else ">"} :id
            ORDER BY y.article_id {"DESC" if back else "ASC"} LIMIT :most)"""
    if sqlite
    else f"""
        SELECT k.key, x.article_id FROM {keys} CROSS JOIN LATERAL (
            SELECT y.article_id FROM ledger_key AS y WHERE y.key = k.key AND y.article_id {"<" if back else ">"} :id
            ORDER BY y.article_id {"DESC" if back else "ASC"} LIMIT :most) AS x"""
    for sqlite, keys in (
        (True, "(SELECT value AS key FROM json_each(:keys)) AS k"),
        (False, "unnest(CAST(:keys AS bigint[])) AS k(key)"),
    )
    for back in (True, False)
}


def near(tx: Transaction, keys: Iterable[int], article_id: int, most: int, *, back: bool) -> list[tuple[int, int]]:
    """For each key the articles that came in next before this one (`back`), or next after it, and have it too."""
    wanted = sorted(set(keys))
    given = json.dumps(wanted) if tx.sqlite else wanted
    rows = tx.execute(text(_NEAR[tx.sqlite, back]), {"keys": given, "id": article_id, "most": most})
    return [(int(key), int(one)) for key, one in rows]


def texts(tx: Transaction, ids: Iterable[int]) -> dict[int, str]:
    """The present texts of articles."""
    query = select(ARTICLE.c.id, READING.c.text).join(READING, READING.c.id == ARTICLE.c.reading_id)
    return {row.id: row.text for row in tx.execute(query.where(ARTICLE.c.id.in_(sorted(set(ids)))))}


def put_relations(tx: Transaction, article_id: int, rows: Sequence[Row]) -> bool:
    """Make these the relations that belong to an article; whether they are others than before."""
    wanted = [{"article_id": article_id, "n": n, **row} for n, row in enumerate(rows)]
    return bool(_replace(tx, RELATION, RELATION.c.article_id == article_id, wanted))


def links(tx: Transaction, article_id: int) -> frozenset[int]:
    """The earlier articles that an article is a copy of, or that are copies of it."""
    query = select(COPY_LINK.c.other_id).where(COPY_LINK.c.article_id == article_id)
    return frozenset(tx.execute(query).scalars())


def put_links(tx: Transaction, article_id: int, others: Iterable[int]) -> bool:
    """Make these the earlier articles that an article is linked to; whether they are others than before."""
    wanted = [{"article_id": article_id, "other_id": one} for one in sorted(set(others))]
    return bool(_replace(tx, COPY_LINK, COPY_LINK.c.article_id == article_id, wanted))


def copies(tx: Transaction, article_id: int) -> tuple[int, ...]:
    """All articles that are linked as copies, directly or by others; this one is among them."""
    reached, waiting = {article_id}, [article_id]
    while waiting and len(reached) < LARGEST:
        either = or_(COPY_LINK.c.article_id.in_(waiting), COPY_LINK.c.other_id.in_(waiting))
        rows = tx.execute(select(COPY_LINK.c.article_id, COPY_LINK.c.other_id).where(either))
        waiting = sorted({one for row in rows for one in row} - reached)
        reached.update(waiting)
    return tuple(sorted(reached))


def groups_of(tx: Transaction, ids: Iterable[int]) -> tuple[int, ...]:
    """The members of the groups of copies that these articles are in at present."""
    mine = select(COPY_GROUP.c.group_id).where(COPY_GROUP.c.article_id.in_(sorted(set(ids))))
    return tuple(tx.execute(select(COPY_GROUP.c.article_id).where(COPY_GROUP.c.group_id.in_(mine))).scalars())


def group_rows(tx: Transaction, ids: Iterable[int]) -> dict[int, Row]:
    """What is kept of the copies among these articles."""
    rows = tx.execute(select(COPY_GROUP).where(COPY_GROUP.c.article_id.in_(sorted(set(ids)))))
    return {row.article_id: dict(row._mapping) for row in rows}


def put_group(tx: Transaction, ids: Iterable[int], rows: Sequence[Row]) -> set[int]:
    """Make these rows what is kept of the copies among `ids`; the articles of which it is another than before."""
    changed = _replace(tx, COPY_GROUP, COPY_GROUP.c.article_id.in_(sorted(set(ids))), rows)
    return {int(key[0]) for key in changed}


def resolutions(tx: Transaction, article_id: int) -> list[Row]:
    """What the citations of an article refer to, as the rows are."""
    query = select(RESOLUTION).where(RESOLUTION.c.article_id == article_id).order_by(RESOLUTION.c.key)
    return [dict(row._mapping) for row in tx.execute(query)]


def put_resolutions(tx: Transaction, article_id: int, rows: Sequence[Row]) -> bool:
    """Make these what the citations of an article refer to; whether it is something else than before."""
    return bool(_replace(tx, RESOLUTION, RESOLUTION.c.article_id == article_id, rows))


def citing(tx: Transaction, article_id: int, among: Iterable[int]) -> list[Row]:
    """The citations by which these articles refer to this one, as the rows are."""
    query = select(RESOLUTION).where(RESOLUTION.c.article_id.in_(sorted(set(among))))
    rows = [dict(row._mapping) for row in tx.execute(query.order_by(RESOLUTION.c.article_id, RESOLUTION.c.key))]
    return [row for row in rows if row["target_id"] == article_id or article_id in row["candidates"]]


def may_cite(
    tx: Transaction,
    article_id: int,
    *,
    by: str,
    link: str,
    days: tuple[str, str],
    among: Iterable[int],
    outlet: str | None,
) -> set[int]:
    """The articles whose citations may refer to this one of the outlet `by`: by link, by outlet and date, or, where
    they name no date, by what they share with it (`among`; `outlet` None: whatever they cite)."""
    others = [
        RESOLUTION.c.link == link,
        RESOLUTION.c.target_id == article_id,
        and_(RESOLUTION.c.outlet == by, RESOLUTION.c.date >= days[0], RESOLUTION.c.date <= days[1]),
    ]
    found: set[int] = set()
    for condition in others:
        found.update(tx.execute(select(RESOLUTION.c.article_id).where(condition).limit(LARGEST)).scalars())
    if near_it := sorted(set(among)):
        same = () if outlet is None else (RESOLUTION.c.outlet == outlet,)
        query = select(RESOLUTION.c.article_id).where(RESOLUTION.c.article_id.in_(near_it), *same)
        found.update(tx.execute(query).scalars())
    return found - {article_id}


def published_by(
    tx: Transaction, outlet: str, first: datetime, last: datetime, among: Iterable[int] | None, most: int
) -> list[int]:
    """Articles of an outlet of a stretch of time, the earliest first; `among`: of these only."""
    mine = [LEDGER_ENTRY.c.outlet == outlet, LEDGER_ENTRY.c.at >= first, LEDGER_ENTRY.c.at <= last]
    if among is not None:
        mine.append(LEDGER_ENTRY.c.article_id.in_(sorted(set(among))))
    query = select(LEDGER_ENTRY.c.article_id).where(*mine).order_by(LEDGER_ENTRY.c.at, LEDGER_ENTRY.c.article_id)
    return list(tx.execute(query.limit(most)).scalars())


def by_key(tx: Transaction, keys: Iterable[str]) -> dict[str, int]:
    """Articles by the key of their address."""
    wanted = sorted(set(keys))
    rows = tx.execute(select(ARTICLE.c.key, ARTICLE.c.id).where(ARTICLE.c.key.in_(wanted))) if wanted else ()
    return {row.key: row.id for row in rows}


def _replace(tx: Transaction, table: Table, mine: Any, wanted: Sequence[Mapping[str, Any]]) -> set[Any]:
    """Write what differs; the keys of the rows that do."""
    names = [column.name for column in table.primary_key.columns]
    before = {tuple(row._mapping[name] for name in names): row for row in tx.execute(select(table).where(mine))}
    now = {tuple(row[name] for name in names): row for row in wanted}
    gone = [key for key in before if key not in now]
    fresh = [row for key, row in now.items() if key not in before or not _same(table.columns, before[key], row)]
    changed = {*gone, *(tuple(row[name] for name in names) for row in fresh)}
    for key in changed:
        if key in before:
            tx.execute(delete(table).where(*(table.c[name] == one for name, one in zip(names, key, strict=True))))
    if fresh:
        tx.execute(insert(table), [{column.name: row.get(column.name) for column in table.columns} for row in fresh])
    return changed


def _same(columns: Iterable[Column[Any]], before: Any, row: Mapping[str, Any]) -> bool:
    return all(before._mapping[column.name] == row.get(column.name) for column in columns)
