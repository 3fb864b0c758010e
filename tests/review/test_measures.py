"""What is counted where, and what is new about a country: pages and data."""

import csv
import io
import json
import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from review.country_pages import month_starts
from storage import findings, measured
from storage.store import Store
from tests.ledger.test_keeping import story
from tests.ledger.web import Web
from tests.review.client import Client, fields
from tests.review.sample import NOW
from tests.review.test_claim import NAMES, name_of, text_of


@pytest.fixture
def told(store: Store) -> dict[str, int]:
    return story(Web(store))


@pytest.fixture
def desk(make: Callable[..., Client], told: dict[str, int]) -> Client:
    return make(names=NAMES)


def address_of_killed(store: Store) -> str:
    with store.read() as tx:
        one = next(one for one in measured.measured(tx) if one.measure == "people killed")
    return f"/measures/{one.place or ''}:people%20killed"


def test_a_measure_shows_its_plot_table_and_conflict(desk: Client, store: Store) -> None:
    page = address_of_killed(store)
    assert f'href="{page}"' in desk.get("/measures").text
    text = desk.get(page).text
    assert '<svg class="plot"' in text
    table = text_of(text.partition('id="figures"')[2].partition("</table>")[0])
    assert "31" in table
    assert "44" in table
    assert "▲ conflict (1)" in table
    assert "River Post: 44" in text_of(text.partition('id="conflicts"')[2])


def test_the_claim_and_its_card_lead_to_the_measure(desk: Client, store: Store, told: dict[str, int]) -> None:
    link = f'href="{address_of_killed(store)}"'
    assert link in desk.get(f"/claim/{name_of(store, told['first'], '31')}").text
    assert link in desk.get(f"/article/{told['first']}").text


def test_one_is_preferred_and_those_that_say_the_same_corroborate(
    desk: Client, store: Store, told: dict[str, int]
) -> None:
    page, claim = address_of_killed(store), name_of(store, told["first"], "31")
    form = fields(desk.get(page).text, f"{page}/prefer")
    assert desk.post(f"{page}/prefer", **form | {"claim": claim}).status == 303
    rows = {row["claim"]: row for row in json.loads(desk.get(f"{page}.json").text)}
    assert (rows[claim]["role"], rows[claim]["status"]) == ("preferred", "accepted")
    assert rows[name_of(store, told["second"], "44")]["role"] == ""
    assert rows[name_of(store, told["cites"], "31")]["role"] == "corroborates"
    assert "here preferred" in desk.get(f"/claim/{claim}").text
    desk.post("/undo", **fields(desk.get("/").text, "/undo"))
    rows = {row["claim"]: row for row in json.loads(desk.get(f"{page}.json").text)}
    assert {row["role"] for row in rows.values()} == {""}
    with store.read() as tx:
        assert {row.status for row in findings.current_claims(tx, told["first"])} == {"open"}


def test_a_figure_that_is_not_there_is_not_preferred(desk: Client, store: Store) -> None:
    page = address_of_killed(store)
    form = fields(desk.get(page).text, f"{page}/prefer")
    assert desk.post(f"{page}/prefer", **form | {"claim": "1:ffffffff"}).status == 409
    assert desk.get("/measures/NG:nothing").status == 404


def test_measures_are_narrowed_alike_as_page_and_data(desk: Client, store: Store) -> None:
    assert "people killed" in desk.get("/measures?q=KILLED").text
    assert json.loads(desk.get("/measures.json?q=nothing%25").text) == []
    (row,) = csv.DictReader(io.StringIO(desk.get("/measures.csv?q=killed").body.decode("utf-8-sig")))
    assert (row["measure"], int(row["conflicts"]) > 0) == ("people killed", True)


def test_a_country_tells_what_is_new_and_when(make: Callable[..., Client], ids: dict[str, int]) -> None:
    desk = make()
    assert 'href="/countries/KP"' in desk.get("/countries").text
    page = desk.get("/countries/KP").text
    assert "2 articles about it in the store, 2 to review" in page
    assert "Arrivals double at the southern centre" in page
    months = dict(re.findall(r'<th scope="row">(\w+ 20\d\d)</th><td class="num">(\d+)', page))
    assert (len(months), months["March 2026"], months["February 2026"]) == (12, "2", "0")
    assert (desk.get("/countries/XX").status, desk.get("/countries/kp").status) == (404, 404)
    rows = {row["country"]: row for row in json.loads(desk.get("/countries.json").text)}
    assert (rows["KP"]["articles"], rows["NG"]["recent"]) == (2, 1)


def test_months_end_with_this_one() -> None:
    starts = month_starts(datetime(2026, 1, 31, 23, tzinfo=UTC))
    assert (starts[0], starts[-1]) == (datetime(2025, 2, 1, tzinfo=UTC), datetime(2026, 2, 1, tzinfo=UTC))
    assert month_starts(NOW)[-1].month == 4
