"""Sentences per CPU second of the claim stage alone.

python -m bench.speed_claims [FILE.jsonl.gz]
"""

import gzip
import json
import sys
import time
from pathlib import Path

from pipeline.claims.find import find_claims
from pipeline.numbers.tokens import sentences_of

FOCUS = Path(__file__).resolve().parent.parent.parent / "shared" / "bench" / "focus" / "dev.jsonl.gz"


def main() -> None:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else FOCUS
    with gzip.open(path, "rt", encoding="utf-8") as rows:
        texts = [text for row in rows if (text := json.loads(row).get("text"))][::12]
    sentences = sum(len(sentences_of(text)) for text in texts)
    find_claims("Twelve people.", language="en", reference=None, dates=(), countries=())  # the tables are made once
    start = time.process_time()
    found = sum(len(find_claims(text, language="en", reference=None, dates=(), countries=())) for text in texts)
    spent = time.process_time() - start
    print(
        f"{len(texts)} texts, {sentences} sentences, {found} claims: {sentences / spent:.0f} sentences per CPU second"
    )


if __name__ == "__main__":
    main()
