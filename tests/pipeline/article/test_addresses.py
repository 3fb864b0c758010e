"""Addresses that a page says of itself, and hours that it writes with the name of a zone."""

import pytest

from pipeline.article.addresses import canonical
from pipeline.article.instants import read_instant


@pytest.mark.parametrize(
    ("said", "url", "wanted"),
    [
        ("https://post.example/a?utm_source=x", None, "https://post.example/a"),
        (None, "https://post.example/b?fbclid=1", "https://post.example/b"),
        ("https://post.example/a", "https://post.example/b", "https://post.example/a"),
        ("https://other.example/a", "https://post.example/b", "https://post.example/b"),
        ("https://post.example/", "https://post.example/b", "https://post.example/b"),
        (None, None, None),
    ],
    ids=["no_own", "nothing_said", "said", "another_site", "the_front_page", "neither"],
)
def test_the_canonical_address(said: str | None, url: str | None, wanted: str | None) -> None:
    assert canonical(said, url) == wanted


@pytest.mark.parametrize(
    ("zone", "offset"),
    [
        *(("KST", "+09:00"), ("JST", "+09:00"), ("WIT", "+09:00"), ("HKT", "+08:00"), ("ICT", "+07:00")),
        *(("EST", "-05:00"), ("EDT", "-04:00"), ("CEST", "+02:00"), ("GMT", "+00:00"), ("MSK", "+03:00")),
        *(("PKT", "+05:00"), ("NPT", "+05:45"), ("MMT", "+06:30"), ("BRT", "-03:00"), ("PDT", "-07:00")),
    ],
)
def test_the_hour_of_a_named_zone(zone: str, offset: str) -> None:
    assert read_instant(f"4 March 2026, 14:30 {zone}") == f"2026-03-04T14:30:00{offset}"
