"""`dateline up`."""

import asyncio
import logging
import sys
import threading
from collections.abc import Iterator, Sequence
from textwrap import fill

import click

from dateline import lifeline
from dateline.collecting import with_contact
from dateline.commands.review import listen
from dateline.commands.schedule import SERVE
from dateline.network import any_reachable
from dateline.settings import Settings
from dateline.supervising import Supervisor
from outlets.loader import Catalogue, load
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
    catalogue = load(settings.outlets)
    watched = catalogue.watched(settings.watch)
    click.echo("\n".join(announcement(catalogue, watched, settings)))
    # What would keep either process from starting is said once, here, before anything starts.
    listen(settings.host, settings.port).close()
    with settings.open_store() as store, only_one(store, "schedule server"), only_one(store, COLLECTOR):
        pass
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    private = tuple(str(network) for network in settings.allow_private)
    threading.Thread(target=_say_when_nothing_can_be_reached, args=(watched, private), daemon=True).start()
    Supervisor(
        {
            "schedule server": [sys.executable, "-c", SERVE],
            "review desk": [sys.executable, "-c", DESK, "review"],
        }
    ).run()


def announcement(catalogue: Catalogue, watched: Sequence[Outlet], settings: Settings) -> Iterator[str]:
    """Which outlets will be watched and which will not, and how to choose others."""
    names = ", ".join(sorted((outlet.name for outlet in watched), key=str.casefold))
    yield fill(f"Watching {len(watched)} outlets: {names}.", 120, break_long_words=False, break_on_hyphens=False)
    if not settings.watch:
        left = [f"{one.name} ({one.caution})" for one in catalogue if one.sources and one.caution]
        if left:
            yield f"Not watched unless named: {', '.join(left)}."
        yield "To choose, set `watch` to their slugs, which `dateline outlets list` shows."
    yield f"Data in {settings.data}"


def _say_when_nothing_can_be_reached(watched: list[Outlet], private: tuple[str, ...]) -> None:
    """Beside the processes, which need not wait for the answer."""
    if not asyncio.run(any_reachable(watched, private)):
        click.echo(
            "None of the outlets can be reached from here, so nothing will come until the network is back; "
            "`dateline demo` shows the whole product without one.",
            err=True,
        )
