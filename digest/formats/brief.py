"""The brief, in plain text: topic, country, date; title; labels; paragraphs, each closed by its source."""

from digest.format import Format
from digest.headings import label_line, title_line, topic_line
from digest.model import Digest, Entry, Passage
from digest.passages import text_of
from digest.text import settled


def render(digest: Digest) -> bytes:
    return "\n\n\n".join("\n\n".join(_brief(entry, digest.language)) for entry in digest.entries).encode() + b"\n"


def _brief(entry: Entry, language: str) -> list[str]:
    head = [topic_line(entry, language), title_line(entry), label_line(entry)]
    return [*head, *map(_paragraph, text_of(entry, language))]


def _paragraph(passage: Passage) -> str:
    return settled("".join(piece.text for piece in passage.pieces))


FORMAT = Format(
    summary="the brief: topic, country and date; title; labels; paragraphs closed by their source",
    suffix="txt",
    media_type="text/plain",
    render=render,
)
