"""`dateline add`."""

import asyncio
import getpass
import hashlib
import mimetypes
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import click

from crawler.fetch import fetch_by_hand
from crawler.fetcher import Fetched
from crawler.found import url_key
from crawler.importing import Given, store_given
from crawler.losses import MEANING
from dateline.catalogue import catalogue
from dateline.collecting import manners_of, owner_of, read_stored
from dateline.settings import Settings
from pipeline.errors import InputError
from storage import articles, captures

LARGEST = 64 << 20  # bytes of a file given by hand


@click.command()
@click.argument("what", metavar="URL|FILE")
@click.option("--why", required=True, help="why this page is kept; it stands beside the page for good")
@click.option("--who", help="who adds it; default: the name you are logged in with")
@click.option("--url", help="for a file: the address it was saved from")
@click.option("--outlet", help="the outlet it belongs to; default: by its address")
def COMMAND(what: str, why: str, who: str | None, url: str | None, outlet: str | None) -> None:  # noqa: N802
    """Add one page by hand: an address, or a file (saved page, PDF, text) for what no spider may fetch.

    Who added it, why, when, and the SHA-256 of exactly these bytes are kept with it.
    """
    if outlet is not None:
        catalogue().get(outlet)
    settings = Settings.load()
    person, reason = " ".join((who or _user()).split()), " ".join(why.split())
    if not person or not reason:
        raise InputError("Say who adds the page (--who) and why (--why): a page without that is no evidence.")
    fetched = fetch_by_hand(what, manners_of(settings)) if "://" in what else read_file(Path(what), url)
    about = (("added-by", person), ("added-because", reason), ("added-from", what))
    with settings.open_store() as store:
        given = Given(outlet=outlet or owner_of(fetched.final_url), fetched=fetched, about=about)
        stored = store_given(store, given)
        if stored.loss or stored.sha is None:
            raise InputError(f"{what} is not kept, because {_said(stored.loss)}.")
        click.echo(f"SHA-256 {stored.sha}")
        if stored.capture is None:
            click.echo("These very bytes are kept for this address already; nothing changed.")
            return
        asyncio.run(read_stored(store, settings))
        with store.read() as tx:
            capture = captures.get(tx, stored.capture.id)
            article = articles.get(tx, capture.article_id) if capture and capture.article_id else None
        if article is None:
            because = capture.reason if capture else None
            click.echo(f"Kept, but no article was found in it{f': {because}' if because else ''}.")
        else:
            click.echo(f"{article.title or '(no title)'}: article {article.id}, {article.claims} claims")


def read_file(path: Path, url: str | None) -> Fetched:
    """A file as if it had been fetched. Without `url` its address is its hash."""
    if url is not None and not _is_web(url):
        raise InputError(f"--url {url!r} is no address; write one that starts with https:// or http://.")
    try:
        if path.stat().st_size > LARGEST:
            raise InputError(f"{path} is larger than {LARGEST >> 20} MB.")
        body = path.read_bytes()
    except OSError as error:
        hint = " If it is an address, write it with https:// before it." if isinstance(error, FileNotFoundError) else ""
        raise InputError(f"{path} cannot be read: {error.strerror}.{hint}") from error
    address = url_key(url) if url else f"urn:sha256:{hashlib.sha256(body).hexdigest()}"
    kind, _ = mimetypes.guess_type(path.name)
    headers = (("content-type", kind),) if kind else ()
    return Fetched(url=address, final_url=address, at=datetime.now(UTC), status=200, headers=headers, body=body)


def _is_web(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc


def _said(loss: str | None) -> str:
    """Why a page is not kept, and what to do."""
    if loss == "javascript":
        return f"{MEANING['javascript']}; save it from a browser and add the file"
    return "a page, a PDF or a text is wanted, and it is something else or empty"


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
