"""Run the scorers of `../shared/bench/*` on the product's own output and print one table.

    python -m bench.quality [TASK...] [--data DIR] [--jobs N] [--keep DIR] [--json]

`DIR/<task>/*.jsonl.gz` is the data; a task's scorer is `DIR/<task>/score.py`, else the one in `../shared/bench`.
Predictions are made by `dateline extract` itself (feeds and robots by the crawler's readers) in worker processes.
"""

import argparse
import base64
import gzip
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

Row = dict[str, Any]
SHARED = Path(__file__).resolve().parent.parent.parent / "shared" / "bench"

# What to print of each scorer's JSON: a label and the path to the figure.
FIGURES: dict[str, list[tuple[str, str]]] = {
    "body": [("F1", "f1"), ("precision", "precision"), ("recall", "recall"), ("exact", "exact")],
    "metadata": [
        ("title exact", "title_exact"),
        ("authors F1", "authors_f1"),
        ("day", "date_day"),
        ("instant", "date_instant"),
        ("body F1", "body_f1"),
    ],
    "pubdate": [("accuracy", "accuracy"), ("precision", "precision"), ("dateless ok", "dateless_ok")],
    "timex": [
        ("value F1", "value.f1"),
        ("interval F1", "interval.f1"),
        ("relaxed F1", "relaxed.f1"),
        ("strict F1", "strict.f1"),
    ],
    "countries": [
        ("mention F1", "mean_over_corpora.mention_f1"),
        ("document micro F1", "mean_over_corpora.document_micro_f1"),
    ],
    "focus": [
        ("Reuters world micro F1", "reuters-21578 story/world.micro_f1"),
        ("subset", "reuters-21578 story/world.subset_accuracy"),
        ("Reuters US-only micro F1", "reuters-21578 story/us-only.micro_f1"),
        ("CLIFF micro F1", "cliff-75 all.micro_f1"),
        ("CLIFF top1", "cliff-75 all.top1_in_gold"),
    ],
    "quantity": [
        ("NewsQuant value F1", "newsquant.one_to_one.value.f1"),
        ("value+change F1", "newsquant.one_to_one.value+change.f1"),
        ("R-Texts value F1", "rtext-all.one_to_one.value.f1"),
    ],
    "claims": [
        ("full F1", "full_claim.f1"),
        ("complete F1", "complete_claim.f1"),
        ("attribution F1", "attribution.f1"),
        ("period F1", "period.f1"),
        ("parts F1", "parts.f1"),
    ],
    "citations": [("citation F1", "citation.f1")],
    "feeds": [("files right", "files_right"), ("core", "files_right_core_fields"), ("robots", "right")],
}
INPUT = ("id", "html", "text", "url", "title", "reference_date", "language", "fetched_at")


def rows(path: Path) -> Iterator[Row]:
    """The records of one `.jsonl.gz`."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def extract_row(row: Row) -> Row:
    """What `dateline extract --jsonl` prints for a benchmark record (only the fields of the input contract go in)."""
    from dateline.extracting import extract_line

    return extract_line({k: v for k, v in row.items() if k in INPUT and v is not None}, number=0)


def metadata_row(row: Row) -> Row:
    """The crawl day of `metadata` is kept from the reader: it would be a hint at the answer."""
    return extract_row({k: v for k, v in row.items() if k != "reference_date"})


def focus_row(row: Row) -> Row:
    """Title and text; a brief has no text."""
    return extract_row({**row, "text": row.get("text") or ""})


# NewsQuant counts durations, "one of" and conversions in brackets as quantities; Dateline leaves them out on purpose
# (durations are time expressions). They are added again here; empty this set to see the claims alone.
READDED = frozenset(("duration", "one", "conversion"))


def quantity_row(row: Row) -> Row:
    """The record with its parts as claims, and the numbers it refuses for a reason that the corpus does not share."""
    from pipeline.claims.find import refused_numbers

    record = extract_row(row)
    claims = list(record["claims"])
    for claim in record["claims"]:
        claims += [{**part, "kind": "count", "modifier": "exact"} for part in claim["parts"]]
    for refused in refused_numbers(row["text"], record["language"]):
        number = refused.number
        if refused.reason in READDED:
            unit = number.unit or "count"
            claims.append(
                {
                    "value": number.value,
                    "low": number.low,
                    "high": number.high,
                    "kind": "measure",
                    "unit": unit,
                    "modifier": "exact",
                }
            )
    return {**record, "claims": claims}


def feed_row(row: Row) -> Row:
    """A feed as the crawler's reader sees it, or a robots.txt verdict."""
    from crawler import conformance

    if "robots" in row or "agent" in row:
        return {"id": row["id"], **conformance.robots(row)}
    return {"id": row["id"], **conformance.feed(base64.b64decode(row["body_b64"]), row["url"], row["headers"])}


READERS: dict[str, Callable[[Row], Row]] = {
    "quantity": quantity_row,
    "metadata": metadata_row,
    "focus": focus_row,
    "feeds": feed_row,
}


def predict(task: str, gold: Path, out: Path, jobs: int) -> float:
    """Write predictions for every record of `gold`; returns wall seconds."""
    start = time.perf_counter()
    inputs = [{k: v for k, v in row.items() if k != "gold"} for row in rows(gold)]
    reader = READERS.get(task, extract_row)
    with ProcessPoolExecutor(jobs) as pool, out.open("w", encoding="utf-8") as sink:
        for prediction in pool.map(reader, inputs, chunksize=4):
            sink.write(json.dumps(prediction) + "\n")
    return time.perf_counter() - start


def scorer(data: Path, task: str) -> Path:
    own = data / task / "score.py"
    return own if own.exists() else SHARED / task / "score.py"


def figure(result: Any, path: str) -> Any:
    for key in path.split("."):
        result = result.get(key) if isinstance(result, dict) else None
    return result


def main() -> None:
    parser = argparse.ArgumentParser(prog="./run.sh bench quality", description=__doc__)
    parser.add_argument("tasks", nargs="*", metavar="TASK", help=f"of: {', '.join(FIGURES)} (all)")
    parser.add_argument("--data", type=Path, default=SHARED, help="folder with <task>/*.jsonl.gz")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", type=Path, help="keep the predictions in this folder")
    parser.add_argument("--json", action="store_true", help="print the scorers' whole output")
    args = parser.parse_args()
    if unknown := [task for task in args.tasks if task not in FIGURES]:
        sys.exit(f"No task {', '.join(unknown)}; there are: {', '.join(FIGURES)}.")
    if not args.data.is_dir():
        sys.exit(f"No data in {args.data}: name a folder with <task>/*.jsonl.gz by --data DIR.")
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for task in args.tasks or FIGURES:
            for gold in sorted((args.data / task).glob("*.jsonl.gz")):
                out = folder / f"{task}-{gold.name.removesuffix('.gz')}"
                seconds = predict(task, gold, out, args.jobs)
                done = subprocess.run(
                    [sys.executable, str(scorer(args.data, task)), str(gold), str(out)], capture_output=True, text=True
                )
                if done.returncode:
                    sys.exit(f"{task}: the scorer failed on {gold.name}:\n{done.stderr}")
                print_row(task, gold.name, json.loads(done.stdout), seconds, args.json)
                print_failures(out)


def print_failures(predictions: Path) -> None:
    """Name the stages that failed on a page: the pages were read without them."""
    failed: Counter[str] = Counter()
    with predictions.open(encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            issues = record.get("issues") or ()
            failed.update(f"{issue['stage']}: {issue['message']}" for issue in issues if issue["code"] == "failed")
    for message, count in failed.most_common():
        print(f"           FAILED on {count}: {message}")


def print_row(task: str, name: str, result: Any, seconds: float, whole: bool) -> None:
    shown = [f"{label} {value}" for label, path in FIGURES[task] if (value := figure(result, path)) is not None]
    print(f"{task:<10} {name:<22} {' · '.join(shown)}  ({seconds:.0f} s)", flush=True)
    if whole or not shown:
        print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
