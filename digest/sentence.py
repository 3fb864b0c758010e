"""Sentences: what a footnote quotes, and what a comparison of two versions compares.

A quote may be a little too long, but must never cut a sentence at an abbreviation and turn its meaning.
"""

from pipeline.record import Span
from pipeline.sentences.split import sentence_words, sentences_of

_LONGEST = 1200  # characters either side of a claim that a quote looks for its end


def sentence_spans(text: str, language: str | None = None) -> tuple[Span, ...]:
    """The spans of the sentences of `text` in order, without surrounding white space. Linear in the text.

    Without a language, the abbreviations of all languages end no sentence.
    """
    return tuple((start, end) for start, end, _ in sentences_of(text, sentence_words(language)))


def sentence_at(text: str, span: Span, language: str | None = None) -> Span:
    """The span of the sentence (or sentences) that `span` lies in; at most some 2,400 characters."""
    low = max(0, span[0] - _LONGEST)
    high = min(len(text), span[1] + _LONGEST)
    touching = [
        (start + low, end + low)
        for start, end in sentence_spans(text[low:high], language)
        if start + low < span[1] and end + low > span[0]
    ]
    return (touching[0][0], touching[-1][1]) if touching else span
