"""Articles never seen before, with what was read in them: many pages together cost few statements."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, update

from storage import captures, findings, search_index, tags
from storage.identity import article_address, article_key
from storage.prepared import Prepared, urgency
from storage.rows import insert_all
from storage.schema import ARTICLE, READING, REVISION
from storage.store import Transaction
from storage.types import Capture, Kept

Page = tuple[Capture, Prepared]
Row = dict[str, Any]


def add(tx: Transaction, pages: Sequence[Page], at: datetime) -> list[Kept]:
    """Store the article that each page holds, its first revision, the reading of it and what was found in that."""
    if not pages:
        return []
    article_ids = insert_all(tx, ARTICLE, [_article_row(capture, prepared) for capture, prepared in pages])
    rows = [revision_row(one, 1, *page) for one, page in zip(article_ids, pages, strict=True)]
    revision_ids = insert_all(tx, REVISION, rows)
    ids = list(zip(article_ids, revision_ids, strict=True))
    rows = [reading_row(*both, prepared, at) for both, (_, prepared) in zip(ids, pages, strict=True)]
    reading_ids = insert_all(tx, READING, rows)
    kept = [
        Kept(change="new", article_id=article_id, revision_id=revision_id, reading_id=reading_id)
        for (article_id, revision_id), reading_id in zip(ids, reading_ids, strict=True)
    ]
    _point(tx, kept)
    _add_findings(tx, pages, kept)
    captures.mark_articles(tx, [(c.id, prepared.pipeline, one) for (c, prepared), one in zip(pages, kept, strict=True)])
    return kept


def revision_row(article_id: int, n: int, capture: Capture, prepared: Prepared) -> Row:
    """The revision that a capture makes."""
    return {
        "article_id": article_id,
        "n": n,
        "at": capture.at,
        "capture_id": capture.id,
        "text_sha": prepared.text_sha,
    }


def reading_row(article_id: int, revision_id: int, prepared: Prepared, at: datetime) -> Row:
    """The reading of a revision."""
    return {
        "revision_id": revision_id,
        "article_id": article_id,
        "pipeline": prepared.pipeline,
        "made": at,
        "text": prepared.text,
        "record": prepared.record,
        "record_sha": prepared.record_sha,
    }


def _article_row(capture: Capture, prepared: Prepared) -> Row:
    return {
        "key": article_key(capture.url, prepared.canonical_url),
        "outlet": capture.outlet,
        "url": article_address(capture.url, prepared.canonical_url),
        "title": prepared.title,
        "language": prepared.language,
        "published": prepared.published,
        "access": prepared.access,
        "first_seen": capture.at,
        "last_changed": capture.at,
        "sort_at": sort_time(prepared.published, capture.at),
        "revisions": 1,
        "claims": len(prepared.claims),
        "severity": prepared.severity,
        "urgency": urgency(prepared.severity, watched=False),
        "status": "open",
        "changed": False,
    }


def _point(tx: Transaction, kept: Sequence[Kept]) -> None:
    """Let articles name their present revision and reading, and revisions theirs."""
    rows = [{"of": one.article_id, "revision": one.revision_id, "reading": one.reading_id} for one in kept]
    article = update(ARTICLE).where(ARTICLE.c.id == bindparam("of"))
    tx.execute(article.values(revision_id=bindparam("revision"), reading_id=bindparam("reading")), rows)
    revision = update(REVISION).where(REVISION.c.id == bindparam("revision"))
    tx.execute(revision.values(reading_id=bindparam("reading")), rows)


def _add_findings(tx: Transaction, pages: Sequence[Page], kept: Sequence[Kept]) -> None:
    """The findings, claims and tags of new articles: all open, all current."""
    found: list[Row] = []
    claims: list[Row] = []
    tagged: list[tags.Tagged] = []
    for (capture, prepared), one in zip(pages, kept, strict=True):
        assert one.article_id is not None
        sort_at = sort_time(prepared.published, capture.at)
        mine = {"reading_id": one.reading_id, "article_id": one.article_id}
        found += [{**mine, **row} for row in prepared.findings]
        common = {**mine, "outlet": capture.outlet, "sort_at": sort_at, "current": True, "status": "open"}
        claims += [{**common, **row} for row in prepared.claims]
        tagged.append((one.article_id, {("outlet", capture.outlet), *prepared.tags}, "open", sort_at))
    findings.insert_rows(tx, found, claims)
    search_index.add(
        tx,
        [
            (one.reading_id, one.article_id, prepared)
            for (_, prepared), one in zip(pages, kept, strict=True)
            if one.reading_id is not None and one.article_id is not None
        ],
    )
    tags.put_first(tx, tagged)


def sort_time(published: str | None, first_seen: datetime) -> datetime:
    """What queues order by: the publication as an instant, or the first sight where that is unknown or in the future.

    An article of the day on which it was first seen counts as published when it was seen.
    """
    at = _instant(published)
    if at is None:
        return first_seen
    of_that_day = len(published or "") == 10 and first_seen - at < timedelta(days=1)
    return first_seen if at > first_seen or of_that_day else at


def _instant(published: str | None) -> datetime | None:
    """The first instant of what ISO 8601 text names, be it a year; None where it names none."""
    whole = (
        f"{published}-01-01"
        if len(published or "") == 4
        else f"{published}-01"
        if len(published or "") == 7
        else published
    )
    try:
        at = datetime.fromisoformat(whole or "")
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
