"""One source's body read: pure, for the worker process. Which reader is right is decided by what is in the body."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from urllib.parse import urlsplit

from crawler.feeds import Entry, Feed, plain, read_feed, without_utf16
from crawler.found import Found, Reading, distinct
from crawler.labels import read_label
from crawler.listing import read_listing
from crawler.losses import Lost
from crawler.markup import is_shell, tags
from crawler.sitemaps import GZIP, UNPACKED, Listed, Sitemap, read_sitemap
from crawler.unpacking import unpacker
from pipeline.record import Hints

DEEPEST = 1000  # a feed with unclosed tags in its texts comes to a few hundred
SHELL = "an empty shell until a browser runs its JavaScript"
LONGEST_TAG = 32_768  # bytes; feedparser takes 20 s for a tag of 100,000 attributes
_PAGE = re.compile(rb"(<!--.{0,1000}?-->\s*)?(<!doctype html|<html)", re.DOTALL)


def read_source(body: bytes, url: str, headers: Mapping[str, str], kind: str, rule: str | None, source: str) -> Reading:
    """What a source of that kind holds. A feed where a sitemap was expected (and the other way round) is read as it is.

    `source` is the address under which the source is known; `url` is where its body came from.
    """
    try:
        if body.startswith(GZIP):  # packed by hand, which its label does not say
            body = unpacker("gzip", UNPACKED)(body)
        if kind not in ("listing", "home"):
            check_shape(body)
        return _read(body, url, headers, kind, rule, source)
    except Lost as lost:
        return Reading(kind=kind, problem=str(lost.loss))


def check_shape(body: bytes) -> None:
    """Raises `Lost` for markup that makes parsers slow: very deep nesting, or a tag of many attributes. Linear."""
    depth = 0
    for start, end, is_tag in tags(body):
        if not is_tag:
            continue
        if end - start > LONGEST_TAG:
            raise Lost("broken_source", f"a tag of {end - start} bytes")
        if body[start + 1 : start + 2] == b"/":
            depth -= 1
        elif body[start + 1 : start + 2].isalpha() and body[end - 2 : end] != b"/>":
            depth += 1
        if depth > DEEPEST:
            raise Lost("broken_source", f"elements nested more than {DEEPEST} deep")


def _read(body: bytes, url: str, headers: Mapping[str, str], kind: str, rule: str | None, source: str) -> Reading:
    if kind in ("listing", "home"):
        links = read_listing(body, url, rule, read_label(headers.get("content-type"))[1])
        found = tuple(Found(url=link.url, source=source, hints=Hints(title=link.text)) for link in links)
        problem = None if found else SHELL if is_shell(body) else "no article links in the page"
        return Reading(kind=kind, found=distinct(found), problem=problem)
    body = without_utf16(body)
    head = body[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if kind != "feed" or b"<urlset" in head or b"<sitemapindex" in head:
        sitemap = read_sitemap(body, url)
        if sitemap.pages or sitemap.sitemaps or not _is_feed(head):
            return _of_sitemap(sitemap, kind, source)
    if _PAGE.match(head):
        return Reading(kind="feed", problem="a web page instead of a feed")
    return _of_feed(read_feed(body, url, dict(headers)), source)


def _is_feed(head: bytes) -> bool:
    return any(mark in head for mark in (b"<rss", b"<feed", b"<rdf:rdf")) or head.startswith(b"{")


def _of_feed(feed: Feed, source: str) -> Reading:
    if not feed.format:
        return Reading(kind="feed", problem=feed.problem or "not a feed of any kind")
    found = tuple(_of_entry(entry, feed, source) for entry in feed.entries if _is_web(entry.link))
    problem = feed.problem
    if not found:
        problem = problem or ("items without addresses" if feed.entries else "no items")
    return Reading(kind="feed", title=plain(feed.title), found=distinct(found), problem=problem)


def _of_entry(entry: Entry, feed: Feed, source: str) -> Found:
    hints = Hints(
        title=plain(entry.title),
        # What RSS has for a date, dc:date included, is when an item came out; only Atom tells both.
        published=_iso(entry.published or (None if feed.format.startswith("atom") else entry.updated)),
        modified=_iso(entry.updated),
        authors=entry.authors,
        language=entry.language or feed.language,
    )
    return Found(url=entry.link or "", source=source, hints=hints, changed=entry.updated or entry.published)


def _of_sitemap(sitemap: Sitemap, kind: str, source: str) -> Reading:
    found = tuple(_of_listed(page, source) for page in sitemap.pages)
    problem = sitemap.problem or (None if found or sitemap.sitemaps else "no addresses")
    children = tuple((child.url, child.changed) for child in sitemap.sitemaps)
    return Reading(kind=kind, found=distinct(found), children=children, problem=problem)


def _of_listed(page: Listed, source: str) -> Found:
    hints = Hints(title=page.title, published=page.published, modified=_iso(page.changed), language=page.language)
    return Found(url=page.url, source=source, hints=hints, changed=page.changed)


def _iso(value: datetime | None) -> str | None:
    return None if value is None else value.astimezone(UTC).isoformat()


def _is_web(url: str | None) -> bool:
    try:
        return urlsplit(url or "").scheme in ("http", "https")
    except ValueError:
        return False
