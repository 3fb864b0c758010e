"""`dateline digest`: files by their endings, proofs of footnotes, packages; through the command line."""

import hashlib
import json
import shutil
import subprocess
import sys
import zipfile
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from warcio.archiveiterator import ArchiveIterator

from dateline.cli import cli
from digest.format import formats
from storage import decisions, findings
from storage.store import Store
from storage.types import Decision
from tests.review.sample import NOW


@pytest.fixture
def data(tmp_path: Path, sample_folder: tuple[Path, dict[str, int]], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of the test's own, in which the claims of three articles are accepted; the working folder."""
    shutil.copytree(sample_folder[0], tmp_path / "data")
    with Store.open(tmp_path / "data") as store:
        for name in ("fire", "arabic", "hangul"):
            article = sample_folder[1][name]
            with store.transaction() as tx:
                for claim in findings.current_claims(tx, article):
                    decision = Decision(user="Min Example", article_id=article, target=claim.key, verdict="accept")
                    decisions.append(tx, decision, NOW + timedelta(hours=1))
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*words: str) -> Result:
    return CliRunner().invoke(cli, ["digest", *words])


ENDINGS = sorted({form.suffix for form in formats().values() if not form.suffix.endswith("txt")})


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_file_has_the_format_of_its_ending_and_its_footnotes_hold(data: Path, ending: str) -> None:
    made = run("-o", f"brief.{ending}")
    assert made.exit_code == 0, made.output
    proof = run("verify", f"brief.{ending}")
    assert proof.exit_code == 0, proof.output
    assert "footnotes lead to stored pages that say so" in proof.output


@pytest.mark.parametrize("words", [("-o", "brief.pages"), ("-o", "brief"), ("-f", "word"), ("--hxl", "-o", "a.docx")])
def test_an_unknown_ending_is_refused_with_the_formats(data: Path, words: tuple[str, ...]) -> None:
    refused = run(*words)
    assert refused.exit_code == 1
    assert "docx" in str(refused.exception) or "csv and xlsx" in str(refused.exception)
    assert not list(data.glob("brief*"))


def test_a_number_that_somebody_changed_fails_the_proof(data: Path) -> None:
    assert run("-o", "brief.md").exit_code == 0
    text = (data / "brief.md").read_text("utf-8")
    assert "at least 12 people" in text
    (data / "brief.md").write_text(text.replace("at least 12 people", "at least 13 people"), "utf-8")
    proof = run("verify", "brief.md")
    assert proof.exit_code == 1
    assert "the sentence does not say “at least 13 people”." in proof.output


def test_a_query_selects_articles_and_the_claims_it_speaks_of(data: Path) -> None:
    made = run("--query", "event:killed", "-f", "json")
    assert made.exit_code == 0, made.output
    digest = json.loads(made.stdout)
    assert {figure["event"] for entry in digest["entries"] for figure in entry["figures"]} == {"killed"}
    assert digest["filter"] == {"query": "event:killed"}
    both = json.loads(run("--query", "country:NG or language:ko", "-f", "json").stdout)
    assert {entry["title"] for entry in both["entries"]} == {"Warehouse fire in Lagos", "4분기 탈북민 84명 입국"}
    mixed = json.loads(run("--query", "outlet:sana-wire value:>60", "-f", "json").stdout)
    assert [figure["value"] for entry in mixed["entries"] for figure in entry["figures"]] == [
        None,
        65,
    ]  # the range of 3 to 5 million is more than 60
    wrong = run("--query", "evnt:killed")
    assert "did you mean event" in str(wrong.exception)


def test_a_digest_speaks_the_readers_language(data: Path) -> None:
    text = run("--language", "fr", "-f", "markdown").stdout
    assert text.startswith("# Synthèse ")
    assert "au moins 12 people" in text
    assert "9 mars 2026" in text
    assert "Languages: en, ar, de, es, fr" in str(run("--language", "xx").exception)


def test_a_package_can_be_checked_without_us(data: Path) -> None:
    assert run("-f", "json").exit_code == 0
    assert run("package", "2026-1", "-o", "a.zip").exit_code == 0
    assert run("package", "2026-1", "-o", "b.zip").exit_code == 0
    assert (data / "a.zip").read_bytes() == (data / "b.zip").read_bytes()
    with zipfile.ZipFile(data / "a.zip") as package:
        package.extractall(data / "out")
        notes = json.loads(package.read("notes.json"))
        pages = {
            hashlib.sha256(record.content_stream().read()).hexdigest()
            for record in ArchiveIterator(BytesIO(package.read("sources.warc.gz")))
            if record.rec_type == "response"
        }
        assert {note["sha256"] for note in notes} == pages
        assert b"Min Example" not in b"".join(package.read(name) for name in package.namelist())
        assert len(json.loads(package.read("decisions.json"))) == len(notes)
    checked = subprocess.run([sys.executable, "-I", "check.py"], cwd=data / "out", capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout
    assert checked.stdout == f"{len(notes)} notes, {len(pages)} pages, 0 faults\n"
    assert "is there already" in str(run("package", "2026-1", "-o", "a.zip").exception)


@pytest.mark.parametrize("name", ["notes.json", "digest/digest-2026-1.docx", "sources.warc.gz"])
def test_a_package_that_was_changed_is_found_out(data: Path, name: str) -> None:
    assert run("-f", "json").exit_code == 0
    assert run("package", "2026-1", "-o", "a.zip").exit_code == 0
    with zipfile.ZipFile(data / "a.zip") as package:
        package.extractall(data / "out")
    content = (data / "out" / name).read_bytes()
    if name == "sources.warc.gz":
        first = content.index(b"\x1f\x8b", 10)
        content = content[:first]  # the pages are gone
    (data / "out" / name).write_bytes(content.replace(b"12", b"13") if name == "notes.json" else content + b"")
    if name.endswith("docx"):
        (data / "out" / name).write_bytes(content + b"x")
    checked = subprocess.run([sys.executable, "-I", "check.py"], cwd=data / "out", capture_output=True, text=True)
    assert checked.returncode == 1
    assert f"{name}: its hash is not the one in SHA256SUMS" in checked.stdout


def test_two_digests_are_compared(data: Path) -> None:
    assert run("--query", "country:NG", "-f", "json").exit_code == 0
    assert run("-f", "json").exit_code == 0
    lines = run("diff", "2026-1", "2026-2").output.splitlines()
    assert lines
    assert all(line.startswith("came: ") for line in lines)
    assert run("diff", "2026-2", "2026-2").output == "Both say the same.\n"
