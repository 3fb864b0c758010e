"""An article made ready for reading its figures: sentences, numbers, and the words that name measures."""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from ledger.clauses import Place, Sentence, day_of, distance, places, sentences
from ledger.figures import Entry, Figure
from ledger.measures import Measures, Named
from ledger.raw import Raw, raw_figures
from ledger.words import Words, pattern, words_of

_STOP = """
    this that with from have were been they their there which when what said says also into than more most over some
    after before about other only because while where would could should many much very such each both those these
    pour dans avec plus sont cette leur leurs mais elle nous vous para como este esta pero sobre entre desde hasta
    und der die das ein eine mit von für auf wurde wurden nicht came come goes went took made like just still even
    every last first their them been being does didn according people number figure figures count
"""
STOP = frozenset(_STOP.split())
CONTENT = re.compile(r"[^\W\d_]{4,}")


@dataclass(slots=True, kw_only=True)
class Article:
    """An article made ready. `named`: the words of measures in its text; `titled`: the measure that its title names."""

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

    @property
    def today(self) -> date | None:
        """The day of publication in the outlet's own zone."""
        return day_of(self.entry.published)

    def cue(self, phrases: str, start: int, end: int) -> re.Match[str] | None:
        """The first of the phrases between two offsets."""
        return pattern(phrases, self.words.code).search(self.text, max(start, 0), end)

    def just_before(self, phrases: str, at: int, words: int) -> bool:
        """Whether a phrase ends with fewer than so many words between it and an offset."""
        found = list(pattern(phrases, self.words.code).finditer(self.text, max(0, at - 60), at))
        return bool(found) and distance(self.text, found[-1].end(), at) < words

    def just_behind(self, phrases: str, at: int, words: int) -> bool:
        """Whether a phrase begins with fewer than so many words between an offset and it."""
        found = self.cue(phrases, at, min(len(self.text), at + 60))
        return found is not None and distance(self.text, at, found.start()) < words

    def near(self, phrases: str, start: int, at: int, words: int) -> re.Match[str] | None:
        """The last of the phrases that ends at most so many words before an offset, and not before `start`."""
        found = list(pattern(phrases, self.words.code).finditer(self.text, start, at))
        return found[-1] if found and distance(self.text, found[-1].end(), at) <= words else None


def article_of(entry: Entry, measures: Measures) -> Article:
    """The article of an entry."""
    record = entry.record
    raws, sents = raw_figures(record), sentences(record)
    countries = frozenset(tag.code for tag in record.countries)
    titled = measures.named_in(entry.title or record.title or "", record.language, countries)
    words = words_of(record.language)
    return Article(
        entry=entry,
        words=words,
        measures=measures,
        raws=raws,
        sents=sents,
        spots=places(record, raws, sents, pattern(words.part, words.code)),
        named=measures.named_in(record.text, record.language, countries),
        titled=next((n.slug for n in titled if "person" in measures.by_slug[n.slug].heads), None),
        published=instant_of(entry.published),
    )


def instant_of(published: str | None) -> datetime | None:
    """An ISO date or date-time as an instant; a day alone counts as its noon in UTC."""
    try:
        found = datetime.fromisoformat(published or "")
    except ValueError:
        return None
    if len(published or "") <= 10:
        return datetime.combine(found.date(), time(12), UTC)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def content(text: str) -> frozenset[str]:
    """The words of a text that carry its content, in lower case."""
    return frozenset(word for word in map(str.lower, CONTENT.findall(text)) if word not in STOP)


def stem(word: str) -> str:
    """A word without the ending of its plural."""
    low = word.lower()
    for ending, kept in (("ies", "y"), ("ses", "s"), ("s", ""), ("es", "")):
        if low.endswith(ending) and len(low) > len(ending) + 3:
            return low[: -len(ending)] + kept
    return low
