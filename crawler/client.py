"""One request, one answer, within limits: the only place where the crawler touches the network."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from time import monotonic

import aiohttp
from yarl import URL

from crawler.gate import Gate, GatedResolver
from crawler.losses import Lost
from crawler.manners import Manners
from crawler.unpacking import unpacker
from crawler.wire import Reading

Header = tuple[str, str]


class Dropped(Lost):
    """The connection ended before anything was said, as it does when a server closes one that was kept open."""


READ_AHEAD = 512 << 10  # bytes of a connection that may wait for us: most pages come without being held up


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
    cut: str | None = None  # why the body may lack its end, None when it came whole

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
                body, cut = await self._body(response, limit or self._manners.body_limit)
                return Answer(
                    url=clean,
                    status=response.status,
                    reason=response.reason or "",
                    headers=tuple((key, value) for key, value in response.headers.items()),
                    body=body,
                    requested_at=asked_at,
                    seconds=monotonic() - started,
                    address=_peer(response),
                    cut=cut,
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
        except aiohttp.ClientConnectorError as error:
            raise Lost(
                "unreachable", f"{error.host}:{error.port}: {error.os_error.strerror or error.os_error}"
            ) from error
        except (aiohttp.ServerDisconnectedError, ConnectionResetError) as error:
            raise Dropped("unreachable", str(error) or type(error).__name__) from error
        except (aiohttp.ClientConnectionError, OSError) as error:
            raise Lost("unreachable", str(error) or type(error).__name__) from error
        except aiohttp.ClientPayloadError as error:
            raise Lost("unreadable", "the answer breaks off before its end, or is damaged") from error
        except aiohttp.ClientError as error:
            said = error.message if isinstance(error, aiohttp.ClientResponseError) else str(error)
            raise Lost("unreadable", " ".join(said.split())[:200] or type(error).__name__) from error
        except ValueError as error:
            raise Lost("bad_address", str(error)[:200]) from error

    async def _body(self, response: aiohttp.ClientResponse, limit: int) -> tuple[bytes, str | None]:
        """The body and, where it broke off, why. What came before the break is kept, as a browser shows it."""
        if (response.content_length or 0) > limit:
            response.close()
            raise Lost("too_large", f"{response.content_length} bytes announced, {limit} allowed")
        unpack = unpacker(response.headers.get("Content-Encoding", ""), limit)
        parts: list[bytes] = []
        size = received = 0

        def take(chunk: bytes) -> None:
            nonlocal size, received
            received += len(chunk)
            part = unpack(chunk)
            size += len(part)
            if size > limit or received > limit:
                raise Lost("too_large", f"more than {limit} bytes")
            parts.append(part)

        try:
            async for chunk in response.content.iter_any():
                take(chunk)
        except Lost as lost:
            response.close()  # the connection is not to be used again: the rest of the body is still in it
            if lost.loss.reason != "unreadable" or not size:
                raise
            return b"".join(parts), lost.loss.detail
        except (aiohttp.ClientPayloadError, aiohttp.ClientConnectionError, TimeoutError) as error:
            response.close()
            take(_left(response))
            body = b"".join(parts)
            if not body or (isinstance(error, TimeoutError) and not _ended(body)):
                raise
            return body, "the answer breaks off before the end that it announced"
        return b"".join(parts), None


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
    connector._factory = partial(Reading, loop=asyncio.get_running_loop())  # type: ignore[assignment]
    session = aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        read_bufsize=READ_AHEAD,
        trust_env=False,
        max_line_size=manners.header_limit,
        max_field_size=manners.header_limit,
        headers={"User-Agent": agent, "Accept": "*/*;q=0.8", "Accept-Encoding": "gzip, deflate"},
        timeout=aiohttp.ClientTimeout(total=manners.total_timeout, sock_connect=manners.connect_timeout),
    )
    async with session:
        session._retry_connection = False  # it would ask again at once; whoever asks again waits for the host's turn
        yield Client(session, gate, manners, ssl.create_default_context(cafile=manners.ca_file))
    await asyncio.sleep(0)  # lets the closed connections go before a short-lived loop does


def _left(response: aiohttp.ClientResponse) -> bytes:
    """What had come before the body broke off and was not read yet: the reader itself gives only the error then."""
    return b"".join(response.content._buffer)


def _ended(body: bytes) -> bool:
    """Has the page itself said that it ends here?"""
    return b"</html>" in body[-1024:].lower()


def _peer(response: aiohttp.ClientResponse) -> str | None:
    transport = response.connection.transport if response.connection else None
    name = transport.get_extra_info("peername") if transport else None
    return str(name[0]) if name else None
