"""`dateline extract`."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from dateline.extracting import (
    LONGEST,
    Line,
    bad_line,
    extract_raw,
    lines_of,
    page_of_url,
    pages_of_bytes,
    pages_of_file,
    read_item,
)
from dateline.streaming import in_order
from pipeline.errors import DatelineError, InputError
from pipeline.record import Issue, Page, to_json

Item = Line | Page | Issue


@click.command()
@click.argument("sources", nargs=-1, metavar="FILE_OR_URL…")
@click.option(
    "--jsonl", is_flag=True, help='standard input holds one page per line: {"id", "html" or "text", "url", …}'
)
@click.option("--jobs", type=click.IntRange(1, 256), default=None, help="processes (default: one for each core)")
@click.option(
    "--pretty", is_flag=True, help="for a person: the text with its findings marked, and a table of the claims"
)
def COMMAND(sources: tuple[str, ...], jsonl: bool, jobs: int | None, pretty: bool) -> None:  # noqa: N802
    """What pages say: one JSON record per line.

    Reads .html, .txt, .md, .eml, .pdf and .warc(.gz) files, addresses, and - for standard input. The record is
    described in docs/record.md.
    """
    if jsonl == bool(sources):
        raise click.UsageError("Name files or addresses (- for standard input), or give lines by --jsonl.")
    faults: list[str] = []
    items = lines_of(sys.stdin.buffer) if jsonl else _named(sources, faults)
    if pretty:
        _show(items)
    else:
        for record in in_order(extract_raw, items, jobs or os.cpu_count() or 1, _lost):
            _write(record)
    for fault in faults:
        click.echo(f"dateline: {fault}", err=True)
    if faults:
        sys.exit(1)


def _write(record: str) -> None:
    sys.stdout.buffer.write(record.encode() + b"\n")
    sys.stdout.buffer.flush()


def _named(sources: tuple[str, ...], faults: list[str]) -> Iterator[Item]:
    """The pages of the files and addresses; what cannot be read is noted, and the rest goes on."""
    for source in sources:
        try:
            if source == "-":
                yield from pages_of_bytes(sys.stdin.buffer.read(LONGEST))
            elif "://" in source:
                yield page_of_url(source)
            else:
                yield from pages_of_file(Path(source))
        except InputError as error:
            faults.append(str(error))
        except DatelineError as error:
            faults.append(str(error) if source in str(error) else f"{source}: {error}")


def _lost(item: Item) -> str:
    """The record of an item whose reading ended its process."""
    if isinstance(item, Line):
        record = bad_line(_name(item), item.number, "reading it ends the process that reads", code="reader_died")
        return json.dumps(to_json(record))
    name = item.url or item.id or "a page" if isinstance(item, Page) else "an archive"
    return extract_raw(Issue(stage="input", code="reader_died", message=f"reading {name} ends the process that reads"))


def _name(item: Line) -> str:
    try:
        return str(json.loads(item.raw)["id"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return str(item.number)


def _show(items: Iterator[Item]) -> None:
    from rich.console import Console

    from dateline.record_display import show_record

    console = Console()
    for item in items:
        show_record(console, read_item(item))
