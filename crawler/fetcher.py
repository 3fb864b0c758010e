"""A fetch with everything that belongs to it: the host's turn, robots.txt, redirects, conditions, back-off.

Sources, articles, robots.txt and pages given by hand all come through `Fetcher.fetch`; Scrapy's download handler calls
it too. It returns what happened and never raises for what a site does.
"""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import monotonic
from urllib.parse import urljoin, urlsplit

from crawler.client import Answer, Client, Dropped, Header, open_client
from crawler.cookies import Cookies
from crawler.labels import read_label
from crawler.losses import Loss, Lost, reason_of
from crawler.manners import Manners
from crawler.markup import leads_on
from crawler.optouts import FILE
from crawler.politeness import CLOSED_UNTIL, Hosts, read_date, read_retry_after
from crawler.reservations import LIMIT as RESERVATIONS_LIMIT
from crawler.reservations import PATH as RESERVATIONS_PATH
from crawler.reservations import Rule, read_reservations, rule_for
from crawler.robots import Robots, for_status

ROBOTS_LASTS = 24 * 3600.0  # RFC 9309, 2.4
FAILED_ROBOTS_LASTS = 600.0  # a robots.txt that failed is asked for again soon: until then nothing may be fetched
ROBOTS_REDIRECTS = 5
CUT_SHORT = "cut-short"  # the header under which is kept why a body may lack its end
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_LASTING = frozenset({301, 308})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What to fetch. `etag` and `last_modified` make it conditional; `delay` is the pause after it, in seconds."""

    url: str
    etag: str | None = None
    last_modified: str | None = None
    delay: float = 1.0
    limit: int | None = None
    robots: bool = True  # False only for what a person asked for by hand
    reservations: bool = False  # True for pages that are to be kept: what does the host's tdmrep.json say of them?


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What happened. `loss` is None for a body (2xx) and for "unchanged" (304); `hops` are the addresses passed.

    The body of a refusal or an error page is kept as well: it is the sample that shows what went wrong.
    """

    url: str
    final_url: str
    at: datetime
    status: int | None = None
    headers: tuple[Header, ...] = ()
    body: bytes = field(default=b"", repr=False)
    hops: tuple[tuple[str, int], ...] = ()  # (address, status) of each redirect
    milliseconds: int = 0
    address: str | None = None
    loss: Loss | None = None

    @property
    def unchanged(self) -> bool:
        return self.status == 304

    @property
    def moved_to(self) -> str | None:
        """The address that took the place of `url` for good, or None."""
        lasting = bool(self.hops) and all(status in _LASTING for _, status in self.hops)
        return self.final_url if lasting and self.loss is None else None

    def header(self, name: str) -> str | None:
        """The first header of that name (lower case), or None."""
        return next((value for key, value in self.headers if key.lower() == name), None)

    def content_type(self) -> tuple[str, str | None]:
        """Media type and charset as the transport names them; ("", None) when it names neither."""
        return read_label(self.header("content-type"))


@dataclass(slots=True)
class _Rules:
    robots: Robots | None = None
    loss: Loss | None = None  # why there is no robots.txt to go by
    until: float = 0.0
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


@dataclass(slots=True)
class _Reservations:
    rules: tuple[Rule, ...] = ()
    until: float = 0.0
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


class Fetcher:
    """One per process: it holds the hosts' turns, robots.txt and reservations. Open it with `open_fetcher`."""

    def __init__(self, client: Client, manners: Manners) -> None:
        self.manners = manners
        self.hosts = Hosts(manners.patience)
        self.requests = 0
        self._client = client
        self._agent = manners.user_agent()
        self._rules: dict[str, _Rules] = {}
        self._reservations: dict[str, _Reservations] = {}

    async def fetch(self, ask: Ask) -> Fetched:
        """What came of it: a body, "unchanged", or a loss with its reason."""
        started, at = monotonic(), datetime.now(UTC)
        answers: list[Answer] = []
        hops = answers  # as long as the way has no end, all that was passed
        loss: Loss | None = None
        try:
            async for answer in self._follow(ask, self.manners.redirects):
                answers.append(answer)
            hops, loss = answers[:-1], _loss_of(answers[-1], ask)
        except Lost as lost:
            loss = lost.loss
        last = answers[-1] if answers else None
        url = last.url if last else ask.url
        stated = await self._stated(url, ask) if ask.reservations and last and last.body and loss is None else ()
        return Fetched(
            url=ask.url,
            final_url=url,
            at=at,
            status=last.status if last else None,
            headers=(*(_headers(last) if last else ()), *stated, *self._closing(url)),
            body=last.body if last else b"",
            hops=tuple((answer.url, answer.status) for answer in hops),
            milliseconds=round((monotonic() - started) * 1000),
            address=last.address if last else None,
            loss=loss,
        )

    async def robots(self, url: str, delay: float = 1.0) -> Robots:
        """The rules of the host of `url`, from memory for a day."""
        root = _root(url)
        rules = self._rules.setdefault(root, _Rules())
        async with rules.lock:
            if rules.robots is None or rules.until < monotonic():
                rules.robots, rules.loss = await self._ask_robots(f"{root}/robots.txt", delay)
                failed = rules.robots.parsed is None and not rules.robots.everything
                rules.until = monotonic() + (FAILED_ROBOTS_LASTS if failed else ROBOTS_LASTS)
                self.hosts.set_crawl_delay(url, rules.robots.crawl_delay(self._agent))
            return rules.robots

    async def reservation(self, url: str, delay: float = 1.0) -> Rule | None:
        """What the host's tdmrep.json says of `url`; None when it says nothing, or cannot be had. Asked once a day."""
        root = _root(url)
        kept = self._reservations.setdefault(root, _Reservations())
        async with kept.lock:
            if kept.until < monotonic():
                kept.rules = await self._ask_reservations(root + RESERVATIONS_PATH, delay)
                kept.until = monotonic() + ROBOTS_LASTS
        return rule_for(kept.rules, url)

    async def check_robots(self, url: str, delay: float = 1.0) -> None:
        """Raises `Lost` where robots.txt forbids `url`."""
        rules = await self.robots(url, delay)
        if not rules.allows(url, self._agent):
            loss = self._rules[_root(url)].loss
            raise Lost(loss.reason, f"robots.txt: {loss.detail}") if loss else Lost("robots")

    async def _ask_robots(self, url: str, delay: float) -> tuple[Robots, Loss | None]:
        """The rules, and the loss that stands in their place: without an answer nothing may be fetched."""
        try:
            ask = Ask(url=url, delay=delay, robots=False)
            answers = [answer async for answer in self._follow(ask, ROBOTS_REDIRECTS)]
        except Lost as lost:
            if lost.loss.reason == "redirects":
                return for_status(404, b""), None  # RFC 9309, 2.3.1.2: more than five may count as "unavailable"
            return for_status(None, b""), lost.loss
        if answers[-1].cut:  # what it lacks may be what forbids
            return for_status(None, b""), Loss(reason="unreadable", detail=answers[-1].cut)
        rules = for_status(answers[-1].status, answers[-1].body)
        if rules.parsed is None and not rules.everything:
            said = _loss_of(answers[-1]) or Loss(reason="server_error")
            return rules, Loss(reason=said.reason, detail=f"it answers {said.detail}: nothing may be fetched")
        return rules, None

    async def _stated(self, url: str, ask: Ask) -> tuple[Header, ...]:
        """What the host's tdmrep.json says of a page, as if it had come with it."""
        rule = await self.reservation(url, ask.delay)
        if rule is None:
            return ()
        return ((FILE, rule.value), (f"{FILE}-policy", rule.policy)) if rule.policy else ((FILE, rule.value),)

    def _closing(self, url: str) -> tuple[Header, ...]:
        """Until when the host is to be left alone, so that a process started anew knows it too."""
        until = self.hosts.closed_until(url, datetime.now(UTC))
        return ((CLOSED_UNTIL, until.isoformat(timespec="seconds")),) if until else ()

    async def _ask_reservations(self, url: str, delay: float) -> tuple[Rule, ...]:
        try:
            ask = Ask(url=url, delay=delay, limit=RESERVATIONS_LIMIT)
            answers = [answer async for answer in self._follow(ask, ROBOTS_REDIRECTS)]
        except Lost:
            return ()  # a host without the file, which is most of them, has many ways to say so
        last = answers[-1]
        return read_reservations(last.body) if last.status == 200 and not last.cut else ()

    async def _follow(self, ask: Ask, redirects: int) -> AsyncIterator[Answer]:
        """Each answer on the way, the last one being no redirect. Every hop passes gate, robots and turn anew."""
        url = self._client.gate.check_url(ask.url)
        first = urlsplit(url).netloc
        cookies = Cookies()
        for _ in range(redirects + 1):
            if ask.robots:
                await self.check_robots(url, ask.delay)
            headers = {**(_conditions(ask) if urlsplit(url).netloc == first else {}), **cookies.header(url)}
            try:
                answer = await self._one(url, headers, ask)
            except Dropped:
                answer = await self._one(url, headers, ask)  # once more, in a turn of its own
            cookies.keep(url, answer.headers)
            yield answer
            location = answer.header("location") if answer.status in _REDIRECTS else _leads_on(answer)
            if not location and answer.status in _REDIRECTS:
                raise Lost("unreadable", f"{answer.status} without a Location")
            if not location:
                return
            url = self._client.gate.check_url(_joined(url, location))
        raise Lost("redirects", f"more than {redirects}")

    async def _one(self, url: str, headers: Mapping[str, str], ask: Ask) -> Answer:
        async with self.hosts.turn(url, ask.delay):
            self.requests += 1
            try:
                answer = await self._client.get(url, headers, ask.limit)
            except Lost as lost:
                if lost.loss.reason in ("timeout", "unreachable"):
                    self.hosts.failed(url, lost.loss)
                raise
            retry_after = answer.header("retry-after")
            if answer.status in (429, 503):
                seconds = read_retry_after(retry_after, read_date(answer.header("date")) or answer.requested_at)
                self.hosts.refused(url, seconds, Loss(reason="asked_to_wait", detail=_said(answer)))
            elif answer.status < 500:
                self.hosts.answered(url)
            return answer


@asynccontextmanager
async def open_fetcher(manners: Manners, names: Mapping[str, str] | None = None) -> AsyncIterator[Fetcher]:
    """A fetcher with its connections; they are closed at the end of the block."""
    async with open_client(manners, names) as client:
        yield Fetcher(client, manners)


def _root(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.lower()}"


def _conditions(ask: Ask) -> dict[str, str]:
    headers = {"If-None-Match": ask.etag or "", "If-Modified-Since": ask.last_modified or ""}
    return {name: value for name, value in headers.items() if value and value.isprintable()}


def _leads_on(answer: Answer) -> str | None:
    """Where a page leads that is nothing but a meta refresh."""
    html = answer.status == 200 and "html" in (answer.header("content-type") or "").lower()
    return leads_on(answer.body) if html else None


def _joined(base: str, location: str) -> str:
    try:
        return urljoin(base, location.strip())
    except ValueError as error:
        raise Lost("bad_address", f"redirect to {location[:100]!r}") from error


def _headers(answer: Answer) -> tuple[Header, ...]:
    """Those of the answer, without validators where its end is missing: it is to be asked for in full again."""
    if not answer.cut:
        return answer.headers
    kept = tuple(one for one in answer.headers if one[0].lower() not in ("etag", "last-modified", CUT_SHORT))
    return (*kept, (CUT_SHORT, answer.cut))


def _loss_of(answer: Answer, ask: Ask | None = None) -> Loss | None:
    if answer.status == 304 and ask and not _conditions(ask):
        return Loss(reason="unreadable", detail="304 (not modified) to a question without conditions")
    reason = reason_of(answer.status, bool(answer.header("retry-after")))
    return Loss(reason=reason, detail=_said(answer)) if reason else None


def _said(answer: Answer) -> str:
    retry_after = answer.header("retry-after")
    return f"{answer.status} {answer.reason}".strip() + (f", Retry-After {retry_after[:40]}" if retry_after else "")
