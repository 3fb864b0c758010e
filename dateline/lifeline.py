"""A line between processes that belong together: when the one that holds it ends, however it ends, so do the others.

It is a pipe whose one end the parent holds and never writes to. The child's end says so when the parent is gone, even
after a `kill -9`, on every system that has pipes.
"""

import contextlib
import os
import signal
import subprocess
import threading
import time
import weakref
from collections.abc import Iterator, Mapping, Sequence
from types import FrameType
from typing import Any

VARIABLE = "LIFELINE_OF_DATELINE"  # not DATELINE_…: it is no setting
GRACE = 25.0  # seconds to end in order after the parent is gone


def tied(command: Sequence[str], environment: Mapping[str, str], **options: Any) -> "subprocess.Popen[bytes]":
    """Start a process that ends with this one. Its program calls `follow`."""
    theirs, ours = os.pipe()
    os.set_inheritable(theirs, True)
    try:
        process: subprocess.Popen[bytes] = subprocess.Popen(
            command, env={**environment, VARIABLE: str(theirs)}, pass_fds=[theirs], **options
        )
    except BaseException:
        os.close(ours)
        raise
    finally:
        os.close(theirs)
    weakref.finalize(process, os.close, ours)  # open as long as this process is, or wants the other
    return process


def follow() -> None:
    """End this process, as SIGTERM does, when the one that started it by `tied` is gone. Without one: nothing."""
    line = os.environ.pop(VARIABLE, None)
    if line is not None and line.isdecimal():
        threading.Thread(target=_wait_for_end, args=(int(line),), name="lifeline", daemon=True).start()


def _wait_for_end(line: int) -> None:
    with contextlib.suppress(OSError):
        os.set_inheritable(line, False)
        os.read(line, 1)
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(GRACE)
    os.kill(os.getpid(), signal.SIGKILL)


def signals_that_end() -> tuple[int, ...]:
    """SIGTERM, SIGINT, and SIGHUP where it was not set aside on purpose (`nohup`)."""
    closed = getattr(signal, "SIGHUP", None)
    asked = closed is not None and signal.getsignal(closed) is not signal.SIG_IGN
    return (signal.SIGTERM, signal.SIGINT, *((closed,) if asked and closed is not None else ()))


@contextlib.contextmanager
def ended_by_signals() -> Iterator[None]:
    """Within the block a signal that ends the process raises `KeyboardInterrupt`, so that what was begun is ended."""
    before = {number: signal.signal(number, _interrupt) for number in signals_that_end()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt
