"""The fetch gate: which addresses the crawler may speak to.

It stands at the socket. Every address that a host name resolves to is checked, and the connection goes to one of those
very addresses; a name that resolves elsewhere a moment later changes nothing. Redirects, robots.txt, links of feeds and
sitemaps and canonical links all pass here because there is no other way out.
"""

import ipaddress
import re
import socket
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from aiohttp.abc import AbstractResolver, ResolveResult
from aiohttp.resolver import ThreadedResolver

from crawler.addresses import escaped
from crawler.losses import Lost
from outlets.hosts import ascii_host
from pipeline.errors import SettingsError

Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Address = ipaddress.IPv4Address | ipaddress.IPv6Address

# `is_global` of the standard library follows the IANA registries; these are kept out whatever it says.
_NEVER: tuple[Network, ...] = tuple(
    ipaddress.ip_network(text)
    for text in (
        "0.0.0.0/8",
        "100.64.0.0/10",
        "169.254.0.0/16",
        "192.88.99.0/24",
        "224.0.0.0/3",
        "fe80::/10",
        "ff00::/8",
    )
)
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\\]")
_LONGEST_URL = 4096
LOOPBACK = "127.0.0.1"  # what every name under "localhost" means (RFC 6761); not every system's resolver knows


class Gate:
    """Default: public addresses only. `private` names the ranges that are allowed besides (tests, demo, intranets)."""

    def __init__(self, private: Iterable[str] = ()) -> None:
        try:
            self.private: tuple[Network, ...] = tuple(ipaddress.ip_network(text) for text in private)
        except ValueError as error:
            raise SettingsError(f"private_ranges: {error}. Write ranges as 10.1.0.0/16 or fd00::/8.") from error

    def allows(self, text: str) -> bool:
        """May a connection go to this address?"""
        try:
            address = _embedded(ipaddress.ip_address(text.partition("%")[0]))
        except ValueError:
            return False
        if any(address in network for network in self.private):
            return True
        return address.is_global and not address.is_multicast and not any(address in network for network in _NEVER)

    def check_url(self, url: str) -> str:
        """`url` in ASCII, without its fragment. Raises `Lost` where it is no web address or names a private one."""
        if len(url) > _LONGEST_URL or _CONTROL.search(url):
            raise Lost("bad_address", f"{url[:100]!r} is too long, or holds a backslash or control character")
        try:
            parts = urlsplit(url)
            host, port = ascii_host(parts.hostname or ""), parts.port
            plain = parts._replace(path=escaped(parts.path), query=escaped(parts.query), fragment="")
        except ValueError as error:
            raise Lost("bad_address", f"{url!r}: {error}") from error
        if parts.scheme not in ("http", "https"):
            raise Lost("bad_address", f"{url!r} is not http or https")
        if not host or port == 0 or "@" in parts.netloc or " " in parts.netloc:
            raise Lost("bad_address", f"{url!r} has no host, or carries a user name")
        literal = _literal(host)
        if literal is not None and not self.allows(literal):
            raise Lost("private_address", f"{host} is not a public address")
        if not parts.netloc.isascii():
            plain = plain._replace(netloc=host if port is None else f"{host}:{port}")
        return urlunsplit(plain)

    def open_socket(self, info: tuple[Any, ...]) -> socket.socket:
        """The socket for one address, or `Lost`: the last check, on the address that is dialled."""
        family, kind, protocol, _, target = info
        if not self.allows(str(target[0])):
            raise Lost("private_address", f"{target[0]} is not a public address")
        return socket.socket(family=family, type=kind, proto=protocol)


class GatedResolver(AbstractResolver):
    """Looks a host up and refuses it when any of its addresses is private. `names` answers for invented hosts."""

    def __init__(self, gate: Gate, names: Mapping[str, str] | None = None) -> None:
        self._gate = gate
        self._names = dict(names or {})
        self._system = ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self._look_up(host, port, family)
        private = [result["host"] for result in found if not self._gate.allows(result["host"])]
        if private:
            raise Lost("private_address", f"{host} resolves to {', '.join(private)}")
        return found

    async def _look_up(self, host: str, port: int, family: socket.AddressFamily) -> list[ResolveResult]:
        if (address := self._names.get(host, LOOPBACK if host.endswith(".localhost") else None)) is not None:
            kind = socket.AF_INET6 if ":" in address else socket.AF_INET
            return [ResolveResult(hostname=host, host=address, port=port, family=kind, proto=0, flags=0)]
        return await self._system.resolve(host, port, family)

    async def close(self) -> None:
        await self._system.close()


def _literal(host: str) -> str | None:
    """The address that `host` spells, also in the decimal, octal and hexadecimal ways a C library reads; or None."""
    try:
        return str(ipaddress.ip_address(host.partition("%")[0]))
    except ValueError:
        pass
    if not re.fullmatch(r"[0-9a-fA-FxX.]+", host) or not re.match(r"\d", host):
        return None
    try:
        return socket.inet_ntoa(socket.inet_aton(host))
    except OSError:
        return None


def _embedded(address: Address) -> Address:
    """The IPv4 address inside an IPv6 one (mapped, 6to4, Teredo, NAT64), else the address itself."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    if address.sixtofour is not None:
        return address.sixtofour
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address
