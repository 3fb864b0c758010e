"""What a query would have found among what is stored, and what it missed by least."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from pipeline.query.grammar import show
from pipeline.query.item import Item
from pipeline.query.match import met, why
from pipeline.query.nodes import EVERYTHING, And, Node, SomeClaim, grouped
from storage import items, queries
from storage.store import Transaction
from storage.types import ArticleRow

LOOKED_AT = 1000  # of the newest articles, one by one, for the nearest miss


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """An article that a query nearly finds: the conditions that it meets, and those that it does not."""

    article: ArticleRow
    holds: tuple[str, ...]
    lacks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """`found` of `total` articles since then, the newest of them, and the nearest miss; None: nothing comes near."""

    found: int
    total: int
    newest: tuple[ArticleRow, ...]
    miss: Miss | None


def try_query(tx: Transaction, node: Node, since: datetime, *, shown: int) -> Tried:
    """What the query finds among articles first seen since then."""
    return Tried(
        found=queries.count(tx, node, since=since),
        total=queries.count(tx, EVERYTHING, since=since, most=10_000_000),
        newest=queries.find(tx, node, since=since, limit=shown).articles if shown else (),
        miss=_nearest(tx, node, since),
    )


def _nearest(tx: Transaction, node: Node, since: datetime) -> Miss | None:
    """The newest of the articles that meet most of the query's conditions without being found."""
    best: tuple[float, ArticleRow, Item] | None = None
    rows = queries.find(tx, EVERYTHING, since=since, limit=LOOKED_AT).articles
    for start in range(0, len(rows), 100):
        batch = rows[start : start + 100]
        found = items.of(tx, [row.id for row in batch])
        for row in batch:
            if row.id not in found:
                continue
            holds, of = met(node, found[row.id])
            if 0 < holds < of and (best is None or holds / of > best[0]):
                best = (holds / of, row, found[row.id])
    if best is None:
        return None
    lacks = tuple(_shown(part) for part in _parts(node) if not why(part.part if _claim(part) else part, best[2]))  # type: ignore[union-attr, arg-type]
    return Miss(article=best[1], holds=tuple(show(one) for one in why(node, best[2])), lacks=lacks)


def _claim(part: Node | SomeClaim) -> bool:
    return isinstance(part, SomeClaim)


def _parts(node: Node) -> Sequence[Node | SomeClaim]:
    if not isinstance(node, And):
        return (node,)
    rest, claim = grouped(node)
    return (*rest, *((claim,) if claim else ()))


def _shown(part: Node | SomeClaim) -> str:
    return show(part.part) if isinstance(part, SomeClaim) else show(part)


def sentence(tried: Tried, days: int) -> str:
    """ "12 of 4,310 articles in 30 days; nearest miss: …"."""
    many = f"more than {queries.COUNTED:,}" if tried.found > queries.COUNTED else f"{tried.found:,}"
    said = f"{many} of {tried.total:,} articles in {days} days"
    if tried.miss is None:
        return f"{said}."
    title = (tried.miss.article.title or "(no title)").strip()[:80]
    lacks = ", ".join(tried.miss.lacks)
    return f"{said}; nearest miss: “{title}” ({tried.miss.article.outlet}) has all but {lacks}."
