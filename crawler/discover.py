"""How does a site publish? Its feeds, sitemaps and article links, each tried before it is believed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from lxml import etree, html

from crawler.fetcher import Ask, Fetched, Fetcher
from crawler.found import Found, Reading, distinct
from crawler.losses import Loss, Lost
from crawler.sources import read_source
from crawler.worker import Worker
from outlets.outlet import SourceKind

FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "text/xml")
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
ENOUGH = 6  # feeds of one outlet; a site that names more names its sections and comments
_NOT_NEWS = ("comment", "/tag/", "/author/", "podcast")


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
    crawl_delay: float | None = None
    loss: Loss | None = None


@dataclass(frozen=True, slots=True)
class _Named:
    kind: SourceKind
    url: str
    origin: str


async def discover(url: str, fetcher: Fetcher, worker: Worker) -> Discovery:
    """Try what the page at `url`, its robots.txt and convention name. `url` may be a feed itself."""
    page = await fetcher.fetch(Ask(url=url))
    if page.loss:
        return _nothing(url, page)
    direct = await _try(_Named("feed", page.final_url, "the address itself"), page, worker)
    home = page
    if direct.works:
        root = urljoin(page.final_url, "/")
        home = await fetcher.fetch(Ask(url=root))
    head = await worker.run(read_head, home.body, home.final_url) if not home.loss else Head()
    rules = await fetcher.robots(home.final_url)
    candidates = [direct] if direct.works else []
    candidates += await _ask_all(head.feeds, fetcher, worker, candidates)
    if not _working(candidates, "feed"):
        guesses = [_Named("feed", urljoin(home.final_url, f"/{path}"), "a usual place") for path in FEED_PATHS]
        candidates += await _ask_until_one(guesses, fetcher, worker, candidates)
    named = [_Named(_sitemap_kind(line), line, "robots.txt") for line in rules.sitemaps()]
    candidates += await _ask_all(named[:ENOUGH], fetcher, worker, candidates)
    if not _working(candidates, "news_sitemap") and not _working(candidates, "sitemap"):
        guesses = [
            _Named(_sitemap_kind(path), urljoin(home.final_url, f"/{path}"), "a usual place") for path in SITEMAP_PATHS
        ]
        candidates += await _ask_until_one(guesses, fetcher, worker, candidates)
    if not home.loss:
        candidates.append(await _try(_Named("home", home.final_url, "links that look like articles"), home, worker))
    chosen = choose_sources(candidates)
    sample = distinct(tuple(item for one in chosen for item in one.found))[:10]
    agent = fetcher.manners.user_agent()
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
        candidates=tuple(candidates),
        chosen=chosen,
        sample=sample,
        forbidden=sum(not rules.allows(item.url, agent) for item in sample if _same_host(item.url, home.final_url)),
        crawl_delay=rules.crawl_delay(agent),
    )


def choose_sources(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """The best kind that works; feeds of comments, tags and authors are left out while there are others."""
    working = [one for one in candidates if one.works]
    for kind in ("feed", "news_sitemap", "sitemap", "home"):
        some = [one for one in working if one.kind == kind]
        news = [one for one in some if not any(word in one.url.lower() for word in _NOT_NEWS)]
        if some:
            return tuple(_without_repeats(news or some))
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What a page's head says about the site."""

    name: str | None = None
    language: str | None = None
    feeds: tuple[_Named, ...] = ()


def read_head(body: bytes, url: str) -> Head:
    """Name, language and feeds that the page states. Pure, for the worker process."""
    try:
        tree = html.document_fromstring(body, parser=html.HTMLParser(no_network=True, huge_tree=False))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return Head()
    stated = [tag.get("content") or "" for tag in tree.iter("meta") if tag.get("property") == "og:site_name"]
    titles = [tag.text or "" for tag in tree.iter("title")]
    name = next((" ".join(text.split()) for text in (*stated, *titles) if text.strip()), None)
    feeds = [
        _Named("feed", urljoin(url, link.get("href", "").strip()), "the page's <link>")
        for link in tree.iter("link")
        if "alternate" in (link.get("rel") or "").lower().split()
        and link.get("href")
        and (link.get("type") or "").partition(";")[0].strip().lower() in FEED_TYPES
    ]
    if not feeds:
        feeds = [
            _Named("feed", urljoin(url, link.get("href", "").strip()), "a link of the page")
            for link in tree.iter("a")
            if (link.get("href") or "").partition("?")[0].rstrip("/").rpartition("/")[2].lower() in FEED_PATHS
        ]
    return Head(
        name=name.split(" | ")[0].split(" - ")[0].split(" – ")[0] if name else None,
        language=(tree.get("lang") or "").strip() or None,
        feeds=tuple(dict.fromkeys(feeds))[:ENOUGH],
    )


async def _ask_all(
    named: Iterable[_Named], fetcher: Fetcher, worker: Worker, known: list[Candidate]
) -> list[Candidate]:
    seen = {one.url for one in known}
    return [await _ask(one, fetcher, worker) for one in named if one.url not in seen]


async def _ask_until_one(
    named: Iterable[_Named], fetcher: Fetcher, worker: Worker, known: list[Candidate]
) -> list[Candidate]:
    """The first that works; guesses that fail are not worth telling."""
    seen = {one.url for one in known}
    for one in named:
        if one.url not in seen and (candidate := await _ask(one, fetcher, worker)).works:
            return [candidate]
    return []


async def _ask(named: _Named, fetcher: Fetcher, worker: Worker) -> Candidate:
    return await _try(named, await fetcher.fetch(Ask(url=named.url)), worker)


async def _try(named: _Named, fetched: Fetched, worker: Worker) -> Candidate:
    empty = Candidate(kind=named.kind, url=fetched.moved_to or named.url, origin=named.origin)
    if fetched.loss:
        return replace(empty, loss=fetched.loss)
    headers = {name.lower(): value for name, value in fetched.headers}
    try:
        reading: Reading = await worker.run(
            read_source, fetched.body, fetched.final_url, headers, named.kind, None, named.url
        )
    except Lost as lost:
        return replace(empty, loss=lost.loss)
    # An index of sitemaps names its articles one step further down; that it names sitemaps is proof enough.
    below = tuple(Found(url=url, source=named.url, changed=at) for url, at in reading.children)
    newest = max((item.changed for item in (*reading.found, *below) if item.changed), default=None)
    kind: SourceKind = "feed" if reading.kind == "feed" else named.kind
    return replace(
        empty,
        kind=kind,
        found=reading.found or below,
        title=reading.title,
        newest=newest,
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


def _working(candidates: Iterable[Candidate], kind: str) -> bool:
    return any(one.works and one.kind == kind for one in candidates)


def _sitemap_kind(url: str) -> SourceKind:
    return "news_sitemap" if "news" in urlsplit(url).path.lower() else "sitemap"


def _same_host(one: str, other: str) -> bool:
    return urlsplit(one).netloc == urlsplit(other).netloc


def _nothing(url: str, page: Fetched) -> Discovery:
    return Discovery(
        url=url,
        homepage=url,
        name=url,
        language=None,
        robots=str(page.loss),
        candidates=(),
        chosen=(),
        sample=(),
        loss=page.loss,
    )
