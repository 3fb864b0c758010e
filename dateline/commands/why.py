"""`dateline why`."""

import json
import sys
from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from dateline.settings import Settings
from digest.chain import origin_lines, since_lines, use_lines
from digest.text import one_line
from ledger.provenance import Chain, chain_of
from pipeline.article.highlight import highlight
from pipeline.errors import InputError
from pipeline.record import to_json
from storage import articles, findings, snapshots
from storage.identity import claim_id
from storage.store import Transaction

STYLES = {"plain": "", "strong": "bold", "alarm": "bold red"}


@click.command()
@click.argument("claim")
@click.option("--json", "as_json", is_flag=True, help="the chain as one JSON object")
@click.option("--page", type=click.Path(dir_okay=False, path_type=Path), help="write the captured page, the number lit")
def COMMAND(claim: str, as_json: bool, page: Path | None) -> None:  # noqa: N802
    """Where a number comes from, and whether the source still says so.

    CLAIM is the id that desk, digests and JSON show, such as 12:3f9a1c2b; with an article's number alone, such as 12,
    its claims are listed. Printed are the number, its sentence, the article, the captured page with its SHA-256, every
    later revision, decisions and digests.
    """
    with Settings.load().open_store() as store, store.read() as tx:
        if claim.isdecimal():
            _list(tx, int(claim))
            return
        row = findings.by_id(tx, claim)
        chain = chain_of(tx, row) if row else None
        if chain is None:
            raise InputError(
                f"There is no claim {claim!r} here. `dateline why ARTICLE` lists the claims of an article."
            )
        lit = _lit(tx, chain) if page else None
    if page and lit:
        _write(page, lit)
    if as_json:
        sys.stdout.buffer.write(json.dumps(to_json(chain), ensure_ascii=False).encode("utf-8", "replace") + b"\n")
        return
    console = Console()
    for line in (*origin_lines(chain), *since_lines(chain), *use_lines(chain)):
        console.print(Text.assemble((f"{line.name:<11}", "dim"), (line.said, STYLES[line.tone])), soft_wrap=True)
    if page:
        console.print(Text.assemble((f"{'page':<11}", "dim"), f"written to {page}"), soft_wrap=True)


def _list(tx: Transaction, article_id: int) -> None:
    claims = findings.current_claims(tx, article_id)
    if not claims:
        raise InputError(f"There is no article {article_id} with a claim. `dateline search QUERY` lists articles.")
    console = Console()
    for claim in claims:
        name, said = claim_id(article_id, claim.key), one_line(claim.text)
        console.print(Text.assemble((f"{name:<20}", "bold"), said, (f"  {one_line(claim.sentence)}", "dim")))


def _lit(tx: Transaction, chain: Chain) -> str:
    """The captured page with the number in it lit."""
    reading = articles.get_reading(tx, chain.claim.reading_id)
    assert reading is not None
    body = snapshots.read(tx, chain.captured.snapshot)
    lit = highlight(body, None, reading.record.text, chain.claim.span)
    if lit is None:
        raise InputError(
            f"The captured page does not show “{one_line(chain.claim.text)}” as text: it was read from the page's data "
            f"or a document. `dateline why {chain.id}` names the snapshot."
        )
    return lit


def _write(path: Path, lit: str) -> None:
    try:
        path.write_text(lit, encoding="utf-8", errors="replace")
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}.") from error
