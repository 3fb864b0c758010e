"""`dateline import`: an organisation's own reports are sources of their own."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dateline.commands.import_ import COMMAND
from storage import articles, findings, gaps
from storage.store import Store

TEXT = (
    "Arrivals at the river\n\n"
    "In the second quarter of 2025, at least 65 people crossed the river into Talvia, the Coast Herald reported on 9 July "
    "2025. Most of them came with children, and all were taken to the school of Marsu, where teachers had put up beds."
)


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def take_in(*paths: Path) -> Result:
    return CliRunner().invoke(COMMAND, list(map(str, paths)))


def word(text: str) -> bytes:
    """A Word document of these paragraphs."""
    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "".join(f"<w:p><w:r><w:t>{part}</w:t></w:r></w:p>" for part in text.split("\n\n"))
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{name}"><w:body>{body}</w:body></w:document>')
    return file.getvalue()


@pytest.mark.parametrize("kind", ["txt", "md", "html", "docx"])
def test_a_report_is_read_and_is_no_outlet_s(tmp_path: Path, data: Path, kind: str) -> None:
    path = tmp_path / f"report.{kind}"
    html = "".join(f"<p>{part}</p>" for part in TEXT.split("\n\n"))
    path.write_bytes(word(TEXT) if kind == "docx" else (html if kind == "html" else TEXT).encode())
    done = take_in(path)
    assert "article 1, 1 claims" in done.output, done.exception
    with Store.open(data) as store, store.read() as tx:
        article = articles.get(tx, 1)
        assert article is not None
        assert article.outlet == "own-reports"
        assert [claim.value for claim in findings.current_claims(tx, 1)] == [65.0]
        assert [gap.name for gap in gaps.gaps(tx, 10)] == ["Coast Herald"]


def test_again_changes_nothing_and_an_edited_report_is_a_revision(tmp_path: Path, data: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(TEXT)
    take_in(path)
    assert "kept already" in take_in(path).output
    path.write_text(TEXT.replace("65", "66"))
    take_in(path)
    with Store.open(data) as store, store.read() as tx:
        assert len(articles.revisions(tx, 1)) == 2


def test_what_cannot_be_read_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    path, wrong = tmp_path / "report.txt", tmp_path / "picture.docx"
    path.write_text(TEXT)
    wrong.write_bytes(b"PK\x03\x04 broken word/document.xml")
    done = take_in(tmp_path / "none.txt", wrong, path)
    assert "article" in done.output
    assert "no text was found in it" in done.output
    assert "none.txt cannot be read" in str(done.exception)
