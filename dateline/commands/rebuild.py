"""`dateline rebuild`."""

import sys

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from dateline.measuring import measures_of
from dateline.plugins import add_folder
from dateline.settings import Settings
from ledger.keeping.work import Ledger
from storage import due


@click.command()
@click.option("--resume", is_flag=True, help="only what is due: what a rebuild that was stopped has left")
@click.option("--from-nothing", is_flag=True, help="throw away everything derived first")
def COMMAND(resume: bool, from_nothing: bool) -> None:  # noqa: N802
    """Derive again what the ledger says of the stored articles: relations, copies, citations, flags.

    Where nothing changed nothing is written. One that was stopped goes on where it was with --resume.
    """
    settings = Settings.load()
    add_folder(settings.plugins)
    with settings.open_store() as store:
        if not resume:
            with store.transaction() as tx:
                (due.clear if from_nothing else due.mark_all)(tx)
        with store.read() as tx:
            total = sum(due.left(tx).values())
        ledger = Ledger(store=store, measures=measures_of(settings.plugins))
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*columns, console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True) as shown:
            task = shown.add_task("deriving", total=total)
            steps = ledger.follow(watch=lambda n: shown.advance(task, n))
        with store.read() as tx:
            found = due.counts(tx)
    click.echo(
        f"{steps} steps for {found['article']} articles: {found['relation']} relations, {found['copy']} copies, "
        f"{found['citation']} citations."
    )
