"""`dateline try`."""

import click

from dateline.catalogue import catalogue
from dateline.extracting import context, page_of_source


@click.command()
@click.argument("source", metavar="URL|FILE")
@click.option("--outlet", help="read it as a page of this outlet (default: by its address)")
@click.option("--url", help="for a file: the address it was saved from")
def COMMAND(source: str, outlet: str | None, url: str | None) -> None:  # noqa: N802
    """Every stage of one page: what was read, which rule gave it, and what the generic reading would have given."""
    from rich.console import Console

    from dateline.page_stages import show_stages

    chosen = catalogue().get(outlet) if outlet else None
    page = page_of_source(source)
    show_stages(Console(), page, context(), chosen, url)
