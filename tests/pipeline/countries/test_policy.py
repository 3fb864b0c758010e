"""Disputed places: the written policy and what an office can choose."""

from pathlib import Path

import pytest

from pipeline.countries.find import find_countries
from pipeline.countries.policy import DISPUTED, policy_of
from pipeline.errors import SettingsError


def codes(text: str, policy: str) -> set[str]:
    return {tag.code for tag in find_countries(text, title=None, language="en", policy=policy)}


@pytest.mark.parametrize(
    ("text", "policy", "expected"),
    [
        ("Taiwan voted on Saturday.", "default", {"TW"}),
        ("Taiwan voted on Saturday.", "un", {"CN"}),
        ("Kosovo voted on Saturday.", "un", {"RS"}),
        ("Hong Kong voted on Saturday.", "un", {"CN"}),
        ("Palestine voted on Saturday.", "un", {"PS"}),
        ("Puerto Rico voted on Saturday.", "default", {"PR"}),
        ("Puerto Rico voted on Saturday.", "sovereign", {"US"}),
        ("Greenland voted on Saturday.", "sovereign", {"DK"}),
        ("Crimea voted on Saturday.", "default, Crimea=RU", {"RU"}),
        ("Crimea voted on Saturday.", "Crimea=-", set()),
        ("Kashmir voted on Saturday.", "default", set()),
        ("Kashmir voted on Saturday.", "default, Kashmir=IN", {"IN"}),
        ("The Golan Heights were shelled.", "default, Golan=IL", {"IL"}),
        ("Protests in East Jerusalem went on.", "default, East Jerusalem=IL", {"IL"}),
        ("Kosovo voted on Saturday.", "default, XK=RS", {"RS"}),
        ("Taiwan voted on Saturday.", "un, TW=TW", {"TW"}),
    ],
)
def test_policy(text: str, policy: str, expected: set[str]) -> None:
    assert codes(text, policy) == expected


@pytest.mark.parametrize(
    ("policy", "named"),
    [
        ("unesco", "unesco"),
        ("default, Atlantis=GR", "Atlantis"),
        ("default, XK=Serbia", "XK=Serbia"),
        ("default, XK", "XK"),
    ],
)
def test_a_wrong_policy_is_named(policy: str, named: str) -> None:
    with pytest.raises(SettingsError, match=named):
        policy_of(policy)


def test_every_disputed_place_stands_in_the_written_policy() -> None:
    page = (Path(__file__).parents[3] / "docs" / "countries.md").read_text(encoding="utf-8")
    assert [place for place, (code, _) in DISPUTED.items() if f"| `{place}` | {code} |" not in page] == []
