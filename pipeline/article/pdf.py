"""PDF reports: the text page by page, so that a footnote can say "p. 7"."""

import io
import logging
import re
from collections import Counter
from dataclasses import dataclass

from pipeline.article.plain import is_title
from pipeline.article.tree import BudgetError

MAX_PAGES = 500
MAX_CHARACTERS = 4_000_000
EDGE = 2  # lines at the top and bottom of a page that may be its running header and footer
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
NUMBER = re.compile(r"\d+")
# What word processors put where the title belongs.
FILE_NAME = re.compile(r"\.(?:docx?|odt|rtf|indd|qxd|pptx?|pdf)\b|^(?:microsoft\s|untitled|print\b)", re.IGNORECASE)
HYPHEN = re.compile(r"([^\W\d_]+)([-\u00ad])\n([a-zà-ÿа-я][^\W\d_]*)")
# First parts of compounds that keep their hyphen before a whole word; compiled by the project.
_COMPOUND = """
    long short high low cost well self post non anti full half north south east west cross door fact first second
    third two three four five six seven eight nine ten hundred one year month week day hour so much most least
    better best large small old new young hard ill far near all open co vice human life child water food land oil
    gas state world government police army church faith community family man woman time part gender sex age class
    market price tax job money risk crisis war peace conflict violence drug arms gun pro counter multi semi ultra
    decision policy law
"""
COMPOUND = frozenset(_COMPOUND.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Pdf:
    """A PDF read. `pages`: (offset in the text, page number), ascending. `created`, `modified`: PDF dates as given."""

    text: str
    pages: tuple[tuple[int, int], ...] = ()
    title: str | None = None
    author: str | None = None
    created: str | None = None
    modified: str | None = None


def read_pdf(body: bytes) -> Pdf | None:
    """The text of a PDF; None when it cannot be read. Raises `BudgetError` when it is too long."""
    from pypdf import PdfReader  # slow to import, needed for PDFs only
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it warns about every slip of the file
    try:
        reader = PdfReader(io.BytesIO(body))
        if reader.is_encrypted and not reader.decrypt(""):
            return None
        count = len(reader.pages)
        if count > MAX_PAGES:
            raise BudgetError("too_many_pages", f"the PDF has {count} pages; {MAX_PAGES} are read at most")
        texts: list[str] = []
        for page in reader.pages:
            texts.append(page.extract_text() or "")
            if sum(map(len, texts)) > MAX_CHARACTERS:
                raise BudgetError("too_long", f"the PDF has more than {MAX_CHARACTERS} characters")
        info = reader.metadata
        said = {
            key: str(info[key]) for key in ("/Title", "/Author", "/CreationDate", "/ModDate") if info and info.get(key)
        }
    except BudgetError:
        raise
    except (
        PyPdfError,
        ValueError,
        TypeError,
        KeyError,
        IndexError,
        AttributeError,
        OSError,
        RecursionError,
        ArithmeticError,
        NotImplementedError,
    ):
        return None
    whole = HYPHEN.sub(" ", "\n".join(texts))  # without the halves of words
    words = frozenset(WORD.findall(whole.lower()))
    text, pages = _joined([_paragraphs(part, words) for part in _without_running_lines(texts)])
    return Pdf(
        text=text,
        pages=pages,
        title=_title(said.get("/Title"), text),
        author=said.get("/Author"),
        created=_date(said.get("/CreationDate")),
        modified=_date(said.get("/ModDate")),
    )


def _without_running_lines(texts: list[str]) -> list[str]:
    """Without the headers and footers that most pages share; page numbers do not make them different, figures do."""
    pages = [[line.strip() for line in text.splitlines() if line.strip()] for text in texts]
    if len(pages) < 3:
        return ["\n".join(lines) for lines in pages]
    seen: dict[str, dict[int, tuple[int, ...]]] = {}
    for number, lines in enumerate(pages):
        for line in lines[:EDGE] + lines[-EDGE:]:
            figures = tuple(int(figure[:9]) for figure in NUMBER.findall(line))
            seen.setdefault(NUMBER.sub("#", line), {}).setdefault(number, figures)
    least = max(3, len(pages) // 2)
    running = {line for line, found in seen.items() if len(found) >= least and _only_counts_pages(found)}
    return ["\n".join(_without_edges(lines, running)) for lines in pages]


def _only_counts_pages(found: dict[int, tuple[int, ...]]) -> bool:
    """Whether each figure of a line, by page, stays the same or goes up with the pages, but for a page or two."""
    for column in zip(*found.values(), strict=True):
        steps = Counter(figure - number for number, figure in zip(found, column, strict=True))
        most = max(Counter(column).most_common(1)[0][1], steps.most_common(1)[0][1])
        if most < max(2, 0.8 * len(found)):
            return False
    return True


def _without_edges(lines: list[str], running: set[str]) -> list[str]:
    last = len(lines)
    return [
        line
        for at, line in enumerate(lines)
        if not ((at < EDGE or at >= last - EDGE) and NUMBER.sub("#", line) in running)
    ]


def _paragraphs(text: str, words: frozenset[str]) -> str:
    """Lines joined to paragraphs: a line that ends well before the margin ends its paragraph, when a sentence ends
    with it or the next line begins like a new one (headings, rows of a table)."""
    lines = HYPHEN.sub(lambda match: _rejoined(match, words), text).split("\n")
    width = sorted(len(line) for line in lines)[int(len(lines) * 0.8)] if lines else 0
    out: list[str] = []
    for line in lines:
        last = out[-1].rpartition("\n")[2] if out else ""
        ends = last.endswith((".", "!", "?", ":", "。", "”", '"')) and len(last) < 0.85 * width
        breaks = len(last) < 0.6 * width and line[:1].isupper() and not last.endswith((",", "-", "("))
        if out and not ends and not breaks:
            out[-1] += f"\n{line}"
        else:
            out.append(line)
    return "\n\n".join(part.replace("\n", " ") for part in out if part.strip())


def _rejoined(match: "re.Match[str]", words: frozenset[str]) -> str:
    """A word cut at the end of a line: without its hyphen, unless that is a compound's. `words`: the document's."""
    before, hyphen, after = match.groups()
    first, second = before.lower(), after.lower()
    if hyphen == "-" and first + second not in words:
        whole = first in words and second in words and len(second) > 2
        if f"{first}-{second}" in words or whole or (first in COMPOUND and len(second) > 3):
            return f"{before}-{after}"
    return before + after


def _joined(texts: list[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    pieces: list[str] = []
    pages: list[tuple[int, int]] = []
    length = 0
    for number, text in enumerate(texts, 1):
        if not text.strip():
            continue
        if pieces:
            pieces.append("\n\n")
            length += 2
        pages.append((length, number))
        pieces.append(text)
        length += len(text)
    return "".join(pieces), tuple(pages)


def _title(said: str | None, text: str) -> str | None:
    """The title that the document states, else the heading on its first page; None when it has neither."""
    said = (said or "").strip()
    if said and not FILE_NAME.search(said):
        return said
    first = text.partition("\n\n")[0]
    return first if " " in first and is_title(first) else None


def _date(said: str | None) -> str | None:
    """A PDF date ("D:20230718093000+09'00'") as ISO 8601."""
    match = re.match(r"D:(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-])(\d{2})'?(\d{2})?)?", said or "")
    if not match:
        return None
    day = f"{match[1]}-{match[2]}-{match[3]}"
    if not match[4]:
        return day
    zone = "+00:00" if match[7] else f"{match[8]}{match[9]}:{match[10] or '00'}" if match[8] else ""
    return f"{day}T{match[4]}:{match[5]}:{match[6] or '00'}{zone}"
