"""A page gives no date of its own, and figures in it count from one: "last month" of what?"""

import re
from collections.abc import Iterator, Sequence

from pipeline.dates.find import find_times
from pipeline.flags.rule import Finding, Rule
from pipeline.record import Record, TimeExpression

HEAD = 120  # characters in which a text names its own day: "01.02.2022 The labour market …"
DAY = re.compile(r"\d{4}-\d\d-\d\d")
END = re.compile(r"[.!?。！？]\s|\n")
# A clause ends here: what stands beyond is no longer beside.
BREAK = re.compile(r"[.!?。！？]\s|[:;：；؛]\s|\n")
WHOLE = re.compile(r"\d{4}")  # a value without a year counts from the article's own day


def check(record: Record) -> Iterator[Finding]:
    if record.published or not record.url:
        return  # a text that somebody handed in has no page that could have said its date
    # As they would be read without the day of fetching, which is no date of the page's.
    dates, _ = find_times(record.text, reference=None, language=record.language)
    if any(date.span[0] < HEAD and DAY.fullmatch(date.value) for date in dates):
        return  # the text begins with its day, though nothing shows that it is the day of publication
    open_ended = [date for date in dates if _counts(date) and not _leans(record.text, date, dates)]
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
        and date.value != "PRESENT_REF"  # "now" names no day that could be reckoned
        and (date.value.startswith("XXXX") or date.value.endswith("_REF") or bool(date.anchor))
    )


def _leans(text: str, date: TimeExpression, dates: Sequence[TimeExpression]) -> bool:
    """Whether its sentence names a date with its year, from which it counts: "in January 2022, more than in the month
    before"."""
    start = max((found.end() for found in END.finditer(text, 0, date.span[0])), default=0)
    end = END.search(text, date.span[1])
    stop = end.start() if end else len(text)
    return any(
        other.type == "DATE" and WHOLE.match(other.value) and other.earliest is not None
        for other in dates
        if start <= other.span[0] < stop and other is not date
    )


def _beside(text: str, date: TimeExpression, claim: tuple[int, int]) -> bool:
    start, end = sorted((date.span[1], claim[0])) if date.span[0] < claim[0] else sorted((claim[1], date.span[0]))
    return end - start < 80 and not BREAK.search(text[start:end])


RULE = Rule(summary="Figures count from a date that the page does not give.", severity="low", check=check, version=2)
