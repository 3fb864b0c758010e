"""Keeping processes alive: started again when they end, given up when they will not start, stopped together."""

import logging
import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import FrameType

from dateline import lifeline
from pipeline.errors import DatelineError

SOON = 10.0  # seconds: a process that ends earlier did not start
TRIES = 3  # starts in a row that come to nothing
PATIENCE = 30.0  # seconds that a process has to end by itself

_log = logging.getLogger(__name__)


class SupervisionError(DatelineError):
    """A process does not start."""


@dataclass(slots=True)
class _Child:
    name: str
    command: Sequence[str]
    process: subprocess.Popen[bytes]
    started: float
    failures: int = 0


class Supervisor:
    """Runs commands, by name, until a signal ends it; they end with this process however it ends."""

    def __init__(self, commands: Mapping[str, Sequence[str]], environment: Mapping[str, str] | None = None) -> None:
        self._environment = dict(os.environ if environment is None else environment)
        self._commands = commands
        self._stop = False

    def run(self) -> None:
        """Until a signal. Raises `SupervisionError` when one of them does not start; the others are stopped then."""
        before = {number: signal.signal(number, self._note) for number in lifeline.signals_that_end()}
        children: list[_Child] = []
        try:
            for name, command in self._commands.items():
                children.append(self._start(name, command))
            while not self._stop:
                for child in children:
                    if child.process.poll() is not None and not self._stop:
                        self._again(child)
                time.sleep(0.2)
        finally:
            stop([child.process for child in children])
            for number, handler in before.items():
                signal.signal(number, handler)

    def _note(self, number: int, frame: FrameType | None) -> None:
        self._stop = True

    def _start(self, name: str, command: Sequence[str]) -> _Child:
        # A session of its own: a ctrl-C at the terminal reaches us alone, and we end them in order.
        process = lifeline.tied(command, self._environment, start_new_session=True)
        return _Child(name=name, command=command, process=process, started=time.monotonic())

    def _again(self, child: _Child) -> None:
        lived = time.monotonic() - child.started
        child.failures = child.failures + 1 if lived < SOON else 0
        code = child.process.returncode
        if child.failures >= TRIES:
            raise SupervisionError(f"The {child.name} does not start (it ended with {code}); its last words are above.")
        _log.warning("The %s ended with %s after %.0f s; it is started again", child.name, code, lived)
        fresh = self._start(child.name, child.command)
        child.process, child.started = fresh.process, fresh.started


def stop(processes: Sequence["subprocess.Popen[bytes]"]) -> None:
    """Ask the processes to end, and end those that do not."""
    for process in processes:
        if process.poll() is None:
            process.terminate()
    until = time.monotonic() + PATIENCE
    for process in processes:
        try:
            process.wait(max(0.0, until - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
