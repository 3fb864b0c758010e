"""Scripted edits on the development pages: which changes of meaning are seen, and what is called one that is none.

    python -m bench.compare [--data DIR] [--seeds N] [--pages N] [--jobs N] [--misses]

Each page is edited by each edit of `bench.compare_edits` in turn, `--seeds` times. Recall is of edits that change the
meaning, false alarms are of those that do not. `--misses` prints what went wrong.
"""

import argparse
import re
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from lxml import html as lxml_html

from bench.compare_edits import HARMLESS, MEANING
from bench.quality import SHARED, rows

SPACE = re.compile(r"\s+")
LEAST = 40  # characters of a paragraph that is edited


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--pages", type=int, default=None, help="every N-th page only")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    pages = [row for task in ("body", "metadata") for row in rows(options.data / task / "dev.jsonl.gz")]
    if options.pages:
        pages = pages[:: options.pages]
    start = time.perf_counter()
    done: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    work = partial(run, seeds=range(options.first, options.first + options.seeds))
    with ProcessPoolExecutor(options.jobs) as pool:
        for results in pool.map(work, pages):
            for name, page, changed, shown in results:
                done[name] += 1
                hit[name] += changed
                if options.misses and changed != (name in MEANING):
                    print(f"{name:<17} {page}: {shown}")
    report(done, hit)
    print(f"{sum(done.values())} edits of {len(pages)} pages in {time.perf_counter() - start:.0f} s", file=sys.stderr)


def report(done: Counter[str], hit: Counter[str]) -> None:
    """The table, and the two figures that count."""
    for name in (*MEANING, *HARMLESS):
        print(f"{name:<17} {done[name]:5} edits, {hit[name]:5} told as a change of meaning")
    meant, told = sum(done[n] for n in MEANING), sum(hit[n] for n in MEANING)
    harmless, alarms = sum(done[n] for n in HARMLESS), sum(hit[n] for n in HARMLESS)
    print(f"recall {told / max(meant, 1):.4f} ({told} of {meant})")
    print(f"false alarms per 500 harmless edits {500 * alarms / max(harmless, 1):.2f} ({alarms} of {harmless})")


def run(row: dict[str, Any], seeds: range) -> list[tuple[str, str, bool, str]]:
    """Every edit of one page: its name, the page, whether a change was told, and what was edited or told."""
    from dateline.extracting import context
    from ledger.comparing.compare import compare_versions
    from ledger.comparing.version import read_version
    from pipeline.record import Page

    def page(markup: str) -> Page:
        return Page(body=markup.encode("utf-8", "replace"), charset="utf-8", url=row.get("url"))

    old = serialised(parsed(row["html"]))
    before = read_version(page(old), context())
    language = (before.language or "en").split("-")[0]
    out = []
    for seed in seeds:
        for name, edit in {**MEANING, **HARMLESS}.items():
            random = Random(f"{row['id']} {name} {seed}")
            root = parsed(old)
            paragraphs = of_article(root, row["gold"]["text"])
            if not paragraphs or not edit(paragraphs, language, random):
                continue
            new = serialised(root)
            if new == old:
                continue
            changes = compare_versions(before, read_version(page(new), context()), context())
            shown = "; ".join(map(told, changes[:3]))
            out.append((name, str(row["id"]), bool(changes), shown or difference(old, new)))
    return out


def told(change: Any) -> str:
    """A change in one line."""
    texts = [said.text if said else None for said in (change.before, change.after)]
    return f"{change.kind} {texts[0]!r} → {texts[1]!r} in {(change.after or change.before).sentence[:150]!r}"


def parsed(markup: str) -> Any:
    return lxml_html.document_fromstring(
        markup.encode("utf-8", "replace"), parser=lxml_html.HTMLParser(encoding="utf-8")
    )


def serialised(root: Any) -> str:
    return str(lxml_html.tostring(root, encoding="unicode", doctype="<!DOCTYPE html>"))


def of_article(root: Any, gold: str) -> list[Any]:
    """The paragraphs of a page that belong to its article."""
    wanted = SPACE.sub("", gold)
    out = []
    for element in root.iter("p"):
        text = SPACE.sub("", element.text_content())
        if len(text) >= LEAST and text in wanted:
            out.append(element)
    return out


def difference(old: str, new: str) -> str:
    """Where two texts begin to differ."""
    at = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), 0)
    return f"{old[max(0, at - 70) : at + 70]!r} → {new[max(0, at - 10) : at + 40]!r}"


if __name__ == "__main__":
    main()
