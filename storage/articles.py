"""Articles, their revisions, and what was read in them."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Literal

from sqlalchemy import func, insert, select, update

from pipeline.record import Record
from storage import captures, findings, projection, records, tags
from storage.columns import dump_json
from storage.identity import article_address, article_key, digest_of, text_sha
from storage.rows import AnyRow, made
from storage.schema import ARTICLE, CAPTURE, READING, REVISION
from storage.store import Transaction
from storage.types import ArticleRow, Capture, Reading, RevisionRow

Change = Literal["new", "revised", "reread", "same", "not_article"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What storing a record changed. new: an article; revised: its outlet changed it; reread: our reading changed."""

    change: Change
    article_id: int | None = None
    revision_id: int | None = None
    reading_id: int | None = None


def keep(tx: Transaction, capture: Capture, record: Record, at: datetime, *, is_article: bool = True) -> Kept:
    """Store what the pipeline read in a capture. Doing so again changes nothing."""
    record = findings.cleaned(record)
    if not is_article:
        return _keep_no_article(tx, capture, record)
    own = tx.execute(select(REVISION).where(REVISION.c.capture_id == capture.id)).first()
    return _reread(tx, own, capture, record, at) if own else _place(tx, capture, record, at)


def _keep_no_article(tx: Transaction, capture: Capture, record: Record) -> Kept:
    """A page that is no article. Where earlier rules took it for one, the article is void unless a person decided."""
    reason = record.issues[-1].message if record.issues else None
    article_id = capture.article_id or _id_of(tx, article_key(capture.url, None))
    captures.mark(tx, capture.id, record.pipeline, "not_article", reason=reason, article_id=article_id)
    if capture.revision_id is not None and capture.article_id is not None:
        _settle(tx, capture.article_id)
    return Kept(change="not_article", article_id=article_id)


def _place(tx: Transaction, capture: Capture, record: Record, at: datetime) -> Kept:
    """Store the first reading of a capture: a new article, a new revision of one, or nothing new."""
    article = _article_of(tx, capture, record)
    if article is None:
        return _add_revision(tx, _add_article(tx, capture, record), capture, record, at, change="new")
    earlier = _earlier(tx, article.id, capture)
    if earlier and earlier.text_sha == text_sha(record.title, record.text):
        captures.mark(tx, capture.id, record.pipeline, "article", article_id=article.id, revision_id=earlier.id)
        return Kept(change="same", article_id=article.id, revision_id=earlier.id, reading_id=earlier.reading_id)
    return _add_revision(tx, article, capture, record, at, change="revised")


def _article_of(tx: Transaction, capture: Capture, record: Record) -> ArticleRow | None:
    article_id = capture.article_id or _id_of(tx, article_key(capture.url, record.canonical_url))
    return get(tx, article_id) if article_id else None


def _id_of(tx: Transaction, key: str) -> int | None:
    return tx.execute(select(ARTICLE.c.id).where(ARTICLE.c.key == key)).scalar()


def _earlier(tx: Transaction, article_id: int, capture: Capture) -> AnyRow | None:
    """The revision that the article had when the capture was taken; else the one that came next."""
    mine = REVISION.c.article_id == article_id
    before = (
        select(REVISION).where(mine, REVISION.c.at <= capture.at).order_by(REVISION.c.at.desc(), REVISION.c.n.desc())
    )
    after = select(REVISION).where(mine).order_by(REVISION.c.at, REVISION.c.n)
    return tx.execute(before.limit(1)).first() or tx.execute(after.limit(1)).first()


def _add_article(tx: Transaction, capture: Capture, record: Record) -> ArticleRow:
    row = {
        "key": article_key(capture.url, record.canonical_url),
        "outlet": capture.outlet,
        "url": article_address(capture.url, record.canonical_url),
        "access": record.access,
        "first_seen": capture.at,
        "last_changed": capture.at,
        "sort_at": capture.at,
        "revisions": 0,
        "claims": 0,
        "severity": 0,
        "status": "open",
        "changed": False,
    }
    key = tx.execute(insert(ARTICLE).values(row)).inserted_primary_key
    article = get(tx, int(key[0])) if key else None
    assert article is not None
    return article


def _add_revision(
    tx: Transaction, article: ArticleRow, capture: Capture, record: Record, at: datetime, change: Change
) -> Kept:
    row = {
        "article_id": article.id,
        "n": article.revisions + 1,
        "at": capture.at,
        "capture_id": capture.id,
        "text_sha": text_sha(record.title, record.text),
    }
    key = tx.execute(insert(REVISION).values(row)).inserted_primary_key
    assert key is not None
    revision_id = int(key[0])
    reading_id = _add_reading(tx, article, revision_id, record, at)
    tx.execute(update(ARTICLE).where(ARTICLE.c.id == article.id).values(revisions=article.revisions + 1))
    captures.mark(tx, capture.id, record.pipeline, "article", article_id=article.id, revision_id=revision_id)
    _settle(tx, article.id)
    return Kept(change=change, article_id=article.id, revision_id=revision_id, reading_id=reading_id)


def _reread(tx: Transaction, revision: AnyRow, capture: Capture, record: Record, at: datetime) -> Kept:
    """Store another reading of the capture that made a revision. A difference is ours: it makes no new revision."""
    article = get(tx, revision.article_id)
    assert article is not None
    reading_id = revision.reading_id
    before = tx.execute(select(READING.c.record_sha).where(READING.c.id == reading_id)).scalar()
    change: Change = "same"
    if before != _record_sha(record):
        reading_id, change = _add_reading(tx, article, revision.id, record, at), "reread"
    sha = text_sha(record.title, record.text)
    if sha != revision.text_sha:
        tx.execute(update(REVISION).where(REVISION.c.id == revision.id).values(text_sha=sha))
    captures.mark(tx, capture.id, record.pipeline, "article", article_id=article.id, revision_id=revision.id)
    if change == "reread" or article.status == "void":
        _settle(tx, article.id)
    return Kept(change=change, article_id=article.id, revision_id=revision.id, reading_id=reading_id)


def _record_sha(record: Record) -> str:
    """Equal when two readings say the same, whichever version of the rules made them."""
    return digest_of(record.text, dump_json(records.dump(replace(record, pipeline="", id=""))))


def _add_reading(tx: Transaction, article: ArticleRow, revision_id: int, record: Record, at: datetime) -> int:
    row = {
        "revision_id": revision_id,
        "article_id": article.id,
        "pipeline": record.pipeline,
        "made": at,
        "text": record.text,
        "record": records.dump(record),
        "record_sha": _record_sha(record),
    }
    key = tx.execute(insert(READING).values(row)).inserted_primary_key
    assert key is not None
    reading_id = int(key[0])
    statuses = projection.statuses(tx, article.id)
    findings.write(tx, reading_id, article, sort_time(record.published, article.first_seen), record, statuses)
    tx.execute(update(REVISION).where(REVISION.c.id == revision_id).values(reading_id=reading_id))
    return reading_id


def _settle(tx: Transaction, article_id: int) -> None:
    """Bring the article's own row, its current claims, tags and counts in line with its revisions and decisions."""
    article = get(tx, article_id)
    shown = _mark_echoes(tx, article_id)
    reading = get_reading(tx, shown.reading_id) if shown else None
    if article is None or shown is None or reading is None:
        return
    record = reading.record
    severity = max((findings.SEVERITY[flag.severity] for flag in record.flags), default=0)
    sort_at = sort_time(record.published, article.first_seen)
    row = {
        "key": _free_key(tx, article, shown, record),
        "title": record.title,
        "language": record.language,
        "published": record.published,
        "access": record.access,
        "last_changed": shown.at,
        "sort_at": sort_at,
        "revision_id": shown.id,
        "reading_id": reading.id,
        "claims": len(record.claims),
        "severity": severity,
    }
    tx.execute(update(ARTICLE).where(ARTICLE.c.id == article_id).values(row))
    tags.put(tx, article_id, _tags(article, record, severity), article.status, sort_at)
    settle_status(tx, article_id)


def settle_status(tx: Transaction, article_id: int) -> None:
    """Bring what shows the article's status in line with the decisions on it."""
    article = get(tx, article_id)
    if article is None or article.revision_id is None:
        return
    query = select(REVISION.c.text_sha, CAPTURE.c.outcome).join(CAPTURE, CAPTURE.c.id == REVISION.c.capture_id)
    shown = tx.execute(query.where(REVISION.c.id == article.revision_id)).one()
    status = projection.statuses(tx, article_id).get(None, "open")
    if status == "open" and shown.outcome != "article":
        status = "void"
    judged = projection.judged_text(tx, article_id)
    row = {"status": status, "changed": judged is not None and judged != shown.text_sha}
    if (article.status, article.changed) != (row["status"], row["changed"]):
        tx.execute(update(ARTICLE).where(ARTICLE.c.id == article_id).values(row))
    tags.set_status(tx, article_id, status)
    findings.show(tx, article_id, None if status == "void" else article.reading_id)


def _mark_echoes(tx: Transaction, article_id: int) -> AnyRow | None:
    """The article's present revision. Revisions that read like the one before them point at it, the others at none."""
    query = select(REVISION).where(REVISION.c.article_id == article_id).order_by(REVISION.c.at, REVISION.c.n)
    before = None
    for row in tx.execute(query).all():
        same_as = (before.same_as or before.id) if before and before.text_sha == row.text_sha else None
        if same_as != row.same_as:
            tx.execute(update(REVISION).where(REVISION.c.id == row.id).values(same_as=same_as))
        before = row
    return before


def _free_key(tx: Transaction, article: ArticleRow, shown: AnyRow, record: Record) -> str:
    """The key that the present reading gives, unless another article has it."""
    url = tx.execute(select(CAPTURE.c.url).where(CAPTURE.c.id == shown.capture_id)).scalar_one()
    key = article_key(url, record.canonical_url)
    return key if _id_of(tx, key) is None else article.key


def _tags(article: ArticleRow, record: Record, severity: int) -> set[tags.Tag]:
    found = {("outlet", article.outlet), ("access", record.access), ("severity", str(severity))}
    found |= {("country" if tag.role == "subject" else "mentions", tag.code) for tag in record.countries}
    found |= {("flag", flag.rule) for flag in record.flags}
    found |= {("topic", topic[:200]) for topic in record.topics}
    found |= {("cites", citation.outlet_id) for citation in record.citations if citation.outlet_id}
    return found | ({("language", record.language)} if record.language else set())


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


def get(tx: Transaction, article_id: int) -> ArticleRow | None:
    """The article; None when there is none of that id."""
    row = tx.execute(select(ARTICLE).where(ARTICLE.c.id == article_id)).first()
    return made(ArticleRow, row) if row else None


def by_url(tx: Transaction, url: str) -> ArticleRow | None:
    """The article at an address, however it is written; None when there is none."""
    article_id = _id_of(tx, article_key(url, None))
    if article_id is None:
        query = select(CAPTURE.c.article_id).where(CAPTURE.c.url == url, CAPTURE.c.article_id.is_not(None))
        article_id = tx.execute(query.order_by(CAPTURE.c.id.desc()).limit(1)).scalar()
    return get(tx, article_id) if article_id else None


def latest(tx: Transaction, *, outlet: str | None = None, limit: int = 50) -> tuple[ArticleRow, ...]:
    """The articles published last, newest first."""
    query = select(ARTICLE).order_by(ARTICLE.c.sort_at.desc(), ARTICLE.c.id.desc()).limit(limit)
    if outlet is not None:
        query = query.where(ARTICLE.c.outlet == outlet)
    return tuple(made(ArticleRow, row) for row in tx.execute(query))


def revisions(tx: Transaction, article_id: int) -> tuple[RevisionRow, ...]:
    """The article's revisions in the order in which the outlet published them."""
    query = (
        select(REVISION, CAPTURE.c.snapshot, CAPTURE.c.url)
        .join(CAPTURE, CAPTURE.c.id == REVISION.c.capture_id)
        .where(REVISION.c.article_id == article_id)
        .order_by(REVISION.c.at, REVISION.c.n)
    )
    return tuple(made(RevisionRow, row) for row in tx.execute(query))


def get_reading(tx: Transaction, reading_id: int) -> Reading | None:
    """A reading with its record; None when there is none of that id."""
    row = tx.execute(select(READING).where(READING.c.id == reading_id)).first()
    return made(Reading, row, record=records.load(row.record, row.text)) if row else None


def last_new(tx: Transaction) -> dict[str, datetime]:
    """When the newest article of each outlet was first seen."""
    query = select(ARTICLE.c.outlet, func.max(ARTICLE.c.first_seen)).group_by(ARTICLE.c.outlet)
    return {row[0]: row[1] for row in tx.execute(query)}


def first_seen_since(tx: Transaction, since: datetime) -> dict[str, tuple[datetime, ...]]:
    """When the articles of each outlet were first seen, oldest first, from then on."""
    query = select(ARTICLE.c.outlet, ARTICLE.c.first_seen).where(ARTICLE.c.first_seen >= since)
    found: dict[str, list[datetime]] = {}
    for outlet, at in tx.execute(query.order_by(ARTICLE.c.outlet, ARTICLE.c.first_seen)):
        found.setdefault(outlet, []).append(at)
    return {outlet: tuple(times) for outlet, times in found.items()}
