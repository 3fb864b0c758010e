"""What an outlet is."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pipeline.article.layout import Layout
from pipeline.record import CitationKind, KnownOutlet

Caution = Literal["satire", "disinformation"]
SourceKind = Literal["feed", "news_sitemap", "sitemap", "listing", "home"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One way an outlet publishes. `links`: CSS rule for the article links of a listing."""

    kind: SourceKind
    url: str
    links: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """How often to look, in minutes, and what a normal week brings (`expect`: items a week; None: learned)."""

    fastest: int = 15
    slowest: int = 24 * 60
    expect: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """One outlet of the catalogue. `country` ISO 3166-1 alpha-2; `languages` BCP 47; `layouts` by CSS, dated.

    `caution`: why it is collected only where it is named. `path` is the file it was read from; None: made by a program.
    """

    slug: str
    name: str
    homepage: str
    country: str | None = None
    languages: tuple[str, ...] = ()
    kind: CitationKind = "outlet"
    caution: Caution | None = None
    aliases: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    rhythm: Rhythm = Rhythm()
    delay: float = 1.0  # seconds between two requests to one host, at least
    render: bool = False
    layouts: tuple[Layout, ...] = ()
    path: Path | None = None

    def known(self) -> KnownOutlet:
        """What the core may know of this outlet."""
        return KnownOutlet(
            slug=self.slug,
            name=self.name,
            aliases=self.aliases,
            hosts=self.hosts,
            kind=self.kind,
            country=self.country,
        )
