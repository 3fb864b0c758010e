"""`dateline why`."""

import json
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from dateline.settings import Settings
from digest.text import day_in_words, moment_in_words, one_line
from digest.words import figure_in_words, period_in_words
from ledger.provenance import Chain, chain_of
from pipeline.article.highlight import highlight
from pipeline.countries.lexicon import country_name
from pipeline.errors import InputError
from pipeline.record import to_json
from storage import articles, findings, snapshots
from storage.identity import claim_id
from storage.store import Transaction
from storage.types import Decision


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
    for name, said, style in _lines(chain):
        console.print(Text.assemble((f"{name:<11}", "dim"), (said, style)), soft_wrap=True)
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


def _lines(chain: Chain) -> Iterator[tuple[str, str, str]]:
    claim, article, captured = chain.claim, chain.article, chain.captured
    figure = figure_in_words(chain.said) if chain.said else one_line(claim.text)
    counted = one_line(claim.counted)
    yield "claim", " ".join(filter(None, (figure, counted if counted not in figure else ""))), "bold"
    facts = (
        period_in_words(chain.said.period) if chain.said else None,
        country_name(claim.place) if claim.place else None,
        f"said by {one_line(claim.attribution)}" if claim.attribution else None,
    )
    if any(facts):
        yield "", "; ".join(filter(None, facts)), ""
    yield "sentence", f"“{one_line(claim.sentence)}” (characters {claim.span[0]}–{claim.span[1]})", ""
    yield "cites", ", ".join(_cited(chain)) or "nobody", ""
    yield "article", f"{article.outlet}: {one_line(article.title) or 'Untitled'}", ""
    yield "", f"published {day_in_words(article.published) or 'on an unknown day'}, {captured.address}", ""
    yield "revision", f"{chain.revision} of {chain.revisions}", ""
    yield "captured", f"{_moment(captured.at)}, sha256 {captured.snapshot}", ""
    if captured.damage:
        yield "", captured.damage, "bold red"
    yield "read", f"{_moment(chain.read)} by the rules {chain.rules}", ""
    yield from _since(chain)
    for decision in chain.decisions:
        yield "decision", _decided(decision), ""
    for printed in chain.digests:
        yield "digest", f"{printed.digest}, note {printed.note}, {_moment(printed.at)}", ""


def _cited(chain: Chain) -> Iterator[str]:
    for cited in chain.cites:
        day = day_in_words(cited.date)
        yield one_line(cited.outlet) + (f" ({day})" if day else "")


def _since(chain: Chain) -> Iterator[tuple[str, str, str]]:
    """Whether the source still says so."""
    for later in chain.later:
        said = (
            " ".join(dict.fromkeys(one_line(change.reason) for change in later.changes)) or "says the same about this"
        )
        yield "later", f"revision {later.n}, {_moment(later.at)}: {said}", "bold red" if later.changes else ""
    if chain.gone:
        yield "now", f"the page is not there: {chain.gone}", "bold red"
    elif not chain.later:
        yield "now", "no later revision was seen", ""


def _decided(decision: Decision) -> str:
    at = _moment(decision.at) if decision.at else ""
    note = f": {one_line(decision.note)}" if decision.note else ""
    on = "" if decision.target else " the article"
    return f"{decision.verdict}{on} by {one_line(decision.user)}, {at}{note} (no. {decision.id})"


def _moment(at: datetime) -> str:
    return moment_in_words(at.isoformat()) or str(at)
