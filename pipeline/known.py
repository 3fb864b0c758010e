"""Looking the outlets of a catalogue up: what is made of all of them once is kept, not made again for every page."""

from collections import deque
from collections.abc import Callable, Mapping
from typing import TypeVar

from pipeline.record import KnownOutlet

T = TypeVar("T")
Outlets = tuple[KnownOutlet, ...]
KEPT = 8  # catalogues that are remembered


def once(build: Callable[[Outlets], T]) -> Callable[[Outlets], T]:
    """`build`, remembering its results by identity: hashing a catalogue takes longer than looking something up."""
    kept: deque[tuple[Outlets, T]] = deque(maxlen=KEPT)

    def built(outlets: Outlets) -> T:
        for known, result in tuple(kept):
            if known is outlets:
                return result
        result = build(outlets)
        kept.append((outlets, result))
        return result

    return built


@once
def by_host(outlets: Outlets) -> Mapping[str, KnownOutlet]:
    """The outlets by the hosts that belong to them."""
    return {host: outlet for outlet in reversed(outlets) for host in outlet.hosts}


def outlet_at(host: str, outlets: Outlets) -> KnownOutlet | None:
    """The outlet that a host (or a parent domain of it) belongs to."""
    hosts = by_host(outlets)
    host = host.removeprefix("www.")
    while "." in host:
        if outlet := hosts.get(host):
            return outlet
        host = host.partition(".")[2]
    return None
