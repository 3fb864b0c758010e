"""Cookies of one visit: what a host sets on the way of one question, it gets back on that way, and it is forgotten."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

MOST = 20  # cookies of one host; of more, a browser keeps the latest too
LONGEST = 4096  # bytes of one, as browsers have it
_PAIR = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+=[\x20-\x3a\x3c-\x7e]*")  # RFC 6265, read as browsers do
_OVER = re.compile(r"(^|;)\s*(max-age\s*=\s*(0|-\d+)|expires\s*=[^;]*\b19[67]\d\b)", re.IGNORECASE)


class Cookies:
    """By host, so that none goes to another host than the one that set it. One object lives for one question."""

    def __init__(self) -> None:
        self._by_host: dict[str, dict[str, str]] = {}

    def keep(self, url: str, headers: Iterable[tuple[str, str]]) -> None:
        """Remember what this answer sets, and forget what it takes back."""
        jar = self._by_host.setdefault(_host(url), {})
        for name, value in headers:
            if name.lower() != "set-cookie":
                continue
            pair, _, attributes = value.partition(";")
            pair = pair.strip()
            if len(pair) > LONGEST or not _PAIR.fullmatch(pair):
                continue
            key = pair.partition("=")[0]
            jar.pop(key, None)
            if not _OVER.search(attributes):
                jar[key] = pair
            while len(jar) > MOST:
                del jar[next(iter(jar))]

    def header(self, url: str) -> dict[str, str]:
        """The header for a question to `url`; empty where its host set nothing."""
        pairs = self._by_host.get(_host(url))
        return {"Cookie": "; ".join(pairs.values())} if pairs else {}


def _host(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.lower()}"
