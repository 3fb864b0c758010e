"""Articles linked from a page: by the outlet's CSS rule, or, on a home page, by what article addresses look like."""

import re
from dataclasses import dataclass
from urllib.parse import unquote, urljoin, urlsplit

from cssselect import SelectorError
from lxml import etree, html

from crawler.found import url_key
from crawler.losses import Lost
from pipeline.article.tree import decode

LIMIT = 300  # links of one page; a listing with more is a directory

# Sections of a site that hold no articles; compiled by the project from common publishing systems.
_SECTION = re.compile(
    r"/(tag|tags|category|categories|author|authors|page|search|login|register|subscribe|about|contact|privacy|terms"
    r"|video|videos|gallery|photos|podcast|podcasts|feed|rss|wp-json|wp-content|wp-admin|account|cart|newsletter|topics?"
    r"|sections?|archive|archives|jobs|advertise|help|faq|cookies?|legal|impressum|static|assets)(/|$)",
    re.IGNORECASE,
)
_FILE = re.compile(r"\.(jpe?g|png|gif|webp|svg|css|js|xml|rss|json|ico|zip|mp[34]|webm|docx?|xlsx?|pptx?|epub)$", re.I)
_DATED = re.compile(r"/(19|20)\d\d[/-]?(0?[1-9]|1[0-2])([/-]|\d\d)")
_NUMBER = re.compile(r"(\d{5,}|[0-9a-f]{16,})")


@dataclass(frozen=True, slots=True)
class Linked:
    """A link of a page: where it leads, and its text."""

    url: str
    text: str | None


def read_listing(body: bytes, url: str, rule: str | None = None, charset: str | None = None) -> tuple[Linked, ...]:
    """The articles that a page links, in its order. Raises `Lost` when the page or the CSS rule cannot be used.

    `charset`: what the transport says the page is in.
    """
    tree = read_tree(body, charset)
    base = base_of(tree, url)
    if rule is None:
        return tuple(link for link in _links(tree.iter("a"), base) if looks_like_article(link, url))[:LIMIT]
    try:
        chosen = tree.cssselect(rule)
    except (SelectorError, etree.XPathError) as error:
        raise Lost("broken_source", f"the CSS rule {rule!r} cannot be read: {error}") from error
    anchors = [anchor for element in chosen for anchor in ([element] if element.tag == "a" else element.iter("a"))]
    return tuple(_links(anchors, base))[:LIMIT]


def looks_like_article(link: Linked, page: str) -> bool:
    """A guess from address and text: same site, and a date, a long number, or a slug of several words."""
    parts, home = urlsplit(link.url), urlsplit(page)
    if _site(parts.hostname) != _site(home.hostname) or _FILE.search(parts.path) or _SECTION.search(parts.path):
        return False
    path = unquote(parts.path).rstrip("/")
    if not path or url_key(link.url) == url_key(page):
        return False
    slug = path.rsplit("/", 1)[-1]
    words = len([word for word in re.split(r"[-_]", slug.partition(".")[0]) if word])
    titled = len((link.text or "").encode()) >= 20  # bytes: a title in another script is as long with fewer letters
    if _DATED.search(path) and slug:
        return True
    if _NUMBER.search(slug) or _NUMBER.search(parts.query):
        return titled or words >= 3
    return words >= 4 or (words >= 3 and titled)


def same_site(one: str, other: str) -> bool:
    """Do both addresses belong to one site?"""
    return _site(urlsplit(one).hostname) == _site(urlsplit(other).hostname)


def read_tree(body: bytes, charset: str | None = None) -> "html.HtmlElement":
    """The page as a tree, in whatever charset it is. Raises `Lost` when it is no HTML."""
    parser = html.HTMLParser(no_network=True, huge_tree=False, encoding="utf-8")
    try:
        return html.document_fromstring(decode(body, charset).text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise Lost("broken_source", f"the page is no HTML: {error}") from error


def base_of(tree: "html.HtmlElement", url: str) -> str:
    """The address by which the page's links are to be read."""
    for element in tree.iter("base"):
        if element.get("href"):
            return join(url, element.get("href", "")) or url
    return url


def _links(anchors: object, base: str) -> list[Linked]:
    seen: dict[str, Linked] = {}
    for anchor in anchors:  # type: ignore[attr-defined]
        address = join(base, anchor.get("href") or "")
        if address is None:
            continue
        text = " ".join("".join(anchor.itertext()).split())[:300] or None
        key = url_key(address)
        if key not in seen or (seen[key].text is None and text):
            seen[key] = Linked(address, text)
    return list(seen.values())


def join(base: str, address: str) -> str | None:
    """Where a link leads; None when that is no place on the web."""
    address = address.strip()
    if not address or address.startswith("#"):
        return None
    try:
        joined = urljoin(base, address)
        return joined if urlsplit(joined).scheme in ("http", "https") else None
    except ValueError:
        return None


def _site(host: str | None) -> str:
    """The host without the subdomains that sites use for themselves."""
    return re.sub(r"^(www|m|mobile|amp|news|en)\.", "", (host or "").lower())
