"""`dateline demo`."""

import json
import shlex
import time
from collections.abc import Callable
from pathlib import Path

import click

from dateline.commands.review import listen
from dateline.demo import run
from dateline.demo.ledger_found import examples
from dateline.demo.run import Clock, Found
from dateline.demo.samples import LENGTH, Site, sites
from dateline.lifeline import ended_by_signals
from pipeline.errors import DatelineError
from storage.store import Store
from storage.types import Gates


@click.command()
@click.option("--once", is_flag=True, help="run through, print a summary, and end")
@click.option("--json", "as_json", is_flag=True, help="with --once: print the records instead of the summary")
@click.option("--data", type=click.Path(path_type=Path), help="the demonstration's folder [default: ./dateline-demo]")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="of the review desk [default: any free one]")
def COMMAND(once: bool, as_json: bool, data: Path | None, port: int) -> None:  # noqa: N802
    """The whole product on a sample news web on this machine: no network, no settings.

    Fourteen invented outlets in seven languages publish, edit and contradict each other; the very same scheduler,
    spiders, pipeline, store and desk as in earnest run over them with a clock that runs faster. A second run goes on
    where the first one ended, and changes nothing once everything is collected.
    """
    if port:
        listen("127.0.0.1", port).close()
    folder, again = run.choose_folder(data)
    progress = run.read_progress(folder)
    clock, samples = Clock(before=progress["elapsed"]), sites()
    with (
        ended_by_signals(),
        run.news_web(samples, progress["port"], clock.visit) as web_port,
        Store.open(folder) as store,
    ):
        run.write_progress(folder, web_port, clock.elapsed())
        run.write_outlets(samples, folder / "outlets", web_port)
        before = run.look(store)
        desk = port or run.free_port()
        say: Callable[[str], object] = _quiet if as_json else click.echo
        stories = sum(len(site.stories) for site in samples)
        say(f"Sample news web  {len(samples)} outlets, {stories} stories, on port {web_port} of this machine")
        say(f"Review desk      http://127.0.0.1:{desk}/")
        if again:
            say(f"Going on in      {folder} ({before.articles} articles are there already)")
        run.write_settings(folder, samples, desk)
        with run.product(run.environment_for(folder), folder) as process:

            def alive() -> bool:
                run.write_progress(folder, web_port, clock.elapsed())
                return process.poll() is None

            try:
                settled = run.wait_until_settled(store, samples, alive, _teller(say))
                if settled:
                    clock.skip_to(LENGTH)
                if not settled and process.poll() is not None:
                    raise DatelineError(f"The demonstration ended early; {folder / 'demo.log'} says why.")
                if as_json:
                    for record in run.records(store):
                        click.echo(json.dumps(record, ensure_ascii=False))
                else:
                    _summarise(run.look(store), before, run.gates(store), samples)
                    _say_what_next(folder, None if once else desk)
                while not once and alive():
                    time.sleep(1)
            except KeyboardInterrupt:
                click.echo("Stopping …", err=True)
            finally:
                run.write_progress(folder, web_port, clock.elapsed())


def _quiet(message: str) -> None:
    """With --json only records are printed."""


def _teller(say: Callable[[str], object]) -> Callable[[Found], None]:
    """Says how far things are, with the seconds since it was made."""
    started = time.monotonic()

    def tell(found: Found) -> None:
        seconds = time.monotonic() - started
        say(f"  {seconds:4.0f} s  {found.articles} articles, {found.revisions} edited, {found.claims} claims")

    return tell


def _summarise(found: Found, before: Found, gates: Gates, samples: tuple[Site, ...]) -> None:
    lost = ", ".join(f"{reason} {count}" for reason, count in sorted(gates.losses.items())) or "nothing"
    flags = ", ".join(f"{rule} {count}" for rule, count in found.flags.items()) or "none"
    click.echo(f"Collected        {found.articles} articles, {found.revisions} later revisions; lost: {lost}")
    click.echo(f"Extracted        {found.claims} claims, {found.citations} citations, {found.countries} country tags")
    click.echo(f"Flagged          {sum(found.flags.values())}: {flags}")
    for kind, sentence in examples(found.ledger):
        click.echo(f"The ledger found {kind}: {sentence}")
    watched = ", ".join(f"{slug} {count}" for slug, count in found.watched.items()) or "none of them found anything"
    click.echo(f"Watched          {len(run.WATCHES)} watches are on: {watched}")
    if example := found.example:
        period = f" ({example.period_from} … {example.period_to})" if example.period_from else ""
        click.echo(f"For instance     {example.text!r}{period} {example.place or ''} {example.outlet}")
    stories, edits, unread = run.missing(found, samples)
    if stories or edits or unread:
        click.echo(f"Not come yet     {stories} stories, {edits} edits; {unread} pages are not read. Run it again.")
    elif found.settled == before.settled:
        click.echo("Nothing changed since the last run.")


def _say_what_next(folder: Path, desk: int | None) -> None:
    """Commands that work as they are printed. `desk`: the port of the one that runs; None: it has ended."""
    click.echo(f"Database         {folder / 'dateline.db'}")
    there = f"cd {shlex.quote(str(folder))}"
    if desk:
        click.echo(f"Review desk      http://127.0.0.1:{desk}/   (Ctrl-C stops)")
        click.echo("Next: open the desk, accept a claim or two, then in another terminal")
    else:
        click.echo("Next: open the desk with")
        click.echo(f"                 {there} && {run.command('review')}")
        click.echo("then accept a claim or two, stop it with Ctrl-C, and print what you accepted:")
    click.echo(f"                 {there} && {run.command('digest')}")
