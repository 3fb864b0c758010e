"""The watches that are on, as the processes that read pages hold them against what comes in."""

import logging
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from dateline.outbox import shown
from dateline.settings import Settings
from pipeline.query.grammar import show
from storage import watching
from storage.store import Store
from storage.watching import Watched, Watchman
from watches.loader import Watches, load, read
from watches.watch import Watch

_log = logging.getLogger(__name__)
Signature = tuple[tuple[str, int, int], ...]


def own_folder(settings: Settings) -> Path:
    """Where the user's own watches lie."""
    return settings.watches or settings.data / "watches"


def load_watches(settings: Settings) -> Watches:
    """Every watch. Raises `WatchError` with all mistakes."""
    return load(own_folder(settings))


class WatchRoom:
    """The watches of a folder, read again when a file of it changes: a server need not be started anew.

    A file that cannot be read is named in the log and left out; the others go on.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._signature: Signature | None = None
        self._watches: Watches = Watches()
        self._watchman = Watchman(())

    @classmethod
    def of(cls, settings: Settings) -> "WatchRoom":
        return cls(own_folder(settings))

    def watches(self) -> Watches:
        """The watches as the files say now."""
        signature = _signature(self.folder)
        if signature != self._signature:
            self._watches, mistakes = read(self.folder)
            for mistake in mistakes:
                _log.warning("A watch is left out: %s", mistake)
            self._watchman = watchman(self._watches.active)
            self._signature = signature
        return self._watches

    def watchman(self) -> Watchman:
        """Those that are on, ready to be held against articles."""
        self.watches()
        return self._watchman


def _signature(folder: Path) -> Signature:
    found = []
    for path in sorted(folder.glob("*.yml")) if folder.is_dir() else ():
        state = path.stat()
        found.append((path.name, state.st_mtime_ns, state.st_size))
    return tuple(found)


def watchman(watches: Iterable[Watch]) -> Watchman:
    """These watches, ready to be held against articles."""
    return Watchman(watched(watch) for watch in watches)


def watched(watch: Watch) -> Watched:
    return Watched(slug=watch.slug, name=watch.name, node=watch.node, severity=watch.severity)


def apply(store: Store, watches: Watches) -> dict[str, int]:
    """Hold the watches that are on against every stored article, telling nobody; returns how many each finds.

    The flags of those that are off, or are gone, are taken off.
    """
    ready = watchman(watches.active)
    last = 0
    while True:
        with store.transaction(durable=False) as tx:
            ids = watching.article_ids(tx, after=last)
            watching.match(tx, ready, ids, datetime.now(UTC), quiet=True)
        if not ids:
            break
        last = ids[-1]
    with store.transaction(durable=False) as tx:
        watching.drop(tx, watching.counts(tx).keys() - ready.by_slug.keys(), datetime.now(UTC))
        return watching.counts(tx)


def line(watch: Watch, found: int) -> str:
    """The watch in a line of a list."""
    tell = ", ".join(f"{shown(one.channel)} {one.how}" for one in watch.tell)
    return f"{'on ' if watch.active else 'off'}  {watch.slug:26} {watch.severity:7} {found:6,}  {show(watch.node)}" + (
        f"  → {tell}" if tell else ""
    )
