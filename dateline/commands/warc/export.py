"""`dateline warc export`."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from crawler.warc import Kept, write_warc
from dateline.catalogue import catalogue
from dateline.settings import Settings
from pipeline.errors import InputError
from storage import attempts
from storage.store import Store


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--outlet", help="only the pages of this outlet")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="only pages fetched on this day or later")
def COMMAND(file: Path, outlet: str | None, since: datetime | None) -> None:  # noqa: N802
    """Write the stored pages into FILE (.warc.gz), each as it came, with its headers and redirects."""
    if outlet is not None:
        catalogue().get(outlet)
    with Settings.load().open_store() as store:
        try:
            with file.open("xb") as target:
                count = write_warc(_pages(store, outlet, since.replace(tzinfo=UTC) if since else None), target)
        except FileExistsError as error:
            raise InputError(f"{file} is there already; name another file.") from error
        except OSError as error:
            raise InputError(f"{file} cannot be written: {error.strerror}.") from error
    click.echo(f"{count} pages written to {file}")


def _pages(store: Store, outlet: str | None, since: datetime | None) -> Iterator[Kept]:
    with store.read() as tx:
        for capture, fetch in attempts.kept(tx, outlet=outlet, since=since):
            yield Kept(
                url=capture.url,
                at=capture.at,
                body=tx.bodies.read(capture.snapshot),
                content_type=capture.content_type,
                charset=capture.charset,
                status=fetch.status or 200,
                headers=fetch.headers,
                redirects=fetch.redirects,
                about={"outlet": capture.outlet, "sha256": capture.snapshot, "asked": fetch.url},
            )
