"""What revisions say otherwise: kept, replaced, and laid over what the article shows. On both databases."""

from datetime import timedelta

from pipeline.record import Claim
from storage import articles, attempts, changes, findings, known, queue
from storage.queue import QueueFilter
from storage.store import Store
from storage.types import ChangeRow
from tests.storage.made import START, TEXT, at, put


def edited(store: Store) -> tuple[ChangeRow, int]:
    """An article whose 65 became 66, with the change on record."""
    put(store)
    kept = put(store, TEXT.replace("65", "66"), minutes=10)
    assert kept.revision_id
    assert kept.article_id
    with store.transaction() as tx:
        pair = changes.pair_of(tx, kept.revision_id)
        assert pair is not None
        claim = findings.current_claims(tx, kept.article_id)[0]
        row = ChangeRow(
            revision_id=kept.revision_id,
            article_id=kept.article_id,
            rule="number_changed",
            severity="high",
            reason="“65 people” has become “66 people”.",
            before={"span": [24, 26], "text": "65", "sentence": TEXT},
            new_key=claim.key,
        )
        assert changes.uncompared(tx) == (kept.revision_id,)
        changes.record(tx, pair, [row], "1", at(12))
        articles.settle(tx, kept.article_id)
    return row, kept.article_id


def test_a_change_is_kept_and_shown_on_its_claim_and_article(store: Store) -> None:
    row, article = edited(store)
    with store.read() as tx:
        assert changes.of_article(tx, article) == (row,)
        assert changes.uncompared(tx) == ()
        assert changes.uncompared(tx, "2") == (row.revision_id,)
        claim = findings.current_claims(tx, article)[0]
        shown = articles.get(tx, article)
        (line,) = queue.page(tx, QueueFilter()).items
    assert (claim.flag, claim.severity) == ("number_changed", 3)
    assert shown is not None
    assert shown.severity == 3
    assert line.flags[0].reason == row.reason


def test_comparing_again_takes_the_place_of_what_was_found(store: Store) -> None:
    row, article = edited(store)
    with store.transaction() as tx:
        pair = changes.pair_of(tx, row.revision_id)
        assert pair is not None
        changes.record(tx, pair, [], "2", at(20))
        articles.settle(tx, article)
        assert changes.of_article(tx, article) == ()
        shown = articles.get(tx, article)
        claim = findings.current_claims(tx, article)[0]
    assert shown is not None
    assert shown.severity == 2
    assert (claim.flag, claim.severity) == ("first_number", 2)


def test_what_is_watched_and_what_is_known(store: Store) -> None:
    _, article = edited(store)
    claim = Claim(span=(0, 9), text="66 people", num_span=(0, 2), value=66.0, counted="people", event="arrived")
    with store.read() as tx:
        late = START + timedelta(days=400)
        assert [relied for _, relied in attempts.watched(tx, "post", since=START, young=late).values()] == [True]
        assert attempts.vanished(tx, article) is None
        found = known.of_claims(tx, [claim])
        assert {(one.claim.value, one.claim.current) for one in found} >= {(66.0, True), (65.0, False)}
        assert found[0].countries == {"KP"}
        assert len(known.of_articles(tx, [article])) == 4
        assert known.published_by(tx, "post", None)
