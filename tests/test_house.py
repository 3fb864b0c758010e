"""The house itself: imports point one way, the core is pure, every package is listed, nothing is left lying about."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
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


LINES_OF_FILE = 450
LONGER = {"ledger/drafts.py": 475, "storage/schema.py": 490}
LINES_OF_FUNCTION = 80
BRANCHES = 20
BRANCHING = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.ExceptHandler, ast.match_case)
WORD_LISTS = {"claims": 0, "citations": 0}


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_modules_stay_small() -> None:
    """A file over 450 lines is usually two; words of a language are no code, and no migration is ever changed."""
    for room in ROOMS:
        for path in sources(room):
            if path.parent.name not in ("languages", "versions"):
                most = LONGER.get("/".join(path.parts[-2:]), LINES_OF_FILE)
                assert len(path.read_text("utf-8").splitlines()) <= most, path.relative_to(ROOT)


@pytest.mark.parametrize("room", ROOMS)
def test_functions_stay_small(room: str) -> None:
    for path in sources(room):
        if path.parent.name == "versions":
            continue
        for function in functions(path):
            name = f"{path.relative_to(ROOT)}: {function.name}"
            assert (function.end_lineno or 0) - function.lineno < LINES_OF_FUNCTION, name
            branches = sum(isinstance(node, BRANCHING) for node in ast.walk(function))
            assert branches < BRANCHES, f"{name} has {branches} branches"


@pytest.mark.parametrize("room", WORD_LISTS)
def test_functions_know_no_words(room: str) -> None:
    """Words of a language stand in its module; what a function may list are codes of our own: kinds, units, events."""
    english = language("en")
    assert english is not None
    assert english.numbers is not None
    codes = {
        *english.numbers.events.values(),
        *english.numbers.durations.values(),
        "number",
        "sign",
        "point",
        "http",
        "https",
    }
    for path in sources("pipeline"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal":
                codes |= {leaf.value for leaf in ast.walk(node.slice) if isinstance(leaf, ast.Constant)}
    found = [
        f"{path.name}:{node.lineno} {ast.unparse(node)}"
        for path in sources("pipeline")
        if path.parent.name == room
        for function in functions(path)
        for node in ast.walk(function)
        if isinstance(node, ast.Tuple | ast.Set | ast.List) and _is_word_list(node.elts, codes)
    ]
    assert len(found) <= WORD_LISTS[room], found


def test_claims_compare_no_word_with_one_of_a_language() -> None:
    for path in sources("pipeline"):
        if path.parent.name != "claims":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Compare) and re.search(r"\blow\b|^(before|after)$", ast.unparse(node.left)):
                for other in node.comparators:
                    word = other.value if isinstance(other, ast.Constant) else None
                    known = isinstance(word, str) and word.isalpha() and word != "m"  # the unit
                    assert not known, f"{path.name}:{node.lineno}: {ast.unparse(node)}"


def _is_word_list(items: list[ast.expr], codes: set[object]) -> bool:
    values = [item.value for item in items if isinstance(item, ast.Constant) and isinstance(item.value, str)]
    return len(values) == len(items) > 1 and any(value.isalpha() and value not in codes for value in values)


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
        for name in re.findall(r'(?:classes\[|\.has\([^"]+, )"([a-z_]+)"[\])]', path.read_text("utf-8"))
    }
    english = language("en")
    assert english is not None
    assert english.claims is not None
    assert asked == set(english.claims.classes)
