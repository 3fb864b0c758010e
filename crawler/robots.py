"""robots.txt as RFC 9309 has it, with Crawl-delay, on top of protego."""

import re
from dataclasses import dataclass

from protego import Protego

LIMIT = 512 * 1024  # bytes of a robots.txt that are read; RFC 9309 wants at least 500 KiB

_AGENT_LINE = re.compile(r"^(\s*user-?\s?agent\s*:)([^#\r\n]*)", re.IGNORECASE)
_FIELD = re.compile(r"^\s*([A-Za-z][A-Za-z _-]*?)\s*:\s")
_KNOWN = frozenset(
    [
        *("user-agent", "useragent", "user agent", "allow", "disallow", "dissallow", "dissalow", "disalow", "diasllow"),
        *("disallaw", "sitemap", "sitemaps", "site-map", "crawl-delay", "crawl delay", "request-rate", "request rate"),
        *("visit-time", "visit time", "host"),
    ]
)


@dataclass(frozen=True, slots=True)
class Robots:
    """What one host's robots.txt allows our agent. `reason` says where the verdict comes from."""

    parsed: Protego | None  # None: everything is `allowed`, or nothing
    everything: bool = True
    reason: str = "robots.txt"

    def allows(self, url: str, agent: str) -> bool:
        """May `agent` (product token or whole user agent) fetch `url`?"""
        return self.everything if self.parsed is None else self.parsed.can_fetch(url, product(agent))

    def crawl_delay(self, agent: str) -> float | None:
        """Seconds between two requests that the host asks for; None when it asks for none."""
        return None if self.parsed is None else self.parsed.crawl_delay(product(agent))

    def sitemaps(self) -> tuple[str, ...]:
        """The addresses of its Sitemap lines."""
        return () if self.parsed is None else tuple(dict.fromkeys(self.parsed.sitemaps))


def read_robots(body: bytes | str) -> Robots:
    """The rules of a robots.txt. Nothing in it can raise: a line that is no rule is no rule."""
    text = body if isinstance(body, str) else body[:LIMIT].decode("utf-8-sig", "replace")
    return Robots(Protego.parse("\n".join(_line(line) for line in text.splitlines() if _is_rule(line))))


def for_status(status: int | None, body: bytes) -> Robots:
    """What the answer to /robots.txt means (RFC 9309, 2.3.1): 4xx allows all, 5xx and no answer forbid all."""
    if status is not None and 200 <= status < 300:
        return read_robots(body)
    if status is not None and 400 <= status < 500 and status != 429:
        return Robots(None, everything=True, reason=f"robots.txt answers {status}: everything is allowed")
    what = "does not answer" if status is None else f"answers {status}"
    return Robots(None, everything=False, reason=f"robots.txt {what}: nothing may be fetched until it does")


def product(agent: str) -> str:
    """The product token of a user agent: "Dateline/1.0 (+https://…)" is "Dateline"."""
    return re.split(r"[\s/;(]", agent.strip(), maxsplit=1)[0] or agent


def _is_rule(line: str) -> bool:
    """An unknown field neither opens nor closes a group, so it is left out before the groups are made."""
    field = _FIELD.match(line)
    return field is None or field.group(1).lower() in _KNOWN


def _line(line: str) -> str:
    """A User-agent line names a product token; versions and comments behind it do not count."""
    match = _AGENT_LINE.match(line)
    if not match or not match.group(2).strip():
        return line
    return f"{match.group(1)} {product(match.group(2))}"
