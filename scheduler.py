"""When things run: a job per outlet, made anew at each start from what the store says is due, so that a restart goes on
where the last one was. No job lies in the database: what keeps that from being used cannot stop the schedule.

No logic of its own: what a job does stands in `dateline.server`.
"""

import asyncio
import contextlib
import logging
import sys
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial

from apscheduler.events import EVENT_JOB_MAX_INSTANCES, EVENT_JOB_MISSED, JobEvent
from apscheduler.executors.asyncio import AsyncIOExecutor
from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from crawler.rhythm import JITTER
from crawler.run import open_collector
from dateline.being_told import Told, senders_of
from dateline.collecting import manners_of, readers_for, settle
from dateline.digesting import deliveries_of
from dateline.ingest import Ingest
from dateline.lifeline import follow, signals_that_end
from dateline.plugins import add_folder
from dateline.server import Server
from dateline.settings import Settings
from dateline.watching import WatchRoom
from outlets.loader import Catalogue, load
from outlets.outlet import Outlet
from pipeline.errors import DatelineError
from storage import runs, sources
from storage.locks import COLLECTOR, SCHEDULE, only_one
from storage.store import Store

GRACE = 300  # seconds: a run that begins later is a missed one; it is written down, and made up for at once
WATCH_SECONDS = 30.0  # how often the clock is looked at: it may have been set
SPREAD = 0.2  # seconds between the first visits, so that a start does not ask every outlet in the same second
TIDY = "tidy"
TIDY_AFTER = timedelta(minutes=10)  # of the start: then a server that is restarted every day is tidy as well

_log = logging.getLogger(__name__)
_server: Server | None = None
_scheduler: AsyncIOScheduler | None = None
_notes: set[asyncio.Task[None]] = set()


async def visit(slug: str) -> None:
    """The job of one outlet. The job store knows it by this name."""
    if _server is None or _scheduler is None:
        return
    due = await _server.visit(slug)
    if due is not None:
        with contextlib.suppress(JobLookupError):
            _scheduler.modify_job(slug, next_run_time=due)


async def tidy() -> None:
    """The daily job."""
    if _server is not None:
        await asyncio.to_thread(_server.tidy)


@contextlib.asynccontextmanager
async def running(server: Server) -> AsyncIterator[AsyncIOScheduler]:
    """The schedule runs until the block ends; then visits in flight end, or are handed back."""
    global _server, _scheduler
    with only_one(server.store, SCHEDULE) as one, only_one(server.store, COLLECTOR) as other:
        server.hold(one, other)
        scheduler = AsyncIOScheduler(
            executors={"default": AsyncIOExecutor()},
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": GRACE},
            timezone=UTC,
        )
        _server, _scheduler = server, scheduler
        scheduler.add_listener(_note_missed, EVENT_JOB_MISSED | EVENT_JOB_MAX_INSTANCES)
        scheduler.start(paused=True)
        tasks: list[asyncio.Task[None]] = []
        try:
            arrange(scheduler, server)
            scheduler.resume()
            works = (
                server.read_pages(),
                server.measure_lag(),
                server.beat(),
                server.tell(),
                watch_clock(scheduler, server),
            )
            tasks += [asyncio.create_task(work) for work in works]
            yield scheduler
        finally:
            scheduler.pause()
            await server.stop(seconds=20)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            scheduler.shutdown(wait=False)
            _server = _scheduler = None


def arrange(scheduler: AsyncIOScheduler, server: Server) -> None:
    """A job for each outlet, and a visit at once for those that were missed while no server ran."""
    now = datetime.now(UTC)
    settle(server.store)
    with server.store.read() as tx:
        known, last = sources.everything(tx), runs.last_runs(tx)
    turn = 0
    missed: list[tuple[str, datetime]] = []
    for slug, outlet in server.outlets.items():
        due = min((state.next_due for state in known.get(slug, ()) if state.next_due), default=None)
        interrupted = slug in last and last[slug].outcome == "stopped"
        late = due is not None and (now - due).total_seconds() >= GRACE
        at = due
        if at is None or interrupted or late or at > latest(outlet, server.scale, now):
            at = now + timedelta(seconds=turn * SPREAD) / server.scale
            turn += 1
        if due is not None and late and not interrupted:
            missed.append((slug, due))
        scheduler.add_job(visit, _fallback(outlet, server.scale), args=[slug], id=slug, next_run_time=at)
    _write_missed(server.store, missed, "No schedule server was running; made up for now.")
    scheduler.add_job(tidy, IntervalTrigger(days=1), id=TIDY, next_run_time=now + TIDY_AFTER)


def latest(outlet: Outlet, scale: float, now: datetime) -> datetime:
    """No visit is planned for later than this. One that is was planned while the clock was wrong."""
    return now + timedelta(minutes=outlet.rhythm.slowest) * (1 + JITTER) / scale


async def watch_clock(scheduler: AsyncIOScheduler, server: Server) -> None:
    """Look, for ever, whether the clock was set: what is due now is begun, and nothing waits for the wrong year."""
    while True:
        await asyncio.sleep(WATCH_SECONDS)
        now = datetime.now(UTC)
        for job in scheduler.get_jobs():
            outlet = server.outlets.get(job.id)
            if outlet and job.next_run_time and job.next_run_time > latest(outlet, server.scale, now):
                job.modify(next_run_time=now)
        scheduler.wakeup()


def _fallback(outlet: Outlet, scale: float) -> IntervalTrigger:
    """When to go again if a visit never says when: the server was killed in the middle of it."""
    return IntervalTrigger(seconds=max(60, int(4 * outlet.rhythm.fastest * 60 / scale)), timezone=UTC)


def _note_missed(event: JobEvent) -> None:
    """A job whose time passed while the server was busy or asleep: written down, and made up for."""
    if _server is None or _scheduler is None or event.job_id not in _server.outlets:
        return
    if event.code == EVENT_JOB_MAX_INSTANCES:
        return  # it is still running, which is no miss: its end says when to go again
    message = "The server was busy or asleep; made up for now."
    work = partial(_write_missed, _server.store, [(event.job_id, event.scheduled_run_time)], message)
    task = asyncio.create_task(_server.faults.insist(lambda: asyncio.to_thread(work)))
    _notes.add(task)
    task.add_done_callback(_notes.discard)
    with contextlib.suppress(JobLookupError):
        _scheduler.modify_job(event.job_id, next_run_time=datetime.now(UTC))


def _write_missed(store: Store, missed: Sequence[tuple[str, datetime]], message: str) -> None:
    if missed:
        with store.transaction(durable=False) as tx:
            for slug, due in missed:
                runs.miss(tx, "collect", due.astimezone(UTC), datetime.now(UTC), outlet=slug, message=message)


async def serve(settings: Settings, stop: asyncio.Event, catalogue: Catalogue | None = None) -> None:
    """Run the schedule until `stop` is set. Raises `SettingsError` without a contact address.

    `catalogue` None: all outlets that the settings name.
    """
    catalogue = catalogue if catalogue is not None else load(settings.outlets)
    manners = manners_of(settings)
    manners.user_agent()
    add_folder(settings.plugins)
    watched = {outlet.slug: outlet for outlet in catalogue.watched(settings.watch)}
    context = catalogue.context(settings.policy)
    room, names = WatchRoom.of(settings), {outlet.slug: outlet.name for outlet in catalogue}
    with settings.open_store() as store, readers_for(store, settings, context) as readers:
        async with open_collector(
            store, manners, time_scale=settings.time_scale, revisits=settings.revisits
        ) as collector:
            ingest = Ingest(store=store, readers=readers, watchman=room.watchman)
            told = Told(store=store, watches=room.watches, senders=senders_of(settings), names=names)
            digests = deliveries_of(settings, store, names)
            server = Server(collector, ingest, watched, settings.time_scale, lambda: (told(), digests()))
            readers.warm_up()
            collector.warm_up()
            async with running(server):
                _log.info("Watching %d outlets; data in %s", len(watched), settings.data)
                await _stop_or_loss(stop, server)
                _log.info("Stopping: %d visits in flight end first", len(server.visits))
            if server.lost:
                raise server.lost


async def _stop_or_loss(stop: asyncio.Event, server: Server) -> None:
    """Until the server is to stop, or another one has taken its place."""
    while not stop.is_set() and not server.lost:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), 1.0)


def main(catalogue: Catalogue | None = None) -> None:
    """The schedule server as a process: until SIGTERM or SIGINT. `catalogue`: as for `serve`."""
    follow()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    for noisy in ("alembic", "apscheduler", "asyncio", "scrapy"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    try:
        asyncio.run(_main(catalogue))
    except DatelineError as error:
        print(f"dateline: {error}", file=sys.stderr)
        sys.exit(1)


async def _main(catalogue: Catalogue | None) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in signals_that_end():
        loop.add_signal_handler(number, stop.set)
    await serve(Settings.load(), stop, catalogue)
