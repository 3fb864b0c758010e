"""CSV with a row of HXL hashtags under the names of the columns, for humanitarian data tools."""

from digest.format import Format
from digest.formats.csv import table
from digest.model import Digest


def render(digest: Digest) -> bytes:
    return table(digest, hashtags=True)


FORMAT = Format(summary="CSV with a row of HXL hashtags", suffix="csv", media_type="text/csv", render=render)
