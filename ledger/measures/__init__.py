"""Measures: what is counted, under one name for all outlets and languages. One YAML file each, beside this one.

A measure says what happened to what (`killed`, `churches-closed`), its synonyms in several languages, and how such a
count moves: `rises` (it cannot fall), `moves` (a state of affairs: missing, in tents), `settled` (it is one number from
the start: how many were aboard), `flow` (so many in a period). Files are read at the border and handed in.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from ledger.words import pattern
from pipeline.errors import DatelineError

Course = Literal["rises", "moves", "settled", "flow"]
COURSES = ("rises", "moves", "settled", "flow")
FIELDS = frozenset(
    (
        "label",
        "counted",
        "course",
        "unit",
        "definition",
        "not",
        "events",
        "place",
        "about",
        "whole_of",
        "heads",
        "who",
        "synonyms",
    )
)


class MeasureError(DatelineError):
    """A file of a measure cannot be read; the message names the file and what is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One measure. `events`: the record's events it stands for; `whole_of`: measures whose counts are parts of it.

    `place`: the country that the count is of, where the measure says it; `about`: countries that an article must name
    for the measure to be meant; `heads`: what such a count counts, by the names of `ledger.words` ("person", "house");
    `who`: its nouns only say who the persons are ("prisoners", "passengers"): a verb beside them says what is counted.
    """

    slug: str
    label: str
    counted: str
    course: Course
    unit: str
    definition: str
    is_not: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    place: str | None = None
    about: tuple[str, ...] = ()
    whole_of: tuple[str, ...] = ()
    heads: tuple[str, ...] = ("person",)
    who: bool = False
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def measure_of(slug: str, data: object) -> Measure:
    """The measure that a file's content says. Raises `MeasureError`."""
    if not isinstance(data, dict):
        raise MeasureError(f"measures/{slug}.yml holds no fields.")
    fields: dict[str, Any] = data
    for name in ("label", "counted", "unit", "definition", "synonyms"):
        if not fields.get(name):
            raise MeasureError(f"measures/{slug}.yml: {name} is missing.")
    if unknown := set(fields) - FIELDS:
        raise MeasureError(f"measures/{slug}.yml: {', '.join(sorted(unknown))} is no field of a measure.")
    if fields.get("course", "rises") not in COURSES:
        raise MeasureError(f"measures/{slug}.yml: course is one of {', '.join(COURSES)}.")
    if not isinstance(fields["synonyms"], dict):
        raise MeasureError(f"measures/{slug}.yml: synonyms are lists of words by language code.")
    return Measure(
        slug=slug,
        label=str(fields["label"]),
        counted=str(fields["counted"]),
        course=fields.get("course", "rises"),
        unit=str(fields["unit"]),
        definition=str(fields["definition"]),
        is_not=_texts(fields.get("not")),
        events=_texts(fields.get("events")),
        place=fields.get("place"),
        about=_texts(fields.get("about")),
        whole_of=_texts(fields.get("whole_of")),
        heads=_texts(fields.get("heads")) or ("person",),
        who=bool(fields.get("who")),
        synonyms={str(code): _texts(words) for code, words in fields["synonyms"].items()},
    )


def _texts(value: object) -> tuple[str, ...]:
    return tuple(str(item) for item in value) if isinstance(value, list | tuple) else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A measure's word in a text."""

    start: int
    end: int
    slug: str


class Measures:
    """The measures together: which of them a text names."""

    def __init__(self, measures: Iterable[Measure]) -> None:
        self.by_slug: dict[str, Measure] = {m.slug: m for m in measures}
        self._patterns: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {}

    @cached_property
    def by_event(self) -> Mapping[str, str]:
        """The measure that an event of the record stands for."""
        return {event: m.slug for m in self.by_slug.values() for event in m.events}

    @cached_property
    def by_head(self) -> Mapping[str, str]:
        """The measure that counts a thing as such: cases, attacks."""
        return {m.heads[0]: m.slug for m in self.by_slug.values() if m.counted == f"{m.heads[0]}s"}

    def named_in(self, text: str, language: str | None, countries: frozenset[str]) -> tuple[Named, ...]:
        """The measures' words in `text`, in order; a word inside a longer one is left out."""
        code = (language or "").replace("_", "-").split("-")[0].lower()
        if code not in self._patterns:
            self._patterns[code] = tuple(
                (m.slug, pattern("|".join(m.synonyms[code]), code))
                for m in self.by_slug.values()
                if m.synonyms.get(code)
            )
        found = [
            Named(start=m.start(), end=m.end(), slug=slug)
            for slug, words in self._patterns[code]
            if not self.by_slug[slug].about or countries.issuperset(self.by_slug[slug].about)
            for m in words.finditer(text)
        ]
        found.sort(key=lambda n: (n.start, n.start - n.end, not self.by_slug[n.slug].about))
        kept: list[Named] = []
        for named in found:
            if kept and named.end <= kept[-1].end and (named.start, named.end) != (kept[-1].start, kept[-1].end):
                continue
            kept.append(named)
        return tuple(kept)


__all__ = ["COURSES", "Course", "Measure", "MeasureError", "Measures", "Named", "measure_of"]
