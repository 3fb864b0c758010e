"""The outlets of the news web: healthy ones, one for each way of publishing, and one for each fault."""

import gzip
import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape

import zstandard

from outlets.outlet import Outlet, Source, SourceKind
from tests.newsweb.web import Reply, Site, Web

START = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=12)  # an old feed would be a stale one
PLACES = ("Velmoor", "Tarnhill", "Ostervale", "Quillon", "Bresk", "Halden Ford", "Miravel", "Sorrow Bay")
TEXT = "text/plain; charset=utf-8"
XML = "application/xml; charset=utf-8"


def story(number: int) -> str:
    """The text of an invented article."""
    place, count = PLACES[number % len(PLACES)], 12 + 7 * number
    paragraphs = [
        f"At least {count} people left {place} in the first week of March, the district office said on Monday.",
        f"The office counted {count // 3} families among them. A further {number + 4} were still on the road to the coast.",
        f"Residents of {place} said that the market had closed and that the river road was passable again since Sunday.",
        "The provincial council did not answer questions. It had announced a registration of all households in January.",
    ]
    return "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def article(number: int, title: str, head: str = "") -> bytes:
    text = (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>{head}</head><body>'
        f'<nav><a href="/">Home</a></nav><article><h1>{escape(title)}</h1>{story(number)}</article></body></html>'
    )
    return text.encode()


class Paper(Site):
    """A healthy outlet: articles under /news/, an RSS feed, robots.txt, validators. Subclasses change one thing."""

    name = "rss"
    kind: SourceKind = "feed"
    path = "/feed"
    articles = 6
    links: str | None = None
    robots = "User-agent: *\nDisallow: /private/\n"

    def outlet(self) -> Outlet:
        return Outlet(
            slug=self.name,
            name=self.name.title(),
            homepage=f"{self.base}/",
            hosts=(f"{self.name}.example",),  # the loopback address would belong to all of them
            sources=(Source(kind=self.kind, url=self.base + self.path, links=self.links),),
            delay=self.delay,
        )

    def slug(self, number: int) -> str:
        return f"/news/2026/03/{number:02d}-families-leave-{PLACES[number % len(PLACES)].lower().replace(' ', '-')}"

    def title(self, number: int) -> str:
        return f"Families leave {PLACES[number % len(PLACES)]} ({number})"

    def expected(self) -> set[str]:
        """The addresses of all articles that a good crawler brings home."""
        return {self.base + self.slug(number) for number in range(self.articles)} if self.healthy else set()

    def published(self, number: int) -> datetime:
        return START + timedelta(hours=number)

    def reply(self, path: str, headers: Mapping[str, str]) -> Reply:
        if path == "/robots.txt":
            return Reply(body=self.robots.encode(), content_type=TEXT)
        if path == self.path:
            return self.source(headers)
        if path == "/":
            return Reply(body=self.home())
        for number in range(self.articles):
            if path.partition("?")[0] == self.slug(number):
                return self.page(number, headers)
        return self.other(path, headers)

    def source(self, headers: Mapping[str, str]) -> Reply:
        return conditional(self.feed(), headers, "application/rss+xml")

    def page(self, number: int, headers: Mapping[str, str]) -> Reply:
        return conditional(article(number, self.title(number)), headers, "text/html; charset=utf-8")

    def other(self, path: str, headers: Mapping[str, str]) -> Reply:
        return Reply(status=404, body=b"<title>Not found</title>")

    def home(self) -> bytes:
        links = "".join(
            f'<li><a href="{self.slug(number)}">{escape(self.title(number))}</a></li>'
            for number in range(self.articles)
        )
        return f"<!doctype html><title>{self.name}</title><ul>{links}</ul><a href='/about'>About us</a>".encode()

    def feed(self) -> bytes:
        items = "".join(
            f"<item><title>{escape(self.title(n))}</title><link>{self.base}{self.slug(n)}?utm_source=rss</link>"
            f"<pubDate>{format_datetime(self.published(n))}</pubDate></item>"
            for n in range(self.articles)
        )
        head = f"<title>{self.name}</title><link>{self.base}/</link>"
        return f'<?xml version="1.0"?><rss version="2.0"><channel>{head}{items}</channel></rss>'.encode()

    def urls(self) -> str:
        return "".join(
            f"<url><loc>{self.base}{self.slug(n)}</loc><lastmod>{self.published(n).isoformat()}</lastmod></url>"
            for n in range(self.articles)
        )


def conditional(body: bytes, headers: Mapping[str, str], content_type: str) -> Reply:
    """The body with an ETag, or 304 to whom it is known."""
    etag = f'"{hash(body) & 0xFFFFFFFF:x}"'
    if headers.get("if-none-match") == etag:
        return Reply(status=304, headers=(("ETag", etag),))
    return Reply(body=body, content_type=content_type, headers=(("ETag", etag),))


class Atom(Paper):
    name = "atom"

    def feed(self) -> bytes:
        entries = "".join(
            f'<entry><title>{escape(self.title(n))}</title><link href="{self.slug(n)}"/><id>urn:x:{n}</id>'
            f"<updated>{self.published(n).isoformat()}</updated></entry>"
            for n in range(self.articles)
        )
        return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Atom</title>{entries}</feed>'.encode()


class Json(Paper):
    name = "json"

    def feed(self) -> bytes:
        items = [
            {"id": str(n), "url": self.slug(n), "title": self.title(n), "date_published": self.published(n).isoformat()}
            for n in range(self.articles)
        ]
        return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Json", "items": items}).encode()


class Rdf(Paper):
    name = "rdf"

    def feed(self) -> bytes:
        items = "".join(
            f'<item rdf:about="{self.base}{self.slug(n)}"><title>{self.title(n)}</title>'
            f"<link>{self.base}{self.slug(n)}</link></item>"
            for n in range(self.articles)
        )
        spaces = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
        return f"<rdf:RDF {spaces}><channel><title>Rdf</title></channel>{items}</rdf:RDF>".encode()


class Korean(Paper):
    """A feed in EUC-KR that does not say so."""

    name = "korean"

    def title(self, number: int) -> str:
        return f"주민들이 마을을 떠났다고 지역 사무소가 밝혔다 ({number})"

    def feed(self) -> bytes:
        return super().feed().decode().replace('<?xml version="1.0"?>', "").encode("euc-kr")


class NewsSitemap(Paper):
    """An index of gzipped news sitemaps."""

    name = "sitemap"
    kind: SourceKind = "news_sitemap"
    path = "/sitemap-index.xml"

    def source(self, headers: Mapping[str, str]) -> Reply:
        child = f"<sitemap><loc>{self.base}/news-sitemap.xml.gz</loc><lastmod>2026-03-03</lastmod></sitemap>"
        index = f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{child}</sitemapindex>'
        return conditional(index.encode(), headers, XML)

    def other(self, path: str, headers: Mapping[str, str]) -> Reply:
        if path == "/news-sitemap.xml.gz":
            space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
            return conditional(
                gzip.compress(f"<urlset {space}>{self.urls()}</urlset>".encode(), mtime=0), headers, "application/gzip"
            )
        return super().other(path, headers)


class Listing(Paper):
    name = "listing"
    kind: SourceKind = "listing"
    path = "/latest"
    links = "ul.latest a"

    def source(self, headers: Mapping[str, str]) -> Reply:
        return Reply(body=self.home().replace(b"<ul>", b'<ul class="latest">'))


class HomeOnly(Paper):
    name = "home"
    kind: SourceKind = "home"
    path = "/"

    def source(self, headers: Mapping[str, str]) -> Reply:
        return Reply(body=self.home())


class BrokenFeed(Paper):
    """The feed is an error page; the home page still names every article."""

    name = "broken-feed"

    def source(self, headers: Mapping[str, str]) -> Reply:
        return Reply(body=b"<html><body><h1>Database error</h1>", content_type="application/rss+xml")


class GoneFeed(Paper):
    name = "gone-feed"

    def source(self, headers: Mapping[str, str]) -> Reply:
        return Reply(status=410)


class MovedFeed(Paper):
    name = "moved-feed"

    def source(self, headers: Mapping[str, str]) -> Reply:
        return Reply(status=301, headers=(("Location", "/new-feed"),))

    def other(self, path: str, headers: Mapping[str, str]) -> Reply:
        if path == "/new-feed":
            return conditional(self.feed(), headers, "application/rss+xml")
        return super().other(path, headers)


class CutFeed(Paper):
    """A feed that breaks off after its third item."""

    name = "cut-feed"

    def feed(self) -> bytes:
        return super().feed().split(b"<item>" + b"<title>Families leave Quillon", 1)[0] + b"<item><title>Fam"


class RobotsFails(Paper):
    """Its robots.txt answers 500: nothing may be fetched."""

    name = "robots-500"
    healthy = False

    def reply(self, path: str, headers: Mapping[str, str]) -> Reply:
        return Reply(status=500) if path == "/robots.txt" else super().reply(path, headers)


class RobotsRefused(Paper):
    """Its robots.txt answers 403: everything may be fetched."""

    name = "robots-403"

    def reply(self, path: str, headers: Mapping[str, str]) -> Reply:
        return Reply(status=403) if path == "/robots.txt" else super().reply(path, headers)


class RobotsForbids(Paper):
    """Even articles are allowed, odd ones are not; it also asks for a Crawl-delay."""

    name = "robots-some"
    robots = "User-agent: *\nCrawl-delay: 0.2\nDisallow: /news/2026/03/01\nDisallow: /news/2026/03/03\n"

    def expected(self) -> set[str]:
        return {url for url in super().expected() if "/01-" not in url and "/03-" not in url}


class Busy(Paper):
    """Answers every article with 429 and Retry-After the first time."""

    name = "busy"
    retry_after = "1"

    def __init__(self) -> None:
        super().__init__()
        self.refused: set[int] = set()

    def page(self, number: int, headers: Mapping[str, str]) -> Reply:
        if number == 2 and number not in self.refused:
            self.refused.add(number)
            return Reply(status=429, headers=(("Retry-After", self.retry_after),))
        return super().page(number, headers)


class Flaky(Paper):
    """The first answer to each article is an error or a broken connection."""

    name = "flaky"

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[int] = set()

    def page(self, number: int, headers: Mapping[str, str]) -> Reply:
        if number in self.seen:
            return super().page(number, headers)
        self.seen.add(number)
        return Reply(reset=True) if number % 2 else Reply(status=502)


class Refusing(Paper):
    name = "refusing"
    healthy = False

    def page(self, number: int, headers: Mapping[str, str]) -> Reply:
        return Reply(status=403, body=b"<title>Just a moment...</title>")


class Dripping(Paper):
    """Articles arrive a byte a second."""

    name = "dripping"
    healthy = False
    articles = 2

    def page(self, number: int, headers: Mapping[str, str]) -> Reply:
        return Reply(body=article(number, self.title(number)), drip=1.0)


class Hanging(Paper):
    name = "hanging"
    healthy = False
    articles = 2

    def page(self, number: int, headers: Mapping[str, str]) -> Reply:
        return Reply(hang=60.0)


class Huge(Paper):
    """Too large, said and unsaid, and three kinds of bombs."""

    name = "huge"
    healthy = False
    articles = 5

    def page(self, number: int, headers: Mapping[str, str]) -> Reply:
        size = 64 << 20
        if number == 0:
            return Reply(body=b"x" * (12 << 20), length=False)
        if number == 1:
            return Reply(body=b"x" * (12 << 20))
        if number == 2:
            return Reply(body=gzip.compress(bytes(size)), headers=(("Content-Encoding", "gzip"),))
        if number == 3:
            return Reply(body=zstandard.compress(bytes(size)), headers=(("Content-Encoding", "zstd"),))
        twice = gzip.compress(gzip.compress(bytes(size)))
        return Reply(body=twice, headers=(("Content-Encoding", "gzip, gzip"),))


class Hostile(Paper):
    """A feed with entities, and links and redirects that lead inside."""

    name = "hostile"
    healthy = False
    articles = 1

    def __init__(self, trap: str) -> None:
        super().__init__()
        self.trap = trap

    def feed(self) -> bytes:
        entities = (
            '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">'
        )
        links = [
            f"{self.trap}/metadata", f"{self.base}/redirect", f"{self.base}/chain", f"{self.base}/loop/0",
            "http://[::ffff:127.0.0.2]/", "http://0x7f.2/", "http://2130706434/", "http://100.64.0.1/",
            "http://169.254.169.254/latest/meta-data/", "http://[::1]/", "file:///etc/passwd", "FILE:/etc/passwd",
            "ftp://127.0.0.2/x", "data:text/html,hello", f"http://user:secret@{self.trap[7:]}/",
        ]  # fmt: skip
        items = "".join(f"<item><title>&b;&x;</title><link>{escape(link)}</link></item>" for link in links)
        head = f"<!DOCTYPE rss [{entities}]>"
        return f'<?xml version="1.0"?>{head}<rss version="2.0"><channel>{items}</channel></rss>'.encode()

    def other(self, path: str, headers: Mapping[str, str]) -> Reply:
        if path == "/redirect":
            return Reply(status=302, headers=(("Location", f"{self.trap}/redirected"), ("Set-Cookie", "secret=1")))
        if path == "/chain":
            return Reply(status=302, headers=(("Location", "/redirect"), ("Referrer-Policy", "builtins.exit")))
        if path.startswith("/loop/"):
            return Reply(status=302, headers=(("Location", f"/loop/{int(path[6:]) + 1}"),))
        return super().other(path, headers)


class Nested(Paper):
    """A feed whose nesting takes a feed parser many seconds."""

    name = "nested"

    def feed(self) -> bytes:
        return b"<rss><channel><item><description>" + b"<a>" * 200_000


class Odd(Paper):
    """Pages that are no articles, or must not be kept."""

    name = "odd"
    healthy = False
    articles = 7

    def page(self, number: int, headers: Mapping[str, str]) -> Reply:
        if number == 0:
            return Reply(body=b"\x89PNG\r\n\x1a\n" + bytes(40), content_type="image/png")
        if number == 1:
            shell = b'<!doctype html><html><body><div id="root"></div><script src="/app.js"></script></body></html>'
            return Reply(body=shell)
        if number == 2:
            return Reply(body=article(2, self.title(2)), headers=(("TDM-Reservation", "1"),))
        if number == 3:
            return Reply(status=410)
        if number == 4:
            return Reply(status=402, body=b"Subscribe")
        if number == 5:
            return Reply(body=b"")
        return Reply(body=b"x", headers=(("X-Large", "y" * 40_000),))


def outlets_of(web: Web) -> tuple[Outlet, ...]:
    """The outlets of the sites that are served."""
    return tuple(site.outlet() for site in web.sites.values() if isinstance(site, Paper))


def healthy_sites() -> list[Site]:
    kinds: list[type[Paper]] = [
        Paper, Atom, Json, Rdf, Korean, NewsSitemap, Listing, HomeOnly, BrokenFeed, GoneFeed, MovedFeed, CutFeed,
        RobotsRefused, RobotsForbids, Busy, Flaky,
    ]  # fmt: skip
    return [kind() for kind in kinds]


def faulty_sites(trap: str) -> list[Site]:
    return [RobotsFails(), Refusing(), Dripping(), Hanging(), Huge(), Hostile(trap), Nested(), Odd()]
