"""When a page was published: as precise as it says, from where it says it, nothing invented."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.article.instants import read_instant
from pipeline.article.printed import find_printed, from_persian
from pipeline.article.published import day_in_url
from pipeline.record import Hints
from tests.pipeline.article.pages import article, page, read


def ld(**fields: str) -> str:
    import json

    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **fields})}</script>'


@pytest.mark.parametrize(
    ("head", "around", "published", "source"),
    [
        (ld(datePublished="2023-07-18T09:30:00+09:00"), "", "2023-07-18T09:30:00+09:00", "jsonld"),
        (ld(datePublished="2023-07-18"), "", "2023-07-18", "jsonld"),
        ('<meta property="article:published_time" content="2023-07-18T00:30:00Z">', "", "2023-07-18T00:30:00+00:00", "meta"),
        ('<meta name="pubdate" content="Tue, 18 Jul 2023 09:30:00 +0900">', "", "2023-07-18T09:30:00+09:00", "meta"),
        ("", '<time datetime="2023-07-18T09:30">yesterday</time>', "2023-07-18T09:30:00", "time"),
        ("", '<div class="date">Published 18 July 2023, 3:05 pm</div>', "2023-07-18T15:05:00", "text"),
        ("", '<div class="meta">18.07.2023</div>', "2023-07-18", "text"),
        ('<script>{"publishedAt":"2023-07-18T00:30:00Z", "more": "of it, so that the script is long enough to be looked at at all by us"}</script>', "", "2023-07-18T00:30:00+00:00", "meta"),
        ('<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2023-07-18T09:30:00+09:00", "oops" "}</script>', "", "2023-07-18T09:30:00+09:00", "jsonld"),
    ],
    ids=["jsonld", "jsonld_day", "meta", "mail_date", "time_element", "printed_with_clock", "printed_dots", "script_data", "broken_jsonld"],
)  # fmt: skip
def test_sources(head: str, around: str, published: str, source: str) -> None:
    found = read(page(head=head, body=article(around=around)))
    assert (found.published, found.published_from) == (published, source)


def test_the_address_names_the_day() -> None:
    found = read(page(body=article()), url="https://a.example/2023/07/18/ferry")
    assert (found.published, found.published_from) == ("2023-07-18", "url")


def test_the_feed_names_it_when_the_page_does_not() -> None:
    found = read(page(body=article()), hints=Hints(published="2023-07-18T00:30:00+00:00"))
    assert (found.published, found.published_from) == ("2023-07-18T00:30:00+00:00", "feed")


@pytest.mark.parametrize(
    "around",
    [
        "",
        "<p>The law of 18 July 1950 still holds in this port, and nobody has asked for it to be changed since then at all.</p>",
        "<footer>© 2019–2023 Harbour Gazette</footer>",
        '<div class="related"><span class="date">18 July 2023</span> Another story</div>',
        "<p>Updated 18 July 2023</p>",
    ],
    ids=["nothing", "date_of_a_law", "copyright", "date_of_another_story", "only_an_update"],
)
def test_no_date_is_invented(around: str) -> None:
    assert read(page(body=article(around=around))).published is None


def test_modified_is_another_thing() -> None:
    head = ld(datePublished="2023-07-18T09:30:00+09:00", dateModified="2023-07-20T10:00:00+09:00")
    found = read(page(head=head, body=article()))
    assert (found.published, found.modified) == ("2023-07-18T09:30:00+09:00", "2023-07-20T10:00:00+09:00")


def test_sources_that_disagree_are_named() -> None:
    head = ld(datePublished="2023-07-18") + '<meta property="article:published_time" content="2021-01-02T00:00:00Z">'
    found = read(page(head=head, body=article()))
    assert found.published == "2023-07-18"
    (issue,) = found.issues
    assert issue.code == "dates_disagree"
    assert "2023-07-18" in issue.message
    assert "2021-01-02" in issue.message


def test_the_same_day_with_a_time_is_more_precise() -> None:
    head = ld(datePublished="2023-07-18") + '<meta property="article:published_time" content="2023-07-18T00:30:00Z">'
    assert read(page(head=head, body=article())).published == "2023-07-18T00:30:00+00:00"


def test_a_day_after_the_fetch_is_not_believed() -> None:
    head = ld(datePublished="2033-07-18")
    assert read(page(head=head, body=article()), fetched_at=datetime(2023, 7, 19, tzinfo=UTC)).published is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("18 July 2023", "2023-07-18"),
        ("July 18th, 2023", "2023-07-18"),
        ("le 1er août 2023", "2023-08-01"),
        ("18. Juli 2023", "2023-07-18"),
        ("18 de julio de 2023", "2023-07-18"),
        ("18 июля 2023 года", "2023-07-18"),
        ("2023年7月18日", "2023-07-18"),
        ("2023년 7월 18일", "2023-07-18"),
        ("令和5年7月18日", "2023-07-18"),
        ("18 ก.ค. 2566", "2023-07-18"),
        ("١٨ يوليو ٢٠٢٣", "2023-07-18"),
        ("6 تشرين الأول 2023", "2023-10-06"),
        ("۲۷ تیر ۱۴۰۲", "2023-07-18"),
        ("۱۴۰۲/۰۴/۲۷", "2023-07-18"),
        ("18 जुलाई 2023", "2023-07-18"),
        ("18 Temmuz 2023", "2023-07-18"),
        ("2023. 7. 18.", "2023-07-18"),
    ],
)
def test_printed_dates(text: str, day: str) -> None:
    assert [found.value for found in find_printed(text)] == [day]


@pytest.mark.parametrize(
    "text", ["31 February 2023", "18 people 2023", "2023-13-40", "99.99.2023", "28.09.1912:44", "version 3.2.2023.1"]
)
def test_what_is_no_date(text: str) -> None:
    assert find_printed(text) == []


def test_a_date_that_can_be_read_two_ways_is_not_sure() -> None:
    (found,) = find_printed("07/08/2023")
    assert (found.value, found.sure) == ("2023-08-07", False)
    assert read_instant("07/08/2023") is None
    assert [p.value for p in find_printed("07/08/2023", month_first=True)] == ["2023-07-08"]
    assert [p.sure for p in find_printed("18/07/2023")] == [True]


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2023-07-18T09:30:00.123Z", "2023-07-18T09:30:00+00:00"),
        ("2023-07-18 09:30:00+0900", "2023-07-18T09:30:00+09:00"),
        ("20230718", "2023-07-18"),
        ("1689672600", "2023-07-18T09:30:00+00:00"),
        ("1689672600000", "2023-07-18T09:30:00+00:00"),
        ("2023.07.18 09:30", "2023-07-18T09:30:00"),
        ("18 July 2023 at 15:05 GMT", "2023-07-18T15:05:00+00:00"),
        ("2023년 7월 18일 오후 3:05", "2023-07-18T15:05:00"),
        ("0000-00-00", None),
        ("1889-07-18", None),
        ("soon", None),
        ("", None),
    ],
)
def test_instants(text: str, instant: str | None) -> None:
    assert read_instant(text) == instant


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/2023/07/18/x", "2023-07-18"),
        ("https://a.example/x-20230718.html", "2023-07-18"),
        ("https://a.example/2023/jul/18/x", "2023-07-18"),
        ("https://a.example/18-07-2023-x", "2023-07-18"),
        ("https://a.example/story-2023071899999", None),
        ("https://a.example/2023/99/18/x", None),
        ("https://a.example/?d=2023-07-18", None),
    ],
)
def test_day_in_url(url: str, day: str | None) -> None:
    assert day_in_url(url) == day


def test_persian_years_begin_in_spring() -> None:
    assert [from_persian(year, 1, 1) for year in (1399, 1400, 1403)] == [
        date(2020, 3, 20),
        date(2021, 3, 21),
        date(2024, 3, 20),
    ]


@given(st.text(max_size=120))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_any_text_may_be_asked_for_an_instant(text: str) -> None:
    found = read_instant(text)
    assert found is None or datetime.fromisoformat(found)
    assert all(text[p.start : p.end] and date.fromisoformat(p.value) for p in find_printed(text))
