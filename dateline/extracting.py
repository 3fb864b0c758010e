"""Pages in, records out: what `dateline extract`, `dateline try` and the benchmarks share."""

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache, partial
from pathlib import Path
from typing import Any, BinaryIO

from dateline.catalogue import catalogue
from pipeline.article import docx
from pipeline.context import Context
from pipeline.errors import InputError
from pipeline.extract import extract
from pipeline.record import Issue, Page, Record, to_json
from pipeline.version import rules_version

LONGEST = 64 << 20  # bytes of one line
LARGEST = 64 << 20  # bytes of one file that is not an archive
KINDS = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".shtml": "text/html",
    ".txt": "text/plain",
    ".text": "text/plain",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".eml": "message/rfc822",
    ".pdf": "application/pdf",
    ".docx": docx.MEDIA_TYPE,
}
ARCHIVES = (".warc", ".warc.gz", ".warc.zst", ".arc", ".arc.gz")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of JSON input, not yet read. `fault`: why it cannot be read at all."""

    number: int
    raw: bytes
    fault: str | None = None


@cache
def context() -> Context:
    """What the core may know of the catalogue."""
    return catalogue().context()


def page_of(line: dict[str, Any]) -> Page:
    """The page of one JSON line. Raises `ValueError` naming the field that is wrong."""
    for key in ("html", "text", "url", "title", "reference_date", "fetched_at", "language"):
        if not isinstance(line.get(key), str | None):
            raise ValueError(f"{key} must be a string")
    if line.get("html") is None and line.get("text") is None:
        raise ValueError('neither "html" nor "text" is there')
    html = line.get("html")
    return Page(
        id=None if line.get("id") is None else str(line["id"]),
        body=None if html is None else html.encode("utf-8", "replace"),
        text=line.get("text") if html is None else None,
        charset="utf-8",
        url=line.get("url"),
        title=line.get("title"),
        language=line.get("language"),
        reference_date=_day(line.get("reference_date")),
        fetched_at=_instant(line.get("fetched_at")),
    )


def _day(text: str | None) -> date | None:
    """The day of an ISO date; None when there is none or it is something else."""
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def _instant(text: str | None) -> datetime | None:
    """The instant of an ISO date-time; None when there is none or it is something else."""
    try:
        parsed = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)


def extract_line(line: Any, number: int) -> dict[str, Any]:
    """The record of one input line as JSON. A line that cannot be read becomes a record with an issue."""
    return dict(to_json(read_line(line, number)))


def read_line(line: Any, number: int) -> Record:
    """The record of one input line. A line that cannot be read becomes a record with an issue."""
    name = str(line["id"]) if isinstance(line, dict) and line.get("id") is not None else str(number)
    try:
        if not isinstance(line, dict):
            raise ValueError("the line is not a JSON object")
        page = page_of(line)
    except ValueError as error:
        return bad_line(name, number, str(error))
    record = extract(page, context())
    unused = tuple(
        Issue(
            stage="input",
            code=f"bad_{key}",
            message=f"line {number}: {key} {line[key]!r} is not an ISO date; it was not used",
        )
        for key, read in (("reference_date", page.reference_date), ("fetched_at", page.fetched_at))
        if line.get(key) and read is None
    )
    return replace(record, issues=(*record.issues, *unused)) if unused else record


def bad_line(name: str, number: int, fault: str, *, code: str = "bad_line") -> Record:
    """The record of a line that cannot be read."""
    issue = Issue(stage="input", code=code, message=f"line {number}: {fault}")
    return Record(id=name, issues=(issue,), pipeline=rules_version())


def read_item(item: Line | Page | Issue) -> Record:
    """The record of a line, a page, or what could not be read of an archive."""
    if isinstance(item, Issue):
        return Record(id="", issues=(item,), pipeline=rules_version())
    if isinstance(item, Page):
        return extract(item, context())
    if item.fault:
        return bad_line(str(item.number), item.number, item.fault)
    return _read_bytes(item)


def extract_raw(item: Line | Page | Issue) -> str:
    """The record of an item as one line of JSON."""
    record = to_json(read_item(item))
    # A lone surrogate (from a `\ud800` of the input) cannot be printed; escaped, it comes back as it was.
    text = json.dumps(record, ensure_ascii=False)
    return text if _encodable(text) else json.dumps(record)


def _read_bytes(item: Line) -> Record:
    try:
        line = json.loads(item.raw)
    except (ValueError, RecursionError) as error:
        fault = f"{error.msg} at character {error.pos + 1}" if isinstance(error, json.JSONDecodeError) else str(error)
        return bad_line(str(item.number), item.number, f"the line is not JSON ({fault})")
    return read_line(line, item.number)


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def lines_of(stream: BinaryIO) -> Iterator[Line]:
    """The lines of a stream, blank ones left out; of one that is too long no more than its number is kept."""
    number = 0
    while raw := stream.readline(LONGEST):
        number += 1
        if len(raw) == LONGEST and not raw.endswith(b"\n"):
            for rest in iter(partial(stream.readline, LONGEST), b""):
                if rest.endswith(b"\n"):
                    break
            yield Line(number=number, raw=b"", fault=f"the line is longer than {LONGEST >> 20} MB")
        elif raw.strip():
            yield Line(number=number, raw=raw)


def pages_of_file(path: Path) -> Iterator[Page | Issue]:
    """The page in a file, or the pages in a web archive. Raises `InputError` when the file cannot be read."""
    try:
        if path.name.lower().endswith(ARCHIVES):
            with path.open("rb") as stream:
                yield from _pages_of_archive(stream)
            return
        if path.stat().st_size > LARGEST:
            raise InputError(f"{path} is larger than {LARGEST >> 20} MB; no page or report is.")
        yield page_of_bytes(path.read_bytes(), path.suffix.lower())
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}.") from error


def pages_of_bytes(body: bytes) -> Iterator[Page | Issue]:
    """The pages in bytes that came without a name: a web archive's pages, or one page."""
    if body.startswith((b"WARC/1", b"\x1f\x8b")):
        yield from _pages_of_archive(io.BytesIO(body))
    else:
        yield page_of_bytes(body)


def page_of_bytes(body: bytes, suffix: str = "") -> Page:
    """The page in `body`; what it is, its name's suffix says, else its first bytes."""
    return Page(body=body, content_type=KINDS.get(suffix) or _sniffed(body))


def _sniffed(body: bytes) -> str:
    head = body[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith(b"%PDF-"):
        return "application/pdf"
    if head.startswith(docx.MAGIC):
        return docx.MEDIA_TYPE
    if head.startswith(b"<") or b"<html" in head.lower():
        return "text/html"
    names = (b"from:", b"received:", b"return-path:", b"message-id:", b"mime-version:", b"subject:", b"delivered-to:")
    return "message/rfc822" if head.lower().startswith(names) else "text/plain"


def _pages_of_archive(stream: BinaryIO) -> Iterator[Page | Issue]:
    from pipeline.article.warc import read_warc  # archives are seldom, and its package is slow to import

    yield from read_warc(stream)


def page_of_url(url: str) -> Page:
    """The page at an address, fetched through the crawler's gate. Raises `FetchError` or `SettingsError`."""
    from crawler.fetch import fetch_page
    from dateline.collecting import manners_of
    from dateline.settings import Settings

    return fetch_page(url, manners_of(Settings.load()))


def page_of_source(source: str) -> Page:
    """The page that a person names: an address, or a file (of an archive, its first page)."""
    if "://" in source:
        return page_of_url(source)
    for page in pages_of_file(Path(source)):
        if isinstance(page, Page):
            return page
        raise InputError(f"{source}: {page.message}.")
    raise InputError(f"{source} holds no page.")
