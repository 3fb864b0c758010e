"""The chain of a claim: number, sentence and span, article, revision, snapshot, and what came of it since."""

from dataclasses import dataclass
from datetime import datetime

from pipeline.errors import StorageError
from pipeline.record import Citation, Claim, Span
from storage import articles, attempts, captures, changes, digests, fetches, projection, snapshots
from storage.identity import claim_id
from storage.store import Transaction
from storage.types import ArticleRow, ChangeRow, ClaimRow, Decision, RevisionRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Captured:
    """The page as it came. `asked`, `address`: the address that was asked, the one that answered; `size` in bytes.

    `damage`: why the kept bytes are not the ones that came (None: they still have the hash they are named by).
    """

    snapshot: str
    at: datetime
    asked: str
    address: str
    status: int | None
    size: int | None
    damage: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """A revision after the one that the claim was read in. `changes`: what it says otherwise about this claim."""

    n: int
    at: datetime
    snapshot: str
    changes: tuple[ChangeRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A digest that went out with the claim in this note."""

    digest: str
    at: datetime
    note: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """Where a claim comes from. `claim.span` is in the text of the reading, which `rules` made at `read`.

    `said`: the claim as the record has it; `cites`: the citations in its sentence; `revision` of `revisions` is the one
    that it was read in; `gone`: why the article's page is not there any more.
    """

    id: str
    claim: ClaimRow
    article: ArticleRow
    said: Claim | None
    revision: int
    revisions: int
    captured: Captured
    rules: str
    read: datetime
    later: tuple[Later, ...]
    gone: str | None
    cites: tuple[Citation, ...]
    decisions: tuple[Decision, ...]
    digests: tuple[Printed, ...]


def chain_of(tx: Transaction, claim: ClaimRow) -> Chain | None:
    """Everything that is known of where a claim comes from; None when its reading is not in the store any more."""
    article = articles.get(tx, claim.article_id)
    reading = articles.get_reading(tx, claim.reading_id)
    if article is None or reading is None:
        return None
    record = reading.record
    versions = articles.revisions(tx, article.id)
    place = next(n for n, version in enumerate(versions) if version.id == reading.revision_id)
    edits = changes.of_article(tx, article.id)
    gone = attempts.vanished(tx, article.id)
    at = record.text.find(claim.sentence, max(0, claim.span[0] - len(claim.sentence)))
    around = (at, at + len(claim.sentence)) if at >= 0 else claim.span
    return Chain(
        id=claim_id(article.id, claim.key),
        claim=claim,
        article=article,
        said=next((one for one in record.claims if (one.span, one.text) == (claim.span, claim.text)), None),
        revision=versions[place].n,
        revisions=len(versions),
        captured=_captured(tx, versions[place]),
        rules=reading.pipeline,
        read=reading.made,
        later=_later(claim, versions[place + 1 :], edits),
        gone=f"{gone.reason}, since {gone.at:%-d %B %Y}" if gone else None,
        cites=tuple(cited for cited in record.citations if _meets(cited.span, around)),
        decisions=tuple(one for one in projection.log_of(tx, article.id) if one.target in (None, claim.key)),
        digests=tuple(
            Printed(digest=stored.title, at=stored.at, note=note)
            for stored in digests.citing(tx, article.id)
            for note, entry in enumerate(stored.entries, 1)
            if (entry.article_id, entry.key) == (article.id, claim.key)
        ),
    )


def _captured(tx: Transaction, version: RevisionRow) -> Captured:
    capture = captures.get(tx, version.capture_id)
    fetch = fetches.get(tx, capture.fetch_id) if capture and capture.fetch_id is not None else None
    known = snapshots.get(tx, version.snapshot)
    return Captured(
        snapshot=version.snapshot,
        at=version.at,
        asked=fetch.url if fetch else version.url,
        address=(fetch.final_url if fetch else None) or version.url,
        status=fetch.status if fetch else None,
        size=known.size if known else None,
        damage=_damage(tx, version.snapshot),
    )


def _damage(tx: Transaction, sha: str) -> str | None:
    try:
        snapshots.read(tx, sha)
    except StorageError as error:
        return str(error)
    return None


def _later(claim: ClaimRow, versions: tuple[RevisionRow, ...], edits: tuple[ChangeRow, ...]) -> tuple[Later, ...]:
    """The revisions since, each with its changes of this claim, under the key that it had by then."""
    key = claim.key
    found = []
    for version in versions:
        if version.same_as is not None:
            continue
        mine = tuple(edit for edit in edits if edit.revision_id == version.id and key in (edit.old_key, edit.new_key))
        found.append(Later(n=version.n, at=version.at, snapshot=version.snapshot, changes=mine))
        key = next((edit.new_key for edit in mine if edit.new_key is not None), key)
    return tuple(found)


def _meets(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
