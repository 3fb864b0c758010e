"""`dateline check`."""

import json
import sys
from collections import Counter
from collections.abc import Sequence

import click

from dateline.drafting import check_draft, draft_of
from dateline.extracting import LARGEST, context
from dateline.settings import Settings
from ledger.drafts import Checked
from pipeline.record import to_json

STYLES = {
    "supported": "green",
    "contradicted": "bold red",
    "superseded": "red",
    "bound_lost": "yellow",
    "not_found": "dim",
}
WRONG = ("contradicted", "superseded", "bound_lost")


@click.command()
@click.argument("draft", metavar="DRAFT")
@click.option("--pretty", is_flag=True, help="for a person: one line for each number, date and citation")
def COMMAND(draft: str, pretty: bool) -> None:  # noqa: N802
    """Hold a draft against what is stored: each number, date and citation of it.

    DRAFT is a text, Markdown, HTML or Word file, or - for standard input. What comes of each is supported (by which
    claim), contradicted (what it should be), superseded (what is said now), bound_lost ("at least 65" written as 65) or
    not_found. Ends with 1 where something is contradicted, superseded or has lost its bound.
    """
    stdin = sys.stdin.buffer.read(LARGEST) if draft == "-" else b""
    record = draft_of(draft, stdin, context())
    with Settings.load().open_store() as store:
        found = check_draft(store, record)
    if pretty:
        _show(found)
    else:
        for checked in found:
            line = json.dumps(to_json(checked), ensure_ascii=False)
            sys.stdout.buffer.write(line.encode("utf-8", "replace") + b"\n")
    sys.exit(1 if any(checked.verdict in WRONG for checked in found) else 0)


def _show(found: Sequence[Checked]) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console()
    for checked in found:
        style = STYLES[checked.verdict]
        console.print(
            Text.assemble(
                (f"{checked.verdict.replace('_', ' '):<13}", style), (checked.text, "bold"), "  ", checked.reason
            ),
            soft_wrap=True,
        )
        if checked.should_be:
            console.print(Text.assemble(" " * 13, ("should be  ", "dim"), (checked.should_be, style)), soft_wrap=True)
        if checked.source and checked.source.sentence:
            console.print(Text(" " * 13 + checked.source.sentence, style="dim"), soft_wrap=True)
    counts = Counter(checked.verdict.replace("_", " ") for checked in found)
    console.print(
        ", ".join(f"{n} {verdict}" for verdict, n in counts.items()) or "The draft has no number, date or citation."
    )
