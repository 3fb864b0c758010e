"""A process for readers that hostile input can slow down or blow up: it has limits and can be killed.

It is started when there is something to read, not before: a poll that finds nothing new needs no process.
"""

import asyncio
import multiprocessing
import resource
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, ParamSpec, TypeVar

from crawler.losses import Lost

P = ParamSpec("P")
T = TypeVar("T")

PROCESSES = 2
SECONDS = 5.0  # the largest real feed we know takes well under one; a hostile one is given up
MEGABYTES = 1024  # of address space: what a reader may take on top of Python itself


class Worker:
    """A few processes; a hostile source holds up one of them. Close it when done."""

    def __init__(self, seconds: float = SECONDS, megabytes: int = MEGABYTES, processes: int = PROCESSES) -> None:
        self._free = [_Reader(seconds, megabytes) for _ in range(processes)]
        self._all = tuple(self._free)
        self._turn = asyncio.Semaphore(processes)

    async def run(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """`function(*args, **kwargs)`, made in a process. Raises `Lost` when it takes too long, or too much."""
        async with self._turn:
            reader = self._free.pop()
            try:
                return await asyncio.to_thread(reader.call, function, args, kwargs)
            finally:
                self._free.append(reader)

    def close(self) -> None:
        """End the processes that were started."""
        for reader in self._all:
            reader.close()


class _Reader:
    """One process."""

    def __init__(self, seconds: float, megabytes: int) -> None:
        self._seconds, self._megabytes = seconds, megabytes
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None

    def close(self) -> None:
        """End the process, if one was started."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None

    def call(self, function: Callable[..., T], args: Any, kwargs: Any) -> T:
        pipe = self._started()
        try:
            pipe.send((function, args, kwargs))
            if not pipe.poll(self._seconds):
                self.close()
                raise Lost("broken_source", f"reading it takes more than {self._seconds:.0f} s")
            done, value = pipe.recv()
        except (EOFError, OSError) as error:
            self.close()
            raise Lost("broken_source", "reading it kills the reader") from error
        if not done:
            raise Lost("broken_source", f"reading it fails: {value}")
        result: T = value
        return result

    def _started(self) -> Connection:
        if self._pipe is None or self._process is None or not self._process.is_alive():
            self.close()
            context = multiprocessing.get_context("forkserver")
            context.set_forkserver_preload(["crawler.sources"])
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=_serve, args=(theirs, self._megabytes), daemon=True)
            self._process.start()
            theirs.close()
        return self._pipe


def _serve(pipe: Connection, megabytes: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20, megabytes << 20))
    while True:
        try:
            function, args, kwargs = pipe.recv()
        except EOFError:
            return
        try:
            answer = (True, function(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - one source: whatever its reader raises becomes its loss
            answer = (False, f"{type(error).__name__}: {error}"[:300])
        try:
            pipe.send(answer)
        except OSError:  # who asked is gone
            return
