"""What came, went and is said otherwise between two digests."""

from dataclasses import replace

from digest.difference import difference
from digest.model import Digest
from tests.digest.sample import many


def said(digest: Digest, number: int, figure: str) -> Digest:
    entries = list(digest.entries)
    (one,) = entries[number].figures
    entries[number] = replace(entries[number], figures=(replace(one, figure=figure),))
    return replace(digest, entries=tuple(entries))


def test_what_came_went_and_changed_is_named() -> None:
    old, new = many(3), many(4)
    new = said(replace(new, entries=new.entries[1:]), 0, "at least 90")
    assert list(difference(old, new)) == [
        "changed: at least 84 people (Harbour Post, note 2) → at least 90 people (Harbour Post, note 2)",
        "came: at least 84 people (Harbour Post, note 4)",
        "went: at least 84 people (Harbour Post, note 1)",
    ]


def test_another_quotation_is_a_change_and_another_number_of_a_note_is_none() -> None:
    old = many(2)
    figure = old.entries[0].figures[0]
    quoted = replace(figure, note=replace(figure.note, quote="Otherwise."))
    renumbered = replace(figure, note=replace(figure.note, number=9))
    for changed, wanted in ((quoted, 1), (renumbered, 0)):
        new = replace(old, entries=(replace(old.entries[0], figures=(changed,)), *old.entries[1:]))
        assert len(list(difference(old, new))) == wanted
