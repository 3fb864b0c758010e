"""`./run.sh release VERSION`: dates the changes, sets the version, commits and tags, after the checks and tests."""

import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERSION = re.compile(r'^version = "(.+)"$', re.MULTILINE)


def dated(changes: str, version: str, day: str) -> str:
    """CHANGES.md with what was unreleased under the version; raises `ValueError` where that is nothing."""
    head, heading, rest = changes.partition("## Unreleased\n")
    if not heading or not rest.partition("\n## ")[0].strip():
        raise ValueError("CHANGES.md names nothing under “Unreleased”: there is nothing to release.")
    return f"{head}{heading}\n## {version} ({day})\n{rest}"


def main() -> None:
    """Refused where the tree has changes, the version is none, or nothing has changed since the last."""
    version = sys.argv[1] if len(sys.argv) == 2 else ""
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        sys.exit("Usage: ./run.sh release 1.2.3")
    if subprocess.run(["git", "status", "--porcelain"], cwd=ROOT, capture_output=True, check=True).stdout:
        sys.exit("The tree has changes; commit them first.")
    changes, project = ROOT / "CHANGES.md", ROOT / "pyproject.toml"
    try:
        text = dated(changes.read_text("utf-8"), version, datetime.now(UTC).date().isoformat())
    except ValueError as error:
        sys.exit(str(error))
    changes.write_text(text, "utf-8")
    project.write_text(VERSION.sub(f'version = "{version}"', project.read_text("utf-8"), count=1), "utf-8")
    subprocess.run(["git", "commit", "--quiet", "--all", "--message", f"Dateline {version}"], cwd=ROOT, check=True)
    subprocess.run(
        ["git", "tag", "--annotate", f"v{version}", "--message", f"Dateline {version}"], cwd=ROOT, check=True
    )
    print(f"Tagged v{version}. Push it: git push --follow-tags")


if __name__ == "__main__":
    main()
