"""Word: headings, flowing text, a true footnote per figure with a live link, and a table of the figures to edit."""

from digest import wordml_parts as parts
from digest.format import Format
from digest.headings import label_line, title_line, topic_line
from digest.model import Digest, Entry, Figure, Passage
from digest.notes import header, note_parts, quoted, title, what, where
from digest.passages import remarks, text_of
from digest.text import one_line
from digest.wording import right_to_left, say
from digest.wordml import Links, footnote, paragraph, reference, runs, starts_right_to_left, table

_WIDTHS = (2900, 2200, 1500, 1898, 800)


def render(digest: Digest) -> bytes:
    links = Links()
    notes = "".join(_note(figure, digest.language, links) for figure in digest.figures)
    return parts.packed(
        {
            "[Content_Types].xml": parts.CONTENT_TYPES,
            "_rels/.rels": parts.ROOT,
            "docProps/core.xml": parts.core(title(digest), _moment(digest), digest.language),
            "word/document.xml": parts.document(_body(digest)),
            "word/styles.xml": parts.styles(digest.language),
            "word/settings.xml": parts.SETTINGS,
            "word/footnotes.xml": parts.footnotes(notes),
            "word/_rels/document.xml.rels": parts.DOCUMENT_LINKS,
            "word/_rels/footnotes.xml.rels": parts.links(links.relationships()),
        }
    )


def _moment(digest: Digest) -> str:
    """The cut-off, to the second, as the properties of a document want it."""
    return f"{digest.cutoff[:19]}Z" if len(digest.cutoff) >= 19 else "1980-01-01T00:00:00Z"


def _body(digest: Digest) -> str:
    rtl = right_to_left(digest.language)
    out = [paragraph(runs(title(digest)), "Title", rtl=rtl)]
    for name, value in header(digest):
        out.append(paragraph(runs(f"{name}: ", bold=True) + runs(value), "TableText", rtl=rtl))
    for entry in digest.entries:
        out += _entry(entry, digest.language, rtl)
    if digest.figures:
        out.append(paragraph(runs(say(digest.language, "Figures")), "Heading1", rtl=rtl))
        out.append(_figures(digest, rtl))
        out.append(paragraph("", "TableText"))  # Word wants a paragraph behind a table
    return "".join(out)


def _entry(entry: Entry, language: str, rtl: bool) -> list[str]:
    heading = title_line(entry)
    return [
        paragraph(runs(topic_line(entry, language)), "Subtitle", rtl=rtl),
        paragraph(runs(heading, entry.language), "Heading1", rtl=starts_right_to_left(heading)),
        paragraph(runs(label_line(entry)), "TableText", rtl=rtl),
        *(_passage(passage, rtl) for passage in text_of(entry, language)),
    ]


def _passage(passage: Passage, rtl: bool) -> str:
    content = "".join(
        runs(piece.text, piece.language) + "".join(map(reference, piece.notes)) for piece in passage.pieces
    )
    return paragraph(content, rtl=rtl or starts_right_to_left("".join(piece.text for piece in passage.pieces)))


def _note(figure: Figure, language: str, links: Links) -> str:
    pieces = []
    for n, part in enumerate(note_parts(figure, language)):
        pieces.append(runs("; ") if n else "")
        pieces.append(
            links.link(part.text, part.link) if part.link else runs(part.text, part.language, bold=part.strong)
        )
    said = quoted(figure)
    return footnote(figure.note.number, ["".join(pieces) + runs("."), runs(said.text, said.language)])


def _figures(digest: Digest, rtl: bool) -> str:
    names = [say(digest.language, phrase) if phrase else "" for phrase in ("Figure", "Period", "Place", "", "Note")]
    rows = (
        (
            what(figure),
            one_line(figure.period),
            where(figure),
            "; ".join([*map(one_line, figure.checks), *remarks(figure, digest.language)]),
            str(figure.note.number),
        )
        for figure in digest.figures
    )
    return table(names, rows, _WIDTHS, rtl=rtl)


FORMAT = Format(
    summary="Word, true footnotes with live links",
    suffix="docx",
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    render=render,
)
