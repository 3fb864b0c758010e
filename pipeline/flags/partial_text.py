"""Figures were taken from a page that shows only a part of its article."""

import re
from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.record import Record

OPEN = re.compile(r"(?:…|\.\.\.)[\]\)]?\W*$")
LINE = 80  # characters from which on a line is a sentence, and not a name below the text
KINDS = {"partial": "a part of the article", "paywall": "what stands before a paywall"}


def check(record: Record) -> Iterator[Finding]:
    # "Hundreds of stalls" is no figure that the rest of the article could put right.
    exact = [claim for claim in record.claims if not claim.vague]
    if record.access in KINDS and exact and (record.access == "paywall" or _breaks_off(record.text)):
        figures = "1 figure comes" if len(exact) == 1 else f"{len(exact)} figures come"
        yield Finding(
            reason=f"{figures} from {KINDS[record.access]}{_why(record)}: what follows may say more or otherwise. Read "
            "the whole article before they are used.",
            inputs=(record.access, *(record.text[slice(*claim.num_span)] for claim in exact)),
        )


def _breaks_off(text: str) -> bool:
    """Whether a text ends in the middle. A page that calls its article longer may count what surrounds it, too."""
    last = text.rstrip().rpartition("\n")[2]
    return bool(OPEN.search(last)) or (len(last) > LINE and last[-1].isalnum())


def _why(record: Record) -> str:
    return f" ({record.access_reason.rstrip('.')})" if record.access_reason else ""


RULE = Rule(
    summary="Figures come from a text that is only a part of the article.", severity="low", check=check, version=2
)
