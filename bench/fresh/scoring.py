"""Score the product on a labelled sheet, once, and keep a record of when that was."""

import importlib.util
import json
import subprocess
import tempfile
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.fresh.errors import listing
from bench.quality import SHARED, extract_row, scorer

Row = dict[str, Any]


def load_scorer(data: Path, task: str) -> Any:
    """The scorer that the benchmarks share, as a module."""
    path = scorer(data, task)
    spec = importlib.util.spec_from_file_location(f"score_{task}", path)
    if spec is None or spec.loader is None or not path.exists():
        raise FileNotFoundError(f"No scorer {path}: name the folder with <task>/score.py by --data DIR.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def figures(module: Any, rows: list[Row], records: list[Row]) -> Row:
    """What the scorer says of these passages."""
    with tempfile.TemporaryDirectory() as folder:
        gold, predicted = Path(folder, "gold.jsonl"), Path(folder, "predicted.jsonl")
        write(gold, rows)
        write(predicted, records)
        result: Row = module.score(str(gold), str(predicted))
        return result


def write(path: Path, rows: list[Row]) -> None:
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


def read(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def version() -> str:
    """The commit that is scored, with a star when files differ from it."""
    here = Path(__file__).parent
    git = ["git", "-C", str(here)]
    commit = subprocess.run([*git, "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False)
    changed = subprocess.run([*git, "status", "--porcelain", "-uno"], capture_output=True, text=True, check=False)
    return (commit.stdout.strip() or "unknown") + ("*" if changed.stdout.strip() else "")


def score(rows: list[Row], task: str, ledger: Path, data: Path = SHARED) -> Row:
    """The figures of all passages and of each language; `first_look` is false when the sheet was scored before."""
    earlier = read(ledger) if ledger.exists() else []
    module = load_scorer(data, task)
    records = [extract_row(row) for row in rows]
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[row["lang"]].append(row)
    result = {
        "task": task,
        "first_look": not earlier,
        "scored": datetime.now(UTC).isoformat(timespec="seconds"),
        "version": version(),
        "all": figures(module, rows, records),
        "languages": {lang: figures(module, group, records) for lang, group in sorted(groups.items())},
    }
    with ledger.open("a", encoding="utf-8") as lines:
        lines.write(json.dumps({key: result[key] for key in ("scored", "version", "first_look", "all")}) + "\n")
    return {**result, "records": records, "errors": listing(module, rows, records, task)}
