"""How fast names are found:  python -m bench.speed_countries [FILE.jsonl.gz]

Megabytes of UTF-8 text per CPU second, the best of several rounds: the look-up alone, then the whole stage; and what a
first use costs. Without a file the text is made up.
"""

import gzip
import json
import sys
from collections.abc import Callable
from time import process_time

from pipeline.countries.find import find_countries
from pipeline.countries.lexicon import lexicon
from pipeline.countries.scan import scan

ROUNDS = 5
SAMPLE = """GENEVA, March 4 (Agency) - The envoy said on Monday that 1,200 people had fled from Sudan to Chad since
the truce ended.

A spokesman for the mission in Port Sudan, who asked not to be named, told reporters that the figures
came from local councils and had not been checked. "We count families, not tents," said Amna Hassan, 34,
a teacher from Nyala who crossed the border on foot.

Officials in Washington and Cairo called for talks. The British government pledged money; aid groups said
that it was too little.
"""


def main() -> None:
    texts = read(sys.argv[1]) if len(sys.argv) > 1 else [SAMPLE * 4] * 300
    size = sum(len(text.encode()) for text in texts) / 1e6
    start = process_time()
    words = lexicon("en")
    print(f"first use    {process_time() - start:6.2f} s")
    print(f"look-up      {size / least(lambda: [scan(text, words) for text in texts]):6.1f} MB/s")
    whole = least(lambda: [find_countries(text, title=None, language="en") for text in texts])
    print(f"whole stage  {size / whole:6.1f} MB/s")


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
