"""How does a site publish? Its feeds, sitemaps and article links, each tried before it is believed."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import urljoin, urlsplit

from crawler.fetcher import Ask, Fetched, Fetcher
from crawler.found import Found, distinct
from crawler.heads import ENOUGH, Head, Named, read_feed_links, read_head
from crawler.losses import Loss, Lost
from crawler.polling import STALE, newest_children
from crawler.worker import Worker
from outlets.outlet import SourceKind

# Where publishing systems put their feeds and sitemaps when a page does not say; compiled by the project.
FEED_PATHS = (
    "feed",
    "rss",
    "rss.xml",
    "feed.xml",
    "atom.xml",
    "index.xml",
    "feed.json",
    "rss2.xml",
    "feeds/posts/default",
)
SITEMAP_PATHS = ("news-sitemap.xml", "sitemap-news.xml", "sitemap_news.xml", "sitemap.xml", "sitemap_index.xml")
_NOT_NEWS = ("comment", "/tag/", "/author/", "podcast")
_ONLY_THE_PAGE = (
    "refused",
    "robots",
    "gone",
    "opted_out",
    "paywall",
    "redirects",
)  # losses of a home page behind which a site lives
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One way the site publishes. `origin`: where it was named; `loss` or `problem`: why it is no good."""

    kind: SourceKind
    url: str
    origin: str
    found: tuple[Found, ...] = ()
    title: str | None = None
    newest: datetime | None = None
    loss: Loss | None = None
    problem: str | None = None

    @property
    def works(self) -> bool:
        return self.loss is None and bool(self.found)

    def stale(self, now: datetime) -> bool:
        """Is its newest article so old that other sources are asked, too?"""
        return self.newest is not None and now - self.newest > STALE


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """What was found out about a site. `chosen` are the sources to watch, `sample` ten of their articles."""

    url: str
    homepage: str
    name: str
    language: str | None
    robots: str
    candidates: tuple[Candidate, ...]
    chosen: tuple[Candidate, ...]
    sample: tuple[Found, ...]
    forbidden: int = 0  # of the sample, by robots.txt
    reserved: int = 0  # of the sample, by tdmrep.json
    crawl_delay: float | None = None
    loss: Loss | None = None


async def discover(url: str, fetcher: Fetcher, worker: Worker) -> Discovery:
    """Try what the page at `url`, its robots.txt and convention name. `url` may be a feed itself."""
    page = await fetcher.fetch(Ask(url=url))
    if page.loss and page.loss.reason not in _ONLY_THE_PAGE:
        return _nothing(url, page.loss)
    tries = _Tries(fetcher, worker, [])
    direct = await tries.read(Named("feed", page.final_url, "the address itself"), page)
    home = await fetcher.fetch(Ask(url=urljoin(page.final_url, "/"))) if direct.works else page
    head = Head()
    if not home.loss:
        with suppress(Lost):
            head = await worker.run(read_head, home.body, home.final_url, home.content_type()[1])
    rules = await fetcher.robots(home.final_url)
    tries.candidates += [direct] if direct.works else []
    await tries.all(head.feeds)
    if not tries.works("feed"):
        await tries.until_one(_usual("feed", path, home.final_url) for path in FEED_PATHS)
    lines = [urljoin(home.final_url, line) for line in rules.sitemaps()[:ENOUGH]]
    await tries.all([Named(_sitemap_kind(line), line, "robots.txt") for line in lines])
    if not tries.works("news_sitemap", "sitemap"):
        await tries.until_one(_usual(_sitemap_kind(path), path, home.final_url) for path in SITEMAP_PATHS)
    if not home.loss:
        links = Named("home", home.final_url, "links that look like articles")
        tries.candidates.append(await tries.read(links, home))
    chosen = choose_sources(tries.candidates, page.at)
    agent = fetcher.manners.user_agent()
    items = distinct(tuple(item for one in chosen for item in one.found))
    sample = tuple(sorted(items, key=lambda item: item.changed or _LONG_AGO, reverse=True)[:10])
    reserved = [await fetcher.reservation(item.url) for item in sample if _same_host(item.url, home.final_url)]
    return Discovery(
        url=url,
        homepage=home.final_url,
        name=head.name or next((c.title for c in chosen if c.title), None) or urlsplit(home.final_url).hostname or url,
        language=head.language,
        robots=rules.reason
        if rules.parsed is None
        else "robots.txt allows the home page"
        if rules.allows(home.final_url, agent)
        else "robots.txt forbids the home page",
        candidates=tuple(tries.candidates),
        chosen=chosen,
        sample=sample,
        forbidden=sum(not rules.allows(item.url, agent) for item in sample if _same_host(item.url, home.final_url)),
        reserved=sum(rule is not None and rule.value == "1" for rule in reserved),
        crawl_delay=rules.crawl_delay(agent),
        loss=home.loss,
    )


def choose_sources(candidates: Iterable[Candidate], now: datetime) -> tuple[Candidate, ...]:
    """All that work, the best kind first. The home page only where there is no other, or the others are stale.

    Feeds of comments, tags and authors are left out while there are others.
    """
    working = [one for one in candidates if one.works]
    chosen: list[Candidate] = []
    for kind in ("feed", "news_sitemap", "sitemap", "home"):
        if kind == "home" and any(not one.stale(now) for one in chosen):
            continue
        some = [one for one in working if one.kind == kind]
        news = [one for one in some if not any(word in one.url.lower() for word in _NOT_NEWS)]
        chosen += _without_repeats(news or some)
    return tuple(chosen)


def _usual(kind: SourceKind, path: str, home: str) -> Named:
    return Named(kind, urljoin(home, f"/{path}"), "a usual place")


@dataclass(slots=True)
class _Tries:
    """What was tried so far; no address twice."""

    fetcher: Fetcher
    worker: Worker
    candidates: list[Candidate]

    def works(self, *kinds: str) -> bool:
        return any(one.works and one.kind in kinds for one in self.candidates)

    async def all(self, named: Iterable[Named]) -> None:
        """All of them; of a page that lists the site's feeds, those."""
        for one in named:
            if self._new(one):
                candidate, listed = await self._ask(one)
                self.candidates.append(candidate)
                self.candidates += [(await self._ask(feed))[0] for feed in listed if self._new(feed)]

    async def until_one(self, named: Iterable[Named]) -> None:
        """The first that works. Guesses that fail are not worth telling, and after a refusal none is made."""
        for one in named:
            if not self._new(one):
                continue
            candidate, listed = await self._ask(one)
            several = [candidate, *[(await self._ask(feed))[0] for feed in listed if self._new(feed)]]
            if working := [each for each in several if each.works]:
                self.candidates += working
                return
            if candidate.loss and candidate.loss.reason in ("refused", "asked_to_wait"):
                return

    def _new(self, named: Named) -> bool:
        return all(named.url != one.url for one in self.candidates)

    async def _ask(self, named: Named) -> tuple[Candidate, tuple[Named, ...]]:
        """What is there and, where it is a page instead of a feed, the feeds that it links."""
        fetched = await self.fetcher.fetch(Ask(url=named.url))
        candidate = await self.read(named, fetched)
        if named.kind != "feed" or candidate.works or candidate.loss or "html" not in fetched.content_type()[0]:
            return candidate, ()
        with suppress(Lost):
            return candidate, await self.worker.run(
                read_feed_links, fetched.body, fetched.final_url, fetched.content_type()[1]
            )
        return candidate, ()

    async def read(self, named: Named, fetched: Fetched, deeper: int = 2) -> Candidate:
        """What came, read. Of an index of sitemaps, the articles of the newest one: up to `deeper` steps down."""
        empty = Candidate(kind=named.kind, url=fetched.moved_to or named.url, origin=named.origin)
        if fetched.loss:
            return replace(empty, loss=fetched.loss)
        headers = {name.lower(): value for name, value in fetched.headers}
        try:
            reading = await self.worker.read_source(
                fetched.body, fetched.final_url, headers, named.kind, None, named.url
            )
        except Lost as lost:
            return replace(empty, loss=lost.loss)
        if reading.children and not reading.found and deeper:
            newest = newest_children(reading)[0]
            child = await self.read(replace(named, url=newest), await self.fetcher.fetch(Ask(url=newest)), deeper - 1)
            problem = None if child.works else f"its sitemap {newest}: {child.loss or child.problem}"
            return replace(empty, found=child.found, newest=child.newest, problem=problem)
        return replace(
            empty,
            kind="feed" if reading.kind == "feed" else named.kind,
            found=reading.found,
            title=reading.title,
            newest=max((item.changed for item in reading.found if item.changed), default=None),
            problem=reading.problem,
        )


def _without_repeats(candidates: list[Candidate]) -> list[Candidate]:
    """Of feeds that name the same articles (RSS and Atom of one site), the first."""
    kept: list[Candidate] = []
    for one in candidates:
        keys = {item.key for item in one.found}
        if not any(len(keys & {item.key for item in other.found}) > 0.8 * len(keys) for other in kept):
            kept.append(one)
    return kept


def _sitemap_kind(url: str) -> SourceKind:
    return "news_sitemap" if "news" in urlsplit(url).path.lower() else "sitemap"


def _same_host(one: str, other: str) -> bool:
    return urlsplit(one).netloc == urlsplit(other).netloc


def _nothing(url: str, loss: Loss) -> Discovery:
    return Discovery(
        url=url, homepage=url, name=url, language=None, robots="", candidates=(), chosen=(), sample=(), loss=loss
    )
