"""Hyperlinks to outlets: the address of a citation, or a citation by themselves."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urlsplit

from pipeline.known import outlet_at
from pipeline.record import Citation, KnownOutlet, Link

_REACH = 400  # characters of a sentence on either side of a link


def with_links(
    text: str, citations: list[Citation], links: Iterable[Link], outlets: tuple[KnownOutlet, ...]
) -> list[Citation]:
    """The citations with the addresses that the text links, and those that only a link makes."""
    found = sorted(citations, key=lambda citation: citation.span)
    starts = [citation.span[0] for citation in found]
    added: list[Citation] = []
    for link in sorted(links, key=lambda link: link.span):
        outlet = _linked(link.url, outlets)
        start, end = link.span
        if outlet is None or not text[start:end].strip() or (added and start < added[-1].span[1]):
            continue
        around = _sentence(text, start, end)
        near = range(bisect_left(starts, around[0]), bisect_left(starts, around[1]))
        own = next((n for n in near if found[n].outlet_id == outlet.slug and found[n].url is None), None)
        if own is not None:
            found[own] = replace(found[own], url=link.url)
        elif not any(found[n].span[0] < end and start < found[n].span[1] for n in near):
            added.append(
                Citation(
                    span=link.span,
                    text=text[start:end],
                    outlet=outlet.name,
                    outlet_id=outlet.slug,
                    kind=outlet.kind,
                    url=link.url,
                )
            )
    return [*found, *added]


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around a link begins and ends, as far as it matters."""
    first = max(0, start - _REACH)
    last = min(len(text), end + _REACH)
    closing = text.find(". ", end, last)
    return max(first, text.rfind(". ", first, start) + 1), last if closing < 0 else closing


def _linked(url: str, outlets: tuple[KnownOutlet, ...]) -> KnownOutlet | None:
    """The outlet of an article's address; None for its front page and for other sites."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or len(parts.path.strip("/")) < 2:
        return None
    return outlet_at(host, outlets)
