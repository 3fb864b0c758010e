"""Watches as files."""

from pathlib import Path

import pytest

from pipeline.errors import WatchError
from watches.loader import PACKAGED, load, read, read_file
from watches.watch import Teller, Watch
from watches.writer import as_yaml, remove, switch, write

FULL = """
name: Pupils of border schools
query: country:CZ "border school" value:>10
severity: high
tell:
  - mail: ana@example.org
    how: daily
    empty: line
  - webhook: https://hooks.example/a
"""


def put(folder: Path, slug: str, text: str) -> Path:
    path = folder / f"{slug}.yml"
    path.write_text(text, "utf-8")
    return path


def test_the_packaged_watches_are_a_dozen_and_off() -> None:
    found = load().all
    assert len(found) >= 12
    assert all(watch.packaged and not watch.active for watch in found)
    assert len({watch.slug for watch in found}) == len(list(PACKAGED.glob("*.yml")))


def test_a_full_watch(tmp_path: Path) -> None:
    watch, mistakes = read_file(put(tmp_path, "schools", FULL))
    assert not mistakes
    assert watch is not None
    assert (watch.slug, watch.severity, watch.active, watch.packaged) == ("schools", "high", True, False)
    assert watch.tell == (
        Teller(channel="mail:ana@example.org", how="daily", silent=False),
        Teller(channel="webhook:https://hooks.example/a"),
    )


def test_written_and_read_again(tmp_path: Path) -> None:
    watch, _ = read_file(put(tmp_path, "schools", FULL))
    assert watch is not None
    put(tmp_path, "schools", as_yaml(watch))
    assert read_file(tmp_path / "schools.yml")[0] == watch


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name: A\nquery: contry:KP\n", "did you mean country"),
        ("name: A\nquery: contry:KP\n", ":2: query:"),
        ("name: A\nquery: (a or b\n", "is not closed"),
        ("name: A\n", "query: is missing"),
        ("name: A\nquery: a\nseverty: high\n", "did you mean severity"),
        ("name: A\nquery: a\nseverity: grave\n", "there are: high, medium, low"),
        ("name: A\nquery: a\ntell:\n- mail: nobody\n", "is no mail address"),
        ("name: A\nquery: a\ntell:\n- webhook: http://hooks.example/a\n", "without encryption"),
        ("name: A\nquery: a\ntell:\n- webhook: https://me:secret@hooks.example/a\n", "name or password"),
        ("name: A\nquery: a\ntell:\n- mail: a@example.org\n  empty: line\n", "nothing found is no moment"),
        ("name: [", "is no YAML"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, text: str, said: str) -> None:
    watch, mistakes = read_file(put(tmp_path, "mine", text))
    assert watch is None
    assert said in "\n".join(mistakes)


def test_ones_own_replaces_a_packaged_one(tmp_path: Path) -> None:
    packaged = load().get("hunger")
    switch(packaged, tmp_path, active=True)
    mine = load(tmp_path).get("hunger")
    assert mine.active
    assert mine.query == packaged.query
    assert not mine.packaged
    remove(mine, tmp_path)
    assert not load(tmp_path).get("hunger").active
    with pytest.raises(WatchError, match="turns it off"):
        remove(packaged, tmp_path)


def test_an_unknown_one_gets_a_suggestion() -> None:
    with pytest.raises(WatchError, match="did you mean hunger"):
        load().get("hungr")


def test_one_mistake_does_not_hide_the_others(tmp_path: Path) -> None:
    put(tmp_path, "bad", "name: A\n")
    put(tmp_path, "good", "name: A\nquery: a\n")
    found, mistakes = read(tmp_path)
    assert len(mistakes) == 1
    assert found.get("good").active


def test_what_cannot_be_read_is_not_left_behind(tmp_path: Path) -> None:
    good = load().get("hunger")
    bad = Watch(slug="x", name="X", query="value:", node=good.node)
    with pytest.raises(WatchError, match="Nothing was written"):
        write(bad, tmp_path)
    assert not list(tmp_path.glob("*.yml"))
