"""Damaged inputs of every kind: no reader raises, none takes longer than it may."""

import pytest

from bench.mutated import READERS, originals, run
from crawler.feeds import read_feed


def test_the_originals_are_read_and_damaged_ones_do_no_harm() -> None:
    kinds = originals()
    assert set(READERS) < set(kinds)
    faults, _ = run(300, seed=7)
    assert not faults


@pytest.mark.parametrize("reference", ["&#x110000;", "&#1114112;", "&#xD800;", f"&#{'9' * 40};"])
def test_a_reference_to_no_character_does_not_cost_the_feed(reference: str) -> None:
    item = f"<item><title>Bresk {reference}</title><link>https://post.example/1</link></item>"
    feed = read_feed(f'<rss version="2.0"><channel>{item}</channel></rss>'.encode(), "https://post.example/feed")
    assert [entry.title for entry in feed.entries] == ["Bresk \ufffd"]
