"""One outlet's collection: what is polled, chosen, fetched and stored, with counts at every gate."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial

from crawler.choosing import Choice, Chosen, choose
from crawler.elsewhere import look_elsewhere
from crawler.fetcher import CUT_SHORT, Ask, Fetched, Fetcher
from crawler.found import Found
from crawler.inspecting import inspect, is_challenge, seen_of
from crawler.losses import MEANING, Loss
from crawler.politeness import LONGEST_GAP
from crawler.polling import Polled, fetch_row, poll
from crawler.rhythm import REVISITS, YOUNG, learn, revisit_due
from crawler.worker import Worker
from crawler.writing import Writer
from outlets.outlet import Outlet
from pipeline.record import Hints
from storage import attempts, captures, fetches, issues, snapshots, sources
from storage.store import Store, Transaction
from storage.types import Fetch, Gates, IssueRow, Snapshot, SourceState

REVISIT = "revisit"  # stands for the source of an article that is looked at again though no source named it
TELLING = 8  # pages in a row without an article, after which an outlet's layout is taken to have changed
LONGEST_RUN = 1800.0  # seconds that the pauses of one collection may add up to
SAMPLE = 256 << 10  # bytes of a refusal or error page that are kept as its sample


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """Where a collection stands; handed to the caller's display."""

    outlet: str
    stage: str  # polling, fetching, done
    gates: Gates
    to_fetch: int = 0


Watch = Callable[[Progress], None]
Fetching = Callable[[Ask], Awaitable[Fetched]]


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectionResult:
    """What a collection came to. `news`: articles never seen before; `sources` as they are now remembered."""

    outlet: str
    gates: Gates
    news: int
    polled: tuple[Polled, ...]
    issues: tuple[IssueRow, ...]
    seconds: float

    @property
    def sources(self) -> tuple[SourceState, ...]:
        return tuple(one.state for one in self.polled)

    @property
    def failed(self) -> bool:
        """Did no source at all answer?"""
        return bool(self.polled) and all(one.fetch is None or one.fetch.loss for one in self.polled)


@dataclass(slots=True)
class Collection:
    """The state of one outlet's collection. The spider asks it what to fetch and brings it what came."""

    outlet: Outlet
    store: Store
    fetcher: Fetcher
    worker: Worker
    writer: Writer
    run_id: int | None = None
    watch: Watch | None = None
    render: Fetching | None = None
    owed: tuple[Choice, ...] = ()  # what the host's pause left no turn for in the visit before
    arrived: asyncio.Event = field(default_factory=asyncio.Event)  # set with each page that is stored
    revisits: Sequence[timedelta] = REVISITS
    polled: tuple[Polled, ...] = ()
    chosen: Chosen = field(default_factory=Chosen)
    started: datetime = field(default_factory=lambda: datetime.now(UTC))
    counts: Counter[str] = field(default_factory=Counter)
    losses: Counter[str] = field(default_factory=Counter)
    failed_sources: set[str] = field(default_factory=set)
    unfinished: set[str] = field(default_factory=set)
    samples: set[str] = field(default_factory=set)
    turned_away: tuple[Choice, ...] = ()  # what it leaves no turn for in this one
    cut: int = 0  # pages whose end is missing
    noted: list[IssueRow] = field(default_factory=list)

    async def look(self, revisit: float | None = None) -> tuple[Choice, ...]:
        """Poll the sources and decide what to fetch.

        `revisit`: see also whether articles with claims are due for another look; the number is how many times faster
        than real time the rhythm runs. Where the host wants pauses so long that one visit is one request, every other
        visit polls nothing: its request is for what the one before found.
        """
        self._tell("polling")
        if self.owed:
            self.chosen = Chosen(fetch=self.owed, found=len(self.owed), new=len(self.owed))
        else:
            await self._poll(revisit)
        self.unfinished = {choice.found.key for choice in self.chosen.fetch}
        self._tell("fetching")
        return self.chosen.fetch

    async def _poll(self, revisit: float | None) -> None:
        """Ask the sources, and choose of what they name."""
        states = await self.writer.read(self._states)
        self.polled = await poll(self.outlet, states, self.fetcher, self.worker, self.started)
        self.polled = await look_elsewhere(self.outlet, self.polled, states, self.fetcher, self.worker, self.started)
        found = tuple(item for one in self.polled for item in one.found)
        again = await self.writer.read(partial(self._due, revisit)) if revisit else ()
        known = await self.writer.read(partial(self._attempts, [item.key for item in (*found, *again)]))
        limit, renders = self._limit(found), self.outlet.render
        self.chosen = choose(found, known, now=self.started, limit=limit, again=again, renders=renders)
        self.counts["found"] += self.chosen.found
        self.counts["unchanged"] += self.chosen.known
        self._note_stale()
        self._note_left()

    def ask(self, choice: Choice) -> Ask:
        """The request for an article."""
        return Ask(
            url=choice.found.key,
            etag=choice.etag,
            last_modified=choice.last_modified,
            delay=self.outlet.delay,
            reservations=True,
        )

    async def fetch(self, ask: Ask) -> Fetched:
        """What came of it, through a browser where the outlet needs one."""
        if self.outlet.render and self.render:
            return await self.render(ask)
        return await self.fetcher.fetch(ask)

    async def take(self, choice: Choice, fetched: Fetched) -> None:
        """Store what came for an article, or count its loss. When this returns, the store has it."""
        loss = fetched.loss or (None if fetched.unchanged else inspect(fetched, self.fetcher.manners.obey))
        if loss and loss.reason == "refused" and is_challenge(fetched):
            loss = Loss(reason="refused", detail=f"{loss.detail}, bot protection")
        if loss:
            await self._lose(choice, fetched, loss)
            if loss.passing or fetched.status == 404:  # tried again: its source must name it once more
                self.failed_sources.add(choice.found.source)
            if loss.reason == "asked_to_wait" and self._gap(choice.found) > LONGEST_GAP:
                self.turned_away += (choice,)
        elif fetched.unchanged:
            await self.writer.write(partial(fetches.record, fetch=self._row(choice, fetched)))
            self.counts["unchanged"] += 1
        else:
            self.cut += fetched.header(CUT_SHORT) is not None
            self.counts["fetched"] += 1
            self.counts["stored" if await self._keep(choice, fetched) else "unchanged"] += 1
        self.unfinished.discard(choice.found.key)
        self._tell("fetching")

    async def finish(self) -> CollectionResult:
        """Remember the sources' state, and only now: a collection that was cut off polls them in full again."""
        self._note_cut()
        if self.unfinished:  # the spider broke off: what it had not brought is asked for again in the next run
            self.losses["ours"] += len(self.unfinished)
        broken = {one.state.url: one.sample[:SAMPLE] for one in self.polled if one.sample and not one.known}
        samples = {url: await self.writer.keep_body(body) for url, body in broken.items()}
        await self.writer.write(partial(self._write_end, samples=samples))
        self._tell("done")
        seconds = (datetime.now(UTC) - self.started).total_seconds()
        return CollectionResult(
            outlet=self.outlet.slug,
            gates=self.gates(),
            news=self.chosen.new,
            polled=self.polled,
            issues=(*(issue for one in self.polled for issue in one.issues), *self.noted),
            seconds=seconds,
        )

    def gates(self) -> Gates:
        """The counts so far."""
        return Gates(
            losses=dict(self.losses),
            **{name: self.counts[name] for name in ("found", "fetched", "stored", "unchanged")},
        )

    def _row(self, choice: Choice, fetched: Fetched) -> Fetch:
        """The attempt, with the mark of what the source said about the page."""
        row = fetch_row(self.outlet, "page", fetched, source=choice.found.source)
        mark = {"mark": choice.found.mark} if choice.found.mark else {}
        return replace(row, run_id=self.run_id, headers={**row.headers, **mark})

    def _tell(self, stage: str) -> None:
        if self.watch:
            progress = Progress(
                outlet=self.outlet.slug, stage=stage, gates=self.gates(), to_fetch=len(self.chosen.fetch)
            )
            self.watch(progress)

    def _note_stale(self) -> None:
        """A source that has nothing new while others of the outlet have is stale; one alone is only quiet."""
        stale = {one.state.url: one.state for one in self.polled if one.stale and not one.issues}
        elsewhere = [choice for choice in self.chosen.fetch if not choice.again and choice.found.source not in stale]
        if not stale or not elsewhere:
            return
        for state in stale.values():
            message = (
                f"{self.outlet.name}: {state.kind} {state.url} is stale: its newest item is of "
                f"{state.last_item:%Y-%m-%d}, and {len(elsewhere)} newer articles stand elsewhere on the site."
            )
            self.noted.append(
                IssueRow(
                    at=self.started,
                    stage="collect",
                    code="stale_source",
                    message=message,
                    outlet=self.outlet.slug,
                    url=state.url,
                )
            )

    def _limit(self, found: Sequence[Found]) -> int:
        """How many articles: fewer where hosts want long pauses, or one outlet would keep its turn for hours."""
        gap = max((self._gap(item) for item in found), default=0.0)
        most = self.fetcher.manners.articles_per_run
        return min(most, max(1, int(LONGEST_RUN / gap))) if gap else most

    def _gap(self, item: Found) -> float:
        """Seconds between two requests to the host of an article."""
        return self.fetcher.hosts.gap(item.key, self.outlet.delay)

    def _note_left(self) -> None:
        if self.chosen.left:
            message = (
                f"{self.outlet.name}: {self.chosen.left} more articles are named than one collection takes "
                f"({len(self.chosen.fetch)}, the newest first); the next ones take them."
            )
            self.noted.append(
                IssueRow(at=self.started, stage="collect", code="left", message=message, outlet=self.outlet.slug)
            )

    def _note_cut(self) -> None:
        if self.cut:
            message = (
                f"{self.outlet.name}: {self.cut} pages broke off before the end that the site announced; what came is "
                "kept, and they are asked for in full at their next look."
            )
            self.noted.append(
                IssueRow(at=self.started, stage="collect", code="cut_short", message=message, outlet=self.outlet.slug)
            )

    def _states(self) -> dict[str, SourceState]:
        with self.store.read() as tx:
            return sources.of_outlet(tx, self.outlet.slug)

    def _attempts(self, urls: Sequence[str]) -> Mapping[str, attempts.Attempts]:
        if not urls:
            return {}
        with self.store.read() as tx:
            return attempts.of_pages(tx, urls)

    def _due(self, scale: float) -> tuple[Found, ...]:
        """The articles that it is time to look at again: those that are relied on, and young ones with claims."""
        steps = self.revisits
        early = tuple(step for step in steps if step <= YOUNG)
        if not steps:
            return ()
        with self.store.read() as tx:
            since, young = (self.started - (last / scale) * 2 for last in (steps[-1], YOUNG))
            seen = attempts.watched(tx, self.outlet.slug, since=since, young=young)
            tried = attempts.of_pages(tx, tuple(seen))
        return tuple(
            Found(url=url, source=REVISIT)
            for url, (first, relied) in seen.items()
            if url in tried and revisit_due(first, tried[url].last, self.started, scale, steps if relied else early)
        )

    async def _keep(self, choice: Choice, fetched: Fetched) -> bool:
        """Store a page; False when its address held the same before."""
        snapshot = await self.writer.keep_body(fetched.body)
        hints = choice.found.hints
        if choice.again:
            hints = await asyncio.to_thread(self._said_before, choice.found.key, hints)
        new = await self.writer.keep(seen_of(fetched, self._row(choice, fetched), snapshot, hints))
        if new:
            self.arrived.set()
        return new

    def _said_before(self, url: str, hints: Hints) -> Hints:
        """What is said of an article now and, where nothing is, what a source said of it at an earlier look."""
        with self.store.read() as tx:
            before = captures.last_hints(tx, url)
        return _filled(hints, before) if before else hints

    async def _lose(self, choice: Choice, fetched: Fetched, loss: Loss) -> None:
        """Write a loss down, with the first body of its kind as a sample."""
        self.losses[loss.reason] += 1
        sample: Snapshot | None = None
        if fetched.body and loss.reason not in self.samples and loss.reason != "opted_out":
            self.samples.add(loss.reason)
            sample = await self.writer.keep_body(fetched.body[:SAMPLE])
        sha = sample.sha if sample else None
        row = replace(self._row(choice, fetched), loss=loss.reason, error=str(loss), snapshot=sha)

        def write(tx: Transaction) -> None:
            if sample:
                snapshots.record(tx, sample, fetched.at)
            fetches.record(tx, row)

        await self.writer.write(write)

    def _write_end(self, tx: Transaction, samples: Mapping[str, Snapshot]) -> None:
        """The sources' states, the attempts at them (with samples of what came instead) and what is wrong with them."""
        now = datetime.now(UTC)
        left = {choice.found.source for choice in self.chosen.fetch if choice.found.key in self.unfinished}
        waiting = self.chosen.waiting | self.failed_sources | left
        rows = [self._polled_row(one.fetch, samples.get(one.state.url)) for one in self.polled if one.fetch]
        for sample in samples.values():
            snapshots.record(tx, sample, now)
        if self.counts["stored"] and (changed := self._template_changed(tx)):
            self.noted.append(changed)
        noted = [*(issue for one in self.polled if not one.known for issue in one.issues), *self.noted]
        sources.save(tx, [self._remembered(one, waiting, now) for one in self.polled])
        fetches.record_all(tx, [row for row in rows if row.status != 304 or row.loss])
        issues.record(tx, [replace(issue, run_id=self.run_id) for issue in noted])

    def _polled_row(self, fetch: Fetch, sample: Snapshot | None) -> Fetch:
        return replace(fetch, run_id=self.run_id, snapshot=sample.sha if sample else None)

    def _template_changed(self, tx: Transaction) -> IssueRow | None:
        """An issue where the latest pages hold no article though those before them did; once a day."""
        seen = attempts.outcomes(tx, self.outlet.slug, limit=5 * TELLING)
        latest, before = seen[:TELLING], seen[TELLING:]
        if len(before) < TELLING or set(latest) != {"not_article"} or before.count("article") < 0.8 * len(before):
            return None
        code, yesterday = "template_changed", self.started - timedelta(days=1)
        if issues.latest(tx, outlet=self.outlet.slug, code=code, since=yesterday, limit=1):
            return None
        message = f"{self.outlet.name}: {MEANING['template_changed']}: no article in its last {TELLING} pages."
        return IssueRow(at=self.started, stage="collect", code=code, message=message, outlet=self.outlet.slug)

    def _remembered(self, one: Polled, waiting: set[str] | frozenset[str], now: datetime) -> SourceState:
        """The state to keep of a source: without validators while some of its articles are still to come."""
        state = one.state
        if one.fetch is not None and not one.fetch.loss:
            new = {choice.found.key for choice in self.chosen.fetch if not choice.again}
            dates = [i.changed or self.started for i in one.found if i.key in new]
            state = replace(state, learned=learn(state.learned, dates, since=one.before, now=now))
        if state.url in waiting:
            state = replace(state, etag=None, last_modified=None, body_sha=None)
        return state


def _filled(hints: Hints, before: Hints) -> Hints:
    """`hints`, and where they say nothing what was said before."""
    return Hints(
        title=hints.title or before.title,
        published=hints.published or before.published,
        modified=hints.modified or before.modified,
        authors=hints.authors or before.authors,
        language=hints.language or before.language,
    )
