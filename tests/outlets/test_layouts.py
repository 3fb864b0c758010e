"""A layout without a test page fails: `tests/outlets/pages/<slug>-<number>.html`, and what is to be read from it as JSON."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from outlets.loader import load
from outlets.outlet import Outlet
from pipeline.article.layout import layout_from_mapping
from pipeline.article.read import read_page
from pipeline.record import Article, Page, to_json
from tests.pipeline.article.pages import PARAGRAPHS

PAGES = Path(__file__).parent / "pages"


def faults(outlets: Iterable[Outlet], folder: Path) -> Iterator[str]:
    """What is missing or wrong, in words: a page or its expected fields, a rule that finds nothing, another reading."""
    for outlet in outlets:
        for number, layout in enumerate(outlet.layouts, 1):
            name = f"{outlet.slug}-{number}"
            page, wanted = folder / f"{name}.html", folder / f"{name}.json"
            if not page.exists() or not wanted.exists():
                yield f"{name}: a saved page ({page.name}) and its fields ({wanted.name}) are needed"
                continue
            found = read_page(Page(body=page.read_bytes(), url=outlet.homepage), (layout,)).article
            if not isinstance(found, Article):
                yield f"{name}: {found.reason}"
                continue
            yield from (f"{name}: {issue.message}" for issue in found.issues if issue.code == "layout_empty")
            read = to_json(found)
            for field, value in json.loads(wanted.read_text("utf-8")).items():
                if read[field] != value:
                    yield f"{name}: {field} is {read[field]!r}, wanted {value!r}"


def test_every_layout_in_the_catalogue_has_a_page() -> None:
    assert list(faults(load(), PAGES)) == []


@pytest.fixture
def outlet() -> Outlet:
    layout = layout_from_mapping({"body": ".text"})
    return Outlet(slug="a", name="A", homepage="https://a.example/", hosts=("a.example",), layouts=(layout,))


@pytest.mark.parametrize(
    ("html", "fields", "said"),
    [
        (None, {"text": "One sentence."}, "a saved page"),
        (f"<p class='other'>{PARAGRAPHS[0]}</p>", {"text": "One sentence."}, "finds nothing"),
        ("<p class='text'>Another sentence.</p>", {"text": "One sentence."}, "wanted 'One sentence.'"),
        ("<p class='text'>One sentence.</p>", {"text": "One sentence."}, None),
    ],
    ids=["no_page", "rule_finds_nothing", "other_text", "as_expected"],
)
def test_what_is_missing_is_named(
    outlet: Outlet, tmp_path: Path, html: str | None, fields: dict[str, str], said: str | None
) -> None:
    if html is not None:
        (tmp_path / "a-1.html").write_text(f"<html><body><h1>Title</h1>{html}</body></html>", "utf-8")
    (tmp_path / "a-1.json").write_text(json.dumps(fields), "utf-8")
    found = list(faults([outlet], tmp_path))
    assert found == [] if said is None else said in found[0]
