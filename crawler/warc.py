"""WARC files: pages out of them (CC-NEWS and other archives), and snapshots into them.

What a record says is kept: when the page was asked for, its headers, and the redirects that led to it.
"""

import json
import re
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urljoin

from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from crawler.fetcher import Fetched
from crawler.losses import Loss, reason_of
from pipeline.article.archive import FAULTS, Archived, read_records
from pipeline.article.warc import read_date
from pipeline.errors import InputError

LIMIT = 10 << 20  # bytes of one page, unpacked
_CHAIN = 10  # redirects that are followed inside a file
_KEPT_REDIRECTS = 10_000  # of a file, while it is read; a crawl's redirect stands close before its page


def read_warc(path: Path) -> Iterator[Fetched]:
    """The answers in a file, one after the other; redirects are joined to the page they led to.

    An answer that cannot be used comes with its `loss`. Raises `InputError` when the file is no web archive, and, after
    what came before, where it breaks off.
    """
    redirects: dict[str, tuple[str, int]] = {}  # target: (address that led there, status)
    count = 0
    try:
        with path.open("rb") as file:
            for record in read_records(file, LIMIT):
                count += 1
                fetched = _read(record, redirects) if record is not None else None
                if fetched is not None:
                    yield fetched
    except FAULTS as error:
        if count == 0:
            raise InputError(f"{path} cannot be read as a WARC file.") from error
        raise InputError(f"{path} is damaged behind its record {count}; what came before that was read.") from error
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}.") from error
    if count == 0:
        raise InputError(f"{path} holds no WARC record.")


def _read(record: Archived, redirects: dict[str, tuple[str, int]]) -> Fetched | None:
    """The answer; None for a redirect, which is remembered, for a 304, and for what was no web page."""
    url = record.url or ""
    if not url.startswith(("http://", "https://")):
        return None
    said = "200" if record.status is None else record.status
    status = int(said) if re.fullmatch("[1-9][0-9]{2}", said) else None
    at = read_date(record.date)
    if status is not None and 300 <= status < 400:
        if location := record.header("location"):
            if len(redirects) >= _KEPT_REDIRECTS:
                redirects.clear()
            redirects[_joined(url, location)] = (url, status)
        return None
    if record.is_cut:
        raise ArchiveLoadFailed("the record is longer than the file")
    hops = _chain(url, redirects)
    loss = Loss(reason=record.fault[0], detail=record.fault[1]) if record.fault else None
    if status is None or at is None or "@" in url.split("/")[2]:
        what = (
            f"status {said!r}"
            if status is None
            else f"date {record.date!r}"
            if at is None
            else "address with a user name"
        )
        loss = Loss(reason="unreadable", detail=f"the record has the {what}")
    elif reason := reason_of(status):
        loss = Loss(reason=reason, detail=f"{status} in the archive")
    return Fetched(
        url=hops[0][0] if hops else url,
        final_url=url,
        at=at or datetime.fromtimestamp(0, UTC),
        status=status,
        headers=record.headers,
        body=record.body,
        hops=hops,
        address=record.address,
        loss=loss,
    )


def _chain(url: str, redirects: Mapping[str, tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    """The addresses that led to `url`, the first one first."""
    chain: list[tuple[str, int]] = []
    passed = {url}
    while url in redirects and len(chain) < _CHAIN and redirects[url][0] not in passed:
        chain.append(redirects[url])
        url = redirects[url][0]
        passed.add(url)
    return tuple(reversed(chain))


def _joined(base: str, location: str) -> str:
    try:
        return urljoin(base, location)
    except ValueError:
        return location


class _Writer(WARCWriter):  # type: ignore[misc]
    """Buffers in memory, where a body is anyway; warcio's temporary files are left open.

    With `at`, records are dated and numbered by it, so that the same pages give the same bytes.
    """

    def __init__(self, target: BinaryIO, at: datetime | None = None) -> None:
        super().__init__(target, gzip=True, warc_version="WARC/1.1")
        self.at = at
        self.count = 0

    def curr_warc_date(self) -> str:
        return _stamp(self.at) if self.at else str(super().curr_warc_date())

    def _make_warc_id(self) -> str:
        if self.at is None:
            return str(super()._make_warc_id())
        self.count += 1
        return f"<urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{_stamp(self.at)} {self.count}')}>"

    @staticmethod
    def _create_temp_file() -> BytesIO:
        return BytesIO()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A stored page, for an archive. `about`: what else is known of it (who added it and why, its redirects)."""

    url: str
    at: datetime
    body: bytes
    content_type: str
    charset: str | None = None
    status: int = 200
    headers: Mapping[str, str] | None = None
    redirects: tuple[str, ...] = ()
    about: Mapping[str, object] | None = None


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def write_warc(pages: Iterable[Kept], target: BinaryIO, *, at: datetime | None = None) -> int:
    """Write the pages as gzipped WARC 1.1 records; returns how many. Redirects become records of their own.

    With `at` as the time of writing, the same pages always give the same bytes.
    """
    writer = _Writer(target, at)
    count = 0
    writer.write_record(
        writer.create_warcinfo_record("dateline.warc.gz", {"software": "Dateline", "format": "WARC/1.1"})
    )
    for page in pages:
        stamp = _stamp(page.at)
        path = [*page.redirects, page.url]
        for number, url in enumerate(path[:-1]):
            _write_response(writer, url, stamp, "302 Found", [("Location", path[number + 1])], b"")
        label = page.content_type + (f"; charset={page.charset}" if page.charset else "")
        kept = [(name, value) for name, value in (page.headers or {}).items() if name not in ("content-type", "mark")]
        record = _write_response(
            writer, page.url, stamp, f"{page.status} OK", [("Content-Type", label), *kept], page.body
        )
        if page.about:
            text = json.dumps(page.about, ensure_ascii=False, sort_keys=True).encode()
            writer.write_record(
                writer.create_warc_record(
                    page.url,
                    "metadata",
                    payload=BytesIO(text),
                    warc_content_type="application/json",
                    warc_headers_dict={"WARC-Date": stamp, "WARC-Concurrent-To": record},
                )
            )
        count += 1
    return count


def _write_response(
    writer: WARCWriter, url: str, at: str, status: str, headers: list[tuple[str, str]], body: bytes
) -> str:
    http = StatusAndHeaders(status, headers, protocol="HTTP/1.1")
    record = writer.create_warc_record(
        url, "response", payload=BytesIO(body), http_headers=http, warc_headers_dict={"WARC-Date": at}
    )
    writer.write_record(record)
    return str(record.rec_headers.get_header("WARC-Record-ID"))
