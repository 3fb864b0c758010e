"""What all answers have: the time they took, and static files that are fetched once."""

import time
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

YEAR = 365 * 24 * 3600


class Timed:
    """Says in `Server-Timing` how many milliseconds an answer took to make."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        began = time.perf_counter()

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                took = (time.perf_counter() - began) * 1000
                MutableHeaders(scope=message)["server-timing"] = f"desk;dur={took:.1f}"
            await send(message)

        await self.app(scope, receive, answer)


class Static(StaticFiles):
    """The desk's own files. Under an address with their hash they never change, so browsers may keep them."""

    def __init__(self, *, version: str, **settings: Any) -> None:
        super().__init__(**settings)
        self.version = version.encode()

    async def get_response(self, path: str, scope: Scope) -> Response:
        answer = await super().get_response(path, scope)
        named = scope["query_string"] == self.version
        answer.headers["cache-control"] = f"public, max-age={YEAR}, immutable" if named else "no-cache"
        return answer
