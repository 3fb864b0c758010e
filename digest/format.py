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


def format_of(file_name: str) -> str | None:
    """The format that a file's ending speaks of, the longest one first (".csl.json"); None for an ending of none."""
    low = file_name.lower()
    known = sorted(formats().items(), key=lambda item: (-len(item[1].suffix), item[0]))
    return next((name for name, form in known if low.endswith(f".{form.suffix}")), None)
