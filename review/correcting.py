"""What the form that corrects a claim does. What it refuses it shows again, with what was typed in it."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from starlette.datastructures import QueryParams
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from digest.text import one_line
from review import actions, deciding
from review.claim_fields import Typed, UnreadableError, read_back
from review.desk import desk_of, find_article
from review.pages import article_page

CHANGED = "The article was read anew while you wrote; nothing is stored yet. Look at it again, then save."


def correct(request: Request) -> Response:
    form = request.state.form
    target = form.get("target", "")
    try:
        wanted = read_back(form)
    except UnreadableError as error:
        return _again(request, Typed(target=target, values=form, problem=str(error), field=error.field), 422)
    with desk_of(request).store.transaction() as tx:
        article = find_article(tx, request)
        current = form.get("reading") == str(article.reading_id)
        note = one_line(form.get("note"))[:1000] or None
        press = deciding.press_of(request)
        if current and not actions.correct(tx, article, target, wanted, note=note, press=press):
            raise HTTPException(404, "The article makes no such claim any more; nothing was corrected.")
    if not current:
        return _again(request, Typed(target=target, values=form, problem=CHANGED), 409)
    return deciding.back(request)


def _again(request: Request, typed: Typed, status: int) -> Response:
    """The page that the form was on, with the form open and filled as it was."""
    query: Mapping[str, str] = QueryParams(urlsplit(request.state.form.get("back", "")).query)
    return article_page(request, query, typed=typed, status=status)
