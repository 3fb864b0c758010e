"""Flags that a page alone does not raise: a watch that it matches, or what other articles say."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select

from pipeline.record import Severity, Span
from storage.cleaning import clean
from storage.rows import made
from storage.schema import RAISED_FLAG
from storage.store import Transaction

WATCH = "watch"  # the origin of the flags of watches, whose key is the watch's slug


@dataclass(frozen=True, slots=True, kw_only=True)
class RaisedFlag:
    """`origin`: what raised it ("watch", …); `key` names it within the article: the same key, the same flag."""

    article_id: int
    key: str
    origin: str
    rule: str
    severity: Severity
    reason: str
    version: int = 1
    spans: tuple[Span, ...] = ()
    inputs: tuple[str, ...] = ()


def put(tx: Transaction, article_id: int, origin: str, flags: Sequence[RaisedFlag], at: datetime) -> bool:
    """Make these the flags that `origin` raises on the article, whatever it raised before; False: nothing changed.

    What shows the article (`articles.reflag`) follows only when it is asked to.
    """
    mine = (RAISED_FLAG.c.article_id == article_id, RAISED_FLAG.c.origin == origin)
    wanted = {flag.key: _row(flag) for flag in flags}
    columns = [column for column in RAISED_FLAG.c if column.name != "at"]
    before = {row.key: dict(row._mapping) for row in tx.execute(select(*columns).where(*mine))}
    fresh = [row for key, row in wanted.items() if before.get(key) != row]
    stale = [key for key in before if before[key] != wanted.get(key)]
    if stale:
        tx.execute(delete(RAISED_FLAG).where(*mine, RAISED_FLAG.c.key.in_(stale)))
    if fresh:
        tx.execute(insert(RAISED_FLAG), [row | {"at": at} for row in fresh])
    return bool(fresh or stale)


def of_articles(tx: Transaction, ids: Iterable[int]) -> Mapping[int, tuple[RaisedFlag, ...]]:
    """The raised flags of articles, in order of their keys."""
    found: dict[int, list[RaisedFlag]] = {article_id: [] for article_id in ids}
    query = select(RAISED_FLAG).where(RAISED_FLAG.c.article_id.in_(found)).order_by(RAISED_FLAG.c.key)
    for row in tx.execute(query):
        spans = tuple((start, end) for start, end in row.spans)
        found[row.article_id].append(made(RaisedFlag, row, spans=spans, inputs=tuple(row.inputs)))
    return {article_id: tuple(flags) for article_id, flags in found.items()}


def of_article(tx: Transaction, article_id: int) -> tuple[RaisedFlag, ...]:
    """The raised flags of one article."""
    return of_articles(tx, [article_id])[article_id]


def keyed(tx: Transaction, origin: str, keys: Iterable[str]) -> tuple[int, ...]:
    """The articles on which `origin` raises a flag of one of these keys."""
    mine = (RAISED_FLAG.c.origin == origin, RAISED_FLAG.c.key.in_(tuple(keys)))
    return tuple(tx.execute(select(RAISED_FLAG.c.article_id).where(*mine).distinct()).scalars())


def _row(flag: RaisedFlag) -> dict[str, object]:
    return {
        "article_id": flag.article_id,
        "key": clean(flag.key),
        "origin": flag.origin,
        "rule": flag.rule,
        "version": flag.version,
        "severity": flag.severity,
        "reason": clean(flag.reason),
        "spans": [list(span) for span in flag.spans],
        "inputs": [clean(said) for said in flag.inputs],
    }
