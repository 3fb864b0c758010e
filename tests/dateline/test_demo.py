"""The demonstration: it runs through from nothing, a second run changes nothing, and it touches nobody else's data."""

import json
import os
import re
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dateline.demo.ledger_found import findings_of
from dateline.demo.samples import LENGTH, sites
from dateline.demo.web import host_of, respond
from dateline.measuring import measures
from ledger.keeping.work import Ledger
from pipeline.context import Context
from pipeline.extract import extract
from pipeline.record import KnownOutlet, Page
from storage import articles, captures, due
from storage.store import Store
from storage.types import Fetch, Seen

ROOT = Path(__file__).resolve().parents[2]
START = datetime(2026, 8, 10, tzinfo=UTC)


def demo(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith("DATELINE_")}
    return subprocess.run(
        [sys.executable, "-m", "dateline", "demo", "--once", *arguments],
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=150,
    )


def rows(folder: Path) -> dict[str, int]:
    """How many rows there are of everything that a second run must not change."""
    with sqlite3.connect(folder / "dateline-demo" / "dateline.db") as database:
        tables = ("article", "revision", "reading", "finding", "claim", "snapshot", "decision")
        return {table: database.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}


def test_it_runs_through_and_a_second_run_changes_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o555)
    (tmp_path / "dateline.toml").write_text('database = "sqlite:////nonexistent/not-ours.db"\n', "utf-8")
    first = demo(tmp_path, HOME=str(home), LANG="C", LC_ALL="C")
    assert first.returncode == 0, first.stderr
    stories = [story for site in sites() for story in site.stories]
    assert f"{len(stories)} articles" in first.stdout
    assert "later revisions; lost: nothing" in first.stdout
    assert "parts_sum" in first.stdout
    assert re.search(r"2 watches are on: many-killed [1-9]\d*, north-korean-escapees [1-9]", first.stdout)
    assert "Not come yet" not in first.stdout
    before = rows(tmp_path)
    assert before["revision"] == len(stories) + sum(len(story.edits) for story in stories)

    second = demo(tmp_path, HOME=str(home), LANG="C", LC_ALL="C")
    assert second.returncode == 0, second.stderr
    assert "Nothing changed since the last run." in second.stdout
    assert rows(tmp_path) == before

    status = subprocess.run(
        [sys.executable, "-m", "dateline", "status"],
        cwd=tmp_path / "dateline-demo",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert status.returncode == 1
    assert status.stdout.startswith("red   quiet-bell")
    assert "2 items in 7 days, expected 60" in status.stdout
    assert status.stdout.count("\nred ") == 1
    assert "\nred   The schedule server is not running (last seen " in status.stdout

    verified = subprocess.run(
        [sys.executable, "-m", "dateline", "verify", "--all"],
        cwd=tmp_path / "dateline-demo",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert (verified.returncode, verified.stderr) == (0, "")
    assert f"Read anew: {before['revision']} of {before['revision']} pages" in verified.stdout

    third = demo(tmp_path, "--json")
    records = [json.loads(line) for line in third.stdout.splitlines()]
    assert len(records) == len(stories)
    assert {record["language"] for record in records} == {site.language for site in sites()}
    assert {record["access"] for record in records if "highland-post" in record["url"]} == {"paywall"}


def read_samples(store: Store) -> None:
    """Every story of the sample web, as it reads in the end, and the ledger over them."""
    samples = sites()
    known = Context(
        outlets=tuple(
            KnownOutlet(slug=site.slug, name=site.name, aliases=tuple(site.aliases), hosts=(host_of(site),))
            for site in samples
        )
    )
    stories = sorted(((story, site) for site in samples for story in site.stories), key=lambda one: one[0].published)
    for n, (story, site) in enumerate(stories):
        base = f"http://{host_of(site)}"
        url, body = f"{base}{story.path}", respond(site, base, story.path, LENGTH).body
        at = START + timedelta(seconds=n)
        snapshot = store.keep_body(body)
        fetch = Fetch(outlet=site.slug, url=url, at=at, status=200, size=len(body), snapshot=snapshot.sha)
        record = extract(Page(body=body, url=url, fetched_at=at), known)
        with store.transaction(durable=False) as tx:
            capture = captures.record(tx, Seen(fetch=fetch, snapshot=snapshot, charset="utf-8"))
            assert capture is not None
            articles.keep(tx, capture, record, at)
    Ledger(store=store, measures=measures()).follow()


def test_the_ledger_finds_what_the_sample_web_plants_and_no_alarm_besides(tmp_path: Path) -> None:
    with Store.open(tmp_path / "data") as store:
        read_samples(store)
        with store.read() as tx:
            found = findings_of(tx)
            assert not due.left(tx)
    told = {kind: [sentence for other, sentence in found if other == kind] for kind, _ in found}
    planted = {
        "a conflict": ("19 people", "14 people", "Coast Tribune", "Delta Courier"),
        "a fall": ("21 people", "27 people"),
        "an altered copy": ("77 people", "71 people"),
        "a gap": ("463 houses", "Coast Tribune of 2026-07-19"),
        "one origin": ("57 people", "Coast Tribune", "Delta Courier", "Lakes Herald"),
    }
    for kind, words in planted.items():
        assert any(all(word in sentence for word in words) for sentence in told[kind]), told[kind]
        assert len(told[kind]) == 1 + (kind == "a conflict"), told[kind]
    # Two papers on one attack: the later gives the lower number and cites the other.
    assert any("Nine worshippers" in sentence and "17 worshippers" in sentence for sentence in told["a conflict"])
    assert any("27 people" in sentence and "12 people" in sentence for sentence in told["a rising toll"])
    assert any("118 less 71 people leaves 47" in sentence for sentence in told["an implied value"])
    assert any("Peninsula Wire" in sentence for sentence in told["a resolved citation"])


def test_somebody_elses_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "dateline-demo"
    folder.mkdir()
    (folder / "dateline.db").write_bytes(b"precious")
    refused = demo(tmp_path)
    assert refused.returncode == 1
    assert "not the demonstration's own" in refused.stderr
    assert "dateline demo --data" in refused.stderr
    assert (folder / "dateline.db").read_bytes() == b"precious"


def test_the_sample_web_holds_what_it_should() -> None:
    samples = sites()
    assert len(samples) >= 8
    assert sum(len(site.stories) for site in samples) >= 60
    assert {"en", "ko", "ar", "zh", "ru", "fr", "es"} <= {site.language for site in samples}
    for site in samples:
        for story in site.stories:
            for edit in story.edits:
                assert edit.after < LENGTH
                assert all(old in story.text or old in story.title for old in edit.replace), story.slug


@pytest.mark.parametrize("site", sites(), ids=lambda site: site.slug)
def test_every_story_says_that_it_is_a_sample(site) -> None:
    base = f"http://{host_of(site)}"
    for story in site.stories:
        page = respond(site, base, story.path, elapsed=LENGTH).body.decode()
        assert "invented for the Dateline demonstration" in page
        if story.after:
            assert respond(site, base, story.path, elapsed=0).status == 404


def test_an_edit_shows_at_its_time() -> None:
    site = next(site for site in sites() if site.slug == "delta-courier")
    story = next(story for story in site.stories if story.edits)
    early, late = (respond(site, "http://x", story.path, elapsed).body.decode() for elapsed in (0, LENGTH))
    assert "At least 12 worshippers" in early
    assert "At least 17 worshippers" in late
