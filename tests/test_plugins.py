"""A new outlet, flag rule, export format and language are each one new file."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

PHRASEBOOK = '''
"""A language that nobody speaks."""
from pipeline.languages import Language

LANGUAGE = Language(code="qaa", name="Sample tongue")
'''
RULE = '''
"""Flags every article that is about bees."""
from pipeline.flags.rule import Finding, Rule

RULE = Rule(summary="about bees", severity="low", check=lambda r: [Finding(reason="Bees!")] if "bees" in r.text else [])
'''

SHOUT = '''
"""The digest in two words."""
from digest.format import Format

FORMAT = Format(summary="loud", suffix="txt", media_type="text/plain", render=lambda digest: b"NUMBERS!")
'''
OUTLET = """
name: Blue Lagoon Sentinel
homepage: https://bluelagoon.example/
hosts: [bluelagoon.example]
country: FJ
languages: [en]
sources:
  - feed: https://bluelagoon.example/feed
"""


@pytest.fixture
def folder(tmp_path: Path):
    """Puts a file into an operator's folder for a package, and takes it away again."""
    added = []

    def put(package: str, name: str, text: str) -> None:
        (tmp_path / f"{name}.py").write_text(text, "utf-8")
        module = importlib.import_module(package)
        module.__path__.append(str(tmp_path))
        added.append((module, f"{package}.{name}"))

    yield put
    for module, name in added:
        module.__path__.remove(str(tmp_path))
        sys.modules.pop(name, None)
    forget()


def forget() -> None:
    from pipeline.flags.rule import rules
    from pipeline.languages import languages

    rules.cache_clear()
    languages.cache_clear()


def test_a_language_is_one_file(folder) -> None:
    from pipeline.languages import language

    assert language("qaa") is None
    folder("pipeline.languages", "qaa", PHRASEBOOK)
    forget()
    assert language("qaa-Latn").name == "Sample tongue"


def test_a_flag_rule_is_one_file(folder) -> None:
    from pipeline.extract import extract
    from pipeline.record import Page

    page = Page(text="Some 3,000 bees were counted on Monday.", language="en")
    folder("pipeline.flags", "about_bees", RULE)
    forget()
    assert ("about_bees", "Bees!") in [(flag.rule, flag.reason) for flag in extract(page).flags]


def test_an_export_format_is_one_file(folder) -> None:
    from digest.format import formats

    assert "trumpet" not in formats()
    folder("digest.formats", "trumpet", SHOUT)
    made = formats()["trumpet"]
    assert (made.suffix, made.render(None)) == ("txt", b"NUMBERS!")


def test_an_outlet_is_one_file(tmp_path: Path) -> None:
    from outlets.loader import load
    from pipeline.extract import extract
    from pipeline.record import Page

    page = Page(text="At least 12 people were hurt, the Blue Lagoon Sentinel reported on 3 May 2024.", language="en")
    assert extract(page, load().context()).citations[0].outlet_id is None
    (tmp_path / "blue-lagoon.yml").write_text(OUTLET, "utf-8")
    citation = extract(page, load(tmp_path).context()).citations[0]
    assert (citation.outlet_id, citation.date) == ("blue-lagoon", "2024-05-03")


def test_an_operators_folder_reaches_the_command_line(tmp_path: Path) -> None:
    """The setting `plugins` names one folder for all of them; a fresh process finds what lies in it."""
    for name, file, text in (
        ("flags", "about_bees", RULE),
        ("formats", "trumpet", SHOUT),
        ("languages", "qaa", PHRASEBOOK),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{file}.py").write_text(text, "utf-8")
    code = (
        "from dateline.plugins import add_folder; from pathlib import Path; import sys; add_folder(Path(sys.argv[1]));"
        "from pipeline.flags.rule import rules; from digest.format import formats; from pipeline.languages import languages;"
        "print('about_bees' in rules(), 'trumpet' in formats(), 'qaa' in languages())"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "True", "True"]


def test_a_plugin_changes_the_version_of_the_rules(tmp_path: Path) -> None:
    """So that a store is read again when an operator's own rule is added or changed, and not otherwise."""
    (tmp_path / "flags").mkdir()
    code = (
        "from dateline.plugins import add_folder; from pathlib import Path; import sys;"
        "from pipeline.version import rules_version; before = rules_version();"
        "add_folder(Path(sys.argv[1])); print(before, rules_version())"
    )

    def versions() -> list[str]:
        done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
        return done.stdout.split()

    before, without = versions()
    (tmp_path / "flags" / "about_bees.py").write_text(RULE, "utf-8")
    bare, with_one = versions()
    (tmp_path / "flags" / "about_bees.py").write_text(RULE + "\nHONEY = 1\n", "utf-8")
    assert before == without == bare
    assert len({before, with_one, versions()[1]}) == 3
