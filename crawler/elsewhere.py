"""Where an outlet's articles stand when its own sources do not name them: other feeds, sitemaps, archive pages by day.

What worked is remembered with the source that failed, and asked directly for a day; then it is looked for anew.
"""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from urllib.parse import urljoin, urlsplit

from crawler.discover import FEED_PATHS, SITEMAP_PATHS
from crawler.fetcher import Ask, Fetcher
from crawler.heads import ENOUGH, read_head
from crawler.listing import base_of, join, read_tree, same_site
from crawler.losses import Lost
from crawler.polling import Polled, ask_source
from crawler.worker import Worker
from outlets.outlet import Outlet, Source, SourceKind
from storage.types import IssueRow, SourceState

LASTS = timedelta(days=1)
DAYS = 8  # archive pages by day that are read in one look: a week and today
_ARCHIVE = re.compile(r"(^|/)(archives?|latest|all-news|all|news-archive|recent)(\.html?|\.php)?/?$", re.IGNORECASE)
_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[/-]?(\d\d?)[/-]?(\d\d?)/?(?:index\.html?|\.html?)?$", re.IGNORECASE)


async def look_elsewhere(
    outlet: Outlet,
    polled: tuple[Polled, ...],
    states: Mapping[str, SourceState],
    fetcher: Fetcher,
    worker: Worker,
    now: datetime,
) -> tuple[Polled, ...]:
    """What was polled and, where a source failed or had too short a window, what other places of the site name.

    The failing source's issues say what was read in its stead, and what could not be reached.
    """
    own = {source.url for source in outlet.sources}
    failing = [
        one for one in polled if one.state.url in own and one.state.kind != "home" and not (one.healthy or one.stale)
    ]
    if not failing or any(one.healthy and one.state.kind == "sitemap" for one in polled):
        return polled
    first = failing[0]
    look = _Look(outlet, states, fetcher, worker, now, broken=first.reading is None or not first.found, asked=own)
    kept = _remembered(first.state, now)
    if kept:
        await look.all(kept)
    if not look.worked:
        await look.around()
    learned = {
        **first.state.learned,
        "elsewhere": [[one.kind, one.url] for one in look.sources],
        "looked": (first.state.learned["looked"] if kept else now.isoformat()),
    }
    issue = IssueRow(
        at=now,
        stage="collect",
        code="looked_elsewhere",
        message=f"{outlet.name}: instead of {first.state.kind} {first.state.url}: {look.said()}.",
        outlet=outlet.slug,
        url=first.state.url,
    )
    told = replace(first, state=replace(first.state, learned=learned), issues=(*first.issues, issue))
    return (*(told if one is first else one for one in polled), *look.worked)


def _remembered(state: SourceState, now: datetime) -> tuple[Source, ...]:
    try:
        if now - datetime.fromisoformat(state.learned["looked"]) >= LASTS:
            return ()
        return tuple(Source(kind=kind, url=url) for kind, url in state.learned["elsewhere"])
    except (KeyError, TypeError, ValueError):
        return ()


@dataclass(slots=True)
class _Look:
    outlet: Outlet
    states: Mapping[str, SourceState]
    fetcher: Fetcher
    worker: Worker
    now: datetime
    broken: bool  # False: the feed itself is in order, but reaches back too short a time
    asked: set[str]
    sources: list[Source] = field(default_factory=list)
    worked: list[Polled] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    async def ask(self, source: Source, guessed: bool = False) -> bool:
        """Ask a source that was not asked before; does it name articles?"""
        if source.url in self.asked:
            return False
        self.asked.add(source.url)
        several = await ask_source(self.outlet, source, self.states, self.fetcher, self.worker, self.now)
        good = [one for one in several if one.found or one.unchanged]
        if good:
            self.sources.append(source)
            self.worked += [replace(one, issues=()) for one in several if one in good or one.state.url == source.url]
        elif not guessed:
            said = several[0].fetch.error if several[0].fetch else "gone"
            self.failed.append(f"{source.kind} {source.url} ({said or 'names no articles'})")
        return bool(good)

    async def all(self, sources: Sequence[Source]) -> bool:
        return any([await self.ask(source) for source in sources])

    async def until_one(self, kind: SourceKind, paths: Sequence[str]) -> None:
        for path in paths:
            if await self.ask(Source(kind=kind, url=urljoin(self.outlet.homepage, f"/{path}")), guessed=True):
                return

    async def around(self) -> None:
        """The feeds that the home page links, the usual places, the sitemaps that robots.txt names, the archives."""
        home = await self.fetcher.fetch(Ask(url=self.outlet.homepage, delay=self.outlet.delay))
        archives: tuple[str, ...] = ()
        feeds: tuple[Source, ...] = ()
        if home.loss:
            self.failed.append(f"home {self.outlet.homepage} ({home.loss})")
        else:
            charset = home.content_type()[1]
            with suppress(Lost):
                head = await self.worker.run(read_head, home.body, home.final_url, charset)
                feeds = tuple(Source(kind="feed", url=one.url) for one in head.feeds)
                archives = await self.worker.run(read_archives, home.body, home.final_url, charset, self.now.date())
        if self.broken and not await self.all(feeds):
            await self.until_one("feed", FEED_PATHS)
        rules = await self.fetcher.robots(self.outlet.homepage)
        named = [urljoin(self.outlet.homepage, line) for line in rules.sitemaps()[:ENOUGH]]
        if not await self.all([Source(kind="sitemap", url=url) for url in named]):
            await self.until_one("sitemap", SITEMAP_PATHS[::-1])
        if not any(source.kind == "sitemap" for source in self.sources):
            await self.archives(archives)

    async def archives(self, pages: Sequence[str]) -> None:
        """Archive pages, and the pages by day that those link."""
        for page in pages[: DAYS + 2]:
            await self.ask(Source(kind="listing", url=page), guessed=bool(_DAY.search(page)))
            if _DAY.search(urlsplit(page).path):
                continue
            fetched = await self.fetcher.fetch(Ask(url=page, delay=self.outlet.delay))
            if fetched.loss:
                continue
            with suppress(Lost):
                days = await self.worker.run(
                    read_archives, fetched.body, fetched.final_url, fetched.content_type()[1], self.now.date()
                )
                await self.all([Source(kind="listing", url=url) for url in days if _DAY.search(url)])

    def said(self) -> str:
        """What was read instead, and what could not be."""
        read = ", ".join(f"{one.kind} {one.url}" for one in self.sources) or "nothing else names its articles"
        return f"{read}; not reachable: {', '.join(self.failed)}" if self.failed else read


def read_archives(body: bytes, url: str, charset: str | None, today: date) -> tuple[str, ...]:
    """The archive pages that a page links: those of the last days first, newest first, then those without a date."""
    try:
        tree = read_tree(body, charset)
    except Lost:
        return ()
    base = base_of(tree, url)
    days: dict[str, date] = {}
    roots: dict[str, None] = {}
    for link in tree.iter("a"):
        address = join(base, link.get("href") or "")
        if address is None or not same_site(address, url):
            continue
        parts = urlsplit(address)
        where = f"{parts.path}?{parts.query}" if parts.query else parts.path
        if found := _DAY.search(where):
            with suppress(ValueError):
                day = date(*(int(part) for part in found.groups()))
                if timedelta(0) <= today - day <= timedelta(days=DAYS):
                    days[address] = day
        elif _ARCHIVE.search(parts.path):
            roots[address] = None
    return (*sorted(days, key=lambda one: days[one], reverse=True)[:DAYS], *list(roots)[:2])
