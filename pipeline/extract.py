"""A page in, a record out: the stages in order."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from pipeline.article.read import read_article
from pipeline.citations.find import find_citations
from pipeline.claims.find import find_claims
from pipeline.context import Context, outlet_of
from pipeline.countries.find import find_countries
from pipeline.dates.find import find_times
from pipeline.flags.rule import with_flags
from pipeline.record import Article, Issue, NotAnArticle, Page, Record
from pipeline.topics.find import find_topics
from pipeline.version import rules_version

T = TypeVar("T")
N = TypeVar("N")


def content_id(page: Page) -> str:
    """The SHA-256 of what the page holds, in hex."""
    content = page.body if page.body is not None else (page.text or "").encode("utf-8", "surrogatepass")
    return hashlib.sha256(content).hexdigest()


def extract(page: Page, context: Context = Context()) -> Record:  # noqa: B008 - frozen
    """The record of a page. Never raises for what a page holds; what could not be read is in `issues`."""
    page_id = page.id or content_id(page)
    outlet = outlet_of(page.url, context.outlets)
    layouts = context.layouts.get(outlet.slug, ()) if outlet else ()
    issues: list[Issue] = []
    unreadable = NotAnArticle(code="unreadable", reason="The page could not be read; the issue before says why.")
    article = _staged("article", issues, lambda: read_article(page, layouts), unreadable)
    if isinstance(article, NotAnArticle):
        return Record(
            id=page_id,
            url=page.url,
            canonical_url=article.canonical_url,
            title=article.title,
            published=article.published,
            published_from=article.published_from,
            access=article.access,
            access_reason=article.access_reason,
            issues=(*article.issues, *issues, Issue(stage="article", code=article.code, message=article.reason)),
            pipeline=rules_version(),
        )
    record = read_findings(page_id, page, article, context)
    flagged = _staged("flags", issues, lambda: with_flags(record), record)
    return replace(flagged, issues=(*flagged.issues, *issues)) if issues else flagged


def read_findings(page_id: str, page: Page, article: Article, context: Context) -> Record:
    """The record of an article, without flags. A stage that fails leaves an issue, and the others go on."""
    text, language = article.text, article.language
    issues = list(article.issues)
    reference = reference_date(page, article)
    outlet = outlet_of(article.url or article.canonical_url, context.outlets)
    topics = _staged(
        "topics", issues, lambda: find_topics(text, title=article.title, sections=article.sections), article.sections
    )
    # A claim is dated by "from 2019 to 2022" as a whole; the record has the two ends, as TIMEX3 does.
    dates, periods = _staged(
        "dates", issues, lambda: find_times(text, reference=reference, language=language), ((), ())
    )
    countries = _staged(
        "countries",
        issues,
        lambda: find_countries(
            text,
            title=article.title,
            language=language,
            dateline=article.dateline,
            labels=article.labels,
            home=outlet.country if outlet else None,
            policy=context.policy,
        ),
        (),
    )
    claims = _staged(
        "claims",
        issues,
        lambda: find_claims(text, language=language, reference=reference, dates=periods, countries=countries),
        (),
    )
    citations = _staged(
        "citations",
        issues,
        lambda: find_citations(
            text,
            language=language,
            reference=reference,
            dates=dates,
            links=article.links,
            outlets=context.outlets,
            own=outlet.slug if outlet else article.site_name,
            places=[mention.text for country in countries for mention in country.mentions],
        ),
        (),
    )
    return Record(
        id=page_id,
        url=article.url,
        canonical_url=article.canonical_url,
        site_name=article.site_name,
        title=article.title,
        authors=article.authors,
        language=language,
        published=article.published,
        modified=article.modified,
        published_from=article.published_from,
        access=article.access,
        access_reason=article.access_reason,
        text=text,
        labels=article.labels,
        topics=topics,
        dateline=article.dateline,
        pages=article.pages,
        dates=dates,
        countries=countries,
        claims=claims,
        citations=citations,
        issues=tuple(issues),
        pipeline=rules_version(),
    )


def _staged(name: str, issues: list[Issue], read: Callable[[], T], nothing: N) -> T | N:
    """What a stage reads; where it fails, `nothing` and an issue. The border of one page: no error passes it."""
    try:
        return read()
    except Exception as error:  # noqa: BLE001 - see above; the stages' own tests run without this net
        issues.append(Issue(stage=name, code="failed", message=f"{type(error).__name__}: {error}"))
        return nothing


def reference_date(page: Page, article: Article) -> date | None:
    """What relative dates count from: the caller's date, else the publication day, else the day of fetching."""
    if page.reference_date:
        return page.reference_date
    if article.published and len(article.published) >= 10:
        return date.fromisoformat(article.published[:10])
    return page.fetched_at.date() if page.fetched_at else None
