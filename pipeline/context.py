"""What the stages may know besides the page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from pipeline.article.layout import Layout
from pipeline.known import outlet_at
from pipeline.record import KnownOutlet


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The catalogue's outlets, their layouts, and the country policy."""

    outlets: tuple[KnownOutlet, ...] = ()
    layouts: Mapping[str, tuple[Layout, ...]] = field(default_factory=dict)  # by the outlet's slug
    policy: str = "default"


def outlet_of(url: str | None, outlets: tuple[KnownOutlet, ...]) -> KnownOutlet | None:
    """The outlet that a URL's host (or a parent domain of it) belongs to."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:  # an address like http://[
        return None
    return outlet_at(host, outlets)
