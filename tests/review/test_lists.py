"""Every list as data, at the address of its page and under the same filters."""

import csv
import io
import json
from collections.abc import Callable
from xml.etree import ElementTree as Tree

import pytest

from review import lists, queue_lists
from tests.review.client import Client

LISTS = ("/queue", "/articles", "/outlets", "/measures", "/countries", "/gaps")
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.mark.parametrize("path", LISTS)
def test_a_list_says_the_same_in_each_format(desk: Client, ids: dict[str, int], path: str) -> None:
    plain = json.loads(desk.get(f"{path}.json").text)
    table = list(csv.DictReader(io.StringIO(desk.get(f"{path}.csv").body.decode("utf-8-sig"))))
    answer = desk.get(f"{path}.atom")
    feed = Tree.fromstring(answer.body)
    assert answer.headers["content-type"].startswith("application/atom+xml")
    assert len(plain) == len(table) == len(feed.findall(f"{ATOM}entry"))
    assert [list(row) for row in plain] == [list(row) for row in table]
    assert plain or path in ("/measures", "/gaps")
    ids_of = [entry.findtext(f"{ATOM}id") for entry in feed.findall(f"{ATOM}entry")]
    assert len(set(ids_of)) == len(ids_of)


@pytest.mark.parametrize("path", ["/", "/outlets", "/measures", "/countries", "/gaps"])
def test_a_page_names_its_data(desk: Client, ids: dict[str, int], path: str) -> None:
    page = desk.get(path).text
    name = "/queue" if path == "/" else path
    assert f'<link rel="alternate" type="application/atom+xml" href="{name}.atom">' in page
    assert all(f'href="{name}.{kind}"' in page for kind in lists.KINDS)


def test_filters_hold_for_data_too(desk: Client, ids: dict[str, int]) -> None:
    assert [row["id"] for row in json.loads(desk.get("/queue.json?country=North+Korea&language=ko").text)] == [
        ids["hangul"]
    ]
    assert json.loads(desk.get("/queue.json?state=accepted").text) == []
    assert len(json.loads(desk.get("/articles.json").text)) == len(ids)
    assert 'href="/queue.csv?country=KP"' in desk.get("/?country=KP").text
    assert desk.get("/articles?country=KP").headers["location"] == "/?state=any&country=KP"


def test_hostile_titles_run_nowhere(desk: Client, ids: dict[str, int]) -> None:
    (row,) = csv.DictReader(io.StringIO(desk.get("/queue.csv?outlet=quiet-gazette").body.decode("utf-8-sig")))
    assert "\u202e" not in row["title"]
    assert row["url"] == "https://quiet.example/x"
    feed = desk.get("/queue.atom?outlet=quiet-gazette").text
    assert "<img" not in feed


def test_a_long_list_goes_on_at_its_link(
    make: Callable[..., Client], ids: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue_lists, "MOST", 2)
    desk, path, found = make(), "/articles.json", []
    while path:
        answer = desk.get(path)
        found += [row["id"] for row in json.loads(answer.text)]
        path = answer.headers.get("link", "").partition(">")[0].removeprefix("<http://127.0.0.1:8300")
    assert sorted(found) == sorted(ids.values())
    assert len(found) == len(set(found))
