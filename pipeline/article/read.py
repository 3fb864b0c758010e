"""Reading a page: bytes to an article. One tree per page, shared by every reader of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from pipeline.article import access, addresses, labels, metadata, scriptdata
from pipeline.article.blocks import Block, Walk
from pipeline.article.body import Body, Choice, compose
from pipeline.article.instants import day_of, read_instant
from pipeline.article.language import read_language, tag
from pipeline.article.layout import Applied, Layout, apply_layout
from pipeline.article.plain import Document, read_markdown, read_plain
from pipeline.article.published import Published, read_published
from pipeline.article.signals import Signals, read_signals
from pipeline.article.tree import MAX_BYTES, BudgetError, check_budget, decode, parse
from pipeline.record import Access, Article, Issue, Link, NotAnArticle, Page

MAX_TEXT = 2_000_000  # characters of a text that is taken as it is
POOR = 250  # characters of body below which script data is searched for a better one


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An article, and for people: which rule gave which field."""

    article: Article | NotAnArticle
    rules: dict[str, str] = field(default_factory=dict)


def read_article(page: Page, layouts: Sequence[Layout] = ()) -> Article | NotAnArticle:
    """The article of a page, by the outlet's `layouts` where they fit. Strange pages give issues or `NotAnArticle`."""
    return read_page(page, layouts).article


def read_page(page: Page, layouts: Sequence[Layout] = ()) -> Reading:
    """As `read_article`, with the rules that gave each field. Nothing is raised for what a page holds."""
    try:
        if page.text is not None:
            return Reading(article=_given(page, page.text), rules={"text": "as given"})
        body = page.body or b""
        kind = _kind(page, body)
        if kind == "application/pdf":
            return _pdf(page, body)
        if kind == "message/rfc822":
            return _mail(page, body, layouts)
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


def _refused(code: str, reason: str) -> Reading:
    return Reading(article=NotAnArticle(code=code, reason=reason))


def _kind(page: Page, body: bytes) -> str:
    if body[:1024].lstrip().startswith(b"%PDF-"):
        return "application/pdf"
    return page.content_type.lower()


# --- text taken as it is -------------------------------------------------------------------------------------------------


def _given(page: Page, text: str) -> Article | NotAnArticle:
    """A text that the caller's spans belong to: nothing of it is changed, labels and dateline are read beside it."""
    if len(text) > MAX_TEXT:
        return NotAnArticle(code="too_large", reason=f"the text has {len(text)} characters; {MAX_TEXT} are read at most")
    found = labels.read_labels(text[:4000].split("\n"))
    published, source = _hinted(page, found.published)
    return Article(
        text=text,
        title=page.title or page.hints.title,
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


# --- text, Markdown, PDF, mail -------------------------------------------------------------------------------------------


def _document(page: Page, body: bytes, *, markdown: bool) -> Reading:
    if len(body) > MAX_BYTES:
        raise BudgetError("too_large", f"the file has {len(body)} bytes; {MAX_BYTES} are read at most")
    decoded = decode(body, page.charset)
    read = read_markdown(decoded.text) if markdown else read_plain(decoded.text)
    if not read.text.strip():
        return _refused("empty", "the file holds no text")
    return Reading(article=_from_document(page, read, decoded.issues), rules={"text": "Markdown" if markdown else "plain text"})


def _from_document(page: Page, read: Document, issues: tuple[Issue, ...] = ()) -> Article:
    fields = dict(read.fields)
    found = labels.read_labels(read.head)
    published, source = _hinted(page, found.published)
    if published is None and (said := read_instant(fields.get("date") or fields.get("published"), latest=_latest(page))):
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


def _pdf(page: Page, body: bytes) -> Reading:
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
    return Reading(article=article, rules={"text": "PDF", "published": "creation date of the PDF" if source == "meta" else str(source)})


def _mail(page: Page, body: bytes, layouts: Sequence[Layout]) -> Reading:
    from pipeline.article.mail import read_mail

    if len(body) > MAX_BYTES:
        raise BudgetError("too_large", f"the mail has {len(body)} bytes; {MAX_BYTES} are read at most")
    mail = read_mail(body)
    if mail is None:
        return _refused("unreadable", "the file is no mail")
    reading: Reading
    if mail.text and mail.text.strip():
        reading = Reading(article=_from_document(page, read_plain(mail.text)), rules={"text": "mail, plain part"})
    elif mail.html and mail.html.strip():
        html = mail.html.encode("utf-8", "replace")
        check_budget(html)
        reading = _html(replace(page, body=html, charset="utf-8", content_type="text/html"), html, layouts)
    else:
        return _refused("empty", "the mail holds no text")
    article = reading.article
    if isinstance(article, Article):
        sent = read_instant(mail.date)
        article = replace(
            article,
            title=page.title or mail.subject or article.title,
            authors=article.authors or ((mail.sender,) if mail.sender else ()),
            published=article.published or sent,
            published_from=article.published_from or ("meta" if sent else None),
        )
    return Reading(article=article, rules={**reading.rules, "published": "the mail's Date" if reading.rules.get("published") is None else reading.rules["published"]})


# --- HTML ----------------------------------------------------------------------------------------------------------------


def _html(page: Page, body: bytes, layouts: Sequence[Layout]) -> Reading:
    decoded = decode(body, page.charset)
    root = parse(decoded.text)
    if root is None:
        return _refused("empty", "the page is empty")
    signals = read_signals(root)
    walk = Walk(root)
    rules: dict[str, str] = {}
    issues = list(decoded.issues)
    site = metadata.read_site(signals)
    title = metadata.read_title(signals, page.title or page.hints.title, site)
    choice = Choice(walk, title=title, description=signals.meta("og:description", "description"), site=site)
    blocks = choice.chosen()
    anchor = choice.anchor()
    found = labels.read_labels([block.text for block in _above(walk, anchor, blocks)])
    blocks = _without_labels(blocks, found)
    rules["text"] = choice.explain()
    blocks, better = _better(blocks, signals)
    if better:
        rules["text"] = better
        issues.append(Issue(stage="article", code="body_from_data", message=f"the page prints no body; it was read from {better}"))
    applied = _applied(page, layouts, decoded.text, issues)
    if applied is not None and applied.html is not None:
        blocks = [block for block in scriptdata.blocks_of(applied.html) if block.text.strip()]
        rules["text"] = f"layout: {applied.layout.body}"
    written = compose(blocks)
    byline = metadata.printed_names(walk, anchor, choice.first())
    running = sum(choice.weights)
    dates = _dates(page, signals, walk, anchor, found, applied, rules)
    return Reading(article=_article(page, signals, root, walk, written, blocks, dates, found, applied, title, site, issues, byline, running), rules=rules)


def _above(walk: Walk, anchor: int, blocks: Sequence[Block]) -> list[Block]:
    """The blocks around the title and at the head of the body, where labels are printed."""
    return [*walk.blocks[max(0, anchor - 6) : anchor + 6], *blocks[:3]]


def _without_labels(blocks: list[Block], found: labels.Labels) -> list[Block]:
    if not found.lines:
        return blocks
    return [block for block in blocks if not labels.label_line(block.text) and not labels.heading_line(block.text)]


def _better(blocks: list[Block], signals: Signals) -> tuple[list[Block], str | None]:
    """A body from data, and which, when the page itself prints next to none."""
    printed = sum(len(block.text) for block in blocks)
    if printed >= POOR:
        return blocks, None
    for source, candidate in (
        ("JSON-LD articleBody", lambda: scriptdata.from_jsonld(signals)),
        ("script data", lambda: scriptdata.from_scripts(signals.scripts)),
    ):
        other = candidate()
        if sum(len(block.text) for block in other) > max(POOR, 2 * printed):
            return other, source
    return blocks, None


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


def _dates(
    page: Page, signals: Signals, walk: Walk, anchor: int, found: labels.Labels, applied: Applied | None, rules: dict[str, str]
) -> Published:
    latest = _latest(page)
    dates = read_published(
        signals,
        url=page.url,
        hints=page.hints,
        latest=latest,
        language=tag(page.language) or tag(signals.language),
        walk=walk,
        anchor=anchor,
    )
    rules["published"] = f"{dates.source}: {dates.rule}" if dates.source else "none"
    if applied and (said := read_instant(applied.date, latest=latest)):
        rules["published"] = f"layout: {applied.layout.date}"
        return replace(dates, published=said, source="text", issues=())
    if found.published and (dates.published is None or dates.source in ("text", "url")):
        rules["published"] = "label"
        return replace(dates, published=found.published, source="label")
    return dates


def _article(
    page: Page,
    signals: Signals,
    root: Any,
    walk: Walk,
    written: Body,
    blocks: list[Block],
    dates: Published,
    found: labels.Labels,
    applied: Applied | None,
    title: str | None,
    site: str | None,
    issues: list[Issue],
    byline: list[str],
    running: int,
) -> Article | NotAnArticle:
    visible = "\n".join(block.text for block in walk.blocks)
    base = addresses.absolute(signals.base, page.url) or page.url
    canonical = addresses.canonical(signals.links.get("canonical") or signals.meta("og:url"), page.url)
    heading = signals.headings[0][1] if signals.headings else None
    length = len(written.text)
    state, reason = access.read_access(signals, root, written.text, visible)
    verdict: tuple[str, str] | None = None
    if access.is_not_found(signals.title, heading, length):
        verdict = "not_found", f"the page says: {heading or signals.title}"
    elif not (applied and applied.html) and access.is_listing(signals, walk, page.url, length, running):
        verdict = "listing", "the page lists other articles"
    elif not written.text.strip() and state != "full":
        verdict = state, reason or "the page shows no text"
    elif not written.text.strip() and not access.has_article_marks(signals):
        verdict = "empty", "the page holds no text"
    if verdict is not None:
        return NotAnArticle(
            code=verdict[0],
            reason=verdict[1],
            title=title,
            canonical_url=canonical,
            published=dates.published,
            published_from=dates.source,
            access=state,
            access_reason=reason,
            issues=(*issues, *dates.issues),
        )
    if not written.text.strip():
        state, reason = "partial", "the page calls itself an article but prints no running text (a video or picture page?)"
    language = read_language(written.text, page.language, signals.language, signals.meta("og:locale"), page.hints.language)
    authors = applied.authors if applied and applied.authors else metadata.read_authors(signals, byline, site)
    return Article(
        text=written.text,
        title=(applied.title if applied and applied.title else None) or title,
        url=page.url,
        canonical_url=canonical,
        site_name=site,
        authors=authors or page.hints.authors,
        language=language,
        published=dates.published,
        modified=dates.modified,
        published_from=dates.source,
        access=state,
        access_reason=reason,
        labels=found.values,
        sections=(*found.sections, *_sections(signals)),
        dateline=labels.read_dateline(written.text, dates.published),
        links=_absolute(written.links, base),
        issues=(*issues, *dates.issues),
    )


def _sections(signals: Signals) -> tuple[str, ...]:
    """The page's own sections and tags."""
    from pipeline.article.signals import plain, strings

    node = signals.article()
    found = strings(node.get("articleSection")) + [plain(text) for text in signals.metas.get("article:section", ())]
    found += strings(node.get("keywords")) if isinstance(node.get("keywords"), list) else []
    found += [plain(text) for text in signals.metas.get("article:tag", ())]
    return tuple(dict.fromkeys(text for text in found if 1 < len(text) < 80))[:30]


def _absolute(links: Sequence[Link], base: str | None) -> tuple[Link, ...]:
    return tuple(Link(span=link.span, url=url) for link in links if (url := addresses.absolute(link.url, base)))
