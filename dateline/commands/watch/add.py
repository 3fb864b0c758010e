"""`dateline watch add`."""

import sys
from typing import cast, get_args

import click

from dateline.settings import Settings
from dateline.watching import apply, load_watches, own_folder
from pipeline.errors import WatchError
from pipeline.query.fields import QueryError
from pipeline.query.grammar import explain, parse
from pipeline.record import Severity
from watches.loader import SLUG
from watches.watch import How, Teller, Watch
from watches.writer import as_yaml, write


@click.command()
@click.argument("slug")
@click.argument("query")
@click.option("--name", help="what people read [default: the slug in words]")
@click.option("--severity", type=click.Choice(get_args(Severity)), default="medium", show_default=True)
@click.option("--mail", multiple=True, metavar="ADDRESS", help="who is told by mail; may be repeated")
@click.option("--webhook", multiple=True, metavar="URL", help="what is called; may be repeated")
@click.option("--how", type=click.Choice(get_args(How)), default="at once", show_default=True)
@click.option("--dry-run", is_flag=True, help="show the file, write nothing")
def COMMAND(  # noqa: N802
    slug: str,
    query: str,
    name: str | None,
    severity: str,
    mail: tuple[str, ...],
    webhook: tuple[str, ...],
    how: str,
    dry_run: bool,
) -> None:
    """Write a watch, turn it on, and flag what it finds among stored articles; nobody is told of those."""
    if not SLUG.fullmatch(slug):
        raise WatchError(f"{slug!r} will not do as a name: lower-case letters, digits and hyphens only.")
    try:
        node = parse(query)
    except QueryError as error:
        click.echo(f"dateline: {explain(query, error)}", err=True)
        sys.exit(2)
    settings = Settings.load()
    channels = (*(f"mail:{address}" for address in mail), *(f"webhook:{url}" for url in webhook))
    watch = Watch(
        slug=slug,
        name=name or slug.replace("-", " ").capitalize(),
        query=query,
        node=node,
        severity=cast(Severity, severity),
        tell=tuple(Teller(channel=channel, how=cast(How, how)) for channel in channels),
    )
    if dry_run:
        click.echo(as_yaml(watch), nl=False)
        return
    folder = own_folder(settings)
    if (folder / f"{slug}.yml").exists():
        raise WatchError(
            f"{folder / f'{slug}.yml'} is there already; edit it, or `dateline watch remove {slug}` first."
        )
    path = write(watch, folder)
    with settings.open_store() as store:
        found = apply(store, load_watches(settings))
    click.echo(f"Written to {path}. It finds {found.get(slug, 0):,} stored articles; of new ones it tells.")
