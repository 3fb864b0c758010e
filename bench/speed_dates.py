"""How fast time expressions are found:  python -m bench.speed_dates [FILE.jsonl.gz]

Kilobytes of UTF-8 text per CPU second, the best of several rounds: the words alone, then the whole stage; and what a
first use of each language costs. Without a file the text is made up.
"""

import gzip
import json
import sys
from collections.abc import Callable
from datetime import date
from time import process_time

from pipeline.dates.find import find_dates, lexicon_of
from pipeline.dates.lexicon import read_tokens
from pipeline.languages import languages

ROUNDS = 5
PUBLISHED = date(2023, 8, 8)
SAMPLE = """In the second quarter of 2023, 65 people crossed the border, twice as many as a year earlier, on Tuesday.

The group's report of 18 July counts 1,200 arrests since January. Between March and June most were made at night. A man
who asked not to be named said that his clients had waited for eleven months without seeing a judge, and that nobody had
told their families where they were held. So far this year four have died.
"""


def main() -> None:
    texts = read(sys.argv[1]) if len(sys.argv) > 1 else [SAMPLE * 4] * 200
    size = sum(len(text.encode()) for text in texts) / 1e3
    for code in languages():
        start = process_time()
        find_dates("1 May 2023", reference=PUBLISHED, language=code)
        print(f"first use {code}  {process_time() - start:6.3f} s")
    words = lexicon_of("en")
    print(f"words        {size / least(lambda: [read_tokens(text, words) for text in texts]):7.0f} kB/s")
    whole = least(lambda: [find_dates(text, reference=PUBLISHED, language="en") for text in texts])
    print(f"whole stage  {size / whole:7.0f} kB/s")


def read(path: str) -> list[str]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] or "" for line in lines]


def least(work: Callable[[], object]) -> float:
    """The CPU seconds of the fastest round."""
    times = []
    for _ in range(ROUNDS):
        start = process_time()
        work()
        times.append(process_time() - start)
    return min(times)


if __name__ == "__main__":
    main()
