"""One page that a person asked for: through the same gate and limits, without a schedule or a store."""

import asyncio

from crawler.fetcher import Ask, Fetched, open_fetcher
from crawler.inspecting import READABLE, media_type
from crawler.losses import Loss
from crawler.manners import Manners
from pipeline.errors import FetchError
from pipeline.record import Page


def fetch_page(url: str, manners: Manners) -> Page:
    """The page at `url`. Raises `FetchError` saying why it did not come.

    A person's own request for one page is not crawling, so robots.txt is not asked.
    """
    return page_of(fetch_by_hand(url, manners))


def fetch_by_hand(url: str, manners: Manners) -> Fetched:
    """What came from `url`. Raises `FetchError` when nothing readable did."""
    fetched = asyncio.run(_fetch(url, manners))
    loss = fetched.loss
    if loss is None and media_type(fetched) not in READABLE:
        loss = Loss(reason="not_an_article", detail=f"it is {media_type(fetched)}")
    if loss:
        raise FetchError(f"{url} was not fetched: {loss}.")
    return fetched


def page_of(fetched: Fetched) -> Page:
    """The page for the pipeline."""
    return Page(
        body=fetched.body,
        content_type=media_type(fetched),
        charset=fetched.content_type()[1],
        url=fetched.final_url,
        fetched_at=fetched.at,
    )


async def _fetch(url: str, manners: Manners) -> Fetched:
    async with open_fetcher(manners) as fetcher:
        return await fetcher.fetch(Ask(url=url, robots=False))
