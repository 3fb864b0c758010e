"""Title, authors, site, canonical address."""

import pytest

from pipeline.article.addresses import canonical, clean, unwrapped
from pipeline.article.metadata import is_name, split_names
from tests.pipeline.article.pages import article, page, read

SITE = '<meta property="og:site_name" content="Harbour Gazette">'


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (f"{SITE}<title>Ferry sinks off the coast | Harbour Gazette</title>", "Twelve dead in ferry accident"),
        (
            f'{SITE}<meta property="og:title" content="Ferry sinks off the coast - Harbour Gazette">',
            "Ferry sinks off the coast",
        ),
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry sinks &amp; twelve die"}</script>',
            "Ferry sinks & twelve die",
        ),
        ('<meta property="og:title" content="Kim – the ruler – and his ferry">', "Kim – the ruler – and his ferry"),
    ],
    ids=["first_heading", "site_at_the_end", "jsonld_with_entities", "dashes_of_its_own"],
)
def test_title(head: str, title: str) -> None:
    assert read(page(head=head, body=article())).title == title


@pytest.mark.parametrize(
    ("head", "around", "authors"),
    [
        (
            '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ann Lee"},{"name":"Bo Kim"}]}</script>',
            "",
            ("Ann Lee", "Bo Kim"),
        ),
        ('<meta name="author" content="By Ann Lee and Bo Kim">', "", ("Ann Lee", "Bo Kim")),
        (
            '<meta property="article:author" content="https://social.example/ann">',
            '<p class="byline">By Ann Lee, Bo Kim</p>',
            ("Ann Lee", "Bo Kim"),
        ),
        ("", '<a rel="author" href="/ann">Ann Lee</a>', ("Ann Lee",)),
        (f'{SITE}<meta name="author" content="Harbour Gazette">', '<div class="author">Ann Lee</div>', ("Ann Lee",)),
        (f'{SITE}<meta name="author" content="Harbour Gazette">', "", ("Harbour Gazette",)),
        ("", "", ()),
    ],
    ids=["jsonld", "meta", "address_is_no_name", "link", "outlet_gives_way_to_a_person", "outlet_alone", "none"],
)
def test_authors(head: str, around: str, authors: tuple[str, ...]) -> None:
    assert read(page(head=head, body=article(around=around))).authors == authors


def test_site_name() -> None:
    assert read(page(head=SITE, body=article())).site_name == "Harbour Gazette"


def test_sections_and_tags_are_kept_once() -> None:
    head = (
        '<meta property="article:section" content="Asia"><meta property="article:tag" content="Ferries">'
        '<script type="application/ld+json">{"@type":"NewsArticle","articleSection":"Asia","keywords":["Ports","Ferries"]}</script>'
    )
    assert read(page(head=head, body=article())).sections == ("Asia", "Ports", "Ferries")


@pytest.mark.parametrize(
    ("said", "url", "wanted"),
    [
        (None, "https://a.example/x?utm_source=feed&id=7#top", "https://a.example/x?id=7"),
        ("https://a.example/x", "https://a.example/x?ref=rss", "https://a.example/x"),
        ("/x", "https://a.example/x/amp/", "https://a.example/x"),
        (None, "https://m.a.example/x.amp.html", "https://www.a.example/x.html"),
        (None, "https://amp.a.example/x", "https://www.a.example/x"),
        ("https://a.example/", "https://a.example/story/7", "https://a.example/story/7"),
        ("https://other.test/x", "https://a.example/x", "https://a.example/x"),
        ("https://b.co.uk/x", "https://www.b.co.uk/x?fbclid=1", "https://b.co.uk/x"),
        ("javascript:alert(1)", "https://a.example/x", "https://a.example/x"),
        (None, "https://a.example/amp/story/x", "https://a.example/story/x"),
        (None, "https://a.example/x?amp=1", "https://a.example/x"),
        (None, None, None),
    ],
    ids=[
        "tracking_and_fragment", "page_says", "amp_path", "mobile_host_and_amp_file", "amp_host", "front_page_is_not_believed",
        "another_site_is_not_believed", "second_level_domain", "script", "amp_folder", "amp_parameter", "unknown",
    ],
)  # fmt: skip
def test_canonical(said: str | None, url: str | None, wanted: str | None) -> None:
    assert canonical(said, url) == wanted


def test_a_year_in_a_parameter_is_no_tracking() -> None:
    assert clean("https://a.example/archive?from=1945") == "https://a.example/archive?from=1945"


@pytest.mark.parametrize(
    ("wrapped", "address"),
    [
        ("https://a-example.cdn.ampproject.org/c/s/a.example/x", "https://a.example/x"),
        ("https://web.archive.org/web/20230718000000/https://a.example/x", "https://a.example/x"),
        ("https://a.example/x", "https://a.example/x"),
    ],
    ids=["amp_cache", "archive", "plain"],
)
def test_unwrapped(wrapped: str, address: str) -> None:
    assert unwrapped(wrapped) == address
    assert canonical(None, wrapped) == address


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Von Karl Beispiel und Eva Muster", ["Karl Beispiel", "Eva Muster"]),
        ("홍길동 기자", ["홍길동"]),
        ("ann@a.example", []),
        ("https://a.example/ann", []),
        ("Ann Lee (Reuters)", ["Ann Lee"]),
    ],
)
def test_split_names(text: str, names: list[str]) -> None:
    assert split_names(text) == names


@pytest.mark.parametrize(
    ("text", "is_one"), [("Ann van der Lee", True), ("Read more here", False), ("李明", True), ("Politics", False)]
)
def test_is_name(text: str, is_one: bool) -> None:
    assert is_name(text) is is_one
