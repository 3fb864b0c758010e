"""Decisions: append-only, chained, undone by further decisions, and never overwritten by what arrives later."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, text, update

from pipeline.errors import StorageError
from storage import articles, decisions, findings, projection, tags
from storage.schema import DECISION
from storage.store import Store
from storage.types import ArticleRow, Decision, Verdict
from tests.storage.made import TEXT, at, capture, keep, put, record


def decide(store: Store, article_id: int, verdict: Verdict = "accept", minutes: float = 60, **more: object) -> Decision:
    with store.transaction() as tx:
        made = Decision(user="ana", article_id=article_id, verdict=verdict, **more)  # type: ignore[arg-type]
        return decisions.append(tx, made, at(minutes))


def article(store: Store, article_id: int) -> ArticleRow:
    with store.read() as tx:
        found = articles.get(tx, article_id)
    assert found
    return found


def first_article(store: Store) -> int:
    kept = put(store)
    assert kept.article_id
    return kept.article_id


def test_status_tags_and_counts_follow_a_decision_and_its_undo(store: Store) -> None:
    one = first_article(store)
    made = decide(store, one)
    assert article(store, one).status == "accepted"
    with store.read() as tx:
        assert tags.totals(tx) == {"accepted": 1}
        assert tags.counts(tx, "country", "open") == {}
    with store.transaction() as tx:
        back = decisions.undo(tx, made.id or 0, "ana", at(61))
    assert article(store, one).status == "open"
    with store.transaction() as tx:
        assert tags.totals(tx) == {"open": 1}
        decisions.undo(tx, back.id or 0, "ana", at(62))
    assert article(store, one).status == "accepted", "an undo can be undone"


def test_what_is_undone_cannot_be_undone_again(store: Store) -> None:
    made = decide(store, first_article(store))
    with store.transaction() as tx:
        decisions.undo(tx, made.id or 0, "ana", at(61))
        with pytest.raises(StorageError, match="Decision 1 is undone already"):
            decisions.undo(tx, made.id or 0, "ana", at(62))
        with pytest.raises(StorageError, match="There is no decision 99 to undo"):
            decisions.undo(tx, 99, "ana", at(62))


def test_a_decision_on_a_claim_stays_with_it_when_rules_change(store: Store) -> None:
    page = capture(store, b"x")
    assert page
    one = keep(store, page, record("Menu\n\n" + TEXT)).article_id
    assert one
    with store.read() as tx:
        key = findings.current_claims(tx, one)[0].key
    decide(store, one, "reject", target=key)
    keep(store, page, record(TEXT, pipeline="2"))
    with store.read() as tx:
        claims = {claim.key: claim for claim in findings.current_claims(tx, one)}
        assert claims[key].status == "rejected"
        assert claims[key].value == 65
        assert article(store, one).status == "open", "a claim's decision is not the article's"


def test_a_corrected_field_outranks_the_machine_and_names_its_author(store: Store) -> None:
    one = first_article(store)
    with store.read() as tx:
        key = findings.current_claims(tx, one)[0].key
    decide(store, one, "edit", target=key, field="value", old=65, new=64, note="the table says 64")
    with store.read() as tx:
        held = projection.fields(tx, one)[key, "value"]
    assert (held.new, held.user, held.old) == (64, "ana", 65)


def test_a_later_revision_marks_a_reviewed_article_and_leaves_its_status(store: Store) -> None:
    one = first_article(store)
    decide(store, one)
    put(store, TEXT.replace("65", "66"), minutes=120)
    assert (article(store, one).status, article(store, one).changed) == ("accepted", True)
    put(store, TEXT, minutes=180)
    assert not article(store, one).changed, "the text that was judged stands there again"
    put(store, TEXT.replace("65", "70"), minutes=240)
    decide(store, one, minutes=250)
    assert not article(store, one).changed, "the new text was judged, too"


def test_the_same_request_twice_is_one_decision(store: Store) -> None:
    one = first_article(store)
    first, second = (decide(store, one, client_key="k1") for _ in range(2))
    assert first == second
    with store.read() as tx:
        assert len(projection.log_of(tx, one)) == 1


@pytest.mark.parametrize("how", ["update", "delete"])
def test_the_database_refuses_to_change_the_log(store: Store, how: str) -> None:
    decide(store, first_article(store))
    statement = update(DECISION).values(note="x") if how == "update" else delete(DECISION)
    with pytest.raises(StorageError, match="append-only"), store.transaction() as tx:
        tx.execute(statement)


@pytest.mark.parametrize("column", ["user", "verdict", "note", "at", "new", "article_id", "hash", "prev_hash"])
def test_verify_names_the_row_in_which_a_value_was_changed(store: Store, column: str) -> None:
    one = first_article(store)
    put(store, url="https://post.example/b")
    for n in range(3):
        decide(store, one, "edit", field="title", old="x", new=f"y{n}", note=f"n{n}")
    assert broken(store) == []
    forge(store, 2, column)
    assert broken(store)[0] == 2


def broken(store: Store) -> list[int]:
    with store.read() as tx:
        return [found.id for found in decisions.verify(tx)]


def forge(store: Store, row: int, column: str) -> None:
    """Change a value as somebody with the database's password would."""
    new = {"at": at(999), "verdict": "note", "article_id": 2, "hash": "0" * 64, "prev_hash": "1" * 64, "new": "z"}
    with store.transaction() as tx:
        if store.sqlite:
            tx.execute(text("DROP TRIGGER decision_refuses_UPDATE"))
        else:
            tx.execute(text("ALTER TABLE decision DISABLE TRIGGER USER"))
        tx.execute(update(DECISION).where(DECISION.c.id == row).values({column: new.get(column, "forged")}))


def test_verify_sees_that_a_row_was_cut_out(store: Store) -> None:
    one = first_article(store)
    for _ in range(3):
        decide(store, one)
    with store.transaction() as tx:
        if store.sqlite:
            tx.execute(text("DROP TRIGGER decision_refuses_DELETE"))
        else:
            tx.execute(text("ALTER TABLE decision DISABLE TRIGGER USER"))
        tx.execute(delete(DECISION).where(DECISION.c.id == 2))
    with store.read() as tx:
        assert [(found.id, found.reason) for found in decisions.verify(tx)] == [
            (3, "decision 2 is missing before it"),
        ]


@pytest.mark.parametrize("value", ["nul \x00 and \ud800", {"a": [1.5, None, float("nan")]}, 2**70, "é", 0.1])
def test_what_is_hashed_is_what_is_read_back(store: Store, value: object) -> None:
    decide(store, first_article(store), "edit", field="title", new=value, note="\x00")
    assert broken(store) == []


def test_statuses_and_counts_hold_after_any_decisions(store: Store) -> None:
    chance = random.Random(7)
    ids = [put(store, url=f"https://post.example/{n}").article_id or 0 for n in range(4)]
    made: list[Decision] = []
    for n in range(60):
        if made and chance.random() < 0.3:
            with store.transaction() as tx:
                taken = chance.choice(made)
                try:
                    made.append(decisions.undo(tx, taken.id or 0, "ana", at(n)))
                except StorageError:
                    continue
        else:
            verdicts: tuple[Verdict, ...] = ("accept", "reject", "defer")
            made.append(decide(store, chance.choice(ids), chance.choice(verdicts), minutes=n))
    with store.read() as tx:
        assert tags.wrong_counts(tx) == ()
        assert sum(tags.totals(tx).values()) == len(ids)
        for one in ids:
            found = articles.get(tx, one)
            assert found
            assert found.status == projection.statuses(tx, one).get(None, "open")
    assert broken(store) == []


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(st.one_of(st.none(), st.integers(0, 30)), max_size=30))
def test_an_undo_takes_back_exactly_one(plan: list[int | None]) -> None:
    """A log made of decisions (None) and undos (of the row at that place) stands for what a simple replay says."""
    log: list[Decision] = []
    for n, undoes in enumerate(plan, 1):
        wanted = None if undoes is None or undoes >= len(log) else log[undoes].id
        verdict: Verdict = "accept" if wanted is None else "undo"
        log.append(Decision(id=n, user="a", article_id=1, verdict=verdict, undoes=wanted))

    def holds(one: Decision) -> bool:
        return not any(later.undoes == one.id and holds(later) for later in log)

    wanted_ids = [one.id for one in log if one.verdict != "undo" and holds(one)]
    assert [one.id for one in projection.standing(tuple(log))] == wanted_ids
