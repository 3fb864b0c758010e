"""The house itself: imports point one way, the core is pure, every package is listed, nothing is left lying about."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from pipeline.languages import language

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ["pipeline", "outlets", "watches", "storage", "ledger", "crawler", "digest", "review", "dateline", "scheduler"]
MAY_IMPORT = {
    "pipeline": set(),
    "outlets": {"pipeline"},
    "watches": {"pipeline"},
    "storage": {"pipeline", "outlets"},
    "ledger": {"pipeline", "outlets", "storage"},
    "crawler": {"pipeline", "outlets", "storage", "ledger"},
    "digest": {"pipeline", "outlets", "storage", "ledger"},
    "review": {"pipeline", "outlets", "storage", "ledger", "crawler", "digest", "watches"},
    "dateline": {"pipeline", "outlets", "storage", "ledger", "crawler", "digest", "review", "watches"},
    "scheduler": {"pipeline", "outlets", "storage", "ledger", "crawler", "digest", "review", "dateline", "watches"},
}
IMPURE = {
    "os",
    "pathlib",
    "socket",
    "sqlite3",
    "random",
    "time",
    "urllib.request",
    "tempfile",
    "subprocess",
    "requests",
}


def sources(room: str) -> list[Path]:
    return [ROOT / f"{room}.py"] if room == "scheduler" else sorted((ROOT / room).rglob("*.py"))


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path}: a relative import"
            names.add(node.module)
    return names


@pytest.mark.parametrize("room", ROOMS)
def test_imports_point_one_way(room: str) -> None:
    for path in sources(room):
        rooms = {name.partition(".")[0] for name in imported(path)} & set(ROOMS) - {room}
        assert rooms <= MAY_IMPORT[room], f"{path.relative_to(ROOT)} imports {rooms - MAY_IMPORT[room]}"


def test_the_core_has_no_files_network_clock_or_chance() -> None:
    for path in sources("pipeline"):
        assert not imported(path) & IMPURE, f"{path.relative_to(ROOT)} imports {imported(path) & IMPURE}"


@pytest.mark.parametrize("room", ROOMS)
def test_no_clock_in_disguise(room: str) -> None:
    """The core asks nobody for the time; elsewhere an instant always carries its zone."""
    for path in sources(room):
        text = path.read_text("utf-8")
        assert not re.search(r"\bdatetime\.(utcnow|now\(\))|\bdate\.today\(", text), path
        if room == "pipeline":
            assert not re.search(r"\bdatetime\.now\(", text), path


def test_every_package_is_listed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    listed = set(project["tool"]["setuptools"]["packages"])
    found = {
        ".".join(path.parent.relative_to(ROOT).parts)
        for room in ROOMS[:-1]
        for path in (ROOT / room).rglob("__init__.py")
    }
    assert found == listed


def test_the_lock_has_hashes_and_no_hosts() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    assert "--hash=sha256:" in lock
    assert "://" not in lock
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for requirement in [*project["dependencies"], *project["optional-dependencies"]["postgres"]]:
        name = re.split(r"[\[<>=~]", requirement)[0].lower()
        assert re.search(rf"^{re.escape(name)}==", lock, re.MULTILINE), f"{name} is not in requirements.lock"


def test_modules_stay_small() -> None:
    """A file over 500 lines is usually two; data modules are no code."""
    for room in ROOMS:
        for path in sources(room):
            if path.parent.name != "languages":
                assert len(path.read_text("utf-8").splitlines()) <= 500, path.relative_to(ROOT)


def test_what_is_imported_is_a_named_dependency() -> None:
    """A package that is there only because another one needs it may go away with it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = [requirement for extra in project["optional-dependencies"].values() for requirement in extra]
    named = {re.split(r"[\[<>=~]", requirement)[0].lower() for requirement in [*project["dependencies"], *extras]}
    owners = packages_distributions()
    for room in ROOMS:
        for path in sources(room):
            tops = {name.partition(".")[0] for name in imported(path)} - set(ROOMS) - set(sys.stdlib_module_names)
            for top in tops:
                assert {owner.lower() for owner in owners.get(top, [top])} & named, f"{path} imports {top}"


def test_readers_of_claims_ask_for_the_classes_that_english_gives() -> None:
    asked = {
        name
        for path in sources("pipeline")
        if path.parent.name == "claims"
        for name in re.findall(r'classes\[\s*"([a-z_]+)"\s*\]', path.read_text("utf-8"))
    }
    english = language("en")
    assert english is not None
    assert english.claims is not None
    assert asked == set(english.claims.classes)
