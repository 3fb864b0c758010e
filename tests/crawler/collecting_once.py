"""A collection in a process of its own, for tests that kill it."""

import asyncio
from pathlib import Path

from crawler.manners import Manners
from crawler.run import collect
from outlets.outlet import Outlet
from storage.store import Store


def collect_once(outlet: Outlet, data: Path) -> None:
    """Collect the outlet into the store in `data`."""
    manners = Manners(contact="desk@example.org", private_ranges=("127.0.0.1/32",))
    with Store.open(data) as store:
        asyncio.run(collect(outlet, store, manners))
