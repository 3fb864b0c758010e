"""Pages that no spider brought into the store: from archives, and added by hand."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from crawler.fetcher import Fetched
from crawler.inspecting import inspect, seen_of
from crawler.polling import fetch_row
from outlets.outlet import Outlet
from pipeline.errors import InputError
from storage import attempts, captures
from storage.store import Store, Transaction
from storage.types import Capture, Gates, Seen

TOGETHER = 32  # pages of an archive that are stored in one transaction
REPORTS = "own-reports"  # stands for the outlet of an organisation's own reports
BY_HAND = "by-hand"  # stands for the outlet of a page that belongs to none of the catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A page to store: its outlet's slug, and what is known of how it came (`about` goes into the fetch's headers)."""

    outlet: str
    fetched: Fetched
    about: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What became of a given page: its hash and, when it was new, its capture; or the reason for its loss."""

    sha: str | None = None
    capture: Capture | None = None
    loss: str | None = None


def store_given(store: Store, given: Given, obey: tuple[str, ...] = ()) -> Stored:
    """Keep a page that a person gave. What was imported before from the same moment is left alone."""
    seen = _seen(store, given, None, obey)
    if isinstance(seen, Stored):
        return seen
    with store.transaction() as tx:
        (capture_id,) = _record(tx, [seen])
        return Stored(sha=seen.snapshot.sha, capture=captures.get(tx, capture_id) if capture_id else None)


def store_all(
    store: Store, pages: Iterable[Given], run_id: int | None = None, obey: tuple[str, ...] = ()
) -> Iterator[Gates]:
    """Keep the pages of an archive, some in one transaction; the counts of each, when it is stored.

    What a power cut takes with it is imported again with the archive.
    """
    waiting = iter(pages)
    while True:
        some: list[Seen | Stored] = []
        broken: InputError | None = None
        try:
            for given in islice(waiting, TOGETHER):
                some.append(_seen(store, given, run_id, obey))
        except InputError as error:
            broken = error  # what came before the damage is stored first
        with store.transaction(durable=False) as tx:
            ids = iter(_record(tx, [one for one in some if isinstance(one, Seen)]))
        for one in some:
            yield _lost(one) if isinstance(one, Stored) else _counted(next(ids))
        if broken:
            raise broken
        if not some:
            return


def _seen(store: Store, given: Given, run_id: int | None, obey: tuple[str, ...]) -> Seen | Stored:
    """The page, its body in the snapshot folder; or why it is lost."""
    fetched = given.fetched
    loss = fetched.loss or inspect(fetched, obey)
    if loss is not None:
        return Stored(loss=loss.reason)
    snapshot = store.keep_body(fetched.body)
    outlet = Outlet(slug=given.outlet, name=given.outlet, homepage="")
    row = fetch_row(outlet, "import", fetched, source=None, run_id=run_id)
    return seen_of(fetched, replace(row, headers={**row.headers, **dict(given.about)}), snapshot)


def _record(tx: Transaction, pages: Sequence[Seen]) -> list[int | None]:
    """The captures of the pages; None for one that was imported before, or is what its address held."""
    fresh = [
        n for n, seen in enumerate(pages) if not attempts.imported(tx, seen.fetch.url, seen.fetch.at, seen.snapshot.sha)
    ]
    ids = dict(zip(fresh, captures.record_all(tx, [pages[n] for n in fresh]), strict=True))
    return [ids.get(n) for n in range(len(pages))]


def _lost(stored: Stored) -> Gates:
    return Gates(found=1, losses={stored.loss: 1} if stored.loss else {})


def _counted(capture_id: int | None) -> Gates:
    return Gates(found=1, fetched=1, stored=int(capture_id is not None), unchanged=int(capture_id is None))
