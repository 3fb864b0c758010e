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
    r"U\.S|U\.K|U\.N|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|[A-Z]|\d{1,2})\.$"
)
_LONGEST = 1200  # characters either side of a claim that a quote looks for its end


def sentence_spans(text: str) -> tuple[Span, ...]:
    """The spans of the sentences of `text` in order, without surrounding white space. Linear in the text."""
    spans: list[Span] = []
    start = 0
    for stop in _STOP.finditer(text):
        end = stop.end()
        after = text[end : end + 2].lstrip()
        if stop.group().startswith(".") and (
            _ABBREVIATION.search(text[max(start, stop.start() - 12) : stop.start() + 1]) or after[:1].islower()
        ):
            continue
        _append(spans, text, start, end)
        start = end
    _append(spans, text, start, len(text))
    return tuple(spans)


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
