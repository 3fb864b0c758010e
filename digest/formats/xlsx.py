"""Excel: a row per figure with real numbers and dates, and sheets for the header, the sources and what changed."""

from digest.format import Format
from digest.model import Digest
from digest.workbook import workbook


def render(digest: Digest) -> bytes:
    return workbook(digest, hashtags=False)


FORMAT = Format(
    summary="Excel, one row per figure, with sources and changes",
    suffix="xlsx",
    media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    render=render,
)
