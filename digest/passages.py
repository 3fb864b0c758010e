"""The text of an entry: flowing paragraphs, each figure with its bound, quotations as found, each closed by its source.

What a person said is quoted with the words that lead to it; what an article says is told in a sentence where that says
the same, in English, and else quoted. Each accepted figure stands in exactly one paragraph.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from digest.model import Entry, Figure, Passage, Piece
from digest.narrating import narrated
from digest.sentence import sentence_at
from digest.text import day_in_words, in_quotes, isolated, one_line
from digest.wording import ENGLISH, say
from pipeline.record import Claim, Record, Span

_WHOLE = 1200  # characters of what one person says that are quoted as a whole; from more, only the sentences needed
_LEADING = re.compile(r"(?:^|(?<=[.!?”»] ))([^.!?”»]{3,110})[:：]\s*$")  # words that lead to a quotation
_OPENING, _CLOSING = "“„«「『", "”»」』"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where figures stand: a sentence, or what one person says. `lead`: the words before that lead to it."""

    span: Span
    spoken: bool
    lead: str
    sentences: list[Span]
    found: list[tuple[Figure, Claim]]


def passages_of(
    record: Record, found: Sequence[tuple[Figure, Claim]], outlet: str, language: str = ENGLISH
) -> tuple[Passage, ...]:
    """The paragraphs of an entry made from these claims of the record, in the order of its text."""
    places: dict[Span, _Place] = {}
    for figure, claim in sorted(found, key=lambda pair: pair[1].span):
        sentence = sentence_at(record.text, claim.span, record.language)
        speech, lead = _speech(record.text, claim.span)
        place = places.setdefault(
            speech or sentence,
            _Place(span=speech or sentence, spoken=speech is not None, lead=lead, sentences=[], found=[]),
        )
        place.found.append((figure, claim))
        if sentence not in place.sentences:
            place.sentences.append(sentence)
    made: list[Passage] = []
    told: list[Piece] = []
    for place in places.values():
        narration = _told(record, place, outlet, language)
        if narration is not None:
            told.append(Piece(text=f"{' ' if told else ''}{narration}", notes=_numbers(place)))
            told += _remarks([figure for figure, _ in place.found], language)
            continue
        if told:
            made.append(Passage(pieces=tuple(told)))
            told = []
        made.append(_quoted(record, place, outlet, language))
    return (*made, Passage(pieces=tuple(told))) if told else tuple(made)


def text_of(entry: Entry, language: str = ENGLISH) -> tuple[Passage, ...]:
    """The entry's paragraphs; for an entry stored without, its sentences as they were found, each with its source."""
    if entry.passages:
        return entry.passages
    quotes: dict[str, list[Figure]] = {}
    for figure in entry.figures:
        quotes.setdefault(one_line(figure.note.quote), []).append(figure)
    return tuple(
        Passage(
            pieces=(
                Piece(text=in_quotes(quote), language=entry.language),
                Piece(
                    text=f" ({source(entry.outlet, entry.published, language)})",
                    notes=tuple(figure.note.number for figure in figures),
                ),
                *_remarks(figures, language),
            )
        )
        for quote, figures in quotes.items()
    )


def source(outlet: str, published: str | None, language: str = ENGLISH) -> str:
    """The citation in the house style: "NK News, 26 July 2023"."""
    comma = "، " if language == "ar" else ", "
    return comma.join(part for part in (isolated(outlet), day_in_words(published, language=language)) if part)


def remarks(figure: Figure, language: str = ENGLISH) -> tuple[str, ...]:
    """What a reader must know: that nobody reviewed it, that its source changed, that its text is a part."""
    words = (
        say(language, "not reviewed") if figure.reviewed is None else None,
        f"{say(language, 'changed since')}: {figure.changed}" if figure.changed else None,
        f"{say(language, 'partial text')}: {figure.note.partial}" if figure.note.partial else None,
    )
    return tuple(one_line(word) for word in words if word)


def _remarks(figures: Sequence[Figure], language: str) -> list[Piece]:
    found = list(dict.fromkeys(remark for figure in figures for remark in remarks(figure, language)))
    return [Piece(text=f" [{'; '.join(found)}]")] if found else []


def _numbers(place: _Place) -> tuple[int, ...]:
    return tuple(sorted(figure.note.number for figure, _ in place.found))


def _told(record: Record, place: _Place, outlet: str, language: str) -> str | None:
    if place.spoken or language != ENGLISH or _base(record.language) != ENGLISH:
        return None
    sentence = one_line(record.text[slice(*place.span)])
    claims = [claim for _, claim in place.found]
    inside = [c for c in record.claims if place.span[0] <= c.span[0] < place.span[1]]
    relies = any(place.span[0] <= c.span[0] < place.span[1] and c.outlet != outlet for c in record.citations)
    if relies or len(inside) != len(claims):  # the sentence is somebody else's, or says more than was accepted
        return None
    mentions = [m for tag in record.countries for m in tag.mentions if place.span[0] <= m.span[0] < place.span[1]]
    named = tuple(record.text[slice(*mention.span)] for mention in mentions)
    return narrated(claims, sentence, isolated(outlet), record.published, named)


def _quoted(record: Record, place: _Place, outlet: str, language: str) -> Passage:
    text = record.text
    if place.spoken and place.span[1] - place.span[0] > _WHOLE:
        kept = [one_line(text[max(start, place.span[0]) : min(end, place.span[1])]) for start, end in place.sentences]
        said = " […] ".join(kept)
    else:
        said = one_line(text[slice(*place.span)])
    lead = ""
    if place.spoken and _base(record.language) == language:
        attribution = next((one_line(claim.attribution) for _, claim in place.found if claim.attribution), "")
        lead = place.lead or (say(language, "{} says:").format(isolated(attribution)) if attribution else "")
    figures = [figure for figure, _ in place.found]
    return Passage(
        pieces=(
            *([Piece(text=f"{lead} ")] if lead else ()),
            Piece(text=in_quotes(said), language=record.language),
            Piece(text=f" ({source(outlet, record.published, language)})", notes=_numbers(place)),
            *_remarks(figures, language),
        )
    )


def _speech(text: str, span: Span) -> tuple[Span | None, str]:
    """What is said between the quotation marks around `span` in its paragraph, and the words that lead to it."""
    start = text.rfind("\n\n", 0, span[0]) + 2 if "\n\n" in text[: span[0]] else 0
    end = text.find("\n\n", span[1])
    end = len(text) if end < 0 else end
    opened = max(text.rfind(mark, start, span[0] + 1) for mark in _OPENING)
    if opened < 0 or any(mark in text[opened : span[0]] for mark in _CLOSING):
        return None, ""
    closings = [at for mark in _CLOSING if (at := text.find(mark, span[1], end)) >= 0]
    if not closings:
        return None, ""
    closed = min(closings)
    match = _LEADING.search(text[start:opened])
    return (opened, closed + 1), f"{one_line(match[1])}:" if match else ""


def _base(language: str | None) -> str:
    return (language or "").replace("_", "-").split("-")[0].lower()
