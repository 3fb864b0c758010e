"""A draft against what is stored: each number, date and citation of it supported, contradicted, or not found.

What is worst is to call a wrong number supported. So a figure is looked for by what it counts and by the words around
it, whatever its value; only when the stored claim that fits best says the same is it supported.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from ledger.comparing.tokens import key_of, tokens_of
from pipeline.query.tokens import tokens
from pipeline.record import Citation, Claim, Part, Record, Span, TimeExpression
from storage.known import Known
from storage.types import ArticleRow

Verdict = Literal["supported", "contradicted", "superseded", "bound_lost", "not_found"]
BESIDE = 3  # words before a figure that tell it from others of its sentence
STRONG = 5.0  # from here on a stored claim is about the same thing
SURE = 6.0  # from here on another value contradicts
CLOSE = 1.0  # by how much a later claim may fit less well than the one it takes the place of
ROUNDED = 0.2  # share of a number by which a rounded one differs at most
TOLD = 0.5  # share of a sentence's words that a stored one must have
WORDS = 4  # letters of a word that says something
LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """The stored claim or article that a verdict rests on."""

    article_id: int
    outlet: str
    title: str | None
    url: str
    published: str | None
    key: str | None = None
    text: str | None = None
    sentence: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A number, date or citation of the draft. `should_be`: what the source says instead."""

    kind: Literal["number", "date", "citation"]
    span: Span
    text: str
    verdict: Verdict
    reason: str
    should_be: str | None = None
    source: Source | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """A figure of the draft with what is around it. `cited`: outlets named by its sentence, and their days;
    `countries`: those that its sentence names; `beside`: the words next to it."""

    claim: Claim
    words: frozenset[str]
    beside: frozenset[str]
    cited: Mapping[str, str | None]
    countries: frozenset[str]


def check(record: Record, known: Sequence[Known], articles: Mapping[str, Sequence[ArticleRow]]) -> tuple[Checked, ...]:
    """What becomes of each number, date and citation of a draft, in its order.

    `articles`: by the slug of each outlet that the draft cites, those of the days it names.
    """
    bounds = _sentences(record.text)
    found: list[Checked] = []
    taken: list[Span] = []
    sources: list[tuple[Span, Known]] = []
    for claim in record.claims:
        sentence = next((s for s in bounds if s[0] <= claim.span[0] < s[1]), claim.span)
        said = _said(claim, record, sentence)
        checked, source = _figure(said, known)
        found.append(checked)
        taken.append(claim.num_span)
        if source is not None:
            sources.append((sentence, source))
        found += [
            _part(part, source) for part in claim.parts if not any(_meets(part.span, c.num_span) for c in record.claims)
        ]
    spans = [*(claim.span for claim in record.claims), *(date.span for date in record.dates), *(c.span for c in found)]
    found += _unread(record.text, bounds, spans, known)
    found += [_date(item, bounds, sources) for item in record.dates if item.type in ("DATE", "TIME") and item.earliest]
    found += [_citation(item, articles, sources, bounds) for item in record.citations]
    return tuple(sorted(found, key=lambda checked: (checked.span, checked.kind)))


def _said(claim: Claim, record: Record, sentence: Span) -> _Said:
    cited = {
        citation.outlet_id: citation.date
        for citation in record.citations
        if citation.outlet_id and sentence[0] <= citation.span[0] < sentence[1]
    }
    countries = frozenset(
        country.code
        for country in record.countries
        if any(m.via in ("name", "demonym") and sentence[0] <= m.span[0] < sentence[1] for m in country.mentions)
    )
    text = record.text[slice(*sentence)]
    near = _beside(text, (claim.num_span[0] - sentence[0], claim.num_span[1] - sentence[0]))
    return _Said(claim=claim, words=_words(text), beside=near, cited=cited, countries=countries)


# figures


def _figure(said: _Said, known: Sequence[Known]) -> tuple[Checked, Known | None]:
    """The verdict on a figure, and the stored claim it rests on."""
    scored = sorted(
        ((score, item) for item in known if (score := _score(said, item)) >= STRONG),
        key=lambda pair: (-pair[0], not pair[1].claim.current, pair[1].claim.article_id),
    )
    claim = said.claim
    if not scored:
        return _checked(claim, "not_found", "No stored claim is about this."), None
    best, first = scored[0]
    same = next(((score, item) for score, item in scored if _one_value(claim, item)), None)
    if same is None or same[0] < best:
        if best < SURE:
            return _checked(claim, "not_found", "No stored claim is about this with this value."), None
        reason = f"{first.claim.outlet} says “{first.claim.text}”{_when(first)}."
        return _checked(claim, "contradicted", reason, first, should_be=first.claim.text), first
    score, item = same
    if not _others_stand(claim, claim.text, item):
        reason = f"{item.claim.outlet} says “{item.claim.text}”: another number beside it differs."
        return _checked(claim, "contradicted", reason, item, should_be=item.claim.text), item
    if later := _successor(score, item, scored):
        reason = (
            f"{item.claim.outlet} said so{_when(item)}; {later.claim.outlet} says “{later.claim.text}”{_when(later)}."
        )
        return _checked(claim, "superseded", reason, later, should_be=later.claim.text), item
    if not item.claim.current:
        reason = f"{item.claim.outlet} said so in an earlier revision, and no longer does."
        return _checked(claim, "superseded", reason, item), item
    if _bound_differs(claim, item):
        theirs, ours = _bound(item.claim.modifier), _bound(claim.modifier)
        reason = f"{item.claim.outlet} says “{item.claim.text}”: {theirs}, not {ours}."
        return _checked(claim, "bound_lost", reason, item, should_be=item.claim.text), item
    return _checked(claim, "supported", f"{item.claim.outlet} says “{item.claim.text}”{_when(item)}.", item), item


def _score(said: _Said, known: Known) -> float:
    """How surely a stored claim is about what the draft's figure counts; 0 where it is about something else."""
    mine, other = said.claim, known.claim
    if mine.kind != other.kind or (mine.unit or None) != (other.unit or None):
        return 0.0
    for a, b in ((mine.event, other.event), (mine.place, other.place)):
        if a and b and a != b:
            return 0.0
    places = said.countries | ({mine.place} if mine.place else set())
    if known.countries and not places <= known.countries:
        return 0.0
    if mine.period and known.published and (mine.period.earliest or "") > known.published[:10]:
        return 0.0  # of a time after the article
    period = _period(mine, other.period_from, other.period_to)
    if period < 0:
        return 0.0
    counted = _alike(mine.counted, other.counted)
    if counted < 0:
        return 0.0
    score = 3 * counted + period
    score += 2 * bool(mine.event and mine.event == other.event) + 1.5 * bool(mine.place and mine.place == other.place)
    there = _words(other.sentence)
    common = said.words & there
    score += 5 * len(common) / max(4, min(len(said.words), len(there)))
    score += 0.5 * min(2, len(said.words & (_words(known.title or "") - there)))
    at = max(other.sentence.find(other.text), 0)
    near = _beside(other.sentence, (at, at + len(other.text)))
    score += 2 * len(said.beside & near) / max(1, len(said.beside))
    if other.outlet in said.cited:
        day = said.cited[other.outlet]
        score += 2 if day is None or (known.published or "").startswith(day) else 0.5
    return score


def _alike(one: str | None, other: str | None) -> float:
    """How much of two counted phrases is the same; below 0 where nothing is."""
    a, b = _stems(one), _stems(other)
    if not a or not b:
        return 0.0 if not a and not b else 0.25
    common = len(a & b)
    return common / max(len(a), len(b)) if common else -1.0


def _stems(phrase: str | None) -> frozenset[str]:
    return frozenset(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in tokens(phrase or ""))


def _period(claim: Claim, first: str | None, last: str | None) -> float:
    """2 for the same period, 1 for one within the other, 0 where one is not told, below 0 for two apart."""
    mine = claim.period
    if mine is None or not mine.earliest or not mine.latest or not first or not last:
        return 0.0
    if (mine.earliest, mine.latest) == (first, last):
        return 2.0
    return 1.0 if mine.earliest <= last and first <= mine.latest else -1.0


def _one_value(claim: Claim, known: Known) -> bool:
    """Whether the draft says what the claim says, or rounds it in words that say so."""
    other = known.claim
    if claim.value is None or other.value is None:
        return (claim.low, claim.high) == (other.low, other.high) and claim.low is not None
    if abs(claim.value - other.value) <= 1e-9 * max(abs(claim.value), abs(other.value)):
        return True
    return other.modifier == "exact" and _rounds(claim, other.value)


def _rounds(claim: Claim, exact: float) -> bool:
    """Whether "about 1,000", "more than 60" or "nearly 70" is the exact number at as many digits."""
    value = claim.value or 0.0
    digits = len(f"{value:.0f}".rstrip("0")) if value == int(value) else 0
    if not digits or value <= 0 or exact <= 0 or abs(value - exact) > ROUNDED * exact:
        return False
    step = 10.0 ** (len(f"{exact:.0f}") - digits)
    if step <= 1:
        return False  # as many digits as the exact number: it is another one
    down = exact // step * step
    fits = {"at_least": down, "more_than": down, "at_most": down + step, "less_than": down + step}
    near = down + step if exact - down >= step / 2 else down
    return value == (near if claim.modifier == "approx" else fits.get(claim.modifier))


def _others_stand(claim: Claim, text: str, known: Known) -> bool:
    """Whether the other numbers that a figure's words hold ("half of the 22 sites") are in the stored sentence."""
    start = claim.span[0]
    there = {token.low for token in tokens_of(known.claim.sentence) if token.kind == "number"}
    return all(
        token.low in there
        for token in tokens_of(text)
        if token.kind == "number" and not _meets((start + token.start, start + token.end), claim.num_span)
    )


def _bound_differs(claim: Claim, known: Known) -> bool:
    """Whether a bound was lost or put on: "at least 65" written as 65. An "about" of the draft's own does no harm."""
    mine, other = claim.modifier, known.claim.modifier
    if mine == other or mine == "approx" or claim.value != known.claim.value:
        return False
    return not {mine, other} <= {"exact", "range"}


def _successor(score: float, item: Known, scored: Sequence[tuple[float, Known]]) -> Known | None:
    """A later claim about the same thing with another value, which fits about as well; None where there is none."""
    for other_score, other in scored:
        if _one_value_of(item, other) or not other.claim.current or other_score < score - CLOSE:
            continue
        revised = other.claim.article_id == item.claim.article_id and not item.claim.current
        rising = (
            bool(item.claim.event) and item.claim.event == other.claim.event and item.claim.place == other.claim.place
        )
        newer = (other.published or "") > (item.published or "") and other.claim.article_id != item.claim.article_id
        about = len(_words(item.title or "") & _words(other.title or "")) > 1
        if revised or (rising and newer and about):
            return other
    return None


def _one_value_of(one: Known, other: Known) -> bool:
    return (one.claim.value, one.claim.low, one.claim.high) == (other.claim.value, other.claim.low, other.claim.high)


def _part(part: Part, source: Known | None) -> Checked:
    """A figure of a breakdown: it stands in the sentence of the whole, number and noun, or is not found."""
    stands = source is not None and f" {key_of(part.text)} " in f" {key_of(source.claim.sentence)} "
    if source is None or not stands:
        return Checked(
            kind="number", span=part.span, text=part.text, verdict="not_found", reason="No stored claim says this part."
        )
    reason = f"{source.claim.outlet} says so{_when(source)}."
    return Checked(
        kind="number", span=part.span, text=part.text, verdict="supported", reason=reason, source=_source(source)
    )


def _unread(text: str, bounds: Sequence[Span], taken: Sequence[Span], known: Sequence[Known]) -> Iterator[Checked]:
    """The numbers in digits that are read as no figure: they stand where the stored sentence has them at this place."""
    for start, end in bounds:
        tokens = tokens_of(text[start:end])
        near: list[Known] | None = None
        for n, token in enumerate(tokens):
            span = (start + token.start, start + token.end)
            if token.kind != "number" or any(_meets(span, other) for other in taken):
                continue
            if near is None:
                words = _words(text[start:end])
                near = [one for one in known if len(words & _words(one.claim.sentence)) >= max(3, TOLD * len(words))]
            beside = [t.low for t in tokens[max(0, n - 1) : n + 2]]
            source = next((one for one in near if f" {' '.join(beside)} " in f" {key_of(one.claim.sentence)} "), None)
            yield Checked(
                kind="number",
                span=span,
                text=text[slice(*span)],
                verdict="supported" if source else "not_found",
                reason=f"It stands in {source.claim.outlet}'s sentence." if source else "No stored sentence has it.",
                source=_source(source) if source else None,
            )


# dates and citations


def _date(item: TimeExpression, bounds: Sequence[Span], sources: Sequence[tuple[Span, Known]]) -> Checked:
    """A date stands when the source of a figure beside it is of that day, or names it in its own sentence."""
    sentence = next((s for s in bounds if s[0] <= item.span[0] < s[1]), item.span)
    near = [known for span, known in sources if span == sentence]
    for known in near:
        days = (known.claim.period_from, known.claim.period_to)
        published = (known.published or "")[:10]
        if days == (item.earliest, item.latest) or published == item.earliest == item.latest:
            reason = f"It is the day or period of {known.claim.outlet}'s “{known.claim.text}”."
            return _dated(item, "supported", reason, known)
        if f" {key_of(item.text)} " in f" {key_of(known.claim.sentence)} ":
            return _dated(item, "supported", f"{known.claim.outlet} names it in the same sentence.", known)
    for known in near:
        if (
            known.claim.period_from
            and known.claim.period_from == known.claim.period_to
            and item.earliest == item.latest
        ):
            reason = f"{known.claim.outlet} says “{known.claim.text}” of {known.claim.period_from}."
            return _dated(item, "contradicted", reason, known, known.claim.period_from)
    return _dated(item, "not_found", "No stored claim beside it is of this date.", None)


def _dated(
    item: TimeExpression, verdict: Verdict, reason: str, known: Known | None, should_be: str | None = None
) -> Checked:
    return Checked(
        kind="date",
        span=item.span,
        text=item.text,
        verdict=verdict,
        reason=reason,
        should_be=should_be,
        source=_source(known) if known else None,
    )


def _citation(
    item: Citation,
    articles: Mapping[str, Sequence[ArticleRow]],
    sources: Sequence[tuple[Span, Known]],
    bounds: Sequence[Span],
) -> Checked:
    """A citation stands when the outlet published on that day, and where a figure is cited for, says it."""
    sentence = next((s for s in bounds if s[0] <= item.span[0] < s[1]), item.span)
    near = [known for span, known in sources if span == sentence]
    mine = [known for known in near if known.claim.outlet == item.outlet_id]
    if mine:
        said = (mine[0].published or "")[:10]
        if item.date and said and not _same_day(item.date, said):
            reason = f"The article that says “{mine[0].claim.text}” is of {said}."
            return _cited(item, "contradicted", reason, _source(mine[0]), said)
        return _cited(item, "supported", f"Its article says “{mine[0].claim.text}”.", _source(mine[0]))
    there = articles.get(item.outlet_id or "", ())
    if not there or (item.date is None and not near):
        name = item.outlet_id or item.outlet
        reason = f"No article of {name} is stored of that day; `dateline add URL` adds it." if item.date else (
            f"No article of {name} that says this is stored; `dateline add URL` adds it."
        )  # fmt: skip
        return _cited(item, "not_found", reason, None)
    if near:
        return _cited(item, "not_found", f"{item.outlet} is stored, and does not say this.", None)
    row = there[0]
    source = Source(article_id=row.id, outlet=row.outlet, title=row.title, url=row.url, published=row.published)
    many = f" (one of {len(there)})" if len(there) > 1 else ""
    return _cited(item, "supported", f"It is stored: “{row.title}”{many}.", source)


def _same_day(one: str, other: str) -> bool:
    """Whether two days are one, give or take a day for the zone; of a month or year only whether they fit."""
    if len(one) < 10:
        return other.startswith(one)
    try:
        return abs(date.fromisoformat(one[:10]) - date.fromisoformat(other[:10])) <= timedelta(days=1)
    except ValueError:
        return False


def _cited(
    item: Citation, verdict: Verdict, reason: str, source: Source | None, should_be: str | None = None
) -> Checked:
    return Checked(
        kind="citation",
        span=item.span,
        text=item.text,
        verdict=verdict,
        reason=reason,
        should_be=should_be,
        source=source,
    )


# words


def _words(text: str) -> frozenset[str]:
    """The words of a text that say something; of scripts without spaces the single characters."""
    return frozenset(
        word[:-1] if word.endswith("s") else word
        for word in tokens(text)
        if not word.isdecimal() and (len(word) >= WORDS or not word.isascii())
    )


def _beside(text: str, span: Span) -> frozenset[str]:
    """The words next to a figure and its noun: what tells it from others of its sentence."""
    before, after = tokens(text[: span[0]])[-BESIDE:], tokens(text[span[0] :])[: 2 * BESIDE]
    return frozenset(word for word in (*before, *after) if not word.isdecimal())


def _sentences(text: str) -> list[Span]:
    """The sentences of a draft."""
    from pipeline.sentences.split import sentence_words, sentences_of

    return [(start, end) for start, end, _ in sentences_of(text, sentence_words(None))]


def _meets(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _checked(
    claim: Claim, verdict: Verdict, reason: str, known: Known | None = None, *, should_be: str | None = None
) -> Checked:
    return Checked(
        kind="number",
        span=claim.span,
        text=claim.text,
        verdict=verdict,
        reason=reason,
        should_be=should_be,
        source=_source(known) if known else None,
    )


def _source(known: Known) -> Source:
    claim = known.claim
    return Source(
        article_id=claim.article_id,
        outlet=claim.outlet,
        title=known.title,
        url=known.url,
        published=known.published,
        key=claim.key,
        text=claim.text,
        sentence=claim.sentence,
    )


def _when(known: Known) -> str:
    return f" ({known.published[:10]})" if known.published else ""


def _bound(modifier: str) -> str:
    return modifier.replace("_", " ")


def asked(record: Record) -> Iterator[tuple[str, date | None]]:
    """The outlets that a draft cites, and the days it names for them."""
    for citation in record.citations:
        if citation.outlet_id:
            try:
                yield citation.outlet_id, date.fromisoformat((citation.date or "")[:10])
            except ValueError:
                yield citation.outlet_id, None
