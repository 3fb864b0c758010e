"""OPML, the list of feeds that news readers exchange: into outlets, and back."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

from outlets.hosts import ascii_host
from outlets.outlet import Outlet, Source
from outlets.writer import slug_of
from pipeline.errors import InputError

# Where feeds of many publications lie; compiled by the project.
SERVICES = frozenset(
    [
        *("feeds.feedburner.com", "feeds2.feedburner.com", "feedproxy.google.com", "news.google.com", "rss.app"),
        *(
            "fetchrss.com",
            "feed43.com",
            "politepol.com",
            "morss.it",
            "rsshub.app",
            "openrss.org",
            "kill-the-newsletter.com",
        ),
    ]
)
LARGEST = 16 * 1024 * 1024  # bytes; a list of ten thousand feeds has about 3 MB


def write_opml(outlets: Iterable[Outlet]) -> bytes:
    """An OPML 2.0 document with every feed of the outlets."""
    root = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(root, "head"), "title").text = "Dateline's outlets"
    body = etree.SubElement(root, "body")
    for outlet in outlets:
        for source in outlet.sources:
            if source.kind == "feed":
                named = {"type": "rss", "text": outlet.name, "title": outlet.name}
                etree.SubElement(body, "outline", {**named, "xmlUrl": source.url, "htmlUrl": outlet.homepage})
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))


def read_opml(raw: bytes) -> tuple[Outlet, ...]:
    """One outlet per host of the web pages that the feeds belong to, in the order of the list.

    Without a homepage: a feed at a service for feeds, of which the list does not say whose it is.
    Raises `InputError` when the document is no OPML.
    """
    if len(raw) > LARGEST:
        raise InputError(f"The OPML file has {len(raw)} bytes; at most {LARGEST} are read. Split it.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(raw, parser)
    except etree.XMLSyntaxError as error:
        raise InputError(f"The file is no OPML ({error.msg}); export it anew from your reader.") from error
    if root is None or etree.QName(root).localname.lower() != "opml":
        raise InputError("The file is no OPML: its root element is not <opml>. Export it anew from your reader.")
    found: dict[str, Outlet] = {}
    for outline in root.iter("{*}outline"):
        _take(outline, found)
    return tuple(found.values())


def _take(outline: Any, found: dict[str, Outlet]) -> None:
    """Add the outline's feed to the outlet of its host."""
    said = {name.lower(): value for name, value in outline.attrib.items()}  # not all readers write xmlUrl
    feed = _address(said.get("xmlurl"))
    if not feed:
        return
    parts = urlsplit(feed)
    source = Source(kind="feed", url=feed)
    homepage = _address(said.get("htmlurl")) or f"{parts.scheme}://{parts.netloc}/"
    host = _host(homepage)
    if host in SERVICES:
        name = said.get("title") or said.get("text") or feed
        found[feed] = Outlet(slug="outlet", name=" ".join(name.split()), homepage="", sources=(source,))
        return
    if outlet := found.get(host):
        if source not in outlet.sources:
            found[host] = _outlet(outlet.name, outlet.homepage, host, (*outlet.sources, source))
        return
    name = " ".join((said.get("title") or said.get("text") or host).split())
    found[host] = _outlet(name, homepage, host, (source,))


def _outlet(name: str, homepage: str, host: str, sources: tuple[Source, ...]) -> Outlet:
    return Outlet(slug=slug_of(name, host), name=name, homepage=homepage, hosts=(host,), sources=sources)


def _host(url: str) -> str:
    host = urlsplit(url).hostname or ""
    try:
        return ascii_host(host).removeprefix("www.")
    except ValueError:
        return host


def _address(url: str | None) -> str | None:
    try:
        parts = urlsplit((url or "").strip())
    except ValueError:
        return None
    return parts.geturl() if parts.scheme in ("http", "https") and parts.hostname else None
