"""The version of the rules follows from what the rules are."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import pipeline

CODE = "from pipeline.version import rules_version; print(rules_version())"


def version_of(folder: Path) -> str:
    done = subprocess.run([sys.executable, "-c", CODE], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("file", "more"),
    [
        ("claims/arithmetic.py", "\nMORE = 1\n"),
        ("languages/sw.py", "\nMORE = 1\n"),
        ("flags/parts_sum.py", "\nMORE = 1\n"),
        ("topics/rules.toml", "\n# another topic\n"),
        ("countries/data/regions.tsv", "\n"),
    ],
)
def test_any_change_of_code_or_data_is_another_version(tmp_path: Path, file: str, more: str) -> None:
    copy = tmp_path / "pipeline"
    shutil.copytree(Path(pipeline.__file__).parent, copy, ignore=shutil.ignore_patterns("__pycache__"))
    before = version_of(tmp_path)
    assert before == version_of(tmp_path)
    assert len(before) == 12
    path = copy / file
    path.write_text(path.read_text("utf-8") + more, "utf-8")
    assert version_of(tmp_path) != before
