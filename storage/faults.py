"""Faults of the store that pass: a full disk, a lock held too long, a database that is restarted."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import monotonic
from typing import TypeVar

from pipeline.errors import UnavailableError

T = TypeVar("T")

FIRST, LONGEST = 0.25, 5.0  # seconds between two tries: the pause doubles from one to the other
AGAIN = 60.0  # seconds between two lines of the log about one fault

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Faults:
    """What keeps one process from its store at present. Said when it begins, once a minute, and when it has passed.

    `patience`: seconds after which a fault is taken to stay, None: never. `guard` is called before anything is tried
    again: what was ours before the fault may be another's by now, and then it raises.
    """

    patience: float | None = None
    guard: Callable[[], None] | None = None
    since: datetime | None = None
    message: str | None = None
    tries: int = 0
    outages: int = 0
    ended: bool = False
    _said_at: float = field(default=0.0)
    _told: bool = field(default=False)

    async def insist(self, attempt: Callable[[], Awaitable[T]]) -> T:
        """What `attempt` returns, tried until the store can be used. Raises `UnavailableError` when patience ends."""
        pause, began = FIRST, monotonic()
        while True:
            try:
                if self.since is not None and self.guard is not None:
                    await asyncio.to_thread(self.guard)
                result = await attempt()
            except UnavailableError as error:
                self.note(error)
                if self.ended or (self.patience is not None and monotonic() - began > self.patience):
                    raise
                await asyncio.sleep(pause)
                pause = min(2 * pause, LONGEST)
            else:
                self.passed()
                return result

    def note(self, error: UnavailableError) -> None:
        """The store could not be used."""
        now = monotonic()
        self.tries += 1
        if self.since is None:
            self.since, self.tries = datetime.now(UTC), 1
            self.outages += 1
            self._told = (
                not self._said_at or now - self._said_at >= AGAIN
            )  # one that comes and goes is not told each time
            if self._told:
                self._said_at = now
                _log.warning("%s It is tried again until it works.", error)
        elif now - self._said_at >= AGAIN:
            self._said_at, self._told = now, True
            _log.warning("%s Tried %d times since %s UTC.", error, self.tries, f"{self.since:%H:%M:%S}")
        self.message = str(error)

    def passed(self) -> None:
        """The store could be used."""
        if self.since is not None:
            seconds = (datetime.now(UTC) - self.since).total_seconds()
            if self._told:
                _log.warning("The store can be used again after %.0f s and %d tries.", seconds, self.tries)
            self.since = self.message = None
