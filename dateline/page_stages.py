"""One page, stage by stage, for a person who writes an outlet's layout or wonders about a reading."""

from collections.abc import Iterable
from dataclasses import replace

from rich.console import Console
from rich.table import Table
from rich.text import Text

from dateline.record_display import show_record
from outlets.outlet import Outlet
from pipeline.article.read import PageReading, read_page
from pipeline.context import Context, outlet_of
from pipeline.extract import extract
from pipeline.record import Article, NotAnArticle, Page, Record

FIELDS = (
    "title",
    "authors",
    "published",
    "modified",
    "language",
    "site_name",
    "canonical_url",
    "access",
    "labels",
    "dateline",
)


def show_stages(console: Console, page: Page, context: Context, outlet: Outlet | None, url: str | None) -> None:
    """Print what each stage made of `page`; `outlet`: whose layouts to use, whatever the address."""
    page = replace(page, url=url or page.url or (outlet.homepage if outlet else None))
    known = outlet.known() if outlet else outlet_of(page.url, context.outlets)
    layouts = (outlet.layouts if outlet else context.layouts.get(known.slug, ())) if known else ()
    reading, generic = read_page(page, layouts), read_page(page)
    _show_page(console, page, known.slug if known else None, len(layouts))
    _show_article(console, reading, generic if layouts else None)
    if isinstance(reading.article, NotAnArticle):
        console.print(
            Text.assemble(("not an article: ", "bold red"), f"{reading.article.code}: {reading.article.reason}")
        )
        return
    record = extract(page, context)
    _show_dates(console, record)
    _show_countries(console, record)
    _show_citations(console, record)
    show_record(console, record)


def _show_page(console: Console, page: Page, slug: str | None, layouts: int) -> None:
    size = len(page.body) if page.body is not None else len(page.text or "")
    console.rule(Text("page"))
    console.print(Text(f"{page.url or '(no address)'}  {page.content_type}  {size:,} bytes"))
    console.print(Text(f"outlet {slug or 'unknown'}, {layouts} layouts"))


def _show_article(console: Console, reading: PageReading, generic: PageReading | None) -> None:
    """Field by field: what was read, by which rule, and what the generic reading gives where it differs."""
    console.rule(Text("article"))
    table = Table("field", "read", "rule", *(["generic reading"] if generic else []))
    for name in FIELDS:
        value = _shown(reading.article, name)
        row = [name, value, reading.rules.get(name, "")]
        if generic:
            other = _shown(generic.article, name)
            row.append("the same" if other == value else other)
        table.add_row(*map(Text, row))
    row = ["text", _excerpt(reading.article), reading.rules.get("text", "")]
    if generic:
        same = _text(generic.article) == _text(reading.article)
        row.append("the same" if same else f"{_excerpt(generic.article)} ({generic.rules.get('text', '')})")
    table.add_row(*map(Text, row))
    console.print(table)


def _shown(article: Article | NotAnArticle, name: str) -> str:
    value = getattr(article, name, None)
    if value is None or value == () or value == {}:
        return "–"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return str(value)


def _text(article: Article | NotAnArticle) -> str:
    return article.text if isinstance(article, Article) else ""


def _excerpt(article: Article | NotAnArticle) -> str:
    text = _text(article)
    if not text:
        return "–"
    paragraphs = text.count("\n\n") + 1
    return f"{len(text)} characters, {paragraphs} paragraphs: {text[:70]} … {text[-50:]}"


def _show_dates(console: Console, record: Record) -> None:
    rows = [
        (found.text, found.type, found.value, _interval(found.earliest, found.latest), found.rule, found.anchor)
        for found in record.dates
    ]
    _show_table(console, "dates", ("text", "type", "value", "days", "rule", "anchor"), rows)


def _show_countries(console: Console, record: Record) -> None:
    rows = [
        (tag.name, tag.code, tag.role, f"{tag.score:.2f}", str(len(tag.mentions)), tag.why) for tag in record.countries
    ]
    _show_table(console, "countries", ("country", "code", "role", "score", "mentions", "why"), rows)


def _show_citations(console: Console, record: Record) -> None:
    rows = [(found.text, found.outlet, found.outlet_id, found.kind, found.date) for found in record.citations]
    _show_table(console, "citations", ("text", "outlet", "in the catalogue", "kind", "date"), rows)


def _interval(earliest: str | None, latest: str | None) -> str | None:
    return earliest if earliest == latest else f"{earliest} … {latest}"


def _show_table(console: Console, title: str, columns: tuple[str, ...], rows: Iterable[tuple[str | None, ...]]) -> None:
    console.rule(Text(title))
    table = Table(*columns)
    for row in rows:
        table.add_row(*(Text(cell or "–") for cell in row))
    console.print(table if table.row_count else Text("none", style="dim"))
