"""Sitemaps and listings."""

import contextlib
import gzip
from datetime import UTC, datetime

import pytest

from crawler.found import Found, distinct, url_key
from crawler.listing import Linked, looks_like_article, read_listing
from crawler.losses import Lost
from crawler.sitemaps import read_instant, read_sitemap
from crawler.sources import check_shape, read_source
from tests.timing import doubled_work_is_linear

URL = "https://p.example/sitemap.xml"
NEWS = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc> /a </loc><lastmod>2026-03-02</lastmod>
 <news:news><news:publication><news:name>Paper</news:name><news:language>ko</news:language></news:publication>
 <news:publication_date>2026-03-01T10:00+09:00</news:publication_date><news:title>Left &amp; gone</news:title></news:news>
 </url><url><loc>file:///etc/passwd</loc></url><url></url></urlset>"""


def test_news_sitemap() -> None:
    (page,) = read_sitemap(NEWS.encode(), URL).pages
    assert (page.url, page.title, page.language) == ("https://p.example/a", "Left & gone", "ko")
    assert page.changed == datetime(2026, 3, 2, tzinfo=UTC)
    assert page.published == "2026-03-01T10:00+09:00"


def test_addresses_of_pictures_are_not_those_of_the_page() -> None:
    body = b"""<urlset xmlns:i="http://i.example/"><url><i:image><i:loc>https://p.example/a.jpg</i:loc><i:title>A</i:title>
      </i:image><loc>https://p.example/a</loc></url></urlset>"""
    (page,) = read_sitemap(body, URL).pages
    assert (page.url, page.title) == ("https://p.example/a", None)


@pytest.mark.parametrize(
    "loc", ["https://p.example/a?b=1&c=2", "https://p.example/a?b=1&amp;c=2", "<![CDATA[https://p.example/a?b=1&c=2]]>"]
)
def test_ampersands_of_addresses_stay(loc: str) -> None:
    (page,) = read_sitemap(f"<urlset><url><loc>{loc}</loc></url></urlset>".encode(), URL).pages
    assert page.url == "https://p.example/a?b=1&c=2"


def test_packed_index() -> None:
    index = "<sitemapindex><sitemap><loc>https://p.example/1.xml</loc></sitemap></sitemapindex>"
    sitemap = read_sitemap(gzip.compress(index.encode()), URL)
    assert [child.url for child in sitemap.sitemaps] == ["https://p.example/1.xml"]
    assert sitemap.problem is None


@pytest.mark.parametrize(
    ("body", "count"),
    [
        (b"https://p.example/a\nhttps://p.example/b\nnot an address\n", 2),
        (NEWS.encode()[:-60], 1),
        (b"<urlset><url><loc>https://p.example/a</loc></url><url><loc>https://p.exa", 1),
        (b"<html><body>404</body></html>", 0),
        (b"\x00\x01", 0),
        (b"", 0),
    ],
    ids=["text", "cut_off", "cut_in_an_address", "html", "bytes", "empty"],
)
def test_what_can_be_read_is_read(body: bytes, count: int) -> None:
    sitemap = read_sitemap(body, URL)
    assert len(sitemap.pages) == count
    assert count or sitemap.problem


def test_entities_stay_closed() -> None:
    body = b'<!DOCTYPE u [<!ENTITY x SYSTEM "file:///etc/passwd">]><urlset><url><loc>http://p.example/&x;</loc></url></urlset>'
    assert all("root:" not in page.url for page in read_sitemap(body, URL).pages)


@pytest.mark.parametrize("text", [None, "", "yesterday", "2026-13-01", "0"])
def test_no_date_is_none(text: str | None) -> None:
    assert read_instant(text) is None


PAGE = b"""<html><head><base href="https://p.example/x/"></head><body><ul class="latest"><li><a href="1">One</a></li>
<li><a href="javascript:void(0)">No</a></li><li><a href="2#part">Two</a></li></ul><a href="/about">About</a></body></html>"""


def test_links_are_read_in_the_charset_that_the_transport_names() -> None:
    page = "<a href='/1'>주민들이 마을을 떠났다</a>".encode("euc-kr")
    for headers in ({"content-type": "text/html; charset=euc-kr"}, {}):
        (found,) = read_source(page, URL, headers, "listing", "a", URL).found
        assert found.hints.title == "주민들이 마을을 떠났다"


def test_an_empty_shell_is_said() -> None:
    shell = b"<html><body><div id='root'></div><script src='/app.js'></script></body></html>"
    assert "JavaScript" in (read_source(shell, URL, {}, "home", None, URL).problem or "")


def test_listing_by_rule() -> None:
    links = read_listing(PAGE, "https://p.example/", "ul.latest li")
    assert links == (Linked("https://p.example/x/1", "One"), Linked("https://p.example/x/2#part", "Two"))


@pytest.mark.parametrize("rule", ["ul..x", "unparsed-text('/etc/passwd')", "[["])
def test_a_wrong_rule_is_named(rule: str) -> None:
    with pytest.raises(Lost, match="CSS rule"):
        read_listing(PAGE, "https://p.example/", rule)


@pytest.mark.parametrize(
    ("path", "text", "wanted"),
    [
        ("/2026/03/02/families-leave", "x", True),
        ("/world/families-leave-velmoor-after-flood", None, True),
        ("/article/1234567", "Families leave Velmoor after the flood", True),
        ("/story?id=1234567", "Families leave Velmoor after the flood", True),
        ("/news/%EA%B8%B0%EC%82%AC-%EC%A3%BC%EB%AF%BC-%EB%A7%88%EC%9D%84", "주민들이 마을을 떠났다", True),
        ("/view/1234567", "주민들이 마을을 떠났다", True),
        ("/tag/velmoor-flood-news-today", "All about Velmoor in one place", False),
        ("/about-us", "About us", False),
        ("/", "Home", False),
        ("/2026/03/02/photo-of-the-day.jpg", "A photo of the day, enlarged", False),
    ],
)
def test_article_addresses(path: str, text: str | None, wanted: bool) -> None:
    assert looks_like_article(Linked(f"https://p.example{path}", text), "https://www.p.example/") is wanted


def test_other_sites_are_not_the_outlets() -> None:
    link = Linked("https://other.example/2026/03/02/families-leave-velmoor", "Families leave Velmoor")
    assert not looks_like_article(link, "https://p.example/")


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("HTTPS://P.example:443/a?utm_source=x&b=1#top", "https://p.example/a?b=1"),
        ("http://p.example", "http://p.example/"),
        ("http://p.example/a?fbclid=1", "http://p.example/a"),
        ("http://p.example/a?q=a%20b&c", "http://p.example/a?q=a%20b&c"),
        ("http://p.example/a?q=a%20b&utm_source=x&c", "http://p.example/a?q=a%20b&c"),
        ("http://p.example:8080/a", "http://p.example:8080/a"),
    ],
)
def test_addresses_that_are_the_same(url: str, key: str) -> None:
    assert url_key(url) == key


def test_each_article_once_as_first_named() -> None:
    one, same = Found(url="http://p.example/a?utm_x=1", source="f"), Found(url="http://p.example/a", source="s")
    assert distinct((one, same)) == (one,)


def test_a_feed_under_a_sitemaps_name_is_read_as_what_it_is() -> None:
    rss = b"<rss version='2.0'><channel><item><link>http://p.example/a</link></item></channel></rss>"
    assert read_source(rss, URL, {}, "news_sitemap", None, URL).found[0].url == "http://p.example/a"
    assert read_source(NEWS.encode(), URL, {}, "feed", None, URL).found[0].url == "https://p.example/a"


@pytest.mark.parametrize(
    "body",
    [b"<rss>" + b"<a>" * 5000, b"<rss " + b"a='1' " * 20_000 + b">", b"<rss><x" + b" y" * 50_000],
    ids=["deep", "many_attributes", "unclosed_tag"],
)
def test_markup_that_slows_parsers_is_refused(body: bytes) -> None:
    with pytest.raises(Lost):
        check_shape(body)
    assert read_source(body, URL, {}, "feed", None, URL).problem


def test_html_inside_cdata_does_not_count() -> None:
    check_shape(b"<rss><channel><item><![CDATA[" + b"<br>" * 5000 + b"]]></item></channel></rss>")


@pytest.mark.parametrize("piece", [b"<", b"<a ", b"<!--", b"<![CDATA[", b"<a>", b"]]>", b'<a b="'], ids=repr)
def test_the_shape_is_checked_in_linear_time(piece: bytes) -> None:
    def work(size: int) -> None:
        with contextlib.suppress(Lost):
            check_shape(piece * size)

    assert doubled_work_is_linear(work, 8_000)
