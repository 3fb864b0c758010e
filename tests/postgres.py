"""A PostgreSQL that lives as long as the tests: on a Unix socket of its own, below a temporary folder."""

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import pytest

PORT = 54329  # names the socket only; nothing listens on the network


@dataclass
class Cluster:
    folder: Path
    binaries: Path
    numbers: Iterator[int] = field(default_factory=itertools.count)

    def new_database(self) -> str:
        """The address of a fresh, empty database."""
        name = f"t{next(self.numbers)}"
        # Copying template0 file by file is ten times slower than having its few changed pages logged.
        self.sql(f"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8'")
        return f"postgresql://dateline@/{name}?host={quote(str(self.folder), safe='')}&port={PORT}"

    def restart(self, seconds: float) -> None:
        """Stop it as an operator would who does not wait, and start it after a while."""
        user = _as_somebody(self.folder)
        control = [self.binaries / "pg_ctl", "-D", self.folder / "data", "-w", "-l", self.folder / "log"]
        quiet = {"check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "preexec_fn": user}
        subprocess.run([*control, "-m", "fast", "stop"], cwd=self.folder, **quiet)
        time.sleep(seconds)
        subprocess.run([*control, "-o", _options(self.folder), "start"], cwd=self.folder, **quiet)

    def sql(self, statement: str) -> None:
        psql = [self.binaries / "psql", "-h", self.folder, "-p", str(PORT), "-U", "dateline", "-qX", "-d", "postgres"]
        subprocess.run([*psql, "-c", statement], check=True, capture_output=True)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A throw-away cluster, or a skip with its reason."""
    with running() as made:
        yield made


@contextmanager
def running() -> Iterator[Cluster]:
    """A throw-away cluster. Raises as `pytest.skip` does, with the reason, where there can be none."""
    binaries = _binaries()
    if binaries is None:
        pytest.skip("PostgreSQL's initdb is not installed")
    try:
        import psycopg  # noqa: F401
    except ImportError:
        pytest.skip("psycopg is not installed")
    # Not pytest's folder: a socket's path must be short, and another user must reach it.
    folder = Path(tempfile.mkdtemp(prefix="dl-pg-", dir="/tmp"))
    user = _as_somebody(folder)
    try:
        data = folder / "data"
        run = {"check": True, "capture_output": True, "cwd": folder, "preexec_fn": user}
        subprocess.run(
            [binaries / "initdb", "-D", data, "-U", "dateline", "-A", "trust", "-E", "UTF8", "--locale=C", "-N"], **run
        )
        start = [binaries / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", _options(folder), "start"]
        subprocess.run(start, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, preexec_fn=user)
        yield Cluster(folder, binaries)
        subprocess.run([binaries / "pg_ctl", "-D", data, "-m", "immediate", "stop"], **run)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _options(folder: Path) -> str:
    return f"-c listen_addresses='' -c unix_socket_directories={folder} -c port={PORT} -c fsync=off"


def _binaries() -> Path | None:
    """The folder with initdb: on the path, or where Debian puts it."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    return max((path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")), default=None)


def _as_somebody(folder: Path) -> Callable[[], None] | None:
    """PostgreSQL refuses to run as root: what makes a child process somebody else, who owns the folder."""
    if os.getuid() != 0:
        return None
    who = pwd.getpwnam("nobody")
    os.chown(folder, who.pw_uid, who.pw_gid)

    def become() -> None:
        os.setgroups([])
        os.setgid(who.pw_gid)
        os.setuid(who.pw_uid)

    return become
