"""`dateline status`."""

import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

import click

from crawler.health import Health, assess
from crawler.rhythm import count_items
from crawler.serving import ServerHealth, ago, ahead, assess_server
from dateline.settings import Settings
from outlets.loader import load

FEW = 8  # outlets that are each given a line though nothing is wrong with them
COLOURS = {"red": "red", "green": "green", "grey": "bright_black"}


@click.command()
@click.argument("slugs", nargs=-1, metavar="[OUTLET]...")
@click.option("--all", "every", is_flag=True, help="a line for each outlet, also for those that are well")
@click.option("--json", "as_json", is_flag=True, help="one JSON object per line, for other programs")
def COMMAND(slugs: tuple[str, ...], every: bool, as_json: bool) -> None:  # noqa: N802
    """Say how the schedule server and the outlets do: what is red first, with its reason.

    A red outlet has a line; where there are many that are well, they share one. Ends with 1 when something is red, so
    that a monitor can ask.
    """
    settings = Settings.load()
    watched = load(settings.outlets).watched(slugs or settings.watch)
    now = datetime.now(UTC)
    with settings.open_store() as store:
        server = assess_server(store, now)
        with store.read() as tx:
            found = assess(tx, watched, now)
    if as_json:
        click.echo(json.dumps(_plain_server(server), ensure_ascii=False))
        for health in found:
            click.echo(json.dumps(_plain(health), ensure_ascii=False))
    else:
        _print(found, server, now, each=every or bool(slugs))
    if server.state == "red" or any(health.state == "red" for health in found):
        sys.exit(1)


def _print(found: Sequence[Health], server: ServerHealth, now: datetime, *, each: bool) -> None:
    each = each or len(found) <= FEW
    width = max((len(health.outlet.slug) for health in found if each or health.state == "red"), default=0)
    for health in found:
        if each or health.state == "red":
            click.echo(f"{_coloured(health.state)} {health.outlet.slug:{width}}  {line(health, now)}")
    if not each:
        for state in ("green", "grey"):
            if some := [health for health in found if health.state == state]:
                click.echo(f"{_coloured(state)} {summary(some, now)}")
    click.echo(f"{_coloured(server.state)} {server.text}")


def _coloured(state: str) -> str:
    return click.style(f"{state:5}", fg=COLOURS[state])


def summary(some: Sequence[Health], now: datetime) -> str:
    """Outlets that are well, or not collected yet, in a line."""
    many = f"{len(some)} outlet{'s' if len(some) != 1 else ''}"
    if some[0].state == "grey":
        return f"{many} not collected yet"
    newest = max((health.last_new for health in some if health.last_new), default=None)
    due = min((health.next_due for health in some if health.next_due), default=None)
    items = count_items(sum(health.week for health in some))
    return f"{many}: {items} in 7 days, the last one {ago(newest, now)}; next visit {ahead(due, now)}"


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


def _plain_server(server: ServerHealth) -> dict[str, object]:
    return {
        "server": "schedule",
        "state": server.state,
        "reason": server.text,
        "pages_waiting": server.waiting,
        "metrics": dict(server.metrics),
    }


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
