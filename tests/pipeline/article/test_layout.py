"""An outlet's own layout."""

from datetime import UTC, date, datetime

import pytest

from pipeline.article.layout import Layout, layout_from_mapping
from pipeline.article.read import read_page
from pipeline.extract import Context, extract
from pipeline.record import Article, KnownOutlet, Page
from tests.pipeline.article.pages import PARAGRAPHS, page

TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
BODY = (
    f"<h1>Generic title</h1><div class='x1'>{TEXT}</div><h2 class='x2'>The outlet's title</h2><i class='x3'>18 July 2023</i>"
    "<b class='x4'>Ann Lee</b><section class='x5'><p>Only this is the text here.</p><p class='promo'>Buy our book.</p></section>"
)
RULES = {"body": ".x5", "title": ".x2", "date": ".x3", "authors": ".x4", "remove": [".promo"]}


def read_with(*layouts: Layout, **fields: object) -> Article:
    found = read_page(Page(body=page(body=BODY), **fields), layouts).article  # type: ignore[arg-type]
    assert isinstance(found, Article)
    return found


def test_the_rules_take_the_place_of_the_generic_reading() -> None:
    found = read_with(layout_from_mapping(RULES))
    assert found.text == "Only this is the text here."
    assert (found.title, found.published, found.authors) == ("The outlet's title", "2023-07-18", ("Ann Lee",))
    assert found.issues == ()


def test_a_rule_that_finds_nothing_is_named_and_the_generic_reading_stays() -> None:
    found = read_with(layout_from_mapping({"body": ".gone"}))
    assert found.text == "\n\n".join(PARAGRAPHS)
    (issue,) = found.issues
    assert issue.code == "layout_empty"
    assert ".gone" in issue.message


def test_the_first_layout_that_finds_the_body_is_used() -> None:
    assert read_with(layout_from_mapping({"body": ".gone"}), layout_from_mapping(RULES)).title == "The outlet's title"


@pytest.mark.parametrize(("day", "used"), [(1, True), (31, False)], ids=["while_in_use", "afterwards"])
def test_a_layout_is_dated(day: int, used: bool) -> None:
    layout = layout_from_mapping({**RULES, "until": date(2023, 7, 15)})
    found = read_with(layout, fetched_at=datetime(2023, 7, day, tzinfo=UTC))
    assert (found.title == "The outlet's title") is used


def test_a_layout_is_for_the_addresses_it_names() -> None:
    layout = layout_from_mapping({**RULES, "url": "/news/"})
    assert read_with(layout, url="https://a.example/news/1").title == "The outlet's title"
    assert read_with(layout, url="https://a.example/blog/1").title == "Generic title"


def test_an_outlets_layouts_are_for_its_pages_only() -> None:
    known = (
        KnownOutlet(slug="a", name="A", hosts=("a.example",)),
        KnownOutlet(slug="b", name="B", hosts=("b.example",)),
    )
    context = Context(outlets=known, layouts={"a": (layout_from_mapping(RULES),)})
    titles = [
        extract(Page(body=page(body=BODY), url=f"https://{host}/1"), context).title
        for host in ("www.a.example", "b.example", "c.example")
    ]
    assert titles == ["The outlet's title", "Generic title", "Generic title"]


def test_which_rule_gave_what_is_told() -> None:
    rules = read_page(Page(body=page(body=BODY)), (layout_from_mapping(RULES),)).rules
    assert rules["text"] == "layout: .x5"
    assert rules["title"] == "layout: .x2"
    assert read_page(Page(body=page(body=BODY))).rules["text"].startswith("<div> x1")


@pytest.mark.parametrize(
    ("mapping", "named"),
    [
        ({"body": ".a", "colour": "red"}, "colour"),
        ({}, "body"),
        ({"body": "p["}, "body"),
        ({"body": 7}, "body"),
        ({"body": ".a", "remove": ["p["]}, "remove"),
        ({"body": ".a", "until": "soon"}, "until"),
        ({"body": ".a", "url": "("}, "url"),
    ],
    ids=["unknown_key", "nothing", "no_css", "no_text", "remove", "until", "url"],
)
def test_mistakes_name_the_key(mapping: dict[str, object], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        layout_from_mapping(mapping)


def test_rules_may_be_lists() -> None:
    layout = layout_from_mapping({"body": [".x5", ".x6"], "until": ["2023-07-15"], "remove": [".promo"]})
    assert (layout.body, layout.until) == (".x5, .x6", date(2023, 7, 15))
