"""One request, one answer, within limits: the only place where the crawler touches the network."""

import asyncio
import ssl
import zlib
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic

import aiohttp
import zstandard
from yarl import URL

from crawler.gate import Gate, GatedResolver
from crawler.losses import Lost
from crawler.manners import Manners

Header = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server answered to one request: no redirect is followed here. `body` is unpacked."""

    url: str
    status: int
    reason: str
    headers: tuple[Header, ...]
    body: bytes
    requested_at: datetime
    seconds: float
    address: str | None = None

    def header(self, name: str) -> str | None:
        """The first header of that name (lower case), or None."""
        return next((value for key, value in self.headers if key.lower() == name), None)


class Client:
    """A connection pool behind the gate. Use it as `async with open_client(manners) as client`."""

    def __init__(self, session: aiohttp.ClientSession, gate: Gate, manners: Manners, tls: ssl.SSLContext) -> None:
        self.gate = gate
        self._session = session
        self._manners = manners
        self._tls = tls

    async def get(self, url: str, headers: Mapping[str, str] | None = None, limit: int | None = None) -> Answer:
        """The answer to a GET. Raises `Lost` for whatever keeps it from coming whole, in time and within the limits."""
        clean = self.gate.check_url(url)
        started, asked_at = monotonic(), datetime.now(UTC)
        try:
            async with self._session.get(
                URL(clean, encoded=True), headers=headers, allow_redirects=False, ssl=self._tls
            ) as response:
                body = await self._body(response, limit or self._manners.body_limit)
                return Answer(
                    url=clean,
                    status=response.status,
                    reason=response.reason or "",
                    headers=tuple((key, value) for key, value in response.headers.items()),
                    body=body,
                    requested_at=asked_at,
                    seconds=monotonic() - started,
                    address=_peer(response),
                )
        except TimeoutError as error:
            raise Lost("timeout", f"no whole answer within {monotonic() - started:.0f} s") from error
        except (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError) as error:
            raise Lost("bad_address", str(error)) from error
        except aiohttp.ClientConnectorCertificateError as error:
            raise Lost("unreadable", f"certificate: {error.certificate_error}") from error
        except aiohttp.ClientSSLError as error:
            raise Lost("unreadable", f"TLS: {error}") from error
        except aiohttp.ClientConnectorDNSError as error:
            raise Lost("unreachable", f"no address for {error.host}") from error
        except (aiohttp.ClientConnectionError, OSError) as error:
            raise Lost("unreachable", str(error) or type(error).__name__) from error
        except aiohttp.ClientError as error:
            raise Lost("unreadable", str(error)[:200] or type(error).__name__) from error
        except ValueError as error:
            raise Lost("bad_address", str(error)[:200]) from error

    async def _body(self, response: aiohttp.ClientResponse, limit: int) -> bytes:
        if (response.content_length or 0) > limit:
            response.close()
            raise Lost("too_large", f"{response.content_length} bytes announced, {limit} allowed")
        unpack = unpacker(response.headers.get("Content-Encoding", ""), limit)
        parts: list[bytes] = []
        size = received = 0
        try:
            async for chunk in response.content.iter_any():
                received += len(chunk)
                part = unpack(chunk)
                size += len(part)
                if size > limit or received > limit:
                    raise Lost("too_large", f"more than {limit} bytes")
                parts.append(part)
        except Lost:
            response.close()  # the connection is not to be used again: the rest of the body is still in it
            raise
        return b"".join(parts)


@asynccontextmanager
async def open_client(manners: Manners, names: Mapping[str, str] | None = None) -> AsyncIterator[Client]:
    """A client with these manners. `names` maps invented host names to addresses (tests and the demo)."""
    agent, gate = manners.user_agent(), Gate(manners.private_ranges)
    connector = aiohttp.TCPConnector(
        resolver=GatedResolver(gate, names),
        socket_factory=gate.open_socket,
        happy_eyeballs_delay=None,  # one address after the other: a refusal at the socket must come through as itself
        limit=manners.connections,
        limit_per_host=1,
        ttl_dns_cache=300,
        keepalive_timeout=30,
    )
    session = aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        trust_env=False,
        max_line_size=manners.header_limit,
        max_field_size=manners.header_limit,
        headers={"User-Agent": agent, "Accept": "*/*;q=0.8", "Accept-Encoding": "gzip, deflate"},
        timeout=aiohttp.ClientTimeout(total=manners.total_timeout, sock_connect=manners.connect_timeout),
    )
    async with session:
        yield Client(session, gate, manners, ssl.create_default_context(cafile=manners.ca_file))
    await asyncio.sleep(0)  # lets the closed connections go before a short-lived loop does


def unpacker(encodings: str, limit: int) -> Callable[[bytes], bytes]:
    """Undoes the Content-Encodings, last one first; no step ever holds more than `limit` bytes. Raises `Lost`."""
    names = [name.strip().lower() for name in encodings.split(",") if name.strip().lower() not in ("", "identity")]
    if len(names) > 2:
        raise Lost("too_large", f"packed {len(names)} times over")
    steps = [_step(name, limit) for name in reversed(names)]

    def unpack(data: bytes) -> bytes:
        for step in steps:
            data = step(data)
        return data

    return unpack


def _step(name: str, limit: int) -> Callable[[bytes], bytes]:
    if name in ("gzip", "x-gzip", "deflate"):
        return _Inflate(limit, zlib.MAX_WBITS | 32 if name != "deflate" else zlib.MAX_WBITS)
    if name == "zstd":
        return _Zstd(limit)
    raise Lost("unreadable", f"the body is packed as {name!r}, which was not asked for")


class _Inflate:
    """Gzip and deflate (with or without its zlib header), several members in a row included."""

    def __init__(self, limit: int, window: int) -> None:
        self._limit, self._window, self._size, self._started = limit, window, 0, False
        self._object = zlib.decompressobj(window)

    def __call__(self, data: bytes) -> bytes:
        out: list[bytes] = []
        while data:
            try:
                part = self._object.decompress(data, self._limit - self._size + 1)
            except zlib.error as error:
                if self._started or self._window != zlib.MAX_WBITS:
                    raise Lost("unreadable", f"the packed body is damaged: {error}") from error
                self._window = -zlib.MAX_WBITS
                self._object = zlib.decompressobj(self._window)
                continue
            self._started = True
            self._size += len(part)
            out.append(part)
            if self._size > self._limit or self._object.unconsumed_tail:
                raise Lost("too_large", f"more than {self._limit} bytes when unpacked")
            data = self._object.unused_data
            if not self._object.eof:
                break
            if not data.strip(b"\0"):
                break
            self._object = zlib.decompressobj(self._window)
        return b"".join(out)


class _Zstd:
    def __init__(self, limit: int) -> None:
        self._limit, self._size = limit, 0
        self._object = zstandard.ZstdDecompressor(max_window_size=8 << 20).decompressobj(write_size=64 << 10)

    def __call__(self, data: bytes) -> bytes:
        out: list[bytes] = []
        for start in range(0, len(data), 256):  # so little of zstd can hold megabytes, not gigabytes
            try:
                part = self._object.decompress(data[start : start + 256])
            except zstandard.ZstdError as error:
                raise Lost("unreadable", f"the packed body is damaged: {error}") from error
            self._size += len(part)
            if self._size > self._limit:
                raise Lost("too_large", f"more than {self._limit} bytes when unpacked")
            out.append(part)
        return b"".join(out)


def _peer(response: aiohttp.ClientResponse) -> str | None:
    transport = response.connection.transport if response.connection else None
    name = transport.get_extra_info("peername") if transport else None
    return str(name[0]) if name else None
