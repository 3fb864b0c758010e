"""What the form that corrects a claim does."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from digest.text import one_line
from review import actions, deciding
from review.claim_fields import UnreadableError, read_back
from review.desk import desk_of, find_article


def correct(request: Request) -> Response:
    desk, form = desk_of(request), request.state.form
    try:
        wanted = read_back(form)
    except UnreadableError as error:
        raise HTTPException(422, f"{error} Nothing was changed.") from error
    with desk.store.transaction() as tx:
        article = find_article(tx, request)
        if form.get("reading") != str(article.reading_id):
            raise HTTPException(409, "The article has changed meanwhile; nothing was corrected. Open it again.")
        note = one_line(form.get("note"))[:1000] or None
        press = deciding.press_of(request)
        if not actions.correct(tx, article, form.get("target", ""), wanted, note=note, press=press):
            raise HTTPException(404, "The article makes no such claim any more; nothing was corrected.")
    return deciding.back(request)
