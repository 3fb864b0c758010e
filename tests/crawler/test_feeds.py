"""Feeds of every kind, as outlets write them."""

import gzip
import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crawler.conformance import feed as as_plain
from crawler.feeds import plain, read_feed
from crawler.sources import read_source

URL = "https://feeds.example.net/paper/all.xml"


def rss(items: str, head: str = "<link>https://paper.example.org/</link>") -> bytes:
    return f'<rss version="2.0"><channel><title>Paper</title>{head}{items}</channel></rss>'.encode()


def test_rss_item() -> None:
    item = "<item><title>Two left &amp;amp; one stayed</title><link>https://paper.example.org/a</link>"
    item += "<guid>7</guid><pubDate>Mon, 02 Mar 2026 10:00:00 +0300</pubDate><category>News</category></item>"
    feed = read_feed(rss(item), URL)
    (entry,) = feed.entries
    assert (feed.format, feed.title, feed.link) == ("rss20", "Paper", "https://paper.example.org/")
    assert (entry.link, entry.id, entry.tags) == ("https://paper.example.org/a", "7", ("News",))
    assert entry.published == datetime(2026, 3, 2, 7, tzinfo=UTC)
    assert plain(entry.title) == "Two left & one stayed"


@pytest.mark.parametrize(
    ("link", "wanted"),
    [
        ("/a/1", "https://paper.example.org/a/1"),
        ("a/1", "https://paper.example.org/a/1"),
        ("  https://x.example/b  ", "https://x.example/b"),
    ],
    ids=["from_the_root", "from_the_site", "absolute_with_blanks"],
)
def test_item_links_are_relative_to_the_site(link: str, wanted: str) -> None:
    assert read_feed(rss(f"<item><link>{link}</link></item>"), URL).entries[0].link == wanted


def test_links_inside_texts_are_relative_to_the_document() -> None:
    item = '<item><link>/a</link><description>&lt;a href="more"&gt;more&lt;/a&gt;</description></item>'
    assert 'href="https://feeds.example.net/paper/more"' in (read_feed(rss(item), URL).entries[0].summary or "")


def test_click_counters_are_left_aside() -> None:
    item = "<item><link>https://count.example/1</link><f:origLink>https://paper.example.org/a</f:origLink></item>"
    body = rss(item).replace(b"<rss ", b'<rss xmlns:f="http://rssnamespace.org/feedburner/ext/1.0" ')
    assert read_feed(body, URL).entries[0].link == "https://paper.example.org/a"


def test_atom_entry_inherits_its_author_and_prefers_the_alternate_link() -> None:
    body = b"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>P</title><author><name>Redaction</name></author>
      <entry><title>T</title><link rel="enclosure" href="/a.mp3"/><link rel="alternate" href="/a"/><id>urn:1</id>
      <updated>2026-03-02T10:00:00Z</updated></entry></feed>"""
    (entry,) = read_feed(body, "https://p.example/atom").entries
    assert entry.authors == ("Redaction",)
    assert entry.link == "https://p.example/a"
    assert entry.enclosures == ("https://p.example/a.mp3",)
    assert entry.updated == datetime(2026, 3, 2, 10, tzinfo=UTC)
    assert entry.published is None


@pytest.mark.parametrize("identity", ["mailto:desk@p.example", "urn:x", "javascript:void(0)"])
def test_an_id_that_is_no_address_is_no_link(identity: str) -> None:
    assert read_feed(rss(f"<item><guid>{identity}</guid></item>"), URL).entries[0].link is None


def test_euc_kr_that_nobody_declared() -> None:
    title = "지역 사무소는 주민들이 마을을 떠났다고 밝혔다"
    body = f"<rss><channel><item><title>{title}</title><link>http://p.example/1</link></item></channel></rss>"
    assert read_feed(body.encode("euc-kr"), URL).entries[0].title == title


def json_feed(**fields: object) -> bytes:
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "J", **fields}).encode()


def test_json_feed() -> None:
    item = {
        "id": 12,
        "url": "/a",
        "date_published": "2026-03-02T10:00:00+03:00",
        "content_text": "Twelve people left. More will follow.",
        "authors": [{"name": "A"}, {"name": ""}],
        "tags": ["x", " ", 5],
        "attachments": [{"url": "/a.pdf"}, {}],
    }
    feed = read_feed(json_feed(items=[item, "no item"], home_page_url="https://p.example/", language="en"), URL)
    (entry,) = feed.entries
    assert (entry.id, entry.link, entry.title) == ("12", "https://p.example/a", "Twelve people left. More will follow.")
    assert entry.published == datetime(2026, 3, 2, 7, tzinfo=UTC)
    assert (entry.authors, entry.tags, entry.enclosures) == (("A",), ("x",), ("https://p.example/a.pdf",))
    assert entry.language == "en"


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b'{"items": 4}', b"<html><body>Error", b"\x00\xff\xfe", b"<!DOCTYPE x>", b"no feed"],
    ids=repr,
)
def test_what_is_no_feed_has_no_format(body: bytes) -> None:
    feed = read_feed(body, URL)
    assert feed.entries == ()
    assert feed.format == ""


def test_only_a_feed_that_breaks_off_has_a_problem() -> None:
    whole = rss("<item><title>Left & gone</title><link>/a</link></item>")
    assert read_feed(whole, URL).problem is None
    assert "damaged" in (read_feed(whole[:-30], URL).problem or "")


def test_entities_are_neither_expanded_without_end_nor_read_from_files() -> None:
    entities = '<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )
    body = f'<!DOCTYPE rss [{entities}<!ENTITY x SYSTEM "file:///etc/passwd">]>'.encode()
    feed = read_feed(body + rss("<item><title>&i;&x;</title><link>/a</link></item>"), URL)
    assert all(len(entry.title or "") < 1000 and "root:" not in (entry.title or "") for entry in feed.entries)


def test_the_benchmark_shape() -> None:
    got = as_plain(rss("<item><title>T</title><link>/a</link></item>"), URL, {"Content-Type": "text/xml"})
    assert got["feed"]["link"] == "https://paper.example.org/"
    assert got["entries"][0]["link"] == "https://paper.example.org/a"
    assert got["entries"][0]["published"] is None
    json.dumps(got)


PIECES = st.sampled_from(
    ["<rss>", "<channel>", "<item>", "</item>", "<link>", "http://[", "/a", "<entry>", "&amp;", "<![CDATA[", "]]>", "{"]
)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.one_of(st.binary(max_size=200), st.lists(PIECES, max_size=20).map(lambda parts: "".join(parts).encode())))
def test_nothing_in_a_feed_raises(body: bytes) -> None:
    feed = read_feed(body, URL)
    assert all(entry.link is None or entry.link.startswith("http") for entry in feed.entries)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Fri, 27 Nov 2026 10:00:00 KST", datetime(2026, 11, 27, 1, tzinfo=UTC)),
        ("Fri, 27 Nov 2026 10:00:00 CEST", datetime(2026, 11, 27, 8, tzinfo=UTC)),
        ("Fri, 27 Nov 2026 10:00:00 GMT+9", datetime(2026, 11, 27, 1, tzinfo=UTC)),
        ("Fri, 27 Nov 2026 10:00:00 UTC-3:30", datetime(2026, 11, 27, 13, 30, tzinfo=UTC)),
        ("Fri, 27 Nov 2026 10:00:00 -0330", datetime(2026, 11, 27, 13, 30, tzinfo=UTC)),
        ("Fri, 27 Nov 2026 10:00 EST", datetime(2026, 11, 27, 15, tzinfo=UTC)),
        ("Vie, 27 Nov 2026 10:00:00 +0100", datetime(2026, 11, 27, 9, tzinfo=UTC)),
        ("금, 27 Nov 2026 10:00:00 +0900", datetime(2026, 11, 27, 1, tzinfo=UTC)),
        ("1795774196", datetime(2026, 11, 27, 10, 9, 56, tzinfo=UTC)),
        ("1795774196000", datetime(2026, 11, 27, 10, 9, 56, tzinfo=UTC)),
        ("2026.11.27 10:00", datetime(2026, 11, 27, 10, tzinfo=UTC)),
        ("32 Nov 2026 10:00 KST", None),
        ("27/11/2026 10:00", datetime(2026, 11, 27, 10, tzinfo=UTC)),
        ("06-11-2026 10:00", None),
        ("2026年11月6日 10:00", datetime(2026, 11, 6, 10, tzinfo=UTC)),
        ("2026年11月", None),
        ("Fri, Nov 27 2026 10:00:00 PM", datetime(2026, 11, 27, 22, tzinfo=UTC)),
        ("Fri, 27 Nov 2026 12:10:00 AM EST", datetime(2026, 11, 27, 5, 10, tzinfo=UTC)),
        ("2026-11-27 10:00:00.123456789 +0900 KST", datetime(2026, 11, 27, 1, tzinfo=UTC)),
        ("20261127100000", datetime(2026, 11, 27, 10, tzinfo=UTC)),
        ("ven, 27 nov 2026 10:00:00 MEZ", datetime(2026, 11, 27, 9, tzinfo=UTC)),
        ("пт, 27 ноя 2026 10:00:00 МСК", datetime(2026, 11, 27, 7, tzinfo=UTC)),
        ("Fri, 27 Nov 2026 10:00:00 Asia/Tokyo", datetime(2026, 11, 27, 1, tzinfo=UTC)),
        ("Fri, 27 Nov 2026 10:00:00 IST", datetime(2026, 11, 27, 4, 30, tzinfo=UTC)),
        ("Fri, 27 Nov 2026 10:00:00 QQT", None),
        ("November 27, 2026, 10:00 am", datetime(2026, 11, 27, 10, tzinfo=UTC)),
        ("27. November 26 10:00", None),
    ],
)
def test_dates_as_outlets_write_them(text: str, wanted: datetime | None) -> None:
    assert read_feed(rss(f"<item><link>/a</link><pubDate>{text}</pubDate></item>"), URL).entries[0].published == wanted


FOREIGN = '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>기사</title><link href="http://p.example/기사"/></entry></feed>'


@pytest.mark.parametrize("declared", ["", '<?xml version="1.0"?>', '<?xml version="1.0" encoding="utf-8"?>'])
@pytest.mark.parametrize(
    "label", [None, "text/xml", "text/xml; charset=iso-8859-1", "text/html", "application/atom+xml"]
)
def test_utf8_is_read_as_that_whatever_its_label(label: str | None, declared: str) -> None:
    (entry,) = read_feed((declared + FOREIGN).encode(), URL, {"content-type": label} if label else {}).entries
    assert (entry.title, entry.link) == ("기사", "http://p.example/기사")


@pytest.mark.parametrize("declared", ["", '<?xml version="1.0" encoding="UTF-16"?>'])
def test_utf16_is_read_by_its_mark(declared: str) -> None:
    assert read_feed((declared + FOREIGN).encode("utf-16"), URL).entries[0].title == "기사"


def test_an_rss_date_is_when_an_item_came_out() -> None:
    item = "<item><link>/a</link><d:date>2026-03-02T10:00:00+09:00</d:date></item>"
    body = rss(item).replace(b"<rss ", b'<rss xmlns:d="http://purl.org/dc/elements/1.1/" ')
    (found,) = read_source(body, URL, {}, "feed", None, URL).found
    assert found.hints.published == "2026-03-02T01:00:00+00:00"


def test_a_packed_feed_without_a_label_is_unpacked() -> None:
    packed = gzip.compress(rss("<item><title>A\x00b</title><link>/a</link></item>"))
    (found,) = read_source(packed, URL, {"content-type": "text/html"}, "feed", None, URL).found
    assert (found.url, found.hints.title) == ("https://paper.example.org/a", "Ab")
    bomb = read_source(gzip.compress(bytes(60 << 20)), URL, {}, "feed", None, URL)
    assert "larger than the limit" in (bomb.problem or "")


@pytest.mark.parametrize(
    ("language", "url", "hour"),
    [("en-IE", URL, 9), ("he-IL", URL, 8), ("en", "https://paper.example.ie/feed", 9), ("en", URL, 4)],
)
def test_a_zone_with_several_meanings_is_that_of_the_feeds_country(language: str, url: str, hour: int) -> None:
    item = "<item><link>/a</link><pubDate>Fri, 27 Nov 2026 10:00:00 IST</pubDate></item>"
    read = read_feed(rss(f"<language>{language}</language>{item}"), url).entries[0].published
    assert read is not None
    assert read.hour == hour
