"""The outlets as this installation knows them: the packaged ones and those of the operator's own folder."""

import os
from functools import cache
from pathlib import Path

from outlets.loader import Catalogue, load

SETTING = "DATELINE_OUTLETS"


def own_folder() -> Path | None:
    """The operator's folder of outlet files, or None where no setting names one."""
    named = os.environ.get(SETTING)
    return Path(named).expanduser() if named else None


@cache
def catalogue() -> Catalogue:
    """The outlets, read once. Raises `OutletError` with every mistake of every file."""
    return load(own_folder())
