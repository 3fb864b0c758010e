"""`./run.sh new flag|language|format|outlet NAME`: the files of something new, with their test, and what is left to do.

What is written works and is green at once, except for the docs: `tests/test_docs.py` asks for them by name.
"""

import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
Files = Mapping[str, str]  # by path below the tree

FLAG = '''"""{title}: say here what is odd about such a page."""

from collections.abc import Iterator

from pipeline.flags.rule import Finding, Rule
from pipeline.record import Record


def check(record: Record) -> Iterator[Finding]:
    for claim in record.claims:
        if claim.value == 0:  # put the condition of your rule here
            yield Finding(reason=f"“{{claim.text}}” says none. Look whether it was counted.", spans=(claim.span,))


RULE = Rule(summary="A figure says none.", severity="low", check=check)
'''
FLAG_TEST = '''"""The flag rule `{name}`: what it says, and what it keeps silent about."""

import pytest

from pipeline.extract import extract
from pipeline.record import Page


@pytest.mark.parametrize(
    ("text", "raised"),
    [("The ministry counted 0 cases.", True), ("The ministry counted 12 cases.", False)],
)
def test_{name}(text: str, raised: bool) -> None:
    flags = extract(Page(text=text, language="en")).flags
    assert ("{name}" in [flag.rule for flag in flags]) is raised
'''
FORMAT = '''"""{title}: one line for each figure."""

from digest.format import Format
from digest.model import Digest
from digest.notes import what
from digest.text import one_line


def render(digest: Digest) -> bytes:
    return "".join(f"{{figure.note.number}} {{one_line(what(figure))}}\\n" for figure in digest.figures).encode()


FORMAT = Format(summary="a line for each figure", suffix="{name}.txt", media_type="text/plain", render=render)
'''
FORMAT_TEST = '''"""The format `{name}`. What every format must do is held against it by `test_formats.py`."""

from digest.formats.{name} import FORMAT
from tests.digest.sample import DIGEST


def test_{name}_has_a_line_for_each_figure() -> None:
    assert FORMAT.render(DIGEST).decode() == "1 at least 84 people\\n"
'''
LANGUAGE = '''"""{title}."""

from pipeline.languages import Language
from pipeline.numbers.words import NumberWords

# Compiled by the project. `bounded`, `counted`, `happened` in `pipeline/numbers/words.py` read lists of words.
_NUMBERS = NumberWords(decimal=",", multipliers={{"mille": 1e3}})

LANGUAGE = Language(code="{name}", name="{title}", numbers=_NUMBERS)
'''
LANGUAGE_TEST = '''"""Sentences of {title}: put in what an analyst would send us, and what must be found in it."""

import pytest

from pipeline.extract import extract
from pipeline.record import Page


@pytest.mark.parametrize(("text", "value"), [("12 mille", 12_000.0), ("3,5", 3.5)])
def test_numbers_of_{name}(text: str, value: float) -> None:
    claims = extract(Page(text=f"… {{text}} …", language="{name}")).claims
    assert [claim.value for claim in claims] == [value]
'''
OUTLET = """name: {title}
homepage: https://www.{name}.example/
hosts: [{name}.example]
country: GB
languages: [en]
kind: outlet
sources:
  - feed: https://www.{name}.example/feed
"""
OUTLET_TEST = '''"""The outlet `{name}`: how articles cite it."""

from outlets.loader import load
from pipeline.extract import extract
from pipeline.record import Page


def test_{module}_is_cited() -> None:
    page = Page(text="At least 12 people were hurt, {title} reported on Monday.", language="en")
    assert [citation.outlet_id for citation in extract(page, load().context()).citations] == ["{name}"]
'''


def flag(name: str) -> tuple[Files, str]:
    files = {f"pipeline/flags/{name}.py": FLAG, f"tests/pipeline/flags/test_{name}.py": FLAG_TEST}
    return files, f"Name `{name}` in docs/claims.md or docs/dates.md; raise `version` whenever it says something else."


def language(name: str) -> tuple[Files, str]:
    files = {
        f"pipeline/languages/{name}.py": LANGUAGE,
        f"tests/pipeline/languages/test_{name}.py": LANGUAGE_TEST,
    }
    return files, (
        f'Give "{name}" a sentence in tests/pipeline/sentences.py, the stages their words (see the module of a near '
        f"relative), thirty sentences in tests/sentences/{name}.jsonl, and these a floor in tests/test_sentences.py."
    )


def format_(name: str) -> tuple[Files, str]:
    files = {f"digest/formats/{name}.py": FORMAT, f"tests/digest/test_{name}.py": FORMAT_TEST}
    return files, (
        f"Name `{name}` in docs/digests.md, and write tests/digest/golden/{name}.{name}.txt by what it prints of "
        "`tests.digest.sample.in_scripts()`, once you have read it."
    )


def outlet(name: str) -> tuple[Files, str]:
    files = {f"outlets/{name}.yml": OUTLET, f"tests/outlets/test_{name.replace('-', '_')}.py": OUTLET_TEST}
    return (
        files,
        f"Put in its addresses, or let `dateline outlets add URL` find them; then `dateline outlets check {name}`.",
    )


KINDS: dict[str, tuple[re.Pattern[str], Callable[[str], tuple[Files, str]]]] = {
    "flag": (re.compile(r"[a-z]+(_[a-z]+)*"), flag),
    "language": (re.compile(r"[a-z]{2,3}"), language),
    "format": (re.compile(r"[a-z]+(_[a-z]+)*"), format_),
    "outlet": (re.compile(r"[a-z0-9]+(-[a-z0-9]+)*"), outlet),
}


def main() -> None:
    """Write the files; nothing that exists is touched."""
    if len(sys.argv) != 3 or sys.argv[1] not in KINDS:
        sys.exit(f"Usage: ./run.sh new {'|'.join(KINDS)} NAME")
    kind, name = sys.argv[1:]
    shape, made = KINDS[kind]
    if not shape.fullmatch(name):
        sys.exit(f"{name!r} cannot be the name of a new {kind}; its shape is {shape.pattern}.")
    files, left = made(name)
    if there := [path for path in files if (ROOT / path).exists()]:
        sys.exit(f"{there[0]} is there already; choose another name.")
    fields = {"name": name, "module": name.replace("-", "_"), "title": re.sub("[-_]", " ", name).title()}
    for path, text in files.items():
        folder = (ROOT / path).parent
        folder.mkdir(exist_ok=True)
        if path.endswith(".py") and not (folder / "__init__.py").exists():
            (folder / "__init__.py").touch()
        (ROOT / path).write_text(text.format(**fields), "utf-8")
        print(f"wrote {path}")
    print(f"Left to do: {left}")


if __name__ == "__main__":
    main()
