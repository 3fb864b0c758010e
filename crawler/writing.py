"""One writer for all collections of a process: what waits together is stored in one transaction.

SQLite takes one writer at a time; threads that contend for its lock would sleep through most of the time they have.
"""

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar

from storage.store import Store, Transaction

T = TypeVar("T")
Work = Callable[[Transaction], Any]

BATCH = 64  # pieces of work in one transaction


class Writer:
    """Give it work; when `write` returns, the store has it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: list[tuple[Work, asyncio.Future[Any]]] = []
        self._turn = asyncio.Lock()

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """What `work` returns, after its transaction. Raises what `work` raises; others are not affected."""
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, future))
        async with self._turn:
            if not future.done():
                # Shielded: a caller that is cancelled must not take the others' work with it.
                await asyncio.shield(asyncio.ensure_future(self._write_batch()))
        return await future

    async def _write_batch(self) -> None:
        batch, self._waiting = self._waiting[:BATCH], self._waiting[BATCH:]
        works = [work for work, _ in batch]
        try:
            outcomes = await asyncio.to_thread(self._together, works)
        except Exception:  # noqa: BLE001 - one piece of it fails: each for itself, so that it fails alone
            outcomes = [await asyncio.to_thread(self._alone, work) for work in works]
        for (_, future), (value, error) in zip(batch, outcomes, strict=True):
            if future.done():
                continue
            if error is None:
                future.set_result(value)
            else:
                future.set_exception(error)

    def _together(self, works: list[Work]) -> list[tuple[Any, Exception | None]]:
        with self._store.transaction(durable=False) as tx:
            return [(work(tx), None) for work in works]

    def _alone(self, work: Work) -> tuple[Any, Exception | None]:
        try:
            with self._store.transaction(durable=False) as tx:
                return work(tx), None
        except Exception as error:  # noqa: BLE001 - handed to the one who asked
            return None, error
