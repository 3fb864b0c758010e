"""`dateline outlets add`."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import click

from crawler.discover import Discovery, discover
from crawler.fetcher import open_fetcher
from crawler.worker import Worker
from dateline.catalogue import catalogue
from dateline.collecting import manners_of, with_contact
from dateline.settings import Settings
from outlets.loader import SLUG, read
from outlets.outlet import Outlet, Source
from outlets.writer import as_yaml, slug_of
from pipeline.errors import FetchError, InputError, OutletError, SettingsError


@click.command()
@click.argument("url")
@click.option("--name", help="the outlet's name, where the site's own will not do")
@click.option("--slug", help="the name of its file, without .yml")
@click.option("--country", help="ISO 3166-1 alpha-2, such as KR")
@click.option("--folder", type=click.Path(file_okay=False, path_type=Path), help="default: DATELINE_OUTLETS")
@click.option("--dry-run", is_flag=True, help="show what would be written, write nothing")
def COMMAND(  # noqa: N802
    url: str, name: str | None, slug: str | None, country: str | None, folder: Path | None, dry_run: bool
) -> None:
    """Find out how a site publishes, show ten of its articles, and write its outlet file.

    Tries the feeds that the page and the usual places name, the sitemaps of robots.txt, and the links of the page.
    """
    settings = with_contact(Settings.load())
    if slug and not SLUG.fullmatch(slug):
        raise InputError(f"--slug {slug!r} will not do: it has lower-case letters, digits and hyphens only.")
    found = asyncio.run(_discover(url, settings))
    if not found.candidates and found.loss:
        raise FetchError(f"{found.url} was not read: {found.loss}.")
    tell(found)
    if not found.chosen:
        raise FetchError(
            f"{found.url} names no articles in any way that can be followed. If it has a listing page, write the "
            "outlet's file by hand with a `listing` source and its CSS rule."
        )
    outlet = outlet_of(found, name, slug, country)
    overlap(outlet, found)
    text = as_yaml(outlet)
    click.echo(f"\n{text}")
    if dry_run:
        return
    target = (folder or settings.outlets or _no_folder()) / f"{outlet.slug}.yml"
    if target.exists():
        raise OutletError(f"{target} is there already; choose another name with --slug, or remove it first.")
    write(target, text)
    click.echo(f"Written to {target}. `dateline collect {outlet.slug}` fetches its articles.")


async def _discover(url: str, settings: Settings) -> Discovery:
    """What there is at the address; without a scheme, by https and, where nothing answers that, by http."""
    worker = Worker()
    try:
        async with open_fetcher(manners_of(settings)) as fetcher:
            if "://" in url:
                return await discover(url, fetcher, worker)
            found = await discover(f"https://{url}", fetcher, worker)
            if found.loss and found.loss.reason in ("timeout", "unreachable", "unreadable"):
                plain = await discover(f"http://{url}", fetcher, worker)
                return found if plain.loss else plain
            return found
    finally:
        worker.close()


def tell(found: Discovery) -> None:
    """What was tried, and ten articles."""
    click.echo(f"{found.name}: {found.homepage}")
    if found.loss:
        click.echo(f"the home page was not read: {found.loss}")
    click.echo(f"robots: {found.robots}{f', Crawl-delay {found.crawl_delay:g} s' if found.crawl_delay else ''}")
    for one in found.candidates:
        newest = f", newest {one.newest:%Y-%m-%d}" if one.newest else ""
        newest += " (stale: the home page is read as well)" if one.stale(datetime.now(UTC)) else ""
        state = str(one.loss) if one.loss else f"{len(one.found)} items{newest}"
        problem = f" ({one.problem})" if one.problem else ""
        click.echo(
            f"  {'watch' if one in found.chosen else '     '}  {one.kind} {one.url}: {state}{problem}; {one.origin}"
        )
    for item in found.sample:
        click.echo(f"  - {item.hints.title or '(no title)'}  {item.url}")
    if found.forbidden:
        click.echo(
            f"robots.txt forbids {found.forbidden} of these {len(found.sample)} articles; they will not be fetched."
        )
    if found.reserved:
        click.echo(
            f"The host's tdmrep.json reserves {found.reserved} of these {len(found.sample)} articles from mining; the "
            "setting `obey` says whether they are kept."
        )


def outlet_of(found: Discovery, name: str | None, slug: str | None, country: str | None) -> Outlet:
    """The outlet that was discovered."""
    title = name or found.name
    host = (urlsplit(found.homepage).hostname or "").removeprefix("www.")
    return Outlet(
        slug=slug or slug_of(title, host),
        name=title,
        homepage=found.homepage,
        country=country.upper() if country else None,
        languages=(found.language,) if found.language else (),
        hosts=(host,) if host else (),
        sources=tuple(Source(kind=one.kind, url=one.url) for one in found.chosen),
    )


def overlap(outlet: Outlet, found: Discovery) -> None:
    """Say which outlets of the catalogue share its host, its name or its sources."""
    urls = {one.url for one in found.chosen}
    for known in catalogue():
        shared = [
            what
            for what, same in (
                ("host", bool(set(outlet.hosts) & set(known.hosts))),
                ("name", outlet.name.lower() in {known.name.lower(), *(alias.lower() for alias in known.aliases)}),
                ("source", bool(urls & {source.url for source in known.sources})),
            )
            if same
        ]
        if shared:
            click.echo(f"The catalogue has {known.name} ({known.slug}) with the same {' and '.join(shared)}.")


def write(target: Path, text: str) -> None:
    """Write the file, and read it back with all others: what cannot be loaded beside them is not left behind."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    except OSError as error:
        raise OutletError(f"{target} cannot be written: {error.strerror}.") from error
    _, mistakes = read(target.parent)
    if wrong := [mistake for mistake in mistakes if mistake.path == target]:
        target.unlink()
        advice = (
            "Nothing was written: beside the others this is no valid outlet. Give --name, --slug or --country, or add"
        )
        raise OutletError("\n".join([f"{advice} the sources to the outlet that is there.", *map(str, wrong)]))


def _no_folder() -> Path:
    raise SettingsError("No folder for outlets of your own: set DATELINE_OUTLETS to one, or name one by --folder.")
