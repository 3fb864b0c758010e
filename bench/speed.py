"""How fast a page becomes a record, beside the extractors that people use, on the same pages in the same run.

    python -m bench.speed [--data DIR] [--pages N] [--rounds N]

One process, one core. Every system reads the same bytes; per page the fastest of the rounds counts, so that a busy
machine disturbs little. Figures are CPU time: pages a second, and how many times trafilatura's speed that is.
"""

import argparse
import gzip
import json
import logging
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from bench.quality import SHARED
from dateline.extracting import context
from pipeline import extract as stages
from pipeline.article.read import read_article
from pipeline.record import Page

TASKS = ("body", "metadata")
Reader = Callable[[bytes], object]


def pages(data: Path, limit: int | None) -> list[bytes]:
    """The pages of the body and metadata tasks."""
    out: list[bytes] = []
    for task in TASKS:
        for path in sorted((data / task).glob("*.jsonl.gz")):
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                found = [json.loads(line)["html"].encode("utf-8", "replace") for line in lines if line.strip()]
            out += found[:limit]
    return out


def whole(body: bytes) -> object:
    """Everything: `dateline extract` on a page, without printing."""
    return stages.extract(Page(body=body, charset="utf-8"), context())


def reading(body: bytes) -> object:
    """The first stage alone: text and metadata."""
    return read_article(Page(body=body, charset="utf-8"))


def systems() -> dict[str, Reader]:
    """What is compared. Those that are not installed are left out, and named."""
    found: dict[str, Reader] = {"Dateline, whole record": whole, "Dateline, reading alone": reading}
    for name, make in (
        ("trafilatura, text alone", _trafilatura),
        ("trafilatura with metadata", _trafilatura_metadata),
        ("readability-lxml", _readability),
        ("newspaper4k", _newspaper),
    ):
        try:
            found[name] = make()
        except ImportError as error:
            print(f"{name} is not installed ({error.name}); left out.", file=sys.stderr)
    return found


def _trafilatura() -> Reader:
    import trafilatura

    return lambda body: trafilatura.extract(body, favor_precision=True, include_comments=False)


def _trafilatura_metadata() -> Reader:
    import trafilatura

    return lambda body: trafilatura.bare_extraction(
        body, favor_precision=True, include_comments=False, with_metadata=True
    )


def _readability() -> Reader:
    from readability import Document

    return lambda body: Document(body.decode("utf-8", "replace")).summary()


def _newspaper() -> Reader:
    from newspaper import Article

    def read(body: bytes) -> object:
        article = Article("https://example.org/a", fetch_images=False)
        article.download(input_html=body.decode("utf-8", "replace"))
        article.parse()
        return article.text

    return read


def measure(readers: dict[str, Reader], bodies: list[bytes], rounds: int) -> dict[str, float]:
    """CPU seconds of each system for all pages, each at its fastest.

    The systems take turns on every page, so that what else the machine does slows all of them alike.
    """
    for reader in readers.values():
        reader(bodies[0])  # what is loaded once
    total = dict.fromkeys(readers, 0.0)
    for body in bodies:
        best = dict.fromkeys(readers, float("inf"))
        for _ in range(rounds):
            for name, reader in readers.items():
                start = time.process_time()
                with suppress(Exception):  # one page that a system cannot read; its time counts all the same
                    reader(body)
                best[name] = min(best[name], time.process_time() - start)
        for name, seconds in best.items():
            total[name] += seconds
    return total


@contextmanager
def timed_stages(shares: dict[str, float]) -> Iterator[None]:
    """Within this, the stages of `pipeline.extract` add their CPU time to `shares`."""
    kept: dict[str, Any] = {}
    names = [name for name in vars(stages) if name.startswith(("find_", "read_article", "with_flags"))]
    for name in names:
        kept[name] = getattr(stages, name)
        setattr(stages, name, _timed(kept[name], name, shares))
    try:
        yield
    finally:
        for name, function in kept.items():
            setattr(stages, name, function)


def _timed(function: Callable[..., Any], name: str, shares: dict[str, float]) -> Callable[..., Any]:
    def run(*args: Any, **named: Any) -> Any:
        start = time.process_time()
        try:
            return function(*args, **named)
        finally:
            shares[name] = shares.get(name, 0.0) + time.process_time() - start

    return run


def main() -> None:
    parser = argparse.ArgumentParser(prog="./run.sh bench speed", description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=SHARED, help="folder with body/ and metadata/*.jsonl.gz")
    parser.add_argument("--pages", type=int, help="of each file, at most")
    parser.add_argument("--rounds", type=int, default=2)
    args = parser.parse_args()
    bodies = pages(args.data, args.pages)
    if not bodies:
        sys.exit(f"No pages in {args.data}: name a folder with body/*.jsonl.gz by --data DIR.")
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    seconds = measure(systems(), bodies, args.rounds)
    base = seconds.get("trafilatura, text alone")
    print(f"{len(bodies)} pages, {sum(map(len, bodies)) / 1e6:.0f} MB, one core, best of {args.rounds}")
    print(f"{'':<27}{'pages/s':>9}{'ms/page':>9}{'× trafilatura':>15}")
    for name, spent in sorted(seconds.items(), key=lambda item: item[1]):
        ratio = f"{base / spent:.2f}" if base else "–"
        print(f"{name:<27}{len(bodies) / spent:>9.1f}{1000 * spent / len(bodies):>9.1f}{ratio:>15}")
    shares: dict[str, float] = {}
    with timed_stages(shares):
        for body in bodies:
            whole(body)
    total = sum(shares.values())
    print("share of the stages: " + " · ".join(f"{name} {100 * spent / total:.0f} %" for name, spent in shares.items()))


if __name__ == "__main__":
    main()
