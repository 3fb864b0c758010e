"""Measure on passages nobody has read.

    ./run.sh bench fresh draw TEXTS ROUND --task claims --seed 7 [--count 60] [--share en=0.4] [--match REGEX]
    ./run.sh bench fresh check ROUND
    ./run.sh bench fresh score ROUND [--data DIR]

`draw` writes ROUND.jsonl (the passages) and ROUND.txt (the sheet to label); `check` reads the labels and writes
ROUND.gold.jsonl; `score` does so too, scores the product and writes ROUND.score.json
and, for whoever mends the rules, ROUND.errors.txt.
Keep ROUND outside the repository.
"""

import argparse
import json
import re
import sys
from pathlib import Path

from bench.fresh import draw, labels, scoring
from bench.quality import FIGURES, SHARED, figure


def beside(round_: Path, suffix: str) -> Path:
    return round_.with_name(round_.name + suffix)


def draw_round(args: argparse.Namespace) -> None:
    if beside(args.round, ".jsonl").exists():
        sys.exit(f"{args.round}.jsonl is there already: a round is drawn once; name another.")
    if not any(args.texts.glob("*/*/**/*.txt")):
        sys.exit(f"No texts in {args.texts}: put plain text at TEXTS/<language>/<source>/*.txt.")
    shares = {lang: float(share) for lang, _, share in (item.partition("=") for item in args.share)}
    match = re.compile(args.match) if args.match else None
    rows = [passage.row() for passage in draw.draw(args.texts, args.count, args.seed, shares, match)]
    args.round.parent.mkdir(parents=True, exist_ok=True)
    scoring.write(beside(args.round, ".jsonl"), [{**row, "task": args.task} for row in rows])
    beside(args.round, ".txt").write_text(labels.sheet(rows, args.task), encoding="utf-8")
    print(f"{len(rows)} passages: label {args.round}.txt, then ./run.sh bench fresh score {args.round}")


def labelled(round_: Path) -> list[scoring.Row]:
    """The gold of a round, from its sheet, or as it is in ROUND.gold.jsonl when there is no sheet."""
    passages, written = beside(round_, ".jsonl"), beside(round_, ".txt")
    if not passages.exists():
        sys.exit(f"No {passages}: draw the round first.")
    rows = scoring.read(passages)
    if written.exists():
        try:
            rows = labels.resolve(rows, written.read_text(encoding="utf-8"), rows[0]["task"])
        except labels.LabelError as error:
            sys.exit(f"{written} cannot be read:\n{error}")
    elif any(row["gold"] is None for row in rows):
        sys.exit(f"No {written} and no gold in {passages}.")
    scoring.write(beside(round_, ".gold.jsonl"), rows)
    return rows


def check_round(args: argparse.Namespace) -> None:
    rows = labelled(args.round)
    task = rows[0]["task"]
    print(f"{len(rows)} passages, {sum(len(row['gold'][task]) for row in rows)} {task}: {args.round}.gold.jsonl")


def score_round(args: argparse.Namespace) -> None:
    rows = labelled(args.round)
    task = rows[0]["task"]
    result = scoring.score(rows, task, beside(args.round, ".scores.jsonl"), args.data)
    scoring.write(beside(args.round, ".records.jsonl"), result.pop("records"))
    beside(args.round, ".errors.txt").write_text(result.pop("errors"), encoding="utf-8")
    beside(args.round, ".score.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    print("first look" if result["first_look"] else "NOT a first look: this round was scored before", result["version"])
    for name, group in (("all", result["all"]), *result["languages"].items()):
        shown = [f"{label} {value}" for label, path in FIGURES[task] if (value := figure(group, path)) is not None]
        print(f"{name:<4} {' · '.join(shown)}")


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="./run.sh bench fresh", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    verbs = parser.add_subparsers(required=True, metavar="draw|check|score")
    drawing = verbs.add_parser("draw", help="draw passages and write the sheet to label")
    drawing.add_argument("texts", type=Path, metavar="TEXTS")
    drawing.add_argument("round", type=Path, metavar="ROUND")
    drawing.add_argument("--task", choices=sorted(labels.FORMS), required=True)
    drawing.add_argument("--seed", required=True)
    drawing.add_argument("--count", type=int, default=60)
    drawing.add_argument("--share", action="append", default=[], metavar="LANG=SHARE", help="en=0.4; the rest evenly")
    drawing.add_argument("--match", metavar="REGEX", help="what makes a passage dense, instead of three numbers")
    drawing.set_defaults(run=draw_round)
    for verb, run, words in (("check", check_round, "read the labels"), ("score", score_round, "score the product")):
        sub = verbs.add_parser(verb, help=words)
        sub.add_argument("round", type=Path, metavar="ROUND")
        if verb == "score":
            sub.add_argument("--data", type=Path, default=SHARED, help="folder with <task>/score.py")
        sub.set_defaults(run=run)
    args = parser.parse_args()
    args.run(args)


if __name__ == "__main__":
    main()
