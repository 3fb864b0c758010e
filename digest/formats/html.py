"""HTML: one page with no script and nothing fetched, for a browser, a mail or a word processor."""

from digest.format import Format
from digest.model import Digest
from digest.page import page


def render(digest: Digest) -> bytes:
    return page("digest.html", digest).encode("utf-8", "replace")


FORMAT = Format(summary="HTML, one page without scripts", suffix="html", media_type="text/html", render=render)
