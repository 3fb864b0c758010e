"""Atom: the digest as a feed, an entry per article, for feed readers."""

import hashlib
from xml.etree import ElementTree as ET

from digest.format import Format
from digest.headings import title_line
from digest.model import Digest, Entry
from digest.notes import title
from digest.page import part
from digest.text import one_line, safe_url, settled

_ATOM = "http://www.w3.org/2005/Atom"
_XML = "http://www.w3.org/XML/1998/namespace"


def render(digest: Digest) -> bytes:
    ET.register_namespace("", _ATOM)
    feed = ET.Element(f"{{{_ATOM}}}feed", {f"{{{_XML}}}lang": digest.language})
    _add(feed, "id", f"urn:dateline:digest:{_hash(digest.id or digest.cutoff)}")
    _add(feed, "title", title(digest))
    _add(feed, "updated", digest.cutoff)
    _add(feed, "generator", "Dateline")
    for entry in digest.entries:
        _entry(feed, digest, entry)
    ET.indent(feed)
    written: bytes = ET.tostring(feed, "utf-8", xml_declaration=True)
    return written + b"\n"


def _entry(feed: ET.Element, digest: Digest, entry: Entry) -> None:
    item = ET.SubElement(feed, f"{{{_ATOM}}}entry")
    _add(item, "id", f"urn:dateline:entry:{_hash(digest.id or digest.cutoff, entry.article)}")
    _add(item, "title", settled(title_line(entry)))
    _add(item, "updated", digest.cutoff)
    for name in next((figure.note.authors for figure in entry.figures), ()) or (entry.outlet,):
        author = ET.SubElement(item, f"{{{_ATOM}}}author")
        _add(author, "name", one_line(name) or "–")
    link = safe_url(entry.url)
    if link:
        ET.SubElement(item, f"{{{_ATOM}}}link", {"rel": "alternate", "href": link})
    for topic in entry.topics:
        ET.SubElement(item, f"{{{_ATOM}}}category", {"term": one_line(topic)})
    content = ET.SubElement(item, f"{{{_ATOM}}}content", {"type": "html"})
    content.text = part("entry.html", digest, entry=entry)


def _add(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, f"{{{_ATOM}}}{name}").text = text


def _hash(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode("utf-8", "replace")).hexdigest()[:32]


FORMAT = Format(summary="Atom, an entry per article", suffix="atom", media_type="application/atom+xml", render=render)
