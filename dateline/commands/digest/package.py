"""`dateline digest package`: a digest with its evidence in one file."""

from pathlib import Path

import click

from dateline.packing import pack
from dateline.plugins import add_folder
from dateline.settings import Settings
from digest.making import by_name
from pipeline.errors import InputError


@click.command()
@click.argument("name")
@click.option("--output", "-o", type=click.Path(dir_okay=False, path_type=Path), help="[default: digest-NAME.zip]")
def COMMAND(name: str, output: Path | None) -> None:  # noqa: N802
    """Put the digest NAME and the pages that it cites into a zip file that can be checked without Dateline."""
    settings = Settings.load()
    add_folder(settings.plugins)
    target = output or Path(f"digest-{name}.zip")
    with settings.open_store() as store, store.read() as tx:
        content = pack(tx, by_name(tx, name))
    try:
        with target.open("xb") as file:
            file.write(content)
    except FileExistsError as error:
        raise InputError(f"{target} is there already; name another file with -o.") from error
    except OSError as error:
        raise InputError(f"{target} cannot be written: {error.strerror}.") from error
    click.echo(f"{target}: open README.html in it, or run `python3 check.py` beside it.")
