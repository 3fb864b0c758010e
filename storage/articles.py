"""Articles, their revisions, and what was read in them."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import func, insert, select, update

from pipeline.record import Record
from storage import (
    answers,
    captures,
    changes,
    corrections,
    due,
    findings,
    newcomers,
    projection,
    raised,
    records,
    search_index,
    tags,
)
from storage.identity import article_key, flag_id
from storage.newcomers import Page, reading_row, revision_row, sort_time
from storage.prepared import SEVERITY, Prepared, prepare, urgency
from storage.rows import AnyRow, made
from storage.schema import ARTICLE, CAPTURE, READING, REVISION
from storage.store import Transaction
from storage.types import ArticleRow, Capture, Change, ChangeRow, Kept, Reading, RevisionRow, Status


def keep(tx: Transaction, capture: Capture, record: Record, at: datetime, *, is_article: bool = True) -> Kept:
    """Store what the pipeline read in a capture. Doing so again changes nothing."""
    return _keep(tx, capture, prepare(record, is_article=is_article), at)


def keep_all(tx: Transaction, pages: Sequence[Page], at: datetime) -> list[Kept]:
    """As `keep`, for many pages whose records were made ready elsewhere: new articles first and together.

    The captures are looked up anew: what was stored since may have given them an article.
    """
    fresh = captures.get_all(tx, [capture.id for capture, _ in pages])
    pages = [(fresh.get(capture.id, capture), prepared) for capture, prepared in pages]
    new = _new_articles(tx, pages)
    kept = dict(zip(new, newcomers.add(tx, [pages[n] for n in new], at), strict=True))
    for n, (capture, prepared) in enumerate(pages):
        if n not in kept:
            kept[n] = _keep(tx, capture, prepared, at)
    return [kept[n] for n in range(len(pages))]


def _new_articles(tx: Transaction, pages: Sequence[Page]) -> tuple[int, ...]:
    """Which of the pages hold an article that the store does not have; of several of the same article, the first."""
    first: dict[str, int] = {}
    for n, (capture, prepared) in enumerate(pages):
        if prepared.is_article and capture.article_id is None:
            first.setdefault(article_key(capture.url, prepared.canonical_url), n)
    known = set(tx.execute(select(ARTICLE.c.key).where(ARTICLE.c.key.in_(first))).scalars()) if first else set()
    return tuple(n for key, n in first.items() if key not in known)


def _keep(tx: Transaction, capture: Capture, prepared: Prepared, at: datetime) -> Kept:
    if not prepared.is_article:
        return _keep_no_article(tx, capture, prepared)
    own = tx.execute(select(REVISION).where(REVISION.c.capture_id == capture.id)).first()
    return _reread(tx, own, capture, prepared, at) if own else _place(tx, capture, prepared, at)


def _keep_no_article(tx: Transaction, capture: Capture, prepared: Prepared) -> Kept:
    """A page that is no article. Where earlier rules took it for one, the article is void unless a person decided."""
    article_id = capture.article_id or _id_of(tx, article_key(capture.url, None))
    captures.mark(tx, capture.id, prepared.pipeline, "not_article", reason=prepared.reason, article_id=article_id)
    if capture.revision_id is not None and capture.article_id is not None:
        settle_status(tx, capture.article_id)
    return Kept(change="not_article", article_id=article_id)


def _place(tx: Transaction, capture: Capture, prepared: Prepared, at: datetime) -> Kept:
    """Store the first reading of a capture: a new article, a new revision of one, or nothing new."""
    article_id = capture.article_id or _id_of(tx, article_key(capture.url, prepared.canonical_url))
    article = get(tx, article_id) if article_id else None
    if article is None:
        return newcomers.add(tx, [(capture, prepared)], at)[0]
    earlier = _earlier(tx, article.id, capture)
    if earlier and earlier.text_sha == prepared.text_sha:
        captures.mark(tx, capture.id, prepared.pipeline, "article", article_id=article.id, revision_id=earlier.id)
        return Kept(change="same", article_id=article.id, revision_id=earlier.id, reading_id=earlier.reading_id)
    return _add_revision(tx, article, capture, prepared, at)


def _id_of(tx: Transaction, key: str) -> int | None:
    return tx.execute(select(ARTICLE.c.id).where(ARTICLE.c.key == key)).scalar()


def _earlier(tx: Transaction, article_id: int, capture: Capture) -> AnyRow | None:
    """The revision that the article had when the capture was taken; else the one that came next."""
    mine = REVISION.c.article_id == article_id
    before = select(REVISION).where(mine, REVISION.c.at <= capture.at)
    newest = before.order_by(REVISION.c.at.desc(), REVISION.c.n.desc()).limit(1)
    after = select(REVISION).where(mine).order_by(REVISION.c.at, REVISION.c.n).limit(1)
    return tx.execute(newest).first() or tx.execute(after).first()


def _add_revision(tx: Transaction, article: ArticleRow, capture: Capture, prepared: Prepared, at: datetime) -> Kept:
    row = revision_row(article.id, article.revisions + 1, capture, prepared)
    key = tx.execute(insert(REVISION).values(row)).inserted_primary_key
    assert key is not None
    revision_id = int(key[0])
    reading_id = _add_reading(tx, article, revision_id, prepared, at)
    captures.mark(tx, capture.id, prepared.pipeline, "article", article_id=article.id, revision_id=revision_id)
    _settle(tx, article, (reading_id, prepared))
    return Kept(change="revised", article_id=article.id, revision_id=revision_id, reading_id=reading_id)


def _reread(tx: Transaction, revision: AnyRow, capture: Capture, prepared: Prepared, at: datetime) -> Kept:
    """Store another reading of the capture that made a revision. A difference is ours: it makes no new revision."""
    article = get(tx, revision.article_id)
    assert article is not None
    reading_id, fresh = revision.reading_id, None
    before = tx.execute(select(READING.c.record_sha).where(READING.c.id == reading_id)).scalar()
    if before != prepared.record_sha:
        reading_id = _add_reading(tx, article, revision.id, prepared, at)
        fresh = (reading_id, prepared)
    if prepared.text_sha != revision.text_sha:
        tx.execute(update(REVISION).where(REVISION.c.id == revision.id).values(text_sha=prepared.text_sha))
    captures.mark(tx, capture.id, prepared.pipeline, "article", article_id=article.id, revision_id=revision.id)
    if fresh or article.status == "void":
        _settle(tx, article, fresh)
    change: Change = "reread" if fresh else "same"
    return Kept(change=change, article_id=article.id, revision_id=revision.id, reading_id=reading_id)


def _add_reading(tx: Transaction, article: ArticleRow, revision_id: int, prepared: Prepared, at: datetime) -> int:
    row = reading_row(article.id, revision_id, prepared, at)
    key = tx.execute(insert(READING).values(row)).inserted_primary_key
    assert key is not None
    reading_id = int(key[0])
    statuses = projection.statuses(tx, article.id)
    findings.write(tx, reading_id, article, sort_time(prepared.published, article.first_seen), prepared, statuses)
    search_index.add(tx, [(reading_id, article.id, prepared)])
    tx.execute(update(REVISION).where(REVISION.c.id == revision_id).values(reading_id=reading_id))
    return reading_id


def _settle(tx: Transaction, article: ArticleRow, fresh: tuple[int, Prepared] | None) -> None:
    """Bring the article's own row, its current claims, tags and counts in line with its revisions and decisions.

    `fresh`: the reading just made, which is not read back from the database.
    """
    shown, count = _mark_echoes(tx, article.id)
    if shown is None or shown.reading_id is None:
        return
    prepared = fresh[1] if fresh and fresh[0] == shown.reading_id else _prepared(tx, shown.reading_id)
    sort_at = sort_time(prepared.published, article.first_seen)
    status, changed = _standing(tx, article, shown)
    edits = changes.of_article(tx, article.id)
    flags, watches = _flags(tx, article.id, prepared.flags, edits)
    severity = max((severity for _, severity in flags), default=0)
    row = {
        "key": _free_key(tx, article, shown, prepared),
        "title": prepared.title,
        "language": prepared.language,
        "published": prepared.published,
        "access": prepared.access,
        "last_changed": shown.at,
        "sort_at": sort_at,
        "revision_id": shown.id,
        "reading_id": shown.reading_id,
        "revisions": count,
        "claims": len(prepared.claims),
        "severity": severity,
        "urgency": urgency(severity, watched=bool(watches)),
        "status": status,
        "changed": changed,
    }
    tx.execute(update(ARTICLE).where(ARTICLE.c.id == article.id).values(row))
    wanted = {tag for tag in prepared.tags if tag[0] != "flag"} | {("flag", rule) for rule, _ in flags}
    wanted |= {("watch", watch) for watch in watches}
    tags.put(tx, article.id, {("outlet", article.outlet), *wanted}, status, sort_at)
    findings.show(tx, article.id, None if status == "void" else shown.reading_id)
    findings.flag(tx, shown.reading_id, edits, prepared.claims)
    corrections.lay(tx, article.id)
    if fresh:
        due.read(tx, [newcomers.due_of(article.id, shown.reading_id, prepared)])
    elif article.status != status:
        due.mark(tx, due.INDEX, [article.id])


def _flags(
    tx: Transaction, article_id: int, own: Iterable[tuple[str, str, int]], edits: Sequence[ChangeRow]
) -> tuple[list[tuple[str, int]], set[str]]:
    """Rule and severity of every flag of the article that nobody answered yet, and the watches among them."""
    found = list(own)
    found += [(answers.change_id(change), change.rule, SEVERITY[change.severity]) for change in edits]
    watches: dict[str, str] = {}
    for flag in raised.of_article(tx, article_id):
        identity = flag_id(flag.rule, flag.inputs)
        found.append((identity, flag.rule, SEVERITY[flag.severity]))
        if flag.origin == raised.WATCH:
            watches[identity] = flag.key
    done = answers.answered(projection.log_of(tx, article_id))
    left = [(rule, severity) for identity, rule, severity in found if identity not in done]
    return left, {watch for identity, watch in watches.items() if identity not in done}


def settle(tx: Transaction, article_id: int) -> None:
    """Bring what shows an article in line with what its revisions say otherwise and what flags it."""
    article = get(tx, article_id)
    if article is not None:
        _settle(tx, article, None)


def reflag(tx: Transaction, article_id: int) -> None:
    """Bring what orders and filters an article in line with its flags, where these alone have changed."""
    article = get(tx, article_id)
    if article is None or article.reading_id is None:
        return
    read = [row.value for row in findings.of_reading(tx, article.reading_id) if row.kind == "flag"]
    own = [(answers.finding_id(value), value["rule"], SEVERITY[value["severity"]]) for value in read]
    flags, watches = _flags(tx, article_id, own, changes.of_article(tx, article_id))
    severity = max((severity for _, severity in flags), default=0)
    row = {"severity": severity, "urgency": urgency(severity, watched=bool(watches))}
    tx.execute(update(ARTICLE).where(ARTICLE.c.id == article_id).values(row))
    kept = {tag for tag in tags.of_article(tx, article_id) if tag[0] not in ("flag", "watch")}
    kept |= {("flag", rule) for rule, _ in flags} | {("watch", watch) for watch in watches}
    tags.put(tx, article_id, kept, article.status, article.sort_at)


def settle_status(tx: Transaction, article_id: int) -> None:
    """Bring what shows the article's status in line with the decisions on it."""
    article = get(tx, article_id)
    if article is None or article.revision_id is None:
        return
    shown = tx.execute(select(REVISION).where(REVISION.c.id == article.revision_id)).one()
    status, changed = _standing(tx, article, shown)
    if (article.status, article.changed) != (status, changed):
        tx.execute(update(ARTICLE).where(ARTICLE.c.id == article_id).values(status=status, changed=changed))
    if article.status != status:
        tags.set_status(tx, article_id, status)
        findings.show(tx, article_id, None if status == "void" else article.reading_id)
        due.mark(tx, due.INDEX, [article_id])


def _standing(tx: Transaction, article: ArticleRow, shown: AnyRow) -> tuple[Status, bool]:
    """The article's status by the decisions on it, and whether its text is another than the one they were about."""
    log = projection.log_of(tx, article.id)
    status = projection.statuses_of(log).get(None, "open")
    judged = projection.judged_text(tx, log) if log else None
    if status == "open":
        outcome = tx.execute(select(CAPTURE.c.outcome).where(CAPTURE.c.id == shown.capture_id)).scalar()
        status = "open" if outcome == "article" else "void"
    return status, judged is not None and judged != shown.text_sha and changes.since(tx, article.id, judged)


def _prepared(tx: Transaction, reading_id: int) -> Prepared:
    reading = get_reading(tx, reading_id)
    assert reading is not None
    return prepare(reading.record)


def _mark_echoes(tx: Transaction, article_id: int) -> tuple[AnyRow | None, int]:
    """The article's present revision, and how many it has. Revisions that read like the one before point at it."""
    query = select(REVISION).where(REVISION.c.article_id == article_id).order_by(REVISION.c.at, REVISION.c.n)
    rows = tx.execute(query).all()
    before = None
    for row in rows:
        same_as = (before.same_as or before.id) if before and before.text_sha == row.text_sha else None
        if same_as != row.same_as:
            tx.execute(update(REVISION).where(REVISION.c.id == row.id).values(same_as=same_as))
        before = row
    return before, len(rows)


def _free_key(tx: Transaction, article: ArticleRow, shown: AnyRow, prepared: Prepared) -> str:
    """The key that the present reading gives, unless another article has it."""
    url = tx.execute(select(CAPTURE.c.url).where(CAPTURE.c.id == shown.capture_id)).scalar_one()
    key = article_key(url, prepared.canonical_url)
    return key if key != article.key and _id_of(tx, key) is None else article.key


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
    return made(Reading, row, record=records.load(row.record, row.text, row.pipeline)) if row else None


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
