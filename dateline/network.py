"""Is there a network?"""

import asyncio
import socket
from collections.abc import Iterable
from urllib.parse import urlsplit

from crawler.gate import Gate, GatedResolver
from crawler.losses import Lost
from outlets.outlet import Outlet

SAMPLE = 12  # outlets: if none of so many answers, the fault is not theirs
SECONDS = 6.0


async def any_reachable(outlets: Iterable[Outlet], private: Iterable[str] = ()) -> bool:
    """Does any of some outlets take a connection? Nothing is asked of them, and the gate holds here too.

    `private`: the ranges that it lets through.
    """
    every = list(outlets)
    sample = every[:: max(1, len(every) // SAMPLE)][:SAMPLE]
    gate = Gate(private)
    resolver = GatedResolver(gate)
    tries = [asyncio.create_task(_connects(outlet.sources[0].url, gate, resolver)) for outlet in sample]
    try:
        for done in asyncio.as_completed(tries):
            if await done:
                return True
        return False
    finally:
        for task in tries:
            task.cancel()
        await asyncio.gather(*tries, return_exceptions=True)
        await resolver.close()


async def _connects(url: str, gate: Gate, resolver: GatedResolver) -> bool:
    try:
        async with asyncio.timeout(SECONDS):
            parts = urlsplit(gate.check_url(url))
            port = parts.port or (443 if parts.scheme == "https" else 80)
            found = await resolver.resolve(parts.hostname or "", port, socket.AF_UNSPEC)
            _, writer = await asyncio.open_connection(found[0]["host"], port)
    except (Lost, OSError, TimeoutError, ValueError):
        return False
    writer.close()
    return True
