"""A query asked of the database finds what the matcher finds, on both databases."""

from datetime import datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.query.grammar import parse, show
from pipeline.query.item import Item, item_of
from pipeline.query.match import matches
from pipeline.query.nodes import Node
from pipeline.record import Record
from storage import queries, search_index
from storage.store import Store
from tests.pipeline.query.made import moments, nodes, records
from tests.storage.made import START, capture, keep, put, record

CALM = {"deadline": None, "derandomize": True, "suppress_health_check": list(HealthCheck), "database": None}


def store_all(store: Store) -> dict[int, Item]:
    """Some dozens of random articles, stored, and as the matcher sees them."""
    items: dict[int, Item] = {}

    @settings(max_examples=60, **CALM)
    @given(records(), st.sampled_from(["nk-news", "the-paper"]), moments())
    def add(read: Record, outlet: str, moment: datetime) -> None:
        number, minutes = len(items), (moment - START).total_seconds() / 60
        page = capture(
            store, f"{number}".encode(), url=f"https://{outlet}.example/{number}", minutes=minutes, outlet=outlet
        )
        assert page is not None
        kept = keep(store, page, read)
        assert kept.article_id is not None
        items[kept.article_id] = item_of(read, outlet=outlet, captured=moment)

    add()
    return items


def test_sql_and_matcher_agree(store: Store) -> None:
    items = store_all(store)
    hits = []

    @settings(max_examples=250, **CALM)
    @given(nodes())
    def agree(node: Node) -> None:
        wanted = tuple(sorted(number for number, item in items.items() if matches(node, item)))
        with store.read() as tx:
            assert queries.ids(tx, node) == wanted, show(node)
            assert queries.count(tx, node) == len(wanted)
        hits.append(0 < len(wanted) < len(items))

    agree()
    assert len(items) >= 50
    assert sum(hits) > 100


def test_pages_follow_one_another(store: Store) -> None:
    made = [put(store, url=f"https://post.example/{n}", minutes=n) for n in range(7)]
    with store.read() as tx:
        seen, after = [], None
        while True:
            page = queries.find(tx, parse("people"), limit=3, after=after)
            seen += [article.id for article in page.articles]
            after = page.after
            if after is None:
                break
    assert sorted(seen) == sorted(kept.article_id for kept in made)
    assert len(seen) == len(set(seen))


def test_only_the_present_text_is_found(store: Store) -> None:
    kept = put(store, "Officials in Talvia said 65 people arrived.")
    put(store, "Officials in Talvia said 66 people arrived.", minutes=60)
    with store.read() as tx:
        assert queries.ids(tx, parse("65")) == ()
        assert queries.ids(tx, parse("66 value:66 counted:people has:change")) == (kept.article_id,)


def test_the_index_can_be_made_again(store: Store) -> None:
    kept = put(store)
    with store.transaction() as tx:
        search_index.clear(tx)
        assert not search_index.is_whole(tx)
        assert queries.ids(tx, parse("arrived")) == ()
        assert search_index.fill(tx) == 1
        assert search_index.fill(tx) == 0
        assert search_index.is_whole(tx)
        assert not search_index.is_outdated(tx)
        assert queries.ids(tx, parse("arrived counted:people")) == (kept.article_id,)


def test_since(store: Store) -> None:
    kept = put(store, minutes=30)
    with store.read() as tx:
        assert queries.ids(tx, parse("people"), since=START) == (kept.article_id,)
        assert queries.ids(tx, parse("people"), since=datetime.fromisoformat("2026-03-02T00:00:00+00:00")) == ()


def test_claims_side_by_side_are_one_claim(store: Store) -> None:
    put(store)  # 65 arrived and 40 arrived
    with store.read() as tx:
        assert queries.ids(tx, parse("value:>60 event:arrived"))
        assert not queries.ids(tx, parse("value:65 value:40"))
        assert not queries.ids(tx, parse("-event:arrived"))
        assert queries.ids(tx, parse("event:arrived -value:65"))


def test_words_that_databases_split_otherwise(store: Store) -> None:
    text = "L'ONU compte 1.047 réfugiés ; user@example.org, 3-fold, a_b, COVID-19, ǅ ß İstanbul, काठमांडू, 東京都で."
    kept = put(store, text)
    words = (
        "onu",
        "refugies",
        '"1 047"',
        "example",
        "fold",
        "b",
        "covid",
        "19",
        "strasse or ss",
        "istanbul",
        "काठमांडू",
        "東京",
        "काठ*",
    )
    with store.read() as tx:
        for word in words:
            found = queries.ids(tx, parse(word)) == (kept.article_id,)
            assert found == matches(parse(word), item_of(record(text))), word
            assert found or word == "b"
