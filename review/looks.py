"""How dense the queue is: kept in a cookie, so that it holds on every page and without JavaScript."""

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from review.guard import safe_next

DENSITIES = ("roomy", "compact")
YEAR = 365 * 24 * 3600


def density_of(request: Request) -> str:
    """What the visitor chose; roomy where nothing was."""
    chosen = request.cookies.get("density", "")
    return chosen if chosen in DENSITIES else DENSITIES[0]


def choose(request: Request) -> Response:
    """Keep the choice, and back to the page it was made on."""
    form = request.state.form
    chosen = form.get("density", "")
    answer = RedirectResponse(safe_next(form.get("back")), status_code=303)
    if chosen in DENSITIES:
        secure = request.url.scheme == "https"
        answer.set_cookie("density", chosen, max_age=YEAR, httponly=True, samesite="lax", secure=secure)
    return answer
