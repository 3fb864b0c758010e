"""`dateline digest`: what was accepted, with a footnote for every figure. No subcommand: one is made or printed."""

import click

from dateline.cli import Commands

_OWN = ("-h", "--help")


class Digests(Commands):
    """The subcommands; what begins with none of their names is for `make`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        known = {*self.list_commands(ctx), *_OWN}
        return super().parse_args(ctx, args if args and args[0] in known else ["make", *args])


@click.command(cls=Digests, package=__name__)
def COMMAND() -> None:  # noqa: N802
    """Print the accepted claims, each with its outlet, title, date, address, capture and quoted sentence.

    `dateline digest` freezes a new digest and prints it, `dateline digest 2023-31` prints that one again; their
    options are those of `dateline digest make --help`.
    """
