"""What is watched when nobody chose: no satire, no disinformation; and `dateline up` says so."""

from pathlib import Path

from dateline.commands.up import announcement
from dateline.settings import Settings
from outlets.loader import load

PAGE = "name: {}\nhomepage: https://{}.example/\nsources: [{{home: https://{}.example/}}]\n"


def test_marked_outlets_are_watched_only_where_they_are_named(tmp_path: Path) -> None:
    for name, more in (("lagoon", ""), ("jester", "caution: satire\n"), ("rumour", "caution: disinformation\n")):
        (tmp_path / f"{name}.yml").write_text(PAGE.format(name.title(), name, name) + more)
    catalogue = load(tmp_path)
    watched = catalogue.watched()
    slugs = {outlet.slug for outlet in watched}
    assert "lagoon" in slugs
    assert not slugs & {"jester", "rumour"}
    assert all(outlet.caution is None for outlet in watched)
    assert [outlet.slug for outlet in catalogue.watched(["jester"])] == ["jester"]
    told = "\n".join(announcement(catalogue, watched, Settings(data=tmp_path)))
    assert "Lagoon" in told
    assert "Jester (satire)" in told
    assert "Rumour (disinformation)" in told
    chosen = catalogue.watched(["jester"])
    told = "\n".join(announcement(catalogue, chosen, Settings(data=tmp_path, watch=("jester",))))
    assert told.startswith("Watching 1 outlets: Jester.")
    assert "Not watched" not in told
