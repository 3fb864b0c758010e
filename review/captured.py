"""The page as it was captured, with a claim's number lit: never a page of this desk, and nothing in it acts."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from digest.text import one_line
from pipeline.article.highlight import highlight
from review.desk import desk_of
from storage import articles, findings, snapshots

CSP = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'none'; sandbox"
)


def show_captured(request: Request) -> Response:
    """The captured page of a claim (by its id), scrolled to the place by the address's `#claim`."""
    desk = desk_of(request)
    with desk.store.read() as tx:
        claim = findings.by_id(tx, request.path_params["claim"])
        reading = articles.get_reading(tx, claim.reading_id) if claim else None
        if claim is None or reading is None:
            raise HTTPException(404, "There is no such claim. It may belong to another data folder.")
        versions = articles.revisions(tx, claim.article_id)
        version = next(version for version in versions if version.id == reading.revision_id)
        lit = highlight(snapshots.read(tx, version.snapshot), None, reading.record.text, claim.span)
    if lit is None:
        return desk.page(
            request,
            "message.html",
            heading="Not shown by the page",
            sentence=f"“{one_line(claim.text)}” was read from the page's data or from a document, so there is no place "
            f"to show. The stored page, as it came: /snapshot/{version.snapshot}",
            back=f"/article/{claim.article_id}",
        )
    headers = {"content-security-policy": CSP, "cross-origin-resource-policy": "same-origin"}
    return HTMLResponse(lit, headers=headers)
