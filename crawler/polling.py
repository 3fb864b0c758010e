"""Asking an outlet's sources what is new: cheap when nothing is, and falling back from one kind to the next."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from crawler.choosing import recent
from crawler.fetcher import CUT_SHORT, Ask, Fetched, Fetcher
from crawler.found import Found, Reading
from crawler.losses import Lost
from crawler.worker import Worker
from outlets.outlet import Outlet, Source
from storage.types import Fetch, IssueRow, SourceState

TIERS = ("feed", "news_sitemap", "sitemap", "listing", "home")  # the best first; the next when one fails
STALE = timedelta(days=21)  # a source whose newest item is older than this is checked against the next kind
ASK_GONE = timedelta(days=1)  # after the first 410; then two days, four, eight …
LEAVE_GONE = timedelta(days=30)
CHILDREN = 5  # sitemaps of an index that are read in one poll, the newest first
DEEPEST = 2  # indexes above a sitemap; the protocol allows one, some sites have two
_LONG_AGO = datetime.min.replace(tzinfo=UTC)
# Sitemaps that publishing systems make for what is no article; compiled by the project from common ones.
_NO_ARTICLES = re.compile(
    r"(^|[/_-])(categor(y|ies)|taxonom(y|ies)|tags?|authors?|users?|pages?|images?|videos?|galler(y|ies)|topics?)"
    r"([/_.-]|\d*\.|$)",
    re.IGNORECASE,
)
_KEPT_HEADERS = (
    "content-type", "etag", "last-modified", "x-robots-tag", "tdm-reservation", "tdm-policy", "tdmrep", "tdmrep-policy",
    "retry-after", "closed-until", "server", "content-language", "age", "cf-mitigated", "cut-short",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Polled:
    """What one source said: its new state, the attempt, the articles it names, and what is wrong with it."""

    state: SourceState
    fetch: Fetch | None = None
    reading: Reading | None = None
    found: tuple[Found, ...] = ()
    issues: tuple[IssueRow, ...] = ()
    healthy: bool = True
    unchanged: bool = False
    stale: bool = False
    known: bool = False  # what is wrong was wrong before: it is not written down anew
    before: datetime | None = None  # its last success before this poll
    sample: bytes = field(default=b"", repr=False)  # what came instead of a source that can be read


async def poll(
    outlet: Outlet, states: Mapping[str, SourceState], fetcher: Fetcher, worker: Worker, now: datetime
) -> tuple[Polled, ...]:
    """Ask the outlet's sources, kind by kind, until one kind is all well. The home page is always the last resort."""
    polled: list[Polled] = []
    broken = False
    for tier in TIERS:
        sources = [source for source in outlet.sources if source.kind == tier]
        if tier == "home" and not sources:
            sources = [Source(kind="home", url=outlet.homepage)]
        if not sources:
            continue
        asked = [await ask_source(outlet, source, states, fetcher, worker, now) for source in sources]
        polled += [one for several in asked for one in several]
        well = all(several[0].healthy for several in asked)
        if well and (tier != "news_sitemap" or not broken):
            break  # a news sitemap reaches back two days only: what a broken feed kept back may be older
        broken = broken or not well
    return tuple(polled)


async def ask_source(
    outlet: Outlet,
    source: Source,
    states: Mapping[str, SourceState],
    fetcher: Fetcher,
    worker: Worker,
    now: datetime | None = None,
) -> tuple[Polled, ...]:
    """What the source said and, where it is an index of sitemaps, what the newest of those say.

    An index may name indexes; what names itself, or goes deeper than that, is left alone.
    """
    now = now or datetime.now(UTC)
    first = await _ask(outlet, source, states, fetcher, worker, now)
    several, level, asked = [first], [first], {source.url}
    for _ in range(DEEPEST):
        names = dict.fromkeys(url for one in level for url in _children(one) if url not in asked)
        level = []
        for url in list(names)[:CHILDREN]:
            asked.add(url)
            level.append(await _ask(outlet, replace(source, url=url), states, fetcher, worker, now, child=True))
        several += level
    if len(several) > 1 and not any(one.healthy for one in several[1:]):
        several[0] = replace(first, healthy=False)
    return tuple(several)


def _children(polled: Polled) -> tuple[str, ...]:
    """The sitemaps that an index named, now or, if it has not changed, before."""
    return tuple(polled.state.learned.get("children", ())) if polled.fetch and not polled.fetch.loss else ()


async def _ask(
    outlet: Outlet,
    source: Source,
    states: Mapping[str, SourceState],
    fetcher: Fetcher,
    worker: Worker,
    now: datetime,
    child: bool = False,
) -> Polled:
    known = states.get(source.url) or SourceState(outlet=outlet.slug, url=source.url, kind=source.kind)
    if known.gone and known.last_attempt and now - known.last_attempt < _patience(known):
        return Polled(state=known, healthy=False, known=True)
    polled = await _ask_known(outlet, source, known, fetcher, worker, now, child)
    return replace(polled, before=known.last_success, known=known.failures > 0)


async def _ask_known(
    outlet: Outlet,
    source: Source,
    state: SourceState,
    fetcher: Fetcher,
    worker: Worker,
    now: datetime,
    child: bool,
) -> Polled:
    url = state.moved_to or source.url
    fetched = await fetcher.fetch(Ask(url=url, delay=outlet.delay, etag=state.etag, last_modified=state.last_modified))
    state = replace(state, last_attempt=fetched.at)
    fetch = fetch_row(outlet, source.kind, fetched, source=source.url)
    if fetched.loss:
        return _failed(outlet, state, fetched, fetch)
    if moved := fetched.moved_to:
        state = replace(state, moved_to=moved)
    sha = hashlib.sha256(fetched.body).hexdigest()
    if fetched.unchanged or sha == state.body_sha:
        stale = not child and _stale(state, now)
        if problem := state.learned.get("problem"):
            again = _issue(outlet, state, "broken_source", f"still as before: {problem}", now)
            state = replace(state, moved_to=None)
            return Polled(state=state, fetch=fetch, unchanged=True, issues=(again,), healthy=False)
        state = replace(state, failures=0, gone=False, last_success=fetched.at)
        return Polled(state=state, fetch=fetch, unchanged=True, healthy=not stale, stale=stale)
    headers = {name.lower(): value for name, value in fetched.headers}
    try:
        reading = await worker.read_source(
            fetched.body, fetched.final_url, headers, source.kind, source.links, source.url
        )
    except Lost as lost:
        reading = Reading(kind=source.kind, problem=str(lost.loss))
    if (cut := fetched.header(CUT_SHORT)) and not reading.problem:
        reading = replace(reading, problem=cut)
    return _read(outlet, state, fetched, fetch, reading, sha, now, child)


def _read(
    outlet: Outlet,
    state: SourceState,
    fetched: Fetched,
    fetch: Fetch,
    reading: Reading,
    sha: str,
    now: datetime,
    child: bool,
) -> Polled:
    found = reading.found
    if state.kind == "sitemap":
        found = recent(found, now)
    empty = not reading.found and not reading.children
    issues = _problem(outlet, state, reading, now) if reading.problem else ()
    learned = {key: value for key, value in state.learned.items() if key not in ("problem", "children")}
    if reading.problem:
        learned["problem"] = reading.problem
    if reading.children:
        learned["children"] = newest_children(reading)
    state = replace(
        state,
        etag=fetched.header("etag"),
        last_modified=fetched.header("last-modified"),
        body_sha=sha,
        learned=learned,
        failures=state.failures + 1 if reading.problem else 0,
        gone=False,
    )
    if empty:
        fetch = replace(fetch, loss="broken_source", error=reading.problem)
        state = replace(state, moved_to=None)  # where a redirect led was no source: the old address is asked again
        return Polled(state=state, fetch=fetch, reading=reading, issues=issues, healthy=False, sample=fetched.body)
    missed = _missed(outlet, state, reading, now)
    if missed:
        known = [item.changed for item in reading.found if item.changed and item.changed <= now]
        learned["window"] = round((max(known) - min(known)) / timedelta(minutes=1), 1)
        state = replace(state, learned=learned)
    dates = [*(item.changed for item in reading.found), *(changed for _, changed in reading.children)]
    newest = max((date for date in dates if date and date <= now), default=None)
    state = replace(
        state, last_success=fetched.at, last_item=max(filter(None, (newest, state.last_item)), default=None)
    )
    stale = not child and _stale(state, now)
    healthy = not stale and not reading.problem and not missed
    issues = (*issues, *missed)
    return Polled(state=state, fetch=fetch, reading=reading, found=found, issues=issues, healthy=healthy, stale=stale)


def newest_children(reading: Reading) -> list[str]:
    """The sitemaps of an index worth reading: by their dates, and where there are none by their names and numbers.

    Those of sections, tags, authors and pictures are left out while there are others.
    """
    articles = [child for child in reading.children if not _NO_ARTICLES.search(urlsplit(child[0]).path)]
    order = sorted(articles or reading.children, key=lambda child: (child[1] or _LONG_AGO, _counted(child[0])))
    return [url for url, _ in reversed(order[-CHILDREN:])]


def _counted(name: str) -> list[tuple[int, str]]:
    """A key by which sitemap-10 comes after sitemap-9."""
    return [(int(part[:18]), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", name)]


def _failed(outlet: Outlet, state: SourceState, fetched: Fetched, fetch: Fetch) -> Polled:
    gone = fetched.status == 410
    # A new address that fails is given up for the old one, which may lead elsewhere by now.
    state = replace(state, failures=state.failures + 1, gone=gone, moved_to=None)
    code = "source_gone" if gone else "source_failed"
    issue = _issue(outlet, state, code, f"{fetched.loss}{_instead(state)}", fetched.at)
    return Polled(state=state, fetch=fetch, issues=(issue,), healthy=False, sample=fetched.body)


def _problem(outlet: Outlet, state: SourceState, reading: Reading, now: datetime) -> tuple[IssueRow, ...]:
    read = f" ({len(reading.found)} items could be read)" if reading.found else _instead(state)
    return (_issue(outlet, state, "broken_source", f"{reading.problem}{read}", now),)


def _missed(outlet: Outlet, state: SourceState, reading: Reading, now: datetime) -> tuple[IssueRow, ...]:
    """An issue where a feed's oldest item is newer than the newest of the visit before: what came between is gone."""
    dates = [item.changed for item in reading.found if item.changed and item.changed <= now]
    if state.kind != "feed" or state.last_item is None or len(dates) < 2 or min(dates) <= state.last_item:
        return ()
    message = (
        f"its oldest item is of {min(dates):%Y-%m-%d %H:%M} UTC, newer than the newest of the visit before "
        f"({state.last_item:%Y-%m-%d %H:%M}); what came between is looked for in sitemaps and archives, and it is "
        "visited sooner"
    )
    return (_issue(outlet, state, "feed_window", message, now),)


def _instead(state: SourceState) -> str:
    return "" if state.kind == "home" else "; the outlet's other sources are tried"


def _issue(outlet: Outlet, state: SourceState, code: str, message: str, at: datetime) -> IssueRow:
    text = f"{outlet.name}: {state.kind} {state.url}: {message}."
    return IssueRow(at=at, stage="collect", code=code, message=text, outlet=outlet.slug, url=state.url)


def _patience(state: SourceState) -> timedelta:
    """How long a source that said it is gone for good is left alone: ever longer, for one 410 may be a mistake."""
    return min(ASK_GONE * float(2 ** min(max(0, state.failures - 1), 10)), LEAVE_GONE)


def _stale(state: SourceState, now: datetime) -> bool:
    return state.last_item is not None and now - state.last_item > STALE


def fetch_row(outlet: Outlet, kind: str, fetched: Fetched, *, source: str | None, run_id: int | None = None) -> Fetch:
    """The attempt as the store keeps it, without its body."""
    headers = {name.lower(): value for name, value in fetched.headers if name.lower() in _KEPT_HEADERS}
    if fetched.loss and not fetched.loss.sent:
        headers["sent"] = "no"
    return Fetch(
        outlet=outlet.slug,
        url=fetched.url,
        at=fetched.at,
        kind=kind,  # type: ignore[arg-type]
        run_id=run_id,
        source=source,
        final_url=None if fetched.final_url == fetched.url else fetched.final_url,
        status=fetched.status,
        headers=headers,
        size=len(fetched.body) if fetched.status else None,
        milliseconds=fetched.milliseconds,
        redirects=tuple(url for url, _ in fetched.hops),
        loss=fetched.loss.reason if fetched.loss else None,
        error=str(fetched.loss) if fetched.loss else None,
    )
