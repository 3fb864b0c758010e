"""A new outlet, flag rule, export format and language are each one new file."""

import importlib
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
