"""Precision of country mentions by how the country was named:  python -m bench.vias [FILE.jsonl.gz]

A mention is right when it overlaps a gold mention with the same or an accepted code; mentions in parts that the gold
ignores are not counted (the rules of the task "countries").
"""

import sys
from collections import Counter
from pathlib import Path

from bench.quality import SHARED, Row, extract_row, rows

LONGEST = 80  # characters of a span that can match


def main() -> None:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else SHARED / "countries" / "dev.jsonl.gz"
    found, right = Counter[str](), Counter[str]()
    for row in rows(path):
        gold = row.pop("gold")
        for country in extract_row(row)["countries"]:
            for mention in country["mentions"]:
                verdict = judge(mention["span"], country["code"], gold)
                if verdict is not None:
                    found[mention["via"]] += 1
                    right[mention["via"]] += verdict
    for via, count in found.most_common():
        print(f"{via:<12} {count:6} mentions   precision {right[via] / count:.3f}")


def judge(span: list[int], code: str, gold: Row) -> bool | None:
    """Whether a mention is right; None where the gold has no opinion."""
    touching = [mention for mention in gold["mentions"] if overlap(span, mention["span"])]
    if not touching and any(overlap(span, part) for part in gold["ignore"]):
        return None
    return any(code in {mention["code"], *mention.get("also", ())} for mention in touching)


def overlap(left: list[int], right: list[int]) -> bool:
    return left[0] < right[1] and right[0] < left[1] and left[1] - left[0] <= LONGEST


if __name__ == "__main__":
    main()
