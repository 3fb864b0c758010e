"""`./run.sh new` in a copy of the tree: what it writes is found, and its tests pass."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools.mutate import copied

MADE = {
    "flag": ("zero_figures", "tests/pipeline/flags/test_zero_figures.py"),
    "language": ("it", "tests/pipeline/languages/test_it.py"),
    "format": ("lines", "tests/digest/test_lines.py"),
    "outlet": ("blue-lagoon-courier", "tests/outlets/test_blue_lagoon_courier.py"),
}


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copied(tmp_path_factory.mktemp("new") / "tree")


def run(tree: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", *words], cwd=tree, capture_output=True, text=True, check=False)


def test_what_is_new_has_a_test_that_passes_and_nothing_is_overwritten(tree: Path) -> None:
    for kind, (name, test) in MADE.items():
        made = run(tree, "tools.new", kind, name)
        assert made.returncode == 0, made.stderr
        assert f"wrote {test}" in made.stdout
        again = run(tree, "tools.new", kind, name)
        assert again.returncode == 1
        assert "is there already" in again.stderr
    tests = run(tree, "pytest", "-q", "-p", "no:cacheprovider", *(test for _, test in MADE.values()))
    assert tests.returncode == 0, tests.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("flag",), "Usage: ./run.sh new"),
        (("rule", "x"), "Usage: ./run.sh new"),
        (("flag", "Big-One"), "cannot be the name of a new flag"),
        (("language", "italian"), "cannot be the name of a new language"),
    ],
)
def test_a_wrong_call_says_what_is_right(tree: Path, words: tuple[str, ...], said: str) -> None:
    made = run(tree, "tools.new", *words)
    assert made.returncode == 1
    assert said in made.stderr
