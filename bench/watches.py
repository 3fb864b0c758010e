"""How long a watch takes over a large store, and a new article against many watches.

    python -m bench.watches [--claims N] [--million] [--postgres] [--rounds N] [--watches N]

A store of invented articles (5 claims each, words and outlets as unequal as in news) is made on SQLite, and with
`--postgres` on a PostgreSQL cluster of its own as well. Each of the packaged watches and some two dozen queries of
every kind is asked for its newest fifty, `--rounds` times. Then articles are held against `--watches` watches at once.
"""

import argparse
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles

from sqlalchemy import insert, text

from pipeline.query.grammar import parse
from pipeline.query.item import Item, item_of
from pipeline.query.many import Matcher
from pipeline.query.nodes import Node
from pipeline.record import Claim, CountryTag, Period, Record
from storage import queries, tags
from storage.prepared import prepare
from storage.schema import CAPTURE, SNAPSHOT
from storage.store import Store
from storage.types import Capture
from tests.postgres import running
from watches.loader import load

NOW = datetime(2026, 6, 1, tzinfo=UTC)
CLAIMS = 5  # of an article
BATCH = 1000
SYLLABLES = ("ba", "dor", "mi", "tel", "ran", "sko", "ve", "lu", "pra", "hin", "ga", "tos", "ne", "wil", "cha", "ur")
EVENTS = ("killed", "injured", "arrested", "displaced", "arrived", "sentenced", "abducted", "executed", "deported")
COUNTED = ("people", "escapees", "soldiers", "refugees", "school pupils", "journalists", "houses", "families")
COUNTRIES = ("KP", "KR", "CN", "NG", "CD", "SY", "MM", "PK", "RU", "UA", "SD", "ET", "VN", "IR", "AF", "YE", "CO", "MX")
QUERIES = (
    "country:KP",
    "country:KP event:arrived",
    "country:KP measure:escapees value:>50",
    "event:killed value:>=10",
    "event:executed",
    "counted:journalists event:arrested",
    "outlet:outlet-150",
    "outlet:outlet-3 event:killed",
    "value:>9000",
    "value:=77",
    "period:2025-Q2 event:displaced",
    "place:SY value:>1000",
    "{common}",
    "{common} country:YE",
    "{middle}",
    "{middle} {common}",
    "{rare}",
    '"{common} {middle}"',
    "{rare} or country:MX",
    "{middle} -country:KP",
    "title:{middle}",
    "({middle} or {rare}) event:injured",
    "published:>=2026-05-01 event:sentenced",
    "country:KP -event:killed language:ko",
    "{rare}* country:NG",
    "absentword",
    "{common} absentword",
)


def vocabulary(chance: random.Random) -> tuple[list[str], list[float]]:
    """Invented words, the nth of which is 1/n as common as the first."""
    words: dict[str, None] = {}
    while len(words) < 20_000:
        words["".join(chance.choice(SYLLABLES) for _ in range(chance.randint(2, 4)))] = None
    weights, total = [], 0.0
    for n in range(1, len(words) + 1):
        total += 1 / (n + 5)
        weights.append(total)
    return list(words), weights


class News:
    """Invented articles, the same for the same seed."""

    def __init__(self, seed: int = 7) -> None:
        self.chance = random.Random(seed)
        self.words, self.weights = vocabulary(self.chance)

    def said(self, count: int) -> str:
        return " ".join(self.chance.choices(self.words, cum_weights=self.weights, k=count))

    def few(self, values: Sequence[str]) -> str:
        """One of the values, the first far more often than the last."""
        return values[min(int(self.chance.expovariate(4 / len(values))), len(values) - 1)]

    def article(self, n: int) -> tuple[Record, str, datetime]:
        chance = self.chance
        at = NOW - timedelta(minutes=7 * n)
        lines, claims, start = [], [], 0
        for _ in range(CLAIMS):
            value = int(10 ** chance.uniform(0, 4))
            line = f"{self.said(6)} {value} {self.said(14)}."
            month = f"{chance.randint(2022, 2026)}-{chance.randint(1, 12):02}"
            at_value = start + line.index(str(value))
            claims.append(
                Claim(
                    span=(at_value, at_value + len(str(value))),
                    text=str(value),
                    num_span=(at_value, at_value + len(str(value))),
                    value=float(value),
                    counted=self.few(COUNTED),
                    event=self.few(EVENTS) if chance.random() < 0.7 else None,
                    place=self.few(COUNTRIES),
                    period=Period(text=month, earliest=f"{month}-01", latest=f"{month}-28"),
                )
            )
            lines.append(line)
            start += len(line) + 1
        record = Record(
            id=str(n),
            title=self.said(8),
            language=self.few(("en", "en-gb", "fr", "ar", "ko")),
            published=at.date().isoformat(),
            text="\n".join(lines),
            claims=tuple(claims),
            countries=tuple(
                CountryTag(code=code, name=code, role=role, score=1.0, mentions=())
                for code, role in ((self.few(COUNTRIES), "subject"), (chance.choice(COUNTRIES), "mentioned"))
            ),
            pipeline="bench",
        )
        return record, self.few([f"outlet-{number}" for number in range(200)]), at


def fill(store: Store, count: int) -> None:
    """Store `count` articles by the functions that collecting uses, many to a transaction."""
    from storage import newcomers

    news = News()
    sha = store.keep_body(b"the page of a benchmark").sha
    for start in range(0, count, BATCH):
        made = [news.article(n) for n in range(start, min(count, start + BATCH))]
        with store.transaction(durable=False) as tx:
            if not start:
                tx.execute(insert(SNAPSHOT).values(sha=sha, size=23, stored=23, first_seen=NOW))
            pages = []
            rows = [
                {"outlet": outlet, "url": f"https://{outlet}.example/{record.id}", "snapshot": sha, "at": at,
                 "content_type": "text/html", "hints": {}, "id": int(record.id) + 1}
                for record, outlet, at in made
            ]  # fmt: skip
            tx.execute(insert(CAPTURE), rows)
            for row, (record, _, _) in zip(rows, made, strict=True):
                capture = Capture(**{key: value for key, value in row.items() if key != "hints"})
                pages.append((capture, prepare(record)))
            newcomers.add(tx, pages, NOW)
    with store.transaction() as tx:
        if not tx.sqlite:
            tx.execute(text("SELECT setval('capture_id_seq', :n)"), {"n": count + 1})
        assert not tags.wrong_counts(tx)
    _analyse(store)


def _analyse(store: Store) -> None:
    with store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")


def asked(news: News) -> dict[str, Node]:
    """The queries, with words of the vocabulary, and the packaged watches."""
    words = {"common": news.words[0], "middle": news.words[150], "rare": news.words[9000]}
    found = {query.format(**words): parse(query.format(**words)) for query in QUERIES}
    return found | {f"watch:{watch.slug}": watch.node for watch in load().all}


def measure(store: Store, nodes: dict[str, Node], rounds: int) -> list[tuple[str, list[float]]]:
    """Milliseconds of each query's newest fifty, round by round; the first round, which warms up, is not counted."""
    times: dict[str, list[float]] = {name: [] for name in nodes}
    for number in range(rounds + 1):
        for name, node in nodes.items():
            with store.read() as tx:
                started = time.perf_counter()
                queries.find(tx, node, limit=50)
                if number:
                    times[name].append(1000 * (time.perf_counter() - started))
    return sorted(times.items(), key=lambda pair: -median(pair[1]))


def many_watches(news: News, count: int) -> dict[str, Node]:
    """Watches such as analysts write, of invented words."""
    chance = random.Random(3)
    found: dict[str, Node] = {}
    while len(found) < count:
        one, other = chance.choice(news.words[100:]), chance.choice(news.words[100:])
        query = chance.choice(
            (
                f"{one} country:{chance.choice(COUNTRIES)}",
                f"country:{chance.choice(COUNTRIES)} event:{chance.choice(EVENTS)} value:>{chance.randint(1, 500)}",
                f"counted:{chance.choice(COUNTED).split()[0]} value:>{chance.randint(100, 9000)}",
                f'"{one} {other}" or title:{one}',
                f"({one} or {other}) -outlet:outlet-{chance.randint(0, 199)}",
                f"{one}* {other}",
                f"outlet:outlet-{chance.randint(0, 199)} measure:{chance.choice(EVENTS)}",
                f"mention:{chance.choice(COUNTRIES)} {one}",
            )
        )
        found[str(len(found))] = parse(query)
    return found


def match_many(news: News, count: int) -> None:
    records = [news.article(n) for n in range(400)]
    nodes = many_watches(news, count)
    matcher = Matcher(nodes)
    started = time.perf_counter()
    items = [item_of(record, outlet=outlet, captured=at) for record, outlet, at in records]
    building = 1000 * (time.perf_counter() - started) / len(items)
    times, hits = [], 0
    for item in [*items[:50], *items]:
        started = time.perf_counter()
        hits += len(matcher(item))
        times.append(1000 * (time.perf_counter() - started))
    times = times[50:]
    print(
        f"1 article against {count} watches: median {median(times):.3f} ms, p95 {_p95(times):.3f} ms "
        f"(and {building:.2f} ms to cut its words); {hits / len(times):.1f} matches each"
    )
    _check(items, nodes, matcher)


def _check(items: Sequence[Item], nodes: dict[str, Node], matcher: Matcher) -> None:
    from pipeline.query.match import matches

    started = time.perf_counter()
    for item in items[:40]:
        assert matcher(item) == tuple(name for name, node in nodes.items() if matches(node, item))
    print(f"one by one, without filing them: {1000 * (time.perf_counter() - started) / 40:.2f} ms, and the same found")


def _p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20)[-1]


def run(name: str, store: Store, articles: int, rounds: int) -> None:
    started = time.perf_counter()
    fill(store, articles)
    print(
        f"\n{name}: {articles:,} articles, {articles * CLAIMS:,} claims, made in {time.perf_counter() - started:.0f} s"
    )
    found = measure(store, asked(News()), rounds)
    every = [one for _, times in found for one in times]
    spread = f"median {median(every):.1f} ms, p95 {_p95(every):.1f} ms, worst {max(every):.0f} ms"
    print(f"  {len(found)} queries × {rounds}: {spread}")
    for query, times in found[:6]:
        print(f"  {median(times):8.1f} ms  {query}")


def stores(args: argparse.Namespace, folder: Path) -> Iterator[tuple[str, Store]]:
    with Store.open(folder / "sqlite") as store:
        yield "SQLite", store
    if args.postgres:
        with running() as cluster, Store.open(folder / "postgres", cluster.new_database()) as store:
            yield "PostgreSQL", store


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.watches", description=__doc__)
    parser.add_argument("--claims", type=int, default=100_000)
    parser.add_argument("--million", action="store_true", help="a million claims")
    parser.add_argument("--postgres", action="store_true", help="PostgreSQL as well")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--watches", type=int, default=500)
    args = parser.parse_args()
    match_many(News(), args.watches)
    with tempfile.TemporaryDirectory() as folder:
        for name, store in stores(args, Path(folder)):
            run(name, store, (1_000_000 if args.million else args.claims) // CLAIMS, args.rounds)


if __name__ == "__main__":
    main()
