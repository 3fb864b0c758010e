"""`dateline digest [make] [NAME]`: freeze a digest and print it, or print one again."""

import re
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import click

from dateline.catalogue import catalogue
from dateline.commands.review import own_name
from dateline.plugins import add_folder
from dateline.settings import Settings
from digest.format import format_of, formats
from digest.making import BUNDLE, by_name, compose, freeze, printed
from digest.watching import changed_since
from digest.wording import languages
from pipeline.countries.lexicon import country_name
from pipeline.errors import InputError
from pipeline.query.fields import QueryError
from pipeline.query.grammar import explain, parse
from pipeline.query.nodes import Node
from storage import digests
from storage.selection import Selection
from storage.store import Store


@click.command()
@click.argument("name", required=False)
@click.option("--format", "-f", "form", help="one of the formats [default: by the name of FILE, else markdown]")
@click.option("--hxl", is_flag=True, help="with a row of HXL hashtags (csv and xlsx)")
@click.option("--language", default="en", show_default=True, help="of the digest's own words: en, fr, es, de, ar")
@click.option("--query", metavar="QUERY", help="what a search with this query finds (docs/queries.md)")
@click.option("--output", "-o", type=click.Path(dir_okay=False, path_type=Path), help="write to this file")
@click.option("--country", metavar="CODE", help="articles about this country, ISO 3166-1: KP")
@click.option("--outlet", metavar="SLUG", help="articles of this outlet")
@click.option("--since", metavar="DAY", help="published on this day or later: 2023-07-18")
@click.option("--until", metavar="DAY", help="published on this day or earlier")
@click.option("--about-since", metavar="DAY", help="claims about this day or later")
@click.option("--about-until", metavar="DAY", help="claims about this day or earlier")
@click.option("--cutoff", metavar="TIME", help="what was accepted until then, in UTC [default: now]")
@click.option("--unreviewed", is_flag=True, help="also what nobody has reviewed, marked as such")
@click.option("--list", "listed", is_flag=True, help="name the digests that were made")
@click.option("--changed", is_flag=True, help="which notes of them their sources no longer bear out")
def COMMAND(  # noqa: N802
    name: str | None,
    form: str | None,
    hxl: bool,
    language: str,
    query: str | None,
    output: Path | None,
    country: str | None,
    outlet: str | None,
    since: str | None,
    until: str | None,
    about_since: str | None,
    about_until: str | None,
    cutoff: str | None,
    unreviewed: bool,
    listed: bool,
    changed: bool,
) -> None:
    """Freeze a digest of the accepted claims and print it; with a NAME (2023-31), print that one again.

    The very same bytes are printed again, in any format. Formats: atom, bibtex, brief, csl, csv, docx, eml, html, json,
    markdown, ris, xlsx, and those in your plugins folder.
    """
    settings = Settings.load()
    add_folder(settings.plugins)
    form = _format(form, output, hxl=hxl)
    if language not in languages():
        raise InputError(f"A digest cannot be written in {language!r}. Languages: {', '.join(languages())}.")
    filters = (country, outlet, since, until, about_since, about_until, cutoff, query)
    if name is not None and (unreviewed or any(filters)):
        raise InputError(f"Digest {name} is frozen and takes no filters. Leave the name out to make a new one.")
    with settings.open_store() as store:
        if listed:
            _list(store)
            return
        if changed:
            _changed(store, name)
            return
        if name is None:
            wanted = Selection(
                outlet=outlet,
                country=country.upper() if country else None,
                published_from=_day(since, "--since"),
                published_to=_day(until, "--until"),
                period_from=_day(about_since, "--about-since"),
                period_to=_day(about_until, "--about-until"),
                unreviewed=unreviewed,
                query=parsed(query) if query else None,
            )
            name = _make(store, wanted, _moment(cutoff), language, query)
        with store.read() as tx:
            content = printed(tx, by_name(tx, name), form)
    _write(content, output)


def _format(named: str | None, output: Path | None, *, hxl: bool) -> str:
    """The format that was named, or that the file's ending speaks of. What is neither is refused, with the list."""
    known = formats()
    form = named or (format_of(output.name) if output else "markdown")
    if hxl and form is not None:
        form = f"{form}_hxl" if f"{form}_hxl" in known else form
        if not form.endswith("_hxl"):
            raise InputError("--hxl is an option of csv and xlsx.")
    if form is None or form not in known:
        wrong = f"format {named!r}" if named else f"format for the ending of {output}"
        listed = ", ".join(f"{name} (.{known[name].suffix})" for name in known)
        raise InputError(f"There is no {wrong}. Formats: {listed}.")
    return form


def parsed(query: str) -> Node:
    """The query as it was read; `InputError` with the place and a suggestion where it cannot be."""
    try:
        return parse(query)
    except QueryError as error:
        raise InputError(explain(query, error)) from error


def _make(store: Store, wanted: Selection, cutoff: datetime, language: str, query: str | None) -> str:
    """Freeze a digest of the selection; returns its name."""
    names = {outlet.slug: outlet.name for outlet in catalogue()}
    asked = _in_words(wanted, names) | ({"query": query} if query else {})
    with store.read() as tx:
        made = compose(tx, wanted, cutoff, names=names, asked=asked, language=language)
    frozen = freeze(store, made, user=own_name(), at=datetime.now(UTC))
    counts = f"{len(made.digest.figures)} figures from {len(made.digest.entries)} articles"
    said = "nothing has changed since; printed again" if frozen.again else "frozen"
    click.echo(f"Digest {frozen.name}: {counts}; {said}.", err=True)
    return frozen.name


def _in_words(wanted: Selection, names: dict[str, str]) -> dict[str, str]:
    found = {
        "country": country_name(wanted.country) if wanted.country else None,
        "outlet": names.get(wanted.outlet, wanted.outlet) if wanted.outlet else None,
        "published from": wanted.published_from,
        "published to": wanted.published_to,
        "about": " to ".join((wanted.period_from or "…", wanted.period_to or "…"))
        if wanted.period_from or wanted.period_to
        else None,
        "unreviewed claims": "included" if wanted.unreviewed else None,
    }
    return {key: value for key, value in found.items() if value}


def _day(text: str | None, option: str) -> str | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise InputError(f"{option} {text!r} is not a day. Write it as 2023-07-18.") from error


def _moment(text: str | None) -> datetime:
    """The cut-off; a day means its end."""
    if text is None:
        return datetime.now(UTC)
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise InputError(f"--cutoff {text!r} is not a time. Write it as 2023-07-18 or 2023-07-18T17:00.") from error
    if re.fullmatch(r"[\d-]+", text):
        at += timedelta(days=1) - timedelta(seconds=1)
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def _list(store: Store) -> None:
    with store.read() as tx:
        made = [digest for digest in digests.latest(tx, limit=1000) if digest.format == BUNDLE]
    for digest in made:
        asked = "; ".join(f"{key} {value}" for key, value in digest.query.get("filter", {}).items())
        click.echo(f"{digest.title}  {digest.at:%Y-%m-%d %H:%M} UTC  {digest.query.get('figures')} figures  {asked}")
    if not made:
        click.echo("No digest has been made yet.", err=True)


def _changed(store: Store, name: str | None) -> None:
    """One line for each note of a digest (None: of all) that would not be printed the same way today."""
    with store.read() as tx:
        made = [digest for digest in digests.latest(tx, limit=1000) if digest.format == BUNDLE]
        wanted = [by_name(tx, name)] if name else made[::-1]
        lines = [(digest.title, change) for digest in wanted for change in changed_since(tx, digest)]
    for title, change in lines:
        click.echo(f"Digest {title}: {change.sentence}")
    if not lines:
        click.echo("Every note still stands as it was printed.", err=True)


def _write(content: bytes, output: Path | None) -> None:
    if output is None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    try:
        output.write_bytes(content)
    except OSError as error:
        raise InputError(f"{output} cannot be written: {error.strerror}.") from error
