"""Processes that read pages. One that dies or takes too long is replaced, and the page it had is named."""

import asyncio
import multiprocessing
import os
import resource
import signal
import threading
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from dateline.plugins import add_folder
from pipeline.context import Context
from pipeline.errors import DatelineError
from pipeline.extract import extract
from pipeline.record import Page
from storage.prepared import Prepared, prepare

MEGABYTES = 4096  # of address space per process; a page of 10 MB took 0.9 GB of it
# Read before the first page, so that no page pays for loading languages, places and models.
SAMPLE = Page(
    body=b"<html><title>Twelve held</title><article><p>Twelve people were arrested in Seoul on 3 May 2024, the Post "
    b"said on Monday. It gave no further details, and the office did not answer questions.</p></article></html>",
    url="https://sample.example/twelve-held",
)
START_SECONDS = 120.0  # a cold disk under load; reading itself is not measured by this


class UnreadableError(Exception):
    """A page that cannot be read. `code` names why, the text is a sentence's second half."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class ReaderError(DatelineError):
    """No process can be had: a fault of ours or of the machine, not of a page."""


class Reader:
    """One process. `read` is for one caller at a time."""

    def __init__(self, context: Context, plugins: Path | None, seconds: float) -> None:
        self._context, self._plugins, self._seconds = context, plugins, seconds
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._lock = threading.Lock()
        self._ended = False

    def read(self, page: Page) -> Prepared:
        """What the page holds, ready for the store. `UnreadableError` where that kills, stalls or fails."""
        try:
            pipe = self._started()
        except OSError as error:
            raise ReaderError(f"No process can be had to read pages: {error}. Nothing was set aside.") from error
        try:
            pipe.send(page)
            if not pipe.poll(self._seconds):
                self.close()
                raise UnreadableError("stalled", f"reading it takes more than {self._seconds:g} s")
            done, value = pipe.recv()
        except (EOFError, OSError) as error:
            self.close()
            if self._ended:
                raise ReaderError("The readers have ended; the page stays to be read.") from error
            raise UnreadableError("died", "reading it ends the process that reads") from error
        if not done:
            raise UnreadableError("failed", f"reading it fails: {value}")
        prepared: Prepared = value
        return prepared

    def start(self) -> None:
        """Have the process ready."""
        self._started()

    def end(self) -> None:
        """End the process for good, from any thread; a page in it is lost to its reader, not to the store."""
        with self._lock:
            self._ended = True
            if self._process is not None:
                self._process.kill()

    def close(self) -> None:
        """Be rid of the process, if there is one. A later page starts another."""
        with self._lock:
            if self._process is not None:
                self._process.kill()
                self._process.join()
                self._process.close()
            if self._pipe is not None:
                self._pipe.close()
            self._process = self._pipe = None

    def _started(self) -> Connection:
        if self._pipe is not None and self._process is not None and self._process.is_alive():
            return self._pipe
        self.close()
        with self._lock:
            if self._ended:
                raise ReaderError("The readers have ended; the page stays to be read.")
            # Not the fork server, which all processes of ours would share and wait for while it loads the pipeline.
            context = multiprocessing.get_context("spawn")
            self._pipe, theirs = context.Pipe()
            self._process = context.Process(target=_serve, args=(theirs, self._context, self._plugins), daemon=True)
            self._process.start()
            theirs.close()
            pipe = self._pipe
        try:
            ready = pipe.poll(START_SECONDS) and pipe.recv()
        except (EOFError, OSError):
            ready = False
        if not ready:
            self.close()
            raise ReaderError("The process that reads pages cannot start; the log says why. Nothing was set aside.")
        return pipe


class Readers:
    """Several processes. They start when there is something to read."""

    def __init__(self, context: Context, *, count: int, seconds: float, plugins: Path | None = None) -> None:
        self.count = count
        self._all = [Reader(context, plugins, seconds) for _ in range(count)]
        self._free: asyncio.Queue[Reader] = asyncio.Queue()
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="reader")
        for reader in self._all:
            self._free.put_nowait(reader)

    def warm_up(self) -> None:
        """Start a process before the first page comes, in the background: that takes longer than reading one."""
        reader = self._free.get_nowait()
        call = asyncio.get_running_loop().run_in_executor(self._threads, reader.start)
        call.add_done_callback(lambda done: self._give_back(reader, done))

    async def read(self, page: Page) -> Prepared:
        """What the page holds, from the next process that is free. Raises `UnreadableError`."""
        reader = await self._free.get()
        call = asyncio.get_running_loop().run_in_executor(self._threads, reader.read, page)
        # A caller that is cancelled leaves its page to the process, which is free again when that is read.
        call.add_done_callback(lambda done: self._give_back(reader, done))
        return await asyncio.shield(call)

    def close(self) -> None:
        """End all processes."""
        for reader in self._all:
            reader.end()
        self._threads.shutdown()
        for reader in self._all:
            reader.close()

    def _give_back(self, reader: Reader, done: asyncio.Future[Any]) -> None:
        if not done.cancelled():
            done.exception()  # the caller has it, or is gone
        self._free.put_nowait(reader)


def _serve(pipe: Connection, context: Context, plugins: Path | None) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.nice(5)  # collecting and the desk answer first
    resource.setrlimit(resource.RLIMIT_AS, (MEGABYTES << 20, MEGABYTES << 20))
    add_folder(plugins)
    _read(SAMPLE, context)
    pipe.send(True)
    while True:
        try:
            page = pipe.recv()
        except EOFError:
            return
        try:
            answer: tuple[bool, Prepared | str] = (True, _read(page, context))
        except Exception as error:  # noqa: BLE001 - one page: whatever its reading raises is written down with it
            answer = (False, f"{type(error).__name__}: {error}"[:300])
        pipe.send(answer)


def _read(page: Page, context: Context) -> Prepared:
    """What the page holds; one without a body is no article."""
    record = extract(page, context)
    return prepare(record, is_article=bool(record.text.strip()))
