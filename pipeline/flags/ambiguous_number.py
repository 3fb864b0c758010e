"""A number such as "1.047" that means one thing or a thousand times less, and nothing in the text says which.

The language's own habit settles most of them ("2.200" in Italian is no riddle), the text's other numbers many more.
What is left are numbers against the habit of their language, or in a text whose language has none.
"""

import re
from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.numbers.marks import decimal_mark, marks_seen
from pipeline.record import Claim, Record

SHAPE = re.compile(r"(?<![\w.,])[1-9]\d{0,2}([.,])\d{3}(?![\w]|[.,]\d)")


def check(record: Record) -> Iterator[Finding]:
    doubtful = [claim for claim in record.claims if _two_readings(record.text, claim)]
    if not doubtful:
        return
    habit = decimal_mark(record.language)
    groups, decimals = marks_seen(record.text)
    shaped = [match[1] for match in SHAPE.finditer(record.text)]
    for claim in doubtful:
        written = record.text[slice(*claim.num_span)]
        mark = "," if "," in written else "."
        if claim.kind != "count" and mark in decimals:
            continue
        if _settled(mark, habit, groups, decimals, shaped.count(mark)):
            continue
        whole, _, thousandths = written.partition(mark)
        yield Finding(
            reason=f"“{written}” can be {whole}{thousandths} or {whole} and {thousandths} thousandths, and was read as "
            f"{claim.value:g}: nothing in the text shows what “{mark}” stands for. Check it on the page.",
            spans=(claim.num_span,),
        )


def _two_readings(text: str, claim: Claim) -> bool:
    """A single figure, of something, in the shape that both marks share."""
    written = text[slice(*claim.num_span)]
    if claim.value is None or not SHAPE.fullmatch(written) or written.endswith("000"):
        return False
    if claim.kind == "count":
        against_habit = any(found.rule == "ambiguous_number" for found in claim.checks)
        # What is counted must stand beside the figure: prices and rates, too, have three decimals.
        beside = text[claim.num_span[1] : claim.span[1]]
        return against_habit and claim.value >= 1000 and bool(claim.counted) and (claim.counted or "") in beside
    # Writers leave the zeros off decimals, so that 2.250 hectares is a riddle and 1.459 euros is a price.
    return claim.kind in ("money", "measure") and claim.value < 1e6 and written.endswith("0")


def _settled(mark: str, habit: str | None, groups: frozenset[str], decimals: frozenset[str], alike: int) -> bool:
    """Whether the mark can only part thousands here, by the text's other numbers or by its language."""
    if mark in decimals:
        return False
    other = "," if mark == "." else "."
    if mark in groups or other in decimals or (habit is not None and mark != habit):
        return True
    return alike > 1  # a text whose figures all have just three decimals is rarer than one that parts thousands


RULE = Rule(
    summary="A number can be read with a point or with a thousands mark.", severity="medium", check=check, version=2
)
