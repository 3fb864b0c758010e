"""BibTeX: the sources for LaTeX and reference managers; what a source bears out stands in its annotation."""

import re

from digest.format import Format
from digest.model import Digest
from digest.notes import what
from digest.sources import Source, sources_of
from digest.text import in_quotes

# What TeX would read as a command, a group or a comment. Braces become words, since BibTeX counts even escaped ones.
_TEX = {
    **{sign: f"\\{sign}" for sign in "%#$&_"},
    "\\": "\\textbackslash{}",
    "{": "\\textbraceleft{}",
    "}": "\\textbraceright{}",
    "^": "\\textasciicircum{}",
    "~": "\\textasciitilde{}",
}


def escaped(text: str) -> str:
    """Text that TeX prints as it is."""
    return re.sub(r"[\\{}%#$&_^~]", lambda sign: _TEX[sign[0]], text)


def render(digest: Digest) -> bytes:
    return "\n".join(_entry(source) for source in sources_of(digest)).encode("utf-8", "replace")


def _entry(source: Source) -> str:
    day = source.day
    notes = "; ".join(
        f"Note {figure.note.number}: {what(figure)}: {in_quotes(figure.note.quote)}" for figure in source.figures
    )
    fields = {
        "title": f"{{{escaped(source.title)}}}",
        "author": " and ".join(f"{{{escaped(name)}}}" for name in source.authors),
        "journal": f"{{{escaped(source.outlet)}}}",
        "date": "-".join(day),
        "year": day[0] if day else "",
        "url": source.url or "",
        "urldate": (source.captured or "")[:10],
        "langid": escaped(source.language or ""),
        "note": f"sha256 {source.snapshot}" if source.snapshot else "",
        "annote": escaped(notes),
    }
    inside = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@article{{{source.key},\n{inside}}}\n"


FORMAT = Format(
    summary="BibTeX, the sources for LaTeX and reference managers",
    suffix="bib",
    media_type="application/x-bibtex",
    render=render,
)
