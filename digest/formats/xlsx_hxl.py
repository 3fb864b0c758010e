"""Excel with a row of HXL hashtags under the names of the columns, for humanitarian data tools."""

from digest.format import Format
from digest.model import Digest
from digest.workbook import workbook


def render(digest: Digest) -> bytes:
    return workbook(digest, hashtags=True)


FORMAT = Format(
    summary="Excel with a row of HXL hashtags",
    suffix="xlsx",
    media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    render=render,
)
