"""Snapshots in, findings out: what no present rules have read goes to the pipeline, and the result into the store."""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

from dateline.readers import Readers, UnreadableError
from pipeline.errors import StorageError
from pipeline.extract import VERSION
from pipeline.record import Page
from storage import articles, captures, issues
from storage.articles import Kept
from storage.prepared import Prepared
from storage.store import Store
from storage.types import Capture, Gates, IssueRow

BATCH = 64
CODES = {"died": "reader_died", "stalled": "reader_stalled", "failed": "reader_failed", "missing": "snapshot_missing"}

_log = logging.getLogger(__name__)
Again = Literal["nothing", "stale", "everything"]  # what to read that was read before; "stale": by other versions
Watch = Callable[[Gates], None]  # called with what one page came to


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingest:
    """The wiring of one store with the processes that read for it. `version`: of the rules."""

    store: Store
    readers: Readers
    version: str = VERSION

    async def run(
        self,
        *,
        again: Again = "nothing",
        limit: int | None = None,
        dry: bool = False,
        watch: Watch | None = None,
    ) -> dict[str, Gates]:
        """Read what no version has read, and of the rest what `again` says. Returns what came of it, by outlet.

        Pages are stored in the order in which they came, each in a transaction of its own; at most two per process
        are in flight, so a flood waits in the store and not in memory. `dry`: count, and change nothing.
        """
        found: dict[str, Gates] = {}
        flight: deque[tuple[Capture, asyncio.Task[Prepared]]] = deque()
        try:
            async for capture in self._waiting(again, limit):
                flight.append((capture, asyncio.create_task(self._read(capture))))
                if len(flight) >= 2 * self.readers.count:
                    await self._settle(*flight.popleft(), found, dry, watch)
            while flight:
                await self._settle(*flight.popleft(), found, dry, watch)
        finally:
            for _, task in flight:
                if not task.cancel() and not task.cancelled():
                    task.exception()  # only the first is told; the pages of all stay to be read
        return found

    async def _settle(
        self,
        capture: Capture,
        task: asyncio.Task[Prepared],
        found: dict[str, Gates],
        dry: bool,
        watch: Watch | None,
    ) -> None:
        gates = await self._keep(capture, task, dry)
        found[capture.outlet] = found.get(capture.outlet, Gates()) + gates
        if watch:
            watch(gates)

    async def _waiting(self, again: Again, limit: int | None) -> AsyncIterator[Capture]:
        """What is to be read: new pages first, then those that were read before."""
        left = limit if limit is not None else -1
        before = {"nothing": (), "stale": (self._stale,), "everything": (self._everything,)}
        for find in (self._unread, *before[again]):
            after = 0
            while left and (batch := await asyncio.to_thread(find, after)):
                for capture in batch[: left if left > 0 else None]:
                    left -= 1
                    after = capture.id
                    yield capture

    def _unread(self, after: int) -> Sequence[Capture]:
        with self.store.read() as tx:
            return captures.unread(tx, after=after, limit=BATCH)

    def _stale(self, after: int) -> Sequence[Capture]:
        with self.store.read() as tx:
            return captures.stale(tx, self.version, after=after, limit=BATCH)

    def _everything(self, after: int) -> Sequence[Capture]:
        with self.store.read() as tx:
            return captures.everything(tx, after=after, limit=BATCH)

    async def _read(self, capture: Capture) -> Prepared:
        try:
            body = await asyncio.to_thread(self.store.bodies.read, capture.snapshot)
        except StorageError as error:
            raise UnreadableError("missing", str(error)) from error
        return await self.readers.read(page_of(capture, body))

    async def _keep(self, capture: Capture, task: asyncio.Task[Prepared], dry: bool) -> Gates:
        try:
            read = await task
        except UnreadableError as error:
            _log.warning("%s is set aside: %s", capture.url, error)
            await asyncio.to_thread(self._set_aside, capture, error, dry)
            return Gates(losses={CODES[error.code]: 1})
        kept = await asyncio.to_thread(self._store, capture, read, dry)
        return _gates(read, kept)

    def _store(self, capture: Capture, read: Prepared, dry: bool) -> Kept:
        with self.store.transaction(durable=False) as tx:
            fresh = captures.get(tx, capture.id) or capture  # an earlier page of this batch may have made its article
            kept = articles.keep_prepared(tx, fresh, read, datetime.now(UTC))
            if dry:
                tx.roll_back()
            return kept

    def _set_aside(self, capture: Capture, error: UnreadableError, dry: bool) -> None:
        issue = IssueRow(
            at=datetime.now(UTC),
            stage="ingest",
            code=CODES[error.code],
            message=f"{capture.url} is set aside: {error}.",
            outlet=capture.outlet,
            url=capture.url,
            snapshot=capture.snapshot,
        )
        with self.store.transaction(durable=False) as tx:
            captures.mark(tx, capture.id, self.version, "set_aside", reason=str(error))
            issues.record(tx, [issue])
            if dry:
                tx.roll_back()


def page_of(capture: Capture, body: bytes) -> Page:
    """The page that a capture holds, as the core wants it."""
    return Page(
        id=capture.snapshot,
        body=body,
        content_type=capture.content_type,
        charset=capture.charset,
        url=capture.url,
        fetched_at=capture.at,
        hints=capture.hints,
    )


def _gates(read: Prepared, kept: Kept) -> Gates:
    if kept.change == "not_article":
        return Gates(losses={read.loss or "not_an_article": 1})
    fresh = kept.change in ("new", "revised")
    return Gates(
        parsed=1,
        new=int(kept.change == "new"),
        revised=int(kept.change == "revised"),
        reread=int(kept.change == "reread"),
        claims=len(read.claims) if fresh else 0,
        flagged=int(fresh and read.flagged),
    )
