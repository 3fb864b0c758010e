"""Citations resolved to a collected article: by link, else by outlet and date and what the two articles share."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from urllib.parse import urlsplit

from ledger.article import content, instant_of, stem
from ledger.clauses import day_of, overlaps, sentences
from ledger.copies import outlet_words
from ledger.figures import Entry, Figure
from ledger.relations import Cited
from ledger.stories import Story, same_story
from ledger.words import pattern, words_of
from pipeline.article.addresses import clean
from pipeline.record import Span

DAYS = 1  # between the day that a citation names and the one on which the article came out
WINDOW = 60  # days before the citing article in which an undated citation can have its source
VALUE = 4.0  # a shared number tells as much as so many shared words
CLOSE = 0.6  # of the best candidate's score: one that shares so much is as good


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A citation, with the slug of its outlet and the link that stands on it."""

    span: Span
    text: str
    outlet: str | None
    date: str | None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """What citations are resolved against: the articles, their figures and stories, by article id."""

    entries: Sequence[Entry]
    figures: dict[str, Sequence[Figure]]
    stories: dict[str, Story]


def address_key(url: str | None) -> str | None:
    """An address without scheme, `www.`, tracking, fragment, AMP and final slash; None for a front page."""
    cleaned = clean(url)
    if not cleaned:
        return None
    parts = urlsplit(cleaned)
    path = parts.path.rstrip("/")
    if not path and not parts.query:
        return None
    return f"{parts.netloc.removeprefix('www.')}{path}{'?' + parts.query if parts.query else ''}"


def plain_slug(slug: str | None) -> str:
    """A slug without its article, by which an outlet is known under both."""
    return "-".join(outlet_words(slug).split())


def slug_of(name: str) -> str:
    """The slug that a name would have."""
    return "-".join(re.findall(r"\w+", name.lower()))


def mentions_in(entry: Entry, outlets: Sequence[str]) -> tuple[Mention, ...]:
    """The citations of an article: those of its record, and other names of the outlets at hand."""
    own = plain_slug(entry.outlet)
    found = [
        Mention(
            span=c.span,
            text=c.text,
            outlet=c.outlet_id or slug_of(c.outlet),
            date=c.date,
            url=c.url or next((link.url for link in entry.links if overlaps(link.span, c.span)), None),
        )
        for c in entry.record.citations
        if not own or plain_slug(c.outlet_id or slug_of(c.outlet)) != own
    ]
    text = entry.record.text
    for slug in dict.fromkeys(outlets):
        name = outlet_words(slug)
        if len(name) < 5 or plain_slug(slug) == own:
            continue
        for m in re.finditer(r"\W+".join(map(re.escape, name.split())), text, re.IGNORECASE):
            if not text[m.start()].isupper() or any(overlaps(m.span(), f.span) for f in found):
                continue
            said = _sentence(m.span(), entry)
            if any(plain_slug(f.outlet) == plain_slug(slug) and overlaps(f.span, said) for f in found):
                continue  # "The Star had 29 dead (Star, 5 May)" cites once
            day = next((t for t in entry.record.dates if 0 <= t.span[0] - m.end() <= 12 and t.earliest), None)
            end = day.span[1] if day else m.end()
            url = next((link.url for link in entry.links if overlaps(link.span, m.span())), None)
            found.append(
                Mention(
                    span=(m.start(), end),
                    text=text[m.start() : end],
                    outlet=slug,
                    date=day.earliest if day and day.earliest == day.latest else None,
                    url=url,
                )
            )
    return tuple(sorted(found, key=lambda f: f.span))


def resolve(mention: Mention, entry: Entry, shelf: Shelf) -> Cited:
    """The article that a citation refers to."""
    if key := address_key(mention.url):
        linked = [e for e in shelf.entries if e is not entry and key == address_key(e.url)]
        if linked:
            return _cited(mention, entry, linked[0].article, "The link leads to it.", outlet=linked[0].outlet)
    wanted = plain_slug(mention.outlet)
    others = [e for e in shelf.entries if e.article != entry.article and plain_slug(e.outlet) == wanted and wanted]
    if not others:
        advice = f"No article of {mention.outlet or 'it'} is collected: `dateline add URL` adds one."
        return _cited(mention, entry, "not_collected", advice)
    slug = others[0].outlet
    timely = [e for e in others if _timely(mention, entry, e)]
    scored = sorted(((_shared(mention, entry, e, shelf), e) for e in timely), key=lambda p: (-p[0], p[1].article))
    scored = [(score, e) for score, e in scored if score >= 1.0]
    if not scored:
        when = f" of {mention.date}" if mention.date else ""
        advice = f"{slug} is collected, but no article{when} that shares what is cited: `dateline add URL` adds it."
        return _cited(mention, entry, "not_collected", advice, outlet=slug)
    best = [e for score, e in scored if score >= CLOSE * scored[0][0]]
    exact = [e for e in best if mention.date and str(day_of(e.published)) == mention.date]
    best = exact or best
    if len(best) == 1:
        return _cited(mention, entry, best[0].article, "Outlet, date and content fit it alone.", outlet=slug)
    if not mention.date:
        recent = _latest(best)
        if recent and not _equally_good(scored):
            return _cited(mention, entry, recent.article, "The latest of the outlet's that shares it.", outlet=slug)
    ids = tuple(e.article for e in shelf.entries if e in best)
    return _cited(mention, entry, "ambiguous", "More than one article fits equally well.", outlet=slug, candidates=ids)


def _cited(
    mention: Mention,
    entry: Entry,
    resolved: str,
    reason: str,
    *,
    outlet: str | None = None,
    candidates: tuple[str, ...] = (),
) -> Cited:
    return Cited(
        article=entry.article,
        span=mention.span,
        text=mention.text,
        outlet=outlet or mention.outlet,
        date=mention.date,
        resolved=resolved,
        reason=reason,
        candidates=candidates,
    )


def _timely(mention: Mention, entry: Entry, other: Entry) -> bool:
    """Whether the other article came out when the citation says, or before the citing one where it says nothing."""
    day = day_of(other.published)
    if mention.date and len(mention.date) >= 10:
        cited = day_of(mention.date)
        return day is None or cited is None or abs(day - cited) <= timedelta(days=DAYS)
    if mention.date and day and not str(day).startswith(mention.date[:4]):
        return False
    mine, theirs = instant_of(entry.published), instant_of(other.published)
    if mine is None or theirs is None:
        return True
    slack = timedelta(hours=12) if min(len(entry.published or ""), len(other.published or "")) <= 10 else timedelta()
    return theirs <= mine + slack and mine - theirs <= timedelta(days=WINDOW)


def _shared(mention: Mention, entry: Entry, other: Entry, shelf: Shelf) -> float:
    """What the citing sentence and the other article share: words, and numbers above all."""
    around = _sentence(mention.span, entry)
    text = entry.record.text[around[0] : around[1]]
    credit = words_of(entry.record.language).credit
    if not content(pattern(credit, entry.record.language or "").sub(" ", text.replace(mention.text, " "))):
        # "(Translated from The Star)" is of the whole text
        around, text = (0, len(entry.record.text)), entry.record.text
    words = {stem(w) for w in content(text)} - set(outlet_words(other.outlet).split())
    theirs = {stem(w) for w in content(f"{other.title or ''} {other.record.text}")}
    mine = {f.value for f in shelf.figures[entry.article] if overlaps(f.span, around) and f.value is not None}
    given = {f.value for f in shelf.figures[other.article] if f.value is not None}
    score = len(words & theirs) + VALUE * len(mine & given)
    if same_story(shelf.stories[entry.article], shelf.stories[other.article]):
        score += 1.0
    return score if score >= 2.0 or mention.date else 0.0


def _sentence(span: Span, entry: Entry) -> Span:
    """The offsets of the sentence in which a citation stands."""
    for sentence in sentences(entry.record):
        if sentence.start <= span[0] < sentence.end:
            return sentence.start, sentence.end
    return span


def _latest(entries: Sequence[Entry]) -> Entry | None:
    dated = [e for e in entries if e.published]
    return max(dated, key=lambda e: str(instant_of(e.published)), default=None)


def _equally_good(scored: Sequence[tuple[float, Entry]]) -> bool:
    return len(scored) > 1 and scored[0][0] == scored[1][0]
