"""Snapshots in, findings out: what no present rules have read goes to the pipeline, and the result into the store."""

import asyncio
import contextlib
import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, Literal

from crawler.processes import Stopped
from dateline.measuring import measures_of
from dateline.readers import MISSING, Read, Readers
from dateline.revising import compare_revisions
from ledger.keeping.work import Ledger
from pipeline.errors import RefusedError
from storage import articles, captures, changes, issues, watching
from storage.prepared import Prepared
from storage.store import Store, Transaction
from storage.types import Capture, Gates, IssueRow, Kept
from storage.watching import Watchman

BATCH = 64  # captures looked up at once
CHUNK = 4  # pages given to one process at once
FLIGHT = 8  # chunks in flight for each process: while one page takes long, the other processes have work
BACKLOG = 256  # pages that are read and not yet stored, above which reading waits
ENTERED = 400  # articles for which the ledger looks at what is due at once
BESIDES = 256  # steps that the ledger takes besides those for what came in: what others touched, what people decided
GATHER = 0.05  # seconds that pages wait for others, to be read and stored together
CODES = {"died": "reader_died", "stalled": "reader_stalled", "failed": "reader_failed", MISSING: "snapshot_missing"}

_log = logging.getLogger(__name__)
Which = Literal["new", "stale", "read"]  # pages that nobody read yet, that other versions read, that any version read
Flight = deque[tuple[Sequence[Capture], asyncio.Task[list[Read]]]]
Pages = Sequence[tuple[Capture, Read]]
Watch = Callable[[Gates], None]  # called with what one page came to


@dataclass(frozen=True, kw_only=True)
class Ingest:
    """The wiring of one store with the processes that read for it.

    `version`: of the rules; None: the readers'. `watchman`: the watches that articles are held against as they
    are stored.
    """

    store: Store
    readers: Readers
    version: str | None = None
    watchman: Callable[[], Watchman] | None = None
    revised: list[int] = field(default_factory=list)  # revisions that came in and are not compared yet
    begun: list[bool] = field(default_factory=list)  # not empty once those that an earlier process left are found
    entered: list[int] = field(default_factory=list)  # articles that came in and that the ledger has not followed yet

    async def run(
        self,
        *,
        which: Sequence[Which] = ("new",),
        limit: int | None = None,
        dry: bool = False,
        watch: Watch | None = None,
    ) -> dict[str, Gates]:
        """Read pages, those of the first kind in `which` first. Returns what came of it, by outlet.

        Pages are stored in the order in which they came, what is ready together in one transaction; a few chunks
        per process are in flight, so a flood waits in the store and not in memory. `dry`: count, and change nothing.
        """
        found = await self._run(which, limit, dry, watch)
        if not dry:
            await self.compare()
            await asyncio.to_thread(self._enter)
        return found

    @cached_property
    def ledger(self) -> Ledger:
        """The ledger that follows the store."""
        return Ledger(store=self.store, measures=measures_of(self.readers.plugins))

    def _enter(self) -> None:
        """Let the ledger follow what came in, and something of what else is due."""
        entered, self.entered[:] = sorted(set(self.entered)), []
        for start in range(0, len(entered), ENTERED):
            self.ledger.follow(entered[start : start + ENTERED])
        self.ledger.follow(limit=BESIDES)

    async def compare(self, *, anew: bool = False) -> int:
        """Compare the revisions that came in with those before them; returns how many say something else.

        `anew`: also those that other rules compared.
        """
        revisions, self.revised[:] = list(self.revised), []
        if anew or not self.begun:
            self.begun.append(True)
            revisions = await asyncio.to_thread(self._uncompared, anew)
        version = self.version or self.readers.version
        try:
            told = await compare_revisions(self.store, self.readers, revisions, version) if revisions else ()
        except BaseException:
            self.revised.extend(revisions)  # they stay to be compared; comparing one twice changes nothing
            raise
        await asyncio.to_thread(self._watch, told)
        return len(told)

    def _watch(self, ids: Sequence[int]) -> None:
        """Hold the watches against articles that edits of their outlets have flagged."""
        if ids and self.watchman:
            with self.store.transaction(durable=False) as tx:
                watching.match(tx, self.watchman(), ids, datetime.now(UTC))

    def _uncompared(self, anew: bool) -> list[int]:
        with self.store.read() as tx:
            return list(changes.uncompared(tx, (self.version or self.readers.version) if anew else None))

    async def _run(self, which: Sequence[Which], limit: int | None, dry: bool, watch: Watch | None) -> dict[str, Gates]:
        found: dict[str, Gates] = {}
        flight: Flight = deque()
        read: list[tuple[Capture, Read]] = []
        storing: asyncio.Task[None] | None = None
        waiting = _Waiting(self._find, which, limit, self.readers.count)
        try:
            while True:
                while len(flight) < FLIGHT * self.readers.count and (chunk := await waiting.chunk()):
                    flight.append((chunk, asyncio.create_task(self.readers.read(chunk))))
                read += await _read_by_now(flight)
                if storing and (storing.done() or not flight or len(read) > BACKLOG):
                    await storing
                    storing = None
                if read and not storing:
                    storing = asyncio.create_task(self._settle(read, found, dry, watch))  # while others are read
                    read = []
                elif not flight and not storing:
                    return found
        finally:
            if storing:
                await asyncio.gather(storing, return_exceptions=True)
            for _, task in flight:
                if not task.cancel() and not task.cancelled():
                    task.exception()  # only the first is told; the pages of all stay to be read

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

    async def _settle(self, pages: Pages, found: dict[str, Gates], dry: bool, watch: Watch | None) -> None:
        """Store what was read, and count it."""
        for (capture, _), gates in zip(pages, await asyncio.to_thread(self._keep, pages, dry), strict=True):
            found[capture.outlet] = found.get(capture.outlet, Gates()) + gates
            if watch:
                watch(gates)

    def _find(self, kind: Which, after: int) -> Sequence[Capture]:
        with self.store.read() as tx:
            if kind == "new":
                return captures.unread(tx, after=after, limit=BATCH)
            if kind == "stale":
                return captures.stale(tx, self.version or self.readers.version, after=after, limit=BATCH)
            return captures.everything(tx, after=after, limit=BATCH)

    def _keep(self, pages: Pages, dry: bool) -> list[Gates]:
        """Store what was read in pages. One that the database refuses is set aside like one that kills a reader."""
        try:
            return self._store(pages, dry)
        except RefusedError as error:
            if len(pages) > 1:
                return [self._keep([page], dry)[0] for page in pages]
            return self._store([(pages[0][0], Stopped("failed", f"storing what was read in it fails: {error}"))], dry)

    def _store(self, pages: Pages, dry: bool) -> list[Gates]:
        at = datetime.now(UTC)
        with self.store.transaction(durable=False) as tx:
            read = [(capture, one) for capture, one in pages if isinstance(one, Prepared)]
            stored = articles.keep_all(tx, read, at)
            self._match(tx, stored, at)
            kept = iter(stored)
            gates = [
                self._set_aside(tx, capture, one, at) if isinstance(one, Stopped) else _gates(one, next(kept))
                for capture, one in pages
            ]
            if dry:
                tx.roll_back()
        if not dry:
            self.entered.extend(one.article_id for one in stored if one.article_id and one.change != "same")
            self.revised.extend(one.revision_id for one in stored if one.change == "revised" and one.revision_id)
        return gates

    def _match(self, tx: Transaction, stored: Sequence[Kept], at: datetime) -> None:
        """Hold the watches against what was stored. What only our rules read otherwise is no news: nobody is told."""
        if self.watchman is None or not (watchman := self.watchman()).by_slug:
            return
        for quiet, kinds in ((False, ("new", "revised")), (True, ("reread",))):
            ids = [one.article_id for one in stored if one.change in kinds and one.article_id is not None]
            watching.match(tx, watchman, ids, at, quiet=quiet)

    def _set_aside(self, tx: Transaction, capture: Capture, stopped: Stopped, at: datetime) -> Gates:
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
        captures.mark(tx, capture.id, self.version or self.readers.version, "set_aside", reason=stopped.message)
        issues.record(tx, [issue])
        return Gates(losses={CODES[stopped.code]: 1})


async def _read_by_now(flight: Flight) -> Pages:
    """The pages of the oldest chunk in flight, when it is read, and of those after it that are read by then."""
    pages: list[tuple[Capture, Read]] = []
    if flight:
        await asyncio.wait([flight[0][1]])
    if any(not task.done() for _, task in flight):
        await asyncio.sleep(GATHER)
    while flight and (not pages or flight[0][1].done()):
        chunk, task = flight.popleft()
        pages += zip(chunk, await task, strict=True)
    return pages


@dataclass(slots=True)
class _Waiting:
    """What is to be read, kind after kind; of the last kind also what comes while others are read."""

    find: Callable[[Which, int], Sequence[Capture]]
    which: Sequence[Which]
    limit: int | None
    processes: int
    after: int = 0
    chunks: deque[Sequence[Capture]] = field(default_factory=deque)

    async def chunk(self) -> Sequence[Capture]:
        """The next pages for one process; none when there are none at present."""
        while not self.chunks:
            batch = (await asyncio.to_thread(self.find, self.which[0], self.after))[: self.limit]
            if batch:
                self._share_out(batch)
            elif len(self.which) > 1:
                self.which, self.after = self.which[1:], 0
            else:
                return ()
        return self.chunks.popleft()

    def _share_out(self, batch: Sequence[Capture]) -> None:
        self.after = batch[-1].id
        if self.limit is not None:
            self.limit -= len(batch)
        size = min(CHUNK, -(-len(batch) // (2 * self.processes)))  # a few pages are shared out as well
        self.chunks += [batch[start : start + size] for start in range(0, len(batch), size)]


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
