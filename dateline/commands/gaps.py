"""`dateline gaps`."""

import json
from dataclasses import dataclass

import click
from rich.console import Console
from rich.table import Table

from dateline.catalogue import catalogue
from dateline.settings import Settings
from review.gaps_pages import command_of
from storage import gaps
from storage.gaps import Gap


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A gap with what this installation knows of the outlet, and what one can do next."""

    gap: Gap
    in_catalogue: bool
    watched: bool
    command: str


@click.command()
@click.option(
    "--limit", type=click.IntRange(1, 10_000), default=40, show_default=True, help="outlets, most cited first"
)
@click.option("--json", "as_json", is_flag=True, help="one object per line")
def COMMAND(limit: int, as_json: bool) -> None:  # noqa: N802
    """What the stored articles cite and the store does not have, by outlet: how often, since when, and what to do."""
    settings = Settings.load()
    with settings.open_store() as store, store.read() as tx:
        found = gaps.gaps(tx, limit)
    lines = [_line(gap, settings.watch) for gap in found]
    if as_json:
        for line in lines:
            click.echo(json.dumps(_plain(line), ensure_ascii=False))
    elif lines:
        _show(lines)
    else:
        click.echo(
            "Every citation that was read leads to an article in the store, or to none that could be told apart."
        )


def _line(gap: Gap, watch: tuple[str, ...]) -> Line:
    outlet = catalogue().by_slug.get(gap.outlet)
    watched = outlet is not None and bool(outlet.sources) and (not watch or gap.outlet in watch)
    known = outlet is not None and bool(outlet.sources)
    command = command_of(gap, known=known, watched=watched)
    return Line(gap=gap, in_catalogue=outlet is not None, watched=watched, command=command)


def _plain(line: Line) -> dict[str, object]:
    gap = line.gap
    return {
        "outlet": gap.outlet,
        "name": gap.name,
        "times": gap.times,
        "articles": gap.articles,
        "since": gap.since.isoformat(),
        "last": gap.last.isoformat(),
        "in_catalogue": line.in_catalogue,
        "watched": line.watched,
        "urls": list(gap.urls),
        "command": line.command,
    }


def _show(lines: list[Line]) -> None:
    table = Table(box=None, pad_edge=False)
    for name in ("times", "outlet", "since", "last", "known", "next"):
        table.add_column(name, justify="right" if name == "times" else "left", overflow="fold")
    for line in lines:
        known = "watched" if line.watched else "in the catalogue" if line.in_catalogue else "unknown"
        dates = (f"{line.gap.since:%Y-%m-%d}", f"{line.gap.last:%Y-%m-%d}")
        table.add_row(str(line.gap.times), line.gap.name, *dates, known, line.command)
    Console().print(table)
