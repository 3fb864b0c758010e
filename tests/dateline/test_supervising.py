"""Processes are started again when they end, given up when they will not start, and stopped together."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from dateline import supervising
from dateline.supervising import SupervisionError, Supervisor

STAY = "import os, sys, time; open(sys.argv[1], 'a').write(f'{os.getpid()}\\n'); time.sleep(60)"


def pids(path: Path) -> list[int]:
    return [int(line) for line in path.read_text().split()] if path.exists() else []


def wait_until(done: Callable[[], bool]) -> None:
    until = time.monotonic() + 20
    while not done():
        assert time.monotonic() < until
        time.sleep(0.05)


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_what_ends_is_started_again_and_a_signal_stops_all(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    commands = {name: [sys.executable, "-c", STAY, str(path)] for name, path in (("one", one), ("two", two))}

    def disturb() -> None:
        wait_until(lambda: len(pids(one)) == len(pids(two)) == 1)
        os.kill(pids(one)[0], signal.SIGKILL)
        wait_until(lambda: len(pids(one)) == 2)
        os.kill(os.getpid(), signal.SIGTERM)

    thread = threading.Thread(target=disturb)
    thread.start()
    Supervisor(commands).run()
    thread.join()
    assert len(pids(two)) == 1, "the other was left alone"
    assert not any(alive(pid) for pid in pids(one) + pids(two))


def test_what_will_not_start_is_given_up_and_the_rest_stopped(tmp_path: Path) -> None:
    stays = tmp_path / "stays"
    commands = {
        "desk": [sys.executable, "-c", "raise SystemExit(3)"],
        "server": [sys.executable, "-c", STAY, str(stays)],
    }
    with pytest.raises(SupervisionError, match=r"The desk does not start \(it ended with 3\)"):
        Supervisor(commands).run()
    assert not any(alive(pid) for pid in pids(stays))


def test_a_process_that_does_not_listen_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supervising, "PATIENCE", 0.3)
    ready = tmp_path / "ready"
    deaf = f"import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); {STAY}"
    process = subprocess.Popen([sys.executable, "-c", deaf, str(ready)])
    wait_until(lambda: bool(pids(ready)))
    supervising.stop([process])
    assert process.returncode == -signal.SIGKILL
