"""Finding citations."""

from datetime import date

from pipeline.record import Citation, KnownOutlet, Link, TimeExpression


def find_citations(
    text: str,
    *,
    language: str | None,
    reference: date | None,
    dates: tuple[TimeExpression, ...],
    links: tuple[Link, ...] = (),
    outlets: tuple[KnownOutlet, ...] = (),
    own: str | None = None,
) -> tuple[Citation, ...]:
    """The citations of `text` in order. `own`: slug or name of the article's outlet, which it cannot cite."""
    return ()
