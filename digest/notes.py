"""What a footnote says, part by part, for every format that prints footnotes."""

import re
from dataclasses import dataclass

from digest.model import Digest, Figure
from digest.passages import remarks
from digest.text import day_in_words, in_quotes, isolated, moment_in_words, one_line, safe_url
from digest.wording import say
from pipeline.countries.lexicon import country_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a footnote. `link`: the address it leads to; `strong`: a warning; `language`: of words as found."""

    text: str
    link: str | None = None
    strong: bool = False
    language: str | None = None


def note_parts(figure: Figure, language: str) -> tuple[Part, ...]:
    """ "at least 84 people: Harbour Post, A. Writer, “Title”, 4 March 2026", its address, its capture, …"""
    note = figure.note
    origin = [isolated(note.outlet), *map(isolated, note.authors), in_quotes(note.title)]
    origin.append(day_in_words(note.published, language=language) or one_line(note.published))
    parts = [Part(text=f"{what(figure)}: {', '.join(filter(None, origin))}", language=note.language)]
    url = safe_url(note.url)
    if url or note.url:
        parts.append(Part(text=url or one_line(note.url), link=url))
    if note.captured:
        when = moment_in_words(note.captured, language=language) or one_line(note.captured)
        parts.append(Part(text=f"{say(language, 'captured')} {when}"))
    if note.snapshot:
        parts.append(Part(text=f"sha256 {sha(note.snapshot)}"))
    parts += [Part(text=remark, strong=True) for remark in remarks(figure, language)]
    if note.cites:
        names = ", ".join(map(isolated, note.cites))
        parts.append(Part(text=f"{say(language, 'which relies on')} {names}"))
    return tuple(parts)


def quoted(figure: Figure) -> Part:
    """The sentence that the footnote quotes, as found."""
    return Part(text=in_quotes(figure.note.quote), language=figure.note.language)


def sha(snapshot: str | None) -> str:
    """The snapshot's hash, of which nothing else can be made."""
    return re.sub("[^0-9a-f]", "", snapshot or "")


def what(figure: Figure) -> str:
    """The figure with what it counts: "at least 84 people"."""
    number, counted = one_line(figure.figure), one_line(figure.counted)
    return isolated(number if not counted or counted in number else f"{number} {counted}") or "–"


def where(figure: Figure) -> str:
    """The name of the country that the figure is about; "" where it is not known."""
    return one_line(country_name(figure.place)) if figure.place else ""


def header(digest: Digest) -> tuple[tuple[str, str], ...]:
    """What was asked for, until when, how much came of it, what was left out and why: name and value."""
    language = digest.language
    asked = "; ".join(f"{say(language, name)} {isolated(value)}" for name, value in digest.filter.items())
    rows = [
        (say(language, "Selection"), asked or say(language, "everything")),
        (say(language, "Cut-off"), moment_in_words(digest.cutoff, language=language) or one_line(digest.cutoff)),
        (say(language, "In this digest"), counts(digest)),
        *((say(language, "Left out"), f"{left.count} {say(language, left.reason)}") for left in digest.left_out),
    ]
    if not digest.left_out:
        rows.append((say(language, "Left out"), say(language, "nothing")))
    if digest.versions:
        rows.append((say(language, "Versions"), ", ".join(f"{k} {one_line(v)}" for k, v in digest.versions.items())))
    return tuple(rows)


def counts(digest: Digest) -> str:
    """ "3 figures from 2 articles"."""
    figures, articles = len(digest.figures), len(digest.entries)
    if digest.language == "en":
        return f"{_many(figures, 'figure')} from {_many(articles, 'article')}"
    return say(digest.language, "{figures} from {articles}").format(figures=figures, articles=articles)


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def title(digest: Digest) -> str:
    """ "Digest 2026-7"."""
    return f"{say(digest.language, 'Digest')} {one_line(digest.id)}".rstrip()
