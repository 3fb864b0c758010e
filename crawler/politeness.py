"""One host, one request at a time, with a pause after each: shared by everything that fetches in one process."""

import asyncio
import math
import re
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from time import monotonic
from urllib.parse import urlsplit

from crawler.losses import Loss, Lost
from storage.types import Fetch

CLOSED_UNTIL = "closed-until"  # the header under which an attempt keeps how long its host is to be left alone
LONGEST_GAP = 600.0  # a pause between two requests above this ends the run: the rest is collected in later runs
LONGEST_RETRY_AFTER = 7 * 86400.0  # a host that names a later day is asked again after a week
BACK_OFF = 60.0  # seconds more for each refusal in a row without a Retry-After
LONGEST_BACK_OFF = 3600.0
STRIKES = 3  # answers that did not come, in a row, before a host is left alone for a while
_USUAL = re.compile(r"^www\.|\.?(:80|:443)?$")


@dataclass(slots=True)
class _Host:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    ended: float = -math.inf  # the last answer
    free_at: float = 0.0
    crawl_delay: float = 0.0
    closed_until: float = 0.0
    closed_for: Loss | None = None
    strikes: int = 0


class Hosts:
    """The turns of all hosts. A host is what stands in the address: name and port, "www." and usual ports left out."""

    def __init__(self, patience: float = 60.0) -> None:
        self._patience = patience
        self._hosts: dict[str, _Host] = {}

    @asynccontextmanager
    async def turn(self, url: str, delay: float) -> AsyncIterator[None]:
        """Holds the host of `url` for one request, not before its pause is over.

        Raises `Lost` when the host wants more time than this run has patience for.
        """
        host = self._host(url)
        async with host.lock:
            closed = host.closed_until - monotonic()
            if closed > self._patience:
                loss = host.closed_for or Loss(reason="asked_to_wait")
                raise Lost(loss.reason, f"{loss.detail}; asked again in {closed:.0f} s", sent=False)
            pause = host.free_at - monotonic()
            if pause > LONGEST_GAP:
                raise Lost("asked_to_wait", f"the host wants {host.crawl_delay:.0f} s between two requests", sent=False)
            await asyncio.sleep(max(0.0, closed, pause))
            try:
                yield
            finally:
                # Counted from the end of the answer: the gap that the server sees is never shorter than the pause.
                host.ended = monotonic()
                host.free_at = host.ended + max(delay, host.crawl_delay)

    def set_crawl_delay(self, url: str, seconds: float | None) -> None:
        """What the host's robots.txt asks for; it holds for every outlet on that host, and from that answer on."""
        host = self._host(url)
        host.crawl_delay = max(0.0, seconds or 0.0)
        host.free_at = max(host.free_at, host.ended + host.crawl_delay)

    def gap(self, url: str, delay: float) -> float:
        """Seconds between two requests to the host of `url`."""
        return max(delay, self._host(url).crawl_delay)

    def close(self, url: str, seconds: float, loss: Loss) -> None:
        """Leave the host alone for so long; `loss` is what became of the pages that wait for it."""
        host = self._host(url)
        host.closed_until = max(host.closed_until, monotonic() + seconds)
        host.closed_for = loss

    def closed_until(self, url: str, now: datetime) -> datetime | None:
        """Until when the host of `url` is to be left alone; None when it is not."""
        seconds = self._host(url).closed_until - monotonic()
        return now + timedelta(seconds=seconds) if seconds > 0 else None

    def recall(self, attempts: Iterable[Fetch], now: datetime) -> None:
        """What hosts asked of an earlier process still holds: these attempts say until when."""
        for fetch in attempts:
            try:
                until = datetime.fromisoformat(fetch.headers[CLOSED_UNTIL])
            except (KeyError, ValueError):
                continue
            if until > now:
                loss = Loss(reason="asked_to_wait", detail=f"it said so on {fetch.at:%Y-%m-%d at %H:%M} UTC")
                self.close(fetch.final_url or fetch.url, min((until - now).total_seconds(), LONGEST_RETRY_AFTER), loss)

    def answered(self, url: str) -> None:
        """The host works: forget what it failed before."""
        self._host(url).strikes = 0

    def refused(self, url: str, seconds: float | None, loss: Loss) -> None:
        """A 429 or 503: wait as long as it says, or longer each time when it does not say."""
        host = self._host(url)
        host.strikes += 1
        self.close(url, min(BACK_OFF * host.strikes, LONGEST_BACK_OFF) if seconds is None else seconds, loss)

    def failed(self, url: str, loss: Loss) -> None:
        """No answer. After a few in a row the host is left alone, so that its pages do not each wait for a timeout."""
        host = self._host(url)
        host.strikes += 1
        if host.strikes >= STRIKES:
            self.close(url, min(BACK_OFF * (host.strikes - STRIKES + 2), LONGEST_BACK_OFF), loss)

    def _host(self, url: str) -> _Host:
        return self._hosts.setdefault(_USUAL.sub("", urlsplit(url).netloc.lower()), _Host())


def read_retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for, as a number or as a date; None when it says neither.

    `now`: what the server's own clock says, where it says so, for its date is by that.
    """
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return min(float(text[:12]), LONGEST_RETRY_AFTER)
    at = read_date(text)
    return None if at is None else min(max(0.0, (at - now).total_seconds()), LONGEST_RETRY_AFTER)


def read_date(text: str | None) -> datetime | None:
    """The instant that a date in a header names; None for anything else."""
    try:
        at = parsedate_to_datetime(text or "")
    except (ValueError, IndexError, OverflowError):
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)
