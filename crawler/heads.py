"""What a page says about its site: name, language and feeds. Pure, for the worker process."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from crawler.listing import base_of, join, read_tree
from crawler.losses import Lost
from outlets.loader import LANGUAGE
from outlets.outlet import SourceKind
from outlets.writer import slug_of

if TYPE_CHECKING:
    from lxml import html

ENOUGH = 6  # feeds of one outlet; a site that names more names its sections and comments
FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "text/xml")
_FEED_ADDRESS = re.compile(
    r"(\.(rss|atom|rdf)|(^|/)(feed|rss|atom)s?(/[\w-]+)?(\.(xml|php|json))?|/(index|rss2?)\.xml)/?$", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s+[|·•»–—:-]+\s+")  # what stands between the parts of a page's title
_NO_NAMES = frozenset(
    [
        *("home", "homepage", "home page", "front page", "welcome", "news", "latest news", "breaking news"),
        *("startseite", "accueil", "inicio", "início", "главная", "الرئيسية", "홈", "首页", "ホーム", "トップページ"),
    ]
)


@dataclass(frozen=True, slots=True)
class Named:
    """A source that is named somewhere, and where."""

    kind: SourceKind
    url: str
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a page's head says about the site."""

    name: str | None = None
    language: str | None = None
    feeds: tuple[Named, ...] = ()


def read_head(body: bytes, url: str, charset: str | None = None) -> Head:
    """Name, language and feeds that the page states; where its head states no feed, those that it links."""
    try:
        tree = read_tree(body, charset)
    except Lost:
        return Head()
    base = base_of(tree, url)
    stated = [tag.get("content") or "" for tag in tree.iter("meta") if tag.get("property") == "og:site_name"]
    titles = [tag.text or "" for tag in tree.iter("title")]
    feeds = [
        Named("feed", address, "the page's <link>")
        for link in tree.iter("link")
        if "alternate" in (link.get("rel") or "").lower().split()
        and (link.get("type") or "").partition(";")[0].strip().lower() in FEED_TYPES
        and (address := join(base, link.get("href") or ""))
    ]
    return Head(
        name=next(filter(None, (_name_in(text, url) for text in (*stated, *titles))), None),
        language=_language(tree.get("lang")),
        feeds=tuple(dict.fromkeys(feeds or _linked(tree, base)))[:ENOUGH],
    )


def read_feed_links(body: bytes, url: str, charset: str | None = None) -> tuple[Named, ...]:
    """The feeds that a page of feeds links."""
    try:
        tree = read_tree(body, charset)
    except Lost:
        return ()
    return tuple(dict.fromkeys(_linked(tree, base_of(tree, url))))[:ENOUGH]


def _linked(tree: "html.HtmlElement", base: str) -> list[Named]:
    """Links whose address is that of a feed."""
    addresses = [join(base, link.get("href") or "") for link in tree.iter("a")]
    return [
        Named("feed", address, "a link of the page")
        for address in addresses
        if address and _FEED_ADDRESS.search(urlsplit(address).path)
    ]


def _name_in(title: str, url: str) -> str | None:
    """The name in a title such as "Home | The Lagoon Post": the part that is in the host name, else the first."""
    parts = [" ".join(part.split()) for part in _BETWEEN.split(title)]
    named = [part for part in parts if any(c.isalpha() for c in part) and part.lower() not in _NO_NAMES]
    host = (urlsplit(url).hostname or "").removeprefix("www.").replace("-", "")
    return next((part for part in named if slug_of(part).replace("-", "") in host), named[0] if named else None)


def _language(lang: str | None) -> str | None:
    """A BCP 47 tag, from what pages write for one ("en_US.UTF-8"); None for anything else."""
    tag = (lang or "").strip().partition(".")[0].replace("_", "-")
    return tag if LANGUAGE.fullmatch(tag) else None
