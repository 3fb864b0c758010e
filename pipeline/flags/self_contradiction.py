"""One text gives two figures for one thing, or its headline gives a figure that the text does not have."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from pipeline.claims.find import find_claims
from pipeline.flags.rule import Finding, Rule
from pipeline.record import Claim, Record

SENTENCE = re.compile(r"[.!?。！？]\s|\n")
# Digits elsewhere in the text that a headline may have been rounded or added up from.
FAR = 3  # times; two figures further apart are of a part and the whole, or of two events
SHARE = re.compile(r"\bof\b", re.IGNORECASE)
FIGURE = re.compile(r"\d[\d.,]*")


def check(record: Record) -> Iterator[Finding]:
    yield from _twice(record)
    yield from _headline(record)


def _twice(record: Record) -> Iterator[Finding]:
    """Exact counts of one thing, in one place and period, from one source, that differ."""
    groups: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    parts = {part.span for claim in record.claims for part in claim.parts}
    for claim in record.claims:
        if _whole(claim) and claim.span not in parts and claim.num_span not in parts and claim.period and claim.place:
            period = (claim.period.earliest, claim.period.latest)
            thing = (claim.counted or "").casefold()
            groups[(thing, claim.event, period, claim.place, claim.cumulative, claim.attribution)].append(claim)
    for claims in groups.values():
        first = claims[0]
        other = next((c for c in claims if _near(first, c) and _apart(record.text, first, c)), None)
        if other is not None and first.period:
            yield Finding(
                reason=f"The text says “{first.text}” and “{other.text}” of the same thing, place and time "
                f"({first.period.text}). Find out which figure holds.",
                spans=(first.span, other.span),
            )


def _whole(claim: Claim) -> bool:
    return bool(
        claim.kind == "count"
        and claim.modifier == "exact"
        and not claim.vague
        and claim.event
        and claim.counted
        and claim.trend is None
        and claim.value is not None
        and claim.value > 2
    )


def _near(one: Claim, other: Claim) -> bool:
    """Whether two values differ, and not so much that they must be of two things."""
    low, high = sorted((one.value or 0, other.value or 0))
    return low != high and high <= FAR * low


def _apart(text: str, one: Claim, other: Claim) -> bool:
    """Whether two claims stand in different sentences: in one, they are set against each other on purpose."""
    return bool(SENTENCE.search(text[one.span[1] : other.span[0]]))


def _headline(record: Record) -> Iterator[Finding]:
    """A figure of the headline that the text has not, while it has another for the same event and thing."""
    title = record.title or ""
    if not any(c.isdigit() for c in title) or not record.claims or record.access != "full":
        return
    said = find_claims(title, language=record.language, reference=None, dates=(), countries=())
    for claim in said:
        if not _whole(claim) or claim.value is None:
            continue
        same = [
            c
            for c in record.claims
            if _whole(c) and c.event == claim.event and _same_things(c, claim) and _near(c, claim)
        ]
        same = [c for c in same if not SHARE.search(c.text)]  # "five of the patients" are not all of them
        if same and claim.value not in _values(record, record.claims) and not _sums(claim.value, record.claims):
            yield Finding(
                reason=f"The headline says “{claim.text}”, and the text has no such figure; it says “{same[0].text}”. "
                "Find out which holds.",
                spans=(same[0].span,),
                inputs=(claim.text, same[0].text),
            )


def _same_things(one: Claim, other: Claim) -> bool:
    return (one.counted or "").casefold().split()[-1] == (other.counted or "").casefold().split()[-1]


def _values(record: Record, claims: Sequence[Claim]) -> set[float]:
    """Every value that the text has, read as a claim or not."""
    found = {value for c in claims for value in (c.value, c.low, c.high, *(part.value for part in c.parts))}
    digits = {float(re.sub(r"[.,]", "", m.group())) for m in FIGURE.finditer(record.text) if len(m.group()) < 15}
    return {value for value in found if value is not None} | digits


def _sums(value: float, claims: Sequence[Claim]) -> bool:
    """Whether two figures of the text add up to the headline's."""
    values = [c.value for c in claims if c.value is not None and c.kind == "count"][:60]
    return any(a + b == value for i, a in enumerate(values) for b in values[i:])


RULE = Rule(summary="A text or its headline gives two figures for one thing.", severity="medium", check=check)
