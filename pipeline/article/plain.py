"""Plain text and Markdown files: title, body and what is printed around it."""

import re
from dataclasses import dataclass

from pipeline.article.access import LOCKED
from pipeline.article.labels import date_line, heading_line, label_line
from pipeline.article.phrases import is_boilerplate
from pipeline.record import Link

# A line that begins what follows an article: the consent box, the footer. Compiled by the project.
CONSENT = re.compile(
    r"\bcookies?\b|\bgdpr\b|privacy\s+(?:policy|settings)|datenschutz|クッキー|쿠키|隐私|куки|файлы\s+cookie|ملفات\s+تعريف\s+الارتباط",
    re.IGNORECASE,
)
FRONT_MATTER = re.compile(r"\A---\s*\n(.*?)\n---\s*\n", re.DOTALL)
MARKDOWN_LINK = re.compile(r"(?<!!)\[([^\[\]\n]{1,300})\]\((\S{1,1000}?)(?:\s+\"[^\"]{0,200}\")?\)")
IMAGE = re.compile(r"!\[[^\]\n]{0,300}\]\([^)\n]{0,1000}\)")
ATX = re.compile(r"^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$")
ROW = re.compile(r"^\s{0,3}\|(.*)\|\s*$")
RULE_OF_TABLE = re.compile(r"^\s{0,3}\|?(?:\s{0,9}:?-{3,}:?\s{0,9}\|)+(?:\s{0,9}:?-{3,}:?\s{0,9})?$")
EMPHASIS = re.compile(r"(\*\*|__|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)|`)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text file read: `head` are the lines above the body (labels, heading), `text` is the body."""

    text: str
    title: str | None = None
    head: tuple[str, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()  # of a Markdown file's front matter
    links: tuple[Link, ...] = ()


def read_plain(text: str) -> Document:
    """A text file: paragraphs are separated by blank lines; a heading, title and labels may stand on top."""
    paragraphs = [
        part.strip("\n")
        for part in re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff"))
    ]
    paragraphs = [part.strip() for part in paragraphs if part.strip()]
    head, title, start = _head(paragraphs)
    body = _without_notices(paragraphs[start:])
    return Document(text="\n\n".join(body), title=title, head=tuple(head))


def _head(paragraphs: list[str]) -> tuple[list[str], str | None, int]:
    """Heading, title and labels above the body, and where the body begins."""
    head: list[str] = []
    title: str | None = None
    at = 0
    for at, part in enumerate(paragraphs[:8]):
        if "\n" not in part and (label_line(part) or heading_line(part) or (title is not None and date_line(part))):
            head.append(part)
        elif title is None and is_title(part) and at + 1 < len(paragraphs):
            title = part
        else:
            return head, title, at
    return head, title, min(at + 1, len(paragraphs))


def is_title(part: str) -> bool:
    """Whether a paragraph looks like a title: one short line that ends no sentence."""
    return "\n" not in part and 3 < len(part) < 200 and not part.endswith((".", "。", "।", ":", ";", ",", "”", "»"))


def _without_notices(paragraphs: list[str]) -> list[str]:
    """Without the consent box and the appeals printed after the article."""
    for at, part in enumerate(paragraphs):
        if at > 0 and len(part) < 120 and CONSENT.search(part) and _is_consent(paragraphs[at:]):
            paragraphs = paragraphs[:at]
            break
    while len(paragraphs) > 1 and (
        is_boilerplate(paragraphs[-1]) or (len(paragraphs[-1]) < 300 and LOCKED.find(paragraphs[-1]))
    ):
        paragraphs = paragraphs[:-1]
    return paragraphs


def _is_consent(rest: list[str]) -> bool:
    """Whether all that follows speaks of cookies and privacy, or is a button."""
    return all(len(part) < 60 or CONSENT.search(part) for part in rest)


def read_markdown(text: str) -> Document:
    """A Markdown file: front matter gives fields, the first heading the title; marks are dropped, links kept."""
    text = text.replace("\r\n", "\n").lstrip("\ufeff")
    fields: list[tuple[str, str]] = []
    if matter := FRONT_MATTER.match(text):
        for line in matter[1].splitlines():
            name, colon, value = line.partition(":")
            if colon and value.strip():
                fields.append((name.strip().lower(), value.strip().strip("\"'")))
        text = text[matter.end() :]
    lines: list[str] = []
    title: str | None = None
    for line in IMAGE.sub("", text).split("\n"):
        if heading := ATX.match(line):
            if title is None and not any(part.strip() for part in lines if not label_line(part)):
                title = _unmarked(heading[1])
                continue
            line = heading[1] + "\n"
        if RULE_OF_TABLE.match(line):
            continue
        if row := ROW.match(line):
            line = " | ".join(cell.strip() for cell in row[1].split("|"))
        lines.append(re.sub(r"^\s{0,3}(?:>\s?)+", "", line))
    plain = read_plain("\n".join(lines))
    body, links = _linked(plain.text)
    return Document(text=body, title=title or plain.title, head=plain.head, fields=tuple(fields), links=links)


def _unmarked(text: str) -> str:
    return EMPHASIS.sub("", MARKDOWN_LINK.sub(r"\1", text)).strip()


def _linked(text: str) -> tuple[str, tuple[Link, ...]]:
    """The text with link marks and emphasis dropped, and where its links stand."""
    pieces: list[str] = []
    links: list[Link] = []
    length = position = 0
    for match in MARKDOWN_LINK.finditer(text):
        before, anchor = EMPHASIS.sub("", text[position : match.start()]), EMPHASIS.sub("", match[1])
        pieces += [before, anchor]
        length += len(before)
        if anchor:
            links.append(Link(span=(length, length + len(anchor)), url=match[2]))
        length += len(anchor)
        position = match.end()
    pieces.append(EMPHASIS.sub("", text[position:]))
    return "".join(pieces), tuple(links)
