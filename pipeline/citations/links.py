"""Hyperlinks to outlets: the address of a citation, or a citation by themselves."""

from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import urlsplit

from pipeline.record import Citation, KnownOutlet, Link


def with_links(
    text: str, citations: list[Citation], links: Iterable[Link], outlets: Iterable[KnownOutlet]
) -> list[Citation]:
    """The citations with the addresses that the text links, and those that only a link makes."""
    hosts = {host: outlet for outlet in outlets for host in outlet.hosts}
    for link in links:
        outlet = _linked(link.url, hosts)
        if outlet is None or not text[slice(*link.span)].strip():
            continue
        sentence = (text.rfind(". ", 0, link.span[0]) + 1, (text.find(". ", link.span[1]) + 1) or len(text))
        near = [
            n
            for n, c in enumerate(citations)
            if c.outlet_id == outlet.slug and c.url is None and sentence[0] <= c.span[0] < sentence[1]
        ]
        if near:
            citations[near[0]] = replace(citations[near[0]], url=link.url)
        elif not any(c.span[0] < link.span[1] and link.span[0] < c.span[1] for c in citations):
            citations.append(
                Citation(
                    span=link.span,
                    text=text[slice(*link.span)],
                    outlet=outlet.name,
                    outlet_id=outlet.slug,
                    kind=outlet.kind,
                    url=link.url,
                )
            )
    return citations


def _linked(url: str, hosts: dict[str, KnownOutlet]) -> KnownOutlet | None:
    """The outlet of an article's address; None for its front page and for other sites."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or len(parts.path.strip("/")) < 2:
        return None
    while "." in host:
        if host in hosts:
            return hosts[host]
        host = host.partition(".")[2]
    return None
