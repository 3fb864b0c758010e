"""Records of web archives: .warc and .arc, plain or packed with gzip or zstd, record by record or as one.

warcio finds where records begin and end; HTTP heads are read here, because it stops at a record without an address.
"""

import zlib
from collections.abc import Iterator
from contextlib import redirect_stderr
from dataclasses import dataclass
from io import StringIO
from typing import Any, BinaryIO

import zstandard
from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeadersParser

from pipeline.article.unpacking import Fault, PackedError, unpacker

GZIP, ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
FAULTS = (
    ArchiveLoadFailed,
    zlib.error,
    zstandard.ZstdError,
    ValueError,
    LookupError,
    AttributeError,
    TypeError,
    EOFError,
    OverflowError,  # a record longer than any file
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived:
    """What one record holds of an answer. `status` None: it is the document itself, without an HTTP head.

    `body` is unpacked, "" with a `fault` ("too_large", "unreadable") where that fails. `is_cut`: the archive has only
    its beginning.
    """

    url: str | None
    date: str | None
    status: str | None
    headers: tuple[tuple[str, str], ...]
    body: bytes
    fault: tuple[Fault, str] | None = None
    is_cut: bool = False
    address: str | None = None

    def header(self, name: str) -> str | None:
        """The first header of that name (lower case)."""
        return next((value for key, value in self.headers if key.lower() == name), None)


def read_records(stream: BinaryIO, limit: int) -> Iterator[Archived | None]:
    """The answers in an archive, one at a time, each up to `limit` bytes; None for a record of another kind.

    Raises one of `FAULTS` where the archive cannot be read on; what came before that has been given.
    """
    for record in _records(stream):
        yield _answer(record, limit)


def _records(stream: BinaryIO) -> Iterator[Any]:
    start = stream.read(4)
    rest: Any = _Chained(start, stream)
    if start[:2] == GZIP:
        rest = _Unpacked(rest)
    elif start == ZSTD:
        rest = zstandard.ZstdDecompressor(max_window_size=1 << 27).stream_reader(rest, read_across_frames=True)
    records = iter(ArchiveIterator(rest, no_record_parse=True, arc2warc=True, check_digests=False))
    while True:
        with redirect_stderr(StringIO()):  # where warcio writes what it thinks of a record's length
            record = next(records, None)
        if record is None:
            return
        yield record


class _Chained:
    """The bytes that were looked at, then the rest."""

    def __init__(self, start: bytes, rest: BinaryIO) -> None:
        self._start, self._rest = start, rest

    def read(self, size: int = -1) -> bytes:
        if not self._start:
            return self._rest.read(size)
        if size < 0:
            start, self._start = self._start, b""
            return start + self._rest.read()
        start, self._start = self._start[:size], self._start[size:]
        return start


class _Unpacked:
    """What a gzip file holds, written record by record or as one; up to where it is damaged, and only then an error."""

    def __init__(self, file: Any) -> None:
        self._parts = self._unpack(file)

    def read(self, size: int) -> bytes:
        return next((part for part in self._parts if part), b"")

    @staticmethod
    def _unpack(file: Any) -> Iterator[bytes]:
        member = None
        while chunk := file.read(4096):  # a little at a time: what stands before a damage is not lost with it
            while chunk:
                if member is None and not chunk.startswith(GZIP[: len(chunk)]) and not chunk.strip(b"\0\n\r "):
                    break
                member = member or zlib.decompressobj(zlib.MAX_WBITS | 16)
                yield member.decompress(chunk)
                chunk = member.unused_data
                member = None if member.eof else member
        if member is not None:
            raise ArchiveLoadFailed("the last record is cut off")


def _answer(record: Any, limit: int) -> Archived | None:
    if record.rec_type not in ("response", "resource"):
        return None
    said = record.rec_headers.get_header
    url = (said("WARC-Target-URI") or "").strip("<>") or None
    headers: tuple[tuple[str, str], ...] = ()
    status: str | None = None
    stream = record.raw_stream
    kind = said("Content-Type") or ""
    if record.rec_type == "response" and not (url or "").startswith(("dns:", "ftp:")):
        http = StatusAndHeadersParser(("HTTP/1.0", "HTTP/1.1", "HTTP/2", "HTTP/2.0"), verify=False).parse(stream)
        status = str(http.get_statuscode() or "")
        headers = tuple((str(name), str(value)) for name, value in http.headers)
    elif record.rec_type == "resource":
        headers = (("Content-Type", kind),)
    else:
        return None
    raw = stream.read(limit + 1) if stream else b""
    is_cut = len(raw) <= limit and getattr(stream, "limit", 0) > 0
    body, fault = _body(raw, headers, limit)
    return Archived(
        url=url,
        date=said("WARC-Date"),
        status=status,
        headers=headers,
        body=body,
        fault=fault,
        is_cut=is_cut or bool(said("WARC-Truncated")),
        address=said("WARC-IP-Address"),
    )


def _body(raw: bytes, headers: tuple[tuple[str, str], ...], limit: int) -> tuple[bytes, tuple[Fault, str] | None]:
    """The body without chunks and packing; what was wrong with it."""
    if len(raw) > limit:
        return b"", ("too_large", f"more than {limit} bytes")
    values = {name.lower(): value for name, value in headers}
    if "chunked" in values.get("transfer-encoding", "").lower():
        raw = _unchunked(raw)
    packed = values.get("content-encoding", "")
    if "gzip" in packed.lower() and raw[:2] != GZIP:  # some archives keep the header and store the body unpacked
        packed = ""
    try:
        return unpacker(packed, limit)(raw), None
    except PackedError as error:
        if raw[:1] == b"<":
            return raw, None
        return b"", (error.code, str(error))


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
