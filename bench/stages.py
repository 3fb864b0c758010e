"""How fast the stages are, each alone, on English text.

    python -m bench.stages [FILE.jsonl.gz]

Kilobytes of UTF-8 text and sentences per CPU second, the best of several rounds, and what a first use costs. The file
holds records with `text`; without one the text is made up.
"""

import gzip
import json
import sys
from collections.abc import Callable
from datetime import date
from time import process_time

from outlets.loader import load
from pipeline.citations.find import find_citations
from pipeline.claims.find import find_claims
from pipeline.countries.find import find_countries
from pipeline.countries.lexicon import lexicon
from pipeline.countries.scan import scan
from pipeline.dates.find import find_dates
from pipeline.sentences.split import sentence_words, sentences_of

ROUNDS = 3
MOST = 2_000_000  # characters of a file, so that a round takes seconds
PUBLISHED = date(2023, 8, 8)
SAMPLE = """GENEVA, March 4 (Agency) - In the second quarter of 2023, 1,200 people (700 women and 500 men) fled from
Sudan to Chad, twice as many as a year earlier, the envoy said on Tuesday.

A spokesman for the mission in Port Sudan, who gave no name, told reporters that the figures came from local
councils and had not been checked. "We count families, not tents," said a teacher from Nyala who crossed the border on
foot. Between March and June most were counted at night, the Lake Courier reported on 18 July.

Officials in Washington and Cairo called for talks. The British government pledged $3.5 million since January; aid
groups said that it was too little. So far this year four have died.
"""


def main() -> None:
    texts = read(sys.argv[1]) if len(sys.argv) > 1 else [SAMPLE * 4] * 150
    size = sum(len(text.encode()) for text in texts) / 1e3
    sentences = sum(len(sentences_of(text, sentence_words("en"))) for text in texts)
    outlets = load().known
    stages: dict[str, Callable[[str], object]] = {
        "dates": lambda text: find_dates(text, reference=PUBLISHED, language="en"),
        "countries": lambda text: find_countries(text, title=None, language="en"),
        "  look-up": lambda text: scan(text, lexicon("en")),
        "claims": lambda text: find_claims(text, language="en", reference=PUBLISHED, dates=(), countries=()),
        "citations": lambda text: find_citations(
            text, language="en", reference=PUBLISHED, dates=(), outlets=outlets, own=None
        ),
    }
    print(f"{len(texts)} texts, {size:.0f} kB, {sentences} sentences")
    for name, stage in stages.items():
        first = seconds(
            lambda stage=stage: stage("Twelve people were killed in Kenya on 1 May 2023, Reuters reported.")
        )
        least = min(seconds(lambda stage=stage: [stage(text) for text in texts]) for _ in range(ROUNDS))
        print(f"{name:<10} {size / least:7.0f} kB/s  {sentences / least:7.0f} sentences/s  first use {first:.2f} s")


def read(path: str) -> list[str]:
    """The texts of a file, up to `MOST` characters."""
    texts: list[str] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if sum(map(len, texts)) > MOST:
                break
            texts.append(json.loads(line).get("text") or "")
    return texts


def seconds(work: Callable[[], object]) -> float:
    """The CPU seconds of one run."""
    start = process_time()
    work()
    return process_time() - start


if __name__ == "__main__":
    main()
