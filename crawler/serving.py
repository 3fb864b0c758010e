"""Does the schedule server do its work? Judged by its lock, heartbeat, backlog and disk: each can lie alone."""

import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal

from storage import captures, heartbeats
from storage.heartbeats import Heartbeat
from storage.locks import SCHEDULE, is_held
from storage.store import Store

SERVER = "schedule"  # the name of its heartbeat
SILENT = timedelta(seconds=60)  # without a heartbeat, of which there are four a minute
BEHIND = timedelta(minutes=30)  # that a page may wait to be read
SLOW = 1000.0  # milliseconds that its loop may be late on the mean
ROOM = 256 << 20  # bytes of free disk below which the next pages may not find a place

State = Literal["red", "green", "grey"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerHealth:
    """`state`: grey where no server ever ran. `text`: a sentence; `waiting`: pages that nobody has read yet."""

    state: State
    text: str
    waiting: int = 0
    metrics: Mapping[str, Any] = field(default_factory=dict)


def assess_server(store: Store, now: datetime) -> ServerHealth:
    """How the schedule server of this store does at this moment."""
    held = is_held(store, SCHEDULE)
    with store.read() as tx:
        beat, waiting = heartbeats.get(tx, SERVER), captures.count_unread(tx)
        oldest = captures.unread(tx, limit=1)
    free = shutil.disk_usage(store.data).free
    since = oldest[0].at if oldest else None
    state, text = judge(beat, held=held, waiting=waiting, oldest=since, free=free, now=now)
    return ServerHealth(state=state, text=text, waiting=waiting, metrics=beat.metrics if beat else {})


def judge(
    beat: Heartbeat | None, *, held: bool, waiting: int, oldest: datetime | None, free: int, now: datetime
) -> tuple[State, str]:
    """The state, and a sentence for it. `held`: whether a living process has the server's lock."""
    pages = f"; {waiting} pages wait to be read" if waiting else ""
    if beat is None:
        if held:
            return "grey", f"The schedule server is starting{pages}."
        return "grey", f"No schedule server has run on this store yet; `dateline up` starts one{pages}."
    metrics, seen = beat.metrics, ago(beat.at, now)
    if not held:
        return "red", f"The schedule server is not running (last seen {seen}); `dateline up` starts it{pages}."
    server = f"The schedule server (process {metrics['process']})"
    if abs(now - beat.at) > SILENT:
        silent = _length(abs(now - beat.at))
        return "red", f"{server} has written nothing for {silent}: it is stuck, or cannot use the store{pages}."
    if failing := metrics.get("storage_failing_since"):
        since = failing[:16].replace("T", " ")
        return "red", f"{server} cannot store everything since {since} UTC; its log says why{pages}."
    if free < ROOM:
        return "red", f"The disk is full: {free / 1e6:.0f} MB are free{pages}."
    if oldest is not None and now - oldest > BEHIND:
        return (
            "red",
            f"{server} is behind: the oldest of {waiting} pages has waited {_length(now - oldest)} to be read.",
        )
    if float(metrics["lag_ms"]) > SLOW:
        return "red", f"{server} is overloaded: its loop is {metrics['lag_ms']} ms late on the mean{pages}."
    return "green", (
        f"{server} has run since {beat.started:%Y-%m-%d %H:%M} UTC, watches "
        f"{metrics['outlets']} outlets; {metrics['visits']} visits in flight, loop {metrics['lag_ms']} ms late "
        f"(at worst {metrics['lag_worst_ms']}), {metrics['memory_mb']} MB{pages}."
    )


def ago(at: datetime | None, now: datetime) -> str:
    """ "never", "12 min ago", "5 h ago", "3 days ago"."""
    return "never" if at is None else f"{_length(now - at)} ago"


def ahead(at: datetime | None, now: datetime) -> str:
    """ "unplanned", "now", "in 12 min"."""
    if at is None:
        return "unplanned"
    return "now" if at <= now else f"in {_length(at - now)}"


def _length(length: timedelta) -> str:
    minutes = int(length / timedelta(minutes=1))
    if minutes < 120:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 72 * 60 else f"{minutes // (24 * 60)} days"
