"""The desk as an ASGI application."""

import re
from collections.abc import Callable, Mapping
from datetime import datetime

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from digest.text import one_line
from outlets.outlet import Outlet
from review import actions, digests_pages, pages
from review.captured import show_captured
from review.desk import STATIC, Desk, desk_of, now
from review.guard import Door, Guard, cookie, safe_next
from storage.store import Store


def create_app(
    store: Store,
    *,
    names: Mapping[str, str] | None = None,
    watched: tuple[Outlet, ...] = (),
    reviewer: str = "reviewer",
    password: str | None = None,
    hosts: tuple[str, ...] = (),
    clock: Callable[[], datetime] = now,
    door: Door | None = None,
) -> Guard:
    """The desk over a store. `names`: outlets' names by slug; `watched`: those that are collected, each with a rhythm
    to be judged by; `reviewer`: who signs where no password is asked;
    `hosts`: names under which it may be called besides those of the loopback; `door`: a made one, for tests."""
    door = door or Door(password=password)
    app = Starlette(
        routes=[
            Route("/", pages.show_queue),
            Route("/counts", pages.show_counts),
            Route("/article/{id:int}", pages.show_article),
            Route("/article/{id:int}/changes", pages.show_changes),
            Route("/article/{id:int}/decide", decide, methods=["POST"]),
            Route("/undo", undo, methods=["POST"]),
            Route("/captured/{claim}", show_captured),
            Route("/snapshot/{sha}", pages.show_snapshot),
            Route("/outlets", pages.show_outlets),
            Route("/digests", digests_pages.show_digests, methods=["GET"]),
            Route("/digests", digests_pages.make_digest, methods=["POST"]),
            Route("/digest/{name}", digests_pages.show_digest),
            Route("/digest/{name}/{format}", digests_pages.download_digest),
            Route("/keys", pages.show_keys),
            Route("/login", show_login, methods=["GET"]),
            Route("/login", sign_in, methods=["POST"]),
            Route("/logout", sign_out, methods=["POST"]),
            Route("/healthz", pages.show_health),
            Mount("/static", StaticFiles(directory=STATIC)),
        ],
        exception_handlers={HTTPException: pages.show_error, Exception: pages.show_error},
    )
    app.state.desk = Desk(store=store, door=door, names=names or {}, watched=watched, reviewer=reviewer, clock=clock)
    # outside of everything, so that answers to errors carry its headers, too
    return Guard(app, door=door, hosts=hosts)


def _return(form: Mapping[str, str]) -> Response:
    """Back to the page the form came from, at the place it names."""
    then = form.get("then", "")
    anchor = f"#{then}" if re.fullmatch(r"[a-z]\d{1,18}", then) else ""
    return RedirectResponse(safe_next(form.get("back")) + anchor, status_code=303)


def decide(request: Request) -> Response:
    desk = desk_of(request)
    form = request.state.form
    answer = form.get("verdict")
    if answer not in actions.STATUS or not re.fullmatch(r"desk-[0-9a-f]{32}", form.get("click", "")):
        raise HTTPException(400, "The form was not complete; nothing was changed.")
    with desk.store.transaction() as tx:
        article = pages.find_article(tx, request)
        known = actions.decide(
            tx,
            article,
            "accept" if answer == "accept" else "reject",
            target=form.get("target") or None,
            reading=form.get("reading", ""),
            user=desk.user(request),
            key=form["click"],
            at=desk.clock(),
        )
    if not known:
        raise HTTPException(409, "The article has changed meanwhile; nothing was decided. Open it again.")
    return _return(form)


def undo(request: Request) -> Response:
    desk = desk_of(request)
    form = request.state.form
    decision = form.get("decision", "")
    with desk.store.transaction() as tx:
        number = int(decision) if re.fullmatch(r"\d{1,18}", decision) else 0
        actions.undo(tx, desk.user(request), number, desk.clock())
    return _return(form)


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
