"""`dateline import`."""

import asyncio
import hashlib
from dataclasses import replace
from pathlib import Path

import click

from crawler.importing import REPORTS, Given, store_given
from dateline.collecting import read_stored
from dateline.commands.add import read_file
from dateline.extracting import page_of_bytes
from dateline.settings import Settings
from pipeline.errors import InputError
from storage import articles, captures
from storage.store import Store


@click.command()
@click.argument("reports", metavar="REPORT…", nargs=-1, required=True, type=click.Path(path_type=Path))
def COMMAND(reports: tuple[Path, ...]) -> None:  # noqa: N802
    """Take in your organisation's own reports: text, Markdown, HTML, DOCX or PDF.

    They are a class of sources of their own (`outlet:own-reports` in a query): their figures enter the ledger, and what
    they cite and the store does not have is listed by `dateline gaps`. Importing a file again changes nothing.
    """
    settings = Settings.load()
    failed: list[str] = []
    with settings.open_store() as store:
        stored: list[tuple[Path, int | None]] = []
        for path in reports:
            try:
                stored.append((path, _keep(store, path)))
            except InputError as error:
                failed.append(str(error))
        if any(capture is not None for _, capture in stored):
            asyncio.run(read_stored(store, settings))
        for path, capture in stored:
            click.echo(f"{path}: {_said(store, capture)}")
    if failed:
        raise InputError("\n".join(failed))


def _keep(store: Store, path: Path) -> int | None:
    """Store a report's bytes; returns the new capture, None where these very bytes are there already."""
    fetched = read_file(path, None)
    kind = page_of_bytes(fetched.body, path.suffix.lower()).content_type
    address = f"report:{hashlib.sha256(path.name.encode('utf-8', 'surrogateescape')).hexdigest()[:16]}"
    fetched = replace(fetched, url=address, final_url=address, headers=(("content-type", kind),))
    given = store_given(store, Given(outlet=REPORTS, fetched=fetched, about=(("added-from", str(path)),)))
    if given.loss or given.sha is None:
        raise InputError(f"{path} is not kept: a text, HTML, DOCX or PDF is wanted, and it is something else or empty.")
    return given.capture.id if given.capture else None


def _said(store: Store, capture_id: int | None) -> str:
    if capture_id is None:
        return "is kept already; nothing changed"
    with store.read() as tx:
        capture = captures.get(tx, capture_id)
        article = articles.get(tx, capture.article_id) if capture and capture.article_id else None
    if article is None:
        because = capture.reason if capture else None
        return f"kept, but no text was found in it{f': {because}' if because else ''}"
    return f"article {article.id}, {article.claims} claims"
