"""The snapshot folder: each body once, compressed, under its SHA-256. Nothing in it is ever changed."""

import contextlib
import hashlib
import os
import re
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import zstandard

from pipeline.errors import StorageError, UnavailableError
from storage.types import Snapshot

LEVEL = 3  # 17.8 % of 226 news pages; level 6 takes three times as long for 16.4 %, level 10 six times for 16.0 %
BUDGET = 64 << 20  # no fetch keeps more than this; what unpacks to more is not ours
ABANDONED = 600.0  # seconds without a write, after which a draft has no writer any more
_SHA = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Bodies:
    """The bodies below `folder`. Safe to use from several threads and processes at once."""

    folder: Path

    def path(self, sha: str) -> Path:
        """Where the body lies, or would. Raises `StorageError` for what is no SHA-256: no name comes from outside."""
        if not _SHA.fullmatch(sha):
            raise StorageError(f"{sha[:80]!r} is not a SHA-256 in hex, so it names no snapshot.")
        return self.folder / sha[:2] / sha[2:4] / f"{sha}.zst"

    def keep(self, body: bytes) -> Snapshot:
        """Write the body, unless it is there already. When this returns, the disk has it."""
        sha = hashlib.sha256(body).hexdigest()
        path = self.path(sha)
        try:
            stored = _size(path)
            if stored is None:
                packed = zstandard.ZstdCompressor(level=LEVEL, write_checksum=True).compress(body)
                _write_whole(path, packed, self.drafts)
                stored = len(packed)
            return Snapshot(sha=sha, size=len(body), stored=stored)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise UnavailableError(f"The snapshot {path} cannot be written: {reason}. Is the disk full?") from error

    def read(self, sha: str, budget: int = BUDGET) -> bytes:
        """The body. Raises `StorageError` when it is missing, damaged, or longer than `budget` bytes."""
        path = self.path(sha)
        try:
            with path.open("rb") as file, zstandard.ZstdDecompressor().stream_reader(file) as reader:
                body = _read_at_most(reader, budget)
        except FileNotFoundError as error:
            raise StorageError(f"The snapshot {path} is missing. Restore it from a backup.") from error
        except (OSError, zstandard.ZstdError) as error:
            raise StorageError(f"The snapshot {path} cannot be read: {error}. Restore it from a backup.") from error
        if len(body) > budget:
            raise StorageError(f"The snapshot {path} holds more than {budget} bytes and was not read.")
        if hashlib.sha256(body).hexdigest() != sha:
            raise StorageError(f"The snapshot {path} does not hold what its name says. Restore it from a backup.")
        return body

    @property
    def drafts(self) -> Path:
        """Where bodies lie while they are written, on the same disk."""
        return self.folder / "drafts"

    def sweep(self) -> int:
        """Remove what killed processes left half written; returns how many. What is being written is younger."""
        count, old = 0, time.time() - ABANDONED
        for path in self.drafts.glob("new-*"):
            with contextlib.suppress(OSError):
                if path.stat().st_mtime < old:
                    path.unlink()
                    count += 1
        return count

    def has(self, sha: str) -> bool:
        return self.path(sha).exists()

    def __iter__(self) -> Iterator[str]:
        """The names of all bodies."""
        for path in self.folder.glob("??/??/*.zst"):
            if _SHA.fullmatch(path.stem):
                yield path.stem


def _create(path: Path) -> int:
    """A new file that only its maker can write to."""
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o444)


def _read_at_most(reader: zstandard.ZstdDecompressionReader, budget: int) -> bytes:
    """All the reader has, but at most one byte more than `budget`."""
    chunks: list[bytes] = []
    left = budget + 1
    while left > 0 and (chunk := reader.read(min(left, 1 << 20))):
        chunks.append(chunk)
        left -= len(chunk)
    return b"".join(chunks)


def _size(path: Path) -> int | None:
    """Bytes of the file; None when there is none."""
    try:
        return os.stat(path).st_size
    except FileNotFoundError:
        return None


def _move(draft: Path, path: Path) -> None:
    try:
        os.replace(draft, path)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.replace(draft, path)


def _write_whole(path: Path, content: bytes, drafts: Path) -> None:
    """All of it or nothing: a reader, or a machine that lost power, never sees half a file."""
    draft = drafts / f"new-{secrets.token_hex(8)}"
    try:
        handle = _create(draft)
    except FileNotFoundError:
        drafts.mkdir(parents=True, exist_ok=True)
        handle = _create(draft)
    try:
        with open(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(handle)
        _move(draft, path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
