"""Which claims go into a digest, and how many that match do not: the read side of exports."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, or_, select

from pipeline.query.nodes import And, Node, grouped, of_one_claim
from storage.compiling import Compiler
from storage.rows import made
from storage.schema import ARTICLE, CLAIM, TAG
from storage.store import Transaction
from storage.types import ArticleRow, ClaimRow

MOST = 5000  # figures in one digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What a digest is about. Days are ISO; `published_*` bounds the article's date, `period_*` what claims speak of.

    `unreviewed`: also claims that nobody has decided about yet. `query`: what of `pipeline.query` holds of the article,
    and where it speaks of claims, of the claim itself.
    """

    outlet: str | None = None
    country: str | None = None
    published_from: str | None = None
    published_to: str | None = None
    period_from: str | None = None
    period_to: str | None = None
    unreviewed: bool = False
    query: Node | None = None


def claims(tx: Transaction, wanted: Selection) -> tuple[tuple[ArticleRow, tuple[ClaimRow, ...]], ...]:
    """The claims of the selection by article, newest article first, claims in the order of the text."""
    statuses = ("accepted", "open") if wanted.unreviewed else ("accepted",)
    query = (
        _matching(tx, wanted, select(*CLAIM.c))
        .where(CLAIM.c.current, CLAIM.c.status.in_(statuses))
        .order_by(CLAIM.c.sort_at.desc(), CLAIM.c.article_id.desc(), CLAIM.c.start, CLAIM.c.key)
        .limit(MOST)
    )
    found: dict[int, list[ClaimRow]] = {}
    for row in tx.execute(query):
        found.setdefault(row.article_id, []).append(made(ClaimRow, row, span=(row.start, row.end)))
    articles = _articles(tx, list(found))
    return tuple((articles[article_id], tuple(rows)) for article_id, rows in found.items())


def counts(tx: Transaction, wanted: Selection) -> dict[str, int]:
    """How many claims of the present texts match the selection, by status."""
    query = _matching(tx, wanted, select(CLAIM.c.status, func.count())).where(CLAIM.c.current).group_by(CLAIM.c.status)
    return {status: int(n) for status, n in tx.execute(query)}


def count_lost(tx: Transaction, wanted: Selection) -> int:
    """How many accepted claims match that the article's present text no longer makes."""
    now = CLAIM.alias("now")
    still = exists().where(now.c.article_id == CLAIM.c.article_id, now.c.key == CLAIM.c.key, now.c.current)
    query = _matching(tx, wanted, select(CLAIM.c.article_id, CLAIM.c.key)).where(
        CLAIM.c.current.is_(False), CLAIM.c.status == "accepted", ~still
    )
    return int(tx.execute(select(func.count()).select_from(query.distinct().subquery())).scalar_one())


def values(tx: Transaction, kind: str) -> tuple[str, ...]:
    """The values of a tag ("outlet", "country") that some article has, in order."""
    query = select(TAG.c.value).where(TAG.c.kind == kind).distinct().order_by(TAG.c.value)
    return tuple(tx.execute(query).scalars())


def _matching(tx: Transaction, wanted: Selection, query: Select[Any]) -> Select[Any]:
    query = query.join(ARTICLE, ARTICLE.c.id == CLAIM.c.article_id)
    asked = _asked(tx, wanted.query) if wanted.query is not None else ()
    return query.where(ARTICLE.c.status.not_in(("rejected", "void")), *_conditions(wanted), *asked)


def _asked(tx: Transaction, node: Node) -> list[ColumnElement[bool]]:
    """The query's conditions on the article and on the claim."""
    compiler = Compiler(sqlite=tx.sqlite)
    rest: tuple[Node, ...] = (node,)
    claim: Node | None = None
    if of_one_claim(node):
        rest, claim = (), node
    elif isinstance(node, And):
        rest, some = grouped(node)
        claim = some.part if some else None
    # `claim` inside these conditions is another one than the claim that is selected
    found: list[ColumnElement[bool]] = [
        ARTICLE.c.id.in_(select(ARTICLE.c.id).where(compiler.article(part)).correlate(None)) for part in rest
    ]
    return [*found, compiler.claim(claim)] if claim is not None else found


def _conditions(wanted: Selection) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.outlet:
        found.append(ARTICLE.c.outlet == wanted.outlet)
    if wanted.country:
        mine = (TAG.c.article_id == ARTICLE.c.id, TAG.c.kind == "country", TAG.c.value == wanted.country)
        found.append(exists().where(*mine))
    # `sort_at` is the publication, or the first sight of an undated article
    if wanted.published_from:
        found.append(ARTICLE.c.sort_at >= _day(wanted.published_from))
    if wanted.published_to:
        found.append(ARTICLE.c.sort_at < _day(wanted.published_to) + timedelta(days=1))
    if wanted.period_from:
        found.append(or_(CLAIM.c.period_to >= wanted.period_from, CLAIM.c.period_from >= wanted.period_from))
    if wanted.period_to:
        found.append(CLAIM.c.period_from <= wanted.period_to)
    return found


def _day(iso: str) -> datetime:
    return datetime.fromisoformat(iso).replace(tzinfo=UTC)


def _articles(tx: Transaction, ids: Sequence[int]) -> dict[int, ArticleRow]:
    found = {}
    for start in range(0, len(ids), 500):  # below the limits on parameters of both databases
        for row in tx.execute(select(ARTICLE).where(ARTICLE.c.id.in_(ids[start : start + 500]))):
            found[row.id] = made(ArticleRow, row)
    return found
