"""Packed bodies, unpacked within a budget, in the crawler's own terms: what cannot be used is lost, with its reason."""

from collections.abc import Callable

from crawler.losses import Lost
from pipeline.article import unpacking
from pipeline.article.unpacking import PackedError


def unpacker(encodings: str, limit: int) -> Callable[[bytes], bytes]:
    """Undoes the Content-Encodings, last one first; no step ever holds more than `limit` bytes. Raises `Lost`."""
    try:
        step = unpacking.unpacker(encodings, limit)
    except PackedError as error:
        raise Lost(error.code, str(error)) from error

    def unpack(data: bytes) -> bytes:
        try:
            return step(data)
        except PackedError as error:
            raise Lost(error.code, str(error)) from error

    return unpack
