"""Is this installation sound? One check after the other, each a sentence."""

import importlib.util
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, packages_distributions, requires
from pathlib import Path
from typing import Literal

import dateline
from crawler.render import BROWSERS
from crawler.serving import assess_server
from dateline.settings import Settings
from outlets.loader import read
from pipeline.errors import DatelineError
from storage.store import check_integrity

NAMES = ("crawler", "dateline", "digest", "ledger", "outlets", "pipeline", "review", "scheduler", "storage", "watches")
ROOM = 1 << 30  # bytes of free disk below which it is time to say so


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What was found. "absent" is optional and not there."""

    state: Literal["ok", "wrong", "absent"]
    text: str


def checks() -> Iterator[Check]:
    """Every check, as it is made. A mistake in the settings ends them: the rest depends on those."""
    yield Check(state="ok", text=f"Python {sys.version.split()[0]}, {sys.executable}")
    yield from _names()
    yield _modules()
    try:
        settings = Settings.load()
    except DatelineError as error:
        yield Check(state="wrong", text=str(error))
        return
    yield _contact(settings)
    yield from _outlets(settings)
    yield from _folders(settings)
    yield from _store(settings)
    yield from _optional(settings)


def _names() -> Iterator[Check]:
    """Our import names are generic: another distribution may own one of them, and come first."""
    home = Path(dateline.__file__).parent.parent
    owners = packages_distributions()
    for name in NAMES:
        spec = importlib.util.find_spec(name)
        place = Path(spec.origin).resolve() if spec and spec.origin else None
        if place is None or not place.is_relative_to(home.resolve()):
            yield Check(state="wrong", text=f"The name {name} belongs to {place or 'nothing'}, not to {home}. {_CURE}")
        elif others := {owner for owner in owners.get(name, []) if owner != "dateline"}:
            yield Check(state="wrong", text=f"The name {name} is claimed by {', '.join(sorted(others))}, too. {_CURE}")
    yield Check(state="ok", text=f"The names {', '.join(NAMES)} were looked up; ours lie in {home}")


_CURE = "Install Dateline in an environment of its own."


def _modules() -> Check:
    """Packages of ours and of those we use: a module that is missing loses pages without a word."""
    missing = sorted(absent("dateline"))
    if missing:
        text = f"Packages are missing: {', '.join(missing)}. Install them: pip install {' '.join(missing)}"
        return Check(state="wrong", text=text)
    return Check(state="ok", text="Every package that Dateline needs is installed")


def absent(
    package: str, extras: tuple[str, ...] = (), seen: set[tuple[str, tuple[str, ...]]] | None = None
) -> set[str]:
    """What `package` needs, directly or through others, and is not installed. Needs of other systems are left."""
    seen = set() if seen is None else seen
    if (package, extras) in seen:
        return set()
    seen.add((package, extras))
    try:
        wanted = requires(package) or []
    except PackageNotFoundError:
        return {package}
    missing: set[str] = set()
    for line in wanted:
        needed, _, marker = line.partition(";")
        extra = re.fullmatch(r"""\s*extra\s*==\s*['"]([^'"]+)['"]\s*""", marker)
        if (marker and not extra) or (extra and extra.group(1).replace("_", "-") not in extras):
            continue
        if found := re.match(r"\s*([\w.-]+)\s*(?:\[([^\]]*)\])?", needed):
            named = tuple(part.strip().replace("_", "-") for part in (found.group(2) or "").split(",") if part.strip())
            missing |= absent(found.group(1).lower(), named, seen)
    return missing


def _contact(settings: Settings) -> Check:
    if settings.contact:
        return Check(state="ok", text=f"Contact address: {settings.contact}")
    return Check(state="wrong", text="No contact address, so nothing is fetched. Set DATELINE_CONTACT.")


def _outlets(settings: Settings) -> Iterator[Check]:
    try:
        catalogue, mistakes = read(settings.outlets)
    except DatelineError as error:
        yield Check(state="wrong", text=str(error))
        return
    for mistake in mistakes:
        yield Check(state="wrong", text=str(mistake))
    watched = len(catalogue.watched(settings.watch))
    yield Check(state="ok", text=f"Outlets: {len(catalogue)}, of which {watched} are watched")


def _folders(settings: Settings) -> Iterator[Check]:
    if settings.plugins is not None and not settings.plugins.is_dir():
        yield Check(state="wrong", text=f"The folder of plugins, {settings.plugins}, is not there.")
    try:
        settings.data.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=settings.data):
            pass
    except OSError as error:
        yield Check(state="wrong", text=f"The data folder {settings.data} cannot be written: {error.strerror}.")
        return
    free = shutil.disk_usage(settings.data).free
    text = f"Data folder {settings.data}: can be written, {free / 1e9:.1f} GB free"
    yield Check(state="ok" if free >= ROOM else "wrong", text=text)


def _store(settings: Settings) -> Iterator[Check]:
    try:
        with settings.open_store() as store, store.read() as tx:
            name = store.engine.url.render_as_string(hide_password=True)
            for problem in check_integrity(tx):
                yield Check(state="wrong", text=f"Database {name}: {problem}")
            yield Check(state="ok", text=f"Database {name}: opens, tables up to date")
            server = assess_server(store, datetime.now(UTC))
            yield Check(state="wrong" if server.state == "red" else "ok", text=server.text)
    except DatelineError as error:
        yield Check(state="wrong", text=str(error))


def _optional(settings: Settings) -> Iterator[Check]:
    wanted = bool(settings.database)
    if importlib.util.find_spec("psycopg"):
        yield Check(state="ok", text="PostgreSQL's driver (extra `postgres`) is installed")
    else:
        text = "PostgreSQL's driver is not installed: pip install 'dateline[postgres]'"
        yield Check(state="wrong" if wanted else "absent", text=text)
    browser = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    driver = importlib.util.find_spec("playwright")
    if browser and driver:
        yield Check(state="ok", text=f"Pages that need a browser can be read: {browser}")
    else:
        missing = " and ".join(["Chromium"] * (not browser) + ["the extra `browser`"] * (not driver))
        yield Check(state="absent", text=f"Outlets marked `render: true` cannot be read: {missing} not installed")
    yield Check(state="ok", text=f"Cores: {os.cpu_count()}; processes that read pages: {settings.workers}")
