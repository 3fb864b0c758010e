"""Who says a figure, under one name for all languages: "le gouverneur" and "the regional governor" are one source."""

import re

from ledger.clauses import Place
from ledger.words import Words, pattern
from pipeline.record import Span

TO = re.compile(r"\b(?:to|à|au|aux|al|a la|ao|an den|an die)\s(?:the |la |le |their |his |her )?$", re.IGNORECASE)
GIVEN = 40  # characters behind "announced by" in which the office is named
ARTICLES = re.compile(r"^(?:the|a|an|le|la|les|l'|l’|un|une|el|los|las|der|die|das|o|os|as)\s*", re.IGNORECASE)


def source_of(words: Words, attribution: str | None, text: str, place: Place, span: Span) -> str | None:
    """The source of a figure: its attribution, else the office that its clause makes the speaker. None: the outlet."""
    if given := _given_by(words, text[span[1] : place.after]):
        return given
    if attribution:
        return office_in(words, attribution) or named(attribution)
    before, behind = text[place.before : span[0]], text[span[1] : place.after]
    for clause in (before, behind):
        office = office_in(words, clause)
        if office and (clause is before or pattern(words.reported, words.code).search(behind)):
            return office
    return None


def _given_by(words: Words, behind: str) -> str | None:
    """The office that a figure's own words make its source: "the 162 announced by the governor"."""
    found = pattern(words.by, words.code).match(behind.lstrip())
    return office_in(words, behind.lstrip()[found.end() : found.end() + GIVEN]) if found else None


def office_in(words: Words, text: str) -> str | None:
    """The first office that a text names, with what a ministry is for: "ministry:interior"."""
    first: tuple[int, str] | None = None
    for name, phrases in words.sources.items():
        found = next((m for m in pattern(phrases, words.code).finditer(text) if not _told(text, m.start())), None)
        if found and (first is None or found.start() < first[0]):
            first = (found.start(), name)
    if first is None:
        return None
    for name, phrases in words.fields.items():
        if pattern(phrases, words.code).search(text):
            return f"ministry:{name}" if first[1] in ("ministry", "government") else first[1]
    return first[1]


def _told(text: str, at: int) -> bool:
    """Whether an office is told something: "to the bishop he wrote of seventeen"."""
    before = text[:at]
    return bool(TO.search(before)) and not re.search(r"according to (?:the |a )?$", before, re.IGNORECASE)


def named(attribution: str) -> str:
    """A source that is no known office, by its own words."""
    return ARTICLES.sub("", " ".join(attribution.lower().split()))
