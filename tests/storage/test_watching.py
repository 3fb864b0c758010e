"""Watches over the store: matched once, flagged as they find now, and ordered by."""

from pipeline.query.grammar import parse
from pipeline.query.item import item_of
from storage import articles, decisions, items, queries, queue, raised, tags, watching
from storage.identity import flag_id
from storage.queue import QueueFilter
from storage.store import Store
from storage.types import Decision
from storage.watching import Watched, Watchman
from tests.storage.made import at, capture, keep, put, record

ARRIVED = Watched(slug="arrived", name="Arrivals", node=parse("country:KP event:arrived value:>50"), severity="high")
QUIET = Watched(slug="quiet", name="Quiet", node=parse("nobody"), severity="low")


def run(store: Store, *watches: Watched, quiet: bool = False, minutes: float = 50) -> dict[str, int]:
    with store.transaction() as tx:
        return watching.match(tx, Watchman(watches), watching.article_ids(tx), at(minutes), quiet=quiet)


def test_items_of_the_store_are_those_of_the_record(store: Store) -> None:
    kept = put(store)
    assert kept.article_id is not None
    with store.read() as tx:
        mine = items.of(tx, [kept.article_id])[kept.article_id]
    other = item_of(record(), outlet="post", captured=at(0))
    for name in ("outlet", "language", "published", "captured", "subjects", "countries", "cited", "flags", "claims"):
        assert getattr(mine, name) == getattr(other, name), name
    assert (mine.text.at, mine.title.at) == (other.text.at, other.title.at)


def test_a_match_is_written_once_and_flags(store: Store) -> None:
    kept = put(store)
    put(store, "Nothing was counted.", url="https://post.example/b", minutes=5)
    assert run(store, ARRIVED, QUIET) == {"arrived": 1}
    assert run(store, ARRIVED, QUIET, minutes=60) == {}
    with store.read() as tx:
        (flag,) = raised.of_article(tx, kept.article_id or 0)
        article = articles.get(tx, kept.article_id or 0)
        assert article is not None
        assert flag.reason == (
            "You watch for “Arrivals”, and this article matches (by country:KP, event:arrived value:>50): “65 people”."
        )
        assert (article.severity, article.urgency) == (3, 7)
        assert queries.ids(tx, parse("watch:arrived")) == (article.id,)
        assert queries.ids(tx, parse("flag:watch_matched")) == (article.id,)
        assert watching.counts(tx) == {"arrived": 1}
        assert not tags.wrong_counts(tx)
        assert len(watching.untold(tx, "arrived", beyond=0, since=None, before=at(61))) == 1


def test_what_is_found_quietly_is_told_nobody(store: Store) -> None:
    put(store)
    assert run(store, ARRIVED, quiet=True) == {"arrived": 1}
    with store.read() as tx:
        assert watching.untold(tx, "arrived", beyond=0, since=None, before=at(99)) == []
        assert [article.outlet for _, article in watching.latest(tx, "arrived")] == ["post"]


def test_a_watch_that_is_off_leaves_nothing(store: Store) -> None:
    kept = put(store)
    run(store, ARRIVED)
    with store.transaction() as tx:
        assert watching.drop(tx, ["arrived"], at(70)) == 1
        article = articles.get(tx, kept.article_id or 0)
        assert article is not None
        assert (article.severity, article.urgency) == (2, 4)
        assert queries.ids(tx, parse("watch:arrived")) == ()
        assert watching.latest(tx, "arrived") == []


def test_a_changed_article_is_asked_again(store: Store) -> None:
    kept = put(store)
    run(store, ARRIVED)
    put(store, "Officials in Talvia said 40 people arrived.", minutes=100)
    assert run(store, ARRIVED, minutes=120) == {}
    with store.read() as tx:
        assert raised.of_article(tx, kept.article_id or 0) == ()
        assert queries.ids(tx, parse("watch:arrived")) == ()


def answer(store: Store, article: int, target: str) -> Decision:
    with store.transaction() as tx:
        return decisions.append(tx, Decision(user="Min", article_id=article, target=target, verdict="reject"), at(200))


def test_an_answered_flag_does_not_come_back_for_the_same_inputs(store: Store) -> None:
    kept = put(store)
    run(store, ARRIVED)
    article_id = kept.article_id or 0
    with store.read() as tx:
        (flag,) = raised.of_article(tx, article_id)
    said = answer(store, article_id, flag_id(flag.rule, flag.inputs))
    run(store, ARRIVED, minutes=210)
    with store.transaction() as tx:
        articles.settle(tx, article_id)
        article = articles.get(tx, article_id)
        assert article is not None
        assert (article.status, article.changed) == ("open", False)
        assert (article.severity, article.urgency) == (2, 4)
        (item,) = queue.page(tx, QueueFilter()).items
        assert [line.rule for line in item.flags] == ["first_number"]
    put(store, "Officials in Talvia said 70 people arrived.", minutes=300)
    run(store, ARRIVED, minutes=310)
    with store.transaction() as tx:
        assert articles.get(tx, article_id).urgency == 7  # type: ignore[union-attr]
    put(store, minutes=400)
    run(store, ARRIVED, minutes=410)
    with store.transaction() as tx:
        assert articles.get(tx, article_id).urgency == 4  # type: ignore[union-attr]
        decisions.undo(tx, said.id or 0, "Min", at(420))
        assert articles.get(tx, article_id).urgency == 7  # type: ignore[union-attr]


def test_an_answered_flag_of_the_page_stays_answered_when_it_is_read_again(store: Store) -> None:
    page = capture(store, b"a page")
    assert page is not None
    kept = keep(store, page, record())
    article_id = kept.article_id or 0
    answer(store, article_id, flag_id("first_number", ()))
    assert keep(store, page, record(pipeline="2", language="de"), minutes=300).change == "reread"
    with store.read() as tx:
        article = articles.get(tx, article_id)
        assert article is not None
        assert (article.severity, article.urgency) == (0, 0)
        assert queries.ids(tx, parse("flag:first_number")) == ()
