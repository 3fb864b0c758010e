"""RIS: the sources, as Zotero, EndNote and Mendeley import them; a note for each figure that a source bears out."""

from digest.format import Format
from digest.model import Digest
from digest.notes import what
from digest.sources import Source, sources_of
from digest.text import in_quotes


def render(digest: Digest) -> bytes:
    return "".join(_reference(source) for source in sources_of(digest)).encode("utf-8", "replace")


def _reference(source: Source) -> str:
    day = source.day
    lines = [
        ("TY", "NEWS"),
        ("ID", source.key),
        ("TI", source.title),
        ("T2", source.outlet),
        *(("AU", name) for name in source.authors),
        ("PY", day[0] if day else None),
        ("DA", "/".join([*day, *[""] * (4 - len(day))]) if day else None),
        ("UR", source.url),
        ("Y2", f"{source.captured[:10].replace('-', '/')}/" if source.captured else None),
        ("LA", source.language),
        ("N1", f"Captured {source.captured}; sha256 {source.snapshot}" if source.snapshot else None),
        ("N1", f"Partial text: {source.partial}" if source.partial else None),
        *(
            ("N1", f"Note {figure.note.number}: {what(figure)}: {in_quotes(figure.note.quote)}")
            for figure in source.figures
        ),
        ("ER", ""),
    ]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in lines if value is not None) + "\r\n"


FORMAT = Format(
    summary="RIS, the sources for Zotero and EndNote",
    suffix="ris",
    media_type="application/x-research-info-systems",
    render=render,
)
