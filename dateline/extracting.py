"""Pages in, records out: what `dateline extract` and the benchmarks share."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from dateline.catalogue import catalogue
from pipeline.extract import VERSION, Context, extract
from pipeline.record import Issue, Page, Record, to_json

CONTEXT = Context(outlets=catalogue().known, layouts=catalogue().layouts)


def page_of(line: dict[str, Any]) -> Page:
    """The page of one JSON line. Raises `ValueError` naming the field that is wrong."""
    for key in ("html", "text", "url", "title", "reference_date", "fetched_at", "language"):
        if not isinstance(line.get(key), str | None):
            raise ValueError(f"{key} must be a string")
    if line.get("html") is None and line.get("text") is None:
        raise ValueError('neither "html" nor "text" is there')
    html, fetched = line.get("html"), line.get("fetched_at")
    return Page(
        id=None if line.get("id") is None else str(line["id"]),
        body=None if html is None else html.encode("utf-8", "replace"),
        text=line.get("text") if html is None else None,
        charset="utf-8",
        url=line.get("url"),
        title=line.get("title"),
        language=line.get("language"),
        reference_date=_day(line.get("reference_date")),
        fetched_at=_instant(fetched) if fetched else None,
    )


def _day(text: str | None) -> date | None:
    """The day of an ISO date; None when there is none or it is something else."""
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None


def _instant(text: str) -> datetime:
    parsed = datetime.fromisoformat(text)
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)


def extract_line(line: Any, number: int) -> dict[str, Any]:
    """The record of one input line as JSON. A line that cannot be read becomes a record with an issue."""
    name = str(line["id"]) if isinstance(line, dict) and line.get("id") is not None else str(number)
    try:
        if not isinstance(line, dict):
            raise ValueError("the line is not a JSON object")
        page = page_of(line)
    except ValueError as error:
        issue = Issue(stage="input", code="bad_line", message=f"line {number}: {error}")
        return dict(to_json(Record(id=name, issues=(issue,), pipeline=VERSION)))
    record = extract(page, CONTEXT)
    if line.get("reference_date") and page.reference_date is None:
        message = f"line {number}: reference_date {line['reference_date']!r} is not an ISO date; it was not used"
        record = replace(
            record, issues=(*record.issues, Issue(stage="input", code="bad_reference_date", message=message))
        )
    return dict(to_json(record))
