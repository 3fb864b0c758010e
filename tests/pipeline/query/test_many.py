"""Many queries at once find what each finds alone."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.query.grammar import parse
from pipeline.query.item import item_of
from pipeline.query.many import Matcher, anchor_of
from pipeline.query.match import matches
from pipeline.record import Record
from tests.pipeline.query.made import nodes, records


@settings(max_examples=300, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), database=None)
@given(st.lists(nodes(), min_size=1, max_size=12), st.lists(records(), min_size=1, max_size=4))
def test_as_each_alone(queries, read) -> None:
    named = {str(n): node for n, node in enumerate(queries)}
    matcher = Matcher(named)
    for record in read:
        item = item_of(record, outlet="nk-news")
        assert matcher(item) == tuple(name for name, node in named.items() if matches(node, item))


def test_a_query_is_filed_under_what_tells_most() -> None:
    assert anchor_of(parse("country:KP escapees value:>50")) == {("word", "escapees")}
    assert anchor_of(parse("country:KP event:killed value:>50")) == {("event", "killed")}
    assert anchor_of(parse("(mine or border) -china")) == {("word", "mine"), ("word", "border")}


def test_what_cannot_be_filed_is_asked_always() -> None:
    assert anchor_of(parse("-escapees")) is None
    assert anchor_of(parse("escapees or value:>50")) is None
    item = item_of(Record(id="a", text="Nothing of the kind."))
    assert Matcher({"a": parse("-escapees"), "b": parse("escapees")})(item) == ("a",)
