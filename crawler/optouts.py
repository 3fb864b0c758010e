"""What a page asks of those who keep and mine it: robots meta, X-Robots-Tag, TDM reservation.

A reservation may stand in the host's well-known file, in a header and in the page; the later of these replaces the one
before, as the TDM Reservation Protocol has it.
"""

import re
from collections.abc import Iterable

from crawler.client import Header

_META = re.compile(rb"<meta\b[^>]{0,500}>", re.IGNORECASE)
_NAME = re.compile(rb"""\bname\s*=\s*["']?\s*(robots|dateline|tdm-reservation)\b""", re.IGNORECASE)
_CONTENT = re.compile(rb"""\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)
_WORDS = ("noindex", "noarchive")
_HEAD = 64 * 1024  # the head of a page is in its first bytes, or it is no head
FILE = "tdmrep"  # the header under which the fetcher hands on what the host's well-known file says of the page


def find_opt_outs(headers: Iterable[Header], body: bytes) -> tuple[str, ...]:
    """Those of noindex, noarchive and tdm-reservation that are stated of the page, by its host, headers or head."""
    found: set[str] = set()
    file: set[str] = set()
    header: set[str] = set()
    meta: set[str] = set()
    for name, value in headers:
        if name.lower() == "x-robots-tag":
            found |= _directives(value)
        elif name.lower() in (FILE, "tdm-reservation"):
            (file if name.lower() == FILE else header).add(value.strip())
    for tag in _META.findall(body[:_HEAD]):
        called, content = _NAME.search(tag), _CONTENT.search(tag)
        if not called or not content:
            continue
        value = next(part for part in content.groups() if part is not None).decode("ascii", "replace")
        if called.group(1).lower() == b"tdm-reservation":
            meta.add(value.strip())
        else:
            found |= _directives(value)
    said = next((values for values in (meta, header, file) if values & {"0", "1"}), file)
    return tuple(sorted(found | {"tdm-reservation"} if "1" in said else found))


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
