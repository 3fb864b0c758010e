"""What a page asks of those who keep and mine it: robots meta, X-Robots-Tag, TDM reservation."""

import re
from collections.abc import Iterable

from crawler.client import Header

_META = re.compile(rb"<meta\b[^>]{0,500}>", re.IGNORECASE)
_NAME = re.compile(rb"""\bname\s*=\s*["']?\s*(robots|dateline|tdm-reservation)\b""", re.IGNORECASE)
_CONTENT = re.compile(rb"""\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
_WORDS = ("noindex", "noarchive")
_HEAD = 64 * 1024  # the head of a page is in its first bytes, or it is no head


def find_opt_outs(headers: Iterable[Header], body: bytes) -> tuple[str, ...]:
    """Those of noindex, noarchive and tdm-reservation that the page states, in headers or in its head."""
    found: set[str] = set()
    for name, value in headers:
        if name.lower() == "x-robots-tag":
            found |= _directives(value)
        elif name.lower() == "tdm-reservation" and value.strip() == "1":
            found.add("tdm-reservation")
    for tag in _META.findall(body[:_HEAD]):
        called, content = _NAME.search(tag), _CONTENT.search(tag)
        if not called or not content:
            continue
        value = next(part for part in content.groups() if part is not None).decode("ascii", "replace")
        if called.group(1).lower() == b"tdm-reservation":
            found |= {"tdm-reservation"} if value.strip() == "1" else set()
        else:
            found |= _directives(value)
    return tuple(sorted(found))


def _directives(value: str) -> set[str]:
    """The words of ours in a list of directives. "googlebot: noindex" speaks to another agent."""
    found: set[str] = set()
    for part in value.lower().split(","):
        agent, _, directive = part.strip().rpartition(":")
        if agent and agent.strip() not in ("dateline", "*"):
            continue
        word = directive.strip()
        found |= set(_WORDS) if word == "none" else {word} & set(_WORDS)
    return found
