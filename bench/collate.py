"""Several articles: relations, copies, citations and origins against gold cases.

    python -m bench.collate [--data DIR] [--alarms]

Runs `dateline collate` over every case of `DIR/collate/dev.jsonl.gz` in one process and prints what the scorer beside
the data says. `--alarms`: also every conflict, fall, contradiction and change that does not fit, to be read.
"""

import argparse
import gzip
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from bench.quality import SHARED
from dateline.collating import entries_of, given_of
from dateline.measuring import measures
from ledger.collate import collate
from ledger.lines import lines

ALARMS = ("conflict", "falls", "self_contradiction", "change_disagrees")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--alarms", action="store_true")
    options = parser.parse_args()
    task = options.data / "collate"
    known = measures()
    with tempfile.TemporaryDirectory() as folder:
        for case in cases(task / "dev.jsonl.gz"):
            entries, _ = entries_of(given_of(article, n) for n, article in enumerate(case["articles"], 1))
            found = [json.loads(json.dumps(line)) for line in lines(collate(entries, known))]
            (Path(folder) / f"{case['id']}.jsonl").write_text("\n".join(map(json.dumps, found)) + "\n", "utf-8")
            if options.alarms:
                for line in found:
                    if line.get("type") in ALARMS:
                        print(case["id"], line["type"], line["reason"])
        command = [sys.executable, str(task / "score.py"), str(task / "dev.jsonl.gz"), folder]
        score = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    print(json.dumps(score, indent=1, ensure_ascii=False))


def cases(path: Path) -> list[dict[str, Any]]:
    """The cases of a file of gold data."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


if __name__ == "__main__":
    main()
