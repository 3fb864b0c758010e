"""Web archives (.warc, .warc.gz): the pages in them, as they were answered."""

import zlib
from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO

from pipeline.article.tree import MAX_BYTES
from pipeline.record import Issue, Page

READABLE = ("text/html", "application/xhtml+xml", "text/plain", "application/pdf", "text/markdown")


def read_warc(stream: BinaryIO) -> Iterator[Page | Issue]:
    """Every answered page of an archive, one at a time; an issue where it cannot be read on."""
    from warcio.archiveiterator import ArchiveIterator  # needed for archives only
    from warcio.exceptions import ArchiveLoadFailed

    try:
        for record in ArchiveIterator(stream):
            if (
                record.rec_type != "response"
                or record.http_headers is None
                or record.http_headers.get_statuscode() != "200"
            ):
                continue
            kind, _, parameters = (record.http_headers.get_header("Content-Type") or "").lower().partition(";")
            if kind.strip() not in READABLE:
                continue
            address = record.rec_headers.get_header("WARC-Target-URI")
            body = record.content_stream().read(MAX_BYTES + 1)
            short = len(body) <= MAX_BYTES and getattr(record.raw_stream, "limit", 0) > 0
            charset = parameters.partition("charset=")[2].split(";")[0].strip(" \"'") or None
            yield Page(
                body=body,
                content_type=kind.strip(),
                charset=charset,
                url=address,
                fetched_at=_instant(record.rec_headers.get_header("WARC-Date")),
            )
            if short or record.rec_headers.get_header("WARC-Truncated"):
                message = (
                    f"the archive holds only the beginning of {address or 'a page'}: the record before is not whole"
                )
                yield Issue(stage="input", code="truncated", message=message)
    except (ArchiveLoadFailed, ValueError, OSError, EOFError, UnicodeError, zlib.error) as error:
        yield Issue(stage="input", code="bad_archive", message=f"the archive cannot be read further: {error}")
    except (AttributeError, LookupError, TypeError):  # warcio's, for a record that lacks a header
        yield Issue(
            stage="input", code="bad_archive", message="the archive cannot be read further: a record is damaged"
        )


def _instant(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
