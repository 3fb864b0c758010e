"""What is cited and not collected, as a page and as data."""

import csv
import io
import json
import shlex

from sqlalchemy import insert

from storage.derived_schema import RESOLUTION
from storage.store import Store
from tests.review.client import Client
from tests.review.sample import NOW


def cite(store: Store, article: int, key: str, outlet: str, name: str, url: str | None) -> None:
    row = {"article_id": article, "key": key, "outlet": outlet, "name": name, "link": url, "url": url, "at": NOW}
    rest = {"resolved": "not_collected", "candidates": [], "reason": "not in the store", "version": "1"}
    with store.transaction() as tx:
        tx.execute(insert(RESOLUTION).values(row | rest))


def test_an_unknown_outlet_is_named_with_what_adds_it(desk: Client, store: Store, ids: dict[str, int]) -> None:
    cite(store, ids["fire"], "c1", "far-courier", "Far Courier", "https://far.example/a")
    cite(store, ids["arabic"], "c1", "far-courier", "Far Courier", "https://far.example/b")
    cite(store, ids["fire"], "c2", "quiet-gazette", "Quiet Gazette", None)
    page = desk.get("/gaps").text
    assert page.index("Far Courier") < page.index("Quiet Gazette")
    assert "dateline outlets add https://far.example</code>" in page
    assert "dateline collect quiet-gazette" in page
    assert 'href="/countries/NG"' in page
    assert json.loads(desk.get("/gaps.json").text)[0]["articles"] == 2


def test_addresses_and_names_run_nowhere(desk: Client, store: Store, ids: dict[str, int]) -> None:
    cite(store, ids["fire"], "c1", "far", "=HYPERLINK(1)<script>", "https://far.example$(touch x)/a")
    assert "<script>" not in desk.get("/gaps").text.partition("<main")[2]
    row = next(csv.DictReader(io.StringIO(desk.get("/gaps.csv").body.decode("utf-8-sig"))))
    assert row["name"].startswith("'=")
    assert len(shlex.split(row["command"])) == 4  # the address is one word to a shell, or left out


def test_without_gaps_a_sentence_says_so(desk: Client, ids: dict[str, int]) -> None:
    assert "Every citation that was read leads to" in desk.get("/gaps").text
    assert json.loads(desk.get("/gaps.json").text) == []
