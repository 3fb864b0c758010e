"""The queue and all articles as data."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from digest.text import one_line, safe_url
from review.desk import desk_of
from review.filters import Names, address, cursor_of, cursor_text, filter_of
from review.lists import MOST, Cell, Entry, Line, Listing
from review.queue_view import SEVERITIES
from review.words import flag_name
from storage import queue
from storage.queue import QueueItem

COLUMNS = (
    "id",
    "title",
    "outlet",
    "outlet_name",
    "published",
    "first_seen",
    "language",
    "access",
    "status",
    "severity",
    "flags",
    "watches",
    "countries",
    "claims",
    "open_claims",
    "claim",
    "sentence",
    "changed",
    "url",
    "page",
)


def show_articles(request: Request) -> Response:
    """All articles: the queue, whatever their state."""
    return RedirectResponse(address("/", filter_of(request.query_params, state="any")), status_code=303)


def listing(request: Request) -> Listing:
    """What the queue shows under the same filters, in its order."""
    return _listing(request, "queue", "Queue", "open")


def articles(request: Request) -> Listing:
    """The same of all articles, whatever was decided."""
    return _listing(request, "articles", "Articles", "any")


def _listing(request: Request, name: str, title: str, state: str) -> Listing:
    desk = desk_of(request)
    wanted = Names(outlets=desk.names, watches=desk.watch_names()).settled(filter_of(request.query_params, state=state))
    with desk.store.read() as tx:
        page = queue.page(tx, wanted, after=cursor_of(request.query_params.get("after")), limit=MOST)
    following = None
    if page.after is not None:
        asked = {} if "state" not in request.query_params else {"state": request.query_params["state"]}
        following = address(request.url.path, wanted, **asked, after=cursor_text(page.after))
    lines = [_line(item, desk.names) for item in page.items]
    return Listing(id=name, title=title, columns=COLUMNS, lines=lines, following=following)


def _line(item: QueueItem, names: Mapping[str, str]) -> Line:
    article = item.article
    outlet = one_line(names.get(article.outlet, article.outlet))
    values: dict[str, Cell] = {
        "id": article.id,
        "title": one_line(article.title),
        "outlet": article.outlet,
        "outlet_name": outlet,
        "published": article.published,
        "first_seen": article.first_seen.isoformat(),
        "language": article.language,
        "access": article.access,
        "status": article.status,
        "severity": SEVERITIES.get(article.severity),
        "flags": tuple(dict.fromkeys(flag.rule for flag in item.flags)),
        "watches": item.watches,
        "countries": item.countries,
        "claims": item.claims,
        "open_claims": item.open_claims,
        "claim": one_line(item.claim),
        "sentence": one_line(item.sentence),
        "changed": article.changed,
        "url": safe_url(article.url),
        "page": f"/article/{article.id}",
    }
    reasons = "; ".join(f"{flag_name(flag.rule)}: {one_line(flag.reason)}" for flag in item.flags)
    entry = Entry(
        id=str(article.id),
        href=f"/article/{article.id}",
        title=article.title or "Untitled",
        at=article.last_changed,
        author=outlet,
        summary=f"{one_line(item.sentence)} {reasons}",
        via=article.url,
    )
    return Line(values=values, entry=entry)
