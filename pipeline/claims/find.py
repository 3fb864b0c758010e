"""Finding numeric claims."""

from dataclasses import dataclass
from datetime import date

from pipeline.claims.arithmetic import checks_of
from pipeline.claims.attribution import Sources
from pipeline.claims.build import draft_of
from pipeline.claims.events import event_of, is_cumulative
from pipeline.claims.parts import with_parts
from pipeline.claims.period import period_of
from pipeline.claims.place import place_of, places_of
from pipeline.claims.sentence import Draft, Sentence
from pipeline.languages import language as language_of
from pipeline.numbers.number import Number, lexicon_of
from pipeline.numbers.read import read_numbers
from pipeline.numbers.tokens import sentences_of, tokens_of
from pipeline.numbers.words import NumberWords
from pipeline.record import Check, Claim, CountryTag, TimeExpression


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A number that is no claim, and why (see `pipeline.claims.sieve`)."""

    number: Number
    reason: str


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
    drafts = drafts_of(text, words, dates, countries)
    checks = checks_of(drafts)
    return tuple(finished(d, tuple(checks.get(n, ()))) for n, d in enumerate(drafts))


def refused_numbers(text: str, language: str | None) -> tuple[Refused, ...]:
    """The numbers of `text` that are no claims, each with the reason."""
    known = language_of(language)
    refused: list[Refused] = []
    if known and known.numbers:
        drafts_of(text, known.numbers, (), (), refused)
    return tuple(refused)


def drafts_of(
    text: str,
    words: NumberWords,
    dates: tuple[TimeExpression, ...],
    countries: tuple[CountryTag, ...],
    refused: list[Refused] | None = None,
) -> list[Draft]:
    """The claims of a text in the making, attributed. Numbers that are none are added to `refused`."""
    assert words.english
    lexicon = lexicon_of(words)
    bounds = sentences_of(text, words.english.titles)
    paragraph = 0

    def load(index: int) -> Sentence:
        start, end, _ = bounds[index]
        tokens = tokens_of(text, start, end, lexicon.numerals)
        return Sentence(text=text, start=start, end=end, index=index, paragraph=0, tokens=tokens, lexicon=lexicon)

    sources = Sources(text, bounds, load)
    drafts: list[Draft] = []
    for index, (_, _, opening) in enumerate(bounds):
        paragraph += opening
        s = load(index)
        s.numbers = read_numbers(text, s.tokens, lexicon)
        if not s.numbers:
            continue
        s.paragraph = paragraph
        first = len(drafts)
        for number in s.numbers:
            if drafts and drafts[-1].sentence is s and drafts[-1].head and drafts[-1].number.first == number.first:
                continue  # "400 737 Max jets": part of the name of what is counted
            result = draft_of(s, number, drafts)
            if isinstance(result, Draft):
                _tie_to_whole(result, drafts)
                result.event = result.event or event_of(result)
                drafts.append(result)
            elif refused is not None:
                refused.append(Refused(number=number, reason=result))
        if len(drafts) > first:
            drafts[first:] = with_parts(s, drafts[first:], drafts[:first])
            s.dates = tuple(t for t in dates if s.start <= t.span[0] < s.end)
            places = places_of(s, countries)
            zones = [f.source for f in sources.frames(index)[1]]
        for draft in drafts[first:]:
            draft.attribution = sources.of(draft)
            draft.cumulative = is_cumulative(draft)
            draft.period = period_of(draft, [d.number for d in drafts[first:]])
            draft.place = place_of(draft, places, zones)
    return drafts


def _tie_to_whole(draft: Draft, drafts: list[Draft]) -> None:
    """ "Eight of the 14 killings": the second figure is the whole of the first."""
    if not drafts or drafts[-1].sentence is not draft.sentence:
        return
    earlier = drafts[-1]
    between = [draft.sentence.low(k) for k in range(earlier.number.after, draft.left)]
    if earlier.kind == draft.kind == "count" and between[:1] == ["of"] and len(between) <= 3 and earlier.head == draft.head:
        earlier.whole = draft


def finished(d: Draft, checks: tuple[Check, ...]) -> Claim:
    """The claim of a draft."""
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
        checks=checks,
    )
