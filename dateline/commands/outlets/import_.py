"""`dateline outlets import`."""

from dataclasses import replace
from pathlib import Path

import click

from dateline.settings import Settings
from outlets.loader import Catalogue, folded, load, read_text
from outlets.opml import read_opml
from outlets.outlet import Outlet
from outlets.writer import as_yaml
from pipeline.errors import SettingsError


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--folder", type=click.Path(file_okay=False, path_type=Path), help="default: the setting `outlets`")
def COMMAND(file: Path, folder: Path | None) -> None:  # noqa: N802
    """Take over the feeds of an OPML list: one YAML per outlet in your own folder. Known outlets are left alone."""
    folder = folder or Settings.load().outlets
    if folder is None:
        raise SettingsError("No folder for your own outlets: name one by --folder, or by the setting `outlets`.")
    folder.mkdir(parents=True, exist_ok=True)
    catalogue = load(folder)
    hosts = {host: known.slug for known in catalogue for host in known.hosts}
    names = {folded(name): known.slug for known in catalogue for name in (known.name, *known.aliases)}
    written = 0
    for outlet in read_opml(file.read_bytes()):
        if not outlet.homepage:
            url = outlet.sources[0].url
            click.echo(f"{outlet.name}: left out, the list does not say which site {url} belongs to; add that by hand")
            continue
        if known := hosts.get(outlet.hosts[0]) or names.get(folded(outlet.name)):
            click.echo(f"{outlet.name}: in the catalogue already ({known})")
            continue
        written += _write(replace(outlet, slug=_free(outlet.slug, catalogue, folder)), folder)
        names[folded(outlet.name)] = outlet.slug
    click.echo(f"{written} outlets written to {folder}")


def _write(outlet: Outlet, folder: Path) -> bool:
    """Write the outlet's file unless it would not be read back; says which happened."""
    path = folder / f"{outlet.slug}.yml"
    content = as_yaml(outlet).encode()
    _, mistakes = read_text(content, path)
    if mistakes:
        click.echo(f"{outlet.name}: left out, {mistakes[0].key}: {mistakes[0].message}")
        return False
    path.write_bytes(content)
    click.echo(f"{outlet.name}: {path}")
    return True


def _free(slug: str, catalogue: Catalogue, folder: Path) -> str:
    """The slug, with a number where another outlet has it."""
    number, taken = 1, slug
    while taken in catalogue.by_slug or (folder / f"{taken}.yml").exists():
        number += 1
        taken = f"{slug}-{number}"
    return taken
