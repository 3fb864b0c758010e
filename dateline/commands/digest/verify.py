"""`dateline digest verify`: do the footnotes of a file lead to stored pages that say so?"""

import sys
from dataclasses import replace
from pathlib import Path

import click

from dateline.catalogue import catalogue
from dateline.plugins import add_folder
from dateline.readers import page_of
from dateline.settings import Settings
from digest.checking import check
from digest.cited import cited_in
from pipeline.context import Context
from pipeline.errors import InputError, StorageError
from pipeline.extract import extract
from pipeline.record import Record
from storage import articles, captures
from storage.store import Transaction


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def COMMAND(file: Path) -> None:  # noqa: N802
    """Prove that each footnote of FILE leads to a stored page with the quoted sentence and the number.

    FILE is a digest in any format that has footnotes or sources, as it was written or as somebody sent it back. Each
    page is read anew from its bytes, whose hash is checked. Ends with 1 if a footnote fails.
    """
    settings = Settings.load()
    add_folder(settings.plugins)
    try:
        content = file.read_bytes()
    except OSError as error:
        raise InputError(f"{file} cannot be read: {error.strerror}.") from error
    notes = cited_in(file.name, content)
    context = catalogue().context()
    with settings.open_store() as store, store.read() as tx:
        found = check(notes, lambda sha: _body(tx, sha), lambda sha, body: _read(tx, sha, body, context))
    wrong = [one for one in found if one.problem]
    for one in wrong:
        click.echo(f"Note {one.cited.number}: {one.problem}")
    if wrong:
        click.echo(f"{file}: {len(wrong)} of {len(found)} footnotes do not hold.", err=True)
        sys.exit(1)
    click.echo(f"{file}: all {len(found)} footnotes lead to stored pages that say so.")


def _body(tx: Transaction, sha: str) -> bytes | None:
    try:
        return tx.bodies.read(sha)
    except StorageError:
        return None


def _read(tx: Transaction, sha: str, body: bytes, context: Context) -> Record | None:
    """The page as it was captured first, read by the present rules, with the claims that earlier rules found in it."""
    captured = captures.of_snapshot(tx, sha)
    if not captured:
        return None
    record = extract(page_of(captured[0], body), context)
    revisions = [
        revision
        for article in {capture.article_id for capture in captured if capture.article_id is not None}
        for revision in articles.revisions(tx, article)
        if revision.snapshot == sha and revision.reading_id is not None
    ]
    readings = [articles.get_reading(tx, revision.reading_id) for revision in revisions if revision.reading_id]
    return replace(record, claims=(*record.claims, *(c for one in readings if one for c in one.record.claims)))
