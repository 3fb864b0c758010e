"""What it costs that an article enters the ledger, as the ledger grows.

    python -m bench.ledger [--claims N…] [--million] [--probes N] [--postgres URL]

A store is filled with invented articles of invented stories (about ten claims each, five articles a story, fifty
outlets, forty countries, three years), on SQLite and on PostgreSQL: a cluster of its own, or the empty database named.
At each size so many new articles come in, half of them to known stories, and the time is taken from the stored reading
to the written relations. What reading the article costs is no part of it: the readers do that.
"""

import argparse
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from sqlalchemy import func, select

from dateline.measuring import measures
from ledger.keeping.account import Account, account_of, lookups
from ledger.keeping.packing import pack
from ledger.keeping.work import Ledger
from pipeline.context import Context
from pipeline.extract import extract
from pipeline.record import KnownOutlet, Page
from storage import captures, derived, due, newcomers
from storage.derived import EntryRow
from storage.prepared import Prepared, prepare
from storage.schema import CLAIM
from storage.store import Store
from storage.types import Capture, Fetch, Seen
from tests.postgres import cluster

START = datetime(2023, 1, 1, 6, tzinfo=UTC)
DAYS = 1095
OUTLETS = [f"outlet-{n}" for n in range(50)]
COUNTRIES = ["KE", "TZ", "KP", "KR", "SY", "TR", "MX", "PE", "IN", "PK", "FR", "UA", "SD", "ET", "MM", "PH", "CO", "NG"]
BATCH = 200
OPENINGS = (
    "At least {} people were killed and {} injured when a bus left the road near {}, the police said on Monday.",
    "Flood water reached {1} houses in {2} on Tuesday, and {0} people are missing, the governor said.",
    "The ministry said that {} people had fled to {} camps near {} since January.",
)
REST = (
    "Of the dead, {} were women and {} were children, a doctor said.",
    "About {} families slept in {} schools, according to the relief agency.",
    "A year before, {} people had died in {} such accidents on that road.",
    "The hospital took in {} of them; {} were in a grave condition.",
    "The authorities sent {} lorries with {} tonnes of maize.",
    "Police held {} men, and {} of them were released on Wednesday.",
    "Outlet {} reported on 4 March 2023 that {} houses were destroyed.",
)


def main() -> None:
    parser = argparse.ArgumentParser(prog="./run.sh bench ledger", description=__doc__)
    parser.add_argument("--claims", type=int, nargs="*", default=[10_000, 100_000])
    parser.add_argument("--million", action="store_true", help="also with a million claims: takes an hour")
    parser.add_argument("--probes", type=int, default=60)
    parser.add_argument("--postgres", help="the address of an empty database; default: a cluster of its own")
    parser.add_argument("--only", choices=("sqlite", "postgresql"))
    args = parser.parse_args()
    sizes = sorted({*args.claims, *([1_000_000] if args.million else [])})
    for kind in ("sqlite", "postgresql"):
        if args.only in (None, kind):
            with (
                _database(kind, args.postgres) as url,
                tempfile.TemporaryDirectory() as folder,
                Store.open(Path(folder), url) as store,
            ):
                run(kind, store, sizes, args.probes)


@contextmanager
def _database(kind: str, given: str | None) -> Iterator[str | None]:
    if kind == "sqlite" or given:
        yield given if kind == "postgresql" else None
        return
    with ExitStack() as stack:
        made = stack.enter_context(contextmanager(cluster.__wrapped__)())
        yield made.new_database()


def run(kind: str, store: Store, sizes: list[int], probes: int) -> None:
    world = World(store)
    ledger = Ledger(store=store, measures=measures())
    first = None
    for size in sizes:
        world.fill(size)
        world.settle()
        found = sorted(world.enter(ledger) for _ in range(probes))
        median = statistics.median(found)
        first = first or median
        with store.read() as tx:
            claims = tx.execute(select(func.count()).select_from(CLAIM)).scalar_one()
        print(
            f"{kind:10} {claims:>9,} claims: median {median * 1000:5.1f} ms, "
            f"95 % within {found[int(0.95 * len(found))] * 1000:5.1f} ms, {median / first:.2f} × the first",
            flush=True,
        )


class World:
    """Invented news: stories of a few articles, each article one of a few texts with names and numbers of its own."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.random = Random(7)
        self.ledger = Ledger(store=store, measures=measures())
        outlets = Context(
            outlets=tuple(KnownOutlet(slug=slug, name=slug.title().replace("-", " ")) for slug in OUTLETS)
        )
        self.texts: list[tuple[Prepared, Account]] = []
        for n in range(12):
            text = self._text()
            record = extract(Page(text=text, title=f"Story {n}", url=f"https://x.example/{n}"), outlets)
            record = replace(record, published="2023-03-06", language="en")
            account = account_of(record, self.ledger.measures, article="0", outlet="", url="", edits={})
            self.texts.append((prepare(record), account))
        self.stories: list[tuple[int, list[str], str, datetime, dict[float, float]]] = []
        self.count = 0
        self.claims = 0

    def _text(self) -> str:
        lines = [self.random.choice(OPENINGS), *self.random.sample(REST, 5)]
        number = lambda: str(self.random.randint(13, 4000))  # noqa: E731 - used in the next line only
        return " ".join(line.format(*(number() for _ in range(2)), "Marsu") for line in lines)

    def fill(self, claims: int) -> None:
        """So many claims in all, in the ledger under their keys; what they say of each other is left out."""
        while self.claims < claims:
            made = [self._article() for _ in range(BATCH)]
            with self.store.transaction(durable=False) as tx:
                kept = newcomers.add(tx, [(capture, prepared) for capture, prepared, _ in made], START)
                for one, (capture, prepared, account) in zip(kept, made, strict=True):
                    assert one.article_id is not None
                    assert one.reading_id is not None
                    entry = EntryRow(
                        article_id=one.article_id,
                        reading_id=one.reading_id,
                        version=self.ledger.version,
                        outlet=capture.outlet,
                        at=datetime.fromisoformat(prepared.published or ""),
                        body=pack(account),
                    )
                    derived.put_entry(tx, one.article_id, entry, (), lookups(account))
                due.done(tx, due.take(tx, BATCH * 2))

    def settle(self) -> None:
        """Let the database look at what it holds, as its own upkeep would."""
        with self.store.engine.connect() as connection:
            connection.exec_driver_sql("ANALYZE")
            connection.commit()

    def enter(self, ledger: Ledger) -> float:
        """Seconds in which one more article enters."""
        capture, prepared, account = self._article(new=self.random.random() < 0.5)
        prepared = replace(prepared, account=(ledger.version, pack(account)))
        with self.store.transaction(durable=False) as tx:
            (kept,) = newcomers.add(tx, [(capture, prepared)], START)
        assert kept.article_id is not None
        started = time.perf_counter()
        ledger.follow([kept.article_id])
        return time.perf_counter() - started

    def _article(self, new: bool | None = None) -> tuple[Capture, Prepared, Account]:
        fresh = self.random.random() < 0.2 if new is None else new
        if fresh or not self.stories:
            names = [f"name{self.random.randint(0, 200_000)}" for _ in range(4)]
            at = START + timedelta(days=self.random.randint(0, DAYS))
            numbers = {
                f.value: float(self.random.randint(13, 9000)) for _, a in self.texts for f in a.figures if f.value
            }
            self.stories.append((self.random.randrange(12), names, self.random.choice(COUNTRIES), at, numbers))
            story = self.stories[-1]
        else:
            story = self.random.choice(self.stories[-2000:] if new is None else self.stories)
        kind, names, country, at, numbers = story
        prepared, account = self.texts[kind]
        outlet = self.random.choice(OUTLETS)
        at += timedelta(hours=self.random.randint(0, 60))
        self.count += 1
        self.claims += len(prepared.claims)
        url = f"https://{outlet}.example/{self.count}"
        prepared = replace(prepared, published=at.isoformat(), canonical_url=None, title=f"Story {self.count}")
        return self._capture(outlet, url, at), prepared, self._vary(account, outlet, url, names, country, at, numbers)

    def _vary(
        self,
        account: Account,
        outlet: str,
        url: str,
        names: list[str],
        country: str,
        at: datetime,
        numbers: dict[float, float],
    ) -> Account:
        """The account of a text as if it had other names, numbers, days; a tenth of the numbers are given otherwise."""
        figures = []
        for figure in account.figures:
            value = numbers.get(figure.value or 0.0, figure.value)
            if value and self.random.random() < 0.1:
                value += self.random.randint(1, 9)
            low, high = (value, value) if value and figure.exact else (figure.low, figure.high)
            figures.append(
                replace(
                    figure,
                    outlet=outlet,
                    value=value,
                    low=low,
                    high=high,
                    published=at,
                    as_of=at.date() if figure.as_of else None,
                    day=None,
                    period=None,
                    place=country if figure.place else None,
                )
            )
        by = dict(zip(account.figures, figures, strict=True))
        story = replace(
            account.story,
            outlet=outlet,
            names=frozenset(names),
            countries=frozenset((country,)),
            subjects=frozenset((country,)),
            values=frozenset(f.value for f in figures if f.value and f.value > 12),
            facts=frozenset((f.measure, f.value) for f in figures if f.measure and f.value is not None),
            published=at,
        )
        relations = {
            name: tuple(
                replace(r, a=by[r.a], b=by[r.b], c=by.get(r.c) if r.c else None) for r in getattr(account, name)
            )
            for name in ("parts", "contrasts", "own")
        }
        changes = tuple(replace(change, figure=by[change.figure]) for change in account.changes)
        return replace(
            account,
            outlet=outlet,
            url=url,
            published=at.isoformat(),
            figures=tuple(figures),
            story=story,
            changes=changes,
            sketch=tuple(self.random.getrandbits(60) for _ in account.sketch),
            **relations,
        )

    def _capture(self, outlet: str, url: str, at: datetime) -> Capture:
        snapshot = self.snapshot = getattr(self, "snapshot", None) or self.store.keep_body(b"a page")
        fetch = Fetch(outlet=outlet, url=url, at=at, status=200, size=6, snapshot=snapshot.sha)
        with self.store.transaction(durable=False) as tx:
            capture = captures.record(tx, Seen(fetch=fetch, snapshot=snapshot, charset="utf-8"))
        assert capture is not None
        return capture


if __name__ == "__main__":
    main()
