"""How many flags the rules raise on real pages, each with its sentence, so that a person can read them through.

    python -m bench.flags [TASK...] [--data DIR] [--jobs N] [--every N] [--list RULE]

Prints flags per 1,000 pages by rule. `--list`: the sentences, with the words around, of one rule or of `all`.
Pages (`body`, `metadata`, `pubdate`) are read as they are; of the texts of `focus` and `countries` the address is left
out, because the page that would have said their date is not there.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from bench.quality import SHARED, extract_row, rows

TASKS = ("body", "metadata", "pubdate", "countries", "focus")
TEXTS = ("countries", "focus")
AROUND = 90  # characters shown on either side of a flag's first place

Hit = tuple[str, str, str, str, str]  # task, page, rule, sentence, words around


def read(job: tuple[str, dict[str, Any]]) -> tuple[int, list[Hit]]:
    """1 if the page is an article, and its flags."""
    task, row = job
    if task in TEXTS:
        row = {key: value for key, value in row.items() if key != "url"} | {"text": row.get("text") or ""}
    record = extract_row({key: value for key, value in row.items() if key != "reference_date" or task in TEXTS})
    text = record.get("text") or ""
    return int(bool(text)), [
        (task, str(row["id"]), flag["rule"], flag["reason"], _around(text, flag["spans"])) for flag in record["flags"]
    ]


def _around(text: str, spans: list[list[int]]) -> str:
    if not spans:
        return ""
    start, end = spans[0][0], max(span[1] for span in spans)
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    return " ".join(f"{before}⟦{text[start:end]}⟧{after}".split())


def jobs(tasks: list[str], data: Path, every: int) -> Iterator[tuple[str, dict[str, Any]]]:
    for task in tasks:
        for path in sorted((data / task).glob("*.jsonl.gz")):
            for number, row in enumerate(rows(path)):
                # The long tail of one corpus would drown the pages: `every` thins out the texts only.
                if task not in TEXTS or number % every == 0:
                    yield task, row


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.flags", description=__doc__)
    parser.add_argument("tasks", nargs="*", metavar="TASK", help=", ".join(TASKS))
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--every", type=int, default=1, help="take every Nth text of countries and focus")
    parser.add_argument("--list", metavar="RULE", help="print the flags of this rule, or of all")
    args = parser.parse_args()
    if unknown := set(args.tasks) - set(TASKS):
        sys.exit(f"bench flags: there is no task {', '.join(sorted(unknown))}; the tasks are {', '.join(TASKS)}.")
    tasks = args.tasks or list(TASKS)
    pages: Counter[str] = Counter()
    found: list[Hit] = []
    with ProcessPoolExecutor(args.jobs) as pool:
        todo = list(jobs(tasks, args.data, args.every))
        for (task, _), (is_article, hits) in zip(todo, pool.map(read, todo, chunksize=16), strict=True):
            pages[task] += is_article
            found += hits
    _print(tasks, pages, found)
    for task, page, rule, reason, around in sorted(found, key=lambda hit: (hit[2], hit[0], hit[1])):
        if args.list in (rule, "all"):
            print(f"\n{rule} | {task} {page}\n  {reason}\n  {around[:600]}")


def _print(tasks: list[str], pages: Counter[str], found: list[Hit]) -> None:
    by_rule = Counter((hit[2], hit[0]) for hit in found)
    rules = sorted({hit[2] for hit in found})
    print(f"{'flags':24}" + "".join(f"{task:>11}" for task in tasks) + f"{'all':>8}{'per 1,000':>11}")
    total = sum(pages.values()) or 1
    for rule in [*rules, "all"]:
        counts = [sum(n for (name, of), n in by_rule.items() if of == task and rule in (name, "all")) for task in tasks]
        print(f"{rule:24}" + "".join(f"{n:11}" for n in counts) + f"{sum(counts):8}{1000 * sum(counts) / total:11.1f}")
    print(f"{'articles':24}" + "".join(f"{pages[task]:11}" for task in tasks) + f"{sum(pages.values()):8}")


if __name__ == "__main__":
    main()
