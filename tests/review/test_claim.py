"""From a number onwards: what others say of it, whom its article cites, who copied it, and how it is cited."""

import json
import re
from collections.abc import Callable

import pytest

from review.claim_view import Series, plotted
from storage import findings, relations
from storage.identity import claim_id
from storage.store import Store
from tests.ledger.test_keeping import story
from tests.ledger.web import Web
from tests.review.client import Client

NAMES = {"coast-herald": "Coast Herald", "river-post": "River Post", "wire-one": "Wire One", "hill-times": "Hill Times"}


@pytest.fixture
def told(store: Store) -> dict[str, int]:
    return story(Web(store))


def name_of(store: Store, article: int, said: str) -> str:
    """The id of the claim with these words."""
    with store.read() as tx:
        claim = next(claim for claim in findings.current_claims(tx, article) if said in claim.text)
    return claim_id(article, claim.key)


def text_of(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_a_conflict_is_told_on_both_claims(make: Callable[..., Client], store: Store, told: dict[str, int]) -> None:
    desk = make(names=NAMES, measures={"killed": "people killed"})
    for article, said, other in (("first", "31", "River Post: 44"), ("second", "44", "Coast Herald: 31")):
        page = desk.get(f"/claim/{name_of(store, told[article], said)}").text
        assert "conflict" in text_of(page)
        assert other in text_of(page)
        assert "people killed" in page
        assert '<svg class="plot"' in page
        assert 'stroke-dasharray="3 2"' in page


def test_the_card_of_the_article_counts_its_relations(
    make: Callable[..., Client], store: Store, told: dict[str, int]
) -> None:
    page = text_of(make(names=NAMES).get(f"/article/{told['second']}").text)
    assert re.search(r"\d relations?: .*conflict", page)


def test_a_copy_and_its_altered_number(make: Callable[..., Client], store: Store, told: dict[str, int]) -> None:
    page = make(names=NAMES).get(f"/claim/{name_of(store, told['wire'], '214')}").text
    assert "“241” for “214”" in text_of(page).replace(" houses", "")
    assert f'href="/article/{told["copy"]}"' in page


def test_a_citation_leads_to_the_article_that_it_refers_to(
    make: Callable[..., Client], store: Store, told: dict[str, int]
) -> None:
    page = make(names=NAMES).get(f"/claim/{name_of(store, told['cites'], '31')}").text
    assert re.search(rf'Coast Herald</b> \(9 March 2026\): <a href="/article/{told["first"]}"', page)


def test_how_to_cite_it(make: Callable[..., Client], store: Store, told: dict[str, int]) -> None:
    page = make(names=NAMES).get(f"/claim/{name_of(store, told['first'], '31')}").text
    assert "[Coast Herald, 9 March 2026](https://coast-herald.example/ferry)" in page
    assert "sha256" in page
    claim = name_of(store, told["first"], "31")
    items = json.loads(make(names=NAMES).get(f"/claim/{claim}/csl").text)
    assert (items[0]["container-title"], items[0]["URL"]) == ("Coast Herald", "https://coast-herald.example/ferry")
    saved = make(names=NAMES).get(f"/claim/{claim}/ris")
    assert saved.text.startswith("TY  - NEWS\r\n")
    assert saved.headers["content-disposition"].endswith('.ris"')
    assert "T2  - Coast Herald" in page
    assert make().get(f"/claim/{claim}/docx").status == 404


def test_parts_are_not_drawn_beside_their_whole(store: Store) -> None:
    web = Web(store)
    text = "In the second quarter of 2025, 71 people from North Korea reached South Korea (22 men and 49 women). "
    first = web.publish("coast-herald", "q2", text, day="2025-07-14")
    web.publish("river-post", "q2", text.replace("reached", "arrived in"), day="2025-07-15")
    with store.read() as tx:
        claim = findings.current_claims(tx, first)[0]
        row = relations.series_of(tx, first, claim.key)
        assert row is not None
        claims = {(point.article.id, point.key) for point in row.members if point.key}
        series = Series(row=row, claims=findings.named(tx, claims), relations=relations.among(tx, row))
    marks = plotted(series, NAMES)
    assert [(mark.value, mark.count) for mark in marks] == [(71.0, 2)]


def test_a_claim_that_is_not_there_is_a_sentence(make: Callable[..., Client], told: dict[str, int]) -> None:
    answer = make().get("/claim/1:ffffffff")
    assert (answer.status, "There is no such claim" in answer.text) == (404, True)
