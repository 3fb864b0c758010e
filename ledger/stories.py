"""Whether two articles tell of one thing: shared names, shared words, days that are near, a citation between them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ledger.article import content, instant_of, stem
from ledger.clauses import NAME
from ledger.figures import Entry, Figure

WORD = 0.75  # points of a shared word
SOME = 1.0  # points that do where a third article is near both
ENOUGH = 2.5  # points; chosen on stories of our own so that unrelated articles stay apart
VALUES = (0.0, 0.0, 0.5, 1.2, 2.0)  # points of a shared number, by its digits without final zeros
WINDOW = 45  # days between publications within which an event is still told as one
FIRST = re.compile(r"(?:^|[.!?…:]['\"”»)]*\s+|\n)['\"“«(]*$")


# Words of any news text in English: they tell nothing of the story. Compiled by the project.
_COMMON = """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december year month week day hour night morning evening afternoon today yesterday tomorrow minute
    three four five seven eight nine eleven twelve fifteen twenty thirty forty fifty hundred thousand million billion
    none half third quarter second once twice again also among around against along already another any away back
    become been begin began behind below beside between both bring brought call called came cannot case chief city
    clear close come could country county court cut death died dead direct down each early earlier east either end
    enough even ever every expected face fell find five follow forward found free from full gave give given going
    good government great group grow half hand hard have head held help here high himself hold home hope house however
    include increase inside into issue join keep kept killed know known large last late later lead leave left less
    letter life like line list little live local long look lose lost made main make many mean meet member might mind
    minister morning most move much must name national near need never news next north nothing number offer office
    officer official often only open order other over own page paper part pass past people percent person place plan
    point police post president press promised public put question quite rate reach read ready real reason record
    region report reported rest result right rise road room rose rule said same school season seen send sent serve
    service several share short should show side since small some soon south spend spoke spokesman stand start state
    stay still stood stop street such sure take taken talk tell than that their them then there these they thing
    think this those though thought through time told took town toward trade tried true turn under until upon used
    very village visit wait walk wall want water weather well went were west what when where which while whole whose
    will with within without woman women word work worker would write written wrong year young according authority
    accord added after almost although because before building built
"""
COMMON = frozenset(_COMMON.split())


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
    measures: frozenset[str]
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
    for m in NAME.finditer(text):
        start = m.start() - shift
        if (
            not m.group()[0].isupper()
            or any(a <= start < b for a, b in when)
            or FIRST.search(text, max(0, m.start() - 4), m.start())
        ):
            continue
        names.update(part for part in m.group().lower().split() if len(part) > 3 and part not in geography)
    return Story(
        article=entry.article,
        outlet=entry.outlet,
        names=frozenset(names),
        words=frozenset(map(stem, content(text))) - COMMON,
        countries=frozenset(tag.code for tag in record.countries),
        subjects=frozenset(tag.code for tag in record.countries if tag.role == "subject"),
        values=frozenset(f.value for f in figures if f.value is not None and telling(f.value) >= 2),
        facts=frozenset((f.measure, f.value) for f in figures if f.measure and f.value is not None),
        measures=frozenset(f.measure for f in figures if f.measure and not f.inherited),
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
    return likeness(a, b) >= ENOUGH


def likeness(a: Story, b: Story) -> float:
    """What two articles share, in points: names, telling numbers, words, measures, the country, the days."""
    days = days_between(a, b)
    score = 1.2 * min(len(a.names & b.names), 3)
    score += min(sum(VALUES[min(telling(v), 4)] + 0.4 * (v >= 1000) for v in a.values & b.values), 4.0)
    score += 0.6 * min(len(a.facts & b.facts), 3)
    score += 0.8 if a.subjects & b.subjects else 0.0
    score -= 1.5 if a.countries and b.countries and not a.countries & b.countries else 0.0
    score += 0.7 if a.outlet and a.outlet == b.outlet else 0.0
    if days is not None:
        score += 0.5 if days <= 7 else 0.0 if days <= WINDOW else -1.0
    if a.language == b.language:
        return score + WORD * min(len(a.words & b.words), 7)
    if days is not None and days <= 7:  # two languages share few words, two scripts not even names
        score += (
            0.6 * min(len(a.measures & b.measures), 3)
            + 0.6 * min(len(a.facts & b.facts), 3)
            + (1.2 if a.subjects & b.subjects else 0.0)
        )
    return score
