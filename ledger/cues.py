"""What the words about a figure say of it: its place, its definition, whether it is old, corrected or of elsewhere."""

import re

from ledger.article import Article
from ledger.clauses import NAME, Place
from ledger.raw import Raw
from ledger.sources import office_in
from ledger.words import pattern

NEAR = 6  # words before a number in which a cue is about it
CLOSE = 4  # the same for a cue that is a word of many uses
_ORDINARY = """
    the more since he she they it its so that this these women men some only nearly about at in by on of for from to
    all both most many few another others there then when while after before as and but if no not children soldiers
    people police officials households cases deaths recovered volunteers her his their our my with turnout nationwide
    nationally monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december lundi mardi mercredi jeudi vendredi samedi dimanche janvier février
    mars avril mai juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio
    agosto septiembre octubre noviembre diciembre los las les une des der die das
"""
ORDINARY = frozenset(_ORDINARY.split())
OF_CLASS = re.compile(
    r"^\s*(?:\w+\s+)?(?:of (?:them|these|those|whom|the \w+)|d'entre (?:eux|elles)|de (?:ellos|ellas|eles)|davon|"
    r"von ihnen|из них|منهم)(?!\w)",
    re.IGNORECASE,
)


def definition_of(article: Article, raw: Raw, place: Place) -> str | None:
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
        if article.near(phrases, place.before, raw.num_span[0], CLOSE) or article.cue(phrases, raw.num_span[1], end):
            return name
    return None


def is_old(article: Article, raw: Raw, place: Place) -> bool:
    """Whether the figure is quoted as one that no longer stands: "the first count had been 14", "up from five"."""
    words = article.words
    return bool(
        article.near(words.old, place.before, raw.span[0], NEAR)
        or article.near(words.against, place.before, raw.span[0], 1)
    )


def is_aside(article: Article, place: Place) -> bool:
    """Whether the sentence tells of another incident. "Another 12" is an increment, no other incident."""
    for found in pattern(article.words.other, article.words.code).finditer(article.text, place.start, place.end):
        if not any(0 <= r.num_span[0] - found.end() <= 1 for r in article.raws):
            return True
    return False


def is_increment(article: Article, raw: Raw) -> bool:
    """ "27 more", "a further 480", "16 new cases"."""
    if article.just_before(article.words.more, raw.num_span[0], 1):
        return True
    behind = article.text[raw.num_span[1] : raw.num_span[1] + 14]
    stop = re.search(r"[,.;:()]", behind)
    return bool(pattern(article.words.more, article.words.code).search(behind[: stop.start()] if stop else behind))


def is_subset(article: Article, raw: Raw, place: Place) -> bool:
    """Whether the figure is of some out of others: "49 of the wounded", "among them four", "Of the dead, nine"."""
    behind = article.text[raw.num_span[1] : raw.num_span[1] + 40]
    if OF_CLASS.match(behind):
        return True
    found = article.near(article.words.part, place.before, raw.num_span[0], NEAR)
    return found is not None


def is_reported(article: Article, raw: Raw, place: Place, source: str | None) -> bool:
    """Whether the clause says that somebody gave the figure."""
    return source is not None or bool(article.near(article.words.reported, place.before, raw.num_span[0], CLOSE))


def scope_of(article: Article, place: Place) -> int:
    """How wide the figure reaches: 0 where the text says nothing, 1 a country, 2 a continent or the world."""
    if article.cue(article.words.wide, place.start, place.end):
        return 2
    return 1 if article.cue(article.words.national, place.start, place.after) else 0


def source_before(article: Article, i: int) -> str | None:
    """The source of a sentence that goes on about the one before it: "It gave no method"."""
    place, words = article.spots[i], article.words
    if not place.sentence:
        return None
    it = pattern(words.it, words.code)
    opening = it.match(article.text, place.start, place.end)
    speaking = list(it.finditer(article.text, place.before, article.raws[i].num_span[0]))
    speaks = bool(speaking) and article.just_behind(words.reported, speaking[-1].end(), 2)
    before = article.sents[place.sentence - 1]
    if not (opening or speaks) or before.paragraph != place.paragraph:
        return None
    known = (f.source for f in reversed(article.figures) if f.sentence == place.sentence - 1 and f.source)
    return next(known, None) or office_in(words, article.text[before.start : before.start + 60])


def document_of(article: Article, i: int) -> str | None:
    """The document that gives the figure: the nearest such word in its stretch of the sentence."""
    raw, place = article.raws[i], article.spots[i]
    found = pattern(article.words.documents, article.words.code)
    before = list(found.finditer(article.text, place.before, raw.num_span[0]))
    named = before[-1] if before else found.search(article.text, raw.num_span[1], place.after)
    return named.group().lower() if named else None


def spots_of(article: Article, raw: Raw, place: Place) -> frozenset[str]:
    """The names near the figure that can be places: after a preposition, or just before the number."""
    words, record = article.words, article.entry.record
    offices = pattern("|".join(words.sources.values()), words.code)
    taken = [t.span for t in record.dates] + [c.span for c in record.citations]
    found: set[str] = set()
    for m in NAME.finditer(article.text, place.before, place.after):
        if not m.group()[0].isupper() or any(start <= m.start() < end for start, end in taken):
            continue
        name, led = _place_name(article, m.group())
        if not name or offices.search(name):
            continue
        if (
            led
            or article.just_before(words.prepositions, m.start(), 1)
            or article.cue(words.alone, m.end(), m.end() + 20)
            or _counts(article, m.end(), raw)
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


def _counts(article: Article, at: int, raw: Raw) -> bool:
    """Whether a name is followed by the figure, directly or after one short word: "Taroudant 492", "Tucson had 51"."""
    between = article.text[at : raw.num_span[0]]
    return at <= raw.num_span[0] and bool(
        re.fullmatch(r",?\s+(?:(?:with|alone had|has|had|have|avec|con|mit)\s+)?|\s+[^\W\d_]{2,4}\s+", between)
    )


def follows(article: Article, raw: Raw, place: Place) -> bool:
    """Whether the sentence puts the figure after another: "and then", "later"."""
    return bool(article.near(article.words.then, place.before, raw.num_span[0], NEAR))
