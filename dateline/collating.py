"""Articles in, the ledger's findings out: what `dateline collate` and the benchmark share."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from dateline.extracting import context, page_of
from ledger.figures import Entry
from pipeline.article.read import read_article
from pipeline.context import Context, outlet_of
from pipeline.extract import extract
from pipeline.record import Article, Issue, KnownOutlet, Page, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """An article as it was handed in: a page, and what was said about it."""

    article: str
    page: Page
    outlet: str | None = None
    published: str | None = None


def given_of(line: object, number: int) -> Given:
    """The article of one line of input. Raises `ValueError` with a sentence that names what is wrong."""
    if not isinstance(line, dict):
        raise ValueError("the line is not a JSON object")
    fields: dict[str, Any] = line
    for key in ("outlet", "published"):
        if not isinstance(fields.get(key), str | None):
            raise ValueError(f"{key} must be a string")
    published = fields.get("published")
    day: date | None = None
    if published:
        try:
            day = date.fromisoformat(published[:10])
        except ValueError:
            raise ValueError(f"published {published!r} is not an ISO date") from None
    page = page_of(fields)
    article = str(fields["id"]) if fields.get("id") is not None else str(number)
    page = replace(page, id=article, reference_date=page.reference_date or day)
    return Given(article=article, page=page, outlet=fields.get("outlet"), published=published)


def entries_of(given: Iterable[Given]) -> tuple[list[Entry], list[Issue]]:
    """The articles read, with the outlets at hand known to the reading; and what could not be read."""
    items = list(given)
    known = _outlets(items)
    entries: list[Entry] = []
    issues: list[Issue] = []
    for item in items:
        outlet = item.outlet or _slug(item.page, known)
        record = extract(item.page, known)
        if not record.text:
            issues += record.issues or (Issue(stage="article", code="empty", message=f"{item.article} holds no text."),)
            continue
        entries.append(
            Entry(
                article=item.article,
                record=record,
                outlet=outlet,
                url=record.url or record.canonical_url,
                title=record.title or item.page.title,
                published=item.published or record.published,
                links=_links(item.page, record),
            )
        )
    return entries, issues


def _outlets(items: Iterable[Given]) -> Context:
    """The catalogue with the outlets of the articles at hand, by the names that their slugs say."""
    found = context()
    known = {outlet.slug for outlet in found.outlets}
    new = [
        KnownOutlet(slug=slug, name=" ".join(part.capitalize() for part in slug.split("-")))
        for slug in dict.fromkeys(item.outlet for item in items if item.outlet)
        if slug not in known
    ]
    return replace(found, outlets=(*new, *found.outlets)) if new else found


def _slug(page: Page, known: Context) -> str | None:
    outlet = outlet_of(page.url, known.outlets)
    return outlet.slug if outlet else None


def _links(page: Page, record: Record) -> Any:
    """The links of a page; a text has none."""
    if page.body is None or b"<a" not in page.body:
        return ()
    article = read_article(page)
    return article.links if isinstance(article, Article) and article.text == record.text else ()
