"""Sitemaps: news sitemaps, plain ones, indexes of them and text files with one address a line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urljoin, urlsplit

from lxml import etree

from crawler.unpacking import unpacker

LIMIT = 50_000  # addresses in one sitemap, as the protocol has it
# An ampersand that begins no reference, as in addresses that were not escaped.
_BARE = re.compile(rb"&(?!(?:#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos);)")
GZIP = b"\x1f\x8b"
UNPACKED = 50 << 20  # bytes, as the protocol has it


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One address of a sitemap."""

    url: str
    changed: datetime | None = None
    published: str | None = None  # ISO 8601 as given
    title: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitemap:
    """A sitemap read: `pages` of a set, `sitemaps` of an index. `problem` says where the reading had to stop."""

    pages: tuple[Listed, ...] = ()
    sitemaps: tuple[Listed, ...] = ()
    problem: str | None = None


def read_sitemap(body: bytes, url: str) -> Sitemap:
    """The sitemap in `body`. Raises `Lost` for a packed one that does not unpack within the limit."""
    if body.startswith(GZIP):
        body = unpacker("gzip", UNPACKED)(body)
    start = body.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] == b"<":
        return _read_xml(start, url)
    if start[:4].lower() == b"http":
        lines = start[:UNPACKED].decode("utf-8", "replace").split()
        return Sitemap(pages=tuple(Listed(url=line) for line in lines[:LIMIT] if _is_web(line)))
    return Sitemap(problem="neither XML nor a list of addresses")


def read_instant(text: str | None) -> datetime | None:
    """A W3C date or date-time as an instant; a date without time is its first moment in UTC. None for anything else."""
    if not text:
        return None
    try:
        parsed = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return (parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)).astimezone(UTC)


def _read_xml(body: bytes, url: str) -> Sitemap:
    parser = etree.XMLPullParser(
        events=("end",), recover=True, resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True
    )
    # The parser would drop bare ampersands, and half an address with them; in CDATA they are what they are.
    body = b"".join(_escaped(body))
    pages: list[Listed] = []
    sitemaps: list[Listed] = []
    problem: str | None = None
    root = ""
    try:
        for start in range(0, len(body), 1 << 16):
            parser.feed(body[start : start + (1 << 16)])
            for event in parser.read_events():
                element = event[1]
                if not isinstance(element, etree._Element):
                    continue
                name = _name(element)
                root = root or _name(element.getroottree().getroot())
                if name in ("url", "sitemap"):
                    listed = _listed(element, url)
                    if listed is not None:
                        (pages if name == "url" else sitemaps).append(listed)
                    element.clear()
            if len(pages) + len(sitemaps) >= LIMIT:
                problem = f"more than {LIMIT} addresses: the rest was left"
                break
    except etree.XMLSyntaxError as error:
        problem = f"damaged XML: {error}"
    if root not in ("urlset", "sitemapindex"):
        problem = problem or f"the document is <{root}>, not a sitemap"
    return Sitemap(pages=tuple(pages[:LIMIT]), sitemaps=tuple(sitemaps[:LIMIT]), problem=problem)


def _escaped(body: bytes) -> Iterator[bytes]:
    """The pieces of a document with its bare ampersands escaped outside CDATA, of which none need be closed."""
    at = 0
    while (begin := body.find(b"<![CDATA[", at)) >= 0 and (end := body.find(b"]]>", begin)) >= 0:
        yield _BARE.sub(b"&amp;", body[at:begin])
        yield body[begin : end + 3]
        at = end + 3
    yield _BARE.sub(b"&amp;", body[at:])


def _listed(element: "etree._Element", base: str) -> Listed | None:
    """The address of one <url> or <sitemap>; None without one that can be fetched."""
    values: dict[str, str] = {}
    # Pictures and videos of a page have addresses and titles of their own.
    own = [child for child in element if _name(child) not in ("image", "video", "link")]
    for part in (part for child in own for part in child.iter()):
        text = part.text.strip() if isinstance(part.text, str) else ""
        if text and isinstance(part.tag, str):
            values.setdefault(_name(part), text)
    try:
        location = urljoin(base, values.get("loc", ""))
    except ValueError:
        return None
    if "loc" not in values or not _is_web(location):
        return None
    return Listed(
        url=location,
        changed=read_instant(values.get("lastmod")),
        published=values.get("publication_date"),
        title=values.get("title"),
        language=values.get("language"),
    )


def _is_web(url: str) -> bool:
    try:
        return urlsplit(url).scheme in ("http", "https")
    except ValueError:
        return False


def _name(element: "etree._Element") -> str:
    tag = element.tag
    # A prefix that the document does not declare stays a part of the name.
    return tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(tag, str) else ""
