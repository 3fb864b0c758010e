"""When things run: a job per outlet, kept in the store, so that a restart goes on where the last one was.

No logic of its own: what a job does stands in `dateline.server`.
"""

import asyncio
import contextlib
import logging
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

from apscheduler.events import EVENT_JOB_MAX_INSTANCES, EVENT_JOB_MISSED, JobEvent
from apscheduler.executors.asyncio import AsyncIOExecutor
from apscheduler.jobstores.base import JobLookupError
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from crawler.run import open_collector
from dateline.collecting import manners_of, readers_for
from dateline.ingest import Ingest
from dateline.lifeline import follow, signals_that_end
from dateline.plugins import add_folder
from dateline.server import Server
from dateline.settings import Settings
from outlets.loader import Catalogue, load
from outlets.outlet import Outlet
from pipeline.errors import DatelineError
from storage import runs
from storage.locks import COLLECTOR, only_one
from storage.store import Store

GRACE = 300  # seconds: a run that begins later is a missed one; it is written down, and made up for at once
SPREAD = 0.2  # seconds between the first visits, so that a start does not ask every outlet in the same second
TIDY = "tidy"

_log = logging.getLogger(__name__)
_server: Server | None = None
_scheduler: AsyncIOScheduler | None = None


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
    with only_one(server.store, "schedule server"), only_one(server.store, COLLECTOR):
        scheduler = AsyncIOScheduler(
            jobstores={"default": SQLAlchemyJobStore(engine=server.store.jobs_engine, tablename="schedule_job")},
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
            tasks += [asyncio.create_task(work) for work in (server.read_pages(), server.measure_lag(), server.beat())]
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
    """Bring the stored jobs in line with the outlets, and make up for what was missed while no server ran."""
    now = datetime.now(UTC)
    known = {job.id: job for job in scheduler.get_jobs()}
    for gone in known.keys() - server.outlets.keys() - {TIDY}:
        scheduler.remove_job(gone)
    interrupted = _make_up(server.store, now)
    turn = 0
    for slug, outlet in server.outlets.items():
        job = known.get(slug)
        if job and job.next_run_time and slug not in interrupted and (now - job.next_run_time).total_seconds() < GRACE:
            continue
        at = now + timedelta(seconds=turn * SPREAD) / server.scale
        turn += 1
        if job is None:
            scheduler.add_job(visit, _fallback(outlet, server.scale), args=[slug], id=slug, next_run_time=at)
            continue
        if job.next_run_time and slug not in interrupted:
            _write_missed(server.store, slug, job.next_run_time, "No schedule server was running; made up for now.")
        scheduler.modify_job(slug, next_run_time=at)
    if TIDY not in known:
        scheduler.add_job(tidy, IntervalTrigger(days=1), id=TIDY)


def _fallback(outlet: Outlet, scale: float) -> IntervalTrigger:
    """When to go again if a visit never says when: the server was killed in the middle of it."""
    return IntervalTrigger(seconds=max(60, int(4 * outlet.rhythm.fastest * 60 / scale)), timezone=UTC)


def _make_up(store: Store, now: datetime) -> frozenset[str]:
    """The outlets whose last run was cut off; those still called running are marked as stopped."""
    with store.transaction(durable=False) as tx:
        runs.abandon(tx, now, "The server ended before the run did; made up for.")
        return frozenset(slug for slug, run in runs.last_runs(tx).items() if run.outcome == "stopped")


def _note_missed(event: JobEvent) -> None:
    """A job whose time passed while the server was busy or asleep: written down, and made up for."""
    if _server is None or _scheduler is None or event.job_id not in _server.outlets:
        return
    if event.code == EVENT_JOB_MAX_INSTANCES:
        return  # it is still running, which is no miss: its end says when to go again
    message = "The server was busy or asleep; made up for now."
    _write_missed(_server.store, event.job_id, event.scheduled_run_time, message)
    with contextlib.suppress(JobLookupError):
        _scheduler.modify_job(event.job_id, next_run_time=datetime.now(UTC))


def _write_missed(store: Store, slug: str, due: datetime, message: str) -> None:
    with store.transaction(durable=False) as tx:
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
    with settings.open_store() as store, readers_for(store, settings, context) as readers:
        async with open_collector(
            store, manners, time_scale=settings.time_scale, revisits=settings.revisits
        ) as collector:
            server = Server(collector, Ingest(store=store, readers=readers), watched, settings.time_scale)
            readers.warm_up()
            collector.warm_up()
            async with running(server):
                _log.info("Watching %d outlets; data in %s", len(watched), settings.data)
                await stop.wait()
                _log.info("Stopping: %d visits in flight end first", len(server.visits))


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
