"""`dateline watch try`."""

import sys
from datetime import UTC, datetime, timedelta

import click

from dateline.settings import Settings
from dateline.watch_trial import sentence, try_query
from dateline.watching import load_watches
from pipeline.query.fields import QueryError
from pipeline.query.grammar import explain, parse
from watches.loader import SLUG


@click.command()
@click.argument("query")
@click.option("--days", type=click.IntRange(1, 36_500), default=30, show_default=True, help="how far back")
@click.option("--limit", type=click.IntRange(0, 1000), default=10, show_default=True, help="articles shown")
def COMMAND(query: str, days: int, limit: int) -> None:  # noqa: N802
    """What a query (or a watch, by its name) would have found among what is stored. Changes nothing."""
    settings = Settings.load()
    known = {watch.slug: watch for watch in load_watches(settings).all} if SLUG.fullmatch(query) else {}
    text = known[query].query if query in known else query
    try:
        node = parse(text)
    except QueryError as error:
        click.echo(f"dateline: {explain(text, error)}", err=True)
        sys.exit(2)
    since = datetime.now(UTC) - timedelta(days=days)
    with settings.open_store() as store, store.read() as tx:
        tried = try_query(tx, node, since, shown=limit)
    for article in tried.newest:
        click.echo(f"{article.id:>7}  {article.published or '':10.10}  {article.outlet}  {article.title or ''}")
    click.echo(sentence(tried, days))
