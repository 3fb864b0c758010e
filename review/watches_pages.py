"""The watches on the desk: what is watched for, and a feed of what each one finds."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from digest.text import one_line, safe_url
from pipeline.query.grammar import show
from review import lists
from review.desk import desk_of
from review.filters import address
from storage import raised, watching
from storage.queue import QueueFilter
from storage.raised import WATCH
from storage.store import Transaction
from storage.types import ArticleRow
from storage.watching import WatchMatch
from watches.watch import Watch

MOST = 50  # articles in a feed
TYPES = {"atom": "application/atom+xml", "json": "application/feed+json"}

Entry = tuple[WatchMatch, ArticleRow, str]  # with the sentence of the flag


def show_watches(request: Request) -> Response:
    """Every watch that is on, with its feeds; those that are off below."""
    desk = desk_of(request)
    with desk.store.read() as tx:
        counts = watching.counts(tx)
    everything = desk.watches()
    on = [
        {
            "name": watch.name,
            "query": show(watch.node),
            "severity": watch.severity,
            "found": counts.get(watch.slug, 0),
            "href": address("/", QueueFilter(watch=watch.slug)),
            "feeds": [(kind, feed_path(watch.slug, kind, desk.door.feed_key(watch.slug))) for kind in TYPES],
        }
        for watch in everything.active
    ]
    off = [(watch.slug, watch.name, show(watch.node)) for watch in everything.all if not watch.active]
    return desk.page(request, "watches.html", here="watches", on=on, off=off)


def feed_path(slug: str, kind: str, key: str | None) -> str:
    """Where the feed of a watch is. `key` lets a feed reader in where the desk asks for a password."""
    return f"/watch/{slug}.{kind}" + (f"?key={key}" if key else "")


def show_feed(request: Request) -> Response:
    """The feed of a watch that is on: what it found, newest first."""
    desk = desk_of(request)
    slug, kind = request.path_params["slug"], request.path_params["kind"]
    watch = next((one for one in desk.watches().active if one.slug == slug), None)
    if watch is None or kind not in TYPES:
        raise HTTPException(404, "There is no such feed: no watch of that name is on.")
    with desk.store.read() as tx:
        entries = _entries(tx, slug)
    root = f"{request.url.scheme}://{request.url.netloc}"
    made = atom(watch, entries, root, desk.names) if kind == "atom" else json_feed(watch, entries, root, desk.names)
    return Response(made, media_type=TYPES[kind])


def _entries(tx: Transaction, slug: str) -> list[Entry]:
    found = watching.latest(tx, slug, MOST)
    flags = raised.of_articles(tx, [article.id for _, article in found])
    return [
        (
            match,
            article,
            next((flag.reason for flag in flags[article.id] if flag.origin == WATCH and flag.key == slug), ""),
        )
        for match, article in found
    ]


def atom(watch: Watch, entries: Sequence[Entry], root: str, names: Mapping[str, str]) -> bytes:
    """The Atom feed."""
    found = [
        lists.Entry(
            id=str(match.id),
            href=f"/article/{article.id}",
            title=article.title or "Untitled",
            at=match.at,
            author=names.get(article.outlet, article.outlet),
            summary=reason,
            via=article.url,
        )
        for match, article, reason in entries
    ]
    here = f"{root}/watch/{watch.slug}.atom"
    return lists.as_atom(f"watch:{watch.slug}", watch.name, found, root=root, here=here)


def json_feed(watch: Watch, entries: Sequence[Entry], root: str, names: Mapping[str, str]) -> bytes:
    """The same as JSON Feed 1.1."""
    items = [
        {
            "id": f"urn:dateline:watch:{watch.slug}:{match.id}",
            "url": f"{root}/article/{article.id}",
            "title": one_line(article.title) or "Untitled",
            "content_text": one_line(reason),
            "date_published": _moment(match),
            "authors": [{"name": one_line(names.get(article.outlet, article.outlet))}],
            **({"external_url": url} if (url := safe_url(article.url)) else {}),
            **({"language": article.language} if article.language else {}),
        }
        for match, article, reason in entries
    ]
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": f"Dateline: {one_line(watch.name)}",
        "home_page_url": f"{root}{address('/', QueueFilter(watch=watch.slug))}",
        "feed_url": f"{root}/watch/{watch.slug}.json",
        "items": items,
    }
    return json.dumps(feed, ensure_ascii=False, indent=1).encode("utf-8", "replace")


def _moment(match: WatchMatch) -> str:
    return match.at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
