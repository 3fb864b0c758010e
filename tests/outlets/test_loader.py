"""The catalogue: what comes with Dateline, an operator's own folder, and every mistake named with its place."""

from pathlib import Path

import pytest

from outlets.loader import load, read, read_text
from outlets.outlet import Outlet, Rhythm, Source
from outlets.writer import as_yaml, slug_of
from pipeline.errors import OutletError

SPECIALISED = """
nk-news daily-nk 38-north kcna-watch yonhap-news-agency asiapress radio-free-asia korea-herald korea-times kyodo-news
south-china-morning-post hong-kong-free-press morning-star-news international-christian-concern bitter-winter forum-18
middle-east-concern release-international chinaaid catholic-news-agency agenzia-fides aci-prensa info-chretienne
amnesty-international human-rights-watch uscirf reliefweb un-news new-humanitarian al-jazeera bbc-news
deutsche-welle guardian irrawaddy myanmar-now international-crisis-group meduza dawn punch vanguard
"""
START = "name: x\nhomepage: https://l.example/\n"
WHOLE = """
name: The Lagoon
homepage: https://www.lagoon.example/
hosts: [lagoon.example, lagoon.test]
country: NO
languages: [en, pt-BR]
kind: agency
caution: satire
aliases: [Lagoon News, 潟湖]
sources:
  - feed: https://lagoon.example/feed
  - listing: https://lagoon.example/news
    links: h2 a
rhythm: {fastest: 30, slowest: 600, expect: 40}
delay: 2.5
render: true
layouts:
  - body: article .text
    remove: [aside, .more]
    until: 2023-12-31
"""


def mistakes(text: str, slug: str = "lagoon") -> list[str]:
    return [str(mistake) for mistake in read_text(text.encode(), Path(f"{slug}.yml"))[1]]


def test_the_packaged_outlets_are_without_mistakes() -> None:
    catalogue, wrong = read()
    assert wrong == ()
    assert len(catalogue) >= 200
    assert set(SPECIALISED.split()) <= catalogue.by_slug.keys()
    assert all(outlet.hosts and outlet.languages for outlet in catalogue)
    assert len(catalogue.watched()) >= 200
    assert all(catalogue.get(slug).sources for slug in SPECIALISED.split())


def test_hosts_of_other_alphabets_are_kept_as_they_stand_in_addresses() -> None:
    text = "name: x\nhomepage: https://www.호수.example/\n"
    for given in (text, text + "hosts: [호수.example]\n"):
        outlet, wrong = read_text(given.encode(), Path("lagoon.yml"))
        assert wrong == ()
        assert outlet is not None
        assert outlet.hosts == ("xn--9p4b118a.example",)


@pytest.mark.parametrize(
    ("alias", "slug"),
    [("RFA", "radio-free-asia"), ("SCMP", "south-china-morning-post"), ("CNA", "catholic-news-agency"),
     ("HRW", "human-rights-watch"), ("연합뉴스", "yonhap-news-agency"), ("AP", "associated-press")],
)  # fmt: skip
def test_analysts_short_names_are_aliases(alias: str, slug: str) -> None:
    assert alias in load().get(slug).aliases


def test_every_key_is_read() -> None:
    outlet, wrong = read_text(WHOLE.encode(), Path("lagoon.yml"))
    assert wrong == ()
    assert outlet is not None
    assert (outlet.slug, outlet.name, outlet.country, outlet.kind) == ("lagoon", "The Lagoon", "NO", "agency")
    assert outlet.hosts == ("lagoon.example", "lagoon.test")
    assert outlet.languages == ("en", "pt-BR")
    assert outlet.sources[1] == Source(kind="listing", url="https://lagoon.example/news", links="h2 a")
    assert outlet.rhythm == Rhythm(fastest=30, slowest=600, expect=40)
    assert (outlet.delay, outlet.render) == (2.5, True)
    assert outlet.layouts[0].remove == ("aside", ".more")
    assert outlet.known().aliases == ("Lagoon News", "潟湖")


def test_name_and_homepage_are_enough() -> None:
    outlet, wrong = read_text(b"name: Oru\nhomepage: https://www.oru.example/\n", Path("oru.yml"))
    assert wrong == ()
    assert outlet is not None
    assert outlet.hosts == ("oru.example",)


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ("", "lagoon.yml:1:", "is empty"),
        ("- a\n", "lagoon.yml:1:", "must be a mapping"),
        ("name: x\n", "homepage:", "is missing"),
        ("name: x\nhomepage: lagoon.example\n", "lagoon.yml:2: homepage:", "https://"),
        (START + "feeds: []\n", "lagoon.yml:3: feeds:", "no such key"),
        (START + "alias: [a]\n", "lagoon.yml:3: alias:", "did you mean aliases?"),
        ("name: x\nname: y\nhomepage: https://l.example/\n", "lagoon.yml:2: name:", "twice"),
        (START + "country: UK\n", "lagoon.yml:3: country:", "GB"),
        (START + "country: Norway\n", "lagoon.yml:3: country:", "alpha-2"),
        (START + "languages: [English]\n", "lagoon.yml:3: languages:", "BCP 47"),
        (START + "hosts: [https://l.example]\n", "lagoon.yml:3: hosts:", "without scheme"),
        (START + "hosts: [L.example]\n", "lagoon.yml:3: hosts:", "without scheme"),
        (START + "kind: paper\n", "lagoon.yml:3: kind:", "outlet, agency, report"),
        (START + "aliases: [a, b, a]\n", "lagoon.yml:3: aliases:", "twice"),
        (START + "delay: soon\n", "lagoon.yml:3: delay:", "number"),
        (START + "render: maybe\n", "lagoon.yml:3: render:", "true, false"),
        (START + "sources:\n  - rss: https://l.example/f\n", "lagoon.yml:4:", "no such key"),
        (START + "sources:\n  - feed: ftp://l\n", "lagoon.yml:4: sources[0].feed:", "https"),
        (START + "sources:\n  - feed: https://l.example/f\n    links: a\n",
         "lagoon.yml:5: sources[0].links:", "listing only"),
        (START + "rhythm: {fastest: 60, slowest: 5}\n", "lagoon.yml:3: rhythm:", "below"),
        (START + "layouts:\n  - body: 'a['\n", "lagoon.yml:4: layouts[0].body:", "CSS"),
        (START + "layouts:\n  - text: p\n", "lagoon.yml:4: layouts[0].text:", "no such key"),
        ("name: [\n", "lagoon.yml:", "is no YAML"),
        ("name: &a [*a]\nhomepage: https://l.example/\n", "lagoon.yml:", ""),
        ("[" * 5000, "lagoon.yml:", ""),
    ],
)  # fmt: skip
def test_a_mistake_names_file_line_and_key(text: str, place: str, said: str) -> None:
    found = mistakes(text)
    assert any(place in line and said in line for line in found), found


def test_all_mistakes_are_named_at_once() -> None:
    found = mistakes("name: x\nhomepage: nowhere\ncountry: UK\nkind: blog\ncolour: red\n")
    assert [line.split(":")[2].strip() for line in found] == ["colour", "homepage", "country", "kind"]


def test_bytes_that_are_no_utf8_are_named_with_their_line() -> None:
    _, wrong = read_text(b"name: x\nhomepage: https://l.example/\naliases: [\xff]\n", Path("lagoon.yml"))
    assert "lagoon.yml:3: is not UTF-8" in str(wrong[0])


def test_a_file_name_that_is_no_slug_is_a_mistake() -> None:
    assert "slug" in mistakes(START, slug="The Lagoon")[0]


def test_an_own_folder_adds_and_replaces(tmp_path: Path) -> None:
    (tmp_path / "lagoon.yml").write_text(WHOLE, "utf-8")
    (tmp_path / "nk-news.yml").write_text("name: NK News\nhomepage: https://www.nknews.org/\n", "utf-8")
    catalogue = load(tmp_path)
    assert len(catalogue) == len(load()) + 1
    assert catalogue.get("nk-news").sources == ()
    assert catalogue.context().layouts.keys() == {"lagoon"}


def test_a_host_or_alias_of_another_outlet_is_a_mistake(tmp_path: Path) -> None:
    text = "name: Copy\nhomepage: https://copy.example/\nhosts: [nknews.org]\naliases: [rfa]\n"
    (tmp_path / "zz-copy.yml").write_text(text, "utf-8")
    with pytest.raises(OutletError) as error:
        load(tmp_path)
    assert "zz-copy.yml:3: hosts: 'nknews.org' belongs to nk-news" in str(error.value)
    assert "zz-copy.yml:4: aliases: 'rfa' belongs to radio-free-asia" in str(error.value)
    assert str(error.value).startswith("2 mistakes")


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(OutletError, match="no such folder"):
        load(tmp_path / "nowhere")


def test_an_unknown_slug_names_the_nearest() -> None:
    with pytest.raises(OutletError, match="did you mean nk-news"):
        load().get("nknews")


def test_what_is_written_is_read_back() -> None:
    for outlet in load():
        again, wrong = read_text(as_yaml(outlet).encode(), Path(f"{outlet.slug}.yml"))
        assert wrong == ()
        assert again is not None
        assert (again.name, again.hosts, again.country, again.aliases, again.sources) == (
            outlet.name, outlet.hosts, outlet.country, outlet.aliases, outlet.sources,
        )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "slug"),
    [("The Irrawaddy", "irrawaddy"), ("Süddeutsche Zeitung", "suddeutsche-zeitung"), ("24.kg", "24-kg"),
     ("People's Daily", "peoples-daily"), ("人民日报", "outlet"), ("../../etc/passwd", "etc-passwd")],
)  # fmt: skip
def test_slugs(name: str, slug: str) -> None:
    assert slug_of(name) == slug


def test_an_outlet_made_by_a_program_has_no_file() -> None:
    assert Outlet(slug="x", name="X", homepage="https://x.example/").path is None
