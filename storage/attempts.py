"""What came of earlier attempts to fetch pages, summed up by address."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, case, exists, func, or_, select

from storage import captures, fetches
from storage.schema import ARTICLE, CAPTURE, DECISION, DIGEST_ENTRY, FETCH
from storage.store import Transaction
from storage.types import Capture, Fetch


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempts:
    """`losses`: reasons since the page last came, oldest first. The validators are those it came with.

    `mark` stands for what the source said about the page at the last attempt, `status` is what came of it.
    """

    first: datetime
    last: datetime
    last_success: datetime | None = None
    losses: tuple[str, ...] = ()
    etag: str | None = None
    last_modified: str | None = None
    mark: str | None = None
    status: int | None = None


def of_pages(tx: Transaction, urls: Sequence[str]) -> dict[str, Attempts]:
    """The attempts at these addresses; an address that was never asked for is left out."""
    found: dict[str, Attempts] = {}
    columns = (FETCH.c.url, FETCH.c.at, FETCH.c.loss, FETCH.c.status, FETCH.c.headers)
    for start in range(0, len(urls), 500):  # below the limits on parameters of both databases
        some = FETCH.c.url.in_(urls[start : start + 500])
        query = select(*columns).where(some, FETCH.c.kind.in_(("page", "import"))).order_by(FETCH.c.at, FETCH.c.id)
        for url, at, loss, status, headers in tx.execute(query):
            if headers.get("sent") == "no":
                continue  # the host was being left alone: nobody asked for the page
            found[url] = _after(found.get(url), at, loss, status, headers)
    return found


def imported(tx: Transaction, url: str, at: datetime, sha: str) -> bool:
    """Was this body imported for this address and moment before?"""
    same = (FETCH.c.url == url, FETCH.c.at == at, FETCH.c.snapshot == sha, FETCH.c.kind == "import")
    return tx.execute(select(FETCH.c.id).where(*same).limit(1)).first() is not None


def kept(
    tx: Transaction, *, outlet: str | None = None, since: datetime | None = None
) -> Iterator[tuple[Capture, Fetch]]:
    """Every page that was kept, with the attempt that brought it, oldest first."""
    query = select(CAPTURE.c.id, CAPTURE.c.fetch_id).where(CAPTURE.c.fetch_id.is_not(None)).order_by(CAPTURE.c.id)
    if outlet is not None:
        query = query.where(CAPTURE.c.outlet == outlet)
    if since is not None:
        query = query.where(CAPTURE.c.at >= since)
    for capture_id, fetch_id in tx.execute(query).all():
        capture, fetch = captures.get(tx, capture_id), fetches.get(tx, fetch_id)
        if capture is not None and fetch is not None:
            yield capture, fetch


def outcomes(tx: Transaction, outlet: str, *, limit: int) -> tuple[str, ...]:
    """What came of the outlet's latest pages that were read ("article", "not_article", "set_aside"), newest first."""
    read = (CAPTURE.c.outlet == outlet, CAPTURE.c.outcome.is_not(None))
    query = select(CAPTURE.c.outcome).where(*read).order_by(CAPTURE.c.id.desc()).limit(limit)
    return tuple(str(row[0]) for row in tx.execute(query))


def watched(tx: Transaction, outlet: str, *, since: datetime, young: datetime) -> dict[str, tuple[datetime, bool]]:
    """Addresses of articles that are looked at again: when each was first seen, and whether it is relied on.

    Relied on are articles that were decided about, flagged or exported, first seen from `since` on; of the others
    those with claims are watched that were first seen from `young` on.
    """
    relied = or_(
        ARTICLE.c.severity > 0,
        ARTICLE.c.status.in_(("accepted", "deferred")),
        exists().where(DIGEST_ENTRY.c.article_id == ARTICLE.c.id),
        exists().where(DECISION.c.article_id == ARTICLE.c.id, DECISION.c.verdict != "note"),
    )
    query = (
        select(FETCH.c.url, func.min(ARTICLE.c.first_seen), func.max(case((relied, 1), else_=0)))
        .select_from(ARTICLE.join(CAPTURE, CAPTURE.c.article_id == ARTICLE.c.id).join(FETCH))
        .where(ARTICLE.c.outlet == outlet, ARTICLE.c.first_seen >= since, FETCH.c.kind == "page")
        .where(or_(and_(ARTICLE.c.claims > 0, ARTICLE.c.first_seen >= young), relied))
        .group_by(FETCH.c.url)
    )
    return {row[0]: (row[1], bool(row[2])) for row in tx.execute(query)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Vanished:
    """An article that its address no longer shows: since when, and why."""

    at: datetime
    reason: str


GONE = {
    "gone": "the page is gone",
    "paywall": "the page is for paying readers now",
    "refused": "the site refuses it now",
}


def vanished(tx: Transaction, article_id: int) -> Vanished | None:
    """Whether the latest look at an article found it gone, behind a wall, or another thing in its place."""
    last = tx.execute(
        select(CAPTURE).where(CAPTURE.c.article_id == article_id).order_by(CAPTURE.c.at.desc(), CAPTURE.c.id.desc())
    ).first()
    if last is None:
        return None
    asked = (
        select(FETCH.c.url).join(CAPTURE, CAPTURE.c.fetch_id == FETCH.c.id).where(CAPTURE.c.article_id == article_id)
    )
    query = select(FETCH.c.at, FETCH.c.loss, FETCH.c.status).where(FETCH.c.url.in_(asked), FETCH.c.at > last.at)
    attempts = tx.execute(query.order_by(FETCH.c.at.desc())).all()
    if attempts and attempts[0].loss in GONE:
        first = next((one for one in reversed(attempts) if one.loss == attempts[0].loss), attempts[0])
        status = f" ({attempts[0].status})" if attempts[0].status else ""
        return Vanished(at=first.at, reason=f"{GONE[attempts[0].loss]}{status}")
    if last.outcome == "not_article":
        return Vanished(at=last.at, reason=last.reason or "the page is no article now")
    return None


def _after(
    before: Attempts | None, at: datetime, loss: str | None, status: int | None, headers: Mapping[str, str]
) -> Attempts:
    known = before or Attempts(first=at, last=at)
    mark = headers.get("mark", known.mark)
    if loss is not None:
        return Attempts(
            first=known.first,
            last=at,
            last_success=known.last_success,
            losses=(*known.losses, loss),
            etag=known.etag,
            last_modified=known.last_modified,
            mark=mark,
            status=status,
        )
    unchanged = status == 304
    return Attempts(
        first=known.first,
        last=at,
        last_success=at,
        etag=headers.get("etag", known.etag if unchanged else None),
        last_modified=headers.get("last-modified", known.last_modified if unchanged else None),
        mark=mark,
        status=status,
    )
