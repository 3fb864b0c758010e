"""A small ASGI client with full control of headers: what a browser sends, and what an attacker might."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, unquote, urlencode, urlsplit

import anyio

ORIGIN = "http://127.0.0.1:8300"


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()


@dataclass
class Client:
    """Keeps its cookie as a browser does."""

    app: Any
    host: str = "127.0.0.1:8300"
    cookies: dict[str, str] = field(default_factory=dict)
    address: str = "127.0.0.1"

    def get(self, path: str, **headers: str) -> Answer:
        return self.send("GET", path, headers=headers)

    def send(self, method: str, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Answer:
        parts = urlsplit(path)
        sent = {"host": self.host} | {name.replace("_", "-"): value for name, value in (headers or {}).items()}
        if self.cookies:
            sent["cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "scheme": "http",
            "path": unquote(parts.path),
            "raw_path": parts.path.encode(),
            "query_string": quote(parts.query, safe="=&%+~.:-").encode(),
            "root_path": "",
            "headers": [(name.encode(), value.encode("latin-1")) for name, value in sent.items()],
            "client": (self.address, 50000),
            "server": ("127.0.0.1", 8300),
            "state": {},
        }
        answer = anyio.run(self._call, scope, body)
        found = re.match(r"(dateline_\d+)=([^;]*)", answer.headers.get("set-cookie", ""))
        if found:
            self.cookies[found[1]] = found[2]
        return answer

    async def _call(self, scope: dict[str, Any], body: bytes) -> Answer:
        start: dict[str, Any] = {}
        chunks: list[bytes] = []
        sent = [{"type": "http.request", "body": body, "more_body": False}]

        async def receive() -> dict[str, Any]:
            if not sent:
                await anyio.sleep_forever()  # who reads an answer does not hang up
            return sent.pop()

        async def send(message: dict[str, Any]) -> None:
            if message["type"] == "http.response.start":
                start.update(message)
            else:
                chunks.append(message.get("body", b""))

        try:
            await self.app(scope, receive, send)
        except Exception:
            if not start:  # the server's own error handler answers, then lets the log have the exception
                raise
        headers = {name.decode().lower(): value.decode("latin-1") for name, value in start["headers"]}
        return Answer(start["status"], headers, b"".join(chunks))

    def token(self) -> str:
        """The token that this visitor's forms carry."""
        page = self.get("/login").text + self.get("/digests").text
        found = re.search(r'name="token" value="([0-9a-f]{64})"', page)
        assert found
        return found[1]

    def post(self, path: str, headers: Mapping[str, str] | None = None, **form: str) -> Answer:
        """A form as the desk's own page would send it, unless `headers` or `form` say otherwise."""
        form = {"token": self.token()} | form if "token" not in form else form
        sent = {"origin": f"http://{self.host}", "content-type": "application/x-www-form-urlencoded"}
        return self.send("POST", path, urlencode(form).encode(), sent | dict(headers or {}))


def fields(page: str, action: str, nth: int = 0) -> dict[str, str]:
    """The hidden fields of the nth form with that action."""
    forms = re.findall(rf'<form[^>]*action="{re.escape(action)}"[^>]*>(.*?)</form>', page, re.DOTALL)
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', forms[nth]))
