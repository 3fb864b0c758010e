"""What became of a digest that went out: which of its notes the sources no longer bear out."""

import json
from dataclasses import dataclass

from digest.model import Digest, load
from digest.text import one_line
from storage import digests, findings
from storage.store import Transaction
from storage.types import ClaimRow
from storage.types import Digest as StoredDigest


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A note whose source says something else now. `now` is that, where one claim has taken the old one's place.

    `taken_back`: the text still says so, but the decision to accept it was changed.
    """

    note: int
    article_id: int
    outlet: str
    said: str
    now: str | None
    taken_back: bool = False

    @property
    def sentence(self) -> str:
        """ "Note 7: Harbour Post now says “66 people”, not “65 people”." """
        if self.taken_back:
            return f"Note {self.note}: “{self.said}” ({self.outlet}) was accepted then, and no longer is."
        if self.now:
            return f"Note {self.note}: {self.outlet} now says “{self.now}”, not “{self.said}”."
        return f"Note {self.note}: {self.outlet} no longer says “{self.said}”."


def model_of(tx: Transaction, stored: StoredDigest) -> Digest:
    """What the digest said when it went out."""
    return load(json.loads(digests.body(tx, stored))["model"])


def changed_since(tx: Transaction, stored: StoredDigest) -> tuple[Changed, ...]:
    """The notes that would not be printed the same way today, in order."""
    figures = {figure.note.number: figure for figure in model_of(tx, stored).figures}
    found = []
    for number, entry in enumerate(stored.entries, 1):
        figure = figures.get(number)
        if figure is None or entry.key is None:
            continue
        current = findings.current_claims(tx, entry.article_id)
        same = next((claim for claim in current if claim.key == entry.key), None)
        taken_back = same is not None and figure.reviewed is not None and same.status != "accepted"
        if same is not None and not taken_back:
            continue
        before = _row(tx, entry.reading_id, entry.key)
        after = _heir(before, current, _keys(tx, entry.reading_id)) if before and same is None else None
        found.append(
            Changed(
                note=number,
                article_id=entry.article_id,
                outlet=one_line(figure.note.outlet),
                said=one_line(before.text) if before else figure.figure,
                now=one_line(after.text) if after else None,
                taken_back=taken_back,
            )
        )
    return tuple(found)


def _row(tx: Transaction, reading_id: int, key: str) -> ClaimRow | None:
    return next((claim for claim in findings.claims_of_reading(tx, reading_id) if claim.key == key), None)


def _keys(tx: Transaction, reading_id: int) -> frozenset[str]:
    return frozenset(claim.key for claim in findings.claims_of_reading(tx, reading_id))


def _heir(before: ClaimRow, current: tuple[ClaimRow, ...], known: frozenset[str]) -> ClaimRow | None:
    """The one new claim about the same thing; None when there is none, or more than one."""

    def about(claim: ClaimRow) -> tuple[str | None, ...]:
        return (claim.kind, claim.counted, claim.event, claim.unit, claim.period_from, claim.period_to)

    heirs = [claim for claim in current if claim.key not in known and about(claim) == about(before)]
    return heirs[0] if len(heirs) == 1 else None
