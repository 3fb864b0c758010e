"""The demonstration: it runs through from nothing, a second run changes nothing, and it touches nobody else's data."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from dateline.demo.samples import LENGTH, sites
from dateline.demo.web import host_of, respond

ROOT = Path(__file__).resolve().parents[2]


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
