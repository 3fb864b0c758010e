"""Walking through markup without parsing it: one pass, whatever it holds."""

import html
import re
from collections.abc import Iterator
from urllib.parse import urljoin

_CLOSING: dict[bytes | None, bytes] = {b"!--": b"-->", b"![CDATA[": b"]]>", b"![cdata[": b"]]>"}
_TAG = re.compile(
    rb"<(!--|!\[(?:CDATA|cdata)\[|(?:script|style|noscript|template|svg|head|title)(?![a-z0-9:_-]))?[^<>]*>?"
)
_REFRESH = re.compile(rb"""<meta\b[^>]{0,300}\bhttp-equiv\s*=\s*["']?refresh\b[^>]{0,2000}>""", re.IGNORECASE)
_TARGET = re.compile(
    rb"""\bcontent\s*=\s*["']?\s*(\d{1,2})(?:\.\d{0,3})?\s*[;,]\s*url\s*=\s*["']?([^"'>\s]+)""", re.IGNORECASE
)
_COMMENT = re.compile(rb"<!--.*?(?:-->|$)", re.DOTALL)
_BASE = re.compile(rb"""<base\b[^>]{0,300}?\bhref\s*=\s*["']?([^"'>\s]+)""", re.IGNORECASE)
_ROOT = re.compile(
    rb"""\bid\s*=\s*["']?(root|app|__next|__nuxt|react-root|main-app|svelte|q-app)["'\s>]""", re.IGNORECASE
)
_NEEDS_SCRIPT = re.compile(
    rb"<noscript[^>]*>[^<]{0,200}(enable|requires?|need|activ\w+|turn on)[^<]{0,80}javascript", re.I
)
SHELL_TEXT = 200  # bytes of visible text below which a page with an application's root holds no article
LONGEST_STUB = 8192  # bytes of a page that only leads on to another
STUB_TEXT = 200  # bytes of text that such a page shows
SOON = 10  # seconds after which it does


def tags(body: bytes) -> Iterator[tuple[int, int, bool]]:
    """Where tags, comments and CDATA are: start, end, and whether it is a tag. A comment may hide all the rest."""
    position = 0
    while (start := body.find(b"<", position)) >= 0:
        position, opened = _tag(body, start)
        yield start, position, opened not in _CLOSING


def _tag(body: bytes, start: int) -> tuple[int, bytes | None]:
    """Where what begins with the "<" at `start` ends, and how it begins if that matters: "!--", "script"."""
    found = _TAG.match(body, start)
    assert found is not None  # all of it but the "<" may be missing
    opened: bytes | None = found[1]
    if closing := _CLOSING.get(opened):
        end = body.find(closing, found.end(1))
        return (end + len(closing) if end >= 0 else len(body)), opened
    return found.end(), opened


def visible(body: bytes, enough: int | None = None) -> bytes:
    """The text between the tags, without scripts, styles and what only shows without JavaScript.

    `enough`: so many bytes of it will do, and the rest is not looked at.
    """
    low = body.lower()
    parts: list[bytes] = []
    position = size = 0
    while (start := low.find(b"<", position)) >= 0:
        if part := b" ".join(body[position:start].split()):
            parts.append(part)
            size += len(part)
            if enough is not None and size >= enough:
                break
        position, opened = _tag(low, start)
        if opened and opened not in _CLOSING:
            position = _close(low, opened, position)
    else:
        parts += body[position:].split()
    return b" ".join(parts)


def _close(low: bytes, name: bytes, position: int) -> int:
    """Where an element ends that shows nothing. A head need not be closed: the body ends it, too."""
    body = low.find(b"<body", position) if name == b"head" else -1
    limit = body if body >= 0 else len(low)
    close = low.find(b"</" + name, position, limit)
    return close if close >= 0 else limit


def leads_on(body: bytes) -> str | None:
    """Where a page that holds nothing but a `<meta http-equiv="refresh">` leads; None for any other page."""
    if len(body) > LONGEST_STUB:
        return None
    body = _COMMENT.sub(b"", body)
    if not (tag := _REFRESH.search(body)):
        return None
    target, before = _TARGET.search(tag.group()), body[: tag.start()].lower()
    # What stands in <noscript> is for browsers without JavaScript, not for us.
    if target is None or int(target[1]) > SOON or before.rfind(b"<noscript") > before.rfind(b"</noscript"):
        return None
    if len(visible(body)) >= STUB_TEXT:
        return None
    base = _BASE.search(body)
    address = html.unescape(target[2].decode("utf-8", "replace"))
    try:
        return urljoin(html.unescape(base[1].decode("utf-8", "replace")), address) if base else address
    except ValueError:
        return None


def is_shell(body: bytes) -> bool:
    """Is this the frame of an application, without the text that its JavaScript would fetch?"""
    if len(body) > 400_000 or len(visible(body, enough=SHELL_TEXT)) >= SHELL_TEXT:
        return False
    return bool(_ROOT.search(body) or _NEEDS_SCRIPT.search(body))
