"""Accept, reject, undo: what the log holds afterwards, and where the focus goes."""

import time
from dataclasses import replace
from datetime import timedelta

import pytest

from pipeline.record import Record
from review import actions
from storage import articles, clicks, decisions, findings
from storage.store import Store
from storage.types import Decision
from tests.review.client import Answer, Client, fields
from tests.review.sample import ARRIVALS, NOW, arrivals, claim, put


def status(store: Store, article_id: int) -> tuple[str, list[str]]:
    """The article's status, and those of its claims."""
    with store.read() as tx:
        article = articles.get(tx, article_id)
        assert article
        return article.status, [claim.status for claim in findings.current_claims(tx, article_id)]


def log(store: Store) -> tuple[Decision, ...]:
    with store.read() as tx:
        assert not list(decisions.verify(tx))
        return decisions.latest(tx)[::-1]


def press(desk: Client, page: str, action: str, verdict: str = "accept", nth: int = 0, **other: str) -> Answer:
    """Press a button of the nth form with that action on a page."""
    form = fields(desk.get(page).text, action, nth) | {"verdict": verdict} | other
    return desk.post(action, **form)


def undo(desk: Client, page: str = "/") -> Answer:
    return desk.post("/undo", **fields(desk.get(page).text, "/undo"))


def test_a_whole_article_is_accepted_from_the_queue(desk: Client, store: Store, ids: dict[str, int]) -> None:
    fire = ids["fire"]
    answer = press(desk, "/?outlet=sana-wire", f"/article/{fire}/decide", "accept")
    assert (answer.status, answer.headers["location"]) == (303, f"/?outlet=sana-wire#a{ids['arabic']}")
    assert status(store, fire) == ("accepted", ["accepted"] * 4)
    assert {decision.user for decision in log(store)} == {"Min"}
    assert "Accepted “Warehouse fire in Lagos” with 4 claims" in desk.get("/").text


def test_undo_takes_the_whole_click_back_and_deletes_nothing(desk: Client, store: Store, ids: dict[str, int]) -> None:
    press(desk, "/", f"/article/{ids['fire']}/decide", "reject")
    made = log(store)
    assert undo(desk).status == 303
    assert status(store, ids["fire"]) == ("open", ["open"] * 4)
    assert log(store)[: len(made)] == made
    assert len(log(store)) == 2 * len(made)


def test_undo_goes_further_back_press_by_press(desk: Client, store: Store, ids: dict[str, int]) -> None:
    press(desk, "/", f"/article/{ids['fire']}/decide", "accept")
    press(desk, "/", f"/article/{ids['hangul']}/decide", "reject")
    undo(desk)
    assert (status(store, ids["fire"])[0], status(store, ids["hangul"])[0]) == ("accepted", "open")
    undo(desk)
    assert status(store, ids["fire"])[0] == "open"
    assert 'action="/undo"' not in desk.get("/").text


def test_an_old_undo_button_does_nothing(desk: Client, store: Store, ids: dict[str, int]) -> None:
    press(desk, "/", f"/article/{ids['fire']}/decide", "accept")
    form = fields(desk.get("/").text, "/undo")
    desk.post("/undo", **form)
    size = len(log(store))
    desk.post("/undo", **form)
    assert len(log(store)) == size


def test_a_claim_is_decided_and_the_focus_goes_to_the_next(desk: Client, store: Store, ids: dict[str, int]) -> None:
    page, action = f"/article/{ids['arrivals']}", f"/article/{ids['arrivals']}/decide"
    answer = press(desk, page, action, "accept", nth=1)  # the first form is for all of the article
    assert answer.headers["location"] == f"{page}#c1"
    assert status(store, ids["arrivals"]) == ("open", ["accepted", "open", "open", "open"])
    assert "accepted by Min, 10 Mar 2026 09:00 UTC" in desk.get(page).text


def test_the_last_claim_decides_the_article_and_undo_opens_it(desk: Client, store: Store, ids: dict[str, int]) -> None:
    page, action = f"/article/{ids['arrivals']}", f"/article/{ids['arrivals']}/decide"
    for nth, verdict in ((1, "reject"), (2, "accept"), (3, "reject"), (4, "reject")):
        press(desk, page, action, verdict, nth=nth)
    assert status(store, ids["arrivals"]) == ("accepted", ["rejected", "accepted", "rejected", "rejected"])
    undo(desk, page)
    assert status(store, ids["arrivals"]) == ("open", ["rejected", "accepted", "rejected", "open"])


def test_the_same_click_counts_once(desk: Client, store: Store, ids: dict[str, int]) -> None:
    action = f"/article/{ids['fire']}/decide"
    form = fields(desk.get("/").text, action) | {"verdict": "accept"}
    for _ in range(3):
        assert desk.post(action, **form).status == 303
    assert len(log(store)) == 5


def test_two_buttons_of_one_page_are_two_clicks(desk: Client, store: Store, ids: dict[str, int]) -> None:
    page, action = f"/article/{ids['arrivals']}", f"/article/{ids['arrivals']}/decide"
    shown = desk.get(page).text
    for nth, verdict in ((1, "accept"), (2, "reject"), (1, "reject")):
        desk.post(action, **fields(shown, action, nth), verdict=verdict)
    assert status(store, ids["arrivals"]) == ("open", ["rejected", "rejected", "open", "open"])


def test_undo_takes_back_everything_that_a_large_click_names(store: Store, desk: Client) -> None:
    many = crowded(500)
    number = put(store, many, "quiet-gazette", "https://quiet.example/table", NOW).article_id or 0
    began = time.perf_counter()
    press(desk, "/", f"/article/{number}/decide")
    took = time.perf_counter() - began
    assert status(store, number) == ("accepted", ["accepted"] * 500)
    assert took < 10  # a second on an idle machine; two minutes and more where the cost is quadratic
    undo(desk)
    assert status(store, number) == ("open", ["open"] * 500)
    assert "undone" in desk.get("/history").text


def crowded(number: int) -> Record:
    """An article with that many claims."""
    text = "\n\n".join(f"District {n} counted {n + 1000} people." for n in range(number))
    claims = tuple(claim(text, f"{n + 1000} people", f"{n + 1000}", n + 1000) for n in range(number))
    return replace(
        arrivals(), title="A table", text=text, claims=claims, flags=(), dates=(), citations=(), countries=()
    )


def test_a_page_of_many_claims_is_paged_and_says_what_a_button_decides(store: Store, desk: Client) -> None:
    number = put(store, crowded(250), "quiet-gazette", "https://quiet.example/table", NOW).article_id or 0
    page = desk.get(f"/article/{number}").text
    assert (page.count('class="card '), "Accept all 250" in page) == (100, True)
    assert "150 of these are on other pages of claims" in page
    last = desk.get(f"/article/{number}?claims=3").text
    assert (last.count('class="card '), 'id="c249"' in last) == (50, True)


def test_picked_articles_are_decided_at_once_with_a_result_each(
    desk: Client, store: Store, ids: dict[str, int]
) -> None:
    form = fields(desk.get("/").text, "/decide") | {"verdict": "accept", "which": "picked"}
    with store.read() as tx:
        rows = {name: articles.get(tx, ids[name]) for name in ("fire", "hangul")}
    picked = {f"pick-{row.id}": str(row.reading_id) for row in rows.values() if row}
    answer = desk.post("/decide", **form, **picked | {f"pick-{ids['arabic']}": "0"})
    assert answer.status == 303
    result = desk.get(answer.headers["location"]).text
    assert "Accepted 2 articles with" in result
    assert f"/article/{ids['arabic']}</a>: it has changed since this page was shown" in result
    assert [status(store, ids[name])[0] for name in ("fire", "hangul", "arabic")] == ["accepted", "accepted", "open"]
    desk.post("/undo", **fields(result, "/undo"))
    assert [status(store, ids[name])[0] for name in ("fire", "hangul")] == ["open", "open"]


def test_everything_found_is_decided_under_its_filter_alone(desk: Client, store: Store, ids: dict[str, int]) -> None:
    page = desk.get("/?outlet=sana-wire").text
    form = fields(page, "/decide?outlet=sana-wire") | {"verdict": "reject", "which": "found"}
    desk.post("/decide?outlet=sana-wire", **form)
    assert {status(store, ids[name])[0] for name in ("fire", "arabic")} == {"rejected"}
    assert status(store, ids["arrivals"])[0] == "open"


def test_nobody_undoes_what_another_did(desk: Client, store: Store) -> None:
    number = put(store, crowded(2), "quiet-gazette", "https://quiet.example/table", NOW).article_id or 0
    press(desk, "/", f"/article/{number}/decide")
    with store.transaction() as tx:
        click = clicks.last_standing(tx, "Min")
        assert click
        assert not actions.undo(tx, "Bo", click.id or 0, NOW)
    assert status(store, number)[0] == "accepted"


def test_a_decision_can_be_turned_round(desk: Client, store: Store, ids: dict[str, int]) -> None:
    page, action = f"/article/{ids['hangul']}", f"/article/{ids['hangul']}/decide"
    press(desk, page, action, "accept", nth=1)
    press(desk, page, action, "reject", nth=1)
    assert status(store, ids["hangul"]) == ("rejected", ["rejected"])


def test_what_changed_meanwhile_is_not_decided_unseen(desk: Client, store: Store, ids: dict[str, int]) -> None:
    action = f"/article/{ids['arrivals']}/decide"
    form = fields(desk.get("/").text, action) | {"verdict": "accept"}
    text = ARRIVALS.replace("84 people", "86 people").replace("to 213", "to 213 in all").replace("doubled", "rose")
    put(store, arrivals_of(text), "harbour-post", "https://harbour.example/arrivals", NOW + timedelta(hours=1))
    answer = desk.post(action, **form)
    assert (answer.status, "changed meanwhile" in answer.text) == (409, True)
    assert log(store) == ()


def arrivals_of(text: str) -> Record:
    """The article with another text, and no findings in it."""
    read = arrivals(ARRIVALS.replace("84 people", "86 people"))
    return replace(read, text=text, claims=(), flags=(), dates=(), citations=(), countries=())


def test_an_accepted_article_that_changes_is_marked(desk: Client, store: Store, ids: dict[str, int]) -> None:
    press(desk, "/", f"/article/{ids['arrivals']}/decide", "accept")
    put(store, arrivals(), "harbour-post", "https://harbour.example/arrivals", NOW + timedelta(hours=1))
    assert "changed since review" in desk.get("/?changed=1&state=any").text
    assert 'Changed since review <span class="count" data-count="changed">1</span>' in desk.get("/").text
    assert "changed this article after it was reviewed" in desk.get(f"/article/{ids['arrivals']}").text


@pytest.mark.parametrize(
    "form",
    [
        {"verdict": "delete"},
        {"verdict": ""},
        {"verdict": "accept", "click": "x"},
        {"verdict": "accept", "click": ""},
    ],
    ids=str,
)
def test_incomplete_forms_change_nothing(desk: Client, store: Store, ids: dict[str, int], form: dict[str, str]) -> None:
    assert press(desk, "/", f"/article/{ids['fire']}/decide", **form).status == 400
    assert log(store) == ()


def test_an_unknown_claim_is_refused(desk: Client, store: Store, ids: dict[str, int]) -> None:
    assert press(desk, "/", f"/article/{ids['fire']}/decide", "accept", target="claim-none").status == 409
    assert log(store) == ()


@pytest.mark.parametrize("back", ["//evil.example/", "https://evil.example", "/\\evil"])
def test_after_a_decision_one_stays_on_this_desk(desk: Client, ids: dict[str, int], back: str) -> None:
    answer = press(desk, "/", f"/article/{ids['fire']}/decide", "accept", back=back, then='"><script>')
    assert answer.headers["location"] == "/"
