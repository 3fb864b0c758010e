"""`dateline status`."""

import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import click

from crawler.health import Health, assess
from crawler.rhythm import count_items
from dateline.settings import Settings
from outlets.loader import load
from storage import captures, heartbeats
from storage.heartbeats import Heartbeat

DEAD = timedelta(minutes=2)  # without a heartbeat, of which there are four a minute
COLOURS = {"red": "red", "green": "green", "grey": "bright_black"}


@click.command()
@click.argument("slugs", nargs=-1, metavar="[OUTLET]...")
@click.option("--json", "as_json", is_flag=True, help="one JSON object per line, for other programs")
def COMMAND(slugs: tuple[str, ...], as_json: bool) -> None:  # noqa: N802
    """Say how each outlet does, red first, in one line: last success, last new item, items against usual, next visit.

    Ends with 1 when something is red, so that a monitor can ask.
    """
    settings = Settings.load()
    watched = load(settings.outlets).watched(slugs or settings.watch)
    now = datetime.now(UTC)
    with settings.open_store() as store, store.read() as tx:
        found = assess(tx, watched, now)
        beat, waiting = heartbeats.get(tx, "schedule"), captures.count_unread(tx)
    if as_json:
        for health in found:
            click.echo(json.dumps(_plain(health), ensure_ascii=False))
    else:
        _print(found, beat, waiting, now)
    if any(health.state == "red" for health in found):
        sys.exit(1)


def _print(found: Sequence[Health], beat: Heartbeat | None, waiting: int, now: datetime) -> None:
    width = max((len(health.outlet.slug) for health in found), default=0)
    for health in found:
        state = click.style(f"{health.state:5}", fg=COLOURS[health.state])
        click.echo(f"{state} {health.outlet.slug:{width}}  {line(health, now)}")
    click.echo(server_line(beat, waiting, now))


def line(health: Health, now: datetime) -> str:
    """The outlet in a line, the reason first where there is one."""
    usual = f" (usually {health.usual})" if health.usual is not None else ""
    parts = [
        health.reason or "",
        f"last success {ago(health.last_success, now)}",
        f"last new item {ago(health.last_new, now)}",
        f"{count_items(health.week)} in 7 days{usual}",
        f"next visit {ahead(health.next_due, now)}",
    ]
    return "; ".join(part for part in parts if part)


def server_line(beat: Heartbeat | None, waiting: int, now: datetime) -> str:
    """The schedule server in a line."""
    pages = f"; {waiting} pages wait to be read" if waiting else ""
    if beat is None:
        return f"No schedule server has run on this store yet; `dateline up` starts one{pages}."
    if now - beat.at > DEAD:
        return f"The schedule server is not running (last seen {ago(beat.at, now)}); `dateline up` starts it{pages}."
    metrics = beat.metrics
    return (
        f"The schedule server (process {metrics['process']}) has run since {beat.started:%Y-%m-%d %H:%M} UTC, watches "
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


def _plain(health: Health) -> dict[str, object]:
    return {
        "outlet": health.outlet.slug,
        "state": health.state,
        "reason": health.reason,
        "last_success": health.last_success.isoformat() if health.last_success else None,
        "last_new": health.last_new.isoformat() if health.last_new else None,
        "week": health.week,
        "usual": health.usual,
        "next_due": health.next_due.isoformat() if health.next_due else None,
    }
