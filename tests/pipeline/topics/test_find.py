"""Topics from headings, sections and rules."""

import pytest

from pipeline.topics.find import find_topics, rules


@pytest.mark.parametrize(
    ("title", "text", "topic"),
    [
        (
            "Pastor detained after raid",
            "Police closed the house church on Sunday and took the pastor with them.",
            "Freedom of religion",
        ),
        (
            "Thousands flee",
            "Refugees reached the border; the UN speaks of internally displaced families in each camp.",
            "Refugees and displacement",
        ),
        ("Two men hanged", "The court had sentenced them to death; both were executed at dawn.", "Death penalty"),
        (
            "탈북민 증가",
            "난민 수용 시설에 온 탈북민이 늘었다. 난민 단체는 지원을 요청했다.",
            "Refugees and displacement",
        ),
    ],
    ids=["religion", "refugees", "death_penalty", "korean"],
)
def test_rules(title: str, text: str, topic: str) -> None:
    assert topic in find_topics(text, title=title)


def test_one_word_is_no_topic() -> None:
    assert find_topics("The mayor met a refugee.", title="Mayor opens bridge") == ()


def test_a_stated_topic_needs_no_guess() -> None:
    found = find_topics("Refugees, asylum, displaced people.", title="Refugees", sections=("communist oppression",))
    assert found == ("Communist and post-Communist oppression",)


def test_other_sections_are_kept_beside_the_rules() -> None:
    assert find_topics("Refugees, asylum and displaced people.", title="Refugees", sections=("World",)) == (
        "World",
        "Refugees and displacement",
    )


def test_names_of_topics_are_unique() -> None:
    names = [name for rule in rules() for name in rule.names]
    assert len(names) == len(set(names))
