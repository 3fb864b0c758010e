"""`dateline search`."""

import csv
import json
import sys

import click
from rich.console import Console
from rich.table import Table

from dateline.settings import Settings
from pipeline.query.fields import QueryError
from pipeline.query.grammar import explain, parse
from storage import queries
from storage.types import ArticleRow

FIELDS = ("id", "outlet", "title", "published", "url", "language", "access", "status", "claims")


@click.command()
@click.argument("query")
@click.option("--limit", type=click.IntRange(1, 10_000), default=20, show_default=True, help="articles, newest first")
@click.option("--json", "as_json", is_flag=True, help="one object per line")
@click.option("--csv", "as_csv", is_flag=True, help="a table with a heading line")
def COMMAND(query: str, limit: int, as_json: bool, as_csv: bool) -> None:  # noqa: N802
    """Search the stored articles: words, phrases, and fields such as country:KP or value:>50 (docs/queries.md)."""
    try:
        node = parse(query)
    except QueryError as error:
        click.echo(f"dateline: {explain(query, error)}", err=True)
        sys.exit(2)
    with Settings.load().open_store() as store, store.read() as tx:
        found = queries.find(tx, node, limit=limit)
        total = queries.count(tx, node)
    if as_json:
        for article in found.articles:
            click.echo(json.dumps(_row(article), ensure_ascii=False))
    elif as_csv:
        writer = csv.DictWriter(sys.stdout, FIELDS, lineterminator="\n")
        writer.writeheader()
        writer.writerows({name: _inert(value) for name, value in _row(article).items()} for article in found.articles)
    else:
        _show(found.articles, total)


def _row(article: ArticleRow) -> dict[str, object]:
    return {name: getattr(article, name) for name in FIELDS}


def _inert(value: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") else value


def _show(articles: tuple[ArticleRow, ...], total: int) -> None:
    table = Table(box=None, pad_edge=False)
    for name in ("id", "published", "outlet", "title", "claims"):
        table.add_column(name, justify="right" if name in ("id", "claims") else "left", overflow="fold")
    for article in articles:
        cells = (str(article.id), article.published or "", article.outlet, article.title or "", str(article.claims))
        table.add_row(*cells)
    Console(markup=False).print(table)
    many = f"more than {queries.COUNTED:,}" if total > queries.COUNTED else f"{total:,}"
    click.echo(f"{len(articles)} of {many} articles")
