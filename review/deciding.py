"""What the desk's buttons do: decide about one claim, one article or many, undo, and the history of it all."""

import re

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from digest.text import moment_in_words, one_line
from review import actions
from review.desk import desk_of, find_article
from review.filters import filter_of
from review.guard import safe_next
from storage import clicks, queue
from storage.types import Click

MOST_AT_ONCE = 1000  # articles decided by one press for "everything found"
_PAGE = 50


def press_of(request: Request) -> actions.Press:
    desk = desk_of(request)
    token = request.state.form.get("click", "")
    if not actions.is_token(token):
        raise HTTPException(400, "The form was not complete; nothing was changed.")
    return actions.Press(user=desk.user(request), token=token, at=desk.clock())


def back(request: Request) -> Response:
    """Back to the page the form came from, at the place it names."""
    form = request.state.form
    then = form.get("then", "")
    anchor = f"#{then}" if re.fullmatch(r"[a-z]\d{1,18}", then) else ""
    return RedirectResponse(safe_next(form.get("back")) + anchor, status_code=303)


def decide(request: Request) -> Response:
    form = request.state.form
    answer, press = actions.answer_of(form.get("verdict")), press_of(request)
    if answer is None:
        raise HTTPException(400, "The form was not complete; nothing was changed.")
    with desk_of(request).store.transaction() as tx:
        article = find_article(tx, request)
        target, reading = form.get("target") or None, form.get("reading", "")
        known = actions.decide(tx, article, answer, target=target, reading=reading, press=press)
    if not known:
        raise HTTPException(409, "The article has changed meanwhile; nothing was decided. Open it again.")
    return back(request)


def answer(request: Request) -> Response:
    """A flag that a person has looked at: it is out of the way until something else raises it."""
    press = press_of(request)
    with desk_of(request).store.transaction() as tx:
        article = find_article(tx, request)
        known = actions.answer_flag(tx, article, request.state.form.get("flag", ""), press=press)
    if not known:
        raise HTTPException(409, "This article has no such flag any more; nothing was changed. Open it again.")
    return back(request)


def decide_many(request: Request) -> Response:
    """Answer all open claims of the articles that were picked, or of every one that the filter finds."""
    form = request.state.form
    answer, press = actions.answer_of(form.get("verdict")), press_of(request)
    if answer is None:
        raise HTTPException(400, "The form was not complete; nothing was changed.")
    picked: dict[int, str | None] = {
        int(name[5:]): reading for name, reading in form.items() if re.fullmatch(r"pick-\d{1,18}", name)
    }
    with desk_of(request).store.transaction() as tx:
        if form.get("which") == "found":
            picked = dict.fromkeys(queue.ids(tx, filter_of(request.query_params), limit=MOST_AT_ONCE))
        click = actions.decide_many(tx, picked, answer, press)
    if click is None:
        raise HTTPException(400, "No article was picked that is still to be decided; nothing was changed.")
    return RedirectResponse(f"/history/{click.id}", status_code=303)


def undo(request: Request) -> Response:
    desk = desk_of(request)
    number = request.state.form.get("click_id", "")
    with desk.store.transaction() as tx:
        actions.undo(tx, desk.user(request), int(number) if re.fullmatch(r"\d{1,18}", number) else 0, desk.clock())
    return back(request)


def show_history(request: Request) -> Response:
    """What the person did, press by press, newest first; each can be undone."""
    desk = desk_of(request)
    asked = request.query_params.get("before", "")
    before = int(asked) if re.fullmatch(r"\d{1,18}", asked) else None
    with desk.store.read() as tx:
        found = clicks.latest(tx, desk.user(request), before=before, limit=_PAGE + 1)
    more = found[_PAGE - 1].id if len(found) > _PAGE else None
    return desk.page(
        request,
        "history.html",
        here="history",
        clicks=[_view(click) for click in found[:_PAGE]],
        older=f"/history?before={more}" if more else None,
    )


def _view(click: Click) -> dict[str, object]:
    return {
        "id": click.id,
        "said": click.said,
        "at": moment_in_words(click.at.isoformat()),
        "undone": moment_in_words(click.undone.isoformat()) if click.undone else None,
        "href": f"/history/{click.id}",
    }


def show_click(request: Request) -> Response:
    """One press: what became of each article it was meant for."""
    desk = desk_of(request)
    with desk.store.read() as tx:
        number = int(request.path_params["id"])
        click = clicks.get(tx, number) if number < 2**63 else None
        if click is None or click.user != desk.user(request):
            raise HTTPException(404, "You did nothing of that number.")
        rows = clicks.touched(tx, click)
    return desk.page(
        request,
        "click.html",
        here="history",
        shown=_view(click),
        rows=[
            {"href": f"/article/{number}", "title": one_line(title) or "Untitled", "claims": claims}
            for number, title, claims in rows
        ],
        skipped=[{"href": f"/article/{number}", "reason": reason} for number, reason in click.skipped.items()],
    )
