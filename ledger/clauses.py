"""Where a figure stands in its text: its sentence, what stands before and behind it, the names and dates about it."""

import re
from dataclasses import dataclass
from datetime import date

from ledger.raw import Raw
from pipeline.record import Record, Span, TimeExpression
from pipeline.sentences.split import sentence_words, sentences_of

NAME = re.compile(
    r"(?<!\w)[^\W\d_a-zß-öø-ÿа-яё][\w’'-]*(?:\s(?:(?:de|la|le|el|du|of|al|bin|upon|sur)\s)?[^\W\d_a-zß-öø-ÿа-яё][\w’'-]+)*"
)
LABEL = 8  # words of a label before its colon and its number
BREAK = re.compile(r"[;:!?]|\s[—–]\s")
WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of the text. `paragraph` counts paragraphs."""

    start: int
    end: int
    paragraph: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A figure's place in its text: offsets of its sentence and of the stretch that no other figure shares."""

    sentence: int
    paragraph: int
    start: int  # of the sentence
    end: int
    before: int  # where what stands before the figure begins
    after: int  # where what stands behind it ends


def sentences(record: Record) -> tuple[Sentence, ...]:
    """The sentences of a record's text."""
    out: list[Sentence] = []
    paragraph = -1
    for start, end, opening in sentences_of(record.text, sentence_words(record.language)):
        paragraph += opening or not out
        out.append(Sentence(start=start, end=end, paragraph=paragraph))
    return tuple(out)


def places(
    record: Record, raws: tuple[Raw, ...], sents: tuple[Sentence, ...], part: re.Pattern[str]
) -> tuple[Place, ...]:
    """The place of every figure. Parts that stand between a figure and its verb do not end its stretch of text."""
    out: list[Place] = []
    index = 0
    for i, raw in enumerate(raws):
        while index + 1 < len(sents) and sents[index + 1].start <= raw.num_span[0]:
            index += 1
        sent = sents[index] if sents else Sentence(start=0, end=len(record.text), paragraph=0)
        before, after = sent.start, sent.end
        if i and raws[i - 1].num_span[1] > before:
            before = min(raws[i - 1].num_span[1], raw.num_span[0])
        following = next((r for r in raws[i + 1 :] if not _put_in(record.text, raw, r, part)), None)
        if following and following.num_span[0] < after:
            after = max(following.num_span[0], raw.num_span[1])
        for stop in BREAK.finditer(record.text, before, raw.num_span[0]):
            bare = raw.span == raw.num_span and distance(record.text, before, stop.start()) <= LABEL
            label = bare and stop.group() == ":" and distance(record.text, stop.end(), raw.num_span[0]) <= 1
            before = before if label else stop.end()  # "Dead in the county: five"
        if stop_behind := BREAK.search(record.text, raw.num_span[1], after):
            after = stop_behind.start()
        out.append(
            Place(sentence=index, paragraph=sent.paragraph, start=sent.start, end=sent.end, before=before, after=after)
        )
    return tuple(out)


def _put_in(text: str, raw: Raw, following: Raw, part: re.Pattern[str]) -> bool:
    """Whether the following figure is put in between commas: "12 people, including three children, were killed"."""
    between = text[raw.num_span[1] : following.num_span[0]]
    if len(between) > 40 or not part.search(between):
        return False
    return bool(re.match(r"[^.;:]{0,40}?,\s", text[following.num_span[1] : following.num_span[1] + 44]))


def distance(text: str, start: int, end: int) -> int:
    """How many words lie between two places; signs of scripts without spaces count half."""
    between = text[start:end]
    unspaced = sum("\u3040" <= sign <= "\u9fff" or "\uac00" <= sign <= "\ud7af" for sign in between)
    return unspaced // 2 if unspaced else len(WORD.findall(between))


def day_of(text: str | None) -> date | None:
    """The day of an ISO date; None when it is none."""
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def interval_of(time: TimeExpression) -> tuple[date, date] | None:
    """The days a time expression covers."""
    first, last = day_of(time.earliest), day_of(time.latest)
    return (first, last) if first and last and first <= last else None


def inside(times: tuple[TimeExpression, ...], start: int, end: int) -> tuple[TimeExpression, ...]:
    """The time expressions between two offsets."""
    return tuple(t for t in times if start <= t.span[0] and t.span[1] <= end)


def overlaps(a: Span, b: Span) -> bool:
    """Whether two spans share a character."""
    return a[0] < b[1] and b[0] < a[1]
