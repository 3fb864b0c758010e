"""How well the checks inside an article find a wrong figure, and how often they cry wolf.

    python -m bench.arithmetic [--seed N] [--rounds N] [--texts FILE.jsonl.gz]

Each line of `arithmetic.txt` (ours) is consistent. One of its figures is changed at random, by a tenth or more, and
some rule must notice: that is the recall. False alarms are counted on FILE, texts of newspapers as they are.
"""

import argparse
import gzip
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

from pipeline.claims.find import find_claims
from pipeline.record import Check

HERE = Path(__file__).resolve().parent
FOCUS = HERE.parent.parent / "shared" / "bench" / "focus" / "dev.jsonl.gz"
FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")


def wrong(text: str) -> list[Check]:
    """The checks of a text that do not hold."""
    claims = find_claims(text, language="en", reference=None, dates=(), countries=())
    return [check for claim in claims for check in claim.checks if check.holds is False]


def seeded(text: str, chance: random.Random) -> str:
    """The text with one figure changed by a tenth at least, written in the same way."""
    figure = chance.choice(list(FIGURE.finditer(text)))
    written = figure.group().replace(",", "")
    decimals = len(written.partition(".")[2])
    value = float(written)
    step = max(1.0, value * chance.uniform(0.1, 0.6))
    changed = value + step if value - step <= 0 or chance.random() < 0.5 else value - step
    shown = (
        f"{changed:,.{decimals}f}" if "," in figure.group() or changed >= 1000 > value else f"{changed:.{decimals}f}"
    )
    if shown == figure.group():
        shown = f"{changed + 1:.{decimals}f}"
    return text[: figure.start()] + shown + text[figure.end() :]


def lines() -> list[str]:
    return (HERE / "arithmetic.txt").read_text(encoding="utf-8").splitlines()


def recall(seed: int, rounds: int) -> tuple[int, int, list[str]]:
    """Found, tried, and the changed texts that no rule noticed."""
    chance = random.Random(seed)
    missed = [changed for _ in range(rounds) for text in lines() if not wrong(changed := seeded(text, chance))]
    tried = rounds * len(lines())
    return tried - len(missed), tried, missed


def alarms(path: Path) -> Iterator[tuple[str, list[Check]]]:
    """The documents of a file with a check that does not hold."""
    with gzip.open(path, "rt", encoding="utf-8") as rows:
        for row in rows:
            document = json.loads(row)
            if checks := wrong(document.get("text") or ""):
                yield document["id"], checks


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.arithmetic", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--texts", type=Path, default=FOCUS, help="documents to count false alarms on")
    args = parser.parse_args()
    untouched = [text for text in lines() if wrong(text)]
    found, tried, missed = recall(args.seed, args.rounds)
    print(
        f"recall {found}/{tried} = {found / tried:.3f}; alarms on the {len(lines())} untouched lines: {len(untouched)}"
    )
    for text in (*untouched, *missed):
        print("  ", text)
    if args.texts.exists():
        with gzip.open(args.texts, "rt", encoding="utf-8") as rows:
            total = sum(1 for _ in rows)
        hits = list(alarms(args.texts))
        print(f"alarms {len(hits)} of {total} documents = {1000 * len(hits) / total:.2f} per 1,000")
        for name, checks in hits:
            print("  ", name, *(f"{check.rule}: {check.detail}" for check in checks))


if __name__ == "__main__":
    main()
