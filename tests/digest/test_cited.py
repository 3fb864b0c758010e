"""Footnotes read back from every format, and checked against stored pages."""

import hashlib
from dataclasses import replace

import pytest

from digest.checking import check
from digest.cited import cited_in
from digest.format import formats
from digest.model import Digest
from pipeline.errors import InputError
from pipeline.record import Claim, Record
from tests.digest.sample import DIGEST, HOSTILE, in_scripts, poisoned

READABLE = sorted(name for name, form in formats().items() if not form.suffix.endswith("txt"))
PAGE = b"<p>At least 84 people made it across (35 men and 49 women).</p>"
SHA = hashlib.sha256(PAGE).hexdigest()
RECORD = Record(
    id="a",
    text="Before it.\n\nAt least 84 people made it across (35 men and 49 women). After it.",
    language="en",
    claims=(
        Claim(
            span=(12, 30),
            text="At least 84 people",
            num_span=(21, 23),
            value=84,
            low=84,
            modifier="at_least",
            counted="people",
        ),
    ),
)


def file_of(name: str, digest: Digest) -> tuple[str, bytes]:
    form = formats()[name]
    return f"digest.{form.suffix}", form.render(digest)


def problems(name: str, digest: Digest, *, stored: bytes | None = PAGE) -> list[str | None]:
    bodies = {SHA: stored}
    found = check(cited_in(*file_of(name, digest)), bodies.get, lambda sha, body: RECORD)
    return [one.problem for one in found]


def with_note(**changed: object) -> Digest:
    """The digest with its note changed, and the right snapshot."""
    (entry,) = DIGEST.entries
    (figure,) = entry.figures
    figure = replace(figure, note=replace(figure.note, **({"snapshot": SHA} | changed)))  # type: ignore[arg-type]
    return replace(DIGEST, entries=(replace(entry, figures=(figure,)),))


@pytest.mark.parametrize("name", READABLE)
def test_every_format_gives_its_footnotes_back(name: str) -> None:
    digest = in_scripts()
    found = cited_in(*file_of(name, digest))
    wanted = [(f.note.number, "at least 84 people", f.note.snapshot) for f in digest.figures]
    assert [(one.number, one.figure, one.snapshot) for one in found] == wanted
    for one, figure in zip(found, digest.figures, strict=True):
        assert figure.note.quote in one.quote


@pytest.mark.parametrize("name", READABLE)
def test_a_footnote_that_the_page_bears_out_holds(name: str) -> None:
    assert problems(name, with_note()) == [None]


@pytest.mark.parametrize("name", READABLE)
@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"snapshot": None}, "it names no snapshot."),
        ({"snapshot": "cd" * 32}, "is not in the store."),
        ({"quote": "At least 85 people made it across (35 men and 49 women)."}, "the page does not say"),
        ({"quote": "After it."}, "the sentence does not say"),
    ],
    ids=["no snapshot", "unknown snapshot", "other quote", "other sentence"],
)
def test_a_footnote_that_does_not_hold_is_found(name: str, changed: dict[str, object], problem: str) -> None:
    (found,) = problems(name, with_note(**changed))
    assert found is not None
    assert problem in found


@pytest.mark.parametrize("name", READABLE)
@pytest.mark.parametrize("said", ["84", "85", "more than 84", "at least 184", "8"])
def test_another_figure_than_the_sentences_is_found(name: str, said: str) -> None:
    digest = with_note()
    (entry,) = digest.entries
    wrong = replace(entry, figures=(replace(entry.figures[0], figure=said),))
    (found,) = problems(name, replace(digest, entries=(wrong,)))
    # "84 people" is less than the page says, but its words do stand there.
    assert (found is None) == (said == "84")


@pytest.mark.parametrize("name", READABLE)
def test_bytes_that_were_changed_in_the_store_are_found(name: str) -> None:
    (found,) = problems(name, with_note(), stored=PAGE + b" ")
    assert found is not None
    assert "are not those that were captured" in found


def test_a_number_edited_in_the_table_of_a_word_file_is_found() -> None:
    import io
    import zipfile

    name, content = file_of("docx", with_note())
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.namelist():
            data = old.read(part)
            new.writestr(
                part, data.replace(b"at least 84 people", b"at least 94 people") if "document" in part else data
            )
    found = check(cited_in(name, out.getvalue()), {SHA: PAGE}.get, lambda sha, body: RECORD)
    assert [one.problem for one in found] == [None, "the sentence does not say “at least 94 people”."]


@pytest.mark.parametrize("name", READABLE)
@pytest.mark.parametrize("text", HOSTILE, ids=repr)
def test_strange_text_gives_no_footnote_too_many(name: str, text: str) -> None:
    assert [one.number for one in cited_in(*file_of(name, poisoned(text)))] == [1]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.docx", b"no zip"),
        ("a.json", b"{}"),
        ("a.json", b"not json"),
        ("a.csv", b"a,b\r\n1,2\r\n"),
        ("a.md", b"# nothing"),
        ("a.atom", b'<!DOCTYPE x [<!ENTITY a "b">]><feed/>'),
        ("a.txt", b"a brief"),
        ("a.xlsx", b"PK\x05\x06" + b"\0" * 18),
        ("a.html", b"\xff\xfe"),
    ],
)
def test_what_is_no_digest_is_answered_by_a_sentence(name: str, content: bytes) -> None:
    with pytest.raises(InputError):
        cited_in(name, content)
