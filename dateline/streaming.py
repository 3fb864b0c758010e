"""Work on a stream in several processes: results in the order of the input, few items in memory."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")

FEW = 6  # items that are worked on in this process: starting others would take longer
PER_PROCESS = 4  # items in flight for each process


def in_order(work: Callable[[T], R], items: Iterable[T], jobs: int, lost: Callable[[T], R]) -> Iterator[R]:
    """`work` of each item, in order. `lost`: what to say of an item whose work ended its process."""
    waiting = iter(items)
    first = list(islice(waiting, FEW))
    if jobs <= 1 or len(first) < FEW:
        yield from map(work, chain(first, waiting))
        return
    yield from _Pool(work, jobs, lost).run(chain(first, waiting))


class _Pool(Generic[T, R]):
    """Processes, and the items in flight in the order in which they came."""

    def __init__(self, work: Callable[[T], R], jobs: int, lost: Callable[[T], R]) -> None:
        self._work, self._jobs, self._lost = work, jobs, lost
        self._pool = ProcessPoolExecutor(jobs)
        self._flight: deque[tuple[T, Future[R]]] = deque()

    def run(self, items: Iterator[T]) -> Iterator[R]:
        try:
            for item in items:
                self._flight.append((item, self._send(item)))
                if len(self._flight) >= PER_PROCESS * self._jobs:
                    yield self._next()
            while self._flight:
                yield self._next()
        finally:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def _send(self, item: T) -> Future[R]:
        try:
            return self._pool.submit(self._work, item)
        except BrokenProcessPool as error:  # a process died a moment ago: this item is lost with those in flight
            broken: Future[R] = Future()
            broken.set_exception(error)
            return broken

    def _next(self) -> R:
        item, future = self._flight.popleft()
        try:
            return future.result()
        except BrokenProcessPool:
            return self._again(item)

    def _again(self, item: T) -> R:
        """A process died, and all items in flight are lost: the oldest is tried alone, the rest is sent once more."""
        with ProcessPoolExecutor(1) as alone:
            try:
                result = alone.submit(self._work, item).result()
            except BrokenProcessPool:
                result = self._lost(item)
        self._pool.shutdown(wait=False, cancel_futures=True)
        self._pool = ProcessPoolExecutor(self._jobs)
        self._flight = deque((waiting, self._send(waiting)) for waiting, _ in self._flight)
        return result
