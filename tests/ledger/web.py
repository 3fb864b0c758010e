"""Invented articles that come into a store, read by the real rules, with a ledger that follows."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select

from dateline.measuring import measures
from ledger.keeping.work import Ledger
from pipeline.context import Context
from pipeline.extract import extract
from pipeline.record import KnownOutlet, Page
from storage import articles, captures
from storage.derived_schema import COPY_GROUP, COPY_LINK, LEDGER_ENTRY, LEDGER_KEY, RELATION, RESOLUTION
from storage.schema import RAISED_FLAG
from storage.store import Store
from storage.types import Fetch, Seen

START = datetime(2026, 3, 9, 12, tzinfo=UTC)
OUTLETS = Context(
    outlets=(
        KnownOutlet(slug="coast-herald", name="Coast Herald", hosts=("coast-herald.example",)),
        KnownOutlet(slug="river-post", name="River Post", hosts=("river-post.example",)),
        KnownOutlet(slug="hill-times", name="Hill Times", hosts=("hill-times.example",)),
        KnownOutlet(slug="wire-one", name="Wire One", hosts=("wire-one.example",), kind="agency"),
    )
)
TABLES = (LEDGER_ENTRY, LEDGER_KEY, RELATION, COPY_LINK, COPY_GROUP, RESOLUTION, RAISED_FLAG)


@dataclass
class Web:
    """A store and a ledger over it."""

    store: Store
    minutes: int = 0
    ledger: Ledger = field(init=False)

    def __post_init__(self) -> None:
        self.ledger = Ledger(store=self.store, measures=measures())

    def publish(
        self, outlet: str, name: str, text: str, *, title: str = "", day: str = "2026-03-09", follow: bool = True
    ) -> int:
        """Store an article, or another revision of it, as the ingest would; returns its id."""
        self.minutes += 5
        at = START + timedelta(minutes=self.minutes)
        url = f"https://{outlet}.example/{name}"
        snapshot = self.store.keep_body(f"{title}{text}{self.minutes}".encode())
        fetch = Fetch(outlet=outlet, url=url, at=at, status=200, size=1, snapshot=snapshot.sha)
        with self.store.transaction(durable=False) as tx:
            capture = captures.record(tx, Seen(fetch=fetch, snapshot=snapshot, charset="utf-8"))
        assert capture is not None
        page = Page(text=text, title=title or None, url=url, reference_date=datetime.fromisoformat(day).date())
        record = extract(page, OUTLETS)
        record = record.__class__(**{n: getattr(record, n) for n in record.__slots__} | {"published": day})
        with self.store.transaction(durable=False) as tx:
            kept = articles.keep(tx, capture, record, at)
        if follow:
            self.ledger.follow()
        assert kept.article_id is not None
        return kept.article_id

    def rows(self) -> dict[str, list[tuple[Any, ...]]]:
        """Everything derived, table by table."""
        with self.store.read() as tx:
            return {table.name: sorted((tuple(row) for row in tx.execute(select(table))), key=repr) for table in TABLES}
