"""What a source names: the addresses of articles, with what it says about them."""

import hashlib
import re
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit, urlunsplit

from crawler.addresses import escaped
from outlets.hosts import ascii_host
from pipeline.record import Hints

# Parameters that count clicks and never choose the page; compiled by the project.
_TRACKING = re.compile(
    r"^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|ocid|cmpid|icid|ncid"
    r"|at_(medium|campaign)\w*|wt_mc\w*|xtor|source_feed|ref_?src|__twitter_impression|amp_\w+|smid|s_cid|ns_\w+)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An article that a source names. `changed`: when the source says it was last changed, None when it does not.

    `key` is the same for all addresses that only differ in tracking, fragment or the case of the host.
    """

    url: str
    source: str
    hints: Hints = field(default_factory=Hints)
    changed: datetime | None = None
    key: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", url_key(self.url))

    @property
    def mark(self) -> str:
        """Changes when the source says something else about the article: a new headline, a new time of change.

        "" from a source that dates nothing: the words of its links change with every look, as texts in feeds do.
        """
        if not (self.hints.published or self.hints.modified):
            return ""
        said = "\n".join((self.hints.title or "", self.hints.published or "", self.hints.modified or ""))
        return hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()[:12]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a source held: articles, and for an index of sitemaps those. `problem`: why it is less than expected."""

    kind: str
    title: str | None = None
    found: tuple[Found, ...] = ()
    children: tuple[tuple[str, datetime | None], ...] = ()
    problem: str | None = None


def url_key(url: str) -> str:
    """`url` in ASCII, without fragment, tracking parameters and default port, its host in lower case."""
    try:
        parts = urlsplit(url.strip())
        host, port = ascii_host(parts.hostname or ""), parts.port
        path, query = escaped(parts.path), escaped(parts.query)
    except ValueError:
        return url
    usual = {"http": 80, "https": 443}.get(parts.scheme)
    netloc = f"[{host}]" if ":" in host else host
    if port is not None and port != usual:
        netloc += f":{port}"
    query = "&".join(part for part in query.split("&") if not _TRACKING.match(part.partition("=")[0]))
    return urlunsplit((parts.scheme.lower(), netloc, path or "/", query, ""))


def distinct(found: tuple[Found, ...]) -> tuple[Found, ...]:
    """Each article once, as first named."""
    return tuple({item.key: item for item in reversed(found)}.values())[::-1]
