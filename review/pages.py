"""The pages one reads. None of them changes anything."""

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response

from crawler.health import assess
from crawler.serving import assess_server
from digest.text import moment_in_words, one_line
from pipeline.errors import StorageError
from pipeline.query.fields import FIELDS
from pipeline.record import Record
from review.article_view import article_view
from review.changes import changes
from review.claim_fields import Typed
from review.deciding import MOST_AT_ONCE
from review.desk import desk_of, find_article
from review.filters import DAYS as DAY_FIELDS
from review.filters import (
    SPANS,
    WORDS,
    Names,
    address,
    asked,
    choices,
    count_in_words,
    cursor_of,
    cursor_text,
    facet_views,
    filter_of,
    query_of,
)
from review.lists import links
from review.looks import density_of
from review.outlets_view import DAYS, GATES, counts, health_views, losses, sentence
from review.queue_view import heading, hit_quotes, hits_in, problem_of, row_views, tabs
from review.words import many
from storage import articles, corrections, findings, health, measured, projection, queue, relations, snapshots
from storage.queue import QueueFilter
from storage.store import Transaction
from storage.types import ArticleRow, Decision, Gates, RevisionRow

TYPED = ("cites", "measure", *DAY_FIELDS.values())  # filters that no list of links below shows
WIDTHS = {"roomy": 320, "compact": 64}  # characters of a row's sentence
VALUES = 300  # of each filter that are offered while one types; any other can be typed, too
SNAPSHOT_CSP = "default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox"
KEYS = (
    (("j", "k"), "next and previous article, or claim"),
    (("a", "x"), "accept, reject: the claim in focus, or in the queue all of an article"),
    (("A", "X"), "on an article: accept or reject all that is left of it, and go on to the next"),
    (("c",), "correct the claim in focus"),
    (("u",), "undo; again and again for what was done before that"),
    (("o",), "open the article; on an article, the outlet's own page"),
    (("n", "p"), "next and previous article, older articles of the queue"),
    (("s",), "in the queue: pick the article; on an article: the stored page, as text"),
    (("/",), "search"),
    (("Escape",), "back to the queue"),
    (("?",), "this page"),
)


def show_queue(request: Request) -> Response:
    desk = desk_of(request)
    typed, names = filter_of(request.query_params), Names(outlets=desk.names, watches=desk.watch_names())
    wanted = names.settled(typed)
    if wanted != typed or any(request.query_params.get(field) == "" for field in (*WORDS, "q")):
        return RedirectResponse(address("/", wanted), status_code=303)  # names as values, and no empty fields
    after = cursor_of(request.query_params.get("after"))
    with desk.store.read() as tx:
        page = queue.page(tx, wanted, after=after)
        texts = queue.texts(tx, page.items) if wanted.words else {}
        found = queue.facets(tx, wanted)
        totals, changed = _totals(tx, wanted)
        values = {field: queue.values(tx, kind, VALUES) for kind, field in queue.FIELDS.items()}
        values["measure"] = measured.event_names(tx)[:VALUES]
        anything = bool(page.items) or any(queue.totals(tx, QueueFilter()).values())
    total = _shown(totals, changed, wanted)
    title, lead = heading(wanted, total)
    density = density_of(request)
    width = WIDTHS[density]
    return desk.page(
        request,
        "queue.html",
        here="queue",
        heading=title,
        lead=lead,
        density=density,
        items=row_views(
            page.items, wanted, desk.names, names.watches, hit_quotes(wanted.words, texts, width=width), width
        ),
        tabs=tabs(wanted, totals, changed),
        facets=facet_views(wanted, found, names, rough=not wanted.plain and total > queue.FEW),
        choices=choices(wanted, values, names),
        spans=SPANS,
        days=query_of(wanted),
        typed=any(getattr(wanted, field) for field in TYPED),
        problem=problem_of(wanted.words),
        asked=asked(wanted, names),
        kept=[(name, value) for name, value in query_of(wanted).items() if name in ("state", "changed")],
        chosen=wanted,
        filtered=not wanted.plain,
        bulk_action=address("/decide", wanted),
        found_said=_found_said(total),
        total=total,
        counts_url=address("/counts", wanted),
        first_href=address("/", wanted) if after else None,
        next_href=address("/", wanted, after=cursor_text(page.after)) if page.after else None,
        empty=_empty(wanted, anything),
        data=links("/queue", query_of(wanted)),
    )


def _totals(tx: Transaction, wanted: QueueFilter) -> tuple[dict[str, int], int]:
    """What the tabs count: articles by state under the other filters, and those that changed since review."""
    return queue.totals(tx, replace(wanted, changed=False)), queue.count_changed(tx, wanted)


def _found_said(number: int) -> str:
    """ "all 143 found", or how many of them one press decides."""
    if number > MOST_AT_ONCE:
        return f"the first {MOST_AT_ONCE:,} of {count_in_words(number)} found"
    return f"all {number:,} found, on every page"


def _shown(totals: Mapping[str, int], changed: int, wanted: QueueFilter) -> int:
    """How many articles the chosen tab has."""
    if wanted.changed:
        return changed
    return sum(totals.values()) if wanted.status is None else totals.get(wanted.status, 0)


def _empty(wanted: QueueFilter, anything: bool) -> dict[str, Any]:
    """What an empty queue says: why it is empty, and what to do."""
    if not anything:
        return {
            "title": "Nothing has been collected yet",
            "lines": ("Let Dateline watch the outlets, or look at the sample news web first:",),
            "commands": ("dateline up", "dateline demo"),
        }
    if not wanted.plain:
        return {"title": "Nothing matches", "lines": ("No article fits all of these filters.",), "commands": ()}
    if wanted.status == "open":
        return {
            "title": "All reviewed",
            "lines": ("Nothing is waiting. New articles appear here by themselves; what was accepted can go out:",),
            "commands": ("dateline digest",),
        }
    return {"title": "Nothing here yet", "lines": ("No article has this state.",), "commands": ()}


def show_counts(request: Request) -> Response:
    """The tabs' counts, for the page that is open to follow."""
    desk = desk_of(request)
    wanted = filter_of(request.query_params)
    with desk.store.read() as tx:
        totals, changed = _totals(tx, wanted)
    named = {tab.value: tab.count for tab in tabs(wanted, totals, changed)}
    return JSONResponse({"tabs": named, "open": _shown(totals, changed, wanted)})


def _record(tx: Transaction, reading_id: int | None) -> Record | None:
    reading = articles.get_reading(tx, reading_id) if reading_id is not None else None
    return reading.record if reading else None


def show_article(request: Request) -> Response:
    return article_page(request, request.query_params)


def article_page(
    request: Request, query: Mapping[str, str], *, typed: Typed | None = None, status: int = 200
) -> Response:
    """The page of the article that the address names. `query`: of the page's own address; `typed`: into the form of
    one of its claims, and refused."""
    desk = desk_of(request)
    wanted = filter_of(query)
    with desk.store.read() as tx:
        article = find_article(tx, request)
        record = _record(tx, article.reading_id)
        versions = articles.revisions(tx, article.id)
        current = next((version for version in versions if version.id == article.revision_id), None)
        if record is None or current is None:
            raise HTTPException(404, "This article has not been read yet.")
        newer, older = queue.neighbours(tx, wanted, article)
        view = article_view(
            article,
            record,
            current,
            outlet=desk.names.get(article.outlet, article.outlet),
            claims=findings.current_claims(tx, article.id),
            decisions=standing_decisions(tx, article.id),
            flags=queue.open_flags(tx, [article])[article.id],
            hits=hits_in(wanted.words, record.text),
            relations=relations.of_article(tx, article.id),
            page=_number(query.get("claims")),
            corrected=corrections.of_article(tx, article.id),
            correcting=typed.target if typed else query.get("correct"),
            typed=typed,
        )
    here = address(f"/article/{article.id}", wanted, claims=str(view.page))
    older_href = address(f"/article/{older}", wanted) if older else None
    return desk.page(
        request,
        "article.html",
        here="queue",
        status=status,
        back=here if typed else None,
        article=view,
        decide=f"/article/{article.id}/decide",
        answer=f"/article/{article.id}/answer",
        snapshot_href=f"/snapshot/{view.snapshot}",
        changes_href=address(f"/article/{article.id}/changes", wanted),
        queue_href=address("/", wanted),
        newer_href=address(f"/article/{newer}", wanted) if newer else None,
        older_href=older_href,
        onward=older_href or address("/", wanted),
        correct_action=f"/article/{article.id}/correct",
        here_href=here,
        typed=typed,
        page_hrefs=[(n, address(f"/article/{article.id}", wanted, claims=str(n))) for n in view.pages],
    )


def _number(text: str | None) -> int:
    return int(text) if text and re.fullmatch(r"\d{1,6}", text) else 1


def standing_decisions(tx: Transaction, article_id: int) -> dict[str, Decision]:
    """The latest decision that holds about each claim, by the claim's key."""
    log = projection.standing(projection.log_of(tx, article_id))
    return {decision.target: decision for decision in log if decision.target is not None and decision.field is None}


def show_changes(request: Request) -> Response:
    desk = desk_of(request)
    wanted = filter_of(request.query_params)
    with desk.store.read() as tx:
        article = find_article(tx, request)
        versions = articles.revisions(tx, article.id)
        newer = _version(versions, request.query_params.get("to"), versions[-1] if versions else None)
        before = [version for version in versions if newer and version.n < newer.n]
        older = _version(versions, request.query_params.get("from"), before[-1] if before else None)
        old, new = _record(tx, older.reading_id if older else None), _record(tx, newer.reading_id if newer else None)
    titles = (one_line(old.title), one_line(new.title)) if old and new else ("", "")
    return desk.page(
        request,
        "changes.html",
        here="queue",
        title=one_line(article.title) or "Untitled",
        article_href=address(f"/article/{article.id}", wanted),
        versions=[_version_view(article, version, wanted) for version in versions],
        older=older.n if older else 0,
        newer=newer.n if newer else 0,
        title_change=titles if titles[0] != titles[1] else None,
        changes=changes(old.text, new.text) if old and new else (),
        changed=article.changed,
    )


def _version(
    versions: tuple[RevisionRow, ...], asked_for: str | None, otherwise: RevisionRow | None
) -> RevisionRow | None:
    if asked_for is None:
        return otherwise
    found = next((version for version in versions if str(version.n) == asked_for), None)
    if found is None:
        raise HTTPException(404, f"This article has {many(len(versions), 'version')}, and none of that number.")
    return found


def _version_view(article: ArticleRow, version: RevisionRow, wanted: QueueFilter) -> dict[str, Any]:
    address_of_change = address(
        f"/article/{article.id}/changes", wanted, **{"from": str(version.n - 1), "to": str(version.n)}
    )
    return {
        "n": version.n,
        "captured": moment_in_words(version.at.isoformat()),
        "snapshot": version.snapshot,
        "note": "the same text as an earlier version" if version.same_as else None,
        "href": address_of_change if version.n > 1 else None,
    }


def show_snapshot(request: Request) -> Response:
    """A stored page: as text, or to be saved; never as a page of this desk."""
    desk = desk_of(request)
    sha = request.path_params["sha"]
    with desk.store.read() as tx:
        known = snapshots.get(tx, sha) if re.fullmatch(r"[0-9a-f]{64}", sha) else None
        if known is None:
            raise HTTPException(404, "There is no stored page of that name.")
        body = snapshots.read(tx, sha)
    headers = {"content-security-policy": SNAPSHOT_CSP, "cross-origin-resource-policy": "same-origin"}
    if "download" in request.query_params or not _is_text(body):
        headers["content-disposition"] = f'attachment; filename="{sha}.bin"'
        return Response(body, media_type="application/octet-stream", headers=headers)
    return PlainTextResponse(_as_text(body), headers=headers)


def _is_text(body: bytes) -> bool:
    return b"\x00" not in body[:4096] and not body.startswith((b"%PDF", b"PK"))


def _as_text(body: bytes) -> str:
    label = re.search(rb"charset\s*=\s*[\"']?([A-Za-z0-9_.:\-]{1,40})", body[:2048])
    for name in ("utf-8", label[1].decode("ascii") if label else "utf-8", "cp1252"):
        try:
            return body.decode(name)
        except (UnicodeDecodeError, LookupError):
            continue
    return body.decode("latin-1")


def show_outlets(request: Request) -> Response:
    desk = desk_of(request)
    moment = desk.clock()
    with desk.store.read() as tx:
        rows = health.of_outlets(tx, moment - timedelta(days=DAYS))
        reasons = {
            found.outlet.slug: found.reason or "" for found in assess(tx, desk.watched, moment) if found.state == "red"
        }
    views = health_views(rows, reasons, desk.names, moment)
    total = sum((row.gates for row in rows), Gates())
    return desk.page(
        request,
        "outlets.html",
        here="outlets",
        rows=views,
        sentence=sentence(views),
        gates=GATES,
        totals=counts(total),
        total_losses=losses(total),
        days=DAYS,
        data=links("/outlets"),
    )


def show_keys(request: Request) -> Response:
    return desk_of(request).page(request, "keys.html", keys=KEYS, fields=FIELDS.items())


def show_health(_request: Request) -> Response:
    """The desk is alive. It says nothing else: anybody may ask."""
    return PlainTextResponse("ok\n")


def show_readiness(request: Request) -> Response:
    """Whether the store can be used and the schedule server does its work. Why not, says `dateline status`."""
    desk = desk_of(request)
    try:
        ready = assess_server(desk.store, desk.clock()).state != "red"
    except StorageError:
        ready = False
    return PlainTextResponse("ready\n" if ready else "not ready\n", status_code=200 if ready else 503)


def show_error(request: Request, error: Exception) -> Response:
    """A sentence for the person; what it came from is in the log."""
    if isinstance(error, HTTPException):
        heading = {404: "Not found", 405: "Not possible"}.get(error.status_code, "That did not work")
        said = error.detail if error.status_code != 405 else "This page cannot be used that way; nothing was changed."
        return desk_of(request).page(
            request, "message.html", status=error.status_code, heading=heading, sentence=said, back="/"
        )
    said = str(error) if isinstance(error, StorageError) else "Something went wrong here. The server's log says what."
    return PlainTextResponse(said + "\n", status_code=500)
