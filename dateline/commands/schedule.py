"""`dateline schedule`."""

import os
import sys

import click

# The job store knows the jobs as functions of the module `scheduler`, so the server is that module's own process.
# What its processes share begins to load first, beside the server's own imports.
SERVE = "from crawler import processes; processes.begin('dateline.warm'); import scheduler; scheduler.main()"


@click.command()
def COMMAND() -> None:  # noqa: N802
    """Run the schedule server alone: collect the outlets, each in its own rhythm, and read what comes.

    For systemd units and containers; `dateline up` runs it together with the review desk. SIGTERM ends it: visits in
    flight come to their end, or are handed back to the next start.
    """
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-c", SERVE])
