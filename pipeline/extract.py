"""A page in, a record out: the stages in order."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlsplit

from pipeline.article.layout import Layout
from pipeline.article.read import read_article
from pipeline.citations.find import find_citations
from pipeline.claims.find import find_claims
from pipeline.countries.find import find_countries
from pipeline.dates.find import find_dates
from pipeline.flags.rule import with_flags
from pipeline.record import Article, Issue, KnownOutlet, NotAnArticle, Page, Record
from pipeline.topics.find import find_topics

VERSION = "1"  # of the rules: raised whenever a record of some page may come out different


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the stages may know besides the page: the catalogue's outlets and the country policy."""

    outlets: tuple[KnownOutlet, ...] = ()
    layouts: Mapping[str, tuple[Layout, ...]] = field(default_factory=dict)  # by the outlet's slug
    policy: str = "default"


def content_id(page: Page) -> str:
    """The SHA-256 of what the page holds, in hex."""
    content = page.body if page.body is not None else (page.text or "").encode("utf-8", "surrogatepass")
    return hashlib.sha256(content).hexdigest()


def extract(page: Page, context: Context = Context()) -> Record:  # noqa: B008 - frozen
    """The record of a page. Never raises for what a page holds; what could not be read is in `issues`."""
    page_id = page.id or content_id(page)
    outlet = outlet_of(page.url, context.outlets)
    article = read_article(page, context.layouts.get(outlet.slug, ()) if outlet else ())
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
            issues=(*article.issues, Issue(stage="article", code=article.code, message=article.reason)),
            pipeline=VERSION,
        )
    return with_flags(read_findings(page_id, page, article, context))


def read_findings(page_id: str, page: Page, article: Article, context: Context) -> Record:
    """The record of an article, without flags."""
    text = article.text
    reference = reference_date(page, article)
    outlet = outlet_of(article.url or article.canonical_url, context.outlets)
    dates = find_dates(text, reference=reference, language=article.language)
    countries = find_countries(
        text,
        title=article.title,
        language=article.language,
        dateline=article.dateline,
        labels=article.labels,
        home=outlet.country if outlet else None,
        policy=context.policy,
    )
    return Record(
        id=page_id,
        url=article.url,
        canonical_url=article.canonical_url,
        site_name=article.site_name,
        title=article.title,
        authors=article.authors,
        language=article.language,
        published=article.published,
        modified=article.modified,
        published_from=article.published_from,
        access=article.access,
        access_reason=article.access_reason,
        text=text,
        labels=article.labels,
        topics=find_topics(text, title=article.title, sections=article.sections),
        dateline=article.dateline,
        pages=article.pages,
        dates=dates,
        countries=countries,
        claims=find_claims(text, language=article.language, reference=reference, dates=dates, countries=countries),
        citations=find_citations(
            text,
            language=article.language,
            reference=reference,
            dates=dates,
            links=article.links,
            outlets=context.outlets,
            own=outlet.slug if outlet else article.site_name,
            places=[mention.text for country in countries for mention in country.mentions],
        ),
        issues=article.issues,
        pipeline=VERSION,
    )


def reference_date(page: Page, article: Article) -> date | None:
    """What relative dates count from: the caller's date, else the publication day, else the day of fetching."""
    if page.reference_date:
        return page.reference_date
    if article.published and len(article.published) >= 10:
        return date.fromisoformat(article.published[:10])
    return page.fetched_at.date() if page.fetched_at else None


def outlet_of(url: str | None, outlets: tuple[KnownOutlet, ...]) -> KnownOutlet | None:
    """The outlet that a URL's host (or a parent domain of it) belongs to."""
    host = (urlsplit(url or "").hostname or "").removeprefix("www.")
    while "." in host:
        for outlet in outlets:
            if host in outlet.hosts:
                return outlet
        host = host.partition(".")[2]
    return None
