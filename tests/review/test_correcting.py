"""A person's word on a field of a claim: it holds everywhere, stays when the page is read again, and is undone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from digest.making import compose
from pipeline.query.grammar import parse
from storage import articles, captures, findings, queries
from storage.selection import Selection
from storage.store import Store
from tests.review.client import Answer, Client, fields
from tests.review.sample import NOW


def key_of(store: Store, article_id: int, nth: int = 0) -> str:
    with store.read() as tx:
        return findings.current_claims(tx, article_id)[nth].key


def correct(desk: Client, store: Store, article_id: int, **wanted: str) -> Answer:
    page = f"/article/{article_id}?claims=1&correct={key_of(store, article_id)}"
    action = f"/article/{article_id}/correct"
    return desk.post(action, **fields(desk.get(page).text, action) | wanted)


def test_a_corrected_value_is_what_columns_and_digests_say(desk: Client, store: Store, ids: dict[str, int]) -> None:
    number = ids["arrivals"]
    assert correct(desk, store, number, value="1,086", modifier="at_least", place="kp", note="misprint").status == 303
    page = desk.get(f"/article/{number}").text
    assert "value: 1086, corrected by Min (read as 86): “misprint”" in page
    with store.read() as tx:
        row = findings.current_claims(tx, number)[0]
        digest = compose(tx, Selection(unreviewed=True), NOW + timedelta(days=1)).digest
    assert (row.value, row.low, row.high, row.modifier, row.place) == (1086, 1086, None, "at_least", "KP")
    said = [figure for entry in digest.entries for figure in entry.figures if figure.claim == row.key]
    assert [(figure.value, figure.modifier, figure.place) for figure in said] == [(1086, "at_least", "KP")]


def test_an_undone_correction_leaves_what_was_read(desk: Client, store: Store, ids: dict[str, int]) -> None:
    correct(desk, store, ids["arrivals"], value="88", counted="")
    with store.read() as tx:
        assert findings.current_claims(tx, ids["arrivals"])[0].counted is None
    desk.post("/undo", **fields(desk.get("/").text, "/undo"))
    with store.read() as tx:
        row = findings.current_claims(tx, ids["arrivals"])[0]
    assert (row.value, row.counted) == (86, "people")
    assert "corrected by" not in desk.get(f"/article/{ids['arrivals']}").text


def test_a_later_reading_does_not_overwrite_but_says_otherwise(desk: Client, store: Store, ids: dict[str, int]) -> None:
    correct(desk, store, ids["arrivals"], value="88")
    with store.transaction() as tx:
        article = articles.get(tx, ids["arrivals"])
        reading = articles.get_reading(tx, article.reading_id or 0) if article else None
        version = articles.revisions(tx, ids["arrivals"])[-1]
        capture = captures.get_all(tx, [version.capture_id])[version.capture_id]
        assert reading
        first, *others = reading.record.claims
        again = replace(reading.record, claims=(replace(first, value=8400.0), *others), pipeline="later")
        articles.keep(tx, capture, again, NOW)
    with store.read() as tx:
        assert findings.current_claims(tx, ids["arrivals"])[0].value == 88
    assert "a later reading says 8400" in desk.get(f"/article/{ids['arrivals']}").text


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("value", "eighty", "is no number"),
        ("period_from", "last year", "is no day"),
        ("place", "Atlantis", "There is no country"),
        ("modifier", "sort of", "is no bound"),
    ],
)
def test_what_cannot_be_read_changes_nothing_and_is_kept(
    desk: Client, store: Store, ids: dict[str, int], name: str, text: str, said: str
) -> None:
    typed = {"counted": "<travellers>", "note": "as typed", name: text}
    answer = correct(desk, store, ids["arrivals"], **typed)
    assert (answer.status, said in answer.text) == (422, True)
    form = answer.text.partition('<form class="correct"')[2].partition("</form>")[0]
    assert 'value="&lt;travellers&gt;"' in form
    assert 'name="note" value="as typed"' in form
    assert name == "modifier" or f'name="{name}" value="{text}"' in form
    assert 'action="/article' in answer.text
    with store.read() as tx:
        assert findings.current_claims(tx, ids["arrivals"])[0].value == 86


def test_search_finds_the_corrected_value_only(desk: Client, store: Store, ids: dict[str, int]) -> None:
    correct(desk, store, ids["arrivals"], value="98765")
    with store.read() as tx:
        found = queries.ids(tx, parse("value:98765"))
    assert found == (ids["arrivals"],)


def test_a_form_from_before_a_new_reading_is_shown_again(desk: Client, store: Store, ids: dict[str, int]) -> None:
    answer = correct(desk, store, ids["arrivals"], value="88", reading="0")
    assert (answer.status, "read anew while you wrote" in answer.text, 'value="88"' in answer.text) == (409, True, True)
    again = fields(answer.text, f"/article/{ids['arrivals']}/correct")
    assert desk.post(f"/article/{ids['arrivals']}/correct", **again, value="88").status == 303


def test_a_country_is_written_as_people_say_it(desk: Client, store: Store, ids: dict[str, int]) -> None:
    assert correct(desk, store, ids["arrivals"], place="north korea").status == 303
    with store.read() as tx:
        assert findings.current_claims(tx, ids["arrivals"])[0].place == "KP"


def test_a_corrected_claim_keeps_the_words_of_its_period(desk: Client, store: Store, ids: dict[str, int]) -> None:
    correct(desk, store, ids["arrivals"], period_to="2025-11-30")
    page = desk.get(f"/article/{ids['arrivals']}").text
    assert "fourth quarter of 2025 = 1 October 2025 – 30 November 2025" in page
