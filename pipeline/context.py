"""What the stages may know besides the page."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.article.layout import Layout
from pipeline.record import KnownOutlet


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """The catalogue's outlets, their layouts, and the country policy."""

    outlets: tuple[KnownOutlet, ...] = ()
    layouts: Mapping[str, tuple[Layout, ...]] = field(default_factory=dict)  # by the outlet's slug
    policy: str = "default"
