"""Reading the figures of an article: each number with all that it takes to compare it."""

import re
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time

from ledger.clauses import NAME, Place, Sentence, day_of, distance, inside, interval_of, places, sentences
from ledger.figures import Entry, Figure
from ledger.measures import Measures, Named
from ledger.raw import Raw, raw_figures
from ledger.sources import office_in, source_of
from ledger.words import Words, pattern, words_of
from pipeline.record import TimeExpression

BEHIND, BEFORE = 12, 10  # words between a figure and the word that names its measure
LONG = 7  # days: a shorter time is a day of the event or of the count, no period
NEAR = 6  # words before a number in which a cue is about it
RECENT = 60  # days: an earlier day is no time of a count
_STOP = """
    this that with from have were been they their there which when what said says also into than more most over some
    after before about other only because while where would could should many much very such each both those these
    pour dans avec plus sont cette leur leurs mais elle nous vous para como este esta pero sobre entre desde hasta
    und der die das ein eine mit von für auf wurde wurden nicht came come goes went took made like just still even
    every last first their them been being does didn according people number figure figures count
"""
STOP = frozenset(_STOP.split())
_ORDINARY = """
    the more since he she they it its so that this these women men some only nearly about at in by on of for from to
    all both most many few another others there then when while after before as and but if no not children soldiers
    people police officials households cases deaths prefecture recovered helicopters water volunteers
"""
ORDINARY = frozenset(_ORDINARY.split())
CONTENT = re.compile(r"[^\W\d_]{4,}")


@dataclass(slots=True, kw_only=True)
class Article:
    """An article made ready: its sentences, raw figures, the measures and dates that it names."""

    entry: Entry
    words: Words
    measures: Measures
    raws: tuple[Raw, ...]
    sents: tuple[Sentence, ...]
    spots: tuple[Place, ...]
    named: tuple[Named, ...]
    titled: str | None
    published: datetime | None
    figures: list[Figure] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text of the article."""
        return self.entry.record.text

    def cue(self, phrases: str, start: int, end: int) -> re.Match[str] | None:
        """The first of the phrases between two offsets."""
        return pattern(phrases, self.words.code).search(self.text, max(start, 0), end)


def read_figures(entry: Entry, measures: Measures) -> tuple[Figure, ...]:
    """The figures of an article in the order of its text."""
    record = entry.record
    raws, sents = raw_figures(record), sentences(record)
    countries = frozenset(tag.code for tag in record.countries)
    titled = measures.named_in(entry.title or record.title or "", record.language, countries)
    article = Article(
        entry=entry,
        words=words_of(record.language),
        measures=measures,
        raws=raws,
        sents=sents,
        spots=places(record, raws, sents),
        named=measures.named_in(record.text, record.language, countries),
        titled=next((n.slug for n in titled if "person" in measures.by_slug[n.slug].heads), None),
        published=instant_of(entry.published),
    )
    for i in range(len(raws)):
        article.figures.append(_figure(article, i))
    return tuple(article.figures)


def instant_of(published: str | None) -> datetime | None:
    """An ISO date or date-time as an instant; a day alone counts as its noon in UTC."""
    try:
        found = datetime.fromisoformat(published or "")
    except ValueError:
        return None
    if len(published or "") <= 10:
        return datetime.combine(found.date(), time(12), UTC)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _figure(article: Article, i: int) -> Figure:
    raw, place, entry = article.raws[i], article.spots[i], article.entry
    claim = raw.claim
    raw = _of_kind(article, i)
    head, generic, group = _head(article, raw, place)
    elided = head is None and not generic and group is None and raw.kind in ("count", "measure")
    measure, inherited = _measure(article, i, head, elided)
    if measure and article.measures.by_slug[measure].heads[0] != "person" and head is None and not generic:
        head = article.measures.by_slug[measure].heads[0]
    previous = _antecedent(article, i) if elided or raw.whole else None
    if previous and elided and (measure is None or measure == previous.measure) and raw.kind == previous.kind:
        head, generic = previous.head, previous.generic
    named = pattern("|".join(article.words.sources.values()), article.words.code)
    published = local_day(entry.published)
    period, day = _period(article, i, published)
    if period is None and raw.whole and previous:
        period = previous.period
    source_text = claim.attribution if claim else None
    source = source_of(article.words, source_text, article.text, place, raw.span) or _source_before(article, i)
    clause = (place.start, place.end)
    return Figure(
        article=entry.article,
        outlet=entry.outlet,
        language=(entry.record.language or "").split("-")[0] or None,
        span=raw.span,
        text=article.text[raw.span[0] : raw.span[1]],
        num_span=raw.num_span,
        value=raw.value,
        low=raw.low,
        high=raw.high,
        modifier=raw.modifier,
        kind=raw.kind,
        unit=raw.unit,
        head=head,
        generic=generic or (head is None and measure is not None),
        group=group,
        measure=measure,
        inherited=inherited,
        elided=elided,
        place=(article.measures.by_slug[measure].place if measure else None) or (claim.place if claim else None),
        spots=_spots(article, place, named),
        period=period,
        day=day,
        published=article.published,
        as_of=_as_of(article, i, published),
        source=source,
        source_text=source_text,
        definition=_definition(article, raw, place),
        aside=_aside(article, raw, place),
        quoted_old=bool(_near(article, article.words.old, place.before, raw.num_span[0])),
        revised=bool(article.cue(article.words.revised, *clause)),
        increment=_increment(article, raw),
        reported=_reported(article, raw, place, source),
        wide=bool(article.cue(article.words.wide, *clause)),
        document=_document(article, i),
        now=bool(article.cue(article.words.now, raw.num_span[1], min(place.end, raw.span[1] + 12))),
        trend=claim.trend if claim else None,
        cumulative=bool(claim and claim.cumulative),
        sentence=place.sentence,
        paragraph=place.paragraph,
        clause=clause,
        words=content(article.text[place.start : place.end]),
    )


def content(text: str) -> frozenset[str]:
    """The words of a text that carry its content, in lower case."""
    return frozenset(word for word in map(str.lower, CONTENT.findall(text)) if word not in STOP)


def local_day(published: str | None) -> date | None:
    """The day of publication in the outlet's own zone."""
    return day_of(published)


def stem(word: str) -> str:
    """A word without the ending of its plural."""
    low = word.lower()
    for ending, kept in (("ies", "y"), ("ses", "s"), ("s", ""), ("es", "")):
        if low.endswith(ending) and len(low) > len(ending) + 3:
            return low[: -len(ending)] + kept
    return low


def _head(article: Article, raw: Raw, place: Place) -> tuple[str | None, bool, str | None]:
    """What is counted: its name, whether it is persons without more, and the group of persons."""
    words, code = article.words, article.words.code
    if raw.kind not in ("count", "measure"):
        return (stem(raw.counted.split()[-1]) if raw.counted else None), False, None
    behind = article.text[raw.num_span[1] : max(raw.span[1], raw.num_span[1])]
    counted = raw.counted or ""
    if not counted and not behind.strip() and article.words.code not in ("zh", "ja", "ko"):
        return None, False, None
    if counted and counted.lower() not in (raw.said or article.text[raw.span[0] : raw.span[1]]).lower():
        counted = ""  # carried over from another figure
    said = counted or behind
    if not said.strip():
        return None, False, None
    group = next((name for name, phrases in words.groups.items() if pattern(phrases, code).search(said)), None)
    thing = next((name for name, phrases in words.things.items() if pattern(phrases, code).search(said)), None)
    if thing and not (group and group != "civilians"):
        return thing, False, None
    if group:
        return None, False, group
    if pattern(words.people, code).search(said):
        return None, True, None
    if any(raw.span[0] <= n.start < max(raw.span[1], raw.num_span[1]) for n in article.named):
        return None, True, None
    last = counted.split()[-1] if counted.split() else ""
    return (stem(last) if last else None), False, None


def _admits(article: Article, slug: str, head: str | None) -> bool:
    """Whether a measure can be of what is counted. A head that is no known thing may be persons ("migrants")."""
    heads = article.measures.by_slug[slug].heads
    if head is None:
        return "person" in heads
    return head in heads or ("person" in heads and head not in article.words.things)


def _measure(article: Article, i: int, head: str | None, elided: bool) -> tuple[str | None, bool]:
    """The measure of a figure, and whether it was taken from elsewhere."""
    raw, place = article.raws[i], article.spots[i]
    if raw.kind not in ("count", "measure") or raw.unit not in (None, "person", "persons"):
        return None, False
    own = [n for n in article.named if raw.num_span[1] <= n.start and n.end <= raw.span[1]]
    who = own and all(article.measures.by_slug[n.slug].who for n in own)
    if own and not who:
        return next((n.slug for n in own if _admits(article, n.slug, head)), own[0].slug), False
    start, end = raw.num_span[0], max(raw.num_span[1], raw.span[1])
    best: tuple[float, str] | None = None
    for n in article.named:
        if _speaks(article, n) or (who and article.measures.by_slug[n.slug].who):
            continue
        if place.before <= n.start and n.end <= start:
            far = distance(article.text, n.end, start) + 1.5
            limit = BEFORE
        elif end <= n.start and n.end <= place.after:
            far, limit = float(distance(article.text, end, n.start)), BEHIND
        else:
            continue
        if far <= limit and _admits(article, n.slug, head) and (best is None or far < best[0]):
            best = (far, n.slug)
    if best:
        return best[1], False
    if own:
        return own[0].slug, False
    event = article.measures.by_event.get((raw.claim.event if raw.claim else None) or "")
    if event and _admits(article, event, head) and not elided:
        return event, False
    if head is not None or not elided:
        return (_inherited(article, i), True) if raw.whole else (None, False)
    return _inherited(article, i), True


def _speaks(article: Article, named: Named) -> bool:
    """Whether a word only names a source: "according to survivors", "les rescapés parlent de 750"."""
    text, words = article.text[named.start : named.end], article.words
    if not pattern("|".join(words.sources.values()), words.code).search(text):
        return False
    return _just_behind(article, words.reported, named.end, 2) or bool(
        re.search(
            r"(?:\b(?:by|according to|that of(?: the)?|selon|d'après|según|laut|по словам)"
            r"(?: (?:the|les|los|den))?\s)$",
            article.text[max(0, named.start - 24) : named.start],
            re.IGNORECASE,
        )
    )


def _of_kind(article: Article, i: int) -> Raw:
    """A number as what it is: "trois fois" is a factor; "it is 15" after "30 percent" is a percentage."""
    raw = article.raws[i]
    if raw.kind == "count" and article.words.times and raw.value is not None:
        behind = article.text[raw.num_span[1] : raw.num_span[1] + 8]
        found = pattern(article.words.times, article.words.code).search(behind)
        if found and not behind[: found.start()].strip():
            slack = 0.0 if raw.modifier == "exact" else raw.value * 0.1
            return replace(raw, kind="ratio", unit="times", low=raw.value - slack, high=raw.value + slack)
    if raw.claim is None and raw.whole is None and i and article.figures:
        previous = article.figures[-1]
        between = article.text[previous.num_span[1] : raw.num_span[0]]
        if previous.kind == "percent" and previous.sentence == article.spots[i].sentence and len(between.split()) <= 5:
            return replace(raw, kind="percent", unit=previous.unit)
    return raw


def _source_before(article: Article, i: int) -> str | None:
    """The source of a sentence that goes on about the one before it: "It gave no method"."""
    place = article.spots[i]
    if not place.sentence:
        return None
    words = article.words
    opening = pattern(words.it, words.code).match(article.text, place.start, place.end)
    before = article.sents[place.sentence - 1]
    if not opening or before.paragraph != place.paragraph:
        return None
    return next(
        (f.source for f in reversed(article.figures) if f.sentence == place.sentence - 1 and f.source), None
    ) or (office_in(words, article.text[before.start : before.start + 60]))


def _reported(article: Article, raw: Raw, place: Place, source: str | None) -> bool:
    """Whether the clause says that somebody gave the figure."""
    if source is not None:
        return True
    found = _near(article, article.words.reported, place.before, raw.num_span[0])
    return bool(found) and distance(article.text, found.end() if found else 0, raw.num_span[0]) <= 4


def _document(article: Article, i: int) -> str | None:
    """The document that gives the figure: the nearest such word in its stretch of the sentence."""
    raw, place = article.raws[i], article.spots[i]
    found = pattern(article.words.documents, article.words.code)
    before = list(found.finditer(article.text, place.before, raw.num_span[0]))
    behind = found.search(article.text, raw.num_span[1], place.after)
    named = before[-1] if before else behind
    return named.group().lower() if named else None


def _inherited(article: Article, i: int) -> str | None:
    """The measure of a number without a noun: that of the figure before it, else what the text speaks of."""
    place = article.spots[i]
    previous = _antecedent(article, i)
    if previous and previous.measure and article.spots[i].sentence - previous.sentence <= 1:
        return previous.measure
    if previous and previous.head and place.sentence - previous.sentence <= 1:
        return None
    for back in (0, 1):
        index = place.sentence - back
        if index < 0:
            break
        sent = article.sents[index]
        stop = article.raws[i].num_span[0] if not back else sent.end
        hits = [n for n in article.named if sent.start <= n.start and n.end <= stop]
        for n in reversed(hits):
            if "person" in article.measures.by_slug[n.slug].heads:
                return n.slug
    return article.titled


def _antecedent(article: Article, i: int) -> Figure | None:
    """The figure whose noun a number without one takes over."""
    raw = article.raws[i]
    if raw.whole:
        return next((f for f in article.figures if f.num_span == raw.whole), None)
    for figure in reversed(article.figures):
        if article.spots[i].sentence - figure.sentence > 2:
            return None
        if figure.kind == raw.kind and not (figure.group and figure.sentence != article.spots[i].sentence):
            return figure
    return None


def _period(article: Article, i: int, published: date | None) -> tuple[tuple[date, date] | None, date | None]:
    """The period of a figure, and the day on which its event was; each None where the text names none."""
    raw, place = article.raws[i], article.spots[i]
    times = article.entry.record.dates
    period = raw.claim.period if raw.claim else None
    stated: tuple[date, date] | None = None
    at = -1
    if period:
        first, last = day_of(period.earliest), day_of(period.latest)
        stated = (first, last) if first and last and first <= last else None
        at = article.text.find(period.text, place.start, place.end) if period.text else -1
    else:
        near = _nearest(article, inside(times, place.before, place.after), raw)
        if near:
            stated, at = interval_of(near), near.span[0]
    if stated is None:
        return None, None
    first, last = stated
    if at >= 0 and published and first <= published and _just_before(article, article.words.since, at, 3):
        return (first, published), None
    if published and first <= published < last:
        last = published
    if (stated[1] - stated[0]).days + 1 < LONG:
        return None, first
    return (first, last), None


def _nearest(article: Article, times: tuple[TimeExpression, ...], raw: Raw) -> TimeExpression | None:
    known = [t for t in times if interval_of(t)]
    return min(
        known, key=lambda t: min(abs(t.span[0] - raw.num_span[1]), abs(raw.num_span[0] - t.span[1])), default=None
    )


def _as_of(article: Article, i: int, published: date | None) -> date | None:
    """The day to which a figure speaks: what its sentence says, else the article's own."""
    raw, place = article.raws[i], article.spots[i]
    if published is None:
        return None
    for t in inside(article.entry.record.dates, place.before, place.after):
        days = interval_of(t)
        if not days or days[0] != days[1] or not 0 <= (published - days[0]).days <= RECENT:
            continue
        direct = t.span[0] - raw.span[1] >= 0 and distance(article.text, raw.span[1], t.span[0]) <= 1
        possessive = article.text[t.span[1] : t.span[1] + 2] in ("'s", "’s") or t.text.endswith(("'s", "’s"))
        said = _just_before(article, article.words.reported, t.span[0], 4) or (
            not possessive
            and t.span[1] <= raw.num_span[0]
            and _just_behind(article, article.words.reported, t.span[1], 4)
        )
        if _just_before(article, article.words.until, t.span[0], 1) or said or (direct and not raw.counted):
            return days[0]
    return published


def _just_before(article: Article, phrases: str, at: int, words: int) -> bool:
    """Whether a phrase stands within so many words before an offset."""
    found = list(pattern(phrases, article.words.code).finditer(article.text, max(0, at - 60), at))
    return bool(found) and distance(article.text, found[-1].end(), at) < words


def _just_behind(article: Article, phrases: str, at: int, words: int) -> bool:
    found = article.cue(phrases, at, min(len(article.text), at + 60))
    return bool(found) and distance(article.text, at, found.start() if found else at) < words


def _near(article: Article, phrases: str, start: int, at: int) -> re.Match[str] | None:
    """The last of the phrases in the few words before an offset, not before `start`."""
    found = list(pattern(phrases, article.words.code).finditer(article.text, start, at))
    return found[-1] if found and distance(article.text, found[-1].end(), at) <= NEAR else None


def _definition(article: Article, raw: Raw, place: Place) -> str | None:
    """How narrowly the figure is meant: planned, suspected, confirmed or estimated."""
    words = article.words
    end = min(place.after, raw.span[1] + 25)
    comma = article.text.find(",", raw.num_span[1], end)
    end = comma if comma >= 0 else end
    for name, phrases in (
        ("planned", words.planned),
        ("confirmed", words.confirmed),
        ("suspected", words.suspected),
        ("estimated", words.estimated),
    ):
        near = _near(article, phrases, place.before, raw.num_span[0])
        if near and distance(article.text, near.end(), raw.num_span[0]) > 4:
            near = None
        if near or article.cue(phrases, raw.num_span[1], end):
            return name
    return None


def _aside(article: Article, raw: Raw, place: Place) -> bool:
    """Whether the sentence tells of another incident. "Another 12" is an increment, no other incident."""
    for found in pattern(article.words.other, article.words.code).finditer(article.text, place.start, place.end):
        if not any(0 <= r.num_span[0] - found.end() <= 1 for r in article.raws):
            return True
    return False


def _increment(article: Article, raw: Raw) -> bool:
    """ "27 more", "a further 480", "16 new cases"."""
    before = _just_before(article, article.words.more, raw.num_span[0], 1)
    return before or bool(article.cue(article.words.more, raw.num_span[1], raw.num_span[1] + 12))


def _spots(article: Article, place: Place, offices: re.Pattern[str]) -> frozenset[str]:
    """The names near the figure that can be places: after a preposition, or just before the number."""
    found: set[str] = set()
    text, record = article.text, article.entry.record
    taken = [t.span for t in record.dates] + [c.span for c in record.citations]
    for m in NAME.finditer(text, place.before, place.after):
        if any(start <= m.start() < end for start, end in taken) or offices.search(m.group()):
            continue
        name, led = _place_name(article, m.group())
        if not name:
            continue
        if (
            led
            or _just_before(article, article.words.prepositions, m.start(), 1)
            or article.cue(article.words.alone, m.end(), m.end() + 20)
            or _subject(article, m.end(), place)
        ):
            found.add(name)
    return frozenset(found)


def _place_name(article: Article, name: str) -> tuple[str, bool]:
    """A name in lower case without the word that leads it at the start of a sentence, and whether that is a
    preposition; an ordinary word with a capital is no name."""
    first, _, rest = name.lower().partition(" ")
    led = bool(pattern(article.words.prepositions, article.words.code).fullmatch(first))
    kept = rest if led or first in ORDINARY else name.lower()
    return ("" if kept in ORDINARY or len(kept) < 3 else kept), led and bool(rest)


def _subject(article: Article, at: int, place: Place) -> bool:
    """Whether a name is followed by a number directly, or by one short word and a number ("Taroudant 492")."""
    between = re.match(r"\s+(?:[^\W\d_]{2,4}\s+)?(?=\S)", article.text[at : place.end])
    if not between:
        return False
    start = at + between.end()
    return any(raw.num_span[0] == start for raw in article.raws)
