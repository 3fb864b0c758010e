"""Pages that only a browser can read (`render: true`), without giving the browser a network of its own.

Chromium runs with every address blocked. Each request of the page is answered by Dateline's own fetcher, so that gate,
robots.txt, turns and limits hold for scripts and data as well as for the page. Needs the extra `dateline[browser]`.
"""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from crawler.fetcher import Ask, Fetched, Fetcher
from crawler.losses import Loss
from pipeline.errors import FetchError

if TYPE_CHECKING:
    from playwright.async_api import Browser, Route

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Nothing leaves the browser by itself: names resolve to nothing, and what uses no names is switched off.
ARGUMENTS = (
    "--host-resolver-rules=MAP * ~NOTFOUND",
    "--disable-quic",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-background-networking",
    "--disable-sync",
    "--no-first-run",
)
NEEDED = frozenset({"document", "script", "xhr", "fetch"})  # pictures, fonts and styles carry no text
REQUESTS = 60  # of one page
SECONDS = 30.0
SETTLE = 1.0  # seconds after the last answer before the text is taken


class Renderer:
    """A browser behind the gate. Open it with `open_renderer`."""

    def __init__(self, browser: "Browser", fetcher: Fetcher) -> None:
        self._browser, self._fetcher = browser, fetcher

    async def render(self, ask: Ask) -> Fetched:
        """The page after its scripts ran; where that fails, what was fetched, with the loss."""
        plain = await self._fetcher.fetch(ask)
        if plain.loss or plain.unchanged:
            return plain
        context = await self._browser.new_context(
            user_agent=self._fetcher.manners.user_agent(), service_workers="block", accept_downloads=False
        )
        left = REQUESTS

        async def answer(route: "Route") -> None:
            nonlocal left
            request = route.request
            left -= 1
            if request.method != "GET" or request.resource_type not in NEEDED or left < 0:
                await route.abort()
                return
            # The page itself is at hand already: it is not asked for twice.
            fetched = plain if request.url in (ask.url, plain.final_url) else await self._part(request.url, ask)
            if fetched.loss:
                await route.abort()
                return
            media, charset = fetched.content_type()
            label = media + (f"; charset={charset}" if charset else "")
            headers = {"content-type": label, "access-control-allow-origin": "*"}
            await route.fulfill(status=fetched.status or 200, headers=headers, body=fetched.body)

        try:
            async with asyncio.timeout(SECONDS):
                await context.route("**/*", answer)
                page = await context.new_page()
                await page.goto(plain.final_url, wait_until="networkidle")
                await asyncio.sleep(SETTLE)
                body = (await page.content()).encode("utf-8", "replace")
        except Exception as error:  # noqa: BLE001 - one page: whatever the browser says becomes its loss
            return replace(plain, loss=Loss(reason="javascript", detail=f"the browser gave up: {str(error)[:200]}"))
        finally:
            await context.close()
        headers = tuple((name, value) for name, value in plain.headers if name.lower() != "content-type")
        return replace(plain, body=body, headers=(*headers, ("content-type", "text/html; charset=utf-8")))

    async def _part(self, url: str, ask: Ask) -> Fetched:
        return await self._fetcher.fetch(Ask(url=url, delay=min(ask.delay, 0.2), robots=ask.robots))


@asynccontextmanager
async def open_renderer(fetcher: Fetcher) -> AsyncIterator[Renderer]:
    """A browser for as long as the block. Raises `FetchError` where there is none."""
    try:
        from playwright.async_api import async_playwright
    except ModuleNotFoundError as error:
        raise FetchError("Outlets with `render: true` need the extra: pip install 'dateline[browser]'.") from error
    path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if path is None:
        raise FetchError("Outlets with `render: true` need Chromium: install the system's package `chromium`.")
    # Chromium has no sandbox for root, which is what a container usually runs as.
    arguments = [*ARGUMENTS, "--no-sandbox"] if os.geteuid() == 0 else list(ARGUMENTS)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=arguments)
        try:
            yield Renderer(browser, fetcher)
        finally:
            await browser.close()
