"""What an export format is, and finding them all."""

from collections.abc import Callable
from dataclasses import dataclass

import digest.formats
from digest.model import Digest
from pipeline.plugins import found


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A way to print a digest. `render` is pure: the same digest gives the same bytes."""

    summary: str
    suffix: str  # of the file, without the dot
    media_type: str
    render: Callable[[Digest], bytes]


def formats() -> dict[str, Format]:
    """Every format, by the name of its module."""
    return found(digest.formats, "FORMAT", Format)
