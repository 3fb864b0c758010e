"""`dateline outlets list`."""

import click

from dateline.catalogue import catalogue


@click.command()
@click.option("--country", help="only those of a country (ISO 3166-1 alpha-2, such as KR)")
@click.option("--language", help="only those in a language (BCP 47, such as ko)")
def COMMAND(country: str | None, language: str | None) -> None:  # noqa: N802
    """Every outlet: slug, name, country, languages, and how it is watched."""
    chosen = [
        outlet
        for outlet in catalogue()
        if (not country or outlet.country == country.upper()) and (not language or language in outlet.languages)
    ]
    width = max((len(outlet.slug) for outlet in chosen), default=0)
    for outlet in chosen:
        kinds = " ".join(dict.fromkeys(source.kind for source in outlet.sources)) or "not watched"
        languages = ",".join(outlet.languages) or "-"
        click.echo(f"{outlet.slug:<{width}}  {outlet.country or '--'}  {languages:<8}  {outlet.name}  ({kinds})")
    click.echo(f"{len(chosen)} outlets", err=True)
