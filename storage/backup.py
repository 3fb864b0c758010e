"""A copy of a live SQLite database. Copying its file is wrong: what stands in the log beside it would be lost."""

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import StorageError
from storage import decisions
from storage.store import Store

PAGES = 2000  # per step: 8 MB, between which writers get their turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """What the copy holds. `decisions` and `hash`: the end of the log, to compare with later."""

    megabytes: float
    articles: int
    decisions: int
    hash: str


def back_up(store: Store, file: Path) -> Backup:
    """Copy the database to `file`, check the copy, and say what it holds. `StorageError` leaves no half copy."""
    if not store.sqlite:
        raise StorageError(
            "A PostgreSQL database is backed up with its own tool, pg_dump. Copy the snapshot folder after."
        )
    if file.exists():
        raise StorageError(f"{file} is there already. Name another file, or remove it.")
    part = file.with_name(f".{file.name}.part")
    try:
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(store.engine.url.database or "")) as live, closing(sqlite3.connect(part)) as copy:
            live.backup(copy, pages=PAGES, sleep=0.01)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, whole in itself
            wrong = [row[0] for row in copy.execute("PRAGMA integrity_check(5)") if row[0] != "ok"]
            articles = copy.execute("SELECT count(*) FROM article").fetchone()[0]
            last = copy.execute("SELECT id, hash FROM decision ORDER BY id DESC LIMIT 1").fetchone()
        if wrong:
            raise StorageError(f"The copy is damaged, so the database may be: {wrong[0]}. Run `dateline verify`.")
        with part.open("rb") as done:
            os.fsync(done.fileno())
        part.replace(file)
    except (OSError, sqlite3.Error) as error:
        raise StorageError(f"{file} cannot be written: {error}.") from error
    finally:
        part.unlink(missing_ok=True)
    number, digest = last or (0, decisions.START)
    return Backup(megabytes=file.stat().st_size / 1e6, articles=articles, decisions=number, hash=digest)
