"""Unpacking within a budget, and what a body must not do."""

import gzip
import zlib

import pytest
import zstandard

from crawler.losses import Lost
from crawler.unpacking import unpacker

LIMIT = 100_000
TEXT = b"Twelve people left Velmoor. " * 500


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("", TEXT),
        ("identity", TEXT),
        ("gzip", gzip.compress(TEXT)),
        ("x-gzip", gzip.compress(TEXT[:100]) + gzip.compress(TEXT[100:])),
        ("deflate", zlib.compress(TEXT)),
        ("deflate", raw_deflate(TEXT)),
        ("zstd", zstandard.compress(TEXT)),
        ("gzip, gzip", gzip.compress(gzip.compress(TEXT))),
        ("gzip", gzip.compress(TEXT) + b"\0\0\0"),
    ],
    ids=["plain", "identity", "gzip", "two_members", "zlib", "raw_deflate", "zstd", "twice", "padded"],
)
@pytest.mark.parametrize("step", [7, 1 << 20], ids=["in_bits", "at_once"])
def test_bodies_are_unpacked(encoding: str, packed: bytes, step: int) -> None:
    unpack = unpacker(encoding, LIMIT)
    assert b"".join(unpack(packed[i : i + step]) for i in range(0, len(packed), step)) == TEXT


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(bytes(50_000_000))),
        ("deflate", zlib.compress(bytes(50_000_000))),
        ("zstd", zstandard.compress(bytes(50_000_000))),
        ("gzip, gzip", gzip.compress(gzip.compress(bytes(50_000_000)))),
        ("gzip, gzip, gzip", b""),
    ],
    ids=["gzip", "deflate", "zstd", "gzip_in_gzip", "three_times"],
)
def test_bombs_are_refused_before_they_go_off(encoding: str, packed: bytes) -> None:
    with pytest.raises(Lost) as caught:
        unpacker(encoding, LIMIT)(packed)
    assert caught.value.loss.reason == "too_large"


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [("br", b"\xff\xff\xff\xff"), ("gzip", b"not gzip at all"), ("deflate", b"\xff\xff\xff"), ("zstd", b"nope")],
)
def test_damage_is_named(encoding: str, packed: bytes) -> None:
    with pytest.raises(Lost) as caught:
        unpacker(encoding, LIMIT)(packed)
    assert caught.value.loss.reason == "unreadable"
