"""`./run.sh mutate`: small faults put into the rules, one at a time, to see whether a test notices.

A sample drawn by a seed from the code where a silent fault would cost most. Each mutant changes one place of one file:
a comparison or a condition turned, a constant or a weight changed, a sign turned, `and` for `or`, a word taken out of a
list, a result withheld. It runs in a copy of the tree, against the tests of its own room; what survives is listed with
its line. Source of the kinds: mutmut and cosmic-ray, of which neither samples by room nor knows word lists.
"""

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

ROOT = Path(__file__).resolve().parent.parent
# What is mutated, and the tests that should notice, quickest first.
ROOMS = {
    "pipeline/article": ["tests/pipeline/article"],
    "pipeline/citations": ["tests/test_records.py", "tests/pipeline/citations"],
    "pipeline/claims": ["tests/pipeline/claims", "tests/test_records.py"],
    "pipeline/countries": ["tests/test_records.py", "tests/pipeline/countries"],
    "pipeline/dates": ["tests/test_records.py", "tests/pipeline/dates"],
    "pipeline/flags": ["tests/pipeline/test_flags.py", "tests/test_records.py"],
    "pipeline/languages": ["tests/test_records.py", "tests/pipeline/claims", "tests/pipeline/dates"],
    "pipeline/numbers": ["tests/test_records.py", "tests/pipeline/claims", "tests/pipeline/numbers"],
    "ledger": ["tests/ledger"],
    "crawler/gate.py": ["tests/crawler/test_gate.py"],
    "storage/decisions.py": ["tests/storage/test_decisions.py", "tests/review/test_deciding.py"],
    "digest": ["tests/digest"],
}
SECONDS = 300  # for the tests of one mutant; one that hangs is noticed
TURNED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
SIGNS: dict[type[ast.operator], type[ast.operator]] = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """One fault: `start` and `end` are byte offsets of what it replaces."""

    path: Path
    line: int
    start: int
    end: int
    before: str
    after: str


def mutants(path: Path) -> Iterator[Mutant]:
    """Every fault that can be put into a file."""
    source = path.read_bytes()
    lines = [0]
    for line in source.splitlines(keepends=True):
        lines.append(lines[-1] + len(line))
    tree = ast.parse(source)
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    annotations = {id(inner) for node in _annotations(tree) for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in prose or id(node) in annotations:
            continue
        changed = _changed(node)
        if changed is None or not isinstance(node, (ast.expr, ast.stmt)):
            continue
        start = lines[node.lineno - 1] + node.col_offset
        end = lines[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
        before = source[start:end].decode()
        if len(before) < 2_000 and before != changed:
            yield Mutant(path=path, line=node.lineno, start=start, end=end, before=before, after=changed)


def _annotations(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.AnnAssign | ast.arg) and node.annotation:
            yield node.annotation
        elif isinstance(node, ast.FunctionDef) and node.returns:
            yield node.returns


def _changed(node: ast.AST) -> str | None:
    """The same expression with a fault, as source; None where none of the kinds fits."""
    turned: ast.AST
    match node:
        case ast.Compare(left=left, ops=[op, *more], comparators=others) if type(op) in TURNED:
            turned = ast.Compare(left=left, ops=[TURNED[type(op)](), *more], comparators=others)
        case ast.BoolOp(op=op, values=values):
            turned = ast.BoolOp(op=ast.Or() if isinstance(op, ast.And) else ast.And(), values=values)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in SIGNS and not _is_text(node):
            turned = ast.BinOp(left=left, op=SIGNS[type(op)](), right=right)
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            turned = operand
        case ast.Constant(value=bool(value)):
            turned = ast.Constant(not value)
        case ast.Constant(value=int(value) | float(value)):
            turned = ast.Constant(value + 1)
        case ast.Constant(value=str(value)) if value.count(" ") > 3 and "\n" not in value and "%" not in value:
            words = value.split(" ")  # a list of words as one text: without the one in its middle
            turned = ast.Constant(" ".join(words[: len(words) // 2] + words[len(words) // 2 + 1 :]))
        case ast.Return(value=value) if value is not None and not isinstance(value, ast.Constant):
            turned = ast.Return(ast.Constant(None))
        case _:
            return None
    text = ast.unparse(ast.fix_missing_locations(turned))
    return text if isinstance(node, ast.stmt) else f"({text})"


def _is_text(node: ast.BinOp) -> bool:
    return any(
        isinstance(one, (ast.JoinedStr, ast.Constant)) and not isinstance(getattr(one, "value", 0), (int, float))
        for one in (node.left, node.right)
    )


def sample(count: int, seed: int, only: str | None) -> list[tuple[str, Mutant]]:
    """`count` mutants: a room by lot, in it a file by its size, in it a place."""
    lot = random.Random(seed)
    rooms = [room for room in ROOMS if (ROOT / room).exists() and (only is None or room.startswith(only))]
    if not rooms:
        sys.exit(f"No room begins with {only!r}. There are: {', '.join(ROOMS)}.")
    by_room = {room: [mutant for path in _files(ROOT / room) for mutant in mutants(path)] for room in rooms}
    chosen: dict[Mutant, str] = {}
    while len(chosen) < count:
        room = lot.choice(rooms)
        chosen[lot.choice(by_room[room])] = room
    return [(room, mutant) for mutant, room in chosen.items()]


def _files(place: Path) -> list[Path]:
    return [place] if place.is_file() else sorted(path for path in place.rglob("*.py") if path.stat().st_size > 200)


def tests_fail(room: str, copy: Path, seconds: float | None) -> bool:
    """Whether a test of the room fails in the copy as it is; raises `TimeoutExpired` after some seconds, if any."""
    tests = [test for test in ROOMS[room] if (copy / test).exists()]
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=copy, capture_output=True, timeout=seconds, env=environment).returncode != 0


def killed(room: str, mutant: Mutant, copy: Path) -> bool:
    """Whether a test of the room fails with this fault in it."""
    path = copy / mutant.path.relative_to(ROOT)
    source = path.read_bytes()
    path.write_bytes(source[: mutant.start] + mutant.after.encode() + source[mutant.end :])
    try:
        return tests_fail(room, copy, SECONDS)
    except subprocess.TimeoutExpired:
        return True
    finally:
        path.write_bytes(source)


def copied(folder: Path) -> Path:
    """A copy of the tree without what is made in it."""
    made = shutil.ignore_patterns(".venv", ".git", "__pycache__", ".*_cache", ".hypothesis")
    shutil.copytree(
        ROOT, folder, ignore=lambda place, names: made(place, names) | ({"data"} if Path(place) == ROOT else set())
    )
    return folder


def main() -> None:
    """Draw, try, and list what survived; exit 1 where fewer than `--floor` of the mutants were killed."""
    parser = argparse.ArgumentParser(prog="./run.sh mutate", description=__doc__.partition("\n")[0])
    parser.add_argument("--count", type=int, default=40, help="mutants (default: 40)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", help="rooms that begin with this, such as pipeline/claims")
    parser.add_argument("--floor", type=float, default=0.0, help="share that must be killed")
    parser.add_argument("--jobs", type=int, default=1, help="mutants at a time (default: 1)")
    wanted = parser.parse_args()
    chosen = sample(wanted.count, wanted.seed, wanted.only)
    survived: list[Mutant] = []
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(wanted.jobs) as pool:
        copies: SimpleQueue[Path] = SimpleQueue()
        for n in range(wanted.jobs):
            copies.put(copied(Path(folder) / str(n)))

        def in_copy(work: Callable[[Path], bool]) -> bool:
            copy = copies.get()
            try:
                return work(copy)
            finally:
                copies.put(copy)

        rooms = sorted({room for room, _ in chosen})
        for room, fails in zip(
            rooms, pool.map(lambda room: in_copy(lambda copy: tests_fail(room, copy, None)), rooms), strict=True
        ):
            if fails:
                sys.exit(f"The tests of {room} fail as they are: {' '.join(ROOMS[room])}. Mend them first.")
        tried = pool.map(lambda drawn: in_copy(lambda copy: killed(*drawn, copy)), chosen)
        for n, ((_, mutant), dead) in enumerate(zip(chosen, tried, strict=True), 1):
            if not dead:
                survived.append(mutant)
                before, after = (" ".join(text.split())[:80] for text in (mutant.before, mutant.after))
                print(f"survived  {mutant.path.relative_to(ROOT)}:{mutant.line}  {before}  →  {after}", flush=True)
            print(f"{n}/{len(chosen)}, {n - len(survived)} killed", end="\r", file=sys.stderr, flush=True)
    share = 1 - len(survived) / len(chosen)
    print(f"{len(chosen) - len(survived)} of {len(chosen)} mutants killed ({share:.0%}), seed {wanted.seed}")
    sys.exit(share < wanted.floor)


if __name__ == "__main__":
    main()
