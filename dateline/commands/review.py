"""`dateline review`: the desk alone."""

import getpass
import ipaddress
import signal
import socket
import sys
from dataclasses import replace
from pathlib import Path

import click
import uvicorn

from dateline import lifeline
from dateline.catalogue import catalogue
from dateline.measuring import measures
from dateline.plugins import add_folder
from dateline.settings import Settings
from dateline.watching import WatchRoom
from pipeline.errors import SettingsError
from review.app import create_app


@click.command()
@click.option("--host", help="address to listen at [default: setting `host`, 127.0.0.1]")
@click.option("--port", type=click.IntRange(0, 65535), help="port; 0 takes a free one [default: setting `port`, 8300]")
@click.option("--data", type=click.Path(path_type=Path), help="data folder [default: setting `data`]")
@click.option("--quiet", is_flag=True, help="do not print the address")
def COMMAND(host: str | None, port: int | None, data: Path | None, quiet: bool) -> None:  # noqa: N802
    """Open the review desk in the browser: the queue, the articles with their findings, the digests.

    It listens on this machine alone. To share it, set a password (DATELINE_PASSWORD), the names it is called by
    (DATELINE_HOSTS), and put a server that speaks TLS before it.
    """
    lifeline.follow()
    for number in lifeline.signals_that_end():  # uvicorn ends in order, and hands the signal on to us
        signal.signal(number, lambda *_: sys.exit(0))
    settings = Settings.load()
    add_folder(settings.plugins)
    host = host or settings.host
    refuse_open_door(host, settings.password)
    listening = listen(host, settings.port if port is None else port)
    store = (replace(settings, data=data.absolute()) if data else settings).open_store()
    app = create_app(
        store,
        names={outlet.slug: outlet.name for outlet in catalogue()},
        measures={measure.slug: measure.label for measure in measures().by_slug.values()},
        watched=catalogue().watched(settings.watch),
        reviewer=settings.reviewer or own_name(),
        watches=WatchRoom.of(replace(settings, data=data.absolute()) if data else settings).watches,
        password=settings.password,
        hosts=(*settings.hosts, *(() if is_loopback(host) else (host,))),
    )
    if not quiet:
        click.echo(f"Review desk: {address(listening)}   (Ctrl-C stops it)")
    config = uvicorn.Config(
        app, log_level="warning", access_log=False, server_header=False, date_header=False, lifespan="off"
    )
    try:
        uvicorn.Server(config).run(sockets=[listening])
    finally:
        store.close()


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def refuse_open_door(host: str, password: str | None) -> None:
    """Raise `SettingsError` where strangers could reach a desk that asks for nothing."""
    if password is None and not is_loopback(host):
        raise SettingsError(
            f"The desk will not listen at {host} without a password: anyone who reaches it could decide and export. "
            "Set DATELINE_PASSWORD, or leave the host at 127.0.0.1."
        )


def listen(host: str, port: int) -> socket.socket:
    """A socket at that address, before anything else is opened. Raises `SettingsError` when it is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host.strip("[]"), port))
        listening.listen()
    except OSError as error:
        listening.close()
        raise SettingsError(
            f"The desk cannot listen at {host}, port {port}: {error.strerror or error}. Choose another with --port, or "
            "--port 0 for any free one."
        ) from error
    return listening


def address(listening: socket.socket) -> str:
    """What to type into a browser."""
    host, port = listening.getsockname()[:2]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/"


def own_name() -> str:
    """The name of the user who runs this; "reviewer" where the system does not know."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "reviewer"
