"""The outlets as this installation knows them: the packaged ones and those of the operator's own folder."""

from functools import cache

from dateline.settings import Settings
from outlets.loader import Catalogue, load


@cache
def catalogue() -> Catalogue:
    """The outlets, read once. Raises `OutletError` with every mistake of every file."""
    return load(Settings.load().outlets)
