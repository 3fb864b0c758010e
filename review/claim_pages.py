"""From a number onwards: a claim's page, and the page it was captured from with the number lit."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from digest.text import one_line
from ledger.provenance import chain_of
from pipeline.article.highlight import highlight
from review.claim_view import Series, claim_page
from review.desk import desk_of
from storage import articles, findings, relations, snapshots
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
        claim, _ = _claim(tx, request)
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
        )
    return desk.page(request, "claim.html", here="queue", claim=view, back=f"/article/{claim.article_id}")


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
