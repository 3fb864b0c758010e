"""WARC files: pages out of them (CC-NEWS and other archives), and snapshots into them.

What a record says is kept: when the page was asked for, its headers, and the redirects that led to it.
"""

import json
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import redirect_stderr
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BufferedReader, BytesIO, StringIO
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urljoin

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from crawler.client import Header
from crawler.fetcher import Fetched
from crawler.losses import Loss, Lost, reason_of
from crawler.unpacking import unpacker
from pipeline.errors import InputError

LIMIT = 10 << 20  # bytes of one page, unpacked
_CHAIN = 10  # redirects that are followed inside a file
_KEPT_REDIRECTS = 10_000  # of a file, while it is read; a crawl's redirect stands close before its page


def read_warc(path: Path) -> Iterator[Fetched]:
    """The responses of a file, one after the other; redirects are joined to the page they led to.

    A response that cannot be used comes with its `loss`. Raises `InputError` when the file is no WARC, and, after what
    came before, where it breaks off.
    """
    redirects: dict[str, tuple[str, int]] = {}  # target: (address that led there, status)
    count = 0
    try:
        with path.open("rb") as file:
            for record in _records(file):
                count += 1
                if record.rec_type == "response" and record.http_headers is not None:
                    fetched = _read(record, redirects)
                    if fetched is not None:
                        yield fetched
    except (ArchiveLoadFailed, zlib.error, ValueError) as error:
        if count == 0:
            raise InputError(f"{path} cannot be read as a WARC file.") from error
        raise InputError(f"{path} is damaged behind its record {count}; what came before that was read.") from error
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}.") from error
    if count == 0:
        raise InputError(f"{path} holds no WARC record.")


class _Unpacked:
    """What a gzip file holds, written record by record or as one; up to where it is damaged, and only then an error."""

    def __init__(self, file: BinaryIO) -> None:
        self._parts = self._unpack(file)

    def read(self, size: int) -> bytes:
        return next((part for part in self._parts if part), b"")

    @staticmethod
    def _unpack(file: BinaryIO) -> Iterator[bytes]:
        member = None
        while chunk := file.read(4096):  # a little at a time: what stands before a damage is not lost with it
            while chunk:
                member = member or zlib.decompressobj(zlib.MAX_WBITS | 16)
                yield member.decompress(chunk)
                chunk = member.unused_data
                member = None if member.eof else member
        if member is not None:
            raise ArchiveLoadFailed("the last record is cut off")


def _records(file: BufferedReader) -> Iterator[ArcWarcRecord]:
    packed = file.peek(2)[:2] == b"\x1f\x8b"
    records = iter(ArchiveIterator(_Unpacked(file) if packed else file, check_digests=False))
    while True:
        with redirect_stderr(StringIO()):  # where warcio writes what it thinks of a record's length
            record = next(records, None)
        if record is None:
            return
        yield record


def _read(record: ArcWarcRecord, redirects: dict[str, tuple[str, int]]) -> Fetched | None:
    """The response; None for a redirect, which is remembered, for a 304, and for what was no web page."""
    url = (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
    if not url.startswith(("http://", "https://")):
        return None
    said = str(record.http_headers.get_statuscode() or "")
    status = int(said) if re.fullmatch("[1-9][0-9]{2}", said) else None
    headers = tuple((str(name), str(value)) for name, value in record.http_headers.headers)
    date = record.rec_headers.get_header("WARC-Date")
    at = _instant(date)
    location = record.http_headers.get_header("Location")
    if status is not None and 300 <= status < 400:
        if location:
            if len(redirects) >= _KEPT_REDIRECTS:
                redirects.clear()
            redirects[_joined(url, location)] = (url, status)
        return None
    hops = _chain(url, redirects)
    body, loss = _body(record, headers)
    if status is None or at is None or "@" in url.split("/")[2]:
        what = f"status {said!r}" if status is None else f"date {date!r}" if at is None else "address with a user name"
        loss = Loss(reason="unreadable", detail=f"the record has the {what}")
    elif reason := reason_of(status):
        loss = Loss(reason=reason, detail=f"{status} in the archive")
    return Fetched(
        url=hops[0][0] if hops else url,
        final_url=url,
        at=at or datetime.fromtimestamp(0, UTC),
        status=status,
        headers=headers,
        body=body,
        hops=hops,
        address=record.rec_headers.get_header("WARC-IP-Address"),
        loss=loss,
    )


def _body(record: ArcWarcRecord, headers: tuple[Header, ...]) -> tuple[bytes, Loss | None]:
    """The body, unpacked. The stream has undone the chunks; the encoding is undone here, within the limit."""
    raw = record.raw_stream.read(LIMIT + 1) if record.raw_stream else b""
    if len(raw) > LIMIT:
        return b"", Loss(reason="too_large", detail=f"more than {LIMIT} bytes")
    if getattr(record.raw_stream, "limit", 0) > 0:
        raise ArchiveLoadFailed("the record is longer than the file")
    values = {name.lower(): value for name, value in headers}
    try:
        if "chunked" in values.get("transfer-encoding", "").lower():
            raw = _unchunked(raw)
        packed = values.get("content-encoding", "")
        # Some archives keep the header and store the body unpacked.
        if "gzip" in packed and raw[:2] != b"\x1f\x8b":
            packed = ""
        return unpacker(packed, LIMIT)(raw), None
    except Lost as lost:
        return b"", lost.loss


def _unchunked(raw: bytes) -> bytes:
    """The body without its chunk sizes; as it is, when it has none (many archives undo them)."""
    parts: list[bytes] = []
    position = 0
    while True:
        end = raw.find(b"\r\n", position)
        size_text = raw[position:end].partition(b";")[0].strip() if end >= 0 else b""
        try:
            size = int(size_text, 16) if len(size_text) <= 8 else -1
        except ValueError:
            size = -1
        if size < 0 or end + 2 + size > len(raw):
            return raw if not parts else b"".join(parts)
        if size == 0:
            return b"".join(parts)
        parts.append(raw[end + 2 : end + 2 + size])
        position = end + 2 + size + 2


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


def _instant(text: str | None) -> datetime | None:
    try:
        parsed = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).astimezone(UTC)


class _Writer(WARCWriter):  # type: ignore[misc]
    """Buffers in memory, where a body is anyway; warcio's temporary files are left open."""

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


def write_warc(pages: Iterable[Kept], target: BinaryIO) -> int:
    """Write the pages as gzipped WARC 1.1 records; returns how many. Redirects become records of their own."""
    writer = _Writer(target, gzip=True, warc_version="WARC/1.1")
    count = 0
    writer.write_record(
        writer.create_warcinfo_record("dateline.warc.gz", {"software": "Dateline", "format": "WARC/1.1"})
    )
    for page in pages:
        at = page.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        path = [*page.redirects, page.url]
        for number, url in enumerate(path[:-1]):
            _write_response(writer, url, at, "302 Found", [("Location", path[number + 1])], b"")
        label = page.content_type + (f"; charset={page.charset}" if page.charset else "")
        kept = [(name, value) for name, value in (page.headers or {}).items() if name not in ("content-type", "mark")]
        record = _write_response(writer, page.url, at, f"{page.status} OK", [("Content-Type", label), *kept], page.body)
        if page.about:
            text = json.dumps(page.about, ensure_ascii=False, sort_keys=True).encode()
            writer.write_record(
                writer.create_warc_record(
                    page.url,
                    "metadata",
                    payload=BytesIO(text),
                    warc_content_type="application/json",
                    warc_headers_dict={"WARC-Date": at, "WARC-Concurrent-To": record},
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
