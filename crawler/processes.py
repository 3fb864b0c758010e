"""Processes for work that hostile input can slow down or blow up: each has limits, and can be killed and replaced.

They start when there is work, not before: a poll that finds nothing new needs no process. All are forked from one
server process that has loaded once what they need (`share`), so that a second one costs next to nothing.
"""

import multiprocessing
import os
import resource
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing import forkserver
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Generic, TypeVar

from pipeline.errors import DatelineError

Job = TypeVar("Job")
Result = TypeVar("Result")

START_SECONDS = 120.0  # a cold disk under load; the work itself is not measured by this
_shared = ["crawler.sources"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """`seconds` for one piece of work; `megabytes` of address space on top of what was loaded before it."""

    seconds: float
    megabytes: int
    niceness: int = 0


@dataclass(frozen=True, slots=True)
class Stopped:
    """A piece of work that did not end well. `code`: died, stalled, failed; `message`: a sentence's second half."""

    code: str
    message: str


class ProcessError(DatelineError):
    """No process can be had: a fault of ours or of the machine, not of the work."""


def share(module: str) -> None:
    """Have the server process import the module before it forks. Without effect once it runs: then each process pays
    for itself."""
    if module not in _shared:
        _shared.append(module)


def begin(*modules: str) -> None:
    """Start the server process with these modules to share, before there is work: it loads while the caller does."""
    for module in modules:
        share(module)
    _context(alone=False)
    forkserver.ensure_running()


class Process(Generic[Job, Result]):
    """One process, for one caller at a time. `prepare`, called in it once, returns what does a piece of work.

    `alone`: it shares nothing with the others, and loads what it needs by itself.
    """

    def __init__(self, prepare: Callable[[], Callable[[Job], Result]], limits: Limits, *, alone: bool = False) -> None:
        self._prepare, self._limits, self._alone = prepare, limits, alone
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._lock = threading.Lock()
        self._ended = False

    def work(self, jobs: Sequence[Job]) -> Iterator[Result | Stopped]:
        """What comes of each job, in order; one that stops the process costs the others nothing.

        Raises `ProcessError` where there is no process to be had.
        """
        left = deque(jobs)
        try:
            while left:
                pipe = self.start()
                if not self._send(pipe, tuple(left)):
                    continue
                while left and self._pipe is pipe:
                    answer = self._answer(pipe)
                    left.popleft()
                    yield answer
        finally:
            if left:  # the caller broke off: what the process still answers must not be taken for a later answer
                self.close()

    def start(self) -> Connection:
        """Have the process ready; returns the pipe to it."""
        if self._pipe is not None and self._process is not None and self._process.is_alive():
            return self._pipe
        self.close()
        with self._lock:
            if self._ended:
                raise ProcessError("The processes have ended; the work stays to be done.")
            context = _context(self._alone)
            try:
                self._pipe, theirs = context.Pipe()
                self._process = context.Process(target=_serve, args=(theirs, self._prepare, self._limits), daemon=True)
                self._process.start()
            except OSError as error:
                raise ProcessError(f"No process can be had: {error}. Nothing was lost; it is tried again.") from error
            theirs.close()
            pipe = self._pipe
        try:
            ready = pipe.poll(START_SECONDS) and pipe.recv()
        except (EOFError, OSError):
            ready = False
        if not ready:
            self.close()
            raise ProcessError("A process that reads cannot start; the log says why. Nothing was lost.")
        return pipe

    def end(self) -> None:
        """End the process for good, from any thread; what it was at is lost to its caller, not to the store."""
        with self._lock:
            self._ended = True
            if self._process is not None:
                self._process.kill()

    def close(self) -> None:
        """Be rid of the process, if there is one. Later work starts another."""
        with self._lock:
            if self._process is not None:
                self._process.kill()
                self._process.join()
                self._process.close()
            if self._pipe is not None:
                self._pipe.close()
            self._process = self._pipe = None

    def _send(self, pipe: Connection, jobs: tuple[Job, ...]) -> bool:
        """False when the process is gone: it ended while it had nothing to do."""
        try:
            pipe.send(jobs)
        except OSError:
            self.close()
            return False
        return True

    def _answer(self, pipe: Connection) -> Result | Stopped:
        """The next answer. Where there is none, the process is replaced."""
        try:
            if not pipe.poll(self._limits.seconds):
                self.close()
                return Stopped("stalled", f"reading it takes more than {self._limits.seconds:g} s")
            done, value = pipe.recv()
        except (EOFError, OSError) as error:
            self.close()
            if self._ended:
                raise ProcessError("The processes have ended; the work stays to be done.") from error
            return Stopped("died", "reading it ends the process that reads")
        if not done:
            return Stopped("failed", f"reading it fails: {value}")
        result: Result = value
        return result


def _context(alone: bool) -> SpawnContext | ForkServerContext:
    if alone:
        return multiprocessing.get_context("spawn")
    shared = multiprocessing.get_context("forkserver")
    shared.set_forkserver_preload(_shared)
    return shared


def _serve(pipe: Connection, prepare: Callable[[], Callable[[Any], Any]], limits: Limits) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.nice(limits.niceness)
    work = prepare()
    space = _address_space() + (limits.megabytes << 20)
    resource.setrlimit(resource.RLIMIT_AS, (space, space))
    try:
        pipe.send(True)
        while True:
            for job in pipe.recv():
                try:
                    answer = (True, work(job))
                except Exception as error:  # noqa: BLE001 - one job: whatever it raises is told to the one who asked
                    answer = (False, f"{type(error).__name__}: {error}"[:300])
                pipe.send(answer)
    except (EOFError, OSError):  # who asked is gone
        return


def _address_space() -> int:
    """Bytes of address space taken so far; 0 where the system does not tell."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    except OSError:
        return 0
