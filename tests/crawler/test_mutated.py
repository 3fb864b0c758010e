"""Damaged inputs of every kind: no reader raises, none takes longer than it may."""

from time import process_time

import pytest

from bench.mutated import READERS, originals, run
from crawler.feeds import read_feed
from crawler.sitemaps import read_sitemap


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


def test_what_opens_and_never_closes_costs_no_more_than_its_length() -> None:
    ratio = min(_seconds(20_000) / _seconds(2_000) for _ in range(3))
    assert ratio < 50  # ten times the work, and a hundred times where each opening looks for its end


def _seconds(openings: int) -> float:
    body = b"<urlset><url><loc>https://post.example/1</loc></url>" + b"<![CDATA[" * openings
    started = process_time()
    read_sitemap(body, "https://post.example/sitemap.xml")
    return process_time() - started


def test_a_record_of_an_archive_that_is_longer_than_any_file_is_a_damage() -> None:
    body = originals()["archive"]
    length = body.index(b"Content-Length: ") + 16
    READERS["archive"](body[:length] + b"9" * 40 + body[length:])
