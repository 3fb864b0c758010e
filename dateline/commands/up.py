"""`dateline up`."""

import asyncio
import logging
import sys
import threading

import click

from dateline import lifeline
from dateline.collecting import with_contact
from dateline.commands.review import listen
from dateline.commands.schedule import SERVE
from dateline.reaching import any_reachable
from dateline.settings import Settings
from dateline.supervising import Supervisor
from outlets.loader import load
from outlets.outlet import Outlet
from storage.locks import COLLECTOR, only_one

DESK = "from dateline.cli import main; main()"


@click.command()
def COMMAND() -> None:  # noqa: N802
    """Watch the real outlets: runs the schedule server and the review desk, and restarts either.

    Stop with ctrl-C or SIGTERM. `dateline status` says how the outlets do.
    """
    lifeline.follow()
    settings = with_contact(Settings.load())
    watched = load(settings.outlets).watched(settings.watch)
    # What would keep either process from starting is said once, here, before anything starts.
    listen(settings.host, settings.port).close()
    with settings.open_store() as store, only_one(store, "schedule server"), only_one(store, COLLECTOR):
        pass
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    click.echo(f"Watching {len(watched)} outlets; data in {settings.data}")
    private = tuple(str(network) for network in settings.allow_private)
    threading.Thread(target=_say_when_nothing_can_be_reached, args=(watched, private), daemon=True).start()
    Supervisor(
        {
            "schedule server": [sys.executable, "-c", SERVE],
            "review desk": [sys.executable, "-c", DESK, "review"],
        }
    ).run()


def _say_when_nothing_can_be_reached(watched: list[Outlet], private: tuple[str, ...]) -> None:
    """Beside the processes, which need not wait for the answer."""
    if not asyncio.run(any_reachable(watched, private)):
        click.echo(
            "None of the outlets can be reached from here, so nothing will come until the network is back; "
            "`dateline demo` shows the whole product without one.",
            err=True,
        )
