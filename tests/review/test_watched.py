"""The order of the queue and why, the search box, and flags that are answered."""

import re
from collections.abc import Callable
from urllib.parse import quote

import pytest

from pipeline.query.grammar import parse
from storage import watching
from storage.store import Store
from storage.watching import Watched, Watchman
from tests.review.client import Client, fields
from tests.review.sample import NOW
from tests.review.test_pages import titles
from watches.loader import Watches
from watches.watch import Watch

NODE = parse("country:KP or 65")
WATCH = Watch(slug="north", name="The north", query="country:KP or 65", node=NODE, severity="low")


@pytest.fixture
def watched(store: Store, ids: dict[str, int], make: Callable[..., Client]) -> Client:
    """A desk on which a watch has found three of the five articles."""
    ready = Watchman([Watched(slug=WATCH.slug, name=WATCH.name, node=NODE, severity=WATCH.severity)])
    with store.transaction() as tx:
        assert watching.match(tx, ready, watching.article_ids(tx), NOW) == {"north": 3}
    return make(watches=lambda: Watches((WATCH,)))


def why(page: str) -> list[str]:
    return re.findall(r'<p class="why" dir="auto">([^<]*)</p>', page)


def test_severity_then_what_is_watched_then_newness(watched: Client) -> None:
    page = watched.get("/").text
    assert why(page) == [
        "Stands here by high severity (parts do not add up); watched: The north; then by its date.",
        "Stands here by high severity (numbers differ); then by its date.",
        "Stands here by medium severity (partial text); watched: The north; then by its date.",
        "Stands here by medium severity (hidden characters); then by its date.",
        "Stands here by low severity (watch matched); watched: The north; then by its date.",
    ]
    assert titles(page)[:3] == [
        "Arrivals double at the southern centre",
        "Warehouse fire in Lagos",
        "وصول 65 شخصا",
    ]


def test_only_open_articles_say_why(watched: Client) -> None:
    assert why(watched.get("/?state=any").text) == []


def test_the_watch_is_a_filter(watched: Client) -> None:
    page = watched.get("/?watch=north").text
    assert len(titles(page)) == 3
    assert "watched: The north" in page


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("event:killed value:>10", {"Warehouse fire in Lagos"}),
        ("country:KP -warehouse", {"Arrivals double at the southern centre", "4분기 탈북민 84명 입국"}),
        ("warehouse or 탈북민", {"Warehouse fire in Lagos", "4분기 탈북민 84명 입국"}),
        ("language:ko value:..", None),
    ],
)
def test_the_search_box_speaks_the_query_language(watched: Client, query: str, wanted: set[str] | None) -> None:
    page = watched.get(f"/?q={quote(query)}").text
    assert set(titles(page)) == (wanted or set())
    assert ('role="alert"' in page) is (wanted is None)


def test_filters_combine_with_a_search(watched: Client) -> None:
    assert titles(watched.get("/?q=country:KP&outlet=hanbit").text) == ["4분기 탈북민 84명 입국"]


def test_a_wrong_query_shows_the_sentence_and_the_place(watched: Client) -> None:
    page = watched.get("/?q=warehouse+contry:NG").text
    assert "There is no field “contry” (character 11); did you mean country" in page
    assert '<code dir="auto">warehouse <mark>contry:</mark>NG</code>' in page
    assert 'aria-describedby="problem"' in page
    assert titles(page) == []
    assert watched.get("/counts?q=contry:NG").status == 200


def test_a_hit_is_marked_in_the_queue_and_in_the_text(watched: Client, ids: dict[str, int]) -> None:
    page = watched.get('/?q="fire+service"').text
    assert "<mark>fire service</mark> of Nigeria" in page
    article = watched.get(f'/article/{ids["fire"]}?q="fire+service"').text
    assert '<span id="t-h0"></span>' in article
    assert "1 found</a>" in article
    assert "t-h0" not in watched.get(f"/article/{ids['fire']}").text


def test_an_answered_flag_is_out_of_the_way_until_it_is_undone(watched: Client, ids: dict[str, int]) -> None:
    path = f"/article/{ids['arrivals']}"
    page = watched.get(path).text
    assert "You watch for “The north”" in page
    count = page.count(f'action="{path}/answer"')
    last = fields(page, f"{path}/answer", count - 1)
    sent = watched.post(f"{path}/answer", **last)
    assert sent.status == 303
    after = watched.get(path).text
    assert after.count(f'action="{path}/answer"') == count - 1
    assert "You watch for “The north”" not in after
    assert len(titles(watched.get("/?watch=north").text)) == 2
    queue = watched.get("/").text
    assert "Answered the flag “watch matched” of “Arrivals double at the southern centre”" in queue
    assert watched.post(f"{path}/answer", **last).status == 303  # the same click again changes nothing
    watched.post("/undo", **fields(queue, "/undo"))
    assert "You watch for “The north”" in watched.get(path).text


def test_what_is_no_flag_of_the_article_is_not_answered(watched: Client, ids: dict[str, int]) -> None:
    path = f"/article/{ids['arrivals']}/answer"
    assert watched.post(path, flag="flag-none-0", click="desk-" + "0" * 32).status == 409
    assert watched.post(path, flag="flag-none-0", click="x").status == 400
