"""The door of the desk: which requests come in at all. One ASGI middleware in front of everything, deny by default.

In this order: the Host header must name this desk; a request that changes something must come from the desk's own pages
(Origin, and a token bound to the visitor's cookie) and be a small form; where a password is set, everything but the
sign-in page, the style sheet, the health check and a watch's feed under an address with its key needs a session. Every
answer, errors too, leaves with the headers that forbid foreign scripts.
"""

import hashlib
import hmac
import re
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import InitVar, dataclass, field
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, quote, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "content-security-policy": CSP,
    "x-content-type-options": "nosniff",
    # not "no-referrer": browsers would then send "Origin: null" with the desk's own forms
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "cache-control": "no-store",
}
SAFE = ("GET", "HEAD", "OPTIONS")
PUBLIC = ("/login", "/healthz", "/readyz")
FEED = re.compile(r"/watch/([a-z0-9-]+)\.(?:atom|json)")
LARGEST_FORM = 64 * 1024
IDLE, ABSOLUTE = 12 * 3600, 14 * 24 * 3600  # seconds until a session ends: unused, and at most
ATTEMPTS, WINDOW = 10, 60.0  # sign-ins per address and per minute
_COOKIE_VALUE = re.compile(r"[A-Za-z0-9_-]{32,64}")


@dataclass(slots=True, kw_only=True)
class Session:
    """A visitor who has signed in, under the name that decisions are signed with."""

    name: str
    started: float
    used: float


@dataclass(slots=True)
class Door:
    """The password (None: everyone who reaches the address may come in) and who is inside."""

    password: InitVar[str | None] = None
    clock: Callable[[], float] = time.monotonic
    cost: int = 2**17  # scrypt's N
    _salt: bytes = field(default_factory=lambda: secrets.token_bytes(16))
    _secret: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    _hash: bytes | None = None
    _feeds: bytes | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _sessions: dict[str, Session] = field(default_factory=dict)
    _attempts: dict[str, list[float]] = field(default_factory=dict)

    def __post_init__(self, password: str | None) -> None:
        if password is not None:
            self._hash = self._hashed(password)  # the password itself is not kept
            # The same after a restart, or every feed reader would have to be told anew; changed with the password.
            self._feeds = self._hashed(password, b"dateline feeds")

    @property
    def locked(self) -> bool:
        return self._hash is not None

    def token(self, visitor: str) -> str:
        """The token that this visitor's forms carry."""
        return hmac.new(self._secret, visitor.encode(), hashlib.sha256).hexdigest()

    def session(self, visitor: str) -> Session | None:
        """The visitor's session, or None when there is none or it has run out."""
        key, now = self._key(visitor), self.clock()
        session = self._sessions.get(key)
        if session is None:
            return None
        if now - session.used > IDLE or now - session.started > ABSOLUTE:
            self._sessions.pop(key, None)
            return None
        session.used = now
        return session

    def may_try(self, address: str) -> bool:
        """Whether this address may try a password now; counts as a try."""
        now = self.clock()
        if len(self._attempts) > 10_000:
            self._attempts.clear()
        recent = [moment for moment in self._attempts.get(address, []) if now - moment < WINDOW]
        allowed = len(recent) < ATTEMPTS
        self._attempts[address] = [*recent, now] if allowed else recent
        return allowed

    def sign_in(self, password: str, name: str) -> str | None:
        """A new visitor's cookie when the password is right, else None; takes equally long either way."""
        right = self._hash is not None and hmac.compare_digest(self._hashed(password), self._hash)
        if not right:
            return None
        visitor, now = new_visitor(), self.clock()
        self._sessions[self._key(visitor)] = Session(name=name, started=now, used=now)
        return visitor

    def sign_out(self, visitor: str) -> None:
        self._sessions.pop(self._key(visitor), None)

    def feed_key(self, slug: str) -> str | None:
        """What the address of a watch's feed carries instead of a session; None where no password is asked."""
        return hmac.new(self._feeds, slug.encode(), hashlib.sha256).hexdigest()[:32] if self._feeds else None

    def _hashed(self, password: str, salt: bytes | None = None) -> bytes:
        with self._lock:  # one at a time: each takes 128 MB at the default cost
            secret = password.encode("utf-8", "surrogatepass")
            return hashlib.scrypt(
                secret, salt=salt or self._salt, n=self.cost, r=8, p=1, maxmem=256 * 1024 * 1024, dklen=32
            )

    @staticmethod
    def _key(visitor: str) -> str:
        return hashlib.sha256(visitor.encode()).hexdigest()


def new_visitor() -> str:
    """A visitor's cookie: 256 random bits."""
    return secrets.token_urlsafe(32)


def safe_next(path: str | None) -> str:
    """A path of this desk to go on to; "/" for anything that could lead elsewhere."""
    if path and re.fullmatch(r"/(?![/\\])[^\\\x00-\x20]*", path) and not re.match(r"/%(2f|5c)", path, re.IGNORECASE):
        return path
    return "/"


def cookie_name(host: str) -> str:
    """A name that carries the port: all ports of a host share cookies, and two desks must not sign each other out."""
    return f"dateline_{urlsplit(f'//{host}').port or 0}"


class Guard:
    """The middleware. `hosts`: names under which the desk may be called, besides those of the loopback."""

    def __init__(self, app: ASGIApp, *, door: Door, hosts: tuple[str, ...] = ()) -> None:
        self.app = app
        self.door = door
        self.hosts = {"127.0.0.1", "localhost", "::1", *(host.lower() for host in hosts)}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        answer = _with_headers(send)
        refusal = await self._admit(scope, receive)
        if refusal is not None:
            await refusal(scope, receive, answer)
            return
        state = scope["state"]
        if state["new_visitor"]:
            secure = scope.get("scheme") == "https"
            answer = _with_cookie(answer, cookie(state["cookie"], state["visitor"], secure=secure))
        await self.app(scope, receive, answer)

    async def _admit(self, scope: Scope, receive: Receive) -> Response | None:
        """What to answer instead, or None: the request may come in, and `scope["state"]` says who asks."""
        headers = Headers(scope=scope)
        host = headers.get("host", "")
        if not self._is_ours(host):
            return _refusal(421, "This desk does not answer to that host name. Open it under the address it printed.")
        cookie = cookie_name(host)
        visitor = _visitor(headers.getlist("cookie"), cookie)
        state = scope.setdefault("state", {})
        state["new_visitor"] = visitor is None
        state["visitor"] = visitor or new_visitor()
        state["cookie"] = cookie
        state["token"] = self.door.token(state["visitor"])
        state["session"] = self.door.session(state["visitor"]) if self.door.locked else None
        state["form"] = {}
        if scope["method"] not in SAFE:
            refusal = await self._check_form(scope, receive, headers, visitor)
            if refusal is not None:
                return refusal
        path = scope["path"]
        public = path in PUBLIC or path.startswith("/static/") or self._is_feed(scope)
        if self.door.locked and state["session"] is None and not public:
            if scope["method"] not in SAFE:
                return _refusal(401, "You are signed out. Open the desk again and sign in; nothing was changed.")
            asked = path + (f"?{scope['query_string'].decode('latin-1')}" if scope["query_string"] else "")
            return RedirectResponse(f"/login?next={quote(safe_next(asked), safe='')}", status_code=303)
        return None

    def _is_feed(self, scope: Scope) -> bool:
        """Whether the request is for the feed of a watch and has its key: feed readers cannot sign in."""
        named = FEED.fullmatch(scope["path"]) if scope["method"] in SAFE else None
        key = dict(parse_qsl(scope["query_string"].decode("latin-1"))).get("key", "")
        wanted = self.door.feed_key(named[1]) if named else None
        return wanted is not None and hmac.compare_digest(key.encode(), wanted.encode())

    def _is_ours(self, host: str) -> bool:
        try:
            parts = urlsplit(f"//{host}")
            return parts.hostname in self.hosts and parts.path == "" and parts.username is None and parts.port != 0
        except ValueError:
            return False

    async def _check_form(
        self, scope: Scope, receive: Receive, headers: Headers, visitor: str | None
    ) -> Response | None:
        own = f"{scope.get('scheme', 'http')}://{headers.get('host', '')}"
        if headers.get("origin") != own:
            return _refusal(403, "This did not come from a page of this desk; nothing was changed.")
        if headers.get("content-type", "").partition(";")[0].strip() != "application/x-www-form-urlencoded":
            return _refusal(415, "The desk takes plain forms only; nothing was changed.")
        body = await _read(receive, LARGEST_FORM)
        if body is None:
            return _refusal(413, "That form is too large; nothing was changed.")
        try:
            form = dict(parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=100))
        except ValueError:
            return _refusal(400, "That form cannot be read; nothing was changed.")
        if visitor is None or not hmac.compare_digest(
            form.pop("token", "").encode(), self.door.token(visitor).encode()
        ):
            return _refusal(
                403, "This page is from before the desk was started. Reload it and try again; nothing was changed."
            )
        scope["state"]["form"] = form
        return None


def _refusal(status: int, sentence: str) -> Response:
    return PlainTextResponse(sentence + "\n", status_code=status)


def _visitor(cookies: list[str], name: str) -> str | None:
    jar: SimpleCookie = SimpleCookie()
    for line in cookies:
        try:
            jar.load(line)
        except CookieError:
            continue
    value = jar[name].value if name in jar else ""
    return value if _COOKIE_VALUE.fullmatch(value) else None


async def _read(receive: Receive, most: int) -> bytes | None:
    """The request's body, or None when it is longer than `most`."""
    body = b""
    while True:
        message = await receive()
        body += bytes(message.get("body", b""))
        if len(body) > most or message["type"] != "http.request":
            return None
        if not message.get("more_body"):
            return body


def _with_headers(send: Send) -> Send:
    async def answer(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return answer


def _with_cookie(send: Send, value: str) -> Send:
    async def answer(message: Message) -> None:
        if message["type"] == "http.response.start" and "set-cookie" not in MutableHeaders(scope=message):
            MutableHeaders(scope=message).append("set-cookie", value)
        await send(message)

    return answer


def cookie(name: str, visitor: str, *, secure: bool = False) -> str:
    """The Set-Cookie value: not for scripts, not for requests from other sites."""
    return f"{name}={visitor}; Path=/; HttpOnly; SameSite=Lax{'; Secure' if secure else ''}"
