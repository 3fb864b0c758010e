"""What became of a digest that went out: which of its notes the sources no longer bear out."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from digest.model import Digest, Figure, load
from digest.text import one_line
from ledger.comparing.compare import compare
from ledger.comparing.result import Change
from pipeline.record import Page, Record
from storage import articles, attempts, digests, findings
from storage.store import Transaction
from storage.types import ArticleRow, ClaimRow, DigestEntry
from storage.types import Digest as StoredDigest


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A note whose source says something else now. `now` is that, where one claim has taken the old one's place.

    `vanished`: why its article is not there any more; `reason`: what the edit changed. `taken_back`: the text still
    says so, but the decision to accept it was changed.
    """

    note: int
    article_id: int
    outlet: str
    said: str
    now: str | None
    taken_back: bool = False
    vanished: str | None = None
    reason: str | None = None

    @property
    def sentence(self) -> str:
        """ "Note 7: Harbour Post now says “66 people”, not “65 people”." """
        if self.vanished:
            return (
                f"Note {self.note}: the article of {self.outlet} that says “{self.said}” is not there: {self.vanished}."
            )
        if self.taken_back:
            return f"Note {self.note}: “{self.said}” ({self.outlet}) was accepted then, and no longer is."
        if self.now == self.said and self.reason:
            return f"Note {self.note}: {self.outlet} still says “{self.said}”, but {self.reason}"
        if self.now:
            return f"Note {self.note}: {self.outlet} now says “{self.now}”, not “{self.said}”."
        return f"Note {self.note}: {self.outlet} no longer says “{self.said}”."


def model_of(tx: Transaction, stored: StoredDigest) -> Digest:
    """What the digest said when it went out."""
    return load(json.loads(digests.body(tx, stored))["model"])


def changed_since(tx: Transaction, stored: StoredDigest) -> tuple[Changed, ...]:
    """The notes that their sources no longer bear out, in order. An edit that leaves the meaning leaves the note."""
    figures = {figure.note.number: figure for figure in model_of(tx, stored).figures}
    edits = _Edits(tx)
    found = []
    for number, entry in enumerate(stored.entries, 1):
        figure = figures.get(number)
        if figure is None or entry.key is None:
            continue
        note = _noted(number, entry, figure, edits.row(entry))
        if gone := attempts.vanished(tx, entry.article_id):
            found.append(replace(note, vanished=f"{gone.reason}, since {gone.at:%-d %B %Y}"))
            continue
        same = next((c for c in findings.current_claims(tx, entry.article_id) if c.key == entry.key), None)
        if same is not None:
            if figure.reviewed is not None and same.status != "accepted":
                found.append(replace(note, taken_back=True))
            continue
        found += [replace(note, said=said, now=now, reason=reason) for said, now, reason in edits.of(entry)]
    return tuple(found)


def _noted(number: int, entry: DigestEntry, figure: Figure, row: ClaimRow | None) -> Changed:
    return Changed(
        note=number,
        article_id=entry.article_id,
        outlet=one_line(figure.note.outlet),
        said=one_line(row.text) if row else figure.figure,
        now=None,
    )


class _Edits:
    """What became of the figures of a digest, its articles compared once each."""

    def __init__(self, tx: Transaction) -> None:
        self.tx = tx
        self._compared: dict[tuple[int, int], tuple[Change, ...]] = {}

    def of(self, entry: DigestEntry) -> Iterator[tuple[str, str | None, str | None]]:
        """What the figure's claim said, what is said now (None: nothing), and the reason; nothing if it stands."""
        row, reading = self.row(entry), entry.reading_id
        article = articles.get(self.tx, entry.article_id)
        if row is None or article is None or article.reading_id is None:
            return
        # Compared are texts that the same rules read, where these still find the claim in the old one.
        again = self._again(entry)
        if again is not None:
            row, reading = again
        for change in self._between(reading, article.reading_id):
            if change.kind == "article":
                yield one_line(row.text), None, change.reason
                return
            said = change.before
            if said is None or said.span is None or not (said.span[0] < row.span[1] and row.span[0] < said.span[1]):
                continue
            yield one_line(row.text), self._heir(change, article), one_line(change.reason)
            return

    def row(self, entry: DigestEntry) -> ClaimRow | None:
        """The claim that was printed."""
        claims = findings.claims_of_reading(self.tx, entry.reading_id)
        return next((claim for claim in claims if claim.key == entry.key), None)

    def _again(self, entry: DigestEntry) -> tuple[ClaimRow, int] | None:
        """The claim and the reading by the latest rules of the text that the figure was printed from."""
        old = articles.get_reading(self.tx, entry.reading_id)
        revisions = articles.revisions(self.tx, entry.article_id)
        latest = next((one.reading_id for one in revisions if old and one.id == old.revision_id), None)
        if latest is None:
            return None
        row = next((c for c in findings.claims_of_reading(self.tx, latest) if c.key == entry.key), None)
        return (row, latest) if row else None

    def _heir(self, change: Change, article: ArticleRow) -> str | None:
        """The claim that stands where the changed one stood."""
        after = change.after
        if after is None or after.span is None:
            return None
        claims = findings.claims_of_reading(self.tx, article.reading_id or 0)
        at = next((c for c in claims if c.span[0] < after.span[1] and after.span[0] < c.span[1]), None)
        return one_line(at.text if at else after.text)

    def _between(self, old: int, new: int) -> tuple[Change, ...]:
        if (old, new) not in self._compared:
            before, after = (articles.get_reading(self.tx, reading) for reading in (old, new))
            assert before is not None
            assert after is not None
            self._compared[old, new] = compare(_text(before.record), _text(after.record))
        return self._compared[old, new]


def _text(record: Record) -> Page:
    """A text that was read, to be compared as it is."""
    published = (record.published or "")[:10]
    return Page(
        text=record.text,
        url=record.url,
        title=record.title,
        language=record.language,
        reference_date=date.fromisoformat(published) if len(published) == 10 else None,
    )
