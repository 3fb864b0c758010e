"""What the pages say, and that nothing of an article ever becomes a part of them."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from outlets.outlet import Outlet, Rhythm
from storage import sources
from storage.store import Store
from storage.types import SourceState
from tests.review.client import Client, fields
from tests.review.sample import ARRIVALS, NOW, arrivals, fire, put


def titles(page: str) -> list[str]:
    return re.findall(r'<h2 dir="auto"[^>]*><a href="[^"]*" data-key="o">([^<]*)</a></h2>', page)


def test_the_queue_shows_the_gravest_first_with_number_and_reason(desk: Client, ids: dict[str, int]) -> None:
    page = desk.get("/").text
    assert titles(page)[:2] == ["Warehouse fire in Lagos", "Arrivals double at the southern centre"]
    assert "<b>At least 12 people</b> were killed" in page
    assert "Two numbers of dead in one article" in page
    assert ">To review <span" in page
    assert ">5</span>" in page


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("outlet=sana-wire", {"Warehouse fire in Lagos", "وصول 65 شخصا"}),
        ("country=NG", {"Warehouse fire in Lagos"}),
        ("country=CN", set()),
        ("flag=partial_text", {"وصول 65 شخصا"}),
        ("q=warehouse+PORT", {"Warehouse fire in Lagos"}),
        ("q=탈북민", {"4분기 탈북민 84명 입국"}),
        ("from=2019-03-01&to=2019-04-01", {"Arrivals double at the southern centre"}),
        ("from=2025-11-01&country=KP", {"Arrivals double at the southern centre", "4분기 탈북민 84명 입국"}),
        ("state=accepted", set()),
        ("q=100%25", set()),
    ],
)
def test_filters_stand_in_the_address(desk: Client, ids: dict[str, int], query: str, wanted: set[str]) -> None:
    assert set(titles(desk.get(f"/?{query}").text)) == wanted


def test_a_bookmark_with_nonsense_still_opens(desk: Client, ids: dict[str, int]) -> None:
    assert len(titles(desk.get("/?state=zz&from=yesterday&after=1~x~2").text)) == 5


def test_names_that_were_typed_become_values_of_the_address(desk: Client, ids: dict[str, int]) -> None:
    typed = (
        "/?q=&flag=&outlet=sana+wire&country=nigeria&language=English&access=the+whole+text&published_from=2026-03-01"
    )
    answer = desk.get(typed)
    wanted = "/?outlet=sana-wire&country=NG&language=en&access=full&published_from=2026-03-01"
    assert (answer.status, answer.headers["location"]) == (303, wanted)
    page = desk.get(wanted).text
    assert titles(page) == ["Warehouse fire in Lagos"]
    assert '<option value="Quiet Gazette">' in page
    assert "1 article waits for a decision" in page
    assert titles(desk.get("/?country=Atlantis").text) == []


def test_the_density_holds_on_every_page(desk: Client, ids: dict[str, int]) -> None:
    assert '<ol class="rows roomy">' in desk.get("/").text
    answer = desk.post("/density", density="compact", back="/?state=any")
    assert (answer.status, answer.headers["location"]) == (303, "/?state=any")
    desk.cookies["density"] = answer.headers["set-cookie"].partition("density=")[2].partition(";")[0]
    assert '<ol class="rows compact">' in desk.get("/?state=any").text
    assert "set-cookie" not in desk.post("/density", density="tiny").headers


def test_tabs_count_what_their_links_show(desk: Client, ids: dict[str, int]) -> None:
    def tabs_of(path: str) -> dict[str, tuple[str, int]]:
        found = re.findall(
            r'<a href="([^"]*)"[^>]*>[^<]*<span class="count" data-count="(\w+)">(\d+)', desk.get(path).text
        )
        return {name: (href.replace("&amp;", "&"), int(count)) for href, name, count in found}

    desk.post(f"/article/{ids['fire']}/decide", **press_of(desk, ids["fire"]))
    for path in ("/", "/?state=any&changed=1", "/?outlet=sana-wire", "/?state=rejected&country=KP", "/?q=people"):
        for href, count in tabs_of(path).values():
            assert (path, href, len(titles(desk.get(href).text))) == (path, href, count)


def press_of(desk: Client, article: int) -> dict[str, str]:
    return fields(desk.get("/").text, f"/article/{article}/decide") | {"verdict": "accept"}


def test_pages_of_the_queue_lead_on(desk: Client, store: Store) -> None:
    for n in range(95):
        put(
            store,
            replace(fire(), title=f"Fire {n}", flags=()),
            "sana-wire",
            f"https://sana.example/{n}",
            NOW - timedelta(n),
        )
    seen: list[str] = []
    href: str | None = "/"
    while href:
        page = desk.get(href).text
        seen += titles(page)
        found = re.search(r'<a href="([^"]*)" rel="next"', page)
        href = found[1].replace("&amp;", "&") if found else None
    assert sorted(seen) == sorted(f"Fire {n}" for n in range(95))


def test_the_article_page_answers_where_the_number_comes_from(desk: Client, ids: dict[str, int]) -> None:
    page = desk.get(f"/article/{ids['arrivals']}").text
    for said in (
        "86</b>",
        "35 + 49 = 84, not 86 ✗",
        "fourth quarter of 2025 = Q4 2025",
        "Ada Mirren",
        "213 − 84 = 129 before",
    ):
        assert said in page
    assert "As captured 8 Mar 2026 09:00 UTC, sha256 <code" in page
    sha = re.search(r'<code title="([0-9a-f]{64})">', page)
    assert sha
    assert f'href="/snapshot/{sha[1]}"' in page
    assert "version 2 of 2: what changed" in page


def test_changes_put_the_number_on_top(desk: Client, ids: dict[str, int]) -> None:
    page = desk.get(f"/article/{ids['arrivals']}/changes").text
    assert "<del>84</del> → <ins>86</ins>" in page
    assert "We should not read too much" not in page


def test_next_and_previous_walk_the_filtered_queue(desk: Client, ids: dict[str, int]) -> None:
    page = desk.get(f"/article/{ids['hangul']}?country=KP").text
    before = re.search(r'<a href="([^"]*)" data-key="p"', page)
    assert before
    assert before[1] == f"/article/{ids['arrivals']}?country=KP"
    assert 'data-key="n"' not in page


@pytest.mark.parametrize(
    "path",
    ["/", "/?state=any", "/article/{}", "/article/{}/changes", "/?q=%3Cimg%20src=x%3E", "/?outlet=%22%3E%3Cscript%3E"],
)
def test_text_of_strangers_stays_text(desk: Client, ids: dict[str, int], path: str) -> None:
    page = desk.get(path.format(ids["hostile"])).text
    assert not re.search(r"<(?!!)(?:img|b>Nobody|i>Label|u>)", page)
    assert len(re.findall("<script", page)) == 1  # the desk's own
    assert 'lang="en" onmouseover' not in page
    assert 'href="javascript:' not in page
    assert "\u202e" not in page


def test_a_failing_address_is_not_echoed_as_markup(desk: Client) -> None:
    answer = desk.get("/%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E")
    assert (answer.status, "<img" in answer.text) == (404, False)


def test_a_snapshot_is_text_in_a_sandbox(desk: Client, ids: dict[str, int]) -> None:
    href = re.search(r'href="(/snapshot/[0-9a-f]{64})"', desk.get(f"/article/{ids['hostile']}").text)
    assert href
    shown = desk.get(href[1])
    assert shown.headers["content-type"] == "text/plain; charset=utf-8"
    assert "sandbox" in shown.headers["content-security-policy"]
    assert "<script>" in shown.text
    saved = desk.get(href[1] + "?download=1")
    assert saved.headers["content-disposition"].startswith("attachment")
    assert "sandbox" in saved.headers["content-security-policy"]


def test_a_card_opens_the_page_as_captured_with_its_number_lit(desk: Client, store: Store) -> None:
    record = fire()
    paragraphs = "".join(f"<p onclick=x()>{part}</p>" for part in record.text.split("\n\n"))
    put(store, record, "sana-wire", "https://sana.example/fire", NOW, body=f"<script>1</script>{paragraphs}".encode())
    href = re.search(r'href="(/captured/1:[0-9a-f-]+)#claim"', desk.get("/article/1").text)
    assert href
    shown = desk.get(href[1])
    assert '<mark id="claim">' in shown.text
    assert "<script" not in shown.text
    assert "onclick" not in shown.text
    assert "sandbox" in shown.headers["content-security-policy"]


def test_a_number_that_the_page_does_not_show_is_said(desk: Client, store: Store) -> None:
    put(store, fire(), "sana-wire", "https://sana.example/fire", NOW, body=b"%PDF-1.7 ...")
    href = re.search(r'href="(/captured/1:[0-9a-f-]+)#claim"', desk.get("/article/1").text)
    assert href
    assert "was read from the page" in desk.get(href[1]).text
    assert desk.get("/captured/9:ffff").status == 404


@pytest.mark.parametrize("sha", ["0" * 64, "../../etc/passwd", "..%2f..%2fetc%2fpasswd", "A" * 64, "x"])
def test_snapshots_are_found_by_their_hash_only(desk: Client, ids: dict[str, int], sha: str) -> None:
    assert desk.get(f"/snapshot/{sha}").status == 404


def test_a_stored_document_is_only_for_saving(desk: Client, store: Store) -> None:
    put(store, replace(fire(), title="Paper"), "sana-wire", "https://sana.example/paper", NOW, body=b"%PDF-1.7 ...")
    href = re.search(r'href="(/snapshot/[0-9a-f]{64})"', desk.get("/article/1").text)
    assert href
    assert desk.get(href[1]).headers["content-type"] == "application/octet-stream"


@pytest.mark.parametrize("number", ["0", "999999", "9" * 40])
def test_unknown_articles_are_not_found(desk: Client, ids: dict[str, int], number: str) -> None:
    answer = desk.get(f"/article/{number}")
    assert (answer.status, "There is no such article" in answer.text) == (404, True)


def test_an_empty_store_says_what_to_do(desk: Client) -> None:
    assert "dateline up" in desk.get("/").text
    assert "dateline collect" in desk.get("/outlets").text
    assert "No digest yet" in desk.get("/digests").text


def test_nothing_found_is_told_from_nothing_there(desk: Client, ids: dict[str, int]) -> None:
    page = desk.get("/?q=unheardof").text
    assert "Nothing matches" in page
    assert "dateline up" not in page


def test_outlets_that_fail_come_first(desk: Client, ids: dict[str, int]) -> None:
    page = desk.get("/outlets").text
    assert "1 outlet failing, 1 to watch, 1 well." in page
    names = re.findall(r'<th scope="row"><a href="[^"]*"><bdi>([^<]*)', page)
    assert names == ["Quiet Gazette", "Sana Wire", "Harbour Post", "한빛일보"]
    assert "The server did not answer within 30 s." in page
    assert re.search(r"robots <b>2</b>", page)


def test_counts_follow(desk: Client, ids: dict[str, int]) -> None:
    answer = desk.get("/counts?outlet=sana-wire")
    assert answer.headers["content-type"] == "application/json"
    assert '"open":2' in answer.text


def test_an_article_without_claims_can_be_decided(desk: Client, store: Store, make: Callable[..., Client]) -> None:
    put(store, replace(arrivals(), claims=(), flags=()), "harbour-post", "https://harbour.example/none", NOW)
    page = desk.get("/article/1").text
    assert "No numeric claim was found" in page
    assert ARRIVALS[:40] in re.sub(r"<[^>]*>", "", page)


def test_a_digest_is_made_read_and_saved(desk: Client, ids: dict[str, int]) -> None:
    refused = desk.post("/digests", country="NG")
    assert (refused.status, "There is nothing to freeze: 4 not yet reviewed" in refused.text) == (422, True)
    action = f"/article/{ids['fire']}/decide"
    desk.post(action, **fields(desk.get("/").text, action), verdict="accept")
    made = desk.post("/digests", country="NG", outlet="", to="2026-03-31", **{"from": ""})
    assert (made.status, made.headers["location"]) == (303, "/digest/2026-1")
    assert "“At least 12 people were killed" in desk.get("/digest/2026-1").text
    for name in ("markdown", "html"):
        saved = desk.get(f"/digest/2026-1/{name}")
        assert saved.headers["content-disposition"].startswith('attachment; filename="digest-2026-1.')
    for nowhere in ("/digest/2026-9", "/digest/2026-1/exe", "/digest/..%2f..%2fx/json"):
        assert desk.get(nowhere).status == 404
    desk.post("/undo", **fields(desk.get("/").text, "/undo"))
    assert "was accepted then, and no longer is" in desk.get("/digest/2026-1").text
    assert "4 notes changed since" in desk.get("/digests").text


@pytest.mark.parametrize("day", ["yesterday", "2026-02-30", "<b>"])
def test_a_day_that_is_none_is_a_sentence(desk: Client, ids: dict[str, int], day: str) -> None:
    answer = desk.post("/digests", **{"from": day})
    assert (answer.status, "is no day" in answer.text, "<b>" in answer.text) == (422, True, False)


def test_an_outlet_quieter_than_it_should_be_is_red(
    make: Callable[..., Client], store: Store, ids: dict[str, int]
) -> None:
    outlet = Outlet(
        slug="harbour-post", name="Harbour Post", homepage="https://harbour.example/", rhythm=Rhythm(expect=900)
    )
    watched = {"hours": [0.0] * 24, "days": 14.0}
    state = SourceState(outlet="harbour-post", url="https://harbour.example/feed", last_success=NOW, learned=watched)
    with store.transaction() as tx:
        sources.save(tx, [state])
    page = make(watched=(outlet,)).get("/outlets").text
    row = re.search(r"<tr[^>]*>(?:(?!</tr>).)*Harbour Post.*?</tr>", page, re.DOTALL)
    assert row
    assert "needs a look" in row[0]
    assert "expected 900" in row[0]


def test_a_refused_digest_keeps_its_form_and_speaks_of_the_desk(desk: Client, ids: dict[str, int]) -> None:
    answer = desk.post("/digests", outlet="sana-wire", **{"from": "2026-01-02"})
    assert answer.status == 422
    assert "not yet reviewed. Accept claims in the queue" in answer.text
    assert "--" not in re.sub(r"<!--.*?-->", "", answer.text.partition('role="alert"')[2].partition("</p>")[0])
    assert '<option value="sana-wire" selected>' in answer.text
    assert 'name="from" value="2026-01-02"' in answer.text
