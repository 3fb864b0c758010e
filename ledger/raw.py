"""The numbers of a record that can be figures: its claims, their parts, and numbers that have no noun of their own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline.claims.find import refused_numbers
from pipeline.record import Claim, ClaimKind, Modifier, Record, Span

INFINITE = float("inf")
DEATH = re.compile(
    r"\s+(?:death|victim|fatality|body|mort|décès|victime|muerte|víctima|todesopfer|tote)\b", re.IGNORECASE
)
APPROXIMATE = 0.1  # "about", "some": a tenth to either side


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """A number of the text. `claim`: the claim it was read from; `whole`: the number span it was read as a part of."""

    span: Span
    num_span: Span
    value: float | None
    low: float
    high: float
    modifier: Modifier = "exact"
    kind: ClaimKind = "count"
    unit: str | None = None
    counted: str | None = None
    claim: Claim | None = None
    said: str = ""  # the claim's words, whole
    whole: Span | None = None


def raw_figures(record: Record) -> tuple[Raw, ...]:
    """The numbers in the order of the text; of two that overlap the record's claim counts."""
    claims = [_of_claim(claim) for claim in record.claims if claim.kind != "rank"]
    taken = [raw.num_span for raw in claims]
    found = list(claims)
    for raw in (*_parts(record), *_nounless(record)):
        if not any(raw.num_span[0] < end and start < raw.num_span[1] for start, end in taken):
            found.append(raw)
            taken.append(raw.num_span)
    found.sort(key=lambda raw: raw.num_span)
    return tuple(_cut(raw, found[i + 1] if i + 1 < len(found) else None) for i, raw in enumerate(found))


def interval(value: float | None, low: float | None, high: float | None, modifier: Modifier) -> tuple[float, float]:
    """The values that the words allow."""
    if modifier in ("at_least", "more_than"):
        return (low if low is not None else value or 0.0, INFINITE)
    if modifier in ("at_most", "less_than"):
        return (0.0, high if high is not None else value or 0.0)
    if low is not None and high is not None:
        return (low, high)
    if value is None:
        return (low or 0.0, high if high is not None else INFINITE)
    slack = abs(value) * APPROXIMATE if modifier == "approx" else 0.0
    return (value - slack, value + slack)


def _of_claim(claim: Claim) -> Raw:
    low, high = interval(claim.value, claim.low, claim.high, claim.modifier)
    return Raw(
        span=claim.span,
        num_span=claim.num_span,
        value=claim.value,
        low=low,
        high=high,
        modifier=claim.modifier,
        kind=claim.kind,
        unit=claim.unit,
        counted=claim.counted,
        claim=claim,
        said=claim.text,
    )


def _parts(record: Record) -> Iterator[Raw]:
    for claim in record.claims:
        for part in claim.parts:
            if part.value is not None:
                yield Raw(
                    span=part.span,
                    num_span=part.span,
                    value=part.value,
                    low=part.value,
                    high=part.value,
                    counted=part.counted,
                    whole=claim.num_span,
                )


def _nounless(record: Record) -> Iterator[Raw]:
    """Numbers without a noun ("Tucson had 51,001"): no claim by themselves, but figures beside others."""
    blocked = [citation.span for citation in record.citations] + [time.span for time in record.dates]
    for refused in refused_numbers(record.text, record.language):
        number = refused.number
        span = (number.start, number.end)
        ordinal = refused.reason == "ordinal" and number.value is not None and number.value > 1
        if (refused.reason != "unread" and not ordinal) or number.value is None:
            continue
        if ordinal and not DEATH.match(record.text, number.end):
            continue
        if any(span[0] < end and start < span[1] for start, end in blocked):
            continue
        yield Raw(span=span, num_span=span, value=number.value, low=number.value, high=number.value)


def _cut(raw: Raw, following: Raw | None) -> Raw:
    """ "Nine of the eleven Christians" is two figures: the first ends before the second."""
    if following is None or following.num_span[0] >= raw.span[1]:
        return raw
    return replace(raw, span=(raw.span[0], raw.num_span[1]))
