"""The wheel holds all that is needed: it is built, installed elsewhere, and run from another folder."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BUILD = "import sys; from setuptools import build_meta; print(build_meta.build_wheel(sys.argv[1]))"


def run(*command: str | Path, cwd: Path, text: str | None = None) -> str:
    env = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")}
    done = subprocess.run([*map(str, command)], cwd=cwd, env=env, input=text, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment with the wheel in it (the dependencies are lent by the one that runs the tests)."""
    folder = tmp_path_factory.mktemp("wheel")
    tracked = (
        run("git", "ls-files", "-co", "--exclude-standard", cwd=ROOT).split("\n") if (ROOT / ".git").exists() else []
    )
    for name in filter(None, tracked):
        if (ROOT / name).is_file():
            (folder / "source" / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / "source" / name)
    if not tracked:
        shutil.copytree(ROOT, folder / "source", ignore=shutil.ignore_patterns(".venv", "*.egg-info", "__pycache__"))
    wheel = run(sys.executable, "-c", BUILD, folder, cwd=folder / "source").split()[-1]
    run(sys.executable, "-m", "venv", folder / "env", cwd=folder)
    python = folder / "env/bin/python"
    site = run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip()
    (Path(site) / "lent.pth").write_text(sysconfig.get_path("purelib"))
    run(python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", folder / wheel, cwd=folder)
    return folder / "env"


def test_it_runs_from_another_folder(installed: Path, tmp_path: Path) -> None:
    line = {
        "id": "a",
        "text": "At least 12 people were killed in Kenya on 18 July 2023.",
        "reference_date": "2023-07-20",
    }
    out = run(installed / "bin/dateline", "extract", "--jsonl", cwd=tmp_path, text=json.dumps(line) + "\n")
    record = json.loads(out)
    assert record["claims"][0]["value"] == 12
    assert record["dates"][0]["value"] == "2023-07-18"
    assert record["countries"][0]["code"] == "KE"


def test_every_data_file_is_in_the_wheel(installed: Path, tmp_path: Path) -> None:
    listed = "import importlib.resources as r, outlets; print(sum(f.name.endswith('.yml') for f in r.files(outlets).iterdir()))"
    count = int(run(installed / "bin/python", "-c", listed, cwd=tmp_path))
    assert count == len(list((ROOT / "outlets").glob("*.yml"))) >= 80
    commands = run(installed / "bin/dateline", "--help", cwd=tmp_path)
    assert all(path.stem.rstrip("_") in commands for path in (ROOT / "dateline/commands").glob("[a-z]*"))
