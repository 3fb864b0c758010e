"""Is there a network?"""

import asyncio
from collections.abc import Iterable
from urllib.parse import urlsplit

from outlets.outlet import Outlet

SAMPLE = 12  # outlets: if none of so many answers, the fault is not theirs
SECONDS = 6.0


async def any_reachable(outlets: Iterable[Outlet]) -> bool:
    """Does any of some outlets take a connection? Nothing is asked of them."""
    every = list(outlets)
    sample = every[:: max(1, len(every) // SAMPLE)][:SAMPLE]
    tries = [asyncio.create_task(_connects(outlet.sources[0].url)) for outlet in sample]
    try:
        for done in asyncio.as_completed(tries):
            if await done:
                return True
        return False
    finally:
        for task in tries:
            task.cancel()
        await asyncio.gather(*tries, return_exceptions=True)


async def _connects(url: str) -> bool:
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    host = parts.hostname or ""
    if host.endswith(".localhost"):
        host = "127.0.0.1"  # RFC 6761; not every resolver knows
    try:
        async with asyncio.timeout(SECONDS):
            _, writer = await asyncio.open_connection(host, port)
    except (OSError, TimeoutError, ValueError):
        return False
    writer.close()
    return True
