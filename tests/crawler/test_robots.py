"""robots.txt: who is meant, what an answer means, how long to wait."""

import pytest

from crawler.robots import for_status, product, read_robots

AGENT = "Dateline/1.0 (+https://desk.example)"


@pytest.mark.parametrize(
    ("text", "path", "allowed"),
    [
        ("User-agent: *\nDisallow: /private", "/private/1", False),
        ("User-agent: *\nDisallow: /private", "/news/1", True),
        ("User-agent: dateline\nDisallow: /\n\nUser-agent: *\nAllow: /", "/news", False),
        ("User-agent: Dateline/2.0\nDisallow: /", "/news", False),
        ("User-agent: other\nDisallow: /", "/news", True),
        ("User-agent: *\nDisallow: /news\nAllow: /news/open", "/news/open/1", True),
        ("User-agent: a\nUnknown-Line: x\nUser-agent: *\nDisallow: /", "/news", False),
        ("\ufeffUser-agent: *\nDisallow: /", "/news", False),
        ("User-agent: *\nDisallow:", "/news", True),
        ("", "/news", True),
        ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf", False),
        ("User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x", True),
    ],
)
def test_verdicts(text: str, path: str, allowed: bool) -> None:
    assert read_robots(text.encode()).allows(f"https://p.example{path}", AGENT) is allowed


@pytest.mark.parametrize(
    ("status", "allowed"),
    [(200, True), (404, True), (403, True), (401, True), (429, False), (500, False), (503, False), (None, False)],
)
def test_what_an_answer_means(status: int | None, allowed: bool) -> None:
    rules = for_status(status, b"")
    assert rules.allows("https://p.example/news", AGENT) is allowed
    assert allowed or "robots.txt" in rules.reason


def test_crawl_delay_and_sitemaps() -> None:
    rules = read_robots(
        "User-agent: *\nCrawl-delay: 2.5\nSitemap: https://p.example/s.xml\nSitemap: https://p.example/s.xml"
    )
    assert rules.crawl_delay(AGENT) == 2.5
    assert rules.sitemaps() == ("https://p.example/s.xml",)
    assert for_status(404, b"").crawl_delay(AGENT) is None


def test_product() -> None:
    assert product(AGENT) == "Dateline"
    assert product("") == ""


def test_a_very_long_file_is_cut_not_refused() -> None:
    body = b"User-agent: *\nDisallow: /a\n" + b"# filler\n" * 100_000 + b"Disallow: /b\n"
    rules = read_robots(body)
    assert not rules.allows("https://p.example/a", AGENT)
    assert rules.allows("https://p.example/b", AGENT)
