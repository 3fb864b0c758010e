"""When a figure is of: the period it covers, the day of its event, the day to which it speaks."""

from datetime import date

from ledger.article import Article
from ledger.clauses import day_of, distance, inside, interval_of
from ledger.raw import Raw
from pipeline.record import TimeExpression

LONG = 7  # days: a shorter time is a day of the event or of the count, no period
AGO = 100  # days: what was so long ago is a former count of the same; what is older is another period
RECENT = 60  # days: an earlier day is no time of a count


def period_of(article: Article, i: int) -> tuple[tuple[date, date] | None, date | None]:
    """The period of a figure, and the day on which its event was; each None where the text names none."""
    raw, place, published = article.raws[i], article.spots[i], article.today
    period = raw.claim.period if raw.claim else None
    stated: tuple[date, date] | None = None
    at = -1
    if period:
        first, last = day_of(period.earliest), day_of(period.latest)
        stated = (first, last) if first and last and first <= last else None
        at = article.text.find(period.text, place.start, place.end) if period.text else -1
    elif near := _nearest(inside(_uncited(article), place.before, place.after), raw):
        stated, at = interval_of(near), near.span[0]
    if stated is None:
        return None, None
    first, last = stated
    if at >= 0 and published and first <= published and article.near(article.words.since, place.start, at, 5):
        return (first, published), None
    if (last - first).days + 1 < LONG:
        return None, first
    return (first, published if published and first <= published < last else last), None


def is_ago(article: Article, i: int) -> bool:
    """Whether a figure is one of some time ago, "a month ago there were 1,034"; what is a year old is a statistic of
    its own time."""
    place, published = article.spots[i], article.today
    if published is None or not article.cue(article.words.ago, place.before, place.after):
        return False
    times = (interval_of(t) for t in inside(_uncited(article), place.before, place.after))
    return any(days and 0 <= (published - days[1]).days <= AGO for days in times)


def _uncited(article: Article) -> tuple[TimeExpression, ...]:
    """The times of an article without those that date what it cites: "(Tri-City Record, 17 February 2022)"."""
    cited = [c.span for c in article.entry.record.citations]
    return tuple(t for t in article.entry.record.dates if not any(a <= t.span[0] < b for a, b in cited))


def _nearest(times: tuple[TimeExpression, ...], raw: Raw) -> TimeExpression | None:
    known = [t for t in times if interval_of(t)]
    return min(
        known, key=lambda t: min(abs(t.span[0] - raw.num_span[1]), abs(raw.num_span[0] - t.span[1])), default=None
    )


def as_of(article: Article, i: int) -> tuple[date | None, bool]:
    """The day to which a figure speaks, and whether its sentence says it; else it is the article's own."""
    raw, place, published = article.raws[i], article.spots[i], article.today
    if published is None:
        return None, False
    words = article.words
    for t in inside(article.entry.record.dates, place.before, place.after):
        days = interval_of(t)
        if not days or days[0] != days[1] or not 0 <= (published - days[0]).days <= RECENT:
            continue
        direct = t.span[0] >= raw.span[1] and distance(article.text, raw.span[1], t.span[0]) <= 1
        possessive = article.text[t.span[1] : t.span[1] + 2] in ("'s", "’s") or t.text.endswith(("'s", "’s"))
        said = article.just_before(words.reported, t.span[0], 4) or (
            not possessive and t.span[1] <= raw.num_span[0] and article.just_behind(words.reported, t.span[1], 4)
        )
        if article.just_before(words.until, t.span[0], 1) or said or (direct and not raw.counted):
            return days[0], True
    return published, False
