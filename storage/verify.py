"""Is everything still what was written?"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select

from pipeline.errors import StorageError
from storage import decisions, soundness, tags
from storage.schema import SNAPSHOT
from storage.store import Store, Transaction, check_integrity


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A line of the report. `wrong`: something is not what was written."""

    text: str
    wrong: bool = False


def verify(store: Store, *, quick: bool = False) -> Iterator[Finding]:
    """Check the log of decisions, the database, the counts and the snapshots. `quick`: bodies are not read."""
    with store.read() as tx:
        yield from _log(tx)
        yield from _database(tx)
        yield from _counts(tx)
        yield from _rows(tx)
        yield from _snapshots(tx, quick)


def _log(tx: Transaction) -> Iterator[Finding]:
    broken = list(decisions.verify(tx))
    for found in broken:
        yield Finding(text=f"Decision {found.id}: {found.reason}.", wrong=True)
    number, digest = decisions.head(tx)
    if not broken:
        yield Finding(text=f"Decisions: {number}, unbroken, the last one's hash is {digest}.")


def _database(tx: Transaction) -> Iterator[Finding]:
    wrong = check_integrity(tx)
    for text in wrong:
        yield Finding(text=f"Database: {text}.", wrong=True)
    if not wrong:
        yield Finding(text="Database: sound.")


def _counts(tx: Transaction) -> Iterator[Finding]:
    wrong = tags.wrong_counts(tx)
    for kind, value, status in wrong:
        yield Finding(text=f"Counts: {kind} {value} {status} does not fit the articles.", wrong=True)
    if not wrong:
        yield Finding(text="Counts: right.")


def _rows(tx: Transaction) -> Iterator[Finding]:
    """What stands in the tables, against what it was made from."""
    broken = 0
    for text in soundness.check(tx):
        broken += 1
        yield Finding(text=f"Row: {text}.", wrong=True)
    if not broken:
        yield Finding(text="Rows: readings, findings, claims, articles, digests say what they were made from.")


def _snapshots(tx: Transaction, quick: bool) -> Iterator[Finding]:
    total = lost = 0
    for sha, size in tx.execute(select(SNAPSHOT.c.sha, SNAPSHOT.c.size).order_by(SNAPSHOT.c.sha)):
        total += 1
        problem = _problem(tx, sha, size, quick)
        lost += problem is not None
        if problem:
            yield Finding(text=problem, wrong=True)
    if not lost:
        yield Finding(text=f"Snapshots: {total}, {'all there' if quick else 'each what its name says'}.")


def _problem(tx: Transaction, sha: str, size: int, quick: bool) -> str | None:
    if quick:
        return (
            None if tx.bodies.has(sha) else f"The snapshot {tx.bodies.path(sha)} is missing. Restore it from a backup."
        )
    try:
        read = len(tx.bodies.read(sha, budget=size))
    except StorageError as error:
        return f"snapshot {sha}: {error}"
    return None if read == size else f"snapshot {sha}: it has {read} bytes, and {size} are written down."
