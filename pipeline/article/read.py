"""Reading a page: bytes to an article. One tree per page, shared by every reader of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from pipeline.article import access, addresses, docx, labels, metadata, scriptdata
from pipeline.article.blocks import Block, Walk
from pipeline.article.body import Body, Choice, compose
from pipeline.article.fallback import second_opinion
from pipeline.article.instants import day_of, plausible, read_instant
from pipeline.article.language import read_language, tag
from pipeline.article.layout import Applied, Layout, apply_layout
from pipeline.article.plain import Document, read_markdown, read_plain
from pipeline.article.published import Published, future_date, read_published
from pipeline.article.signals import Signals, read_signals, sections_of
from pipeline.article.tree import MAX_BYTES, BudgetError, Decoded, check_budget, decode, parse
from pipeline.record import Access, Article, Hints, Issue, Link, NotAnArticle, Page

MAX_TEXT = 2_000_000  # characters of a text that is taken as it is
POOR = 250  # characters of body below which script data is searched for a better one
SCANT = 120  # characters below which another extractor is asked; a short news item has more
UNPRINTABLE = re.compile("[\x01-\x08\x0e-\x1f\x7f-\x9f\ufffd]")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageReading:
    """An article, and for people: which rule gave which field."""

    article: Article | NotAnArticle
    rules: dict[str, str] = field(default_factory=dict)


def read_article(page: Page, layouts: Sequence[Layout] = ()) -> Article | NotAnArticle:
    """The article of a page, by the outlet's `layouts` where they fit. Strange pages give issues or `NotAnArticle`."""
    return read_page(page, layouts).article


def read_page(page: Page, layouts: Sequence[Layout] = ()) -> PageReading:
    """As `read_article`, with the rules that gave each field. Nothing is raised for what a page holds."""
    try:
        if page.text is not None:
            return PageReading(article=_given(page, page.text), rules={"text": "as given"})
        body = page.body or b""
        kind = _kind(page, body)
        if kind == "application/pdf":
            return _pdf(page, body)
        if kind == "message/rfc822":
            return _mail(page, body, layouts)
        if kind == docx.MEDIA_TYPE:
            return _word(page, body)
        if kind in ("text/plain", "text/markdown"):
            return _document(page, body, markdown=kind == "text/markdown")
        check_budget(body)
        return _html(page, body, layouts)
    except BudgetError as error:
        return _refused(error.code, f"not read: {error}")
    except RecursionError:
        return _refused("too_deep", "not read: the page is nested too deeply")
    except Exception as error:  # noqa: BLE001 - the border of one page: whatever it holds, the next one is read
        return _refused("unreadable", f"not read: {type(error).__name__}: {str(error)[:200]}")


def _refused(code: str, reason: str) -> PageReading:
    return PageReading(article=NotAnArticle(code=code, reason=reason))


def _kind(page: Page, body: bytes) -> str:
    if body[:1024].lstrip().startswith(b"%PDF-"):
        return "application/pdf"
    if body.startswith(docx.MAGIC) and b"word/document.xml" in body:
        return docx.MEDIA_TYPE
    return page.content_type.lower()


# text taken as it is


def _given(page: Page, text: str) -> Article | NotAnArticle:
    """A text that the caller's spans belong to: nothing of it is changed, labels and dateline are read beside it."""
    if len(text) > MAX_TEXT:
        return NotAnArticle(
            code="too_large", reason=f"the text has {len(text)} characters; {MAX_TEXT} are read at most"
        )
    found = labels.read_labels(text[:4000].split("\n"))
    published, source = _hinted(page, found.published)
    return Article(
        text=text,
        title=page.title or page.hints.title or (read_plain(text[:4000]).title if found.lines else None),
        url=page.url,
        canonical_url=addresses.canonical(None, page.url),
        authors=page.hints.authors,
        language=read_language(text, page.language, page.hints.language),
        published=published,
        published_from=source,
        labels=found.values,
        sections=found.sections,
        dateline=labels.read_dateline(text, published),
    )


def _hinted(page: Page, label: str | None) -> tuple[str | None, Any]:
    if label:
        return label, "label"
    if hinted := read_instant(page.hints.published, latest=_latest(page)):
        return hinted, "feed"
    return None, None


def _latest(page: Page) -> date | None:
    return page.fetched_at.date() + timedelta(days=1) if page.fetched_at else None


# text, Markdown, PDF, mail


def _document(page: Page, body: bytes, *, markdown: bool) -> PageReading:
    if len(body) > MAX_BYTES:
        raise BudgetError("too_large", f"the file has {len(body)} bytes; {MAX_BYTES} are read at most")
    decoded = decode(body, page.charset)
    sample = decoded.text[:4000]
    if len(UNPRINTABLE.findall(sample)) > 0.05 * len(sample):
        return _refused("unreadable", "the file holds no text: it is binary, of a kind that is not read")
    read = read_markdown(decoded.text) if markdown else read_plain(decoded.text)
    if not read.text.strip():
        return _refused("empty", "the file holds no text")
    return PageReading(
        article=_from_document(page, read, decoded.issues), rules={"text": "Markdown" if markdown else "plain text"}
    )


def _from_document(page: Page, read: Document, issues: tuple[Issue, ...] = ()) -> Article:
    fields = dict(read.fields)
    found = labels.read_labels(read.head)
    dated = found.published or next(filter(None, map(labels.date_line, read.head)), None)
    published, source = _hinted(page, dated)
    if published is None and (
        said := read_instant(fields.get("date") or fields.get("published"), latest=_latest(page))
    ):
        published, source = said, "meta"
    authors = metadata.split_names(fields.get("author") or fields.get("authors", "").strip("[]"))
    return Article(
        text=read.text,
        title=page.title or fields.get("title") or read.title or page.hints.title,
        url=page.url,
        canonical_url=addresses.canonical(fields.get("url"), page.url),
        authors=tuple(authors) or page.hints.authors,
        language=read_language(read.text, page.language, fields.get("lang"), page.hints.language),
        published=published,
        published_from=source,
        labels=found.values,
        sections=found.sections,
        dateline=labels.read_dateline(read.text, published),
        links=_absolute(read.links, page.url),
        issues=issues,
    )


def _pdf(page: Page, body: bytes) -> PageReading:
    from pipeline.article.pdf import read_pdf

    if len(body) > MAX_BYTES:
        raise BudgetError("too_large", f"the PDF has {len(body)} bytes; {MAX_BYTES} are read at most")
    read = read_pdf(body)
    if read is None:
        return _refused("unreadable", "the PDF is damaged or locked by a password")
    if not read.text.strip():
        return _refused("empty", "the PDF holds no text (scanned pages?)")
    found = labels.read_labels(read.text[:2000].split("\n"))
    published, source = _hinted(page, found.published)
    if published is None and (said := read_instant(read.created, latest=_latest(page))):
        published, source = said, "meta"
    article = Article(
        text=read.text,
        title=page.title or read.title or page.hints.title,
        url=page.url,
        canonical_url=addresses.canonical(None, page.url),
        authors=tuple(metadata.split_names(read.author)) or page.hints.authors,
        language=read_language(read.text, page.language, page.hints.language),
        published=published,
        modified=read_instant(read.modified, latest=_latest(page)),
        published_from=source,
        labels=found.values,
        sections=found.sections,
        dateline=labels.read_dateline(read.text, published),
        pages=read.pages,
    )
    return PageReading(
        article=article,
        rules={"text": "PDF", "published": "creation date of the PDF" if source == "meta" else str(source)},
    )


def _word(page: Page, body: bytes) -> PageReading:
    if len(body) > MAX_BYTES:
        raise BudgetError("too_large", f"the document has {len(body)} bytes; {MAX_BYTES} are read at most")
    try:
        text = "\n\n".join(docx.paragraphs(body))
    except docx.DocumentError as error:
        return _refused("unreadable", f"the file is no Word document that can be read: {error}")
    if not text:
        return _refused("empty", "the document holds no text")
    return PageReading(article=_from_document(page, read_plain(text)), rules={"text": "Word document"})


def _mail(page: Page, body: bytes, layouts: Sequence[Layout]) -> PageReading:
    from pipeline.article.mail import read_mail

    if len(body) > MAX_BYTES:
        raise BudgetError("too_large", f"the mail has {len(body)} bytes; {MAX_BYTES} are read at most")
    mail = read_mail(body)
    if mail is None:
        return _refused("unreadable", "the file is no mail")
    reading: PageReading
    if mail.text and mail.text.strip():
        reading = PageReading(article=_from_document(page, read_plain(mail.text)), rules={"text": "mail, plain part"})
    elif mail.html and mail.html.strip():
        html = mail.html.encode("utf-8", "replace")
        check_budget(html)
        reading = _html(replace(page, body=html, charset="utf-8", content_type="text/html"), html, layouts)
    else:
        return _refused("empty", "the mail holds no text")
    article = reading.article
    if isinstance(article, Article):
        sent = read_instant(mail.date)
        published = article.published or sent
        article = replace(
            article,
            title=page.title or mail.subject or article.title,
            authors=article.authors or ((mail.sender,) if mail.sender else ()),
            published=published,
            dateline=labels.read_dateline(article.text, published),
            published_from=article.published_from or ("meta" if sent else None),
        )
    return PageReading(
        article=article,
        rules={
            **reading.rules,
            "published": "the mail's Date" if reading.rules.get("published") is None else reading.rules["published"],
        },
    )


# HTML


def _html(page: Page, body: bytes, layouts: Sequence[Layout]) -> PageReading:
    decoded = decode(body, page.charset)
    root = parse(decoded.text)
    if root is None:
        return _refused("empty", "the page is empty")
    view = _view(page, root, decoded)
    # A row of a table ("Founded | 9 April 1889") is no heading of the page.
    found = labels.read_labels([block.text for block in _above(view) if block.kind != "tr" or " | " not in block.text])
    if found.lines:
        view.blocks = [b for b in view.blocks if not labels.label_line(b.text) and not labels.heading_line(b.text)]
    _better(view, decoded.text)
    applied = _applied(page, layouts, decoded.text, view.issues)
    if applied is not None:
        _lay_out(view, applied)
    dates = _dates(page, view, found, applied)
    return PageReading(article=_article(page, view, dates, found, applied), rules=view.rules)


@dataclass(slots=True)
class _View:
    """A page under reading: what its readers share."""

    root: Any
    signals: Signals
    walk: Walk
    choice: Choice
    blocks: list[Block]
    anchor: int
    title: str | None
    site: str | None
    byline: list[str]
    issues: list[Issue]
    rules: dict[str, str]


def _view(page: Page, root: Any, decoded: Decoded) -> _View:
    signals, walk = read_signals(root, decoded.text), Walk(root)
    site = metadata.read_site(signals)
    title, rule = metadata.read_title(signals, page.title or page.hints.title, site)
    choice = Choice(walk, title=title, description=signals.meta("og:description", "description"))
    blocks = choice.chosen()
    anchor = choice.anchor()
    first = next((n for n, block in enumerate(walk.blocks) if blocks and block is blocks[0]), anchor)
    byline = metadata.printed_names(walk, anchor, first)
    rules = {"title": rule, "text": choice.explain()}
    return _View(root, signals, walk, choice, blocks, anchor, title, site, byline, list(decoded.issues), rules)


def _above(view: _View) -> list[Block]:
    """The blocks around the title and at the head of the body, where labels are printed."""
    return [*view.walk.blocks[max(0, view.anchor - 6) : view.anchor + 6], *view.blocks[:3]]


def _better(view: _View, text: str) -> None:
    """Take the body from the page's data when it prints next to none."""
    printed = _length(view.blocks)
    if printed >= POOR:
        return
    for source, read in (("JSON-LD articleBody", scriptdata.from_jsonld), ("script data", scriptdata.from_scripts)):
        other = read(view.signals)
        if _length(other) > max(POOR, 2 * printed):
            view.blocks, view.rules["text"] = other, source
            message = f"the page prints no body; it was read from {source}"
            view.issues.append(Issue(stage="article", code="body_from_data", message=message))
            return
    other = second_opinion(text) if printed < SCANT else []
    if _length(other) > POOR:
        view.blocks, view.rules["text"] = other, "trafilatura, as a second opinion"


def _length(blocks: Sequence[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _applied(page: Page, layouts: Sequence[Layout], text: str, issues: list[Issue]) -> Applied | None:
    """The first layout that fits and finds something; rules that find nothing become issues."""
    day = day_of(page.hints.published) or (page.fetched_at.date() if page.fetched_at else None)
    for layout in layouts:
        if not layout.fits(page.url, day):
            continue
        applied = apply_layout(layout, text)
        for rule in applied.empty:
            message = f"the layout's rule for {rule} ({getattr(layout, rule)}) finds nothing on this page"
            issues.append(Issue(stage="article", code="layout_empty", message=message))
        if "body" not in applied.empty:
            return applied
    return None


def _lay_out(view: _View, applied: Applied) -> None:
    """What the layout's rules found takes the place of the generic reading."""
    layout = applied.layout
    if applied.html is not None:
        view.blocks = [block for block in scriptdata.blocks_of(applied.html) if block.text.strip()]
        view.rules["text"] = f"layout: {layout.body}"
    if applied.title:
        view.title, view.rules["title"] = applied.title, f"layout: {layout.title}"


def _dates(page: Page, view: _View, found: labels.Labels, applied: Applied | None) -> Published:
    latest = _latest(page)
    dates = read_published(
        view.signals,
        url=page.url,
        hints=page.hints,
        latest=latest,
        language=tag(page.language) or tag(view.signals.language),
        walk=view.walk,
        anchor=view.anchor,
    )
    view.rules["published"] = f"{dates.source}: {dates.rule}" if dates.source else "none"
    if latest and not dates.published and (ahead := future_date(view.signals, latest)):
        dates = replace(dates, issues=(*dates.issues, ahead))
    if applied and (said := read_instant(applied.date, latest=latest)):
        view.rules["published"] = f"layout: {applied.layout.date}"
        return replace(dates, published=said, source="text", issues=())
    stated = found.published if found.published and plausible(found.published, latest) else None
    if stated and (dates.published is None or dates.source in ("text", "url")):
        view.rules["published"] = "label"
        return replace(dates, published=stated, source="label")
    return dates


def _article(
    page: Page, view: _View, dates: Published, found: labels.Labels, applied: Applied | None
) -> Article | NotAnArticle:
    written, signals = compose(view.blocks), view.signals
    canonical = addresses.canonical(signals.links.get("canonical") or signals.meta("og:url"), page.url)
    visible = "\n".join(block.text for block in view.walk.blocks)
    around = "\n".join(block.text for block in view.choice.surroundings(view.blocks))
    state, reason = access.read_access(signals, view.root, written.text, visible, around)
    issues = (*view.issues, *dates.issues)
    if verdict := _verdict(page, view, written, state, reason, laid_out=bool(applied and applied.html)):
        return NotAnArticle(
            code=verdict[0],
            reason=verdict[1],
            title=view.title,
            canonical_url=canonical,
            published=dates.published,
            published_from=dates.source,
            access=state,
            access_reason=reason,
            issues=issues,
        )
    if not written.text.strip():
        state, reason = (
            "partial",
            "the page calls itself an article but prints no running text (a video or picture page?)",
        )
    return Article(
        text=written.text,
        title=view.title,
        url=page.url,
        canonical_url=canonical,
        site_name=view.site,
        authors=_authors(page, view, applied),
        language=read_language(
            written.text, page.language, signals.language, signals.meta("og:locale"), page.hints.language
        ),
        published=dates.published,
        modified=dates.modified,
        published_from=dates.source,
        access=state,
        access_reason=reason,
        labels=found.values,
        sections=(*found.sections, *sections_of(signals)),
        dateline=labels.read_dateline(written.text, dates.published),
        links=_absolute(written.links, addresses.absolute(signals.base, page.url) or page.url),
        issues=issues,
    )


def _verdict(
    page: Page, view: _View, written: Body, state: Access, reason: str | None, *, laid_out: bool
) -> tuple[str, str] | None:
    """Why the page is no article, as code and sentence; None when it is one."""
    heading = view.signals.headings[0][1] if view.signals.headings else None
    length = len(written.text)
    if access.is_not_found(view.signals.title, heading, length):
        return "not_found", f"the page says: {heading or view.signals.title}"
    url = page.url if page.hints == Hints() else None  # what a feed or sitemap names is no section, however short
    if not laid_out and access.is_listing(view.signals, view.walk, view.blocks, url, sum(view.choice.weights)):
        return "listing", "the page lists other articles"
    if written.text.strip():
        return None
    if state != "full":
        return state, reason or "the page shows no text"
    return None if access.has_article_marks(view.signals) else ("empty", "the page holds no text")


def _authors(page: Page, view: _View, applied: Applied | None) -> tuple[str, ...]:
    if applied and applied.authors:
        view.rules["authors"] = f"layout: {applied.layout.authors}"
        return tuple(dict.fromkeys(name for text in applied.authors for name in metadata.split_names(text)))
    names, view.rules["authors"] = metadata.read_authors(view.signals, view.byline, view.site)
    return names or page.hints.authors


def _absolute(links: Sequence[Link], base: str | None) -> tuple[Link, ...]:
    return tuple(Link(span=link.span, url=url) for link in links if (url := addresses.absolute(link.url, base)))
