"""The read side of the review queue: pages by key, facets with counts, neighbours. Nothing here writes.

Pages are cut by key, never by OFFSET, so that the hundredth page costs what the first does. A filter that matches few
articles starts from its tag, one that matches many from the queue's own order.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, exists, false, func, literal, select, tuple_
from sqlalchemy.sql.elements import UnaryExpression

from pipeline.query.fields import QueryError
from pipeline.query.grammar import parse
from pipeline.query.nodes import Term, all_of
from storage import answers, changes, queries, raised, tags
from storage.identity import flag_id
from storage.queries import Asked
from storage.rows import made
from storage.schema import ARTICLE, CLAIM, FINDING, READING, TAG, TAG_COUNT
from storage.store import Transaction
from storage.types import ArticleRow, Status

PAGE = 40
FEW = 5000  # articles of a tag that are sorted rather than looked for along the queue
COUNTED = 10_000  # no count under several filters goes further: "10,000+"
FIELDS: Mapping[str, str] = {  # of the filter, by the kind of tag that each asks for
    "flag": "flag",
    "watch": "watch",
    "outlet": "outlet",
    "country": "country",
    "language": "language",
    "access": "access",
    "cited": "cites",
}
FACETS = tuple(FIELDS)
STATUSES: tuple[Status, ...] = ("open", "accepted", "rejected", "deferred")

Cursor = tuple[int, datetime, int]  # urgency, sort_at, id


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueFilter:
    """What the queue shows. `status` None: whatever its status. `since`/`until`: ISO days that claims speak about; of
    publication and of capture likewise. `cites`: the folded name of an outlet; `measure`: as in a query.

    `words`: a query (docs/queries.md); one that cannot be read finds nothing. `changed`: only articles whose text
    changed after a person had decided.
    """

    status: Status | None = "open"
    outlet: str | None = None
    country: str | None = None
    flag: str | None = None
    watch: str | None = None
    words: str | None = None
    since: str | None = None
    until: str | None = None
    changed: bool = False
    language: str | None = None
    access: str | None = None
    cites: str | None = None
    measure: str | None = None
    published_from: str | None = None
    published_to: str | None = None
    captured_from: str | None = None
    captured_to: str | None = None

    @property
    def tags(self) -> tuple[tuple[str, str], ...]:
        """The tags an article must have."""
        named = ((kind, getattr(self, field)) for kind, field in FIELDS.items())
        return tuple((kind, value) for kind, value in named if value is not None)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The other conditions, as a query has them."""
        days = (
            _days("published", self.published_from, self.published_to),
            _days("captured", self.captured_from, self.captured_to),
        )
        measure = Term(field="measure", value=self.measure) if self.measure else None
        return tuple(term for term in (*days, measure) if term is not None)

    def without(self, field: str) -> "QueueFilter":
        """The filter with this field left open."""
        lifted: dict[str, Any] = {field: None}
        return replace(self, **lifted)

    @property
    def plain(self) -> bool:
        """Whether nothing but the status is asked for."""
        return replace(self, status="open") == QueueFilter()


def _days(field: str, first: str | None, last: str | None) -> Term | None:
    if first and last:
        return Term(field=field, op="..", value=first, to=last)
    if first:
        return Term(field=field, op=">=", value=first)
    return Term(field=field, op="<=", value=last) if last else None


@dataclass(frozen=True, slots=True, kw_only=True)
class FlagLine:
    """A reason to look that nobody answered. `id`: what an answer names."""

    id: str
    rule: str
    severity: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueItem:
    """One line of the queue. `claim` and `sentence`: the gravest claim and where it stands, "" without claims;
    `watches`: those that match it, by slug."""

    article: ArticleRow
    countries: tuple[str, ...]
    flags: tuple[FlagLine, ...]
    claim: str
    sentence: str
    claims: int
    open_claims: int
    watches: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class QueuePage:
    """A page of the queue; `after` leads to the next one, None on the last."""

    items: tuple[QueueItem, ...]
    after: Cursor | None


def page(tx: Transaction, wanted: QueueFilter, *, after: Cursor | None = None, limit: int = PAGE) -> QueuePage:
    """One page: open articles by urgency and then newest first, all others newest first."""
    query = _articles(tx, wanted, select(*ARTICLE.c))
    if after is not None:
        query = query.where(_beyond(wanted, after))
    rows = tx.execute(query.limit(limit + 1)).all()
    articles = [made(ArticleRow, row) for row in rows[:limit]]
    more = articles[-1] if len(rows) > limit else None
    return QueuePage(
        items=_items(tx, articles),
        after=(more.urgency, more.sort_at, more.id) if more else None,
    )


def texts(tx: Transaction, items: Sequence[QueueItem]) -> dict[int, str]:
    """The texts of the articles of a page, by id: what is shown of them when words are looked for."""
    ids = [item.article.id for item in items]
    query = select(ARTICLE.c.id, READING.c.text).join(READING, READING.c.id == ARTICLE.c.reading_id)
    return {row.id: row.text for row in tx.execute(query.where(ARTICLE.c.id.in_(ids)))}


def neighbours(tx: Transaction, wanted: QueueFilter, article: ArticleRow) -> tuple[int | None, int | None]:
    """The articles before and after this one in the filtered queue; None at its ends. It need not be in it itself."""
    here = (article.urgency, article.sort_at, article.id)
    query = _articles(tx, wanted, select(ARTICLE.c.id))
    following = tx.execute(query.where(_beyond(wanted, here)).limit(1)).scalar()
    backwards = _articles(tx, wanted, select(ARTICLE.c.id), backwards=True)
    preceding = tx.execute(backwards.where(_beyond(wanted, here, backwards=True)).limit(1)).scalar()
    return preceding, following


def ids(tx: Transaction, wanted: QueueFilter, *, limit: int) -> tuple[int, ...]:
    """The articles that the filter finds, in the queue's order, at most so many."""
    return tuple(tx.execute(_articles(tx, wanted, select(ARTICLE.c.id)).limit(limit)).scalars())


def totals(tx: Transaction, wanted: QueueFilter) -> dict[str, int]:
    """How many articles of each status there are under the other filters; `COUNTED` + 1 stands for "more"."""
    if wanted.plain:
        return {status: n for status, n in tags.totals(tx).items() if status in STATUSES}
    every = _articles(tx, replace(wanted, status=None), select(ARTICLE.c.status), ordered=False)
    some = every.limit(COUNTED + 1).subquery()
    found = {status: int(n) for status, n in tx.execute(select(some.c.status, func.count()).group_by(some.c.status))}
    if sum(found.values()) <= COUNTED:
        return found
    return {status: _bounded(tx, replace(wanted, status=status)) for status in STATUSES}


def count_changed(tx: Transaction, wanted: QueueFilter) -> int:
    """How many articles under the other filters changed after a person had decided; `COUNTED` + 1 stands for "more"."""
    return _bounded(tx, replace(wanted, status=None, changed=True))


def facets(tx: Transaction, wanted: QueueFilter, *, most: int = 12) -> dict[str, tuple[tuple[str, int], ...]]:
    """Values of each facet, most first, and how many articles there are with each in the place of what is chosen of its
    kind; those chosen are always among them. Under several filters the counts are of the first `FEW` that match.
    """
    chosen = dict(wanted.tags)
    found = _facets(tx, wanted, [kind for kind in FACETS if kind not in chosen])
    for kind, value in chosen.items():
        others = _facets(tx, wanted.without(FIELDS[kind]), [kind])[kind]
        found[kind] = {value: others.get(value, 0)} | others
    return {kind: tuple(found[kind].items())[:most] for kind in FACETS}


def _facets(tx: Transaction, wanted: QueueFilter, kinds: Sequence[str]) -> dict[str, dict[str, int]]:
    if wanted.plain:
        return {kind: dict(_counts(tx, kind, wanted.status)) for kind in kinds}
    ids = _articles(tx, wanted, select(ARTICLE.c.id), ordered=False).limit(FEW).subquery()
    number = func.count()
    query = (
        select(TAG.c.kind, TAG.c.value, number)
        .where(TAG.c.article_id.in_(select(ids.c.id)), TAG.c.kind.in_(kinds))
        .group_by(TAG.c.kind, TAG.c.value)
        .order_by(number.desc(), TAG.c.value)
    )
    found: dict[str, dict[str, int]] = {kind: {} for kind in kinds}
    for kind, value, n in tx.execute(query):
        found[kind][value] = int(n)
    return found


def values(tx: Transaction, kind: str, limit: int) -> tuple[str, ...]:
    """The values of a facet that any article has, most first."""
    return tuple(_counts(tx, kind, None))[:limit]


def _counts(tx: Transaction, kind: str, status: Status | None) -> Mapping[str, int]:
    if status is not None:
        return tags.counts(tx, kind, status)
    n = func.sum(TAG_COUNT.c.n)
    query = (
        select(TAG_COUNT.c.value, n)
        .where(TAG_COUNT.c.kind == kind, TAG_COUNT.c.n > 0, TAG_COUNT.c.status.in_(STATUSES))
        .group_by(TAG_COUNT.c.value)
        .order_by(n.desc(), TAG_COUNT.c.value)
    )
    return {value: int(count) for value, count in tx.execute(query)}


def _bounded(tx: Transaction, wanted: QueueFilter) -> int:
    some = _articles(tx, wanted, select(ARTICLE.c.id), ordered=False).limit(COUNTED + 1).subquery()
    return int(tx.execute(select(func.count()).select_from(some)).scalar_one())


def _articles(
    tx: Transaction, wanted: QueueFilter, query: Select[Any], *, ordered: bool = True, backwards: bool = False
) -> Select[Any]:
    """`query` over the articles that the filter asks for, in the queue's order."""
    few = _rarest(tx, wanted)
    if wanted.status is not None:
        query = query.where(ARTICLE.c.status == wanted.status)
    else:
        query = query.where(ARTICLE.c.status != "void")
    for kind, value in wanted.tags:
        if (kind, value) == few:
            query = query.join(TAG, and_(TAG.c.article_id == ARTICLE.c.id, TAG.c.kind == kind, TAG.c.value == value))
            if wanted.status is not None:
                query = query.where(TAG.c.status == wanted.status)
        else:
            tag = TAG.alias()
            mine = (tag.c.article_id == ARTICLE.c.id, tag.c.kind == kind, tag.c.value == value)
            query = query.where(exists().where(*mine))
    if wanted.changed:
        query = query.where(ARTICLE.c.changed)
    if wanted.since or wanted.until:
        query = query.where(_speaks_of(wanted.since, wanted.until))
    asked = _asked(tx, wanted)
    if asked is not None:
        query = query.where(*asked.conditions)
    by_index = few is None and not (asked and asked.few)
    return query.order_by(*_order(wanted, backwards, by_index=by_index)) if ordered else query


def _asked(tx: Transaction, wanted: QueueFilter) -> Asked | None:
    try:
        parts = (*wanted.terms, *((parse(wanted.words),) if wanted.words else ()))
    except QueryError:
        return Asked(conditions=(false(),), few=False)
    return queries.condition(tx, all_of(parts)) if parts else None


def _rarest(tx: Transaction, wanted: QueueFilter) -> tuple[str, str] | None:
    """The tag with the fewest articles, if they are few enough to be sorted; else None."""
    best: tuple[int, tuple[str, str]] | None = None
    for kind, value in wanted.tags:
        mine = (TAG_COUNT.c.kind == kind, TAG_COUNT.c.value == value)
        of_status = () if wanted.status is None else (TAG_COUNT.c.status == wanted.status,)
        n = int(tx.execute(select(func.coalesce(func.sum(TAG_COUNT.c.n), 0)).where(*mine, *of_status)).scalar_one())
        if best is None or n < best[0]:
            best = (n, (kind, value))
    return best[1] if best and best[0] <= FEW else None


def _keys(wanted: QueueFilter) -> tuple[ColumnElement[Any], ...]:
    by_severity = (ARTICLE.c.urgency,) if wanted.status == "open" else ()
    return (*by_severity, ARTICLE.c.sort_at, ARTICLE.c.id)


def _order(wanted: QueueFilter, backwards: bool, *, by_index: bool) -> Iterable[UnaryExpression[Any]]:
    keys = list(_keys(wanted))
    if not by_index and wanted.status == "open":
        keys[0] = ARTICLE.c.urgency + 0  # keeps the database from walking the whole queue in search of a few
    return [key.asc() if backwards else key.desc() for key in keys]


def _beyond(wanted: QueueFilter, cursor: Cursor, *, backwards: bool = False) -> ColumnElement[bool]:
    keys = _keys(wanted)
    values = [literal(value, key.type) for key, value in zip(keys, cursor[-len(keys) :], strict=True)]
    return tuple_(*keys) > tuple_(*values) if backwards else tuple_(*keys) < tuple_(*values)


def _speaks_of(since: str | None, until: str | None) -> ColumnElement[bool]:
    about = [CLAIM.c.article_id == ARTICLE.c.id, CLAIM.c.current, CLAIM.c.period_from.is_not(None)]
    if since:
        about.append(func.coalesce(CLAIM.c.period_to, CLAIM.c.period_from) >= since)
    if until:
        about.append(CLAIM.c.period_from <= until)
    return exists().where(*about)


def _items(tx: Transaction, articles: Sequence[ArticleRow]) -> tuple[QueueItem, ...]:
    ids = [article.id for article in articles]
    tagged: dict[str, dict[int, list[str]]] = {"country": defaultdict(list), "watch": defaultdict(list)}
    query = select(TAG.c.article_id, TAG.c.kind, TAG.c.value)
    query = query.where(TAG.c.article_id.in_(ids), TAG.c.kind.in_(tagged)).order_by(TAG.c.value)
    for article_id, kind, value in tx.execute(query):
        tagged[kind][article_id].append(value)
    flags = open_flags(tx, articles)
    counts, tops = _claim_counts(tx, ids), _top_claims(tx, ids)
    return tuple(
        QueueItem(
            article=article,
            countries=tuple(tagged["country"][article.id]),
            flags=flags[article.id],
            claim=tops[article.id].text if article.id in tops else "",
            sentence=tops[article.id].sentence if article.id in tops else "",
            claims=sum(counts[article.id].values()),
            open_claims=counts[article.id].get("open", 0),
            watches=tuple(tagged["watch"][article.id]),
        )
        for article in articles
    )


def open_flags(tx: Transaction, articles: Sequence[ArticleRow]) -> dict[int, tuple[FlagLine, ...]]:
    """What is to be looked at in each article and nobody answered yet, the gravest first: of its page, of the edits
    of its outlet, of watches and of other articles."""
    ids = [article.id for article in articles]
    done = answers.of_articles(tx, ids)
    found: dict[int, list[FlagLine]] = {article_id: [] for article_id in ids}
    own = select(FINDING.c.article_id, FINDING.c.value).where(
        FINDING.c.reading_id.in_([article.reading_id for article in articles]), FINDING.c.kind == "flag"
    )
    for article_id, value in tx.execute(own):
        found[article_id].append(_line(answers.finding_id(value), value["rule"], value["severity"], value["reason"]))
    for change in changes.of_articles(tx, ids):
        line = _line(answers.change_id(change), change.rule, change.severity, change.reason)
        found[change.article_id].append(line)
    for article_id, flags in raised.of_articles(tx, ids).items():
        for flag in flags:
            identity = flag_id(flag.rule, flag.inputs)
            found[article_id].append(_line(identity, flag.rule, flag.severity, flag.reason))
    return {
        article_id: _gravest_first([line for line in lines if line.id not in done.get(article_id, ())])
        for article_id, lines in found.items()
    }


def _line(identity: str, rule: str, severity: str, reason: str) -> FlagLine:
    return FlagLine(id=identity, rule=rule, severity=severity, reason=reason)


def _gravest_first(lines: Sequence[FlagLine]) -> tuple[FlagLine, ...]:
    gravest = ("high", "medium", "low").index
    return tuple(sorted(lines, key=lambda line: (gravest(line.severity), line.rule)))


def _claim_counts(tx: Transaction, ids: Sequence[int]) -> dict[int, dict[str, int]]:
    counts: dict[int, dict[str, int]] = defaultdict(dict)
    query = (
        select(CLAIM.c.article_id, CLAIM.c.status, func.count())
        .where(CLAIM.c.article_id.in_(ids), CLAIM.c.current)
        .group_by(CLAIM.c.article_id, CLAIM.c.status)
    )
    for article_id, status, n in tx.execute(query):
        counts[article_id][status] = int(n)
    return counts


def _top_claims(tx: Transaction, ids: Sequence[int]) -> dict[int, Row[Any]]:
    """The gravest current claim of each article, the first of them in the text."""
    place = func.row_number().over(
        partition_by=CLAIM.c.article_id, order_by=(CLAIM.c.severity.desc(), CLAIM.c.start, CLAIM.c.key)
    )
    ranked = (
        select(CLAIM.c.article_id, CLAIM.c.text, CLAIM.c.sentence, place.label("place"))
        .where(CLAIM.c.article_id.in_(ids), CLAIM.c.current)
        .subquery()
    )
    return {row.article_id: row for row in tx.execute(select(ranked).where(ranked.c.place == 1))}
