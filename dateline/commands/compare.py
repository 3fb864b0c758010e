"""`dateline compare`."""

import json
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from dateline.extracting import Line, context, lines_of
from dateline.streaming import in_order
from dateline.versions import changes_json, compare_line, version_of
from ledger.comparing.compare import compare
from ledger.comparing.result import Change, Said

if TYPE_CHECKING:
    from rich.text import Text


@click.command()
@click.argument("versions", nargs=-1, metavar="OLD NEW")
@click.option("--jsonl", is_flag=True, help='standard input holds rows {"id", "url", "old", "new"}, HTML or text')
@click.option("--jobs", type=click.IntRange(1, 256), default=None, help="processes (default: one for each core)")
@click.option("--pretty", is_flag=True, help="for a person: sentences, with what was said and what is said now")
def COMMAND(versions: tuple[str, ...], jsonl: bool, jobs: int | None, pretty: bool) -> None:  # noqa: N802
    """What a later version of an article says otherwise: figures, dates, places, sources.

    OLD and NEW are files, addresses, snapshots (their SHA-256 or how it begins) or revisions (12@3 is the third
    revision of article 12). One JSON line for each change of meaning; wording, typography, order and what the site
    prints around the article are none. Ends with 1 where the meaning changed, with 0 where it did not.
    """
    if jsonl == bool(versions) or (versions and len(versions) != 2):
        raise click.UsageError("Name two versions, OLD and NEW, or give rows by --jsonl.")
    if jsonl:
        for line in in_order(compare_line, lines_of(sys.stdin.buffer), jobs or os.cpu_count() or 1, _lost):
            sys.stdout.buffer.write(line.encode() + b"\n")
            sys.stdout.buffer.flush()
        return
    old, new = (version_of(name) for name in versions)
    changes = compare(old, new, context())
    if pretty:
        show(changes)
    else:
        for change in changes_json(changes):
            sys.stdout.buffer.write(json.dumps(change, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
    sys.exit(1 if changes else 0)


def _lost(item: Line) -> str:
    """The row whose comparing ended its process."""
    return json.dumps({"id": str(item.number), "changes": [], "issues": ["comparing it ends the process"]})


def show(changes: Sequence[Change]) -> None:
    """Print changes for a person: what happened, then both sentences with the words that count."""
    from rich.console import Console
    from rich.text import Text

    console = Console()
    for change in changes:
        console.print(Text.assemble((f"{change.kind}  ", "bold red"), change.reason))
        for name, said in (("was", change.before), ("is", change.after)):
            if said is not None:
                console.print(Text.assemble((f"  {name:<4}", "dim"), _lit(said)), soft_wrap=True)
    if not changes:
        console.print("No change of meaning.")
    else:
        console.print(f"{len(changes)} change{'s' if len(changes) != 1 else ''} of meaning.")


def _lit(said: Said) -> "Text":
    """The sentence with what counts in it lit."""
    from rich.text import Text

    at = said.sentence.find(said.text)
    if at < 0:
        return Text(said.sentence)
    end = at + len(said.text)
    return Text.assemble(said.sentence[:at], (said.sentence[at:end], "bold yellow"), said.sentence[end:])
