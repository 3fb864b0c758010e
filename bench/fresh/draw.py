"""Draw passages from a folder of public texts: by a seed, languages in shares, dense and bare passages mixed.

The folder is `TEXTS/<language>/<source>/*.txt`: plain text, paragraphs separated by a blank line; a first line
`Date: 2021-03-04` is the reference date. `TEXTS/drawn.txt` remembers what was drawn, so that no passage comes twice.
"""

import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha1
from pathlib import Path

# A number in digits; years are left out, or whole passages of dates would count as dense.
NUMBER = re.compile(r"(?<![\d.,])(?!(?:1[89]|20)\d\d(?!\d))\d+(?:[.,\u066b\u066c\u00a0\u202f]\d+)*")
DATE = re.compile(r"\ADate: (\d{4}(?:-\d\d){0,2})\n+")
# A passage's length in characters; languages that write without spaces say as much in a third of it.
SHORTEST, LONGEST = 180, 900
SPACELESS = frozenset(("ja", "ko", "my", "th", "zh"))
BARE_SHARE = 0.15
DENSE_SHARE = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A window of whole paragraphs of one text, with where it was found."""

    id: str
    lang: str
    text: str
    reference_date: str | None
    source: str

    def row(self) -> dict[str, object]:
        """The passage as a line of a sheet, not labelled yet."""
        row: dict[str, object] = {"id": self.id, "lang": self.lang, "text": self.text, "source": self.source}
        if self.reference_date:
            row["reference_date"] = self.reference_date
        return {**row, "gold": None}


def windows(text: str, lang: str) -> Iterator[str]:
    """Runs of whole paragraphs, long enough to say something and short enough to label."""
    scale = 3 if lang in SPACELESS else 1
    window = ""
    for paragraph in re.split(r"\n\s*\n", text):
        paragraph = paragraph.strip()
        if not paragraph:
            continue
        window = f"{window}\n\n{paragraph}" if window else paragraph
        if len(window) * scale > LONGEST:
            window = ""
        elif len(window) * scale >= SHORTEST:
            yield window
            window = ""


def passages(file: Path, folder: Path) -> Iterator[Passage]:
    """The passages of one text; the id comes from what the passage says, so it stays when files move."""
    lang, source = file.relative_to(folder).parts[:2]
    text = file.read_text(encoding="utf-8").replace("\r\n", "\n")
    date = DATE.match(text)
    for window in windows(text[date.end() :] if date else text, lang):
        name = f"{lang}-{sha1(window.encode()).hexdigest()[:10]}"
        where = f"{source}/{file.name}"
        yield Passage(id=name, lang=lang, text=window, reference_date=date[1] if date else None, source=where)


def density(passage: Passage, match: re.Pattern[str] | None) -> str:
    """`dense`, `some` or `bare`: by numbers in digits, or by what `--match` finds."""
    found = len((match or NUMBER).findall(passage.text))
    if match:
        return "dense" if found else "some" if re.search(r"\d", passage.text) else "bare"
    return "dense" if found >= 3 else "some" if found or re.search(r"\d", passage.text) else "bare"


def quotas(count: int, languages: list[str], shares: dict[str, float]) -> dict[str, int]:
    """How many passages of each language: the shares asked for, the rest evenly."""
    rest = [lang for lang in languages if lang not in shares]
    left = max(0.0, 1.0 - sum(shares.values()))
    exact = {lang: count * (shares[lang] if lang in shares else left / max(1, len(rest))) for lang in languages}
    taken = {lang: int(number) for lang, number in exact.items()}
    for lang in sorted(languages, key=lambda lang: taken[lang] - exact[lang])[: count - sum(taken.values())]:
        taken[lang] += 1
    return taken


def pick(pool: list[Passage], count: int, kind: Callable[[Passage], str], rng: random.Random) -> list[Passage]:
    """`count` passages of one language: half dense, some bare; every source in turn, other texts first."""
    queues: dict[str, dict[str, list[Passage]]] = defaultdict(lambda: defaultdict(list))
    rng.shuffle(pool)
    for passage in pool:
        queues[kind(passage)][passage.source.split("/")[0]].append(passage)
    chosen: list[Passage] = []
    taken: Counter[str] = Counter()
    while len(chosen) < min(count, len(pool)):
        lot = rng.random()
        first = "bare" if lot < BARE_SHARE else "dense" if lot < BARE_SHARE + DENSE_SHARE else "some"
        wanted = next(wanted for wanted in (first, "dense", "some", "bare") if any(queues[wanted].values()))
        source = min(
            (source for source, queue in queues[wanted].items() if queue), key=lambda name: (taken[name], name)
        )
        queue = queues[wanted][source]
        passage = min(queue, key=lambda passage: taken[passage.source])
        queue.remove(passage)
        chosen.append(passage)
        taken.update((source, passage.source))
    return chosen


def draw(folder: Path, count: int, seed: str, shares: dict[str, float], match: re.Pattern[str] | None) -> list[Passage]:
    """`count` passages that were not drawn before, in an order that does not tell the language."""
    ledger = folder / "drawn.txt"
    drawn = set(ledger.read_text(encoding="utf-8").split()) if ledger.exists() else set()
    pools: dict[str, list[Passage]] = defaultdict(list)
    for file in sorted(folder.glob("*/*/**/*.txt")):
        for passage in passages(file, folder):
            if passage.id not in drawn:
                drawn.add(passage.id)
                pools[passage.lang].append(passage)
    rng = random.Random(seed)
    chosen: list[Passage] = []
    for lang, wanted in sorted(quotas(count, sorted(pools), shares).items()):
        chosen += pick(pools[lang], wanted, lambda passage: density(passage, match), rng)
    rng.shuffle(chosen)
    with ledger.open("a", encoding="utf-8") as lines:
        lines.writelines(f"{passage.id}\n" for passage in chosen)
    return chosen
