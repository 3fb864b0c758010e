"""Real pages the whole way: from a feed on loopback through spider, store, pipeline and desk to an exported digest.

    python -m bench.endtoend [--data DIR] [--outlets N] [--limit N]

Serves the pages of the `body` and `metadata` benchmarks as outlets with feeds, collects them with `dateline collect`,
and counts at every gate. Ends with 1 when a page is lost on the way.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.quality import SHARED
from storage import articles, captures, findings
from storage.store import Store
from tests.pagesweb import saved_pages, serve_as_outlets


def main() -> None:
    parser = argparse.ArgumentParser(prog="./run.sh bench endtoend", description=__doc__)
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--outlets", type=int, default=8)
    parser.add_argument("--limit", type=int, help="so many pages only")
    args = parser.parse_args()
    files = [file for task in ("body", "metadata") for file in sorted((args.data / task).glob("*.jsonl.gz"))]
    if not files:
        sys.exit(f"No pages in {args.data}: name a folder with body/ and metadata/ by --data DIR.")
    pages = saved_pages(*files)[: args.limit]
    with tempfile.TemporaryDirectory() as temporary:
        sys.exit(run(pages, Path(temporary), args.outlets))


def run(pages: tuple, folder: Path, outlets: int) -> int:
    own = folder / "outlets"
    own.mkdir()
    with serve_as_outlets(pages, own, outlets) as slugs:
        environment = {
            **os.environ,
            "DATELINE_DATA": str(folder / "data"),
            "DATELINE_OUTLETS": str(own),
            "DATELINE_CONTACT": "https://dateline.example/bench",
            "DATELINE_ALLOW_PRIVATE": "127.0.0.0/8",
            "DATELINE_OBEY": "",  # saved pages: what their outlets allow to be kept was settled when they were saved
        }
        started = time.perf_counter()
        print(dateline(environment, "collect", "--quiet", *slugs).strip())
        seconds = time.perf_counter() - started
    with Store.open(folder / "data") as store, store.read() as tx:
        outcomes = captures.counts(tx)
        kept = articles.latest(tx, limit=len(pages) + 1)
        claims = [claim for article in kept for claim in findings.current_claims(tx, article.id)]
    digest = dateline(environment, "digest", "--format", "markdown", "--unreviewed")
    noted = len(set(re.findall(r"^\[\^\w+\]:", digest, re.MULTILINE)))
    print(f"served {len(pages)}, read as {outcomes}, articles {len(kept)}, claims {len(claims)}, footnotes {noted}")
    print(f"{len(pages) / seconds:.1f} pages/s from feed to store, {outlets} outlets")
    lost = len(pages) - sum(outcomes.values())
    return 1 if lost or noted < len(claims) else 0


def dateline(environment: dict[str, str], *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "dateline", *arguments], env=environment, capture_output=True, text=True
    )
    if done.returncode:
        sys.exit(f"dateline {arguments[0]} failed:\n{done.stderr}{done.stdout}")
    return done.stdout


if __name__ == "__main__":
    main()
