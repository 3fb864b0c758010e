"""Whether two articles tell of one thing: shared names, shared words, days that are near, a citation between them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ledger.clauses import NAME
from ledger.figures import Entry, Figure
from ledger.reading import content, instant_of
from ledger.words import UNSPACED

WINDOW = 45  # days between publications within which an event is still told as one
FIRST = re.compile(r"(?:^|[.!?…:]['\"”»)]*\s+|\n)['\"“«(]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What of an article tells whether another is about the same: names, words, countries, values, time."""

    article: str
    outlet: str | None
    names: frozenset[str]
    words: frozenset[str]
    countries: frozenset[str]
    subjects: frozenset[str]
    values: frozenset[float]
    facts: frozenset[tuple[str, float]]
    language: str
    published: datetime | None


def story_of(entry: Entry, figures: Iterable[Figure]) -> Story:
    """The story of an article."""
    record = entry.record
    geography = {m.text.lower() for tag in record.countries for m in tag.mentions if m.via in ("name", "demonym")}
    when = [t.span for t in record.dates]
    names: set[str] = set()
    text = f"{entry.title or record.title or ''}\n{record.text}"
    shift = len(text) - len(record.text)
    unspaced = (record.language or "").split("-")[0] in UNSPACED
    for m in () if unspaced else NAME.finditer(text):
        start = m.start() - shift
        if any(a <= start < b for a, b in when) or FIRST.search(text, max(0, m.start() - 4), m.start()):
            continue
        names.update(part for part in m.group().lower().split() if len(part) > 3 and part not in geography)
    return Story(
        article=entry.article,
        outlet=entry.outlet,
        names=frozenset(names),
        words=content(text),
        countries=frozenset(tag.code for tag in record.countries),
        subjects=frozenset(tag.code for tag in record.countries if tag.role == "subject"),
        values=frozenset(f.value for f in figures if f.value is not None and telling(f.value) >= 2),
        facts=frozenset((f.measure, f.value) for f in figures if f.measure and f.value is not None),
        language=(record.language or "").split("-")[0],
        published=instant_of(entry.published),
    )


def telling(value: float) -> int:
    """How many digits of a number are not its final zeros; 0 for a small number."""
    return len(f"{abs(value):.0f}".rstrip("0")) if abs(value) > 12 else 0


def days_between(a: Story, b: Story) -> float | None:
    """The days between two publications; None where one is not known."""
    if a.published is None or b.published is None:
        return None
    return abs((a.published - b.published).total_seconds()) / 86400


def same_story(a: Story, b: Story) -> bool:
    """Whether two articles can tell of one event or statistic. Nothing more follows from it."""
    days = days_between(a, b)
    near = days is not None and days <= WINDOW
    values = sum(min(telling(v), 3) / 2 for v in a.values & b.values)
    facts = len(a.facts & b.facts)
    names = len(a.names & b.names)
    common = len(a.words & b.words)
    smaller = min(len(a.words), len(b.words)) or 1
    land = bool(a.countries & b.countries) or not (a.countries and b.countries)
    score = 1.5 * min(names, 3) + 1.5 * min(values, 3) + 10.0 * common / smaller + 0.5 * min(facts, 4)
    if a.language != b.language:
        score += 1.0 + 0.5 * min(facts, 2)
    score += 1.0 if a.subjects & b.subjects else 0.0
    score += 0.5 if near else -1.0
    return land and score >= 3.0 if values else land and near and score >= 3.5
