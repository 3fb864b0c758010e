"""`dateline collate`."""

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import click

from dateline.collating import Given, entries_of, given_of
from dateline.extracting import page_of_url, pages_of_file
from dateline.measuring import measures
from ledger.collate import collate
from ledger.lines import lines
from pipeline.errors import DatelineError, InputError
from pipeline.record import Page


@click.command()
@click.argument("sources", nargs=-1, metavar="FILE_OR_URL…")
@click.option("--pretty", is_flag=True, help="for a person: series as tables, relations as sentences")
def COMMAND(sources: tuple[str, ...], pretty: bool) -> None:  # noqa: N802
    """What several articles say about one thing.

    Reads one article per line of standard input, {"id", "outlet", "url", "published", "title", "text" or "html"}, or
    the files and addresses named. Prints series, relations, copies, citations and origins, one JSON object per line;
    docs/ledger.md describes them.
    """
    faults: list[str] = []
    given = list(_named(sources, faults) if sources else _lines(faults))
    entries, issues = entries_of(given)
    faults += [issue.message for issue in issues]
    found = collate(entries, measures())
    if pretty:
        from rich.console import Console

        from dateline.telling import tell

        tell(Console(), found, entries)
    else:
        for line in lines(found):
            sys.stdout.buffer.write(json.dumps(line, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n")
    for fault in faults:
        click.echo(f"dateline: {fault}", err=True)
    if faults:
        sys.exit(1)


def _lines(faults: list[str]) -> Iterator[Given]:
    """The articles of standard input; a line that cannot be read is noted, and the rest goes on."""
    seen: set[str] = set()
    for number, raw in enumerate(sys.stdin.buffer, start=1):
        if not raw.strip():
            continue
        try:
            given = given_of(json.loads(raw), number)
        except (ValueError, RecursionError) as error:
            fault = f"it is not JSON ({error.msg})" if isinstance(error, json.JSONDecodeError) else str(error)
            faults.append(f"line {number}: {fault}; it was left out.")
            continue
        if given.article in seen:
            faults.append(f"line {number}: the id {given.article!r} was given before; the line was left out.")
            continue
        seen.add(given.article)
        yield given


def _named(sources: tuple[str, ...], faults: list[str]) -> Iterator[Given]:
    """The pages of the files and addresses; what cannot be read is noted, and the rest goes on."""
    for source in sources:
        try:
            pages = [page_of_url(source)] if "://" in source else list(pages_of_file(Path(source)))
        except InputError as error:
            faults.append(str(error))
            continue
        except DatelineError as error:
            faults.append(str(error) if source in str(error) else f"{source}: {error}")
            continue
        for n, page in enumerate(pages):
            if not isinstance(page, Page):
                faults.append(f"{source}: {page.message}")
                continue
            name = source if len(pages) == 1 else page.url or f"{source}#{n + 1}"
            yield Given(article=name, page=replace(page, id=name))
