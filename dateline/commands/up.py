"""`dateline up`."""

import asyncio
import logging
import sys
import threading
from pathlib import Path

import click

from dateline.collecting import manners_of
from dateline.commands.schedule import SERVE
from dateline.reaching import any_reachable
from dateline.settings import Settings, remember
from dateline.supervising import Supervisor
from outlets.loader import load
from outlets.outlet import Outlet

DESK = "from dateline.cli import main; main()"


@click.command()
def COMMAND() -> None:  # noqa: N802
    """Watch the real outlets: runs the schedule server and the review desk, and restarts either.

    Stop with ctrl-C or SIGTERM. `dateline status` says how the outlets do.
    """
    settings = _with_contact(Settings.load())
    watched = load(settings.outlets).watched(settings.watch)
    settings.open_store().close()  # a mistake in the database's address is said once, here
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    click.echo(f"Watching {len(watched)} outlets; data in {settings.data}")
    threading.Thread(target=_say_when_nothing_can_be_reached, args=(watched,), daemon=True).start()
    Supervisor(
        {
            "schedule server": [sys.executable, "-c", SERVE],
            "review desk": [sys.executable, "-c", DESK, "review"],
        }
    ).run()


def _say_when_nothing_can_be_reached(watched: list[Outlet]) -> None:
    """Beside the processes, which need not wait for the answer."""
    if not asyncio.run(any_reachable(watched)):
        click.echo(
            "None of the outlets can be reached from here, so nothing will come until the network is back; "
            "`dateline demo` shows the whole product without one.",
            err=True,
        )


def _with_contact(settings: Settings) -> Settings:
    """The settings with a contact address, asked for once where somebody can answer."""
    if not settings.contact and sys.stdin.isatty():
        click.echo("Outlets must be able to reach whoever collects their pages: the address goes into the user agent.")
        answer = click.prompt("Your mail address, or a web page about your monitoring")
        path: Path = remember("contact", answer)
        click.echo(f"Kept in {path}.")
        settings = Settings.load()
    manners_of(settings).user_agent()
    return settings
