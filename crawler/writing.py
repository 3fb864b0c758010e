"""One writer for all collections of a process: what waits together is stored in one transaction.

SQLite takes one writer at a time; threads that contend for its lock would sleep through most of the time they have.
"""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from pipeline.errors import UnavailableError
from storage import captures
from storage.faults import Faults
from storage.store import Store, Transaction
from storage.types import Seen, Snapshot

T = TypeVar("T")
Work = Callable[[Transaction], Any]

BATCH = 64  # pieces of work in one transaction
PATIENCE = 300.0  # seconds that a fault of the store may last, where nobody said otherwise
DISK = 4  # files written at once: most of the time each waits for the disk


class Writer:
    """Give it work; when `write` returns, the store has it. A fault of the store that passes only takes its time."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.faults = Faults(patience=PATIENCE)
        self._waiting: list[tuple[Work | Seen, asyncio.Future[Any]]] = []
        self._turn = asyncio.Lock()
        # Of their own, or transactions would wait behind the files of twenty outlets.
        self._disk = ThreadPoolExecutor(DISK, thread_name_prefix="snapshots")

    async def keep_body(self, body: bytes) -> Snapshot:
        """Write a body to the snapshot folder; when this returns, the disk has it."""
        loop = asyncio.get_running_loop()
        return await self.faults.insist(lambda: loop.run_in_executor(self._disk, self._store.keep_body, body))

    async def read(self, work: Callable[[], T]) -> T:
        """What `work`, which reads the store by itself, returns."""
        return await self.faults.insist(lambda: asyncio.to_thread(work))

    def close(self) -> None:
        """Ends the threads."""
        self.faults.ended = True
        self._disk.shutdown()

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """What `work` returns, after its transaction. Raises what `work` raises; others are not affected."""
        done: T = await self._done(work)
        return done

    async def keep(self, seen: Seen) -> bool:
        """Write down a page that came, together with others; False: its address held the same before."""
        return await self._done(seen) is not None

    async def _done(self, item: Work | Seen) -> Any:
        future: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, future))
        async with self._turn:
            if not future.done():
                # Shielded: a caller that is cancelled must not take the others' work with it.
                await asyncio.shield(asyncio.ensure_future(self._write_batch()))
        return await future

    async def _write_batch(self) -> None:
        batch, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
        items = [item for item, _ in batch]
        for (_, future), (value, error) in zip(batch, await self._outcomes(items), strict=True):
            if future.done():
                continue
            if error is None:
                future.set_result(value)
            else:
                future.set_exception(error)

    async def _outcomes(self, items: Sequence[Work | Seen]) -> list[tuple[Any, Exception | None]]:
        """For each piece of work what it returned, or what it raised."""
        try:
            together = await self.faults.insist(lambda: asyncio.to_thread(self._together, items))
        except UnavailableError as error:
            return [(None, error)] * len(items)
        except Exception as error:  # noqa: BLE001 - one piece of it fails: each for itself, so that it fails alone
            if len(items) == 1:
                return [(None, error)]
            return [outcome for item in items for outcome in await self._outcomes([item])]
        return [(value, None) for value in together]

    def _together(self, items: Sequence[Work | Seen]) -> list[Any]:
        with self._store.transaction(durable=False) as tx:
            kept = iter(captures.record_all(tx, [item for item in items if isinstance(item, Seen)]))
            return [next(kept) if isinstance(item, Seen) else item(tx) for item in items]
