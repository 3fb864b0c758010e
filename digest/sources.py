"""The sources of a digest: one per article, with the figures that it bears out, for lists of references."""

import re
from dataclasses import dataclass

from digest.model import Digest, Figure
from digest.notes import sha
from digest.text import one_line, safe_url


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An article as a reference. Text is cleaned, one line each; `published` ISO 8601, as precise as it is known."""

    key: str
    outlet: str
    title: str
    authors: tuple[str, ...]
    published: str | None
    url: str | None
    captured: str | None
    snapshot: str
    language: str | None
    partial: str | None
    figures: tuple[Figure, ...]

    @property
    def day(self) -> tuple[str, ...]:
        """Year, month and day of the publication, as many of them as are known."""
        match = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", self.published or "")
        return tuple(part for part in match.groups() if part) if match else ()


def sources_of(digest: Digest) -> tuple[Source, ...]:
    """The articles of the digest, in its order. Keys are unique and of ASCII letters and digits."""
    found = []
    for entry in digest.entries:
        if not entry.figures:
            continue
        note = entry.figures[0].note
        name = re.sub("[^a-z]", "", one_line(entry.outlet).lower())[:24] or "source"
        year = re.match(r"\d{4}", entry.published or "")
        found.append(
            Source(
                key=f"{name}{year[0] if year else ''}n{note.number}",
                outlet=one_line(entry.outlet),
                title=one_line(entry.title),
                authors=tuple(filter(None, map(one_line, note.authors))),
                published=entry.published,
                url=safe_url(note.url),
                captured=note.captured,
                snapshot=sha(note.snapshot),
                language=one_line(entry.language) or None,
                partial=one_line(note.partial) or None,
                figures=entry.figures,
            )
        )
    return tuple(found)
