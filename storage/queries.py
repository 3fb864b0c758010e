"""A query as SQL: which articles it finds, newest first. `pipeline.query.match` says the same of one article at hand.

A condition that few articles meet is asked first, so that a rare thing is not looked for along a million common ones.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ARRAY,
    Integer,
    Select,
    and_,
    any_,
    bindparam,
    column,
    func,
    or_,
    select,
    text,
)

from pipeline.query.nodes import Node, Text
from storage.compiling import Compiler, Condition, Source, texts
from storage.rows import made
from storage.schema import ARTICLE
from storage.store import Transaction
from storage.types import ArticleRow

FEW = 2000  # articles of a condition that are looked at one by one rather than looked for along the newest
RARE = 500  # readings of a word that are listed rather than asked one by one
PROBED = 500  # of the newest articles, before anything else is asked
COMMON = 4  # found among those: the rest of the page is found soon as well, newest first
PAGE = 50
COUNTED = 10_000  # no count goes further: "10,000+"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A page of what a query finds; `after` leads to the next one, None on the last."""

    articles: tuple[ArticleRow, ...]
    after: tuple[datetime, int] | None


def find(
    tx: Transaction,
    node: Node,
    *,
    limit: int = PAGE,
    after: tuple[datetime, int] | None = None,
    since: datetime | None = None,
) -> Found:
    """The articles that a query finds, newest first. `since`: only those first seen from then on."""
    rows = tx.execute(_newest(_among_newest(tx, node, since, after), after).limit(limit + 1)).all()
    if len(rows) <= limit:
        query = _asked(tx, node, select(*ARTICLE.c), since, common=len(rows) >= COMMON)
        rows = tx.execute(_newest(query, after).limit(limit + 1)).all()
    found = tuple(made(ArticleRow, row) for row in rows[:limit])
    return Found(articles=found, after=(found[-1].sort_at, found[-1].id) if len(rows) > limit else None)


def _newest(query: Select[Any], after: tuple[datetime, int] | None) -> Select[Any]:
    """Newest first, from behind a place on."""
    if after is not None:
        beyond = and_(ARTICLE.c.sort_at == after[0], ARTICLE.c.id < after[1])
        query = query.where(or_(ARTICLE.c.sort_at < after[0], beyond))
    return query.order_by(ARTICLE.c.sort_at.desc(), ARTICLE.c.id.desc())


def _among_newest(
    tx: Transaction, node: Node, since: datetime | None, after: tuple[datetime, int] | None
) -> Select[Any]:
    """The query among the newest articles alone: of what is common they have a page, found without looking further."""
    newest = tx.execute(_newest(select(ARTICLE.c.id, ARTICLE.c.reading_id), after).limit(PROBED)).all()
    readings = [row.reading_id for row in newest if row.reading_id is not None]
    query = select(*ARTICLE.c).where(_one_of(tx, [row.id for row in newest]), ARTICLE.c.status != "void")
    query = query if since is None else query.where(ARTICLE.c.first_seen >= since)
    within = (min(readings), max(readings)) if readings else (0, 0)
    return query.where(Compiler(sqlite=tx.sqlite, within=within).article(node))


def ids(tx: Transaction, node: Node, *, since: datetime | None = None) -> tuple[int, ...]:
    """The ids of every article that a query finds, in order of id."""
    return tuple(tx.execute(_asked(tx, node, select(ARTICLE.c.id), since).order_by(ARTICLE.c.id)).scalars())


def count(tx: Transaction, node: Node, *, since: datetime | None = None, most: int = COUNTED) -> int:
    """How many articles a query finds; `most` + 1 stands for "more"."""
    some = _asked(tx, node, select(ARTICLE.c.id), since).limit(most + 1).subquery()
    return int(tx.execute(select(func.count()).select_from(some)).scalar_one())


def _asked(
    tx: Transaction, node: Node, query: Select[Any], since: datetime | None, common: bool = False
) -> Select[Any]:
    """The query, by way of its rarest condition unless it is known to be `common`."""
    query = query.where(ARTICLE.c.status != "void")
    if since is not None:
        query = query.where(ARTICLE.c.first_seen >= since)
    if common:
        return query.where(_compiler(tx, node).article(node))
    return query.where(*condition(tx, node).conditions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A query as conditions on rows of `article`. `few`: the articles to look at are named one by one."""

    conditions: tuple[Condition, ...]
    few: bool


def condition(tx: Transaction, node: Node) -> Asked:
    """The query for a selection of articles that asks for more besides."""
    compiler = _compiler(tx, node)
    rare = _rarest(tx, compiler, node)
    whole = compiler.article(node)
    return (
        Asked(conditions=(whole,), few=False)
        if rare is None
        else Asked(conditions=(_one_of(tx, rare), whole), few=True)
    )


def _one_of(tx: Transaction, articles: Sequence[int]) -> Condition:
    """Whether an article is among those named: in one parameter, since a thousand of them cost more than the query."""
    if tx.sqlite:
        named = text("SELECT value FROM json_each(:ids)")
        named = named.bindparams(bindparam("ids", json.dumps(articles), unique=True))
        return ARTICLE.c.id.in_(named.columns(column("value")).scalar_subquery())
    return ARTICLE.c.id == any_(bindparam("ids", list(articles), type_=ARRAY(Integer), unique=True))


def _compiler(tx: Transaction, node: Node) -> "Compiler":
    """The compiler for a query, which knows its rare words."""
    compiler = Compiler(sqlite=tx.sqlite)
    compiler.rare = frozenset(word for word in texts(node) if _is_rare(tx, compiler, word))
    return compiler


def _is_rare(tx: Transaction, compiler: "Compiler", node: Text) -> bool:
    return len(tx.execute(compiler.text(node).limit(RARE + 1)).all()) <= RARE


def _rarest(tx: Transaction, compiler: "Compiler", node: Node) -> list[int] | None:
    """The articles of the rarest condition of a query, if they are few; else None."""
    best: list[int] | None = None
    for source in compiler.sources(node):
        best = _fewer(tx, source, best)
        if best is not None and len(best) < 100:
            return best
    for source in compiler.scans(node) if best is None else ():
        best = _fewer(tx, source, best)
    return best


def _fewer(tx: Transaction, source: Source, best: list[int] | None) -> list[int] | None:
    """The articles of a source, if they are few, and fewer than the best so far."""
    found = list(tx.execute(source.limit(FEW + 1)).scalars())
    if len(found) > FEW or (best is not None and len(set(found)) >= len(best)):
        return best
    return sorted(set(found))
