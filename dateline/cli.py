"""The command line. Each command is a module of `dateline/commands/` with `COMMAND`, found by looking into that folder.

A command is imported only when it runs, so that `dateline extract` on one file starts fast.
"""

import importlib
import keyword
import pkgutil
import sys
from typing import Any

import click

from pipeline.errors import DatelineError

INTRO = """Where does this number come from, and does it still say so?

New here? `dateline demo` shows the whole product on a sample news web, without network or settings.
"""


class Commands(click.Group):
    """The commands in a package, `dateline.commands` if none is named; the module's name is the command's.

    A name that Python keeps for itself has an underscore at the end of the module's (`import_`).
    """

    def __init__(self, *args: Any, package: str = "dateline.commands", **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.package = package

    def list_commands(self, ctx: click.Context) -> list[str]:
        folders = importlib.import_module(self.package).__path__
        return sorted(info.name.rstrip("_") for info in pkgutil.iter_modules(folders))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        module = f"{cmd_name}_" if keyword.iskeyword(cmd_name) else cmd_name
        command: click.Command = importlib.import_module(f"{self.package}.{module}").COMMAND
        return command


@click.command(cls=Commands, help=INTRO, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="dateline")
def cli() -> None:
    pass


def main() -> None:
    """Run a command; an error a user can meet is one sentence on stderr and exit code 1."""
    try:
        cli(prog_name="dateline")
    except DatelineError as error:
        click.echo(f"dateline: {error}", err=True)
        sys.exit(1)
    except BrokenPipeError:
        sys.exit(0)
