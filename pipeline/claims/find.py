"""Finding numeric claims."""

from dataclasses import dataclass
from datetime import date

from pipeline.claims.build import draft_of
from pipeline.claims.sentence import Draft, Sentence
from pipeline.languages import language as language_of
from pipeline.numbers.number import lexicon_of
from pipeline.numbers.read import read_numbers
from pipeline.numbers.tokens import sentences_of, tokens_of
from pipeline.numbers.words import NumberWords
from pipeline.record import Claim, CountryTag, TimeExpression


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A number that is no claim, and why: what `--why` and the benchmark's adapter read."""

    start: int
    end: int
    reason: str
    value: float | None


def find_claims(
    text: str,
    *,
    language: str | None,
    reference: date | None,
    dates: tuple[TimeExpression, ...],
    countries: tuple[CountryTag, ...],
) -> tuple[Claim, ...]:
    """The numeric claims of `text` in order, with periods from `dates` and places from `countries`."""
    known = language_of(language)
    words = known.numbers if known else None
    if words is None:
        return ()
    drafts = drafts_of(text, words)
    return tuple(finished(d) for d in drafts)


def drafts_of(text: str, words: NumberWords) -> list[Draft]:
    assert words.english
    lexicon = lexicon_of(words)
    drafts: list[Draft] = []
    paragraph = 0
    for index, (start, end, opening) in enumerate(sentences_of(text, words.english.titles)):
        paragraph += opening
        tokens = tokens_of(text, start, end, lexicon.numerals)
        numbers = read_numbers(text, tokens, lexicon)
        if not numbers:
            continue
        s = Sentence(text=text, start=start, end=end, index=index, paragraph=paragraph, tokens=tokens, lexicon=lexicon, numbers=numbers)
        for number in numbers:
            if drafts and drafts[-1].sentence is s and drafts[-1].head and drafts[-1].number.first == number.first:
                continue  # "400 737 Max jets": part of the name of what is counted
            result = draft_of(s, number, drafts)
            if isinstance(result, Draft):
                drafts.append(result)
    return drafts


def finished(d: Draft) -> Claim:
    start, end = d.span
    return Claim(
        span=(start, end),
        text=d.sentence.text[start:end],
        num_span=(d.number.start, d.number.end),
        value=d.value,
        low=d.low,
        high=d.high,
        modifier=d.modifier,
        vague=d.number.vague,
        kind=d.kind,
        counted=d.counted,
        unit=d.unit,
        event=d.event,
        trend=d.trend,
        cumulative=d.cumulative,
        period=d.period,
        place=d.place,
        attribution=d.attribution,
        parts=d.parts,
    )
