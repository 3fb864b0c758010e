"""Figures were taken from a page that shows only a part of its article."""

from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.record import Record

KINDS = {"partial": "a part of the article", "paywall": "what stands before a paywall"}


def check(record: Record) -> Iterator[Finding]:
    if record.access in KINDS and record.claims:
        figures = "1 figure comes" if len(record.claims) == 1 else f"{len(record.claims)} figures come"
        yield Finding(
            reason=f"{figures} from {KINDS[record.access]}{_why(record)}: what follows may say more or otherwise. Read "
            "the whole article before they are used.",
            inputs=(record.access, *(record.text[slice(*claim.num_span)] for claim in record.claims)),
        )


def _why(record: Record) -> str:
    return f" ({record.access_reason.rstrip('.')})" if record.access_reason else ""


RULE = Rule(summary="Figures come from a text that is only a part of the article.", severity="low", check=check)
