"""The commands as an operator types them, over the news web."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, replace
from io import StringIO
from pathlib import Path
from unittest.mock import patch

import pytest

from dateline.catalogue import catalogue
from dateline.cli import main
from outlets.loader import read_file
from outlets.outlet import Outlet, Source
from outlets.writer import as_yaml
from storage import captures, fetches, runs
from storage.locks import COLLECTOR, only_one
from storage.store import Store
from tests.newsweb.sites import Atom, BrokenFeed, Json, Paper, Refusing, outlets_of
from tests.newsweb.web import Reply, Site, Web, serve

ROOT = Path(__file__).resolve().parent.parent.parent
PAGE = """<html><head><title>Families leave Bresk</title></head><body><article><h1>Families leave Bresk</h1><p>At least 14
people left Bresk on Monday, the district office said. It was the second group of this month, after 9 in the first
week.</p><p>The office did not say where they went. Residents spoke of the coast and of the capital.</p></article></body>"""


@dataclass(frozen=True, slots=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


@dataclass(frozen=True, slots=True)
class Desk:
    web: Web
    folder: Path
    environment: dict[str, str]

    def run(self, *arguments: str, **changes: str) -> Done:
        """A command as an operator types it, in this process: starting Python each time would be most of the time."""
        out, err, code = StringIO(), StringIO(), 0
        with (
            patch.dict(os.environ, self.environment | changes, clear=True),
            patch.object(sys, "argv", ["dateline", *arguments]),
            redirect_stdout(out),
            redirect_stderr(err),
        ):
            catalogue.cache_clear()
            try:
                main()
            except SystemExit as end:
                code = int(end.code or 0)
            finally:
                catalogue.cache_clear()
        return Done(code, out.getvalue(), err.getvalue())

    def scrapy(self, *arguments: str) -> Done:
        command = [sys.executable, "-m", "scrapy", *arguments]
        done = subprocess.run(
            command, cwd=ROOT, env=self.environment, capture_output=True, text=True, timeout=90, check=False
        )
        return Done(done.returncode, done.stdout, done.stderr)

    def store(self) -> Store:
        return Store.open(self.folder / "data")


class Nothing(Site):
    name = "nothing"

    def reply(self, path: str, headers: Mapping[str, str]) -> Reply:
        return Reply(status=404)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("desk")
    own = folder / "outlets"
    own.mkdir()
    sites: list[Site] = [Paper(), Atom(), Json(), BrokenFeed(), Refusing()]
    with serve(sites) as web:
        for outlet in outlets_of(web):
            (own / f"{outlet.slug}.yml").write_text(
                as_yaml(replace(outlet, hosts=(f"{outlet.slug}.example",))), "utf-8"
            )
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "DATELINE_DATA": str(folder / "data"),
            "DATELINE_OUTLETS": str(own),
            "DATELINE_CONTACT": "desk@example.org",
            "DATELINE_ALLOW_PRIVATE": "127.0.0.1/32",
            "DATELINE_WORKERS": "1",
        }
        yield Desk(web, folder, environment)


def test_collect_says_what_it_found_and_lost(desk: Desk) -> None:
    done = desk.run("collect", "rss", "refusing", "broken-feed")
    assert done.returncode == 0, done.stderr
    assert "Rss: found 6, fetched 6, stored 6" in done.stderr
    assert "lost 6: the site refuses the page" in done.stdout
    assert "a web page instead of a feed" in done.stderr
    assert "3 outlets: found 18" in done.stdout
    with desk.store() as store, store.read() as tx:
        kept = runs.latest(tx, outlet="refusing")
        assert [(run.kind, run.outcome, run.gates.losses) for run in kept if run.kind == "collect"] == [
            ("collect", "partial", {"refused": 6})
        ]


def test_two_at_once_would_crowd_the_hosts(desk: Desk) -> None:
    with desk.store() as store, only_one(store, COLLECTOR):
        done = desk.run("collect", "rss")
    assert done.returncode == 1
    assert "Another collector (process" in done.stderr


def test_scrapys_own_command_collects(desk: Desk) -> None:
    done = desk.scrapy("crawl", "outlet", "-a", "outlet=atom")
    assert done.returncode == 0, done.stderr
    with desk.store() as store, store.read() as tx:
        urls = {capture.url for capture in captures.unread(tx) if capture.outlet == "atom"}
    site = desk.web.sites["atom"]
    assert isinstance(site, Paper)
    assert urls == site.expected()


@pytest.mark.parametrize(
    ("arguments", "changes", "message"),
    [
        (["collect", "no-such-outlet"], {}, "No outlet 'no-such-outlet'"),
        (["collect", "rss"], {"DATELINE_CONTACT": ""}, "DATELINE_CONTACT"),
        (["collect", "json"], {"DATELINE_ALLOW_PRIVATE": ""}, "None of the outlets' sources could be reached"),
        (["add", "/no/such/file.html", "--why", "x"], {}, "cannot be read"),
        (["add", "http://169.254.169.254/", "--why", "x"], {}, "private network"),
        (["add", "p.example/a", "--why", "x"], {}, "write it with https://"),
        (["add", "README.md", "--why", "x", "--url", "file:///etc/passwd"], {}, "is no address"),
        (["add", "README.md", "--why", "x", "--url", "http://user:secret@p.example/"], {}, "is no address"),
        (["outlets", "add", "http://[::1]/"], {}, "was not read: the address leads into a private network"),
        (["outlets", "add", "ftp://p.example/"], {}, "no plain http or https address"),
        (["outlets", "add", "p.example", "--slug", "../p"], {}, "lower-case letters, digits and hyphens"),
        (["warc", "import", "README.md"], {}, "WARC"),
    ],
    ids=[
        "unknown",
        "no_contact",
        "unreachable",
        "no_file",
        "private",
        "no_scheme",
        "no_page",
        "secret",
        "inside",
        "no_web",
        "slug",
        "no_archive",
    ],
)
def test_mistakes_are_one_sentence(desk: Desk, arguments: list[str], changes: dict[str, str], message: str) -> None:
    done = desk.run(*arguments, **changes)
    assert done.returncode == 1
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_sources_that_answer_nonsense_are_not_taken_for_a_missing_network(desk: Desk, tmp_path: Path) -> None:
    with serve([Nothing()]) as web:  # a site with a feed in a usual place would be read by that
        base = web.sites["nothing"].base
        outlet = Outlet(
            slug="nonsense", name="Nonsense", homepage=f"{base}/none", sources=(Source(kind="feed", url=f"{base}/x"),)
        )
        (tmp_path / "nonsense.yml").write_text(as_yaml(replace(outlet, hosts=("nonsense.example",))), "utf-8")
        done = desk.run("collect", "nonsense", DATELINE_OUTLETS=str(tmp_path))
    assert done.returncode == 1
    assert "can be read; the lines above say why" in done.stderr
    assert "404 Not Found" in done.stderr


def test_check_says_what_answered(desk: Desk) -> None:
    done = desk.run("outlets", "check", "json", "broken-feed")
    assert done.returncode == 1
    assert "6 items, newest" in done.stdout
    assert "a web page instead of a feed" in done.stdout
    assert "1 of 2 sources do not work" in done.stderr


def test_add_an_outlet(desk: Desk, tmp_path: Path) -> None:
    base = desk.web.sites["rss"].base
    done = desk.run("outlets", "add", base, "--name", "The Velmoor Post", "--country", "gb", "--folder", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("  - Families leave") == 6
    assert "robots.txt allows the home page" in done.stdout
    assert "The catalogue has Rss (rss) with the same source." in done.stdout
    outlet, mistakes = read_file(tmp_path / "velmoor-post.yml")
    assert not mistakes
    assert outlet is not None
    assert [(source.kind, source.url) for source in outlet.sources] == [("feed", f"{base}/feed")]


def test_a_page_added_by_hand_keeps_who_and_why(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "saved.html"
    path.write_text(PAGE, "utf-8")
    given = ("add", str(path), "--why", "behind a paywall", "--who", "A. Analyst", "--url", "https://rss.example/a")
    done = desk.run(*given)
    assert done.returncode == 0, done.stderr
    assert "SHA-256 " in done.stdout
    assert "nothing changed" in desk.run(*given).stdout
    with desk.store() as store, store.read() as tx:
        (fetch, *_) = [row for row in fetches.of_outlet(tx, "rss") if row.kind == "import"]
    assert (fetch.headers["added-by"], fetch.headers["added-because"]) == ("A. Analyst", "behind a paywall")
    assert fetch.snapshot in done.stdout


def test_archives_there_and_back(desk: Desk, tmp_path: Path) -> None:
    desk.run("collect", "rss")
    archive = tmp_path / "pages.warc.gz"
    done = desk.run("warc", "export", str(archive), "--outlet", "rss")
    assert done.returncode == 0, done.stderr
    assert "is there already" in desk.run("warc", "export", str(archive)).stderr
    fresh = {"DATELINE_DATA": str(tmp_path / "data")}
    first = desk.run("warc", "import", str(archive), "--outlet", "rss", **fresh)
    again = desk.run("warc", "import", str(archive), "--outlet", "rss", **fresh)
    assert first.returncode == 0, first.stderr
    count = int(done.stdout.split()[0])
    assert count >= 6
    assert f"stored {count}" in first.stdout
    assert "stored 0" in again.stdout
    with desk.store() as old, Store.open(tmp_path / "data") as new, old.read() as before, new.read() as after:
        url = next(iter(captures.unread(after))).url
        one, other = captures.latest(before, url), captures.latest(after, url)
    assert one is not None
    assert other is not None
    assert (one.snapshot, one.at, one.content_type) == (other.snapshot, other.at, other.content_type)
