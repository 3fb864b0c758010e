from sqlalchemy import func, select

from storage import articles, captures, findings, tags
from storage.schema import METADATA
from storage.store import Store
from tests.storage.made import TEXT, capture, keep, put, record


def count_rows(store: Store) -> dict[str, int]:
    with store.read() as tx:
        return {
            table.name: int(tx.execute(select(func.count()).select_from(table)).scalar_one())
            for table in METADATA.sorted_tables
        }


def test_first_sight_makes_an_article_with_its_findings(store: Store) -> None:
    kept = put(store)
    assert kept.change == "new"
    with store.read() as tx:
        article = articles.get(tx, kept.article_id or 0)
        assert article is not None
        assert (article.title, article.revisions, article.claims, article.status) == (
            "Arrivals rise in Talvia",
            1,
            2,
            "open",
        )
        claims = findings.current_claims(tx, article.id)
        assert [(claim.value, claim.counted, claim.place) for claim in claims] == [
            (65, "people", "KP"),
            (40, "people", "KP"),
        ]
        assert claims[0].sentence == "Officials in Talvia said 65 people arrived."
        assert claims[0].flag == "first_number"
        reading = articles.get_reading(tx, article.reading_id or 0)
        assert reading is not None
        assert reading.record == record()
        for finding in findings.of_reading(tx, reading.id):
            assert reading.record.text[slice(*finding.span)] == finding.text
        assert tags.counts(tx, "country", "open") == {"KP": 1}


def test_same_bytes_again_are_no_new_capture(store: Store) -> None:
    assert capture(store, b"<p>x") is not None
    assert capture(store, b"<p>x", minutes=5) is None


def test_reading_the_same_capture_again_changes_nothing(store: Store) -> None:
    page = capture(store, b"x")
    assert page
    keep(store, page, record())
    before = count_rows(store)
    assert keep(store, page, record()).change == "same"
    assert count_rows(store) == before


def test_other_bytes_with_the_same_text_add_no_revision(store: Store) -> None:
    put(store)
    page = capture(store, b"other bytes", minutes=10)
    assert page
    assert keep(store, page, record(TEXT.replace(". A", ".\n\nA"))).change == "same"


def test_other_text_adds_a_revision(store: Store) -> None:
    first = put(store)
    second = put(store, TEXT.replace("65", "66"), minutes=10)
    assert (second.change, second.article_id) == ("revised", first.article_id)
    with store.read() as tx:
        assert [r.n for r in articles.revisions(tx, first.article_id or 0)] == [1, 2]
        assert [c.value for c in findings.current_claims(tx, first.article_id or 0)] == [66, 40]


def test_a_text_that_comes_back_is_a_third_revision(store: Store) -> None:
    kept = [put(store, text, minutes=n) for n, text in enumerate((TEXT, TEXT.replace("65", "66"), TEXT))]
    assert [k.change for k in kept] == ["new", "revised", "revised"]
    with store.read() as tx:
        assert len(captures.of_article(tx, kept[0].article_id or 0)) == 3


def test_better_rules_change_the_reading_and_add_no_revision(store: Store) -> None:
    page = capture(store, b"x")
    assert page
    first = keep(store, page, record("Menu " + TEXT))
    second = keep(store, page, record(TEXT, pipeline="2"))
    assert (second.change, second.revision_id) == ("reread", first.revision_id)
    with store.read() as tx:
        assert len(articles.revisions(tx, first.article_id or 0)) == 1
        old, new = ({c.key for c in findings.claims_of_reading(tx, k.reading_id or 0)} for k in (first, second))
        assert len(old & new) == 1, "the claim of the unchanged sentence keeps its key"
        assert [c.value for c in findings.current_claims(tx, first.article_id or 0)] == [65, 40]
