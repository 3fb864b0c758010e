"""Processes that belong together end together, however the first of them ends, and a taken port is said at once."""

import os
import shlex
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.demo import run as demo_run
from dateline.lifeline import tied

ROOT = Path(__file__).resolve().parents[2]
LINUX = pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="finds processes by /proc")


def environment(**more: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("DATELINE_")}
    return {**kept, "PYTHONPATH": str(ROOT), **more}


def processes_of(mark: str) -> list[int]:
    """The processes whose environment names this folder."""
    found = []
    for path in Path("/proc").glob("[0-9]*/environ"):
        try:
            if mark.encode() in path.read_bytes():
                found.append(int(path.parent.name))
        except OSError:
            continue
    return found


def wait_for(done: object, seconds: float = 60) -> None:
    until = time.monotonic() + seconds
    while not done():  # type: ignore[operator]
        assert time.monotonic() < until, "it takes too long"
        time.sleep(0.1)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder with a space in its name; what was left alive is killed, after it was seen."""
    made = tmp_path / "my demo"
    yield made
    for pid in processes_of(f"DATELINE_CONFIG={made}"):
        os.kill(pid, signal.SIGKILL)


@LINUX
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGKILL])
def test_the_demonstration_leaves_no_child(folder: Path, number: signal.Signals) -> None:
    command = [sys.executable, "-m", "dateline", "demo", "--data", str(folder)]
    demo = subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    mark = f"DATELINE_CONFIG={folder}"
    wait_for(lambda: len(processes_of(mark)) >= 4)  # `up`, server, desk and the process that readers are forked from
    demo.send_signal(number)
    demo.communicate(timeout=60)
    assert demo.returncode == (-signal.SIGKILL if number == signal.SIGKILL else 0)
    wait_for(lambda: not processes_of(mark))


@LINUX
def test_what_is_tied_ends_with_its_parent_though_it_does_not_listen(tmp_path: Path) -> None:
    ready = tmp_path / "ready"
    child = (
        "import signal, sys, time; from dateline import lifeline; lifeline.GRACE = 0.3; lifeline.follow();"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN); open(sys.argv[1], 'w').close(); time.sleep(60)"
    )
    parent = (
        "import os, sys, time; from dateline.lifeline import tied;"
        f"p = tied([sys.executable, '-c', {child!r}, sys.argv[1]], os.environ); print(p.pid, flush=True); time.sleep(60)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", parent, str(ready)], env=environment(), stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    pid = int(process.stdout.readline())
    wait_for(ready.exists)
    process.kill()
    process.communicate()
    wait_for(lambda: not Path(f"/proc/{pid}").exists(), 20)


def test_without_a_parent_that_holds_the_line_nothing_ends() -> None:
    code = "from dateline import lifeline; lifeline.follow(); import time; time.sleep(0.3); print('lives')"
    for start in (
        lambda: subprocess.Popen([sys.executable, "-c", code], env=environment(), stdout=subprocess.PIPE),
        lambda: tied([sys.executable, "-c", code], environment(), stdout=subprocess.PIPE),
    ):
        process = start()
        assert process.communicate(timeout=30)[0] == b"lives\n"


@pytest.mark.parametrize("command", ["up", "demo", "review"])
def test_a_taken_port_is_said_before_anything_starts(tmp_path: Path, command: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        words = ["demo", "--data", str(tmp_path / "data"), "--port", port] if command == "demo" else [command]
        more = {} if command == "demo" else {"DATELINE_PORT": port, "DATELINE_DATA": str(tmp_path / "data")}
        said = subprocess.run(
            [sys.executable, "-m", "dateline", *words],
            env=environment(**more, DATELINE_CONTACT="a@b.example"),
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert said.returncode == 1
    assert said.stderr.startswith(f"dateline: The desk cannot listen at 127.0.0.1, port {port}: Address already in use")
    assert not (tmp_path / "data").exists()


def test_a_printed_command_works_as_it_stands(tmp_path: Path) -> None:
    line = f"cd {shlex.quote(str(tmp_path))} && {demo_run.command('--version')}"
    done = subprocess.run(line, shell=True, env={"PATH": "/usr/bin:/bin"}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("dateline, version ")


def test_a_demonstration_that_was_killed_goes_on_after_what_was_seen(tmp_path: Path) -> None:
    demo_run.write_progress(tmp_path, 4000, 12.0)
    assert demo_run.read_progress(tmp_path)["elapsed"] > 12.0
    demo_run.write_progress(tmp_path, 4000, 0.0)
    assert demo_run.read_progress(tmp_path) == {"port": 4000, "elapsed": 0.0}
