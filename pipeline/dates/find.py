"""Finding time expressions."""

from datetime import date

from pipeline.record import TimeExpression


def find_dates(text: str, *, reference: date | None, language: str | None) -> tuple[TimeExpression, ...]:
    """The time expressions of `text` in order; relative ones count from `reference` (None: they stay unresolved)."""
    return ()
