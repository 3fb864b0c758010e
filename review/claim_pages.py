"""From a number onwards: a claim's page, and the page it was captured from with the number lit."""

import re

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from digest.text import one_line
from ledger.provenance import chain_of
from pipeline.article.highlight import highlight
from review.citing import STYLES, digest_of, format_of, references
from review.claim_view import Series, claim_page
from review.desk import desk_of
from review.measure_view import ROLE
from storage import articles, findings, projection, relations, snapshots
from storage.relations import SeriesRow
from storage.store import Transaction
from storage.types import ClaimRow, Reading

CSP = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'none'; sandbox"
)


def show_claim(request: Request) -> Response:
    """Everything that is known of a claim (by its id): where it comes from, what became of it, what others say."""
    desk = desk_of(request)
    with desk.store.read() as tx:
        claim, reading = _claim(tx, request)
        chain = chain_of(tx, claim)
        assert chain is not None
        row = relations.series_of(tx, claim.article_id, claim.key)
        view = claim_page(
            chain,
            names=desk.names,
            measures=desk.measures,
            relations=relations.of_claim(tx, claim.article_id, claim.key),
            series=series_of(tx, row) if row else None,
            copies=relations.copies_of(tx, claim.article_id),
            cited=relations.citations_of(tx, claim.article_id),
            references=references(chain, reading.record, desk.names),
        )
        role = projection.fields_among(tx, [claim.article_id]).get((claim.article_id, claim.key, ROLE))
    return desk.page(request, "claim.html", here="queue", claim=view, role=role.new if role else None)


def download_reference(request: Request) -> Response:
    """How a claim is cited, as a file that reference managers open."""
    desk, style = desk_of(request), request.path_params["style"]
    if style not in STYLES:
        raise HTTPException(404, "There is no such style of citing. The claim's page shows those that there are.")
    with desk.store.read() as tx:
        claim, reading = _claim(tx, request)
        chain = chain_of(tx, claim)
        assert chain is not None
    form = format_of(style)
    name = re.sub("[^0-9a-z]+", "-", chain.id)
    headers = {"content-disposition": f'attachment; filename="claim-{name}.{form.suffix}"'}
    body = form.render(digest_of(chain, reading.record, desk.names))
    return Response(body, media_type=form.media_type, headers=headers)


def series_of(tx: Transaction, row: SeriesRow) -> Series:
    """A series with the claims that its figures are."""
    claims = {(point.article.id, point.key) for point in row.members if point.key}
    return Series(row=row, claims=findings.named(tx, claims), relations=relations.among(tx, row))


def _claim(tx: Transaction, request: Request) -> tuple[ClaimRow, Reading]:
    """The claim that the address names, with its reading; a 404 when there is none."""
    claim = findings.by_id(tx, request.path_params["claim"])
    reading = articles.get_reading(tx, claim.reading_id) if claim else None
    if claim is None or reading is None:
        raise HTTPException(404, "There is no such claim. It may belong to another data folder.")
    return claim, reading


def show_captured(request: Request) -> Response:
    """The captured page of a claim, scrolled to the place by the address's `#claim`: nothing in it acts."""
    desk = desk_of(request)
    with desk.store.read() as tx:
        claim, reading = _claim(tx, request)
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
