"""From accepted claims to frozen bytes."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from digest.format import formats
from digest.making import by_name, compose, freeze, nothing_to_print, printed
from digest.watching import changed_since
from pipeline.errors import InputError
from storage import decisions, digests, findings
from storage.selection import Selection
from storage.store import Store
from storage.types import Decision, Verdict
from tests.review.sample import ARRIVALS, NAMES, NOW, arrivals, put


@pytest.fixture
def store(tmp_path: Path, sample_folder: tuple[Path, dict[str, int]]) -> Iterator[Store]:
    """A store of the test's own with the sample articles."""
    shutil.copytree(sample_folder[0], tmp_path / "data")
    with Store.open(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def ids(sample_folder: tuple[Path, dict[str, int]]) -> dict[str, int]:
    """The sample articles' ids by name."""
    return sample_folder[1]


def decide(
    store: Store, article: int, verdict: Verdict = "accept", *, hours: float = 0, only: int | None = None
) -> None:
    """Decide about the claims of an article (or one of them) at a time."""
    with store.transaction() as tx:
        claims = findings.current_claims(tx, article)
        for claim in claims if only is None else claims[only : only + 1]:
            decision = Decision(user="Min Example", article_id=article, target=claim.key, verdict=verdict)
            decisions.append(tx, decision, NOW + timedelta(hours=hours))


def made(store: Store, hours: float = 1, **wanted: object):  # type: ignore[no-untyped-def]
    with store.read() as tx:
        return compose(tx, Selection(**wanted), NOW + timedelta(hours=hours), names=NAMES)  # type: ignore[arg-type]


def test_accepted_claims_carry_their_whole_chain(store: Store, ids: dict[str, int]) -> None:
    decide(store, ids["fire"], only=0)
    digest = made(store).digest
    (figure,) = digest.figures
    assert (figure.figure, figure.counted, figure.event) == ("at least 12", "people", "killed")
    note = figure.note
    assert (note.outlet, note.title, note.published) == (
        "Sana Wire",
        "Warehouse fire in Lagos",
        "2026-03-09T16:20:00+01:00",
    )
    assert note.captured == "2026-03-10T04:00:00+00:00"
    assert note.snapshot
    assert store.bodies.has(note.snapshot)
    assert (
        note.quote
        == "At least 12 people were killed and dozens injured when a warehouse burned in the port of Lagos on Tuesday."
    )


def test_what_is_left_out_is_counted_with_its_reason(store: Store, ids: dict[str, int]) -> None:
    decide(store, ids["fire"], only=0)
    decide(store, ids["fire"], "reject", only=1)
    decide(store, ids["hangul"], hours=5)
    digest = made(store).digest
    left = {item.reason: item.count for item in digest.left_out}
    assert left == {"not yet reviewed": 8, "rejected": 1, "decided after the cut-off": 1}
    assert len(digest.figures) == 1


@pytest.mark.parametrize(
    ("wanted", "titles"),
    [
        ({"outlet": "sana-wire"}, {"Warehouse fire in Lagos", "وصول 65 شخصا"}),
        ({"country": "KP"}, {"Arrivals double at the southern centre", "4분기 탈북민 84명 입국"}),
        ({"published_from": "2026-03-05", "published_to": "2026-03-08"}, {"4분기 탈북민 84명 입국"}),
        ({"period_from": "2025-10-01"}, {"Arrivals double at the southern centre", "4분기 탈북민 84명 입국"}),
        ({"period_to": "2020-01-01"}, {"Arrivals double at the southern centre"}),
    ],
    ids=["outlet", "country", "published", "about later", "about earlier"],
)
def test_the_filter_selects(store: Store, ids: dict[str, int], wanted: dict[str, str], titles: set[str]) -> None:
    for name in ("arrivals", "hangul", "arabic", "fire"):
        decide(store, ids[name])
    assert {entry.title for entry in made(store, **wanted).digest.entries} == titles


def test_unreviewed_claims_are_marked_as_such(store: Store, ids: dict[str, int]) -> None:
    digest = made(store, country="NG", unreviewed=True).digest
    assert [figure.reviewed for figure in digest.figures] == [None] * 4
    assert b"**not reviewed**" in formats()["markdown"].render(digest)


def test_a_claim_that_the_text_no_longer_makes_is_not_printed_in_silence(store: Store, ids: dict[str, int]) -> None:
    decide(store, ids["arrivals"], only=0)
    put(store, arrivals(ARRIVALS), "harbour-post", "https://harbour.example/arrivals", NOW + timedelta(minutes=5))
    digest = made(store, country="KP").digest
    assert digest.figures == ()
    assert "accepted, but no longer in the text" in {item.reason for item in digest.left_out}


def test_a_partial_text_says_so(store: Store, ids: dict[str, int]) -> None:
    decide(store, ids["arabic"])
    assert made(store).digest.figures[0].note.partial == "the rest is for subscribers"


def test_a_frozen_digest_prints_the_same_bytes_for_good(
    store: Store, ids: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    decide(store, ids["fire"])
    frozen = freeze(store, made(store), user="Min Example", at=NOW)

    def bytes_of() -> dict[str, bytes]:
        with store.read() as tx:
            return {name: printed(tx, by_name(tx, frozen.name), name) for name in formats()}

    before = bytes_of()
    decide(store, ids["fire"], "reject", hours=2)
    put(store, arrivals(ARRIVALS), "harbour-post", "https://harbour.example/arrivals", NOW + timedelta(minutes=5))
    monkeypatch.setattr("digest.formats.brief._brief", lambda entry: ["a later version of the renderer"])
    assert bytes_of() == before
    assert frozen.name.encode() in before["markdown"]


def test_no_reviewers_name_goes_out(store: Store, ids: dict[str, int]) -> None:
    decide(store, ids["fire"])
    digest = made(store).digest
    assert not any(b"Min Example" in form.render(digest) for form in formats().values())


def test_what_has_not_changed_is_not_frozen_twice(store: Store, ids: dict[str, int]) -> None:
    decide(store, ids["fire"])
    first = freeze(store, made(store), user="u", at=NOW)
    again = freeze(store, made(store, hours=3), user="u", at=NOW)
    assert (again.name, again.again, first.again) == (first.name, True, False)
    decide(store, ids["hangul"])
    assert freeze(store, made(store, hours=3), user="u", at=NOW).name != first.name


def test_a_digest_remembers_the_readings_it_was_made_from(store: Store, ids: dict[str, int]) -> None:
    decide(store, ids["fire"], only=2)
    frozen = freeze(store, made(store), user="u", at=NOW)
    with store.read() as tx:
        (cited,) = digests.citing(tx, ids["fire"])
        (entry,) = cited.entries
        assert (cited.id, entry.article_id) == (frozen.id, ids["fire"])
        assert findings.get(tx, entry.reading_id, entry.key or "")


def test_nothing_accepted_is_a_sentence_and_no_digest(store: Store, ids: dict[str, int]) -> None:
    empty = made(store, country="KP")
    with pytest.raises(InputError, match="5 not yet reviewed"):
        freeze(store, empty, user="u", at=NOW)
    assert "--unreviewed" in nothing_to_print(empty.digest)


@pytest.mark.parametrize("name", ["2026-99", "1", "", "../../etc", "2026-1x", "٢"])
def test_unknown_names_are_a_sentence(store: Store, name: str) -> None:
    with store.read() as tx, pytest.raises(InputError, match="There is no digest"):
        by_name(tx, name)


def test_a_note_whose_source_changed_is_named(store: Store, ids: dict[str, int]) -> None:
    decide(store, ids["arrivals"])
    with store.read() as tx:
        assert changed_since(tx, by_name(tx, freeze(store, made(store, country="KP"), user="u", at=NOW).name)) == ()
    put(store, arrivals(ARRIVALS), "harbour-post", "https://harbour.example/arrivals", NOW + timedelta(minutes=5))
    with store.read() as tx:
        changed = changed_since(tx, digests.latest(tx)[0])
    assert "Note 1: Harbour Post now says “84 people”, not “86 people”." in [change.sentence for change in changed]


def test_a_note_that_was_accepted_and_no_longer_is(store: Store, ids: dict[str, int]) -> None:
    decide(store, ids["fire"], only=0)
    freeze(store, made(store), user="u", at=NOW)
    decide(store, ids["fire"], "reject", hours=1, only=0)
    with store.read() as tx:
        (changed,) = changed_since(tx, digests.latest(tx)[0])
    assert changed.sentence == "Note 1: “At least 12 people” (Sana Wire) was accepted then, and no longer is."


@pytest.mark.parametrize(
    ("old", "new"),
    [("made it across", "got across"), ("bringing the total", "brining the total")],
    ids=["word", "slip"],
)
def test_a_note_whose_source_was_only_worded_otherwise_stands(
    store: Store, ids: dict[str, int], old: str, new: str
) -> None:
    decide(store, ids["arrivals"])
    frozen = freeze(store, made(store, country="KP"), user="u", at=NOW)
    text = ARRIVALS.replace("84 people", "86 people").replace(old, new)
    put(store, arrivals(text), "harbour-post", "https://harbour.example/arrivals", NOW + timedelta(minutes=5))
    with store.read() as tx:
        entry = digests.latest(tx)[0].entries[0]
        assert entry.key not in {claim.key for claim in findings.current_claims(tx, entry.article_id)}
        assert changed_since(tx, by_name(tx, frozen.name)) == ()
