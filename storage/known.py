"""What the store knows of a thing that somebody else counts: stored claims with the articles that say them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Select, and_, or_, select

from pipeline.query.tokens import tokens
from pipeline.record import Claim
from storage.rows import AnyRow, made
from storage.schema import ARTICLE, CLAIM, CLAIM_WORD, REVISION, TAG
from storage.store import Transaction
from storage.types import ArticleRow, ClaimRow

MOST = 300  # claims looked at for each figure and each way of finding them
WORDS = 4  # of a counted phrase that are looked for
NEAR = timedelta(days=1)  # an outlet's day and ours may differ


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A claim with its article. A claim that is not current stood in an earlier revision.

    `countries`: those of the article, its subjects and others that it names.
    """

    claim: ClaimRow
    title: str | None
    url: str
    published: str | None
    countries: frozenset[str] = frozenset()


def of_claims(tx: Transaction, claims: Iterable[Claim]) -> tuple[Known, ...]:
    """The stored claims that may be about what these claims count: of the same noun, event and place, or value."""
    found: dict[tuple[int, str], Known] = {}
    for claim in claims:
        for condition in _ways(claim):
            for known in _read(tx, _query().where(condition, _shown()).order_by(CLAIM.c.sort_at.desc()).limit(MOST)):
                found.setdefault((known.claim.reading_id, known.claim.key), known)
    return _with_countries(tx, tuple(found.values()))


def of_articles(tx: Transaction, ids: Sequence[int]) -> tuple[Known, ...]:
    """The claims of these articles, those of earlier revisions too."""
    if not ids:
        return ()
    return _with_countries(tx, tuple(_read(tx, _query().where(CLAIM.c.article_id.in_(ids), _shown()))))


def published_by(tx: Transaction, outlet: str, day: date | None) -> tuple[ArticleRow, ...]:
    """The outlet's articles of a day, give or take one; of all days where none is named, the newest."""
    query = select(ARTICLE).where(ARTICLE.c.outlet == outlet, ARTICLE.c.status != "void")
    if day is not None:
        first, last = (day - NEAR).isoformat(), (day + 2 * NEAR).isoformat()
        query = query.where(ARTICLE.c.published >= first, ARTICLE.c.published < last)
    return tuple(made(ArticleRow, row) for row in tx.execute(query.order_by(ARTICLE.c.sort_at.desc()).limit(MOST)))


def _with_countries(tx: Transaction, found: Sequence[Known]) -> tuple[Known, ...]:
    countries: dict[int, set[str]] = {}
    ids = sorted({known.claim.article_id for known in found})
    for start in range(0, len(ids), 500):  # below the limits on parameters of both databases
        mine = (TAG.c.article_id.in_(ids[start : start + 500]), TAG.c.kind.in_(("country", "mentions")))
        for article_id, code in tx.execute(select(TAG.c.article_id, TAG.c.value).where(*mine)):
            countries.setdefault(article_id, set()).add(code)
    return tuple(replace(known, countries=frozenset(countries.get(known.claim.article_id, ()))) for known in found)


def _ways(claim: Claim) -> Iterable[ColumnElement[bool]]:
    words = tokens(claim.counted or "")[-WORDS:]
    if words:
        named = select(CLAIM_WORD.c.key).where(
            CLAIM_WORD.c.word.in_(words), CLAIM_WORD.c.reading_id == CLAIM.c.reading_id, CLAIM_WORD.c.key == CLAIM.c.key
        )
        readings = select(CLAIM_WORD.c.reading_id).where(CLAIM_WORD.c.word.in_(words))
        yield and_(CLAIM.c.reading_id.in_(readings), named.exists())
    if claim.value is not None:
        yield and_(CLAIM.c.current, CLAIM.c.value == claim.value)
    if claim.place is not None and claim.event is not None:
        yield and_(CLAIM.c.current, CLAIM.c.place == claim.place, CLAIM.c.event == claim.event)


def _shown() -> ColumnElement[bool]:
    """Of present texts, and of what earlier revisions said as the latest rules read it."""
    latest = select(REVISION.c.id).where(REVISION.c.reading_id == CLAIM.c.reading_id).exists()
    return and_(CLAIM.c.status.not_in(("rejected", "void")), or_(CLAIM.c.current, latest))


def _query() -> Select[tuple[object, ...]]:
    article = (ARTICLE.c.title, ARTICLE.c.url, ARTICLE.c.published)
    return select(CLAIM, *article).join(ARTICLE, ARTICLE.c.id == CLAIM.c.article_id)


def _read(tx: Transaction, query: Select[tuple[object, ...]]) -> Iterable[Known]:
    for row in tx.execute(query).all():
        yield _known(row)


def _known(row: AnyRow) -> Known:
    claim = made(ClaimRow, row, span=(row.start, row.end))
    return Known(claim=claim, title=row.title, url=row.url, published=row.published)
