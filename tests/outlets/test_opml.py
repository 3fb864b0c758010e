"""OPML in and out, and the commands around the catalogue."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dateline.cli import cli
from outlets.loader import load
from outlets.opml import read_opml, write_opml
from pipeline.errors import InputError

LIST = """<?xml version="1.0"?><opml version="1.0"><body>
<outline text="Papers">
  <outline text="Lagoon &amp; Lake" type="rss" xmlUrl="https://lagoon.example/feed" htmlUrl="https://www.lagoon.example/"/>
  <outline title="Lagoon sport" xmlUrl="https://lagoon.example/sport" htmlUrl="https://lagoon.example/s"/>
  <outline text="NK" xmlUrl="https://www.nknews.org/feed/" htmlUrl="https://www.nknews.org/"/>
  <outline text="bad" xmlUrl="javascript:alert(1)"/>
  <outline text="no feed"/>
  <outline text="Coast" xmlUrl="http://feeds.feedburner.com/coast" htmlUrl="https://coast.example/"/>
  <outline text="Whose?" xmlUrl="http://feeds.feedburner.com/whose"/>
  <outline text="Whose else?" xmlUrl="http://feeds.feedburner.com/else"/>
  <outline text="호수" xmlUrl="https://호수.example/feed"/>
</outline>
<outline xmlurl="http://feeds.oru.example/all"/>
</body></opml>""".encode()


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["outlets", *arguments])


def test_feeds_of_one_site_are_one_outlet() -> None:
    outlets = read_opml(LIST)
    assert [(o.slug, o.name, len(o.sources)) for o in outlets] == [
        ("lagoon-lake", "Lagoon & Lake", 2),
        ("nk", "NK", 1),
        ("coast", "Coast", 1),
        ("outlet", "Whose?", 1),
        ("outlet", "Whose else?", 1),
        ("xn-9p4b118a-example", "호수", 1),
        ("feeds-oru-example", "feeds.oru.example", 1),
    ]


@pytest.mark.parametrize("raw", [b"", b"hello", b"<html/>", b"\x00\xff"], ids=["empty", "text", "html", "bytes"])
def test_what_is_no_opml_is_said(raw: bytes) -> None:
    with pytest.raises(InputError, match="OPML"):
        read_opml(raw)


def test_a_list_cut_short_gives_what_is_there() -> None:
    assert [o.slug for o in read_opml(LIST[:-200])][:1] == ["lagoon-lake"]


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    raw = f"""<!DOCTYPE o [<!ENTITY x SYSTEM "{secret.as_uri()}">]>
    <opml><body><outline title="a" xmlUrl="https://a.example/f"/><outline>&x;</outline></body></opml>"""
    assert [o.name for o in read_opml(raw.encode())] == ["a"]


def test_the_catalogue_survives_a_round_trip() -> None:
    feeds = {s.url for o in load() for s in o.sources if s.kind == "feed"}
    assert {s.url for o in read_opml(write_opml(load())) for s in o.sources} == feeds


def test_import_writes_what_is_new_and_can_be_loaded(tmp_path: Path) -> None:
    file, folder = tmp_path / "list.opml", tmp_path / "own"
    file.write_bytes(LIST)
    first = run("import", str(file), "--folder", str(folder))
    assert first.exit_code == 0, first.output
    assert "in the catalogue already (nk-news)" in first.output
    assert "Whose?: left out, the list does not say which site" in first.output
    written = ["coast.yml", "feeds-oru-example.yml", "lagoon-lake.yml", "xn-9p4b118a-example.yml"]
    assert sorted(path.name for path in folder.iterdir()) == written
    assert load(folder).get("lagoon-lake").hosts == ("lagoon.example",)
    assert load(folder).get("xn-9p4b118a-example").hosts == ("xn--9p4b118a.example",)


def test_a_second_import_writes_nothing(tmp_path: Path) -> None:
    file, folder = tmp_path / "list.opml", tmp_path / "own"
    file.write_bytes(LIST)
    run("import", str(file), "--folder", str(folder))
    again = run("import", str(file), "--folder", str(folder))
    assert "0 outlets written" in again.output
    assert len(list(folder.iterdir())) == 4


def test_list_show_export() -> None:
    listed = run("list", "--country", "kr")
    assert "daily-nk" in listed.output
    assert "nk-news" not in listed.output
    shown = run("show", "nk-news")
    assert "name: NK News" in shown.output
    assert "nk-news.yml" in shown.output
    assert "https://www.nknews.org/feed/" in run("export").output
