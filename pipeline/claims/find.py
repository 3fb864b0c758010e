"""Finding numeric claims."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import pairwise
from typing import Generic, TypeVar

from pipeline.claims.arithmetic import checks_of
from pipeline.claims.attribution import Sources
from pipeline.claims.build import draft_of
from pipeline.claims.completing import complete_drafts
from pipeline.claims.events import event_of, is_cumulative
from pipeline.claims.figures import show
from pipeline.claims.joined import completed, from_to
from pipeline.claims.parts import with_parts
from pipeline.claims.period import period_of, share_periods
from pipeline.claims.phrases import Layout, layout_of, table_of
from pipeline.claims.place import Mention, mentions_of, place_of, places_of
from pipeline.claims.reading import draft_of as draft_by_words
from pipeline.claims.sentence import Draft, Sentence
from pipeline.claims.words import ClaimWords
from pipeline.languages import language as language_of
from pipeline.numbers.number import Number, lexicon_of
from pipeline.numbers.read import may_hold_numbers, read_numbers
from pipeline.numbers.tokens import tokens_of
from pipeline.numbers.words import NumberWords
from pipeline.record import Check, Claim, CountryTag, TimeExpression
from pipeline.sentences.split import sentence_words, sentences_of

T = TypeVar("T")
LAID_OUT = Layout("", 0, 0, [], [], [])  # English is read by tokens
# What every language shares.
UNREAD = ClaimWords()
UNKNOWN = NumberWords(short_multipliers={"m": 1e6, "bn": 1e9, "k": 1e3})


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A number that is no claim, and why (see `pipeline.claims.refusals`)."""

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
    """The numeric claims of `text` in order, with periods from `dates` and places from `countries`.

    A language that is not known here still gives its numbers, with `counted` None.
    """
    words = words_of(language)
    if words.grammar.order in ("classifier", "before"):
        from pipeline.claims.ideographs import claims_in  # of three languages; its patterns take long to compile

        return claims_in(text, words, claim_words_of(language), dates, mentions_of(countries), sentence_words(language))
    drafts = drafts_of(text, language, dates, countries)
    for draft in drafts:
        _until_today(draft, reference)
    checks = checks_of(drafts)
    return tuple(finished(d, tuple(checks.get(n, ()))) for n, d in enumerate(drafts))


def _until_today(draft: Draft, reference: date | None) -> None:
    """A running total of a period that is not over ends on the day of the article."""
    period = draft.period
    if draft.cumulative and period and reference and period.earliest and period.latest:
        today = reference.isoformat()
        if period.earliest <= today < period.latest:
            draft.period = replace(period, latest=today)


def words_of(language: str | None) -> NumberWords:
    """The number words of a language; without words of its own, digits and signs alone."""
    known = language_of(language)
    return known.numbers if known and known.numbers else UNKNOWN


def claim_words_of(language: str | None) -> ClaimWords:
    """The phrases of a language; none for one that is not known here."""
    known = language_of(language)
    return known.claims if known and known.claims else UNREAD


def refused_numbers(text: str, language: str | None) -> tuple[Refused, ...]:
    """The numbers of `text` that are no claims, each with the reason."""
    words = words_of(language)
    refused: list[Refused] = []
    if words.grammar.order not in ("classifier", "before"):
        drafts_of(text, language, (), (), refused)
    return tuple(refused)


def drafts_of(
    text: str,
    language: str | None,
    dates: tuple[TimeExpression, ...],
    countries: tuple[CountryTag, ...],
    refused: list[Refused] | None = None,
) -> list[Draft]:
    """The claims of a text in the making, attributed. Numbers that are none are added to `refused`."""
    words = words_of(language)
    lexicon = lexicon_of(words)
    writing, phrases = sentence_words(language), claim_words_of(language)
    events = {**words.events, **phrases.events}
    table = table_of(phrases, frozenset(events))
    bounds = sentences_of(text, writing)
    paragraph = 0

    @cache
    def load(index: int) -> Sentence:
        start, end, _ = bounds[index]
        tokens = tokens_of(text, start, end, lexicon.numerals)
        return Sentence(
            text=text, start=start, end=end, index=index, paragraph=0, tokens=tokens, lexicon=lexicon, writing=writing,
            words=phrases,
        )  # fmt: skip

    timeline = Stretch(dates, [t.span[0] for t in dates])
    mentions = mentions_of(countries)
    map_ = Stretch(mentions, [m.start for m in mentions])
    sources = Sources(text, bounds, load)
    drafts: list[Draft] = []
    for index, (start, end, opening) in enumerate(bounds):
        paragraph += opening
        if not may_hold_numbers(text[start:end], lexicon):
            continue
        s = load(index)
        s.numbers = completed(s, read_numbers(text, s.tokens, lexicon))
        if not s.numbers:
            continue
        s.paragraph = paragraph
        s.dates = timeline.inside(s.start, s.end)
        first = len(drafts)
        layout = LAID_OUT if words.english else layout_of(text, s.start, s.end, table)
        if not words.english:
            s.numbers = from_to(s, layout.of("rises", "falls"))
        for number in s.numbers:
            if drafts and drafts[-1].sentence is s and drafts[-1].head and drafts[-1].number.first == number.first:
                continue  # "400 737 Max jets": part of the name of what is counted
            result = draft_of(s, number, drafts) if words.english else draft_by_words(s, number, drafts, layout)
            if isinstance(result, Draft):
                _read_as_thousands(result)
                if words.english:
                    _tie_to_whole(result, drafts)
                    result.event = result.event or event_of(result) or _event_before(result, drafts)
                drafts.append(result)
            elif refused is not None:
                refused.append(Refused(number=number, reason=result))
        if len(drafts) > first and words.english:
            drafts[first:] = with_parts(s, drafts[first:], drafts[:first])
            _complete(s, drafts[first:], sources, map_)
        if len(drafts) > first and not words.english:
            drafts[first:] = complete_drafts(layout, drafts[first:], s.dates, map_.inside(s.start, s.end), events)
    return drafts


class Stretch(Generic[T]):
    """Things in order of their place in the text; those inside a sentence are found without looking at the others."""

    def __init__(self, things: Sequence[T], starts: list[int]) -> None:
        order = sorted(range(len(starts)), key=starts.__getitem__)
        self.things = [things[n] for n in order]
        self.starts = [starts[n] for n in order]

    def inside(self, start: int, end: int) -> tuple[T, ...]:
        return tuple(self.things[bisect_left(self.starts, start) : bisect_left(self.starts, end)])


def _complete(s: Sentence, drafts: list[Draft], sources: Sources, mentions: Stretch[Mention]) -> None:
    """Source, period, place and running totals of a sentence's claims."""
    places = places_of(s, mentions.inside(s.start, s.end))
    zones = [f.source for f in sources.sayings(s.index)[1]]
    numbers = [d.number for d in drafts]
    for draft in drafts:
        draft.attribution = sources.of(draft)
        draft.cumulative = draft.cumulative or is_cumulative(draft)
        draft.period = period_of(draft, numbers)
        draft.place = place_of(draft, places, zones)
        if draft.period is not None and any(
            a <= draft.number.first < b and draft.period.text not in s.phrase(a, b) for a, b in zones
        ):
            draft.period = None  # "according to three officials"
    share_periods(drafts)
    for earlier, draft in pairwise(drafts):
        if (
            earlier.counted is None
            and earlier.kind == draft.kind
            and earlier.unit == draft.unit
            and earlier.kind != "count"
        ):
            between = [s.low(k) for k in range(earlier.number.after, draft.number.first)]
            if len(between) == 1 and between[0] in s.classes["and_or_comma"]:  # "12 and 15 per cent of their members"
                earlier.counted = draft.counted
        if _said_otherwise(s, earlier, draft):
            draft.period, draft.attribution = earlier.period, earlier.attribution


def _said_otherwise(s: Sentence, earlier: Draft, draft: Draft) -> bool:
    """ "$17 million, or $1.40 a share": the same thing in other terms."""
    between = [s.low(k) for k in range(earlier.right, draft.left)]
    if not between or earlier.kind != "money" or draft.kind != "money":
        return False
    return between == ["("] or (between[:-1] in ([], [","]) and between[-1] in s.classes["or"])


def _event_before(draft: Draft, drafts: list[Draft]) -> str | None:
    """What happened to those a running total counts: the same as to those just counted."""
    if not draft.elided or not is_cumulative(draft):
        return None
    return next((d.event for d in reversed(drafts[-6:]) if d.event and d.sentence is draft.sentence), None)


def _read_as_thousands(draft: Draft) -> None:
    """A count in thousandths ("1.047 people") can only be thousands; the claim says that it was ambiguous."""
    other = draft.number.other
    if draft.counted and draft.counted.split()[-1].lower() in draft.sentence.classes["divisible"]:
        return  # "1.439 shares for each of theirs"
    if other is not None and draft.kind == "count" and draft.number.decimals and draft.value is not None:
        draft.low, draft.high = draft.low and other, draft.high and other
        draft.value = other


def _tie_to_whole(draft: Draft, drafts: list[Draft]) -> None:
    """ "Eight of the 14 killings": the second figure is the whole of the first."""
    if not drafts or drafts[-1].sentence is not draft.sentence:
        return
    earlier = drafts[-1]
    classes = draft.sentence.classes
    between = [draft.sentence.low(k) for k in range(earlier.number.after, draft.left)]
    if (
        earlier.kind == draft.kind == "count"
        and 0 < len(between) <= 3
        and (
            between[0] in classes["of"]
            or (len(between) == 2 and between[0] in classes["out"] and between[1] in classes["of"])
        )
        and not classes["no_whole"] & set(between)  # "1,240 of them, 180 fewer than in 2024"
        and earlier.head == draft.head
    ):
        earlier.whole = draft


def _reads(words: list[str], *classes: frozenset[str]) -> bool:
    """Whether there is just one word of each class, in this order."""
    return len(words) == len(classes) and all(map(frozenset.__contains__, classes, words))


def finished(d: Draft, checks: tuple[Check, ...]) -> Claim:
    """The claim of a draft."""
    start, end = d.span
    number = d.number
    if number.other is not None and d.kind == "count":
        unread = number.value if number.decimals else number.other
        detail = f"{show(d.value or 0)}, not {show(unread or 0)}"
        checks = (
            *checks,
            Check(rule="ambiguous_number", holds=None, detail=detail, spans=((number.start, number.end),)),
        )
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
