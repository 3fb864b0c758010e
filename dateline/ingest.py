"""Snapshots in, findings out: what no present rules have read goes to the pipeline, and the result into the store."""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from crawler.processes import Stopped
from dateline.readers import MISSING, Read, Readers
from pipeline.errors import RefusedError
from pipeline.version import VERSION
from storage import articles, captures, issues
from storage.prepared import Prepared
from storage.store import Store, Transaction
from storage.types import Capture, Gates, IssueRow, Kept

BATCH = 64  # captures looked up at once
CHUNK = 16  # pages read by one process in a row and stored in one transaction
GATHER = 0.1  # seconds
CODES = {"died": "reader_died", "stalled": "reader_stalled", "failed": "reader_failed", MISSING: "snapshot_missing"}

_log = logging.getLogger(__name__)
Which = Literal["new", "stale", "read"]  # pages that nobody read yet, that other versions read, that any version read
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
        which: Sequence[Which] = ("new",),
        limit: int | None = None,
        dry: bool = False,
        watch: Watch | None = None,
    ) -> dict[str, Gates]:
        """Read pages, those of the first kind in `which` first. Returns what came of it, by outlet.

        Pages are stored in the order in which they came, a chunk in a transaction; at most two chunks per process are
        in flight, so a flood waits in the store and not in memory. `dry`: count, and change nothing.
        """
        found: dict[str, Gates] = {}
        flight: deque[tuple[Sequence[Capture], asyncio.Task[list[Read]]]] = deque()
        try:
            async for chunk in self._waiting(which, limit):
                flight.append((chunk, asyncio.create_task(self.readers.read(chunk))))
                if len(flight) >= 2 * self.readers.count:
                    await self._settle(*flight.popleft(), found, dry, watch)
            while flight:
                await self._settle(*flight.popleft(), found, dry, watch)
        finally:
            for _, task in flight:
                if not task.cancel() and not task.cancelled():
                    task.exception()  # only the first is told; the pages of all stay to be read
        return found

    async def follow(
        self, arrived: asyncio.Event, collecting: asyncio.Future[Any], watch: Watch | None = None
    ) -> Gates:
        """Read pages while they arrive, until nothing is collected any more; the counts of all outlets."""
        collecting.add_done_callback(lambda _: arrived.set())
        total = Gates()
        while not collecting.done():
            await gather_pages(arrived)
            arrived.clear()
            total += sum((await self.run(watch=watch)).values(), Gates())
        return total + sum((await self.run(watch=watch)).values(), Gates())

    async def _settle(
        self,
        chunk: Sequence[Capture],
        task: asyncio.Task[list[Read]],
        found: dict[str, Gates],
        dry: bool,
        watch: Watch | None,
    ) -> None:
        read = await task
        for capture, gates in zip(chunk, await asyncio.to_thread(self._keep, chunk, read, dry), strict=True):
            found[capture.outlet] = found.get(capture.outlet, Gates()) + gates
            if watch:
                watch(gates)

    async def _waiting(self, which: Sequence[Which], limit: int | None) -> AsyncIterator[Sequence[Capture]]:
        """What is to be read, in chunks."""
        left = limit if limit is not None else -1
        for kind in which:
            after = 0
            while left and (batch := await asyncio.to_thread(self._find, kind, after)):
                some = batch[: left if left > 0 else None]
                left -= len(some)
                after = some[-1].id
                size = min(CHUNK, -(-len(some) // (2 * self.readers.count)))  # a few pages are shared out as well
                for start in range(0, len(some), size):
                    yield some[start : start + size]

    def _find(self, kind: Which, after: int) -> Sequence[Capture]:
        with self.store.read() as tx:
            if kind == "new":
                return captures.unread(tx, after=after, limit=BATCH)
            if kind == "stale":
                return captures.stale(tx, self.version, after=after, limit=BATCH)
            return captures.everything(tx, after=after, limit=BATCH)

    def _keep(self, chunk: Sequence[Capture], read: Sequence[Read], dry: bool) -> list[Gates]:
        """Store what was read in a chunk. A page that the database refuses is set aside like one that kills."""
        try:
            return self._store(chunk, read, dry)
        except RefusedError as error:
            if len(chunk) == 1:
                return self._store(chunk, [Stopped("failed", f"storing what was read in it fails: {error}")], dry)
        return [self._keep([capture], [one], dry)[0] for capture, one in zip(chunk, read, strict=True)]

    def _store(self, chunk: Sequence[Capture], read: Sequence[Read], dry: bool) -> list[Gates]:
        at = datetime.now(UTC)
        pairs = list(zip(chunk, read, strict=True))
        with self.store.transaction(durable=False) as tx:
            kept = dict(
                zip(
                    [capture.id for capture, one in pairs if isinstance(one, Prepared)],
                    articles.keep_all(tx, [(c, one) for c, one in pairs if isinstance(one, Prepared)], at),
                    strict=True,
                )
            )
            for capture, one in pairs:
                if isinstance(one, Stopped):
                    self._set_aside(tx, capture, one, at)
            if dry:
                tx.roll_back()
        return [
            Gates(losses={CODES[one.code]: 1}) if isinstance(one, Stopped) else _gates(one, kept[capture.id])
            for capture, one in pairs
        ]

    def _set_aside(self, tx: Transaction, capture: Capture, stopped: Stopped, at: datetime) -> None:
        _log.warning("%s is set aside: %s", capture.url, stopped.message)
        issue = IssueRow(
            at=at,
            stage="ingest",
            code=CODES[stopped.code],
            message=f"{capture.url} is set aside: {stopped.message}.",
            outlet=capture.outlet,
            url=capture.url,
            snapshot=capture.snapshot,
        )
        captures.mark(tx, capture.id, self.version, "set_aside", reason=stopped.message)
        issues.record(tx, [issue])


async def gather_pages(arrived: asyncio.Event, seconds: float | None = None) -> None:
    """Wait for the next page, `seconds` at most, and a little for others to be read and stored together with it."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(arrived.wait(), seconds)
        await asyncio.sleep(GATHER)


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
