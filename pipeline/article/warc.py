"""Web archives (.warc, .arc): the pages in them, as they were answered."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import BinaryIO

from pipeline.article.archive import FAULTS, read_records
from pipeline.article.tree import MAX_BYTES
from pipeline.record import Issue, Page

READABLE = ("text/html", "application/xhtml+xml", "text/plain", "application/pdf", "text/markdown")


def read_warc(stream: BinaryIO) -> Iterator[Page | Issue]:
    """Every answered page of an archive, one at a time; an issue where a page or the rest cannot be read."""
    try:
        for record in read_records(stream, MAX_BYTES):
            if record is None:
                continue
            if record.status == "":
                message = f"{record.url or 'a record'} of the archive holds no answer that can be read"
                yield Issue(stage="input", code="bad_record", message=message)
            if record.status not in (None, "200"):
                continue
            kind, _, parameters = (record.header("content-type") or "").lower().partition(";")
            if kind.strip() not in READABLE:
                continue
            if record.fault:
                yield Issue(stage="input", code=record.fault[0], message=f"{record.url or 'a page'}: {record.fault[1]}")
                continue
            yield Page(
                body=record.body,
                content_type=kind.strip(),
                charset=parameters.partition("charset=")[2].split(";")[0].strip(" \"'") or None,
                url=record.url,
                fetched_at=read_date(record.date),
            )
            if record.is_cut:
                message = f"the archive holds only the beginning of {record.url or 'a page'}: that record is not whole"
                yield Issue(stage="input", code="truncated", message=message)
    except (*FAULTS, OSError) as error:
        said = str(error) if isinstance(error, ValueError | OSError | EOFError) else "a record is damaged"
        yield Issue(stage="input", code="bad_archive", message=f"the archive cannot be read further: {said}")


def read_date(text: str | None) -> datetime | None:
    """The instant of a WARC-Date, in UTC; None where it is none."""
    try:
        parsed = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).astimezone(UTC)
