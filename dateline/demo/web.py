"""The sample news web: what each sample outlet answers, `elapsed` seconds after the start.

`respond` is a pure function of the site, the path and the time; `serve` puts all sites behind one loopback port.
"""

import asyncio
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from email.utils import format_datetime
from html import escape

from dateline.demo.samples import Site, Story, Version

RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}
READ_LIMIT = 10.0  # seconds a visitor may take to send a request


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    status: int
    content_type: str
    body: bytes


def respond(site: Site, base: str, path: str, elapsed: float) -> Answer:
    """What `site`, reachable at `base`, answers to GET `path`."""
    stories = [story for story in site.stories if story.after <= elapsed]
    if path == "/robots.txt":
        return _answer("text/plain", f"User-agent: *\nDisallow: /search\nSitemap: {base}/news-sitemap.xml\n")
    if path == "/feed" and site.publishes in FEEDS:
        content_type, write = FEEDS[site.publishes]
        return _answer(content_type, write(site, base, stories, elapsed))
    if path == "/news-sitemap.xml" and site.publishes in ("sitemap", "broken"):
        return _answer("application/xml", _sitemap(site, base, stories, elapsed))
    if path == "/":
        return _answer("text/html", _home(site, stories))
    for story in stories:
        if path == story.path:
            return _answer("text/html", _article(site, base, story, story.at(elapsed)))
    return _answer("text/html", "<!doctype html><title>Not found</title><p>No such page.", status=404)


def _answer(content_type: str, text: str, status: int = 200) -> Answer:
    return Answer(status=status, content_type=f"{content_type}; charset=utf-8", body=text.encode())


def _modified(story: Story, version: Version) -> str:
    """When a version was printed: each edit counts as an hour."""
    hour = story.published.hour + version.edits
    return story.published.replace(hour=min(hour, 23)).isoformat()


def _date(story: Story) -> str:
    return story.published.date().isoformat() if story.date_only else story.published.isoformat()


def _rss(site: Site, base: str, stories: list[Story], elapsed: float) -> str:
    items = "".join(
        f"<item><title>{escape(story.at(elapsed).title)}</title><link>{base}{story.path}</link>"
        f"<guid>{base}{story.path}</guid><pubDate>{format_datetime(story.published)}</pubDate></item>"
        for story in stories
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>{escape(site.name)}</title>'
        f"<link>{base}/</link><language>{site.language}</language>{items}</channel></rss>"
    )


def _broken(site: Site, base: str, stories: list[Story], elapsed: float) -> str:
    return "<html><body><h1>Database error</h1><p>The feed is out of order." + "<rss><channel"


def _atom(site: Site, base: str, stories: list[Story], elapsed: float) -> str:
    entries = "".join(
        f'<entry><title>{escape(story.at(elapsed).title)}</title><link href="{base}{story.path}"/>'
        f"<id>{base}{story.path}</id><published>{story.published.isoformat()}</published>"
        f"<updated>{_modified(story, story.at(elapsed))}</updated></entry>"
        for story in stories
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">'
        f"<title>{escape(site.name)}</title><id>{base}/</id><updated>2026-07-01T00:00:00Z</updated>{entries}</feed>"
    )


def _json(site: Site, base: str, stories: list[Story], elapsed: float) -> str:
    items = [
        {
            "id": base + story.path,
            "url": base + story.path,
            "title": story.at(elapsed).title,
            "date_published": story.published.isoformat(),
            "date_modified": _modified(story, story.at(elapsed)),
        }
        for story in stories
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": site.name, "language": site.language}
    return json.dumps({**feed, "items": items}, ensure_ascii=False)


def _sitemap(site: Site, base: str, stories: list[Story], elapsed: float) -> str:
    urls = "".join(
        f"<url><loc>{base}{story.path}</loc><lastmod>{_modified(story, story.at(elapsed))}</lastmod><news:news>"
        f"<news:publication><news:name>{escape(site.name)}</news:name><news:language>{site.language}</news:language>"
        f"</news:publication><news:publication_date>{story.published.isoformat()}</news:publication_date>"
        f"<news:title>{escape(story.at(elapsed).title)}</news:title></news:news></url>"
        for story in stories
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">{urls}</urlset>'
    )


FEEDS: dict[str, tuple[str, Callable[[Site, str, list[Story], float], str]]] = {
    "rss": ("application/rss+xml", _rss),
    "atom": ("application/atom+xml", _atom),
    "json": ("application/feed+json", _json),
    "broken": ("application/rss+xml", _broken),
}


def _head(site: Site, title: str, more: str = "") -> str:
    direction = "rtl" if site.language in RIGHT_TO_LEFT else "ltr"
    return (
        f'<!doctype html><html lang="{site.language}" dir="{direction}"><head><meta charset="utf-8">'
        f'<title>{escape(title)} | {escape(site.name)}</title><meta property="og:site_name" '
        f'content="{escape(site.name)}">{more}</head><body>'
        f'<header><nav><a href="/">{escape(site.name)}</a></nav></header>'
    )


def _foot(site: Site) -> str:
    return (
        f"<footer><p>{escape(site.name)}: a sample outlet. Its texts are invented for the Dateline demonstration.</p>"
        "<p>Our site uses cookies. Accept all</p></footer></body></html>"
    )


def _home(site: Site, stories: list[Story]) -> str:
    links = "".join(f'<li><a href="{story.path}">{escape(story.title)}</a></li>' for story in stories)
    return _head(site, site.name) + f"<main><ul>{links}</ul></main>" + _foot(site)


def _article(site: Site, base: str, story: Story, version: Version) -> str:
    data: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": version.title,
        "datePublished": _date(story),
        "publisher": {"@type": "Organization", "name": site.name},
        "mainEntityOfPage": base + story.path,
    }
    if version.edits:
        data["dateModified"] = _modified(story, version)
    if site.paywall:
        data["isAccessibleForFree"] = False
    more = (
        f'<meta property="og:type" content="article"><meta property="og:title" content="{escape(version.title)}">'
        f'<link rel="canonical" href="{base}{story.path}"><script type="application/ld+json">{_script(data)}</script>'
    )
    top = f"<h1>{escape(version.title)}</h1>"
    if story.topic:
        country = story.labels.get("Country", "")
        top = f"<p>{escape(story.topic)} {escape(country)} | {story.published:%d %B %Y}</p>{top}"
        shown = " / ".join(f"{key}: {value}" for key, value in story.labels.items())
        top += f"<p>{escape(shown)} /</p>"
    paragraphs = version.paragraphs[:1] if site.paywall else version.paragraphs
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    if site.paywall:
        body += '<div class="paywall"><p>Subscribe to read the full story.</p></div>'
    if version.note:
        body += f"<p><em>{escape(version.note)}</em></p>"
    main = f'<main><article>{top}<div class="article-body">{body}</div></article></main>'
    return _head(site, version.title, more) + main + _foot(site)


def _script(data: object) -> str:
    """JSON that cannot end its script element."""
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")


async def serve(sites: tuple[Site, ...], port: int, elapsed: Callable[[], float]) -> asyncio.Server:
    """A running server on 127.0.0.1 for all sites, each under its own host name; port 0 takes a free one."""
    by_host = {host_of(site): site for site in sites}

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), READ_LIMIT)
            writer.write(_reply(by_host, head, elapsed()))
            await writer.drain()
        except (TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError):
            pass  # a visitor who breaks off is no concern of a sample outlet
        finally:
            writer.close()

    return await asyncio.start_server(answer, "127.0.0.1", port)


def host_of(site: Site) -> str:
    """The site's host name; browsers and the crawler know that names under "localhost" are this machine."""
    return f"{site.slug}.localhost"


def _reply(sites: Mapping[str, Site], head: bytes, elapsed: float) -> bytes:
    """The bytes of an HTTP/1.1 answer to a request's head, 304 where the visitor has this very body already."""
    lines = head.decode("latin-1").split("\r\n")
    method, _, rest = lines[0].partition(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:])}
    path = rest.split(" ")[0].split("?")[0]
    if method not in ("GET", "HEAD"):
        return b"HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    host = headers.get("host", "")
    site = sites.get(host.partition(":")[0])
    answer = respond(site, f"http://{host}", path, elapsed) if site else _answer("text/plain", "No such host.", 404)
    etag = f'"{hashlib.sha256(answer.body).hexdigest()[:16]}"'
    if headers.get("if-none-match") == etag:
        return f"HTTP/1.1 304 Not Modified\r\nETag: {etag}\r\nConnection: close\r\n\r\n".encode()
    top = (
        f"HTTP/1.1 {answer.status} {'OK' if answer.status == 200 else 'Not Found'}\r\nContent-Type: "
        f"{answer.content_type}\r\nContent-Length: {len(answer.body)}\r\nETag: {etag}\r\nConnection: close\r\n\r\n"
    )
    return top.encode() + (b"" if method == "HEAD" else answer.body)
