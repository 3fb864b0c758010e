"""The ledger in the store: what is derived as articles come in, and that it comes out alike however it is made."""

from storage import due, relations
from storage.store import Store
from tests.ledger.web import Web

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
    print(found)
    assert [(r.type, r.a.value, r.b.value) for r in found] == [("conflict", 44.0, 31.0)]
    with store.read() as tx:
        assert not due.left(tx)
