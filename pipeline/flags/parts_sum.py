"""The parts of a breakdown do not add up to the whole."""

import re
from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule, failed
from pipeline.record import Check, Claim, Record

FIGURE = re.compile(r"(?<![\w.,])\d[\d,.]*")
AROUND = 120  # characters before the whole in which the figure that the parts belong to may stand


def check(record: Record) -> Iterator[Finding]:
    for claim, found in failed(record, "parts_sum"):
        if not _of_another(record, claim, found):
            yield Finding(reason=f"Check the breakdown of “{claim.text}”: {found.detail}.", spans=found.spans)


def _of_another(record: Record, claim: Claim, found: Check) -> bool:
    """Whether the parts add up to another figure just before: "5 of the hits came from two players (2 and 3)"."""
    before = record.text[max(0, claim.num_span[0] - AROUND) : claim.num_span[0]]
    near = re.split(r"[.!?]\s|\n", before)[-1]
    figures = {match.group().rstrip(".,").replace(",", "") for match in FIGURE.finditer(near)}
    return found.value is not None and f"{found.value:g}" in figures


RULE = Rule(summary="The parts of a breakdown do not add up to the whole.", severity="high", check=check, version=2)
