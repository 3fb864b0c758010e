"""What one sentence says: its figures with bound, unit and noun, its dates, places, and the outlets it names."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from ledger.comparing.tokens import key_of
from pipeline.citations.find import find_citations
from pipeline.citations.mentions import find_mentions
from pipeline.citations.tokens import tokens_of as citation_tokens
from pipeline.claims.find import find_claims, words_of
from pipeline.claims.modifiers import modifier_after, modifier_before
from pipeline.claims.sentence import Sentence
from pipeline.countries.find import find_countries
from pipeline.dates.find import find_times
from pipeline.numbers import money
from pipeline.numbers.ideographs import NUMERAL, value_of
from pipeline.numbers.number import Number, lexicon_of
from pipeline.numbers.read import read_numbers
from pipeline.numbers.tokens import tokens_of
from pipeline.record import Citation, Claim, KnownOutlet, Period, Span, TimeExpression
from pipeline.sentences.split import sentence_words

UNSAID = ("PRESENT_REF", "PAST_REF", "FUTURE_REF")  # "now", "recently": no date
SIGNS = frozenset(money.SIGNS)
Value = tuple[float | None, float | None, float | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """What sentences of one article are read with: the same for both versions, so that "Monday" is one day."""

    language: str | None
    reference: date | None
    outlets: tuple[KnownOutlet, ...]
    own: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number. `claim`: whether the rules call it one; `bare`: a small number word that may count nothing."""

    span: Span
    value: Value
    bound: str
    kind: str | None = None
    unit: str | None = None
    counted: str | None = None
    source: str | None = None
    period: Period | None = None
    claim: bool = False
    bare: bool = False
    dated: bool = False  # inside a date


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A date, place or outlet: `key` is what it is, whatever it is called; `via` how a place is named."""

    span: Span
    text: str
    key: str
    via: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What one sentence says."""

    text: str
    figures: tuple[Figure, ...] = ()
    dates: tuple[Named, ...] = ()
    places: tuple[Named, ...] = ()
    outlets: tuple[Named, ...] = ()
    spans: tuple[Span, ...] = field(default=())  # of all, for telling a misspelt word from another one

    def covers(self, span: Span) -> bool:
        """Whether something that was read stands at `span`."""
        return any(start < span[1] and span[0] < end for start, end in self.spans)


def read_facts(text: str, reader: Reader) -> Facts:
    """What a sentence says. Dates are read first: their numbers count nothing."""
    dates, periods = find_times(text, reference=reader.reference, language=reader.language)
    countries = find_countries(text, title=None, language=reader.language)
    claims = find_claims(text, language=reader.language, reference=reader.reference, dates=periods, countries=countries)
    places = tuple(
        Named(span=mention.span, text=mention.text, key=country.code, via=mention.via)
        for country in countries
        for mention in country.mentions
        if text[mention.span[1] : mention.span[1] + 1] not in SIGNS  # "US$5 million"
    )
    citations = find_citations(
        text,
        language=reader.language,
        reference=reader.reference,
        dates=dates,
        outlets=reader.outlets,
        own=reader.own,
        places=[place.text for place in places],
    )
    told = tuple(
        Named(span=item.span, text=item.text, key=f"{item.type} {item.value}")
        for item in dates
        if item.type in ("DATE", "TIME") and item.value not in UNSAID and not item.value.startswith("P")
    )
    figures = _figures(text, claims, dates, reader.language)
    outlets = _outlets(text, citations, reader.outlets)
    spans = (
        *(figure.span for figure in figures),
        *(item.span for item in dates),
        *(item.span for item in (*places, *outlets)),
    )
    return Facts(text=text, figures=figures, dates=told, places=places, outlets=outlets, spans=spans)


def _figures(
    text: str, claims: Sequence[Claim], dates: Sequence[TimeExpression], language: str | None
) -> tuple[Figure, ...]:
    """The claims, and the numbers that are none."""
    found = [_of_claim(claim) for claim in claims]
    taken = [figure.span for figure in found]
    words = words_of(language)
    if words.grammar.order in ("classifier", "before"):
        others = _numerals(text)
    else:
        lexicon = lexicon_of(words)
        tokens = tokens_of(text, 0, len(text), lexicon.numerals)
        sentence = Sentence(
            text=text,
            start=0,
            end=len(text),
            index=0,
            paragraph=0,
            tokens=tokens,
            lexicon=lexicon,
            writing=sentence_words(language),
        )
        sentence.numbers = read_numbers(text, tokens, lexicon)
        others = [_of_number(sentence, number) for number in sentence.numbers]
        found = [_bounded_range(figure, others) if figure.bound == "range" else figure for figure in found]
    found += [figure for figure in others if not _meets(figure.span, taken)]
    days = [item.span for item in dates if item.type in ("DATE", "TIME", "SET")]
    dated = [figure if figure.claim or not _meets(figure.span, days) else _dated(figure) for figure in found]
    return tuple(sorted(dated, key=lambda figure: figure.span))


def _dated(figure: Figure) -> Figure:
    return replace(figure, dated=True)


def _of_claim(claim: Claim) -> Figure:
    ranged = claim.modifier == "range" or claim.value is None
    return Figure(
        span=claim.num_span,
        value=(None, claim.low, claim.high) if ranged else (claim.value, None, None),
        bound=claim.modifier,
        kind=claim.kind,
        unit=claim.unit,
        counted=claim.counted,
        source=claim.attribution,
        period=claim.period,
        claim=True,
    )


def _bounded_range(figure: Figure, numbers: Sequence[Figure]) -> Figure:
    """A range with what is said before it: "about 250 to 300"."""
    same = next((number for number in numbers if _meets(number.span, [figure.span])), None)
    return replace(figure, bound=same.bound) if same else figure


def _of_number(sentence: Sentence, number: Number) -> Figure:
    before, _ = modifier_before(sentence, number.outer)
    after, _ = modifier_after(sentence, number.after)
    bound = after or before or number.modifier or "exact"
    value: Value = (number.value, None, None)
    if number.value is None:
        value = (None, number.low, number.high)
    return Figure(
        span=(number.start, number.end),
        value=value,
        bound=str(bound),
        kind=number.unit_kind,
        unit=number.unit,
        bare=not number.digits and (number.value is None or number.value <= 2),
    )


def _numerals(text: str) -> list[Figure]:
    """The numbers of a Chinese, Japanese or Korean text; a single numeral character is a part of many words."""
    found = []
    for match in NUMERAL.finditer(text):
        value = value_of(match.group())
        if value is not None:
            bare = not match.group()[0].isdecimal() and len(match.group()) == 1
            found.append(Figure(span=match.span(), value=(value, None, None), bound="exact", bare=bare))
    return found


def _outlets(text: str, citations: Sequence[Citation], outlets: tuple[KnownOutlet, ...]) -> tuple[Named, ...]:
    """The outlets that are cited, and the known ones that are named."""
    found = [Named(span=c.span, text=c.text, key=c.outlet_id or key_of(c.outlet), via="cited") for c in citations]
    taken = [item.span for item in found]
    for mention in find_mentions(citation_tokens(text), outlets):
        span = (mention.start, mention.end)
        if mention.slug and not _meets(span, taken):
            found.append(Named(span=span, text=text[slice(*span)], key=mention.slug))
    return tuple(sorted(found, key=lambda item: item.span))


def _meets(span: Span, spans: Sequence[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in spans)
