"""Markdown with a footnote per figure. Text from articles is escaped, so that it can neither link nor format."""

import re

from digest.format import Format
from digest.headings import label_line, title_line, topic_line
from digest.model import Digest, Figure, Passage
from digest.notes import header, note_parts, quoted, title
from digest.passages import text_of
from digest.text import settled

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#!|&~])|^([+\-=])|(?<=\d)([.)])(?=\s)")


def escaped(text: str | None) -> str:
    """One line of text that Markdown prints as it is."""
    return _SPECIAL.sub(r"\\\g<0>", settled(text))


def render(digest: Digest) -> bytes:
    lines = [f"# {escaped(title(digest))}", "", *(f"- {name}: {escaped(value)}" for name, value in header(digest)), ""]
    for entry in digest.entries:
        lines += [f"## {escaped(title_line(entry))}", "", escaped(topic_line(entry, digest.language)), ""]
        lines += [escaped(label_line(entry)), ""]
        for passage in text_of(entry, digest.language):
            lines += [_paragraph(passage), ""]
    lines += [line for figure in digest.figures for line in _footnote(figure, digest.language)]
    return ("\n".join(lines).rstrip("\n") + "\n").encode()


def _paragraph(passage: Passage) -> str:
    out = ""
    for piece in passage.pieces:
        space = " " if out and piece.text.startswith(" ") else ""
        after = " " if piece.text.endswith(" ") else ""
        out += space + escaped(piece.text) + after + "".join(f"[^{number}]" for number in piece.notes)
    return out.strip()


def _footnote(figure: Figure, language: str) -> list[str]:
    first, *rest = note_parts(figure, language)
    parts = [escaped(first.text)]
    for part in rest:
        text = f"<{part.link.replace('(', '%28').replace(')', '%29')}>" if part.link else escaped(part.text)
        parts.append(f"**{text}**" if part.strong else text)
    return [f"[^{figure.note.number}]: {'; '.join(parts)}.", "", f"    {escaped(quoted(figure).text)}", ""]


FORMAT = Format(summary="Markdown, a footnote per figure", suffix="md", media_type="text/markdown", render=render)
