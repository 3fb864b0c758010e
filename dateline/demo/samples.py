"""The sample outlets: their stories, when each appears, and how it is edited while the demonstration runs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from importlib.resources import files
from typing import Any

import yaml

LENGTH = 16.0  # seconds of the script, after which nothing changes any more


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A later version: `after` seconds from the start, the words replaced, and the note printed above the text."""

    after: float
    replace: Mapping[str, str]
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One article. `after`: seconds from the start until it appears. `date_only`: the page prints no time."""

    slug: str
    title: str
    text: str
    published: datetime
    date_only: bool = False
    after: float = 0.0
    topic: str | None = None
    labels: Mapping[str, str] = field(default_factory=dict)
    edits: tuple[Edit, ...] = ()

    @property
    def path(self) -> str:
        return f"/{self.published:%Y/%m/%d}/{self.slug}"

    def at(self, elapsed: float) -> "Version":
        """The story as it reads `elapsed` seconds after the start."""
        title, text, note, done = self.title, self.text, None, 0
        for edit in self.edits:
            if edit.after > elapsed:
                continue
            for old, new in edit.replace.items():
                title, text = title.replace(old, new), text.replace(old, new)
            note, done = edit.note, done + 1
        return Version(title=title, paragraphs=tuple(text.strip().split("\n\n")), note=note, edits=done)


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A story's words at one moment. `edits`: how many edits are in it."""

    title: str
    paragraphs: tuple[str, ...]
    note: str | None
    edits: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One sample outlet. `publishes`: rss, atom, json, sitemap, or broken (a feed cut short beside a sound sitemap)."""

    slug: str
    name: str
    aliases: tuple[str, ...]
    kind: str
    country: str
    language: str
    publishes: str
    paywall: bool
    expect: int | None
    stories: tuple[Story, ...]


def sites() -> tuple[Site, ...]:
    """The sample outlets in order of slug."""
    folder = files("dateline.demo") / "sites"
    found = (item for item in folder.iterdir() if item.name.endswith(".yml"))
    return tuple(_site(item.name[:-4], yaml.safe_load(item.read_text("utf-8"))) for item in sorted(found, key=str))


def _site(slug: str, raw: dict[str, Any]) -> Site:
    return Site(
        slug=slug,
        name=raw["name"],
        aliases=tuple(raw["aliases"]),
        kind=raw["kind"],
        country=raw["country"],
        language=raw["language"],
        publishes=raw["publishes"],
        paywall=raw.get("paywall", False),
        expect=raw.get("expect"),
        stories=tuple(_story(story) for story in raw["stories"]),
    )


def _story(raw: dict[str, Any]) -> Story:
    published = raw["published"]
    date_only = not isinstance(published, datetime)
    if date_only:
        published = datetime.combine(published, time(), UTC)
    return Story(
        slug=raw["slug"],
        title=raw["title"],
        text=raw["text"],
        published=published,
        date_only=date_only,
        after=raw.get("after", 0.0),
        topic=raw.get("topic"),
        labels=raw.get("labels", {}),
        edits=tuple(Edit(**edit) for edit in raw.get("edits", ())),
    )
