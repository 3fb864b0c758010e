"""What people corrected in claims, field by field.

The reading stays as it was made; the columns that search, queues and digests ask follow the correction, and go on doing
so when the page is read again.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import delete, insert, select, update

from pipeline.query.tokens import tokens
from pipeline.record import Claim, Period
from storage import projection
from storage.schema import ARTICLE, CLAIM, CLAIM_WORD, FINDING
from storage.store import Transaction
from storage.types import Decision

# The bound comes before the value: both make the interval that the figure allows.
FIELDS = ("modifier", "value", "counted", "event", "period_from", "period_to", "place", "attribution")


def of_article(tx: Transaction, article_id: int) -> dict[str, dict[str, Decision]]:
    """The corrections that hold, by the claim's key and the field."""
    found: dict[str, dict[str, Decision]] = {}
    for (target, name), decision in projection.fields(tx, article_id).items():
        if target is not None and name in FIELDS and decision.verdict == "edit":
            found.setdefault(target, {})[name] = decision
    return found


def read_of(claim: Claim) -> dict[str, Any]:
    """The fields as the claim has them."""
    period = claim.period
    dates = {"period_from": period.earliest if period else None, "period_to": period.latest if period else None}
    return {name: dates[name] if name in dates else getattr(claim, name) for name in FIELDS}


def applied(claim: Claim, corrected: Mapping[str, Decision]) -> Claim:
    """The claim as people corrected it. Arithmetic that was checked on another value is left out."""
    if not corrected:
        return claim
    new = {name: decision.new for name, decision in corrected.items()}
    plain = {name: value for name, value in new.items() if not name.startswith("period_")}
    claim = replace(claim, **plain)
    if "value" in new or "modifier" in new:
        low, high = bounds(claim.modifier, claim.value, claim.low, claim.high)
        claim = replace(claim, low=low, high=high, checks=(), vague=claim.vague and claim.value is None)
    if len(plain) < len(new):
        was = claim.period or Period(text="", earliest=None, latest=None)
        earliest, latest = new.get("period_from", was.earliest), new.get("period_to", was.latest)
        known = earliest is not None or latest is not None
        claim = replace(claim, period=replace(was, earliest=earliest, latest=latest) if known else None)
    return claim


def bounds(
    modifier: str, value: float | None, low: float | None, high: float | None
) -> tuple[float | None, float | None]:
    """The interval that a bound and a value allow; that of a range is what was read."""
    match modifier:
        case "range":
            return low, high
        case "at_least" | "more_than":
            return value, None
        case "at_most" | "less_than":
            return None, value
    return None, None


def lay(tx: Transaction, article_id: int) -> None:
    """Let the present claims' columns be what people corrected, and where they took it back, what was read."""
    touched = {d.target for d in projection.log_of(tx, article_id) if d.field in FIELDS and d.target is not None}
    if not touched:
        return
    reading_id = tx.execute(select(ARTICLE.c.reading_id).where(ARTICLE.c.id == article_id)).scalar()
    held = of_article(tx, article_id)
    mine = (FINDING.c.reading_id == reading_id, FINDING.c.kind == "claim", FINDING.c.key.in_(touched))
    for key, value in tx.execute(select(FINDING.c.key, FINDING.c.value).where(*mine)).all():
        columns = _columns(value, {name: decision.new for name, decision in held.get(key, {}).items()})
        row = (CLAIM.c.reading_id == reading_id, CLAIM.c.key == key)
        tx.execute(update(CLAIM).where(*row).values(columns))
        tx.execute(delete(CLAIM_WORD).where(CLAIM_WORD.c.reading_id == reading_id, CLAIM_WORD.c.key == key))
        words = sorted(set(tokens(columns["counted"] or "")))
        common = {"reading_id": reading_id, "key": key, "article_id": article_id}
        if words:
            tx.execute(insert(CLAIM_WORD), [common | {"word": word} for word in words])


def _columns(read: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    period = read.get("period") or {}
    was: dict[str, Any] = {
        name: read.get(name) for name in ("value", "low", "high", "counted", "event", "place", "attribution")
    }
    was |= {
        "modifier": read.get("modifier", "exact"),
        "period_from": period.get("earliest"),
        "period_to": period.get("latest"),
    }
    now = {**was, **new}
    if "value" in new or "modifier" in new:
        now["low"], now["high"] = bounds(now["modifier"], now["value"], now["low"], now["high"])
    return now
