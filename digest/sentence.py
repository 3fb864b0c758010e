"""Sentences: what a footnote quotes, and what a comparison of two versions compares.

A quote may be a little too long, but must never cut a sentence at an abbreviation and turn its meaning.
"""

import re

from pipeline.record import Span

# A full stop of Latin, Arabic, Indic, Ethiopic, Burmese or CJK writing, with what closes a quotation after it.
_STOP = re.compile("(?:[.!?…؟۔।॥።။]+[\"'”’»)\\]]*(?=\\s)|[。！？｡]+[」』”’）]*|\\n+)")
# Before a full stop: a title, a month, an initial: the sentence goes on. Compiled by the project.
_ABBREVIATION = re.compile(
    r"(?:^|[\s(“\"'])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Rev|St|Jr|Sr|No|Nos|Art|vs|etc|approx|ca|e\.g|i\.e|"
    r"U\.S|U\.K|U\.N|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|[A-Z])\.$"
)
# "Am 18. Juli": in German and its neighbours a day of the month ends in a full stop. Compiled by the project.
_DAY = re.compile(r"\b\d{1,2}\.$")
_MONTH = re.compile(r"\s+(?:Jan|Jän|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)")
_LONGEST = 1200  # characters either side of a claim that a quote looks for its end


def sentence_spans(text: str) -> tuple[Span, ...]:
    """The spans of the sentences of `text` in order, without surrounding white space. Linear in the text."""
    spans: list[Span] = []
    start = 0
    for stop in _STOP.finditer(text):
        end = stop.end()
        if stop.group().startswith(".") and _goes_on(text, start, stop.start() + 1, end):
            continue
        _append(spans, text, start, end)
        start = end
    _append(spans, text, start, len(text))
    return tuple(spans)


def _goes_on(text: str, start: int, dot: int, end: int) -> bool:
    """Whether the sentence goes on after the full stop that ends at `dot`: an abbreviation, a day, a small letter."""
    before = text[max(start, dot - 12) : dot]
    if _ABBREVIATION.search(before) or text[end : end + 2].lstrip()[:1].islower():
        return True
    return bool(_DAY.search(before) and _MONTH.match(text, end, end + 6))


def _append(spans: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    if piece.strip():
        spans.append((start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip())))


def sentence_at(text: str, span: Span) -> Span:
    """The span of the sentence (or sentences) that `span` lies in; at most some 2,400 characters."""
    low = max(0, span[0] - _LONGEST)
    high = min(len(text), span[1] + _LONGEST)
    touching = [
        (start + low, end + low)
        for start, end in sentence_spans(text[low:high])
        if start + low < span[1] and end + low > span[0]
    ]
    return (touching[0][0], touching[-1][1]) if touching else span
