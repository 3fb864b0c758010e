"""The desk as an ASGI application."""

from collections.abc import Callable, Mapping
from datetime import datetime

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from digest.text import one_line
from outlets.outlet import Outlet
from review import (
    claim_pages,
    correcting,
    country_pages,
    deciding,
    digests_pages,
    gaps_pages,
    lists,
    looks,
    measure_pages,
    outlets_list,
    pages,
    queue_lists,
    watches_pages,
)
from review.answers import Static, Timed
from review.desk import STATIC, Desk, desk_of, now
from review.guard import Door, Guard, cookie, safe_next
from storage.store import Store
from watches.loader import Watches


def create_app(
    store: Store,
    *,
    names: Mapping[str, str] | None = None,
    measures: Mapping[str, str] | None = None,
    watched: tuple[Outlet, ...] = (),
    reviewer: str = "reviewer",
    password: str | None = None,
    hosts: tuple[str, ...] = (),
    clock: Callable[[], datetime] = now,
    watches: Callable[[], Watches] = Watches,
    door: Door | None = None,
) -> Guard:
    """The desk over a store.

    `names`, `measures`: what outlets and measures are called, by slug; `watched`: the outlets that are collected, each
    with a rhythm to be judged by; `watches`: as they are now; `reviewer`: who signs where no password is asked;
    `hosts`: names under which the desk may be called besides those of the loopback; `door`: a made one, for tests.
    """
    door = door or Door(password=password)
    desk = Desk(
        store=store,
        door=door,
        names=names or {},
        measures=measures or {},
        watched=watched,
        reviewer=reviewer,
        clock=clock,
        watches=watches,
    )
    app = Starlette(
        routes=routes(desk.version),
        middleware=[Middleware(Timed), Middleware(GZipMiddleware, minimum_size=1000, compresslevel=5)],
        exception_handlers={HTTPException: pages.show_error, Exception: pages.show_error},
    )
    app.state.desk = desk
    # outside of everything, so that answers to errors carry its headers, too
    return Guard(app, door=door, hosts=hosts)


def routes(version: str) -> list[BaseRoute]:
    """Every address of the desk. `version`: of the static files, which are kept for ever under it."""
    return [
        Route("/", pages.show_queue),
        Route("/queue", pages.show_queue),
        *lists.routes("/queue", queue_lists.listing),
        Route("/articles", queue_lists.show_articles),
        *lists.routes("/articles", queue_lists.articles),
        Route("/density", looks.choose, methods=["POST"]),
        Route("/counts", pages.show_counts),
        Route("/article/{id:int}", pages.show_article),
        Route("/article/{id:int}/changes", pages.show_changes),
        Route("/article/{id:int}/correct", correcting.correct, methods=["POST"]),
        Route("/article/{id:int}/decide", deciding.decide, methods=["POST"]),
        Route("/article/{id:int}/answer", deciding.answer, methods=["POST"]),
        Route("/decide", deciding.decide_many, methods=["POST"]),
        Route("/undo", deciding.undo, methods=["POST"]),
        Route("/history", deciding.show_history),
        Route("/history/{id:int}", deciding.show_click),
        Route("/claim/{claim}", claim_pages.show_claim),
        Route("/claim/{claim}/{style}", claim_pages.download_reference),
        Route("/captured/{claim}", claim_pages.show_captured),
        Route("/snapshot/{sha}", pages.show_snapshot),
        Route("/outlets", pages.show_outlets),
        *lists.routes("/outlets", outlets_list.listing),
        Route("/gaps", gaps_pages.show_gaps),
        *lists.routes("/gaps", gaps_pages.listing),
        Route("/measures", measure_pages.show_measures),
        *lists.routes("/measures", measure_pages.listing),
        *lists.routes("/measures/{id:path}", measure_pages.figures),
        Route("/measures/{id:path}/prefer", measure_pages.prefer, methods=["POST"]),
        Route("/measures/{id:path}", measure_pages.show_measure),
        Route("/countries", country_pages.show_countries),
        *lists.routes("/countries", country_pages.listing),
        Route("/countries/{code}", country_pages.show_country),
        Route("/digests", digests_pages.show_digests, methods=["GET"]),
        Route("/digests", digests_pages.make_digest, methods=["POST"]),
        Route("/digest/{name}", digests_pages.show_digest),
        Route("/digest/{name}/{format}", digests_pages.download_digest),
        Route("/watches", watches_pages.show_watches),
        Route("/watch/{slug}.{kind}", watches_pages.show_feed),
        Route("/keys", pages.show_keys),
        Route("/login", show_login, methods=["GET"]),
        Route("/login", sign_in, methods=["POST"]),
        Route("/logout", sign_out, methods=["POST"]),
        Route("/healthz", pages.show_health),
        Route("/readyz", pages.show_readiness),
        Mount("/static", Static(directory=STATIC, version=version)),
    ]


def show_login(request: Request) -> Response:
    desk = desk_of(request)
    to = safe_next(request.query_params.get("next"))
    if not desk.door.locked or request.state.session is not None:
        return RedirectResponse(to, status_code=303)
    return _login_page(request, to)


def _login_page(request: Request, to: str, problem: str | None = None, name: str = "", status: int = 200) -> Response:
    return desk_of(request).page(request, "login.html", next=to, problem=problem, name=name, status=status, back="/")


def sign_in(request: Request) -> Response:
    desk = desk_of(request)
    form = request.state.form
    to, name = safe_next(form.get("next")), one_line(form.get("name"))[:80]
    if not desk.door.locked:
        return RedirectResponse(to, status_code=303)
    if not desk.door.may_try(request.client.host if request.client else ""):
        return _login_page(request, to, "Too many tries. Wait a minute, then try again.", name, status=429)
    visitor = desk.door.sign_in(form.get("password", ""), name) if name else None
    if visitor is None:
        return _login_page(request, to, "That password is not right, or the name is missing.", name, status=401)
    desk.door.sign_out(request.state.visitor)
    answer = RedirectResponse(to, status_code=303)
    answer.headers.append("set-cookie", cookie(request.state.cookie, visitor, secure=request.url.scheme == "https"))
    return answer


def sign_out(request: Request) -> Response:
    desk_of(request).door.sign_out(request.state.visitor)
    return RedirectResponse("/login", status_code=303)
