"""What several articles say about one thing, for a person: series as small tables, relations as sentences."""

from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from ledger.collate import Collation
from ledger.figures import Entry, Figure


def tell(console: Console, found: Collation, entries: Sequence[Entry]) -> None:
    """Print a collation. `entries` name the outlets and days of the articles."""
    by_article = {entry.article: entry for entry in entries}
    for series in found.series:
        title = escape(series.measure + (f", {series.place}" if series.place else ""))
        table = Table(title=title, title_justify="left", box=None, pad_edge=False)
        for name in ("figure", "article", "outlet", "published"):
            table.add_column(name)
        for figure in series.members:
            table.add_row(escape(figure.text), *map(escape, _origin(figure, by_article)))
        console.print(table)
        console.print()
    for relation in found.relations:
        console.print(f"[bold]{relation.type.replace('_', ' ')}[/]  {escape(relation.reason)}")
    for copy in found.copies:
        console.print(f"[bold]copy[/]  {escape(', '.join(copy.members))}: {escape(copy.reason)}")
        for altered in copy.altered:
            console.print(f"      altered: “{escape(altered.origin.text)}” became “{escape(altered.copy.text)}”")
    for cited in found.citations:
        console.print(f"[bold]citation[/]  {escape(cited.article)}: “{escape(cited.text)}” → {escape(cited.resolved)}")
    for origin in found.origins:
        texts = f"“{escape(origin.figure[0].text)}” in {len(origin.figure)} articles"
        roots = escape(", ".join(origin.roots))
        console.print(f"[bold]origin[/]  {texts} has {origin.independent} independent: {roots}")
    if not (found.series or found.relations or found.copies or found.citations):
        console.print("Nothing in these articles relates to one another.")


def _origin(figure: Figure, entries: Mapping[str, Entry]) -> tuple[str, str, str]:
    entry = entries.get(figure.article)
    return figure.article, (entry.outlet if entry else None) or "", (entry.published if entry else None) or ""
