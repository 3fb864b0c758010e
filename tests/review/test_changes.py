"""What changed between two versions."""

import time

import pytest

from review.changes import Change, changes


def said(runs: tuple | None) -> str:  # type: ignore[type-arg]
    return "" if runs is None else "".join(run.text for run in runs)


def shown(found: tuple[Change, ...]) -> list[tuple[str, str, tuple[tuple[str, str], ...]]]:
    return [(said(change.before), said(change.after), change.numbers) for change in found]


def test_a_changed_number_is_named() -> None:
    found = changes("In all 65 people came. It rained.", "In all 66 people came. It rained.")
    assert shown(found) == [("In all 65 people came.", "In all 66 people came.", (("65", "66"),))]
    assert [run.text for run in found[0].after or () if run.changed] == ["66"]


def test_numbers_come_before_wording() -> None:
    old = "The road is long and grey. Some 1,047 people live here now."
    new = "The road is wide and grey. Some 1,074 people live here now."
    assert [change.numbers for change in changes(old, new)] == [(("1,047", "1,074"),), ()]


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        pytest.param("One. Two.", "One.  Two.\n", [], id="white space is no change"),
        pytest.param("One is here.", "One is here. Two came.", [("", "Two came.", ())], id="added"),
        pytest.param("One is here. Two came.", "One is here.", [("Two came.", "", ())], id="taken out"),
        pytest.param("", "", [], id="empty"),
        pytest.param(
            "통일부는 84명이 입국했다고 밝혔다.",
            "통일부는 86명이 입국했다고 밝혔다.",
            [("통일부는 84명이 입국했다고 밝혔다.", "통일부는 86명이 입국했다고 밝혔다.", (("84", "86"),))],
            id="Korean",
        ),
        pytest.param(
            "他们说有65人来了。",
            "他们说有66人来了。",
            [("他们说有65人来了。", "他们说有66人来了。", (("65", "66"),))],
            id="Chinese",
        ),
        pytest.param("Mr. Ada came on Jul. 18 to speak.", "Mr. Ada came on Jul. 18 to speak.", [], id="abbreviations"),
    ],
)
def test_sentences_that_differ(old: str, new: str, wanted: list[tuple[str, str, tuple[tuple[str, str], ...]]]) -> None:
    assert shown(changes(old, new)) == wanted


def test_two_wholly_different_texts_take_bounded_time() -> None:
    def took(size: int) -> float:
        old = " ".join(f"Sentence number {n} says a thing." for n in range(size))
        new = " ".join(f"Other {n} words stand in this one." for n in range(size, 2 * size))
        best = 9.0
        for _ in range(3):
            start = time.perf_counter()
            assert changes(old, new)
            best = min(best, time.perf_counter() - start)
        return best

    assert took(4000) < 3 * took(2000) + 0.05
