"""What an outlet's edit means for the claims that were read: which flag it raises, on which claim."""

from collections.abc import Sequence

from ledger.comparing.result import Change, Said
from pipeline.record import Severity, to_json
from storage.types import ChangeRow, ClaimRow, Pair

GRAVE = frozenset(("number", "bound", "unit", "counted", "period", "article"))


def rule_of(change: Change) -> str:
    """The name of a change among the rules of flags: "number_changed", "claim_vanished", "citation_appeared"."""
    if change.kind == "article":
        return "article_vanished" if change.after is None else "article_replaced"
    if change.after is None:
        return "claim_vanished" if change.kind == "number" else f"{change.kind}_vanished"
    return f"{change.kind}_{'changed' if change.before else 'appeared'}"


def severity_of(change: Change) -> Severity:
    """High where something that was said of a figure is said no longer, low where something new is said."""
    if change.before is None:
        return "low"
    return "high" if change.kind in GRAVE else "medium"


def rows_of(
    pair: Pair, changes: Sequence[Change], before: Sequence[ClaimRow], after: Sequence[ClaimRow]
) -> tuple[ChangeRow, ...]:
    """The rows of changes from one revision to the next, each with the claims of both that it concerns."""
    return tuple(
        ChangeRow(
            revision_id=pair.revision_id,
            article_id=pair.article_id,
            rule=rule_of(change),
            severity=severity_of(change),
            reason=change.reason,
            before=to_json(change.before),
            after=to_json(change.after),
            old_key=claim_at(before, change.before),
            new_key=claim_at(after, change.after),
        )
        for change in changes
    )


def claim_at(claims: Sequence[ClaimRow], said: Said | None) -> str | None:
    """The key of the claim that what was said belongs to: the one at its place, else the only one of its sentence."""
    if said is None or said.span is None:
        return None
    start, end = said.span
    at = next((claim.key for claim in claims if claim.span[0] < end and start < claim.span[1]), None)
    if at is not None:
        return at
    begin = start - max(said.sentence.find(said.text), 0)
    near = [claim.key for claim in claims if begin <= claim.span[0] < begin + len(said.sentence)]
    return near[0] if len(near) == 1 else None
