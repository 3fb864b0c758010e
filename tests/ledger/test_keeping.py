"""The ledger in the store: what is derived as articles come in, and that it comes out alike however it is made."""

from storage import decisions, due, findings, queue, raised, relations
from storage.store import Store
from storage.types import Decision
from tests.ledger.web import START, Web

FIRST = (
    "A ferry capsized off Port Maron in Tanzania on Sunday night, and 31 people were killed, the coast guard said. "
    "The ferry Lady Amina had left Port Maron in a storm. Divers searched the harbour of Port Maron through the night."
)
SECOND = (
    "The ferry Lady Amina capsized off Port Maron in Tanzania on Sunday night. The mayor of Port Maron said on Monday "
    "that 44 people were killed. Relatives waited at the harbour for news of the Lady Amina."
)


def test_two_outlets_with_two_numbers_are_in_conflict(store: Store) -> None:
    web = Web(store)
    web.publish("coast-herald", "ferry", FIRST, title="Ferry Lady Amina capsizes off Port Maron")
    second = web.publish("river-post", "ferry", SECOND, title="Ferry Lady Amina sinks off Port Maron")
    with store.read() as tx:
        found = relations.of_article(tx, second)
    assert [(r.type, r.a.value, r.b.value) for r in found] == [("conflict", 44.0, 31.0)]
    with store.read() as tx:
        assert not due.left(tx)


RISEN = (
    "The number of people killed when the ferry Lady Amina capsized off Port Maron in Tanzania has risen to 52, the "
    "coast guard said on Tuesday. Divers in Port Maron found more bodies in the hull of the Lady Amina."
)
CITES = (
    "At least 31 people were killed when the ferry Lady Amina capsized off Port Maron in Tanzania, the Coast Herald "
    "reported on 9 March 2026. Families in Port Maron waited at the harbour."
)
WIRE = (
    "Flood water broke the Selka dam in northern Kenya on Monday and washed away 214 houses in the town of Marsu, the "
    "governor of Turkana said. The water came at night, when most families slept, and reached the market within an "
    "hour. Teachers opened the school of Marsu for the families, and lorries brought blankets and maize from Lodwar. "
    "About 1,300 people slept in the school on Tuesday, said Teresa Lokol, who runs the clinic of Marsu."
)


def story(web: Web) -> dict[str, int]:
    """Articles of two stories, with a copy and citations."""
    return {
        "first": web.publish("coast-herald", "ferry", FIRST, title="Ferry Lady Amina capsizes off Port Maron"),
        "second": web.publish("river-post", "ferry", SECOND, title="Ferry Lady Amina sinks off Port Maron"),
        "wire": web.publish("wire-one", "dam", WIRE, title="Dam breaks in Marsu", day="2026-03-10"),
        "cites": web.publish("hill-times", "ferry", CITES, title="Ferry sinks off Port Maron", day="2026-03-10"),
        "copy": web.publish(
            "river-post", "dam", WIRE.replace("214 houses", "241 houses"), title="Dam bursts", day="2026-03-11"
        ),
        "risen": web.publish("coast-herald", "toll", RISEN, title="Toll of Lady Amina rises", day="2026-03-10"),
    }


def kinds(store: Store, article: int) -> list[tuple[str, float | None, float | None]]:
    with store.read() as tx:
        return [(r.type, r.a.value, r.b.value) for r in relations.of_article(tx, article)]


def test_a_rising_toll_a_copy_and_a_citation_are_found(store: Store) -> None:
    ids = story(Web(store))
    assert [(kind, value) for kind, value, _ in kinds(store, ids["risen"])] == [("supersedes", 52.0)]
    with store.read() as tx:
        group = relations.copies_of(tx, ids["wire"])
        assert group is not None
        assert group.origin is not None
        assert group.origin.id == ids["wire"]
        altered = {member.article.id: [(a.said, a.instead_of) for a in member.altered] for member in group.members}
        assert altered == {ids["wire"]: [], ids["copy"]: [("241 houses", "214 houses")]}
        (cited,) = relations.citations_of(tx, ids["cites"])
        assert (cited.resolved, cited.target and cited.target.id) == ("article", ids["first"])
        assert [one.article.id for one in relations.citing(tx, ids["first"])] == [ids["cites"]]
        assert relations.citations_of(tx, ids["first"]) == ()
        claim = next(c for c in findings.current_claims(tx, ids["first"]) if c.value == 31.0)
        series = relations.series_of(tx, ids["first"], claim.key)
        assert series is not None
        assert [point.value for point in series.members][-1] == 52.0
        assert {31.0, 44.0, 52.0} <= {point.value for point in series.members}


def test_rebuilding_changes_nothing_where_nothing_changed(store: Store) -> None:
    web = Web(store)
    ids = story(web)
    before = web.rows()
    assert before["relation"]
    assert before["copy_group"]
    assert before["resolution"]
    with store.transaction() as tx:
        due.mark_all(tx)
    assert web.ledger.follow() == 3 * len(ids)
    assert web.rows() == before


def test_rebuilding_from_nothing_gives_the_same_rows(store: Store) -> None:
    web = Web(store)
    story(web)
    web.publish("coast-herald", "ferry", FIRST.replace("31", "33"), title="Ferry Lady Amina capsizes off Port Maron")
    before = web.rows()
    with store.transaction() as tx:
        due.clear(tx)
    assert not any(rows for table, rows in web.rows().items() if table != "raised_flag")
    web.ledger.follow(limit=5)  # as far as a process came that was killed
    Web(store).ledger.follow()
    assert web.rows() == before


def test_what_comes_late_meets_what_cited_it(store: Store) -> None:
    web = Web(store)
    citing = web.publish("hill-times", "ferry", CITES, title="Ferry sinks off Port Maron", day="2026-03-10")
    with store.read() as tx:
        assert [one.resolved for one in relations.citations_of(tx, citing)] == ["not_collected"]
    late = web.publish("coast-herald", "ferry", FIRST, title="Ferry Lady Amina capsizes off Port Maron")
    with store.read() as tx:
        (cited,) = relations.citations_of(tx, citing)
    assert cited.target is not None
    assert cited.target.id == late


def test_a_revision_takes_the_place_of_what_was_said_before(store: Store) -> None:
    web = Web(store)
    first = web.publish("coast-herald", "ferry", FIRST, title="Ferry Lady Amina capsizes off Port Maron")
    second = web.publish("river-post", "ferry", SECOND, title="Ferry Lady Amina sinks off Port Maron")
    assert kinds(store, second) == [("conflict", 44.0, 31.0)]
    web.publish(
        "coast-herald",
        "ferry",
        FIRST.replace("31 people", "44 people"),
        title="Ferry Lady Amina capsizes off Port Maron",
    )
    assert [kind for kind, _, _ in kinds(store, second)] == ["same"]
    assert [kind for kind, _, _ in kinds(store, first)] == ["same"]


def test_a_corrected_value_counts_and_a_rejected_claim_does_not(store: Store) -> None:
    web = Web(store)
    web.publish("coast-herald", "ferry", FIRST, title="Ferry Lady Amina capsizes off Port Maron")
    second = web.publish("river-post", "ferry", SECOND, title="Ferry Lady Amina sinks off Port Maron")
    with store.read() as tx:
        claim = next(c for c in findings.current_claims(tx, second) if c.value == 44.0)
    edit = Decision(user="ada", article_id=second, verdict="edit", target=claim.key, field="value", old=44, new=31)
    with store.transaction() as tx:
        edited = decisions.append(tx, edit, START)
    web.ledger.follow()
    assert kinds(store, second) == [("same", 31.0, 31.0)]
    with store.transaction() as tx:
        decisions.undo(tx, edited.id or 0, "ada", START)
    web.ledger.follow()
    assert kinds(store, second) == [("conflict", 44.0, 31.0)]
    with store.transaction() as tx:
        reject = Decision(user="ada", article_id=second, verdict="reject", target=claim.key)
        decisions.append(tx, reject, START)
    web.ledger.follow()
    assert kinds(store, second) == []


def flags(store: Store, article: int) -> list[tuple[str, str]]:
    """Rule and sentence of what the queue shows of an article and its page does not say by itself."""
    with store.read() as tx:
        raised_by = {flag.rule for flag in raised.of_article(tx, article)}
        items = {item.article.id: item for item in queue.page(tx, queue.QueueFilter()).items}
    return [(flag.rule, flag.reason) for flag in items[article].flags if flag.rule in raised_by]


def test_what_the_ledger_finds_stands_in_the_queue_with_figures_and_outlets(store: Store) -> None:
    ids = story(Web(store))
    ((rule, reason),) = flags(store, ids["second"])
    assert rule == "conflict"
    assert all(said in reason for said in ("River Post", "44 people", "Coast Herald", "31 people"))
    ((rule, reason),) = flags(store, ids["copy"])
    assert rule == "altered_copy"
    assert reason == "River Post writes “241 houses” where the text of Wire One that it copies has “214 houses”."
    assert flags(store, ids["first"]) == flags(store, ids["risen"]) == flags(store, ids["cites"]) == []


def test_a_fall_and_a_jump_are_flagged_and_a_correction_is_not(store: Store) -> None:
    web = Web(store)
    title = "Ferry Lady Amina capsizes off Port Maron"
    web.publish("coast-herald", "ferry", FIRST, title=title)
    fallen = web.publish(
        "coast-herald", "b", RISEN.replace("risen to 52", "reached 19"), title="Toll of Lady Amina", day="2026-03-11"
    )
    ((rule, reason),) = flags(store, fallen)
    assert rule == "fall"
    assert "19" in reason
    assert "31 people" in reason
    jumped = web.publish(
        "coast-herald", "c", RISEN.replace("52", "240"), title="Toll of Lady Amina rises", day="2026-03-12"
    )
    assert [rule for rule, _ in flags(store, jumped)] == ["jump"]


def test_a_citation_to_the_day_that_is_not_collected_is_flagged_until_the_article_comes(store: Store) -> None:
    web = Web(store)
    citing = web.publish("hill-times", "ferry", CITES, title="Ferry sinks off Port Maron", day="2026-03-10")
    ((rule, reason),) = flags(store, citing)
    assert rule == "cited_not_collected"
    assert "Coast Herald of 2026-03-09" in reason
    web.publish("coast-herald", "ferry", FIRST, title="Ferry Lady Amina capsizes off Port Maron")
    assert flags(store, citing) == []


def test_a_number_that_all_have_from_one_source_is_told_once_three_outlets_give_it(store: Store) -> None:
    web = Web(store)
    title = "Ferry Lady Amina capsizes off Port Maron"
    web.publish("coast-herald", "ferry", FIRST, title=title)
    second = web.publish(
        "river-post",
        "f",
        SECOND.replace("The mayor of Port Maron said on Monday that 44", "The coast guard said on Monday that 31"),
        title=title,
    )
    assert flags(store, second) == []
    third = web.publish("hill-times", "f", CITES.replace("At least 31", "31"), title=title, day="2026-03-10")
    ((rule, reason),) = flags(store, third)
    assert rule == "single_origin"
    assert all(name in reason for name in ("Coast Herald", "Hill Times", "River Post", "31 people"))


def test_an_answered_flag_stays_away_until_its_figures_change(store: Store) -> None:
    web = Web(store)
    first = FIRST
    web.publish("coast-herald", "ferry", first, title="Ferry Lady Amina capsizes off Port Maron")
    second = web.publish("river-post", "ferry", SECOND, title="Ferry Lady Amina sinks off Port Maron")
    with store.read() as tx:
        (flag,) = raised.of_article(tx, second)
    with store.transaction() as tx:
        decisions.append(tx, Decision(user="ada", article_id=second, verdict="accept", target=flag.key), START)
    with store.transaction() as tx:
        due.mark_all(tx)
    web.ledger.follow()
    assert flags(store, second) == []
    web.publish("coast-herald", "ferry", first.replace("31", "33"), title="Ferry Lady Amina capsizes off Port Maron")
    assert [rule for rule, _ in flags(store, second)] == ["conflict"]


def test_an_article_without_a_bond_to_others_touches_none(store: Store) -> None:
    web = Web(store)
    story(web)
    before = web.rows()
    web.publish(
        "hill-times", "bread", "A baker in Oslo, Norway, sold 9,417 loaves in one day, she said.", day="2026-01-05"
    )
    after = web.rows()
    assert after["relation"] == before["relation"]
    assert after["resolution"] == before["resolution"]
