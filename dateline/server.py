"""What the schedule server does with its time: visit outlets, have what came read, and watch itself."""

import asyncio
import logging
import os
import random
import resource
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TypeVar

from crawler.collection import CollectionResult
from crawler.rhythm import merge, next_interval
from crawler.run import Collector
from dateline.collecting import collect_outlet
from dateline.ingest import Ingest, gather_pages
from outlets.outlet import Outlet
from pipeline.errors import StorageError, UnavailableError
from storage import captures, heartbeats, runs, sources
from storage.heartbeats import Heartbeat
from storage.locks import Hold
from storage.store import Store
from storage.types import Gates, RunKind, SourceState

AT_ONCE = 64  # visits; most of them wait for a host's answer
SWEEP_SECONDS = 30.0  # how often to look for pages that another process stored
STALE_BATCH = 64  # pages read again between two looks for new ones
BEAT_SECONDS = 15.0
TELL_SECONDS = 30.0  # how often to look for what watches found that somebody is to be told
LAG_SECONDS = 0.25
SOON = 5.0  # seconds until pages that could not be stored are read again
KEEP_IDLE = timedelta(days=14)  # runs that found nothing

T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class Lag:
    """How late the event loop is, in milliseconds: the last beat's mean and the worst since the start."""

    mean: float = 0.0
    worst: float = 0.0


class Server:
    """One per store. Its clock runs `scale` times faster than real where the rhythm is concerned."""

    def __init__(
        self,
        collector: Collector,
        ingest: Ingest,
        outlets: Mapping[str, Outlet],
        scale: float = 1.0,
        told: Callable[[], object] | None = None,
    ) -> None:
        self.store: Store = collector.store
        self.collector, self.ingest, self.outlets, self.scale = collector, ingest, outlets, scale
        self.told = told
        self.started = datetime.now(UTC)
        self.lag = Lag()
        self.visits: set[asyncio.Task[None]] = set()
        self.stopping = False
        self.lost: StorageError | None = None  # why it must stop: another server has taken its place
        self.faults = collector.writer.faults
        self.faults.patience = None  # a server waits until its store is back
        self._turns = asyncio.Semaphore(AT_ONCE)

    def hold(self, *holds: Hold) -> None:
        """The locks that keep others from this store. From now on they are looked after."""

        def check() -> None:
            for hold in holds:
                try:
                    hold.check()
                except UnavailableError:
                    raise
                except StorageError as error:
                    self.lost = error
                    self.stopping = self.faults.ended = True
                    raise

        self.faults.guard = check

    async def _insist(self, work: Callable[[], T]) -> T:
        """What `work` returns once the store can be used."""
        return await self.faults.insist(lambda: asyncio.to_thread(work))

    async def visit(self, slug: str) -> datetime | None:
        """Collect one outlet; returns when it is due again. None: it is no longer watched, or the server stops."""
        outlet = self.outlets.get(slug)
        if outlet is None or self.stopping:
            return None
        task = asyncio.current_task()
        if task:
            self.visits.add(task)
        try:
            async with self._turns:
                if self.stopping:
                    return None
                if self.faults.guard:
                    await self._insist(self.faults.guard)
                before = await self._insist(partial(self._states, slug))
                due = min((state.next_due for state in before if state.next_due), default=None)
                try:
                    result = await collect_outlet(self.collector, outlet, due=due)
                except Exception:  # noqa: BLE001 - one job: its run is written down as failed, and the next goes on
                    if self.stopping:
                        return None
                    _log.exception("Collecting %s failed", slug)
                    return await self._insist(partial(self._plan, outlet, None))
                return await self._insist(partial(self._plan, outlet, result))
        except StorageError as error:  # we stop while the store cannot be used: the outlet is due again at the start
            self.faults.note(error) if isinstance(error, UnavailableError) else _log.error("%s", error)
            return None
        finally:
            if task:
                self.visits.discard(task)

    def _states(self, slug: str) -> Sequence[SourceState]:
        with self.store.read() as tx:
            return tuple(sources.of_outlet(tx, slug).values())

    def _plan(self, outlet: Outlet, result: CollectionResult | None) -> datetime:
        """Write down, and return, when the outlet is due again."""
        now = datetime.now(UTC)
        with self.store.transaction(durable=False) as tx:
            states = list(sources.of_outlet(tx, outlet.slug).values())
            minutes = plan(outlet, states, result, now=now, chance=random.random())
            due = now + timedelta(minutes=minutes) / self.scale
            sources.save(tx, [replace(state, interval=minutes, next_due=due) for state in states])
        return due

    async def read_pages(self) -> None:
        """Have pages read as they come, for ever; in between, those that older rules read."""
        while True:
            self.collector.arrived.clear()
            try:
                await self._read("ingest", partial(self.ingest.run))
                more = await self._read("reparse", partial(self.ingest.run, which=("stale",), limit=STALE_BATCH))
            except UnavailableError as error:  # the pages stay unread
                self.faults.note(error)
                await asyncio.sleep(SOON)
                continue
            except Exception:  # noqa: BLE001 - one job: the pages stay unread and the next sweep finds them
                _log.exception("Reading pages failed")
                more = False
            if not more:
                await gather_pages(self.collector.arrived, SWEEP_SECONDS)

    async def _read(self, kind: RunKind, read: Callable[[], Awaitable[dict[str, Gates]]]) -> bool:
        """Read pages, and write down what came of it; False when there are none."""
        started = datetime.now(UTC)
        found = await read()
        await self._insist(partial(self._write_down, kind, started, found))
        return bool(found)

    def _write_down(self, kind: RunKind, started: datetime, found: Mapping[str, Gates]) -> None:
        """A run for each outlet whose pages were read."""
        if not found:
            return
        with self.store.transaction(durable=False) as tx:
            for outlet, gates in found.items():
                run_id = runs.start(tx, kind, started, outlet=outlet)
                runs.finish(tx, run_id, datetime.now(UTC), "partial" if gates.losses else "ok", gates)

    async def tell(self) -> None:
        """Tell people, for ever, of what their watches found."""
        while self.told is not None:
            try:
                await asyncio.to_thread(self.told)
            except Exception:  # noqa: BLE001 - one job: what was not told stays to be told
                _log.exception("Telling of what watches found failed")
            await asyncio.sleep(TELL_SECONDS)

    async def measure_lag(self) -> None:
        """Measure, for ever, how late the loop wakes a sleeper."""
        loop = asyncio.get_running_loop()
        while True:
            before = loop.time()
            await asyncio.sleep(LAG_SECONDS)
            late = max(0.0, (loop.time() - before - LAG_SECONDS) * 1000)
            self.lag.mean = 0.95 * self.lag.mean + 0.05 * late
            self.lag.worst = max(self.lag.worst, late)

    async def beat(self) -> None:
        """Write down, for ever, that the server lives, and what it measures."""
        while not self.lost:
            try:
                if self.faults.guard:
                    await asyncio.to_thread(self.faults.guard)
                await asyncio.to_thread(self._beat)
            except UnavailableError as error:
                self.faults.note(error)
                await asyncio.sleep(SOON)
                continue
            except Exception:  # noqa: BLE001 - whatever it is, a server that works must not look dead
                _log.exception("The heartbeat failed")
            else:
                self.faults.passed()
            await asyncio.sleep(BEAT_SECONDS)

    def _beat(self) -> None:
        with self.store.transaction(durable=False) as tx:
            waiting = captures.count_unread(tx)
            metrics = {
                "process": os.getpid(),
                "outlets": len(self.outlets),
                "visits": len(self.visits),
                "pages_waiting": waiting,
                "storage_faults": self.faults.outages,
                "storage_failing_since": self.faults.since.isoformat() if self.faults.since else None,
                "lag_ms": round(self.lag.mean, 1),
                "lag_worst_ms": round(self.lag.worst, 1),
                "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            }
            at = datetime.now(UTC)
            heartbeats.beat(tx, Heartbeat(server="schedule", started=self.started, at=at, metrics=metrics))

    def tidy(self) -> int:
        """Drop old runs that found nothing; returns how many."""
        self.store.bodies.sweep()
        with self.store.transaction(durable=False) as tx:
            return runs.prune_idle(tx, before=datetime.now(UTC) - KEEP_IDLE)

    async def stop(self, seconds: float) -> None:
        """Take no more visits; let those in flight end, and after `seconds` hand back the rest: they are due again."""
        self.stopping = True
        current = asyncio.current_task()
        flight = {task for task in self.visits if task is not current}
        if not flight:
            return
        _, late = await asyncio.wait(flight, timeout=seconds)
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)


def plan(
    outlet: Outlet, states: Sequence[SourceState], result: CollectionResult | None, *, now: datetime, chance: float
) -> float:
    """Minutes until the outlet is due again, by its rhythm. `result` None: the visit broke off."""
    interval = max((state.interval for state in states if state.interval), default=None)
    failures = min((state.failures for state in states if not state.gone), default=0)
    return next_interval(
        outlet.rhythm,
        merge([state.learned for state in states]),
        now=now,
        interval=interval,
        news=result.news if result else 0,
        found=result.gates.found if result else 0,
        failures=failures,
        chance=chance,
    )
