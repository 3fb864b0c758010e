"""Does each row still say what the rows it was made from say? Readings against their hash, findings and claims against
their reading, articles and revisions against what they show, statuses against the log, digests against what went out.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import func, select, text

from pipeline.errors import StorageError
from pipeline.record import Record
from storage import projection, records
from storage.cleaning import dump_json
from storage.identity import digest_of, text_sha
from storage.prepared import claim_columns
from storage.rows import AnyRow
from storage.schema import ARTICLE, CHANGE, CLAIM, COMPARISON, DIGEST, DIGEST_ENTRY, FINDING, READING, REVISION, TAG
from storage.store import Transaction

BATCH = 200  # readings looked at together
KINDS = {"claims": "claim", "dates": "date", "citations": "citation", "countries": "country", "flags": "flag"}
APPEND_ONLY = ("decision",)


def check(tx: Transaction) -> Iterator[str]:
    """A sentence for each row that is not what was written, which names its table and row."""
    yield from _guards(tx)
    after = 0
    while True:
        query = select(READING).where(READING.c.id > after).order_by(READING.c.id).limit(BATCH)
        batch = tx.execute(query).all()
        if not batch:
            break
        after = batch[-1].id
        yield from _readings(tx, batch)
    yield from _shown(tx)
    yield from _statuses(tx)
    yield from _comparisons(tx)
    yield from _digests(tx)


def _guards(tx: Transaction) -> Iterator[str]:
    """The triggers that refuse changes: whoever wants to change the log takes them away first."""
    names = "SELECT name FROM sqlite_master WHERE type = 'trigger'" if tx.sqlite else "SELECT tgname FROM pg_trigger"
    known = set(tx.execute(text(names)).scalars())
    for table in APPEND_ONLY:
        wanted = (f"{table}_refuses_UPDATE", f"{table}_refuses_DELETE") if tx.sqlite else (f"{table}_refuses_change",)
        for trigger in wanted:
            if trigger not in known:
                yield f"table {table}: the trigger {trigger} is gone, so its rows can be changed"


def _readings(tx: Transaction, batch: Sequence[AnyRow]) -> Iterator[str]:
    ids = [row.id for row in batch]
    findings = _by_reading(tx.execute(select(FINDING).where(FINDING.c.reading_id.in_(ids))).all())
    claims = _by_reading(tx.execute(select(CLAIM).where(CLAIM.c.reading_id.in_(ids))).all())
    for row in batch:
        if digest_of(row.text, dump_json(row.record)) != row.record_sha:
            yield f"reading {row.id}: its text or record does not fit its hash"
            continue
        yield from _findings_of(row, findings.get(row.id, ()))
        yield from _claims_of(row, claims.get(row.id, ()), findings.get(row.id, ()))


def _by_reading(rows: Sequence[AnyRow]) -> dict[int, list[AnyRow]]:
    found: dict[int, list[AnyRow]] = {}
    for row in rows:
        found.setdefault(row.reading_id, []).append(row)
    return found


def _findings_of(reading: AnyRow, rows: Sequence[AnyRow]) -> Iterator[str]:
    """Each finding is one of the record's, and each of the record's is there."""
    wanted = Counter((kind, dump_json(item)) for name, kind in KINDS.items() for item in reading.record.get(name, ()))
    for row in rows:
        name = f"finding {row.key} of reading {reading.id}"
        mine = (row.kind, dump_json(row.value))
        if not wanted[mine]:
            yield f"{name}: its value is not in the reading"
            continue
        wanted[mine] -= 1
        if (row.article_id, row.text) != (reading.article_id, reading.text[row.start : row.end]):
            yield f"{name}: the text between its ends is another one"
        elif "span" in row.value and [row.start, row.end] != list(row.value["span"]):
            yield f"{name}: it stands elsewhere in the reading"
    for kind, count in Counter(kind for kind, _ in wanted.elements()).items():
        yield f"finding of reading {reading.id}: {count} of kind {kind} missing"


def _claims_of(reading: AnyRow, rows: Sequence[AnyRow], findings: Sequence[AnyRow]) -> Iterator[str]:
    """Each claim says what the reading says at its place."""
    record = records.load(reading.record, reading.text, reading.pipeline)
    keys = {row.key: row for row in findings if row.kind == "claim"}
    wanted = _columns(record)
    for row in rows:
        name = f"claim {row.key} of reading {reading.id}"
        finding = keys.pop(row.key, None)
        told = wanted.get(dump_json(finding.value)) if finding is not None else None
        if told is None:
            yield f"{name}: the reading has no such claim"
            continue
        differing = [column for column, value in told.items() if getattr(row, column) != value]
        if row.article_id != reading.article_id:
            differing.append("article_id")
        if row.text and row.text not in row.sentence and row.sentence not in row.text:
            differing.append("sentence")
        if differing:
            yield f"{name}: {', '.join(differing)} is not what the reading says"
    for key in keys:
        yield f"claim {key} of reading {reading.id}: missing"


def _columns(record: Record) -> Mapping[str, Mapping[str, Any]]:
    """What the columns of each claim must hold, by its record in one form. What edits change is left out."""
    plain = records.dump(record)["claims"]
    return {
        dump_json(item): {
            name: value for name, value in claim_columns(claim, ()).items() if name not in ("flag", "severity")
        }
        for item, claim in zip(plain, record.claims, strict=True)
    }


def _shown(tx: Transaction) -> Iterator[str]:
    """Articles and revisions show what their readings say."""
    query = (
        select(REVISION.c.id, REVISION.c.text_sha, READING.c.text, READING.c.record)
        .join(READING, READING.c.id == REVISION.c.reading_id)
        .order_by(REVISION.c.id)
    )
    for row in _streamed(tx, query):
        if text_sha(row.record.get("title"), row.text) != row.text_sha:
            yield f"revision {row.id}: its hash is not that of its reading's text"
    counted = select(REVISION.c.article_id, func.count().label("n")).group_by(REVISION.c.article_id).subquery()
    articles = (
        select(ARTICLE, READING.c.record, counted.c.n)
        .outerjoin(READING, READING.c.id == ARTICLE.c.reading_id)
        .outerjoin(counted, counted.c.article_id == ARTICLE.c.id)
        .order_by(ARTICLE.c.id)
    )
    for row in _streamed(tx, articles):
        if row.record is None:
            yield f"article {row.id}: the reading it shows is missing"
            continue
        told = {name: row.record.get(name) for name in ("title", "language", "published", "access")}
        told["claims"] = len(row.record.get("claims", ()))
        differing = [name for name, value in told.items() if getattr(row, name) != value]
        if not 1 <= row.revisions <= (row.n or 0):
            differing.append("revisions")
        if differing:
            yield f"article {row.id}: {', '.join(differing)} is not what its reading says"


def _statuses(tx: Transaction) -> Iterator[str]:
    """The status of articles, claims and tags is what the log amounts to."""
    decided: dict[int, dict[str | None, str]] = {}
    query = select(ARTICLE.c.id, ARTICLE.c.status).order_by(ARTICLE.c.id)
    for row in tx.execute(query).all():
        found = projection.statuses(tx, row.id)
        decided[row.id] = dict(found)
        if row.status not in (found.get(None, "open"), "void"):
            yield f"article {row.id}: it is called {row.status}, which nobody decided"
    columns = select(CLAIM.c.reading_id, CLAIM.c.key, CLAIM.c.article_id, CLAIM.c.status)
    for row in _streamed(tx, columns.order_by(CLAIM.c.reading_id, CLAIM.c.key)):
        if row.status != decided.get(row.article_id, {}).get(row.key, "open"):
            yield f"claim {row.key} of reading {row.reading_id}: it is called {row.status}, which nobody decided"
    tags = select(TAG.c.article_id, TAG.c.kind, TAG.c.value, TAG.c.status, ARTICLE.c.status.label("right"))
    for row in _streamed(
        tx, tags.join(ARTICLE, ARTICLE.c.id == TAG.c.article_id).where(TAG.c.status != ARTICLE.c.status)
    ):
        yield f"tag {row.kind} {row.value} of article {row.article_id}: {row.status}, and the article is {row.right}"


def _comparisons(tx: Transaction) -> Iterator[str]:
    counted = select(CHANGE.c.revision_id, func.count().label("n")).group_by(CHANGE.c.revision_id).subquery()
    query = select(COMPARISON.c.revision_id, COMPARISON.c.changes, func.coalesce(counted.c.n, 0).label("n"))
    for row in tx.execute(query.outerjoin(counted, counted.c.revision_id == COMPARISON.c.revision_id)):
        if row.changes != row.n:
            yield f"comparison of revision {row.revision_id}: {row.changes} changes are counted, {row.n} are there"


def _digests(tx: Transaction) -> Iterator[str]:
    """The rows of a digest name what went out in it."""
    for row in tx.execute(select(DIGEST).order_by(DIGEST.c.id)).all():
        try:
            model = json.loads(tx.bodies.read(row.body)).get("model", {})
        except (StorageError, ValueError, AttributeError):
            continue  # not a bundle, or missing, which the snapshots' own check says
        entries = tx.execute(select(DIGEST_ENTRY).where(DIGEST_ENTRY.c.digest_id == row.id)).all()
        if model.get("id", row.title) != row.title:
            yield f"digest {row.id}: its title is {row.title}, and {model['id']} went out"
        if row.query.get("figures", len(entries)) != len(entries):
            yield f"digest_entry of digest {row.id}: {len(entries)} are there, {row.query['figures']} went out"
        for entry in entries:
            mine = (CLAIM.c.reading_id == entry.reading_id, CLAIM.c.key == entry.key)
            if entry.key is not None and not tx.execute(select(CLAIM.c.key).where(*mine)).first():
                name = f"digest_entry {entry.n} of digest {row.id}"
                yield f"{name}: the claim {entry.key} is not in reading {entry.reading_id}"


def _streamed(tx: Transaction, query: Any) -> Iterator[AnyRow]:
    """The rows, a thousand in memory at a time."""
    yield from tx.connection.execution_options(yield_per=1000).execute(query)
