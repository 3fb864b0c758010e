"""Reading snapshots anew, to see whether what is stored of them is what they say."""

from collections.abc import Iterator, Sequence
from random import Random

from dateline.collecting import readers_for
from dateline.readers import Read
from dateline.settings import Settings
from outlets.loader import load
from storage import articles, captures
from storage.prepared import Prepared, prepare
from storage.store import Store
from storage.types import Capture, Reading
from storage.verify import Finding

SAMPLE = 20  # pages that are read anew where not all are
BATCH = 64
COLUMNS = ("start", "end", "text", "value", "low", "high", "modifier", "kind", "counted", "unit", "event")


async def read_anew(store: Store, settings: Settings, *, every: bool, chance: Random) -> Iterator[Finding]:
    """Read pages again (`every`, or a sample) by the rules that read them, and compare text and claims.

    Pages that other rules read are counted and left: a difference would be ours.
    """
    found: list[Finding] = []
    with readers_for(store, settings, load(settings.outlets).context(settings.policy)) as readers:
        with store.read() as tx:
            shown = captures.shown(tx)
            mine = [(capture, reading) for capture, reading, version in shown if version == readers.version]
        others = len(shown) - len(mine)
        chosen = mine if every else chance.sample(mine, min(SAMPLE, len(mine)))
        wrong = 0
        for start in range(0, len(chosen), BATCH):
            batch = chosen[start : start + BATCH]
            with store.read() as tx:
                pages = captures.get_all(tx, [capture for capture, _ in batch])
                stored = [articles.get_reading(tx, reading) for _, reading in batch]
            read = await readers.read([pages[capture] for capture, _ in batch])
            told = list(_compared([pages[capture] for capture, _ in batch], stored, read))
            wrong += len(told)
            found += told
    if not wrong:
        left = f"; {others} that other rules read were left" if others else ""
        found.append(Finding(text=f"Read anew: {len(chosen)} of {len(mine)} pages say what is stored of them{left}."))
    return iter(found)


def _compared(pages: Sequence[Capture], stored: Sequence[Reading | None], read: Sequence[Read]) -> Iterator[Finding]:
    for page, reading, fresh in zip(pages, stored, read, strict=True):
        if reading is None or not isinstance(fresh, Prepared):
            problem = "it cannot be read any more"
        else:
            kept = prepare(reading.record)
            if kept.text_sha != fresh.text_sha:
                problem = "its text is not what the page says"
            elif [[c[n] for n in COLUMNS] for c in kept.claims] != [[c[n] for n in COLUMNS] for c in fresh.claims]:
                problem = "its claims are not what the page says"
            else:
                continue
        number = reading.id if reading else "?"
        yield Finding(text=f"Row: reading {number} of {page.url}: {problem} (snapshot {page.snapshot}).", wrong=True)
