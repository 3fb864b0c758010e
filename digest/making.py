"""From accepted claims to a frozen digest: select, compose, print in every format, store.

A digest is stored with the very bytes of every format, so that it prints the same whatever becomes of the renderers.
"""

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

from digest.format import formats
from digest.model import Digest, Entry, Figure, Footnote, LeftOut, content_hash, dump, load
from digest.passages import passages_of
from digest.sentence import sentence_at
from digest.text import one_line
from digest.wording import ENGLISH
from digest.words import check_in_words, figure_in_words, period_in_words
from pipeline.errors import InputError
from pipeline.query.grammar import show
from pipeline.record import Claim, Record, Span
from storage import articles, changes, corrections, digests, projection, selection
from storage.selection import Selection
from storage.store import Store, Transaction
from storage.types import ArticleRow, ClaimRow, DigestEntry, RevisionRow
from storage.types import Digest as StoredDigest

BUNDLE = "bundle"  # the format under which a digest is stored: its model, and its bytes in every format
_RECENT = 20  # stored digests among which one that says the same is looked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A digest and the readings it was made from."""

    digest: Digest
    sources: tuple[DigestEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """A stored digest. `again`: it says what an earlier one said, so that one was taken."""

    id: int
    name: str
    again: bool = False


def compose(
    tx: Transaction,
    wanted: Selection,
    cutoff: datetime,
    *,
    names: Mapping[str, str] | None = None,
    asked: Mapping[str, str] | None = None,
    language: str = ENGLISH,
) -> Made:
    """The digest of what was accepted until `cutoff`. `names`: outlets by slug; `asked`: the filter in words.

    `language` is that of the digest's own words.
    """
    entries: list[Entry] = []
    sources: list[DigestEntry] = []
    rules: set[str] = set()
    late = number = 0
    for article, rows in selection.claims(tx, wanted):
        reading = articles.get_reading(tx, article.reading_id) if article.reading_id is not None else None
        if reading is None:
            continue
        decided = _decided(tx, article.id)
        edits = _edits(tx, article)
        revision = _revision(tx, article)
        found: list[tuple[Figure, Claim]] = []
        corrected = corrections.of_article(tx, article.id)
        for row, read in _paired(rows, reading.record):
            claim = corrections.applied(read, corrected.get(row.key, {}))
            accepted = decided.get(row.key) if row.status == "accepted" else None
            if (accepted or article.first_seen) > cutoff:
                late += 1
                continue
            number += 1
            note = _footnote(number, article, reading.record, claim, revision, names or {})
            changed = edits.get(row.key) if accepted else None
            found.append((_figure(row, claim, note, accepted, changed, language), claim))
            sources.append(DigestEntry(article_id=article.id, reading_id=reading.id, key=row.key))
        if found:
            rules.add(reading.pipeline)
            entries.append(_entry(article, reading.record, found, names or {}, language))
    versions = {"dateline": _own_version()} | ({"rules": ", ".join(sorted(rules))} if rules else {})
    made = Digest(
        filter=dict(asked if asked is not None else _asked(wanted)),
        cutoff=cutoff.astimezone(UTC).isoformat(timespec="seconds"),
        versions=versions,
        entries=tuple(entries),
        left_out=_left_out(tx, wanted, late),
        language=language,
    )
    return Made(digest=made, sources=tuple(sources))


def _decided(tx: Transaction, article_id: int) -> dict[str, datetime]:
    log = projection.standing(projection.log_of(tx, article_id))
    return {d.target: d.at for d in log if d.target is not None and d.at is not None and d.field is None}


def _edits(tx: Transaction, article: ArticleRow) -> dict[str, str]:
    """What edits after the review changed about claims that still stand, by the claim's key."""
    if not article.changed:
        return {}
    return {row.new_key: one_line(row.reason) for row in changes.of_article(tx, article.id) if row.new_key}


def _paired(rows: Sequence[ClaimRow], record: Record) -> list[tuple[ClaimRow, Claim]]:
    """Each row with the claim of the record that it was written from."""
    claims = {(claim.span, claim.text): claim for claim in record.claims}
    return [(row, claims[row.span, row.text]) for row in rows if (row.span, row.text) in claims]


def _revision(tx: Transaction, article: ArticleRow) -> RevisionRow | None:
    return next((row for row in articles.revisions(tx, article.id) if row.id == article.revision_id), None)


def _footnote(
    number: int,
    article: ArticleRow,
    record: Record,
    claim: Claim,
    revision: RevisionRow | None,
    names: Mapping[str, str],
) -> Footnote:
    quoted = sentence_at(record.text, claim.span, record.language)
    return Footnote(
        number=number,
        outlet=names.get(article.outlet, article.outlet),
        title=one_line(record.title) or "Untitled",
        published=record.published,
        url=record.canonical_url or article.url,
        captured=revision.at.isoformat(timespec="seconds") if revision else None,
        snapshot=revision.snapshot if revision else None,
        quote=one_line(record.text[slice(*quoted)]),
        cites=_cited(record, quoted),
        partial=None if record.access == "full" else record.access_reason or f"a {record.access} text",
        authors=tuple(filter(None, map(one_line, record.authors))),
        language=record.language,
    )


def _cited(record: Record, quoted: Span) -> tuple[str, ...]:
    inside = (c for c in record.citations if c.span[0] < quoted[1] and c.span[1] > quoted[0])
    return tuple(dict.fromkeys(one_line(citation.outlet) for citation in inside))


def _figure(
    row: ClaimRow, claim: Claim, note: Footnote, accepted: datetime | None, changed: str | None, language: str
) -> Figure:
    return Figure(
        claim=row.key,
        figure=figure_in_words(claim, language),
        value=claim.value,
        low=claim.low,
        high=claim.high,
        modifier=claim.modifier,
        kind=claim.kind,
        counted=claim.counted,
        unit=claim.unit,
        event=claim.event,
        period=period_in_words(claim.period, language),
        period_from=claim.period.earliest if claim.period else None,
        period_to=claim.period.latest if claim.period else None,
        place=claim.place,
        attribution=claim.attribution,
        checks=tuple(check_in_words(check.detail, check.holds) for check in claim.checks),
        reviewed=accepted.isoformat(timespec="seconds") if accepted else None,
        changed=changed,
        note=note,
    )


def _entry(
    article: ArticleRow,
    record: Record,
    found: Sequence[tuple[Figure, Claim]],
    names: Mapping[str, str],
    language: str,
) -> Entry:
    outlet = names.get(article.outlet, article.outlet)
    return Entry(
        article=article.key,
        title=one_line(record.title) or "Untitled",
        outlet=outlet,
        published=record.published,
        url=record.canonical_url or article.url,
        language=record.language,
        countries=tuple(tag.name for tag in record.countries if tag.role == "subject"),
        topics=record.topics,
        labels=record.labels,
        figures=tuple(figure for figure, _ in found),
        passages=passages_of(record, found, outlet, language),
    )


def _asked(wanted: Selection) -> dict[str, str]:
    found = {f.name.replace("_", " "): getattr(wanted, f.name) for f in fields(wanted) if f.name != "query"}
    asked = {"query": show(wanted.query)} if wanted.query is not None else {}
    return {name: "yes" if value is True else str(value) for name, value in found.items() if value} | asked


def _left_out(tx: Transaction, wanted: Selection, late: int) -> tuple[LeftOut, ...]:
    counts = selection.counts(tx, wanted)
    reasons = (
        ("not yet reviewed", 0 if wanted.unreviewed else counts.get("open", 0)),
        ("put off", counts.get("deferred", 0)),
        ("rejected", counts.get("rejected", 0)),
        ("decided after the cut-off", late),
        ("accepted, but no longer in the text", selection.count_lost(tx, wanted)),
        (f"beyond the first {selection.MOST:,}", max(0, counts.get("accepted", 0) - selection.MOST)),
    )
    return tuple(LeftOut(reason=reason, count=count) for reason, count in reasons if count)


def _own_version() -> str:
    try:
        return version("dateline")
    except PackageNotFoundError:
        return "not installed"


def freeze(store: Store, made: Made, *, user: str, at: datetime) -> Frozen:
    """Store the digest with its bytes in every format. One that says what a recent one says is that one.

    Raises `InputError` for a digest without a figure: there is nothing to hand on.
    """
    if not made.digest.entries:
        raise InputError(nothing_to_print(made.digest))
    said = content_hash(made.digest)
    with store.transaction() as tx:
        for stored in digests.latest(tx, limit=_RECENT):
            if stored.query.get("said") == said:
                return Frozen(id=stored.id, name=stored.title, again=True)
        running = 1 + max((d.id for d in digests.latest(tx, limit=1)), default=0)
        name = f"{at.year}-{running}"
        whole = replace(made.digest, id=name)
        body = store.keep_body(_bundle(whole))
        query = {
            "said": said,
            "filter": dict(whole.filter),
            "figures": len(whole.figures),
            "articles": len(whole.entries),
        }
        stored_id = digests.record(
            tx, body, at=at, user=user, title=name, format=BUNDLE, query=query, entries=made.sources
        )
    return Frozen(id=stored_id, name=name)


def nothing_to_print(digest: Digest) -> str:
    """The sentence for a digest without a figure: why, and what to do."""
    asked = ", ".join(f"{name} {value}" for name, value in digest.filter.items()) or "the whole store"
    left = "; ".join(f"{item.count} {item.reason}" for item in digest.left_out) or "no claim was found in it at all"
    return (
        f"Nothing to print for {asked}: {left}. Accept claims on the desk (dateline review), or print what nobody has "
        "reviewed, marked as such, with --unreviewed."
    )


def _bundle(digest: Digest) -> bytes:
    printed = {name: base64.b64encode(form.render(digest)).decode() for name, form in formats().items()}
    return json.dumps({"model": dump(digest), "printed": printed}, sort_keys=True).encode()


def printed(tx: Transaction, stored: StoredDigest, format_name: str) -> bytes:
    """The stored digest in a format: the bytes that were stored; for a format added since, made from the model."""
    bundle = json.loads(digests.body(tx, stored))
    if format_name in bundle["printed"]:
        return base64.b64decode(bundle["printed"][format_name])
    known = formats()
    if format_name not in known:
        raise InputError(f"There is no format {format_name!r}. Formats: {', '.join(known)}.")
    return known[format_name].render(load(bundle["model"]))


def by_name(tx: Transaction, name: str) -> StoredDigest:
    """The stored digest of that name ("2023-31"). Raises `InputError` when there is none."""
    running = name.rpartition("-")[2]
    stored = digests.get(tx, int(running)) if running.isascii() and running.isdigit() and len(running) < 18 else None
    if stored is None or stored.title != name or stored.format != BUNDLE:
        raise InputError(f"There is no digest {name!r}. `dateline digest --list` names those that were made.")
    return stored
