"""`dateline collate`: articles in, relations out, in small cases of our own."""

import json
from typing import Any

import pytest
from click.testing import CliRunner

from dateline.commands.collate import COMMAND

Line = dict[str, Any]


def article(name: str, day: str, text: str, outlet: str | None = None) -> Line:
    return {
        "id": name,
        "outlet": outlet or f"{name}-post",
        "published": day,
        "title": "Ferry sinks off Ghana",
        "text": text,
    }


def collate(*articles: Line, pretty: bool = False) -> str:
    given = "".join(json.dumps(one) + "\n" for one in articles)
    done = CliRunner().invoke(COMMAND, ["--pretty"] if pretty else [], input=given)
    assert done.exit_code == 0, done.output
    return done.stdout


def relations(*articles: Line) -> set[tuple[str, str, str]]:
    lines = [json.loads(line) for line in collate(*articles).splitlines()]
    return {(one["type"], one["a"]["text"], one["b"]["text"]) for one in lines if one["kind"] == "relation"}


FIRST = article("a", "2024-03-05", "At least 12 people were killed when a ferry sank off Ghana on Monday, police said.")
LATER = article(
    "b", "2024-03-06", "At least 17 people were killed when a ferry sank off Ghana on Monday, police said on Wednesday."
)
AGAIN = article(
    "c", "2024-03-05", "At least 12 people were killed when a ferry sank off Ghana on Monday, witnesses said."
)


def test_a_toll_that_rises_takes_the_place_of_the_earlier_one() -> None:
    assert relations(FIRST, LATER) == {("supersedes", "At least 17 people", "At least 12 people")}


def test_the_order_of_the_input_does_not_matter() -> None:
    assert relations(LATER, FIRST) == relations(FIRST, LATER)


def test_a_figure_said_again_is_the_same() -> None:
    assert {kind for kind, _, _ in relations(FIRST, AGAIN)} == {"same"}


def test_another_incident_is_neither_conflict_nor_fall() -> None:
    other = article(
        "d", "2024-03-07", "At least 3 people were killed when a bus overturned in Peru, the fire service said."
    )
    found = relations(FIRST, other | {"title": "Bus overturns in Peru"})
    assert not {kind for kind, _, _ in found} & {"conflict", "falls", "supersedes", "self_contradiction"}


@pytest.mark.parametrize("articles", [(), (FIRST,)], ids=["none", "one"])
def test_nothing_to_relate(articles: tuple[Line, ...]) -> None:
    assert relations(*articles) == set()


def test_every_pointer_is_what_the_text_says() -> None:
    texts = {one["id"]: one["text"] for one in (FIRST, LATER, AGAIN)}
    for line in map(json.loads, collate(FIRST, LATER, AGAIN).splitlines()):
        for pointer in (line.get("a"), line.get("b"), *line.get("members", ())):
            if isinstance(pointer, dict):
                start, end = pointer["span"]
                assert texts[pointer["article"]][start:end] == pointer["text"]


def test_for_a_person() -> None:
    shown = " ".join(collate(FIRST, LATER, pretty=True).split())
    assert "supersedes At least 17 people is the later count" in shown


def test_a_bad_line_loses_nothing_else() -> None:
    given = json.dumps(FIRST) + "\nnot JSON\n" + json.dumps(LATER) + "\n"
    done = CliRunner().invoke(COMMAND, [], input=given)
    assert "line 2" in done.stderr
    assert '"supersedes"' in done.stdout
