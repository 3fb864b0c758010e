"""Feeds: RSS 0.9x to 2.0, Atom, RDF and CDF by feedparser, JSON Feed by our own branch.

`read_feed` is pure and may be slow or large on hostile input, so the crawler calls it in a worker process with limits
(`crawler/worker.py`). The document's own address is replaced by a sentinel while feedparser works, which is how a
relative address can be told from an absolute one afterwards: items are relative to the site that the feed names, pages'
fragments to the document.
"""

import html
import io
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urljoin, urlsplit
from xml.sax import SAXException

import feedparser

from crawler.feeddates import country_of, read_date
from pipeline.article.charsets import guess_charset, is_mostly_utf8

_SENTINEL = "://base.invalid"  # behind the document's own scheme, which "//host/path" takes over
_DOCUMENT = f"{_SENTINEL}/=document=/"
_RELATIVE = re.compile(r"https?" + re.escape(_SENTINEL) + r"""(?:/=document=/)?([^"'\s<>]*)""")
_MADE = re.compile(r"https?" + re.escape(_SENTINEL) + r"(?:/=document=/)?")
_PAGES = ("text/html", "application/xhtml+xml")  # what an alternate is, unless it says something else
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["'][\w.:-]+["']""")
_LANGUAGE = re.compile(rb"<(?:dc:)?language>\s*([a-zA-Z-]{2,12})")
_UTF8 = "application/xml; charset=utf-8"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_CLOSED = re.compile(rb"</(rss|feed|rdf:rdf|channel)\s*>", re.IGNORECASE)
_TAG = re.compile(r"<[a-zA-Z/!][^<>]*>")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}\?>")

_REFERENCE = re.compile(rb"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One item of a feed. `link` is where the article is, absolute, or None when the feed names no page for it."""

    link: str | None = None
    id: str | None = None
    title: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    summary: str | None = None
    content: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    tags: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()
    media: tuple[str, ...] = ()
    geo: tuple[float, float] | None = None  # longitude, latitude


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed read. `format` is its kind ("rss20", "atom10", "json11") or "" when the document is no feed at all.

    `title` and `summary` stay as the feed has them (they may hold markup); `plain` makes text of them.
    """

    format: str
    title: str | None = None
    link: str | None = None
    language: str | None = None
    hub: str | None = None
    entries: tuple[Entry, ...] = ()
    problem: str | None = None  # what was malformed, where the reader had to guess


def read_feed(body: bytes, url: str, headers: dict[str, str] | None = None) -> Feed:
    """The feed that `body`, fetched from `url`, holds. Header names in `headers` are lower case."""
    if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        return _read_json(body, url)
    return _read_xml(body, url, headers or {})


def plain(text: str | None) -> str | None:
    """A title as text: markup stripped, character references resolved, white space made single; None for none."""
    if not text:
        return None
    return " ".join(_CONTROL.sub("", html.unescape(_TAG.sub("", text))).split()) or None


# --- XML -----------------------------------------------------------------------------------------------------------


def _read_xml(body: bytes, url: str, headers: dict[str, str]) -> Feed:
    location = urljoin(url, headers.get("content-location", ""))
    document = location if urlsplit(location).scheme in ("http", "https") else url
    known = _in_utf8(body, headers)
    given = {
        **headers,
        "content-location": urlsplit(document).scheme + _DOCUMENT,
        **({} if known is None else {"content-type": _UTF8}),
    }
    parsed = feedparser.parse(
        io.BytesIO(_REFERENCE.sub(_possible, known or body)), response_headers=given, sanitize_html=False
    )
    channel = parsed.get("feed", {})
    site = _resolved(channel.get("link"), document)
    is_feed = bool(parsed.get("version")) or bool(parsed.get("entries"))
    atom = str(parsed.get("version", "")).startswith("atom")
    inherited = _authors(channel) if atom else ()
    # RSS means the site by a relative address; Atom (RFC 4287) the document, unless another host serves it.
    home = document if atom and _host(site) in (None, _host(document)) else site or document
    country = country_of(channel.get("language"), urlsplit(document).hostname)
    return Feed(
        format=(parsed.get("version") or "rss") if is_feed else "",
        title=_absolute(channel.get("title"), document),
        link=site,
        language=channel.get("language"),
        hub=next((link.get("href") for link in channel.get("links", ()) if link.get("rel") == "hub"), None),
        entries=tuple(
            _entry(item, document, home, inherited, country, channel.get("language"))
            for item in parsed.get("entries", ())
        ),
        problem=_problem(parsed, body),
    )


def _possible(match: re.Match[bytes]) -> bytes:
    """A character reference, or that of U+FFFD for one that names no character: feedparser raises on it."""
    digits = match[1] or match[2]
    point = int(digits, 16 if match[1] else 10) if len(digits) < 12 else 0x110000
    return match[0] if point < 0xD800 or 0xDFFF < point < 0x110000 else b"&#xFFFD;"


def _problem(parsed: Any, body: bytes) -> str | None:
    """Where the document breaks off. Faults inside a whole document are usual, and are read over."""
    error = parsed.get("bozo_exception")
    if not isinstance(error, SAXException) or _CLOSED.search(body[-512:]):
        return None
    return f"damaged XML: {error.getMessage()}"


def _in_utf8(body: bytes, headers: dict[str, str]) -> bytes | None:
    """`body` in UTF-8, where it is that, whatever its labels say, or where nothing says what it is in.

    Servers label UTF-8 as Latin-1, and Korean and Chinese outlets leave the label out. None: the labels decide.
    """
    if body.startswith(_UTF16):
        return without_utf16(body)
    if body.isascii():  # also what switches alphabets by escapes
        return None
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        if is_mostly_utf8(body):  # with a damaged letter or two
            return body.decode("utf-8", "replace").encode()
        if _DECLARED.match(body) or "charset" in headers.get("content-type", ""):
            return None
        said = _LANGUAGE.search(body[:4096])
        return body.decode(guess_charset(body, said[1].decode() if said else None), "replace").encode()
    return body


def without_utf16(body: bytes) -> bytes:
    """A document in UTF-16, by its mark, in UTF-8; any other as it is."""
    if not body.startswith(_UTF16):
        return body
    return _DECLARATION.sub("", body.decode("utf-16", "replace"), count=1).encode("utf-8", "replace")


def _entry(
    item: Any, document: str, site: str, inherited: tuple[str, ...], country: str | None, language: str | None
) -> Entry:
    raw = _MADE.sub("", item.get("id") or "")
    # feedparser takes every id for an address; one without a path ("4711") is none.
    identity = raw if raw and not re.search("[/.]", raw) else _absolute(item.get("id"), document)
    contents = [part.get("value") for part in item.get("content", ()) if part.get("value")]
    geometry = item.get("where") or {}
    point = geometry.get("coordinates") if geometry.get("type") == "Point" else None
    return Entry(
        link=_link(item, identity, site, language),
        id=identity,
        title=_absolute(item.get("title"), document),
        published=read_date(item.get("published"), item.get("published_parsed"), country),
        updated=read_date(dict.get(item, "updated"), dict.get(item, "updated_parsed"), country),
        summary=_absolute(item.get("summary") or item.get("subtitle"), document),
        content=_absolute(contents[0] if contents else None, document),
        authors=_authors(item) or inherited,
        language=_language(item),
        tags=_distinct(tag.get("term") for tag in item.get("tags", ())),
        enclosures=_distinct(_resolved(url, site) for url in _enclosures(item)),
        media=_distinct(_resolved(media.get("url"), site) for media in item.get("media_content", ())),
        geo=(float(point[0]), float(point[1])) if point and len(point) >= 2 else None,
    )


def _link(item: Any, identity: str | None, site: str, language: str | None) -> str | None:
    """Where the article is: the address before a click counter, the alternate link, the link, an id that is one."""
    alternates = [link for link in item.get("links", ()) if link.get("rel") == "alternate"]
    alternates.sort(key=lambda link: _strangeness(link, language))
    address = identity if identity and identity.startswith(("http://", "https://")) else None
    for candidate in (
        item.get("feedburner_origlink"),
        *(one.get("href") for one in alternates[:1]),
        item.get("link"),
        address,
    ):
        resolved = _resolved(candidate, site)
        if resolved and urlsplit(resolved).scheme in ("http", "https"):
            return resolved
    return None


def _host(address: str | None) -> str | None:
    return urlsplit(address or "").hostname


def _strangeness(link: Any, language: str | None) -> tuple[bool, bool]:
    """How unlike the page of the item an alternate is: of another type, in another language."""
    kind, speaks = link.get("type") or _PAGES[0], link.get("hreflang")
    return kind not in _PAGES, bool(speaks and language and speaks.split("-")[0] != language.split("-")[0])


def _enclosures(item: Any) -> Iterable[str | None]:
    original = item.get("feedburner_origenclosurelink")
    return [original] if original else [e.get("href") or e.get("url") for e in item.get("enclosures", ())]


def _authors(item: Any) -> tuple[str, ...]:
    details = item.get("authors") or ()
    names = [detail.get("name") or detail.get("email") for detail in details if detail]
    return _distinct(names) or _distinct([item.get("author")])


def _language(item: Any) -> str | None:
    for detail in (item.get("title_detail"), *item.get("content", ()), item.get("summary_detail")):
        if detail and detail.get("language"):
            return str(detail["language"])
    return None


def _resolved(address: str | None, base: str) -> str | None:
    """`address` without the sentinel, absolute by `base`; None for nothing."""
    if not address or not address.strip():
        return None
    raw = _MADE.sub("", address.strip())
    try:
        return urljoin(base, raw)
    except ValueError:
        return None


def _absolute(markup: str | None, document: str) -> str | None:
    """`markup` with the sentinel addresses in it made absolute by the document's own address."""
    if not markup or _SENTINEL not in markup:
        return markup or None
    return _RELATIVE.sub(lambda match: urljoin(document, match.group(1)), markup)


def _distinct(values: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value.strip() for value in values if isinstance(value, str) and value.strip()))


# --- JSON ----------------------------------------------------------------------------------------------------------


def _read_json(body: bytes, url: str) -> Feed:
    try:
        data = json.loads(body.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError) as error:
        return Feed(format="", problem=f"not JSON: {error}")
    if not isinstance(data, dict) or not isinstance(data.get("items"), list):
        return Feed(format="", problem='a JSON document without "items"')
    site = _resolved(_text(data.get("home_page_url")), url)
    language = _text(data.get("language"))
    inherited = _json_authors(data)
    items = [item for item in data["items"] if isinstance(item, dict)]
    return Feed(
        format="json11" if str(data.get("version", "")).rstrip("/").endswith("1.1") else "json1",
        title=_text(data.get("title")),
        link=site,
        language=language,
        hub=next((_text(hub.get("url")) for hub in _dicts(data.get("hubs"))), None),
        entries=tuple(_json_entry(item, site or url, language, inherited) for item in items),
    )


def _json_entry(item: dict[str, Any], site: str, language: str | None, inherited: tuple[str, ...]) -> Entry:
    identity = _text(item.get("id"))
    address = _text(item.get("url")) or _text(item.get("external_url"))
    if address is None and identity and identity.startswith(("http://", "https://")):
        address = identity
    contents = _text(item.get("content_html")) or _text(item.get("content_text"))
    tags = item.get("tags")
    return Entry(
        link=_resolved(address, site),
        id=identity or address,
        title=_text(item.get("title")) or _headline(_text(item.get("summary")) or contents, address),
        published=read_date(_text(item.get("date_published"))),
        updated=read_date(_text(item.get("date_modified"))),
        summary=_text(item.get("summary")),
        content=contents,
        authors=_json_authors(item) or inherited,
        language=_text(item.get("language")) or language,
        tags=_distinct(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
        enclosures=_distinct(_resolved(_text(part.get("url")), site) for part in _dicts(item.get("attachments"))),
        media=_distinct(_resolved(_text(item.get(key)), site) for key in ("image", "banner_image")),
    )


def _headline(contents: str | None, address: str | None) -> str | None:
    """What an item without a title is called: the beginning of its text, else its address."""
    text = plain(contents)
    if text is None:
        return address
    return text if len(text) <= 100 else text[:100].rsplit(" ", 1)[0] + "…"


def _json_authors(item: dict[str, Any]) -> tuple[str, ...]:
    people = _dicts(item.get("authors")) or _dicts([item.get("author")])
    return _distinct(_text(person.get("name")) or _text(person.get("url")) for person in people)


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [part for part in value if isinstance(part, dict)] if isinstance(value, list) else []


def _text(value: Any) -> str | None:
    """A JSON value as text: numbers are ids in some feeds; None for anything else and for blanks."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value).strip() or None
