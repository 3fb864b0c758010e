"""`dateline warc import`."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import click
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from crawler.importing import BY_HAND, Given, store_all
from crawler.warc import read_warc
from dateline.catalogue import catalogue
from dateline.collecting import owner_of
from dateline.commands.collect import line, losses
from dateline.settings import Settings
from pipeline.errors import InputError
from storage import runs
from storage.types import Gates, RunOutcome


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--outlet", help="the outlet all pages belong to; default: by their address")
@click.option("--all", "everything", is_flag=True, help="also pages that belong to no outlet of the catalogue")
def COMMAND(files: tuple[Path, ...], outlet: str | None, everything: bool) -> None:  # noqa: N802
    """Store the pages of WARC files (.warc, .warc.gz), such as those of CC-NEWS. `dateline reparse` reads them.

    A page keeps the moment it was fetched, its headers and the redirects that led to it. Importing a file again changes
    nothing.
    """
    if outlet is not None:
        catalogue().get(outlet)
    settings = Settings.load()
    total, broken = Gates(), []
    with settings.open_store() as store:
        with store.transaction() as tx:
            run_id = runs.start(tx, "import", datetime.now(UTC), outlet=outlet)
        try:
            for path in files:
                gates = Gates()
                try:
                    with _shown(path) as advance:
                        for one in store_all(store, _pages(path, outlet, everything), run_id, settings.obey):
                            gates += one
                            advance(gates)
                except InputError as error:
                    broken.append(str(error))
                total += gates
                click.echo(f"{path}: {line(gates)}")
        finally:
            outcome: RunOutcome = "partial" if total.losses or broken else "ok"
            with store.transaction() as tx:
                runs.finish(tx, run_id, datetime.now(UTC), outcome, total, " ".join(broken) or None)
    losses(total)
    if broken:
        raise InputError("\n".join(broken))


@contextmanager
def _shown(path: Path) -> Iterator[Callable[[Gates], None]]:
    """How many pages of the file are stored so far, where somebody looks on."""
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True) as shown:
        task = shown.add_task(path.name, total=None)
        yield lambda gates: shown.update(task, description=f"{path.name}: {line(gates)}")


def _pages(path: Path, outlet: str | None, everything: bool) -> Iterator[Given]:
    for fetched in read_warc(path):
        owner = outlet or owner_of(fetched.final_url)
        if everything or owner != BY_HAND:
            yield Given(outlet=owner, fetched=fetched, about=(("archive", path.name),))
