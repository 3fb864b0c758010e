"""Packed bodies, unpacked within a budget: a bomb is refused before it goes off."""

import codecs
import zlib
from collections.abc import Callable
from typing import Literal

import zstandard

Fault = Literal["too_large", "unreadable"]
NONE = ("", "identity", "none", "unknown", "binary", "7bit", "8bit")  # what servers write that pack nothing


class PackedError(ValueError):
    """A packed body that cannot be used."""

    def __init__(self, code: Fault, message: str) -> None:
        super().__init__(message)
        self.code: Fault = code


def unpacker(encodings: str, limit: int) -> Callable[[bytes], bytes]:
    """Undoes the Content-Encodings, last one first; no step ever holds more than `limit` bytes. Raises
    `PackedError`. A charset in the place of an encoding packs nothing.
    """
    names = [name.strip().lower() for name in encodings.split(",")]
    names = [name for name in names if name not in NONE and not _is_charset(name)]
    if len(names) > 2:
        raise PackedError("too_large", f"packed {len(names)} times over")
    steps = [_step(name, limit) for name in reversed(names)]

    def unpack(data: bytes) -> bytes:
        for step in steps:
            data = step(data)
        return data

    return unpack


def _step(name: str, limit: int) -> Callable[[bytes], bytes]:
    if name in ("gzip", "x-gzip", "deflate"):
        return _Inflate(limit, zlib.MAX_WBITS | 32 if name != "deflate" else zlib.MAX_WBITS)
    if name == "zstd":
        return _Zstd(limit)
    if name == "br":
        return _Brotli(limit)
    raise PackedError("unreadable", f"the body is packed as {name!r}, which is not known")


def _is_charset(name: str) -> bool:
    try:
        return codecs.lookup(name)._is_text_encoding
    except LookupError:
        return False


class _Inflate:
    """Gzip and deflate (with or without its zlib header), several members in a row included."""

    def __init__(self, limit: int, window: int) -> None:
        self._limit, self._window, self._size, self._started = limit, window, 0, False
        self._object = zlib.decompressobj(window)

    def __call__(self, data: bytes) -> bytes:
        out: list[bytes] = []
        while data:
            try:
                part = self._object.decompress(data, self._limit - self._size + 1)
            except zlib.error as error:
                if self._started or self._window != zlib.MAX_WBITS:
                    raise PackedError("unreadable", f"the packed body is damaged: {error}") from error
                self._window = -zlib.MAX_WBITS
                self._object = zlib.decompressobj(self._window)
                continue
            self._started = True
            self._size += len(part)
            out.append(part)
            if self._size > self._limit or self._object.unconsumed_tail:
                raise PackedError("too_large", f"more than {self._limit} bytes when unpacked")
            data = self._object.unused_data
            if not self._object.eof:
                break
            if not data.startswith(b"\x1f\x8b"):
                break  # zeros, or what a cache wrote behind the end
            self._object = zlib.decompressobj(self._window)
        return b"".join(out)


class _Zstd:
    def __init__(self, limit: int) -> None:
        self._limit, self._size = limit, 0
        self._object = zstandard.ZstdDecompressor(max_window_size=8 << 20).decompressobj(write_size=64 << 10)

    def __call__(self, data: bytes) -> bytes:
        out: list[bytes] = []
        for start in range(0, len(data), 256):  # so little of zstd can hold megabytes, not gigabytes
            try:
                part = self._object.decompress(data[start : start + 256])
            except zstandard.ZstdError as error:
                raise PackedError("unreadable", f"the packed body is damaged: {error}") from error
            self._size += len(part)
            if self._size > self._limit:
                raise PackedError("too_large", f"more than {self._limit} bytes when unpacked")
            out.append(part)
        return b"".join(out)


class _Brotli:
    def __init__(self, limit: int) -> None:
        import brotli  # of archives; nothing that is fetched is packed so

        self._limit, self._size, self._error = limit, 0, brotli.error
        self._object = brotli.Decompressor()

    def __call__(self, data: bytes) -> bytes:
        out: list[bytes] = []
        while True:
            try:
                part = self._object.process(data, output_buffer_limit=1 << 20)
            except self._error as error:
                raise PackedError("unreadable", f"the packed body is damaged: {error}") from error
            self._size += len(part)
            if self._size > self._limit:
                raise PackedError("too_large", f"more than {self._limit} bytes when unpacked")
            out.append(part)
            if self._object.can_accept_more_data():
                return b"".join(out)
            data = b""
