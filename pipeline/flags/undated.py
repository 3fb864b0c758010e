"""A page gives no date of its own, and figures in it count from one: "last month" of what?"""

import re
from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.record import Record, TimeExpression

WHOLE = re.compile(r"\d{4}")  # a value without a year counts from the article's own day


def check(record: Record) -> Iterator[Finding]:
    if record.published or not record.url:
        return  # a text that somebody handed in has no page that could have said its date
    open_ended = [date for date in record.dates if _counts(date)]
    near = [date for date in open_ended if any(_beside(record.text, date, claim.span) for claim in record.claims)]
    if near:
        first = near[0]
        more = f" and {len(near) - 1} more" if len(near) > 1 else ""
        yield Finding(
            reason=f"The page gives no date, and the figure beside “{first.text}”{more} counts from it. Find out when "
            "it was published before the figure is used.",
            spans=tuple(date.span for date in near[:5]),
        )


def _counts(date: TimeExpression) -> bool:
    """Whether the expression means nothing without the day on which it was written."""
    return (
        date.type in ("DATE", "DURATION")
        and date.earliest is None
        and not WHOLE.match(date.value)
        and (date.value.startswith("XXXX") or date.value.endswith("_REF") or bool(date.anchor))
    )


def _beside(text: str, date: TimeExpression, claim: tuple[int, int]) -> bool:
    start, end = sorted((date.span[1], claim[0])) if date.span[0] < claim[0] else sorted((claim[1], date.span[0]))
    return end - start < 80 and not re.search(r"[.!?。！？]\s|\n", text[start:end])


RULE = Rule(summary="Figures count from a date that the page does not give.", severity="low", check=check)
