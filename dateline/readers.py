"""Processes that read pages. One that dies or takes too long is replaced, and the page it had is named."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Any, TypeVar

from crawler import processes
from crawler.processes import Limits, Process, Stopped
from dateline.plugins import add_folder, version_with
from ledger.comparing.result import Change
from pipeline.context import Context
from pipeline.errors import StorageError
from pipeline.record import Page
from storage.bodies import Bodies
from storage.prepared import Prepared
from storage.types import Capture, Pair

T = TypeVar("T")
MEGABYTES = 4096  # of address space per process; a page of 10 MB took 0.9 GB of it
NICENESS = 5  # collecting and the desk answer first
MISSING = "missing"  # besides the codes of `Stopped`: the page's body is not where it should be

Read = Prepared | Stopped  # what the page holds, or why it cannot be read
Compared = tuple[Change, ...] | Stopped  # what a revision says otherwise, or why it cannot be compared


class Readers:
    """Several processes that read pages from the snapshot folder. They start when there is something to read.

    `count` says how many there are, `version` by which rules they read, `plugins` where an operator's own are.
    """

    def __init__(
        self, context: Context, bodies: Bodies, *, count: int, seconds: float, plugins: Path | None = None
    ) -> None:
        processes.share("dateline.warm")
        prepare = partial(_reader, context, bodies, plugins)
        limits = Limits(seconds=seconds, megabytes=MEGABYTES, niceness=NICENESS)
        self.count, self.plugins = count, plugins
        self.version = version_with(plugins)
        self._all: list[Process[Capture | Pair, Any]] = [
            # What all share was loaded without an operator's own languages and rules.
            Process(prepare, limits, alone=plugins is not None)
            for _ in range(count)
        ]
        self._free: SimpleQueue[Process[Capture | Pair, Any]] = SimpleQueue()
        for process in self._all:
            self._free.put(process)
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="reader")  # one waits for each process

    def warm_up(self) -> None:
        """Start the processes before the first page comes, in the background: that takes longer than reading one."""
        for _ in self._all:
            self._threads.submit(self._with_process, Process.start).add_done_callback(_forget)

    async def read(self, captures: Sequence[Capture]) -> list[Read]:
        """What each page holds, from the next process that is free. Raises `ProcessError` where there is none."""
        call = self._threads.submit(self._with_process, lambda process: list(process.work(captures)))
        # A caller that is cancelled leaves its pages to the process, which is free again when they are read.
        return await asyncio.shield(_awaited(call))

    async def compare(self, pairs: Sequence[Pair]) -> list[Compared]:
        """What each revision says otherwise than the one before it, both read anew. Raises as `read` does."""
        call = self._threads.submit(self._with_process, lambda process: list(process.work(pairs)))
        return await asyncio.shield(_awaited(call))

    def close(self) -> None:
        """End all processes."""
        for process in self._all:
            process.end()
        self._threads.shutdown()
        for process in self._all:
            process.close()

    def _with_process(self, function: Callable[[Process[Capture | Pair, Any]], T]) -> T:
        """In a thread: there are as many of them as processes, so one is free."""
        process = self._free.get()
        try:
            return function(process)
        finally:
            self._free.put(process)


def _awaited(call: Future[T]) -> asyncio.Future[T]:
    """What the thread does, to be awaited; nobody complains when nobody waits for it any more."""
    future = asyncio.wrap_future(call)
    future.add_done_callback(_forget)
    return future


def _forget(call: Future[Any] | asyncio.Future[Any]) -> None:
    if not call.cancelled():
        call.exception()  # the caller has it, or is gone


def _reader(context: Context, bodies: Bodies, plugins: Path | None) -> Callable[[Capture | Pair], Read | Compared]:
    """In the process: make ready, and return what reads a page. Only there is the pipeline loaded."""
    from dateline.measuring import measures_of
    from dateline.reading import accounts_by, read_page, warm_up

    add_folder(plugins)
    accounts = accounts_by(measures_of(plugins))
    warm_up(context)

    def read(job: Capture | Pair) -> Read | Compared:
        try:
            if isinstance(job, Pair):
                from ledger.comparing.compare import compare

                old, new = (page_of(one, bodies.read(one.snapshot)) for one in (job.before, job.after))
                return compare(old, new, context)
            body = bodies.read(job.snapshot)
        except StorageError as error:
            return Stopped(MISSING, str(error))
        return read_page(page_of(job, body), context, accounts, outlet=job.outlet)

    return read


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
