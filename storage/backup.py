"""A copy of a live SQLite database. Copying its file is wrong: what stands in the log beside it would be lost."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from pipeline.errors import StorageError
from storage import decisions, digests
from storage.bodies import Bodies
from storage.schema import ARTICLE, CAPTURE, CLICK, DECISION, DIGEST, FETCH, METADATA, READING, REVISION, SNAPSHOT
from storage.store import Store, Transaction
from storage.verify import Finding

# Tables that are counted where a backup and the store it came from are compared.
COUNTED = (ARTICLE, CAPTURE, CLICK, DECISION, DIGEST, FETCH, READING, REVISION)
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


def folder_of(file: Path) -> Path:
    """Where the snapshots of a backup lie that holds them."""
    return file.with_name(f"{file.name}.snapshots")


def copy_snapshots(file: Path, bodies: Path, to: Path) -> tuple[int, int]:
    """Copy each snapshot that the database `file` names from one folder to another, but for those that are there.

    Returns how many the folder now has, and how many were nowhere.
    """
    here, there = Bodies(bodies), Bodies(to)
    held = lost = 0
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as database:
            for (sha,) in database.execute("SELECT sha FROM snapshot"):
                target = there.path(sha)
                if not target.exists():
                    if not here.has(sha):
                        lost += 1
                        continue
                    target.parent.mkdir(parents=True, exist_ok=True)
                    part = target.with_name(f".{sha}.part")
                    shutil.copyfile(here.path(sha), part)
                    part.replace(target)
                held += 1
    except (OSError, sqlite3.Error) as error:
        raise StorageError(f"The snapshots of {file} cannot be copied to {to}: {error}.") from error
    return held, lost


def restore(file: Path, data: Path, bodies: Path | None = None) -> tuple[int, int]:
    """Make the data folder what the backup holds; returns how many snapshots are there, and how many are missing.

    `bodies`: where they lie; None: beside the backup, else in the data folder already. Never writes over a database.
    """
    _must_be_ours(file)
    database = data / "dateline.db"
    if database.exists() or database.with_name("dateline.db-wal").exists():
        raise StorageError(f"{database} is there already. Set DATELINE_DATA to another folder, or move it away.")
    if bodies is not None and not bodies.is_dir():
        raise StorageError(f"{bodies} is no folder. Name the one with the backup's snapshots.")
    found = folder_of(file)
    source = bodies or (found if found.is_dir() else data / "snapshots")
    counts = copy_snapshots(file, source, data / "snapshots")
    part = database.with_name(".dateline.db.part")
    try:
        data.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, part)
        with part.open("rb") as done:
            os.fsync(done.fileno())
        part.replace(database)  # last: a restore that was cut off is begun again
    except OSError as error:
        raise StorageError(f"{database} cannot be written: {error}.") from error
    finally:
        part.unlink(missing_ok=True)
    return counts


def _must_be_ours(file: Path) -> None:
    if not file.is_file():
        raise StorageError(f"There is no file {file}.")
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as database:
            wrong = [row[0] for row in database.execute("PRAGMA integrity_check(5)") if row[0] != "ok"]
            database.execute("SELECT 1 FROM decision, snapshot LIMIT 1")
    except sqlite3.Error as error:
        raise StorageError(f"{file} is no backup of Dateline: {error}.") from error
    if wrong:
        raise StorageError(f"{file} is damaged: {wrong[0]}. Take another backup.")


def compare(live: Store, copy: Store) -> Iterator[Finding]:
    """Hold a restored backup against the store it came from, which may have gone on since."""
    with live.read() as now, copy.read() as then:
        wrong = list(_differing(now, then))
        yield from (Finding(text=text, wrong=True) for text in wrong)
        if not wrong:
            number, digest = decisions.head(then)
            yield Finding(
                text=f"Backup: the rows, hashes and digests of the store; decisions up to {number} ({digest[:12]}…)."
            )


def _differing(now: Transaction, then: Transaction) -> Iterator[str]:
    for table in COUNTED:
        last = then.execute(select(func.max(table.c.id))).scalar() or 0
        count = select(func.count()).select_from(table).where(table.c.id <= last)
        held, had = then.execute(count).scalar_one(), now.execute(count).scalar_one()
        if held != had:
            yield f"Backup: table {table.name} has {held} rows up to number {last}, and the store has {had}."
    for name in ("decision", "reading", "digest", "revision"):
        yield from _other_hashes(now, then, name)
    query = select(DIGEST.c.id).order_by(DIGEST.c.id)
    for (number,) in then.execute(query).all():
        ours, theirs = digests.get(now, number), digests.get(then, number)
        if ours and theirs:
            try:
                same = digests.body(now, ours) == digests.body(then, theirs)
            except StorageError as error:
                yield f"Backup: digest {number}: {error}"
                continue
            if not same:
                yield f"Backup: digest {number} is not, byte for byte, the one that went out."
    missing = sum(not then.bodies.has(sha) for (sha,) in then.execute(select(SNAPSHOT.c.sha)))
    if missing:
        yield f"Backup: {missing} snapshots are missing from it."


def _other_hashes(now: Transaction, then: Transaction, name: str) -> Iterator[str]:
    """Rows of the backup whose hash in the store is another."""
    table = METADATA.tables[name]
    column = {"decision": "hash", "reading": "record_sha", "digest": "body", "revision": "text_sha"}[name]
    query = select(table.c.id, table.c[column]).order_by(table.c.id)
    start = 0
    while rows := then.execute(query.where(table.c.id > start).limit(1000)).all():
        within = table.c.id.between(rows[0][0], rows[-1][0])
        ours = {row[0]: row[1] for row in now.execute(query.where(within))}
        for number, said in rows:
            if ours.get(number, said) != said:
                yield f"Backup: the {column} of {name} {number} is another than in the store."
        start = rows[-1][0]
