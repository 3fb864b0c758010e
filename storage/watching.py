"""What watches find: each article they match, once, and the flag that says so."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import delete, func, insert, select

from pipeline.query.grammar import show
from pipeline.query.item import Item
from pipeline.query.many import Matcher
from pipeline.query.match import claims_that, why
from pipeline.query.nodes import Node
from pipeline.record import Severity
from storage import articles, findings, items, raised
from storage.raised import WATCH, RaisedFlag
from storage.rows import made
from storage.schema import ARTICLE, TAG, WATCH_MATCH
from storage.store import Transaction
from storage.types import ArticleRow, ClaimRow

RULE = "watch_matched"
BATCH = 200
SHOWN = 3  # claims or conditions that a flag names


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """A watch as the store needs it."""

    slug: str
    name: str
    node: Node
    severity: Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchMatch:
    """That a watch found an article, and when. `quiet`: found among stored articles; nobody is told."""

    id: int
    watch: str
    article_id: int
    at: datetime
    quiet: bool


class Watchman:
    """The watches that are on, ready to be held against articles."""

    __slots__ = ("by_slug", "matcher")

    def __init__(self, watches: Iterable[Watched]) -> None:
        self.by_slug: Mapping[str, Watched] = {watch.slug: watch for watch in watches}
        self.matcher = Matcher({slug: watch.node for slug, watch in self.by_slug.items()})


def match(
    tx: Transaction, watchman: Watchman, article_ids: Collection[int], at: datetime, *, quiet: bool = False
) -> dict[str, int]:
    """Hold the watches against articles as they are stored now; returns how many each found for the first time.

    Their flags are what the watches find now; that an article was found once is kept, so that nobody is told twice.
    """
    new: dict[str, int] = {}
    ids = sorted(set(article_ids))
    for start in range(0, len(ids), BATCH):
        batch = ids[start : start + BATCH]
        known = _known(tx, batch)
        flagged = {one for one, flags in raised.of_articles(tx, batch).items() if any(f.origin == WATCH for f in flags)}
        rows = []
        for article_id, item in items.of(tx, batch).items():
            hits = watchman.matcher(replace(item, flags=item.flags - {RULE}))  # a watch does not see its own flag
            if hits or article_id in flagged:
                flags = [_flag(tx, article_id, watchman.by_slug[slug], item) for slug in hits]
                if raised.put(tx, article_id, WATCH, flags, at):
                    articles.reflag(tx, article_id)
            fresh = [slug for slug in hits if (slug, article_id) not in known]
            rows += [{"watch": slug, "article_id": article_id, "reading_id": 0, "at": at} for slug in fresh]
            for slug in fresh:
                new[slug] = new.get(slug, 0) + 1
        if rows:
            readings = dict(tx.execute(select(ARTICLE.c.id, ARTICLE.c.reading_id).where(ARTICLE.c.id.in_(batch))).all())
            filled = [row | {"reading_id": readings[row["article_id"]], "quiet": quiet} for row in rows]
            tx.execute(insert(WATCH_MATCH), filled)
    return new


def _known(tx: Transaction, ids: Sequence[int]) -> set[tuple[str, int]]:
    query = select(WATCH_MATCH.c.watch, WATCH_MATCH.c.article_id).where(WATCH_MATCH.c.article_id.in_(ids))
    return {(row.watch, row.article_id) for row in tx.execute(query)}


def _flag(tx: Transaction, article_id: int, watch: Watched, item: Item) -> RaisedFlag:
    claims = findings.current_claims(tx, article_id)
    fitting = [claims[n] for n in claims_that(watch.node, item) if n < len(claims)]
    conditions = [show(node) for node in why(watch.node, item)]
    return RaisedFlag(
        article_id=article_id,
        key=watch.slug,
        origin=WATCH,
        rule=RULE,
        severity=watch.severity,
        reason=_reason(watch, fitting, conditions),
        spans=tuple(claim.span for claim in fitting[:SHOWN]),
        inputs=(watch.slug, show(watch.node), *(claim.text for claim in fitting)),
    )


def _reason(watch: Watched, claims: Sequence[ClaimRow], conditions: Sequence[str]) -> str:
    said = [f"“{claim.text}”" for claim in claims[:SHOWN]]
    more = f" and {len(claims) - SHOWN} more" if len(claims) > SHOWN else ""
    found = f" {', '.join(said)}{more}." if said else ""
    by = f" (by {', '.join(conditions[:SHOWN])})" if conditions else ""
    return f"You watch for “{watch.name}”, and this article matches{by}{':' if found else '.'}{found}"


def drop(tx: Transaction, slugs: Collection[str], at: datetime) -> int:
    """Take the flags of watches off the articles that have them: they were turned off; returns how many had one."""
    query = select(TAG.c.article_id).where(TAG.c.kind == "watch", TAG.c.value.in_(tuple(slugs))).distinct()
    ids = set(tx.execute(query).scalars()) | set(raised.keyed(tx, WATCH, slugs))
    for article_id in sorted(ids):
        left = [f for f in raised.of_article(tx, article_id) if f.origin == WATCH and f.key not in slugs]
        if raised.put(tx, article_id, WATCH, left, at):
            articles.reflag(tx, article_id)
    return len(ids)


def forget(tx: Transaction, slug: str) -> None:
    """Forget what a watch found: it is gone, and one of the same name would be another."""
    tx.execute(delete(WATCH_MATCH).where(WATCH_MATCH.c.watch == slug))


def article_ids(tx: Transaction, after: int = 0, limit: int = BATCH) -> tuple[int, ...]:
    """The ids of articles, in order, from beyond `after`."""
    query = select(ARTICLE.c.id).where(ARTICLE.c.id > after, ARTICLE.c.status != "void")
    return tuple(tx.execute(query.order_by(ARTICLE.c.id).limit(limit)).scalars())


def untold(tx: Transaction, slug: str, *, beyond: int, since: datetime | None, before: datetime) -> list[WatchMatch]:
    """What a watch found for the first time, to be told: after match `beyond`, from `since` on, and before `before`."""
    query = select(WATCH_MATCH).where(
        WATCH_MATCH.c.watch == slug,
        WATCH_MATCH.c.id > beyond,
        WATCH_MATCH.c.at < before,
        WATCH_MATCH.c.quiet.is_(False),
    )
    if since is not None:
        query = query.where(WATCH_MATCH.c.at >= since)
    return [made(WatchMatch, row) for row in tx.execute(query.order_by(WATCH_MATCH.c.id))]


def latest(tx: Transaction, slug: str, limit: int = 50) -> list[tuple[WatchMatch, ArticleRow]]:
    """What a watch found and still finds, newest first: what its feed shows."""
    query = (
        select(WATCH_MATCH.c.id, WATCH_MATCH.c.at, WATCH_MATCH.c.quiet, ARTICLE)
        .join(ARTICLE, ARTICLE.c.id == WATCH_MATCH.c.article_id)
        .join(TAG, (TAG.c.article_id == ARTICLE.c.id) & (TAG.c.kind == "watch") & (TAG.c.value == slug))
        .where(WATCH_MATCH.c.watch == slug)
        .order_by(WATCH_MATCH.c.id.desc())
        .limit(limit)
    )
    found = []
    for row in tx.execute(query):
        values = row._mapping
        match_ = WatchMatch(
            id=values[WATCH_MATCH.c.id],
            watch=slug,
            article_id=values[ARTICLE.c.id],
            at=values[WATCH_MATCH.c.at],
            quiet=values[WATCH_MATCH.c.quiet],
        )
        article = ArticleRow(**{name: values[ARTICLE.c[name]] for name in ArticleRow.__dataclass_fields__})
        found.append((match_, article))
    return found


def counts(tx: Transaction) -> dict[str, int]:
    """How many articles each watch finds at present."""
    query = select(TAG.c.value, func.count()).where(TAG.c.kind == "watch").group_by(TAG.c.value)
    return {slug: int(n) for slug, n in tx.execute(query)}
